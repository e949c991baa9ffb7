# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole main job with the screen off: by keys, by names, and by what is heard. Nothing is looked at and nothing is
clicked at a place. On every page that it meets, all that can be reached has a name."""
import os
import re
import shutil
import stat

from journey import AGE, BUTTON, PLACE, Program, desktop, elapsed, expect, folder, give_level, step_text, until
from desktop_bus import FOCUSABLE

SPEED = 20
LONGEST_ROUTINE = 170  # seconds of real time
# What is known by its own words alone when one tabs to it, and needs no name.
ITSELF = ("list", "table", "scroll pane", "frame", "application")


def with_ears(screen):
    """The programs, with a listener in the place of the sound; the file of what is heard."""
    place = os.path.join(screen.root, "bin")
    heard = os.path.join(screen.root, "heard")
    os.mkdir(place)
    shutil.copy(os.path.join(folder(), "unknot-driven"), place)
    listener = os.path.join(os.path.dirname(os.path.abspath(__file__)), "heard.py")
    sound = os.path.join(place, "unknot-sound")
    with open(sound, "w", encoding="utf-8") as file:
        file.write(f"#!/bin/sh\nexec /usr/bin/python3 -B '{listener}' '{heard}'\n")
    os.chmod(sound, stat.S_IRWXU)
    return place, heard


def audit(program, page):
    """Everything that can be reached on the page that is shown has a name, and what is a choice says which."""
    nameless = [str(node) + f" in {node.parent}" for node in program.reader.showing()
                if node.has(FOCUSABLE) and not node.name.strip() and node.role not in ITSELF]
    expect(not nameless, f"without a name on {page}: {nameless}")


def mark_the_place(program):
    program.find("check box", PLACE)
    audit(program, "Body")
    program.press("ctrl+f")
    program.type("left between")
    program.find("list item", lambda name: name.startswith(PLACE))
    program.press("Return")
    program.find("check box", PLACE, lambda node: node.is_checked())


def choose(program, role, name):
    """A choice by its name; until it holds."""
    program.find(role, name).act()
    program.find(role, name, lambda node: node.is_checked())


def pass_check(program):
    program.find("label", lambda name: name.startswith("Before we press on anything"))
    audit(program, "Check, page 1")
    program.click(BUTTON, "None of these")
    program.find("label", "About you")
    audit(program, "Check, page 2")
    choose(program, ("radio button", "check box"), AGE)
    program.find(BUTTON, "None of these", lambda node: node.is_enabled())
    program.click(BUTTON, "None of these")


def play(program):
    """Follows the names alone; the steps that were told."""
    told, over, audited = [], elapsed(), False
    while not program.look(None, "How is it now?"):
        expect(over() < LONGEST_ROUTINE, f"the routine did not end: {program.shown()}")
        step = step_text(program)
        if step and (not told or told[-1] != step):
            told.append(step)
        if step and not audited:
            audit(program, "Player")
            audited = True
        for node in program.look("label", "Time left"):
            try:
                expect(re.fullmatch(r"(\d+:\d\d)?", node.text()), f"the time left is {node.text()!r}")
            except Exception as gone:  # noqa: BLE001: it may be gone by the time it is asked
                if isinstance(gone, AssertionError):
                    raise
        asked = next((node for node in program.look(BUTTON, lambda name: name in ("Found it", "Done"))
                      if node.is_enabled()), None)
        if asked and program.look("label", "Step"):
            asked.act()
            until(f"{asked} had no effect",
                  lambda: not program.look(BUTTON, asked.name) or step_text(program) != step)
    return told


def main():
    with desktop() as screen:
        place, heard = with_ears(screen)
        program = Program(screen, place, speed=SPEED, sound="real")
        mark_the_place(program)
        give_level(program, "How strong is it now?", 6)
        choose(program, "check box", "Tennis ball")
        program.click(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")
        pass_check(program)
        program.find(BUTTON, "Ready")
        audit(program, "Prepare")
        program.click(BUTTON, "Ready")
        told = play(program)
        with open(heard, encoding="utf-8") as file:
            cues = file.read().splitlines()
        said = " ".join(line for line in cues if line.startswith("say "))
        expect(len(told) >= 3, f"only these steps were told: {told}")
        unsaid = [step for step in told if step not in said]
        expect(not unsaid, f"these steps were not said: {unsaid}; what was said: {said}")
        for cue in ("start", "end", "finished"):
            expect(cue in cues, f"the cue {cue} was not heard: {sorted(set(cues))}")
        audit(program, "After")
        give_level(program, "How is it now?", 3)
        program.click(BUTTON, "Done")
        program.gone(BUTTON, "Done")
        for key, page in ((2, "Routines"), (3, "Diary"), (4, "Trends"), (5, "Learn"), (6, "Settings")):
            program.press(f"alt+{key}")
            program.page(page)
            program.checked("radio button", page)
            audit(program, page)
        program.press("alt+3")
        program.find(None, lambda name: name.startswith("Today,") and PLACE in name)
        print(f"heard {len(cues)} cues and sentences; {len(told)} steps were told by name")
        program.quit()


main()
