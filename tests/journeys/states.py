# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages and states that the main job does not meet, brought about one by one and pictured."""
import os
import signal
import sqlite3

from check_steps import open_check, say_injury
from coming_back_diary import write_yesterday
from journey import BUTTON, PLACE, Program, start, step_text, take_tool, tap, until
from past_weeks import write_past_weeks
from past_presses import write_presses

NOW = "2026-03-14T18:00:00+00:00"
LATER = "2026-03-14T18:04:00+00:00"
ROUTINE = "desk-reset"


class Stage:
    """One screen and one album, and programs on it that are ended however they stand."""

    def __init__(self, screen, album, folder):
        self.screen, self.album, self.folder = screen, album, folder
        self.programs = []

    def begin(self, diary, *, past=False, **more):
        data = os.path.join(self.screen.root, diary)
        if past and not os.path.exists(data):
            write_past_weeks(self.screen, self.folder, data, NOW)
        more.setdefault("now", NOW)
        program = Program(self.screen, self.folder, data=data, **more)
        self.programs.append(program)
        return program

    def end(self):
        for program in self.programs:
            if program.process.poll() is None:
                program.process.send_signal(signal.SIGTERM)
                program.process.wait(30)
        self.programs.clear()

    def take(self, name):
        self.album.take(name)


def first_start(stage):
    program = stage.begin("empty")
    program.find("label", "Tap the spot.")
    stage.take("20-first-start")
    for key, page, name in ((3, "Diary", "21-empty-diary"), (4, "Trends", "22-empty-trends")):
        program.press(f"alt+{key}")
        program.page(page)
        stage.take(name)


def rules(stage):
    program = stage.begin("empty", past=True)
    program.press("alt+6", "ctrl+f")
    program.type("see someone")
    program.click(BUTTON, "Read")
    program.find(BUTTON, "Do the check")
    stage.take("23-when-to-see-someone")
    program.press("F1")
    program.find("filler", "Keys")
    stage.take("24-keys")


def articles(stage):
    program = stage.begin("weeks", past=True, words=("--routine", ROUTINE))
    program.find(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")
    stage.take("25-a-routine")
    program.press("alt+5", "ctrl+f")
    program.type("thread the")
    program.find(BUTTON, lambda name: name.startswith("Thread the needle")).act()
    program.find(BUTTON, lambda name: name.startswith("Do just this"))
    stage.take("26-a-technique")
    program.press("Escape", "ctrl+f", "ctrl+a")
    program.type("ibuprofen")
    program.find(BUTTON, lambda name: name.startswith("Ibuprofen")).act()
    program.find(BUTTON, "None of these")
    stage.take("27-a-medicine")


def house(stage):
    program = stage.begin("weeks", past=True)
    for words, button, found, name in (("about unknot", "About Unknot", "Copy diagnostics", "28-about"),
                                       ("your diary", "Backups", "Export everything…", "29-diary-file"),
                                       ("erase", "Erase …", "Erase everything", "30-erase")):
        program.press("Escape", "alt+6", "ctrl+f", "ctrl+a")
        program.type(words)
        program.click(BUTTON, button)
        program.find(BUTTON, found)
        stage.take(name)
    program.press("Escape", "alt+4")
    program.click(BUTTON, "Page for the doctor")
    program.find(BUTTON, "Save as PDF")
    stage.take("31-page-for-the-doctor")


def flare(stage):
    program = stage.begin("weeks", past=True)
    program.press("F9")
    program.find(BUTTON, lambda name: name.startswith("Start"))
    stage.take("32-flare")


def player(stage):
    program = stage.begin("weeks", past=True, words=("--routine", ROUTINE))
    start(program)
    program.click(BUTTON, "Ready")
    until("no step is shown", lambda: step_text(program))
    program.press("space")
    program.find(BUTTON, "Numb or tingling")
    stage.take("33-paused")
    program.click(BUTTON, "Carry on")
    program.gone(BUTTON, "Carry on")
    program.process.stdin.write(b"asleep 720\n")
    program.process.stdin.flush()
    program.find("label", lambda name: name.startswith("You were away"))
    stage.take("34-slept")
    program.process.send_signal(signal.SIGKILL)
    program.process.wait(30)
    program = stage.begin("weeks", now=LATER)
    program.find(BUTTON, "Go on at this step")
    stage.take("35-cut-off")


def coming_back(stage):
    data = os.path.join(stage.screen.root, "yesterday")
    write_yesterday(stage.screen, stage.folder, data)
    program = stage.begin("yesterday")
    program.find("label", "yesterday 6")
    stage.take("36-coming-back")
    program.click(BUTTON, "It's gone")
    program.find("label", "It's gone.")
    stage.take("37-gone")


def scroll_down(stage):
    """With the wheel over the panel at the right."""
    stage.screen.run("xdotool", "mousemove", "1150", "420", "click", "--repeat", "40", "--delay", "5", "5")


def left_out(stage):
    program = stage.begin("left-out", past=True)
    tap(program)
    take_tool(program)
    program.find(None, lambda name: name.startswith("Why not")).act()
    program.find(None, lambda name: name.startswith("Why not"), lambda node: node.is_checked())
    scroll_down(stage)
    stage.take("38-why-not")


def locked(stage):
    program = stage.begin("locked")
    program.press("alt+6", "ctrl+f")
    program.type("encrypt")
    program.find("label", "Lock")
    program.press("Tab", *"chair", "Return")
    program.find(BUTTON, "Take the lock off")
    program.process.stdin.write(b"asleep 1200\n")
    program.process.stdin.flush()
    program.moment()
    program.press("ctrl+l")
    program.find(BUTTON, "Open")
    stage.take("39-locked")
    program.press(*"chair", "Return")
    program.find(BUTTON, "Take the lock off").act()
    program.gone(BUTTON, "Take the lock off")


def newer(stage):
    program = stage.begin("newer", past=True)
    stage.end()
    file = sqlite3.connect(os.path.join(stage.screen.root, "newer", "diary.db"))
    file.execute("PRAGMA user_version = 99")
    file.close()
    program = stage.begin("newer")
    program.press("alt+3")
    program.find("label", lambda name: name.startswith("The diary can be read"))
    stage.take("40-read-only")


def sample(stage):
    """A year: what the weeks of the other states have too little for. It has settings of its own."""
    program = stage.begin("unused", sample=True)
    program.press("alt+6")
    program.find("radio button", {"dark": "Dark", "contrast": "High contrast"}.get(stage.album.theme, "Light")).act()
    program.find("radio button", f"{stage.screen.text} %").act()
    program.press("alt+3")
    program.page("Diary")
    stage.take("43-sample-diary")
    program.press("alt+4")
    program.page("Trends")
    program.find("radio button", "Year").act()
    program.checked("radio button", "Year")
    stage.take("44-sample-trends")
    program.click(BUTTON, "Page for the doctor")
    program.find(BUTTON, "Save as PDF")
    stage.take("45-sample-page-for-the-doctor")


def guarded(stage):
    """The ball on three days of a week, the last of them today."""
    data = os.path.join(stage.screen.root, "guarded")
    write_presses(stage.screen, stage.folder, data, NOW)
    program = stage.begin("guarded")
    tap(program)
    take_tool(program)
    program.find("label", lambda name: "Next: " in name)
    stage.take("46-guard")


def closed(stage):
    """An emergency that nobody has seen yet closes the day."""
    program = stage.begin("closed")
    open_check(program)
    say_injury(program)
    program.click(BUTTON, "Back to the body")
    tap(program)
    stage.take("47-closed-day")


def not_for_me(stage):
    """Somebody with a blood thinner asks why the ball is not there."""
    data = os.path.join(stage.screen.root, "thinner")
    write_yesterday(stage.screen, stage.folder, data, QP5="yes")
    program = stage.begin("thinner")
    tap(program)
    take_tool(program)
    program.find(None, lambda name: name.startswith("Why not")).act()
    program.find("label", lambda name: "blood thinner" in name)
    scroll_down(stage)
    stage.take("48-not-for-me")


def an_entry(stage):
    program = stage.begin("weeks", past=True)
    program.press("ctrl+l", "4", "6")
    program.find("filler", "Logged.")
    stage.take("41-logged")
    program.click(BUTTON, "A moment now")
    program.find(BUTTON, "Keep this")
    stage.take("42-a-moment")


STATES = (first_start, rules, articles, house, flare, player, coming_back, left_out, newer, an_entry, sample, guarded,
          closed, not_for_me, locked)
