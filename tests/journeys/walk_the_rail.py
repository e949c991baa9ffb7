# SPDX-License-Identifier: GPL-3.0-or-later
"""Start, walk the rail by keyboard, quit."""
from journey import account, desktop, expect, folder, Program

PAGES = ["Body", "Routines", "Diary", "Trends", "Learn", "Settings"]


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        began = program.moment()
        for number in (2, 3, 4, 5, 6, 1):
            page = PAGES[number - 1]
            program.press(f"alt+{number}")
            program.checked("radio button", page)
            program.page(page)
            program.titled("Unknot" if page == "Body" else f"{page} — Unknot")
        unnamed = [str(node) for node in program.reader.showing()
                   if node.role in ("push button", "button", "radio button", "check box") and not node.name]
        expect(not unnamed, f"nameless on the body page: {unnamed}")
        account("walk the rail", program, clicks=0, keys=len(PAGES), began=began)
        program.quit()


main()
