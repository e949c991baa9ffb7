# SPDX-License-Identifier: GPL-3.0-or-later
"""2b: the same knot after a week: its level, *Start*, and page 1 of the check once more. Nothing else is asked."""
from journey import (BUTTON, account, desktop, expect, folder, give_level, pass_check, Program, start, take_tool, tap,
                     until_playing)

FIRST = "2026-03-14T18:00:00+00:00"
LATER = "2026-03-21T18:30:00+00:00"


def main():
    with desktop() as screen:
        program = Program(screen, folder(), now=FIRST)
        tap(program)
        take_tool(program)
        start(program)
        pass_check(program)
        until_playing(program)
        program.quit_anyhow()

        program = Program(screen, folder(), now=LATER)
        began = program.moment()
        program.find("label", lambda name: name.startswith("7 days ago"))
        give_level(program, "How strong is it now?", 5)
        start(program)
        program.find("label", lambda name: name.startswith("Before we press on anything"))
        program.click(BUTTON, "None of these")
        until_playing(program)
        expect(not program.look("label", "About you"), "what is asked once was asked again")
        account("2b", program, clicks=3, keys=0, began=began)
        program.quit_anyhow()


main()
