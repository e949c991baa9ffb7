# SPDX-License-Identifier: GPL-3.0-or-later
"""3: at the desk, three minutes. One click for the place, and none the next time; it begins silent."""
from journey import (account, BUTTON, desktop, expect, folder, give_level, pass_check, Program, start, take_tool, tap,
                     until_playing)

DAYS = ["2026-03-14T18:00:00+00:00", "2026-03-15T18:30:00+00:00", "2026-03-16T19:00:00+00:00"]


def three_minutes(program):
    button = program.find(BUTTON, lambda name: name.startswith("Nothing new, start"))
    minutes = int(button.name.split()[-2])
    expect(minutes <= 3, f"at the desk it starts {minutes} minutes")
    program.click(BUTTON, button.name)
    program.find("radio button", "Silent", lambda node: node.is_checked())
    until_playing(program)


def main():
    with desktop() as screen:
        program = Program(screen, folder(), now=DAYS[0])
        tap(program)
        take_tool(program)
        start(program)
        pass_check(program)
        until_playing(program)
        program.quit_anyhow()

        program = Program(screen, folder(), now=DAYS[1])
        began = program.moment()
        program.find("label", lambda name: name.startswith("yesterday"))
        program.click("check box", "At my desk")
        program.find("check box", "At my desk", lambda chip: chip.is_checked())
        give_level(program, "How strong is it now?", 4)
        three_minutes(program)
        account("3", program, clicks=3, keys=0, began=began)
        program.quit_anyhow()

        program = Program(screen, folder(), now=DAYS[2])
        began = program.moment()
        program.find("label", lambda name: name.startswith("yesterday"))
        give_level(program, "How strong is it now?", 4)
        three_minutes(program)
        account("3, remembered", program, clicks=2, keys=0, began=began)
        program.quit_anyhow()


main()
