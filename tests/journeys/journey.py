# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey shares: where the program is, how many clicks and keys it may take, the line that it prints."""
import os
import sys
from datetime import datetime

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from desktop import Desktop, until  # noqa: E402
from desktop_program import Program, elapsed  # noqa: E402,F401


def folder():
    """Where the programs are: the one argument of every journey."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} BUILD/bin")
    return os.path.abspath(sys.argv[1])


def desktop(**more):
    return Desktop(**more)


def expect(holds, sentence):
    if not holds:
        raise AssertionError(sentence)


def figure(what, reached):
    """A line of the table of figures: printed, and added to the file that UNKNOT_FIGURES names, as the faults' are."""
    line = f"| {what} | {reached} |"
    print(line)
    if "UNKNOT_FIGURES" in os.environ:
        with open(os.environ["UNKNOT_FIGURES"], "a", encoding="utf-8") as table:
            table.write(line + "\n")


def seconds_between(first, last):
    return (datetime.fromisoformat(last.replace("Z", "+00:00"))
            - datetime.fromisoformat(first.replace("Z", "+00:00"))).total_seconds()


def account(name, program, *, clicks, keys, began):
    """Prints what the journey took, and fails when that is one click or one key more than it may take."""
    took = seconds_between(began, program.moment())
    total = took + program.reading_seconds()
    print(f"journey {name}: {program.clicks} clicks, {program.keys} keys, {total:.0f} seconds "
          f"({program.words} words to read, {took:.0f} by the clock)")
    expect(program.clicks <= clicks, f"journey {name} takes {program.clicks} clicks; {clicks} were promised")
    expect(program.keys <= keys, f"journey {name} takes {program.keys} keys; {keys} were promised")


# The steps that several journeys share

BUTTON = ("push button", "button")
REGION = "check box"
PLACE = "Left between blade and spine"
AGE = "Age 20–49"
LONGEST_ROUTINE = 150  # seconds of real time


def give_level(program, question, level):
    name = str(level)
    inside = lambda node: node.within_name(question)  # noqa: E731
    program.find("radio button", name, inside).act()
    program.clicks += 1
    left = lambda: [node for node in program.look("radio button", name) if inside(node)]  # noqa: E731
    until(lambda: f"the level {name} of {question!r} was not taken",
          lambda: all(node.is_checked() for node in left()))  # a row that opened for it is gone


def tap(program, place=PLACE, level=6):
    program.find(REGION, place)
    program.read()
    program.click(REGION, place)
    program.find(REGION, place, lambda node: node.is_checked())
    give_level(program, "How strong is it now?", level)
    program.find(REGION, place, lambda node: node.description().endswith(f"pain {level} of 10"))


def take_tool(program, name="Tennis ball"):
    program.click(REGION, name)
    program.find(REGION, name, lambda chip: chip.is_checked())


def start(program):
    program.click(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")


def pass_check(program, on_page=lambda number: None):
    program.find("label", lambda name: name.startswith("Before we press on anything"))
    program.read()
    on_page(1)
    program.click(BUTTON, "None of these")
    program.find("label", "About you")
    program.read()
    program.click(("radio button", "check box"), AGE)
    program.find(BUTTON, "None of these", lambda node: node.is_enabled())
    on_page(2)
    program.click(BUTTON, "None of these")


def until_playing(program):
    """The prepare page, or the routine itself where nothing has to be made ready."""
    program.find(("label", "push button", "button"), lambda name: name in ("Step", "Ready"))


def play_to_the_end(program, look=lambda program: None):
    """Answers what the routine asks and nothing else; the number of answers."""
    answers = 0
    over = elapsed()
    while True:
        seen = program.reader.showing()  # one look: between two of them the routine may end
        if any(node.name == "How is it now?" for node in seen):
            return answers
        expect(over() < LONGEST_ROUTINE, f"the routine did not end: {program.shown()}")
        program.must_run()
        asked = next((node for node in seen if node.role in BUTTON and node.name in ("Found it", "Done")
                      and node.is_enabled()), None)
        look(program)
        if asked is None or not any(node.name == "Step" for node in seen):
            continue
        step = step_text(program)
        asked.act()
        answers += 1
        program.clicks += 1
        until(f"{asked} had no effect", lambda: not program.look(BUTTON, asked.name) or step_text(program) != step)


def step_text(program):
    return next((node.text() for node in program.look("label", "Step")), None)
