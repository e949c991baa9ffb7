# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys of the check share."""
import json
import os
import sqlite3

from journey import BUTTON

INJURY = "Injury – "
STOP = "STOP – get help now"


def open_check(program):
    program.click(BUTTON, "Check")
    program.find("label", lambda name: name.startswith("Before we press on anything"))


def open_row(program, words):
    program.click(BUTTON, lambda name: name.startswith(words))


def say(program, word):
    """Answers the one question that is open."""
    program.find("radio button", word).act()
    program.clicks += 1
    program.find("radio button", word, lambda node: node.is_checked())


def say_injury(program, word="Yes"):
    open_row(program, INJURY)
    say(program, word)
    program.click(BUTTON, "Continue")


def stored(desktop, folder, data, now):
    """What the diary makes of it, without the window."""
    return json.loads(desktop.run(os.path.join(folder, "unknot-cli"), "--data", data, "--now", now, "--json", "triage"))


def kept(data, what):
    """How many rows of the diary that is open in the window: "statements", "answers WHERE question = 'QA8'"."""
    diary = sqlite3.connect(f"file:{os.path.join(data, 'diary.db')}?mode=ro", uri=True, timeout=5)
    try:
        return diary.execute(f"SELECT count(*) FROM {what}").fetchone()[0]
    finally:
        diary.close()
