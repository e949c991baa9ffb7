# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine outlives a kill without warning in the middle of a step: the next start offers to go on at that step, and
what was done until two seconds before is in the diary already."""
import os
import signal

from journey import BUTTON, desktop, expect, folder, Program, step_text, until
from routine_steps import ask, begin, done_in_draft

PATIENCE = 30
ROUTINE = "desk-reset"
NEXT_START = "2026-03-14T18:04:00+00:00"


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, speed=4, words=("--routine", ROUTINE))
        begin(program)
        first = step_text(program)
        until("the routine stays at its first step", lambda: step_text(program) not in (None, first))
        until("nothing of the second step is kept", lambda: done_in_draft(data) > 0)
        step = step_text(program)
        program.process.send_signal(signal.SIGKILL)
        program.process.wait(PATIENCE)

        program = Program(screen, folder(), data=data, speed=4, now=NEXT_START)
        program.find(None, lambda name: name.startswith("A routine was cut off at step 2 of"))
        done = ask(data, "SELECT count(*) FROM session_steps")[0][0]
        expect(done >= 2, "the step before and the part of this one are in the diary before anybody has answered")
        program.click(BUTTON, "Go on at this step")
        program.click(BUTTON, "Ready")
        until(f"it goes on with {step_text(program)}, not with {step}", lambda: step_text(program) == step)
        expect(ask(data, "SELECT count(*) FROM sessions")[0][0] == 1, "it is the same session")

        program.process.send_signal(signal.SIGTERM)
        code = program.process.wait(PATIENCE)
        expect(code == 0, f"asked to end, it ended with {code}")
        program = Program(screen, folder(), data=data, now=NEXT_START)
        program.click(BUTTON, "Not now")
        until("the session is not over", lambda: ask(data, "SELECT count(*) FROM sessions WHERE ended IS NOT NULL")[0][0])
        until("the draft stays", lambda: not ask(data, "SELECT 1 FROM drafts"))


main()
