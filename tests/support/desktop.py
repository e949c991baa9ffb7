# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop for one program: its own folders, buses, screen and window manager, all ended with it.

Nothing here knows Unknot. What it starts it ends by its process id, and nothing else.
"""
import ctypes
import os
import select
import shutil
import signal
import subprocess
import tempfile
import time

SCREEN = "1366x768x24"
BUS_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
PATIENCE = 30.0  # seconds of real time before something that was waited for counts as missing
KEPT = ("PATH", "TZ", "UNKNOT_TEST_SCALE", "ASAN_OPTIONS", "UBSAN_OPTIONS")
# One desktop, and every window as large as it: what a person sees on a small laptop.
WINDOWS = """<?xml version="1.0" encoding="UTF-8"?>
<openbox_config xmlns="http://openbox.org/3.4/rc">
<focus><focusNew>yes</focusNew></focus>
<desktops><number>1</number></desktops>
<keyboard><keybind key="A-F4"><action name="Close"/></keybind></keyboard>
<applications><application type="normal"><maximized>yes</maximized></application></applications>
</openbox_config>
"""


class Missing(Exception):
    """Something that was waited for did not come."""


def until(what, ask, patience=PATIENCE):
    """The first answer of ask() that is true; asks again until the patience is over."""
    deadline = time.monotonic() + patience
    pause = 0.01
    while True:
        answer = ask()
        if answer:
            return answer
        if time.monotonic() > deadline:
            raise Missing(what() if callable(what) else what)
        time.sleep(pause)
        pause = min(pause * 1.5, 0.2)


def end_with_parent():
    """A test that is killed leaves nothing behind."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)


class Desktop:
    def __init__(self, appearance=None, text=100, maximized=True):
        self.root = tempfile.mkdtemp(prefix="unknot-desktop-")
        self.children = []
        self.environment = {name: os.environ[name] for name in KEPT if name in os.environ}
        self.environment["LC_ALL"] = "C.UTF-8"
        self.environment["NO_AT_BRIDGE"] = "0"
        self.appearance, self.text, self.maximized = appearance, text, maximized

    def __enter__(self):
        try:
            self._folders()
            self._session_bus()
            self._screen()
            self._accessibility()
            self._window_manager()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        for child in reversed(self.children):
            if child.poll() is None:
                child.terminate()
                try:
                    child.wait(10)
                except subprocess.TimeoutExpired:
                    child.kill()
                    child.wait()
            for stream in (child.stdin, child.stdout):
                if stream:
                    stream.close()
        self.children = []
        shutil.rmtree(self.root, ignore_errors=True)

    def start(self, words, **more):
        log = open(self.log, "ab")
        try:
            more.setdefault("stdout", log)
            child = subprocess.Popen(words, env=self.environment, cwd=self.root, preexec_fn=end_with_parent,
                                     stderr=log, **more)
        finally:
            log.close()
        self.children.append(child)
        return child

    def run(self, *words):
        done = subprocess.run(words, env=self.environment, cwd=self.root, capture_output=True, text=True, timeout=60)
        if done.returncode != 0:
            raise Missing(f"{' '.join(words)} ended with {done.returncode}: {done.stderr.strip()}")
        return done.stdout

    def said(self):
        with open(self.log, encoding="utf-8", errors="replace") as log:
            return log.read()

    def picture(self, file, window_only=False):
        """Taken once two pictures in a row are the same, or what moves has had its time."""
        last = None
        for _ in range(6):
            self.run("scrot", "--overwrite", *(["--focused"] if window_only else []), file)
            with open(file, "rb") as taken:
                now = taken.read()
            if now == last:
                return
            last = now
            time.sleep(0.15)

    def _folders(self):
        self.log = os.path.join(self.root, "log")
        for name, folder in (("HOME", "home"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                             ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("XDG_RUNTIME_DIR", "run")):
            path = os.path.join(self.root, folder)
            os.mkdir(path, 0o700)
            self.environment[name] = path
        if self.appearance:
            folder = os.path.join(self.environment["XDG_CONFIG_HOME"], "unknot")
            os.mkdir(folder)
            with open(os.path.join(folder, "unknot.ini"), "w", encoding="utf-8") as file:
                file.write(f"[look]\nappearance={self.appearance}\ntext-percent={self.text}\n")

    def _first_line(self, child, what):
        ready, _, _ = select.select([child.stdout], [], [], PATIENCE)
        line = child.stdout.readline().decode().strip() if ready else ""
        if not line:
            raise Missing(f"{what} did not start: {self.said()}")
        return line

    def _session_bus(self):
        bus = self.start(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                         stdout=subprocess.PIPE)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(bus, "the session bus")

    def _screen(self):
        """Under a number of its own; and it stays as it is when its first client leaves and the next one comes."""
        number = 1000 + os.getpid() % 60000
        screen = self.start(["Xvfb", f":{number}", "-displayfd", "1", "-screen", "0", SCREEN, "-nolisten", "tcp",
                             "-noreset"], stdout=subprocess.PIPE)
        self.environment["DISPLAY"] = ":" + self._first_line(screen, "the virtual screen")
        self.screen = screen

    def lose_screen(self):
        """The screen goes without warning, and with it everybody who drew on it."""
        self.screen.kill()
        self.screen.wait()

    def new_screen(self):
        self._screen()
        self._window_manager()

    def _accessibility(self):
        self.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
        self.environment["QT_QPA_PLATFORM"] = "xcb"
        launcher = next((path for path in BUS_LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise Missing("at-spi-bus-launcher is not installed")
        self.start([launcher, "--launch-immediately"])

    def _window_manager(self):
        config = os.path.join(self.root, "openbox.xml")
        with open(config, "w", encoding="utf-8") as file:
            file.write(WINDOWS if self.maximized else WINDOWS.replace("<maximized>yes", "<maximized>no"))
        manager = self.start(["openbox", "--sm-disable", "--config-file", config])
        until(lambda: f"no window manager: {manager.poll()}, {self.said()}",
              lambda: self._answers("xdotool", "get_desktop"))

    def _answers(self, *words):
        try:
            self.run(*words)
            return True
        except Missing:
            return False
