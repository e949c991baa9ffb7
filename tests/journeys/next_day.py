# SPDX-License-Identifier: GPL-3.0-or-later
"""2: the same knot on the next day: its level, and *Nothing new*. Nothing is asked that was answered yesterday."""
from journey import (BUTTON, account, desktop, expect, folder, give_level, pass_check, Program, start, take_tool, tap,
                     until_playing)

FIRST = "2026-03-14T18:00:00+00:00"
NEXT = "2026-03-15T18:30:00+00:00"


def main():
    with desktop() as screen:
        program = Program(screen, folder(), now=FIRST)
        tap(program)
        take_tool(program)
        start(program)
        pass_check(program)
        until_playing(program)
        program.quit_anyhow()

        program = Program(screen, folder(), now=NEXT)
        began = program.moment()
        program.find("label", lambda name: name.startswith("yesterday"))
        give_level(program, "How strong is it now?", 5)
        program.click(BUTTON, lambda name: name.startswith("Nothing new, start"))
        until_playing(program)
        expect(not program.look(BUTTON, "None of these"), "what was answered yesterday was asked again")
        account("2", program, clicks=2, keys=0, began=began)
        program.quit_anyhow()


main()
