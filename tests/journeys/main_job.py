# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job: a sore place, its level, the check, a routine to its end, the level after, diary, trend."""
from journey import (BUTTON, PLACE, account, desktop, folder, give_level, pass_check, play_to_the_end, Program, start,
                     take_tool, tap, until_playing)

SPEED = 30  # eight minutes take sixteen seconds


def main():
    with desktop() as screen:
        program = Program(screen, folder(), speed=SPEED)
        began = program.moment()
        tap(program)
        take_tool(program)
        start(program)
        pass_check(program)
        until_playing(program)
        found = play_to_the_end(program)
        give_level(program, "How is it now?", 3)
        program.click(BUTTON, "Done")
        program.gone(BUTTON, "Done")
        program.press("alt+3")
        program.page("Diary")
        program.find(None, lambda name: name.startswith("Today,") and PLACE in name)
        program.press("alt+4")
        program.page("Trends")
        # Tap, level, tool, start, three answers of the check; a "Found it" or "Done" for each that asks; level, done.
        account("main job", program, clicks=7 + found + 2, keys=2, began=began)
        program.quit()


main()
