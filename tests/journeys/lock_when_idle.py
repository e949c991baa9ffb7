# SPDX-License-Identifier: GPL-3.0-or-later
"""A word locks the window: when nobody was there, and at the next start. Only the word opens it."""
from journey import BUTTON, desktop, expect, folder, Program

WORD = "chair"


def type_word(program, word):
    program.press(*word)
    program.press("Return")


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        program.press("alt+6", "ctrl+f", *"encrypt")
        program.find("label", "Lock")
        program.press("Tab")
        type_word(program, WORD)
        program.find(BUTTON, "Take the lock off")
        program.press("alt+1")
        program.page("Body")
        program.process.stdin.write(b"asleep 1200\n")
        program.process.stdin.flush()
        program.moment()
        program.press("ctrl+l")
        program.find(BUTTON, "Open")
        program.titled("Unknot")
        program.press("Escape", "alt+3")
        expect(not program.look("filler", "Diary"), "a locked window shows the diary")
        type_word(program, WORD)
        program.page("Diary")
        program.press("alt+1")
        program.page("Body")
        program.quit()

        program = Program(screen, folder())
        program.find(BUTTON, "Open")
        expect(not program.look("filler", "Body"), "a locked window shows the body at its start")
        type_word(program, "table")
        program.find("label", "That is not it.")
        type_word(program, WORD)
        program.page("Body")
        program.gone(BUTTON, "Open")
        program.quit()


main()
