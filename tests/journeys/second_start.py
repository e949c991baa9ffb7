# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start brings the window that is there to the front and hands its words over; a page for the doctor is
written beside it. The command line reads beside it, and says who writes."""
import os
import subprocess

from journey import desktop, elapsed, expect, folder, Program, until

QUESTION = "How strong was it today, on average?"
PATIENCE = 30


def ask(screen, data, *words):
    return subprocess.run([os.path.join(folder(), "unknot-cli"), *words, "--data", data], env=screen.environment,
                          capture_output=True, text=True, timeout=PATIENCE)


def start_again(screen, data, *words):
    second = screen.start([os.path.join(folder(), "unknot"), "--data", data, "--lang", "en", *words])
    code = second.wait(PATIENCE)
    expect(code == 0, f"the second start with {words} ended with {code}: {screen.said()}")


def has_keyboard(screen, program):
    active = subprocess.run(["xdotool", "getactivewindow", "getwindowpid"], env=screen.environment,
                            capture_output=True, text=True, timeout=PATIENCE)
    return active.stdout.strip() == str(program.process.pid)


def main():
    with desktop() as screen:
        program = Program(screen, folder(), real=True)
        program.page("Body")
        screen.run("xdotool", "getactivewindow", "windowminimize")
        until("the window did not go", lambda: not has_keyboard(screen, program))
        start_again(screen, program.data)
        until("the window was not brought to the front", lambda: has_keyboard(screen, program))
        program.page("Body")
        start_again(screen, program.data, "--routine", "one-minute-check")
        program.page("Routines")
        start_again(screen, program.data, "--log")
        program.find("radio button", "6", lambda node: node.within_name(QUESTION))
        paper = os.path.join(screen.root, "page.pdf")
        start_again(screen, program.data, "--report", paper)
        with open(paper, "rb") as file:
            expect(file.read(5) == b"%PDF-", "the page beside the window is no PDF")
        program.page("Diary")

        waited = elapsed()
        read = ask(screen, program.data, "entries")
        expect(read.returncode == 0 and waited() < 2, f"reading beside the window: {read.stderr}")
        waited = elapsed()
        wrote = ask(screen, program.data, "log", "--average", "4")
        expect(wrote.returncode == 3 and waited() >= 2, f"writing beside the window: {wrote.returncode}")
        expect(f"process {program.process.pid}" in wrote.stderr, f"who has the diary was not said: {wrote.stderr}")
        program.process.terminate()
        expect(program.process.wait(PATIENCE) == 0, "asked to end, it did not end well")
        wrote = ask(screen, program.data, "log", "--average", "4")
        expect(wrote.returncode == 0, f"writing once the window is gone: {wrote.stderr}")


main()
