# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that people get is watched while it is used: it opens no socket but those of this computer, and what is
written in the diary is said to nobody."""
import os
import re
import subprocess

from journey import desktop, expect, folder, Program, tap, PLACE

QUESTION = "How strong was it today, on average?"
SENTINEL = "sentinel-note"
LOCAL = ("AF_UNIX", "AF_LOCAL")


def said(screen, data):
    """What every file says that the program wrote or might have, but those of the diary itself."""
    for place, _, names in os.walk(screen.root):
        for name in names:
            path = os.path.join(place, name)
            if not path.startswith(data) and name != "trace" and os.path.isfile(path):
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield path, file.read()


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        subprocess.run([os.path.join(folder(), "unknot-cli"), "log", "--average", "7", "--note", SENTINEL, "--region",
                        "interscapular-left=7", "--data", data], env=screen.environment, check=True,
                       capture_output=True, timeout=30)
        heard = os.path.join(screen.root, "bus")
        with open(heard, "wb") as file:
            screen.start(["dbus-monitor", "--session"], stdout=file)
        trace = os.path.join(screen.root, "trace")
        program = Program(screen, folder(), data=data, real=True,
                          under=("strace", "-D", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", trace))
        tap(program)
        program.press("ctrl+l")
        program.find("radio button", "6", lambda node: node.within_name(QUESTION))
        for page in ("alt+4", "alt+5", "alt+6"):
            program.press(page)
        program.quit()

        with open(trace, encoding="utf-8", errors="replace") as file:
            calls = file.read()
        kinds = set(re.findall(r"socket\((\w+)", calls))
        print(f"sockets of the window: {', '.join(sorted(kinds))}")
        expect(kinds and kinds <= set(LOCAL), f"the window opened {kinds}")
        expect("sin_port" not in calls and "sin6_port" not in calls, "the window spoke to a network")
        for place, text in said(screen, data):
            for word in (SENTINEL, "interscapular", PLACE, "pain 7"):
                expect(word not in text, f"{word!r} is in {place}")


main()
