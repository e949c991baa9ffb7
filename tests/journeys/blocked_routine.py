# SPDX-License-Identifier: GPL-3.0-or-later
"""A ready-made routine that presses, and somebody with a blood thinner: the press is taken out, and the page before the
start says so."""
from check_steps import open_row, say
from journey import AGE, BUTTON, desktop, expect, folder, Program

NO_PRESSING = "Not with a blood thinner"


def main():
    with desktop() as screen:
        program = Program(screen, folder(), words=("--routine", "upper-back-knot-release"))
        program.click(BUTTON, lambda name: name.startswith("Start"))
        program.find("label", lambda name: name.startswith("Before we press on anything"))
        program.click(BUTTON, "None of these")
        program.find("label", "About you")
        program.click(("radio button", "check box"), AGE)
        open_row(program, "Blood thinner")
        say(program, "Yes")
        program.click(BUTTON, "Continue")
        program.find(BUTTON, "Ready")
        program.find("label", lambda name: name.startswith(NO_PRESSING))
        expect(not program.look("label", lambda name: name.startswith("Ball on the wall")), "the ball is still there")
        program.quit_anyhow()


main()
