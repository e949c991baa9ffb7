# SPDX-License-Identifier: GPL-3.0-or-later
"""2: the same knot on the next day, in two keys; and the day on which it is gone."""
import os

from coming_back_diary import write_yesterday
from journey import BUTTON, PLACE, account, desktop, expect, folder, Program, until_playing

NOW = "2026-03-14T18:00:00+00:00"

def play_again(screen, data):
    program = Program(screen, folder(), now=NOW, data=data)
    began = program.moment()
    program.find("label", "yesterday 6")
    program.find(BUTTON, lambda name: name.startswith("Nothing new, start"))
    program.press("5", "Return")
    until_playing(program)
    account("2", program, clicks=0, keys=2, began=began)
    program.quit_anyhow()


def say_that_it_is_gone(screen, data):
    program = Program(screen, folder(), now="2026-03-15T18:00:00+00:00", data=data)
    program.click(BUTTON, "It's gone")
    program.find("label", "It's gone.")
    program.find("label", lambda name: name.startswith("3 days, from 6 to"))
    program.click(BUTTON, "Undo")
    program.find(BUTTON, "It's gone")
    program.click(BUTTON, "It's gone")
    program.find("label", "It's gone.")
    expect(not [node for node in program.look("check box", PLACE) if node.is_checked()], "a mark stayed")
    program.quit()


def find_nothing(screen, data):
    program = Program(screen, folder(), now="2026-03-16T09:00:00+00:00", data=data)
    program.find("label", "Tap the spot.")
    program.find("check box", PLACE)
    expect(not program.look(BUTTON, "It's gone"), "what is gone came back")
    program.quit()


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        write_yesterday(screen, folder(), data)
        play_again(screen, data)
        say_that_it_is_gone(screen, data)
        find_nothing(screen, data)


main()
