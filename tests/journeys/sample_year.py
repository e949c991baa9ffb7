# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking around in the sample: a window and a folder of its own, a line that says so, and the diary of the person who
looks is byte for byte what it was. What was done in the sample is gone at the next start of it."""
import json
import os
import signal

from journey import BUTTON, desktop, expect, folder, Program, until
from desktop_bus import Reader  # noqa: E402: journey says where it is

NOW = "2026-03-14T18:00:00+00:00"
SAYS = "Sample data."
QUESTION = "How strong was it today, on average?"


def entries(screen, data):
    return screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", NOW, "--json", "entries",
                      "--from", "2020-01-01", "--to", "2026-12-31")


def settings(screen):
    file = os.path.join(screen.environment["XDG_CONFIG_HOME"], "unknot", "unknot.ini")
    if not os.path.exists(file):
        return ""
    with open(file, encoding="utf-8") as stream:
        return stream.read()


def processes(screen):
    windows = screen.run("xdotool", "search", "--onlyvisible", "--class", "unknot").split()
    return {int(screen.run("xdotool", "getwindowpid", window)) for window in windows}


def open_from_settings(screen, program):
    """The button opens it beside the window of the person; the process of the sample."""
    program.press("alt+6", "ctrl+f", *"sample")
    program.click(BUTTON, "Look around")
    other = until("the sample did not open", lambda: processes(screen) - {program.process.pid}).pop()
    reader = Reader(screen.environment["DBUS_SESSION_BUS_ADDRESS"], other)
    until("the sample does not say that it is one",
          lambda: any(node.name.startswith(SAYS) for node in reader.showing()))
    expect(not any(node.name.startswith(SAYS) for node in program.reader.showing()), "the diary is called a sample")
    return other


def change_things(program):
    program.find("label", lambda name: name.startswith(SAYS))
    program.press("ctrl+l")
    program.find("radio button", "6", lambda node: node.within_name(QUESTION))
    program.press("9")
    program.find("radio button", "9", lambda node: node.within_name(QUESTION) and node.is_checked())
    program.press("alt+6")
    program.find("radio button", "Dark").act()
    program.checked("radio button", "Dark")


def main():
    with desktop() as screen:
        mine = os.path.join(screen.environment["XDG_DATA_HOME"], "unknot")
        screen.run(os.path.join(folder(), "unknot-cli"), "--now", NOW, "log", "--average", "4", "--note", "mine")
        before = entries(screen, mine)
        expect(len(json.loads(before)["entries"]) == 1, f"the diary begins with {before}")

        program = Program(screen, folder(), data=mine, real=True)
        other = open_from_settings(screen, program)
        os.kill(other, signal.SIGTERM)
        until("the sample did not end", lambda: processes(screen) == {program.process.pid})
        program.quit()
        look = settings(screen)

        for _ in range(2):  # the second begins anew
            program = Program(screen, folder(), now=NOW, sample=True)
            program.find("label", lambda name: name.startswith(SAYS))
            program.press("alt+6")
            program.find("radio button", "Dark", lambda node: not node.is_checked())
            change_things(program)
            program.quit()
        expect(entries(screen, mine) == before, "the sample wrote into the diary")
        expect(settings(screen) == look, "the sample wrote into the settings")


main()
