# SPDX-License-Identifier: GPL-3.0-or-later
"""4: the day in three keys: Ctrl+L, the average, the worst. It is kept, and the diary shows it."""
from journey import account, desktop, folder, Program


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        began = program.moment()
        program.press("ctrl+l")
        program.page("Diary")
        program.find("radio button", "4", lambda node: node.within_name("How strong was it today, on average?"))
        program.read(lambda node: node.role == "label" and node.name.endswith("?"))
        program.press("4")
        program.find("radio button", "4", lambda node: node.is_checked())
        program.press("6")
        program.find(("filler", "label", "alert", "notification"), lambda name: name.startswith("Logged"))
        account("4", program, clicks=0, keys=3, began=began)
        program.find(None, lambda name: "average 4" in name and "worst 6" in name)
        program.quit()


main()
