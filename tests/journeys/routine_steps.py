# SPDX-License-Identifier: GPL-3.0-or-later
"""What the journeys share in which a routine is cut off."""
import json
import os
import sqlite3

from journey import BUTTON, step_text, until


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
