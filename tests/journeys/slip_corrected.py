# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong answer is taken back on the card: no latch begins, and both answers are kept."""
import os
import sqlite3

from check_steps import STOP, open_check, say, say_injury, stored
from journey import BUTTON, desktop, expect, folder, Program, until

NOW = "2026-03-14T18:00:00+00:00"


def injuries(data):
    diary = sqlite3.connect(f"file:{os.path.join(data, 'diary.db')}?mode=ro", uri=True, timeout=5)
    try:
        return diary.execute("SELECT count(*) FROM answers WHERE question = 'QA8'").fetchone()[0]
    finally:
        diary.close()


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
        until("both answers are not kept", lambda: injuries(data) == 2)
        program.quit()

        levels = [finding["level"] for finding in stored(screen, folder(), data, NOW)["findings"]]
        expect("emergency" not in levels, f"the slip was held against the person: {levels}")


main()
