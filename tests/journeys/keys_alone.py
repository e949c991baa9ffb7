# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine that presses, from its page to the level after, by keys alone: the check, every transport action, how a
press felt, the view from across the room."""
import os

from journey import BUTTON, desktop, expect, folder, Program, step_text, until
from routine_steps import ask, begin_by_keys, go_to


def seconds_left(screen):
    minutes, seconds = screen.run("xdotool", "getactivewindow", "getwindowname").split(" left")[0].split(":")
    return int(minutes) * 60 + int(seconds)


def next_step(program, key="Right"):
    before = step_text(program)
    program.press(key)
    return until(f"{key} stays at {before}", lambda: (step_text(program) or before) != before and step_text(program))


def doing(program, words):
    program.find("label", words)


def hold(screen, program):
    """Two seconds of it, since less has nothing to tell."""
    doing(program, "Hold")
    began = seconds_left(screen)
    until("the hold stands still", lambda: seconds_left(screen) <= began - 2)


def press_both_sides(screen, program):
    doing(program, "Find the sore spot")
    program.press("Return")
    hold(screen, program)
    program.press("l")
    doing(program, "Change sides")
    doing(program, "Find the sore spot")
    program.press("Return")
    hold(screen, program)
    program.press("l", "1")  # it let go, and it feels easier: asked for five seconds


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, speed=2, words=("--routine", "upper-back-knot-release"))
        first = begin_by_keys(program)
        doing(program, "Breathe")

        program.press("space")
        program.find(BUTTON, "Carry on")
        go_to(program, "Start this step again")
        program.press("space")
        doing(program, "Get ready")
        doing(program, "Breathe")
        before = seconds_left(screen)
        program.press("plus")
        until("it is not longer", lambda: seconds_left(screen) > before)
        second = next_step(program)
        screen.run("xdotool", "key", "Right", "Left")  # within three seconds of its start: the one before
        until("it does not go back", lambda: step_text(program) == second)
        expect(first != second, "the second step is the first")

        next_step(program)
        press_both_sides(screen, program)

        pressed = until("the next place does not come", lambda: step_text(program))
        doing(program, "Find the sore spot")
        program.press("Return")
        doing(program, "Hold")
        program.press("space")
        program.find(BUTTON, "Too sharp")
        program.press("1")
        program.find("label", "We leave that step")
        program.press("Return")
        until("the step that was too sharp stays", lambda: (step_text(program) or pressed) != pressed)
        for _ in range(3):
            next_step(program)
        program.press("d")
        program.gone("label", "Steps")
        program.press("d")
        program.find("label", lambda name: name.startswith("How is it now?"))
        program.press("4")
        program.checked("radio button", "4")
        program.press("Return")
        program.page("Body")

        expect(program.clicks == 0, "something was clicked")
        ends = ask(data, "SELECT ended_how, felt, done_s > 0 FROM session_steps ORDER BY place")
        expect(ends.count(("released", None, 1)) == 1 and ends.count(("released", "easier", 1)) == 1, f"it let go: {ends}")
        expect(any(end[0] == "sharp" for end in ends) and ends[-1] == ("time", None, 1), f"too sharp, and played to the end: {ends}")
        expect(ask(data, "SELECT after IS 4 AND ended IS NOT NULL FROM sessions") == [(1,)], "not kept as over")
        program.quit()


main()
