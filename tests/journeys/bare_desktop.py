# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop with nothing but a screen: no session bus, so no portal, no tray, no notifications and no media keys, and no
sound. The window comes up, is used by its keys, plays a routine, and ends well. Its title says where it is."""
import os
import re

from journey import desktop, expect, folder, until
from desktop import Missing  # noqa: E402: journey says where it is

PATIENCE = 30
GONE = "unix:path=/nonexistent"


def main():
    with desktop() as screen:
        window = screen.start(["env", f"DBUS_SESSION_BUS_ADDRESS={GONE}", "PULSE_SERVER=unix:/nonexistent",
                               os.path.join(folder(), "unknot"), "--data", os.path.join(screen.root, "diary"),
                               "--lang", "en", "--routine", "desk-reset"])

        def title():
            expect(window.poll() is None, f"the window ended with {window.poll()}: {screen.said()}")
            try:
                return screen.run("xdotool", "getactivewindow", "getwindowname").strip()
            except Missing:
                return ""  # not on the screen yet

        def titled(pattern):
            until(lambda: f"the window is called {title()!r}: {screen.said()}", lambda: re.match(pattern, title()),
                  PATIENCE)

        def press(*keys):
            for key in keys:
                screen.run("xdotool", "key", "--clearmodifiers", key)

        titled("Routines")
        press("Return")
        titled(r"\d+:\d\d left")
        # Esc ends it, and passes over what is asked afterwards.
        until(lambda: f"Esc leads to {title()!r}", lambda: title() == "Unknot" or press("Escape"), PATIENCE)
        for key, page in (("alt+3", "Diary"), ("alt+6", "Settings"), ("alt+2", "Routines")):
            press(key)
            titled(page)
        window.terminate()
        expect(window.wait(PATIENCE) == 0, f"it did not end well: {screen.said()}")
        expect("Could not connect" not in screen.said(), f"it complained about what is not there: {screen.said()}")


main()
