# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl+Z takes back what was done last wherever one is by then: a day that was deleted comes back from another page,
and what was taken back on the diary page is not in the way of the map's own."""
import os

from journey import PLACE, REGION, desktop, folder, Program

YESTERDAY = "2026-03-13T20:00:00+00:00"
DELETE = "Delete what was logged: Yesterday"


def is_day(name):
    return "average 5" in name and "worst 6" in name


def delete_day(program):
    program.press("alt+3")
    program.find(None, is_day)
    program.click(("push button", "button"), DELETE)
    program.gone(None, is_day)


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", YESTERDAY, "log", "--average", "5",
                   "--worst", "6")
        program = Program(screen, folder(), data=data)
        program.click(REGION, PLACE)
        program.checked(REGION, PLACE)
        delete_day(program)
        program.press("alt+4")
        program.page("Trends")
        program.press("ctrl+z", "Escape")
        program.page("Body")
        program.press("alt+3")
        program.find(None, is_day)

        delete_day(program)
        program.press("ctrl+z")
        program.find(None, is_day)
        program.press("alt+1")
        program.checked(REGION, PLACE)
        program.press("ctrl+z")
        program.find(REGION, PLACE, lambda node: not node.is_checked())
        program.quit()


main()
