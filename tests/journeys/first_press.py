# SPDX-License-Identifier: GPL-3.0-or-later
"""1b: the first start of all, to the first technique that presses: the whole check lies between."""
from journey import (BUTTON, account, desktop, expect, folder, pass_check, Program, start, take_tool, tap,
                     until_playing)


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        began = program.moment()
        tap(program)
        take_tool(program)
        start(program)
        pass_check(program)
        until_playing(program)
        expect(not program.look(BUTTON, "None of these"), "the check stayed")
        account("1b", program, clicks=7, keys=0, began=began)
        program.quit_anyhow()


main()
