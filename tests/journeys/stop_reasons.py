# SPDX-License-Identifier: GPL-3.0-or-later
"""By keys alone: how a press felt, a step far away, and what is said in a pause about the pain, which opens the row of
the check that it belongs to and no other."""
import os

from journey import BUTTON, desktop, expect, folder, Program, step_text, until
from routine_steps import ask, begin_by_keys, go_to

FIRST_PRESS = 2  # steps before it
ARM = "Is there tingling, or is a place numb, in one arm or one leg?"
CHEST = "chest"


def begin(screen, diary):
    program = Program(screen, folder(), data=os.path.join(screen.root, diary), speed=2,
                      words=("--routine", "upper-back-knot-release"))
    begin_by_keys(program)
    return program


def press_one_side(program):
    program.find("label", "Find the sore spot")
    program.press("Return")
    program.find("label", "Hold")
    left = lambda: next((node.text() for node in program.look("label", "Time left")), "0:00")  # noqa: E731
    began = until("nothing counts", left)
    until("the hold stands still", lambda: left() < began and left().endswith(("42", "41", "40")))
    program.press("l")


def press(program, felt):
    press_one_side(program)
    program.find("label", "Change sides")
    press_one_side(program)
    program.press(felt)
    program.gone(BUTTON, "Worse")


def say(program, key):
    program.press("space")
    program.find(BUTTON, "Numb or tingling")
    program.press(key)


def opened(program):
    """Questions of the check that can be answered."""
    program.page("Check")
    return until("no row of the check is open", lambda: [node.name for node in program.look("label", lambda name:
                 name.endswith("?") and not name.startswith("Before we press"))])


def main():
    with desktop() as screen:
        program = begin(screen, "numb")
        for _ in range(FIRST_PRESS):
            step = step_text(program)
            program.press("Right")
            until("the next step does not come", lambda: (step_text(program) or step) != step)
        press(program, "2")
        press(program, "3")
        say(program, "3")
        asked = opened(program)
        expect(asked[0] == ARM and all("leg" in name for name in asked), f"numb opens {asked}")
        felt = [row[0] for row in ask(os.path.join(screen.root, "numb"), "SELECT felt FROM session_steps ORDER BY place")]
        expect([word for word in felt if word] == ["same", "worse"], f"how it felt: {felt}")
        program.quit_anyhow()

        program = begin(screen, "chest")
        first = step_text(program)
        program.press("Escape")
        program.find(BUTTON, "End here")
        program.press("Return")
        go_to(program, "Steps")
        program.press("End", "Left", "Return")
        until("the keys do not go far", lambda: (step_text(program) or first) != first)
        expect(step_text(program) == "Cat-cow", f"it goes to {step_text(program)}")
        say(program, "2")
        program.find("label", "Where does it spread to?")
        program.press("4")
        asked = opened(program)
        expect(all(CHEST in name or "breath" in name or "cough" in name for name in asked), f"the chest opens {asked}")
        expect(program.clicks == 0, "something was clicked")
        program.quit_anyhow()


main()
