# SPDX-License-Identifier: GPL-3.0-or-later
"""Half a check-in outlives a kill without warning, and a plea to end is followed at once: at most two seconds are lost."""
import os
import signal
import sqlite3

from journey import desktop, elapsed, expect, folder, Program, until

PATIENCE = 30

QUESTION = "How strong was it today, on average?"


def drafts(data):
    try:
        diary = sqlite3.connect(f"file:{os.path.join(data, 'diary.db')}?mode=ro", uri=True, timeout=5)
        try:
            return diary.execute("SELECT count(*) FROM drafts").fetchone()[0]
        finally:
            diary.close()
    except sqlite3.Error:
        return 0


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data)
        program.press("ctrl+l")
        program.find("radio button", "6", lambda node: node.within_name(QUESTION))
        typed = elapsed()
        program.press("6")
        until("the half check-in was not kept", lambda: drafts(data) == 1)
        took = typed()
        program.process.send_signal(signal.SIGKILL)
        program.process.wait(PATIENCE)
        print(f"half a check-in is on the disk {took:.1f} seconds after its key")
        expect(took <= 2, "more than two seconds may be lost")

        program = Program(screen, folder(), data=data)
        program.press("ctrl+l")
        program.find("radio button", "6", lambda node: node.within_name(QUESTION) and node.is_checked())
        asked = elapsed()
        program.process.send_signal(signal.SIGTERM)
        code = program.process.wait(PATIENCE)
        expect(code == 0, f"asked to end, it ended with {code}")
        expect(asked() <= 2, "it took more than two seconds to end")


main()
