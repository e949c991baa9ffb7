# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys share in which a routine is played by keys, or cut off."""
import json
import os
import sqlite3

from journey import AGE, BUTTON, step_text, until
from desktop_bus import FOCUSED

MOST = 20  # keys to something on a page


def go_to(program, name, key="Tab"):
    for _ in range(MOST):
        program.press(key)
        if any(node.name == name and node.has(FOCUSED) for node in program.reader.showing()):
            return
    raise AssertionError(f"{key} does not lead to {name}")


def pass_check_by_keys(program):
    program.find("label", lambda name: name.startswith("Before we press on anything"))
    program.press("n")
    program.find("label", "About you")
    go_to(program, AGE, "Right")
    if not any(node.is_checked() for node in program.look(None, AGE)):
        program.press("space")
    program.find(BUTTON, "None of these", lambda node: node.is_enabled())
    program.press("n")


def ask(data, question):
    diary = sqlite3.connect(f"file:{os.path.join(data, 'diary.db')}?mode=ro", uri=True, timeout=5)
    try:
        return diary.execute(question).fetchall()
    finally:
        diary.close()


def done_in_draft(data):
    """Seconds done of the step that is under way, as the diary has them."""
    kept = ask(data, "SELECT json FROM drafts WHERE form = 'routine'")
    return json.loads(kept[0][0])["done_s"] if kept else 0


def begin(program):
    program.click(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")
    program.click(BUTTON, "Ready")
    until("no step is shown", lambda: step_text(program))


def begin_by_keys(program):
    """From the page of a routine that presses to its first step, past the check."""
    program.find(BUTTON, lambda name: name.startswith("Start "), lambda node: node.has(FOCUSED))
    program.press("space")
    pass_check_by_keys(program)
    program.find(BUTTON, "Ready")
    program.press("Return")
    return until("no step is shown", lambda: step_text(program))
