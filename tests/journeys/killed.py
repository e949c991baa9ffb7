# SPDX-License-Identifier: GPL-3.0-or-later
"""Half a check-in outlives a kill without warning, a plea to end and the death of the screen: at most two seconds are lost."""
import os
import signal
import sqlite3
import tempfile

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


def has_half(screen, data):
    program = Program(screen, folder(), data=data)
    program.press("ctrl+l")
    program.find("radio button", "6", lambda node: node.within_name(QUESTION) and node.is_checked())
    return program


def main():
    with tempfile.TemporaryDirectory() as home:
        data = os.path.join(home, "diary")
        kill_and_ask(data)
        with desktop() as screen:
            program = has_half(screen, data)
            screen.screen.kill()
            program.process.wait(PATIENCE)
        with desktop() as screen:
            has_half(screen, data)


def kill_and_ask(data):
    with desktop() as screen:
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

        program = has_half(screen, data)
        asked = elapsed()
        program.process.send_signal(signal.SIGTERM)
        code = program.process.wait(PATIENCE)
        expect(code == 0, f"asked to end, it ended with {code}")
        expect(asked() <= 2, "it took more than two seconds to end")


main()
