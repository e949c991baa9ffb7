# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start hands its words to the window that is there. The command line reads beside it, and says who writes."""
import os
import subprocess

from journey import desktop, elapsed, expect, folder, Program

QUESTION = "How strong was it today, on average?"
PATIENCE = 30


def ask(screen, data, *words):
    return subprocess.run([os.path.join(folder(), "unknot-cli"), *words, "--data", data], env=screen.environment,
                          capture_output=True, text=True, timeout=PATIENCE)


def main():
    with desktop() as screen:
        program = Program(screen, folder(), real=True)
        program.page("Body")
        second = screen.start([os.path.join(folder(), "unknot"), "--data", program.data, "--lang", "en", "--log"])
        code = second.wait(PATIENCE)
        expect(code == 0, f"the second start ended with {code}: {screen.said()}")
        program.find("radio button", "6", lambda node: node.within_name(QUESTION))

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
