# SPDX-License-Identifier: GPL-3.0-or-later
"""The screen goes while a routine runs: the program ends, what was done is in the diary, and on the next screen the
routine is offered again at its step."""
import os

from journey import BUTTON, desktop, expect, folder, Program, step_text, until
from routine_steps import ask, begin, done_in_draft

PATIENCE = 30
NEXT_START = "2026-03-14T18:04:00+00:00"


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, speed=4, words=("--routine", "desk-reset"))
        begin(program)
        first = step_text(program)
        until("the routine stays at its first step", lambda: step_text(program) not in (None, first))
        until("nothing of the second step is kept", lambda: done_in_draft(data) > 0)
        step = step_text(program)

        screen.lose_screen()
        program.process.wait(PATIENCE)
        screen.new_screen()

        program = Program(screen, folder(), data=data, speed=4, now=NEXT_START)
        program.find(None, lambda name: name.startswith("A routine was cut off at step 2 of"))
        expect(ask(data, "SELECT done_s FROM session_steps ORDER BY rowid")[0] == (20,), "the first step is not whole")
        program.click(BUTTON, "Go on at this step")
        program.click(BUTTON, "Ready")
        until(f"it goes on with {step_text(program)}, not with {step}", lambda: step_text(program) == step)
        expect(len(ask(data, "SELECT 1 FROM sessions")) == 1, "it is another session")
        program.quit_anyhow()


main()
