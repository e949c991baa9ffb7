# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong answer is taken back on the card: no latch begins, and both answers are kept."""
import os

from check_steps import STOP, kept, open_check, say, say_injury, stored
from journey import BUTTON, desktop, expect, folder, Program, until

NOW = "2026-03-14T18:00:00+00:00"


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, now=NOW)
        open_check(program)
        say_injury(program)
        program.find("label", STOP)
        program.click(BUTTON, "Change my answers")
        say(program, "No")
        program.click(BUTTON, "Continue")
        program.find("label", "About you")
        until("both answers are not kept", lambda: kept(data, "answers WHERE question = 'QA8'") == 2)
        program.quit()

        levels = [finding["level"] for finding in stored(screen, folder(), data, NOW)["findings"]]
        expect("emergency" not in levels, f"the slip was held against the person: {levels}")


main()
