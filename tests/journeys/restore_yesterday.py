# SPDX-License-Identifier: GPL-3.0-or-later
"""Yesterday's diary in three clicks from the settings; today's entry is in a backup, and one click away again."""
import os

from journey import BUTTON, account, desktop, expect, folder, Program

YESTERDAY = "2026-03-13T20:00:00+00:00"
NOW = "2026-03-14T18:00:00+00:00"


def entries(screen, data):
    listed = screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "entries")
    return len([line for line in listed.splitlines() if line.strip() and line != "Nothing logged."])


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        cli = os.path.join(folder(), "unknot-cli")
        screen.run(cli, "--data", data, "--now", YESTERDAY, "log", "--average", "4", "--worst", "5")
        one = entries(screen, data)
        program = Program(screen, folder(), now=NOW, data=data)
        program.press("ctrl+l")
        program.find("radio button", "9", lambda node: node.within_name("How strong was it today, on average?"))
        program.press("9", "9")
        program.find(("filler", "label", "alert", "notification"), lambda name: name.startswith("Logged"))
        expect(entries(screen, data) > one, "today's entry is not there")

        program.clicks = program.keys = 0
        began = program.moment()
        program.click("radio button", "Settings")
        program.page("Settings")
        program.click(BUTTON, "Backups")
        program.page("Your diary file")
        program.click(BUTTON, "Restore Backup 1 of 14 March 2026")
        program.find("label", lambda name: name.startswith("It is in place."))
        account("restore yesterday", program, clicks=3, keys=0, began=began)
        expect(entries(screen, data) == one, "yesterday's diary is not the one that is there")

        program.click(BUTTON, "Restore Backup 2 of 14 March 2026")
        program.find(BUTTON, lambda name: name.startswith("Restore Backup 3"))
        expect(entries(screen, data) > one, "today's entry did not come back")
        program.quit()


main()
