# SPDX-License-Identifier: GPL-3.0-or-later
"""The window that people get is watched while it is used and plays a routine: it opens no socket but those of this
computer, and what is written in the diary is said to nobody. Then it is used where there is no network at all."""
import os
import re
import subprocess

from journey import desktop, expect, figure, folder, Program, tap, PLACE
from routine_steps import begin

QUESTION = "How strong was it today, on average?"
SENTINEL = "sentinel-note"
LOCAL = ("AF_UNIX", "AF_LOCAL")
REMOTE = "org.mpris.MediaPlayer2.unknot"
ROUTINE = "desk-reset"


def said_files(screen, data):
    """What every file says that the program wrote or might have, but those of the diary itself."""
    for place, _, names in os.walk(screen.root):
        for name in names:
            path = os.path.join(place, name)
            if not path.startswith(data) and name != "trace" and os.path.isfile(path):
                with open(path, encoding="utf-8", errors="replace") as file:
                    yield path, file.read()


def log(screen, data):
    subprocess.run([os.path.join(folder(), "unknot-cli"), "log", "--average", "7", "--note", SENTINEL, "--region",
                    "interscapular-left=7", "--data", data], env=screen.environment, check=True, capture_output=True,
                   timeout=30)


def remote(screen, method, *words):
    """What the desktop's own player buttons are told, and what they ask for."""
    return screen.run("dbus-send", "--session", "--print-reply", f"--dest={REMOTE}", "/org/mpris/MediaPlayer2", method,
                      *words)


def play(screen, program):
    """A routine begins, and is paused and gone on with from outside."""
    begin(program)
    player = "string:org.mpris.MediaPlayer2.Player"
    said = remote(screen, "org.freedesktop.DBus.Properties.GetAll", player)
    expect("Step 1 of" in said, f"the desktop is not told where the routine is: {said}")
    for method in ("PlayPause", "PlayPause"):
        said += remote(screen, f"org.mpris.MediaPlayer2.Player.{method}")
    return said


def use(screen, data, trace):
    program = Program(screen, folder(), data=data, real=True, words=("--routine", ROUTINE),
                      under=("strace", "-D", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", trace))
    said = play(screen, program)
    program.process.terminate()
    expect(program.process.wait(30) == 0, "asked to end while it played, it did not end well")
    return said


def look_around(screen, data, trace):
    program = Program(screen, folder(), data=data, real=True,
                      under=("strace", "-D", "-f", "-qq", "-e", "trace=socket,connect,sendto", "-o", trace))
    tap(program)
    program.press("ctrl+l")
    program.find("radio button", "6", lambda node: node.within_name(QUESTION))
    for page in ("alt+4", "alt+5", "alt+6"):
        program.press(page)
    program.quit()


def check_calls(trace):
    with open(trace, encoding="utf-8", errors="replace") as file:
        calls = file.read()
    kinds = set(re.findall(r"socket\((\w+)", calls))
    expect(kinds and kinds <= set(LOCAL), f"the window opened {kinds}")
    expect("sin_port" not in calls and "sin6_port" not in calls, "the window spoke to a network")


def without_network(screen):
    if subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode:
        return figure("the window with no network at all", "not run: needs the right to a network of its own")
    data = os.path.join(screen.root, "diary-without-network")
    program = Program(screen, folder(), data=data, real=True, under=("unshare", "-n"))
    tap(program)
    program.press("ctrl+l")
    program.find("radio button", "6", lambda node: node.within_name(QUESTION))
    program.press("6", "7")
    program.find(("filler", "label", "alert", "notification"), lambda name: name.startswith("Logged"))
    program.quit()
    figure("the window with no network at all", "a day logged")


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        log(screen, data)
        heard = os.path.join(screen.root, "bus")
        with open(heard, "wb") as file:
            screen.start(["dbus-monitor", "--session"], stdout=file)
        for watch in (look_around, use):
            trace = os.path.join(screen.root, "trace")
            said = watch(screen, data, trace) or ""
            check_calls(trace)
            os.remove(trace)
            for word in (SENTINEL, "interscapular", PLACE, "pain 7"):
                expect(word not in said, f"{word!r} is told to the desktop's player buttons")
        with open(heard, encoding="utf-8", errors="replace") as file:
            expect(REMOTE in file.read(), "nothing was heard on the session bus while it played")
        for place, text in said_files(screen, data):
            for word in (SENTINEL, "interscapular", PLACE, "pain 7"):
                expect(word not in text, f"{word!r} is in {place}")
        figure("sockets opened by the window, used and playing", "0 but those of this computer")
        figure("words of the diary on the session bus, to the player buttons, in logs and other files of the window",
               "0 found")
        without_network(screen)


main()
