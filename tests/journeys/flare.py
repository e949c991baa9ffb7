# SPDX-License-Identifier: GPL-3.0-or-later
"""6: it flares up. One key from another page, one level, Enter; and the gentle routine plays."""
from journey import (account, desktop, folder, pass_check, Program, start, take_tool, tap, until_playing)

FIRST = "2026-03-14T18:00:00+00:00"
NEXT = "2026-03-16T07:30:00+00:00"


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
        program.find("label", lambda name: name.startswith("2 days ago"))
        program.press("alt+5")
        program.page("Learn")
        program.keys = 0
        began = program.moment()
        program.press("F9")
        program.page("Flare")
        program.find("label", "Left between blade and spine")
        program.read(lambda node: node.name == "It flared up")
        program.press("8")
        program.find("radio button", "8", lambda node: node.is_checked())
        program.press("Return")
        until_playing(program)
        account("6", program, clicks=0, keys=3, began=began)
        program.quit_anyhow()


main()
