# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine of one's own: changed, saved, exported; and on a clean profile imported, the same step by step."""
import json
import os

from journey import BUTTON, desktop, expect, folder, Program, until

ROUTINE = "Upper-back knot release"
NAME = "After the long drive"


def steps(program):
    """The steps of the routine that is open, as their buttons name them."""
    return [node.name.removeprefix("Longer: ") for node in program.look(BUTTON, lambda name: name.startswith("Longer: "))]


def lengths(program):
    return [node.name for node in program.look("label", lambda name: name.endswith((" s", " min", "each side")))]


def type_in(screen, program, text):
    program.press("ctrl+a")
    screen.run("xdotool", "type", "--clearmodifiers", text)
    program.press("Return")


def main():
    with desktop() as screen:
        file = os.path.join(screen.root, "mine.json")
        program = Program(screen, folder())
        program.press("alt+2")
        program.page("Routines")
        program.click(BUTTON, ROUTINE)
        program.find("check box", "Change the steps")
        before = steps(program)
        program.click("check box", "Change the steps")
        program.click(BUTTON, f"Leave out: {before[1]}")
        program.gone(BUTTON, f"Leave out: {before[1]}")
        program.click(BUTTON, f"Later: {before[2]}")
        until("the steps did not change places", lambda: steps(program)[1:3] == [before[3], before[2]])
        program.click(BUTTON, "Save as my own")
        program.find("text", "Name of the routine")
        type_in(screen, program, NAME)
        program.find(BUTTON, "Rename")
        mine, long = steps(program), lengths(program)
        program.click(BUTTON, "Export…")
        program.find("text", lambda name: name.startswith("File name"))
        type_in(screen, program, file)
        until("no file was written", lambda: os.path.exists(file))
        with open(file, encoding="utf-8") as written:
            expect(json.load(written)["name"] == NAME, "the file has another name")
        program.quit_anyhow()

        program = Program(screen, folder(), data=os.path.join(screen.root, "clean"))
        program.press("alt+2")
        program.page("Routines")
        expect(not program.look(BUTTON, NAME), "a clean profile has a routine of somebody's own")
        program.click(BUTTON, "Import a routine…")
        program.find("text", lambda name: name.startswith("File name"))
        type_in(screen, program, file)
        program.find(BUTTON, "Rename")
        expect(steps(program) == mine, f"imported {steps(program)}, exported {mine}")
        expect(lengths(program) == long, f"imported {lengths(program)}, exported {long}")
        program.click(BUTTON, "Delete")
        program.gone(BUTTON, "Rename")
        program.click(BUTTON, "Undo")
        program.find(BUTTON, NAME)
        program.quit_anyhow()


main()
