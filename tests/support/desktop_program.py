# SPDX-License-Identifier: GPL-3.0-or-later
"""Unknot on a private desktop, used from outside as a person would, who counts clicks, keys and words."""
import os
import select
import subprocess
import time

from desktop import PATIENCE, Missing, until
from desktop_bus import ACTIVE, Reader

WORDS_A_MINUTE = 240
NOW = "2026-03-14T18:00:00+00:00"
READ_ROLES = {"label", "button", "push button", "radio button", "toggle button", "frame", "link"}


class Program:
    def __init__(self, desktop, folder, *, now=NOW, speed=1.0, data=None, words=(), real=False, under=(),
                 sound="silent", sample=False):
        """The program that can be driven; or, where its clock does not matter, the one that people get. With the sample
        there is no folder to choose: it has its own."""
        self.desktop = desktop
        self.data = data or os.path.join(desktop.root, "diary")
        self.clicks = self.keys = self.words = 0
        self._read = set()
        place = ("--sample",) if sample else ("--data", self.data)
        driven = () if real else ("--now", now, "--speed", str(speed), "--sound", sound)
        self.process = desktop.start(
            [*under, os.path.join(folder, "unknot" if real else "unknot-driven"), *place, *driven, "--lang",
             "en", *words], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.look_anew()
        until(lambda: "a window that has the keyboard: " + desktop.said(), self._is_active)

    def look_anew(self):
        """For a window that began anew in the same process: to the bus it is somebody else."""
        self.reader = Reader(self.desktop.environment["DBUS_SESSION_BUS_ADDRESS"], self.process.pid)

    def _is_active(self):
        self.must_run()
        return any(node.role == "frame" and node.depth == 1 and node.has(ACTIVE) for node in self.reader.showing())

    def must_run(self):
        if self.process.poll() is not None:
            raise Missing(f"the program ended with {self.process.returncode}: {self.desktop.said()}")

    # Looking

    def look(self, role, name):
        """What is on the screen with that role (or one of several, or any) and name (text, or a test of it)."""
        roles = (role,) if isinstance(role, str) else role
        fits = name if callable(name) else (lambda text: text == name)
        return [node for node in self.reader.showing() if (roles is None or node.role in roles) and fits(node.name)]

    def find(self, role, name, fits=lambda node: True, patience=PATIENCE):
        def ask():
            self.must_run()
            return next((node for node in self.look(role, name) if fits(node)), None)
        return until(lambda: f"{role} {name!r} did not come. On the screen: {self.shown()}", ask, patience)

    def gone(self, role, name, patience=PATIENCE):
        until(lambda: f"{role} {name!r} stayed", lambda: not self.look(role, name), patience)

    def checked(self, role, name):
        return self.find(role, name, lambda node: node.is_checked())

    def page(self, title):
        """The page with that title is shown, and the window says so."""
        return self.find("filler", title)

    def titled(self, title):
        """The window has that title for the desktop."""
        read = lambda: self.desktop.run("xdotool", "getactivewindow", "getwindowname").strip()  # noqa: E731
        until(lambda: f"the window is called {read()!r}, not {title!r}", lambda: read() == title)

    def windows(self):
        """How many windows the program has on the screen, menus among them."""
        return len(self.desktop.run("xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)).split())

    def shown(self):
        return ", ".join(str(node) for node in self.reader.showing() if node.name)

    # Doing

    def click(self, role, name, patience=PATIENCE):
        self.find(role, name, patience=patience).act()
        self.clicks += 1

    def press(self, *keys):
        for key in keys:
            self.desktop.run("xdotool", "key", "--clearmodifiers", key)
            self.keys += 1

    def type(self, text):
        """Letters and digits and what has a key of its own, one after the other."""
        names = {" ": "space", "-": "minus", ".": "period"}
        self.press(*(names.get(letter, letter) for letter in text))

    def read(self, has_to=lambda node: True):
        """Counts the words on the page that were not there before, as a person does who reads each of them once."""
        for node in self.reader.showing():
            if node.role not in READ_ROLES or node.depth < 2 or node.within_name("Pages") or not has_to(node):
                continue
            if node.name and node.name not in self._read:
                self._read.add(node.name)
                self.words += sum(any(letter.isalnum() for letter in word) for word in node.name.split())

    # Time

    def moment(self):
        """The moment by the program's clock, as it prints it."""
        self.process.stdin.write(b"now\n")
        self.process.stdin.flush()
        ready, _, _ = select.select([self.process.stdout], [], [], PATIENCE)
        if not ready:
            raise Missing("the program does not tell its time")
        return self.process.stdout.readline().decode().strip()

    def reading_seconds(self):
        return self.words * 60 / WORDS_A_MINUTE

    def quit(self, key="alt+F4"):
        until(lambda: f"no window to close: {self.shown()}", self._is_active)  # the key goes to whoever has the keyboard
        self.press(key)
        code = self.process.wait(PATIENCE)
        if code != 0:
            raise Missing(f"the program ended with {code}: {self.desktop.said()}")
        return code

    def quit_anyhow(self):
        """In the middle of a routine the window asks once whether that is meant."""
        self.press("alt+F4")
        try:
            self.process.wait(2)
        except subprocess.TimeoutExpired:
            self.press("alt+F4")
            self.process.wait(PATIENCE)


def elapsed():
    """Starts a watch; calling what comes back gives its seconds."""
    began = time.monotonic()
    return lambda: time.monotonic() - began
