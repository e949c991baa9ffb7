# SPDX-License-Identifier: GPL-3.0-or-later
"""Half a check-in, a moment that is not kept yet and half of *I have been seen* outlive a kill without warning, a plea
to end and the death of the screen: at most two seconds are lost."""
import os
import signal
import sqlite3
import tempfile

from journey import BUTTON, desktop, elapsed, expect, figure, folder, Program, until

PATIENCE = 30

QUESTION = "How strong was it today, on average?"
THEN = "How strong was it then?"
SEEN = "I have been seen"
WHOM = "Doctor"


def is_draft(data, words):
    """Whether a draft on the disk says that."""
    try:
        diary = sqlite3.connect(f"file:{os.path.join(data, 'diary.db')}?mode=ro", uri=True, timeout=5)
        try:
            return diary.execute("SELECT count(*) FROM drafts WHERE instr(json, ?) > 0", (words,)).fetchone()[0] > 0
        finally:
            diary.close()
    except sqlite3.Error:
        return False


def kill(screen, program):
    program.process.send_signal(signal.SIGKILL)
    program.process.wait(PATIENCE)


def plead(screen, program):
    asked = elapsed()
    program.process.send_signal(signal.SIGTERM)
    code = program.process.wait(PATIENCE)
    expect(code == 0, f"asked to end, it ended with {code}")
    expect(asked() <= 2, "it took more than two seconds to end")


def take_screen(screen, program):
    screen.screen.kill()
    program.process.wait(PATIENCE)


def has_half(program, level):
    program.press("ctrl+l")
    program.find("radio button", str(level), lambda node: node.within_name(QUESTION) and node.is_checked())


def has_moment(program, level):
    program.press("ctrl+l")
    program.click(BUTTON, "Go on with it")
    program.find("radio button", str(level), lambda node: node.within_name(THEN) and node.is_checked())


def see_page(program):
    program.click("radio button", "Settings")
    program.page("Settings")
    program.click(BUTTON, "Read")
    program.page("When to see someone")


def has_visit(program):
    see_page(program)
    program.find(None, WHOM, lambda node: node.is_checked())


def begin_visit(program):
    see_page(program)
    program.click(BUTTON, SEEN)
    program.find(None, WHOM).act()


def on_disk(data, what, words):
    typed = elapsed()
    until(f"{what} was not kept", lambda: is_draft(data, words))
    took = typed()
    expect(took <= 2, f"{what} was on the disk {took:.1f} seconds after its key: more than two may be lost")
    return took


def end_in_the_middle(data, end, level, before):
    """A fresh level in both forms, one key each; then the end. How long each was not on the disk."""
    with desktop() as screen:
        program = Program(screen, folder(), data=data)
        program.press("ctrl+l")
        program.find("radio button", str(level), lambda node: node.within_name(QUESTION))
        program.press(str(level))
        took = [on_disk(data, "half a check-in", f"average {level}")]
        if before is None:
            program.click(BUTTON, "A moment now")
        else:
            has_moment(program, before)
        program.find("radio button", str(level), lambda node: node.within_name(THEN)).act()
        took.append(on_disk(data, "a moment that was begun", f"now {level}"))
        if before is None:
            begin_visit(program)
            took.append(on_disk(data, "a visit that is told half", WHOM))
        end(screen, program)
    return took


def main():
    with tempfile.TemporaryDirectory() as home:
        data = os.path.join(home, "diary")
        before = None
        took = []
        for end, level in ((kill, 6), (plead, 5), (take_screen, 4)):
            took += end_in_the_middle(data, end, level, before)
            before = level
        with desktop() as screen:
            program = Program(screen, folder(), data=data)
            has_half(program, before)
            has_moment(program, before)
            has_visit(program)
    figure("kill -9, a plea to end, the screen's death: half a form, on the disk after its key",
           f"{len(took)} forms, all there again, the slowest {max(took):.1f} s")


main()
