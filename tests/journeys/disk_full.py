# SPDX-License-Identifier: GPL-3.0-or-later
"""The disk is full while the day is logged: it says so, the numbers stay in the form, and the same entry is kept once
there is room again."""
import json
import os
import subprocess
import sys

from journey import desktop, expect, figure, folder, Program

SIZE = 2 * 1024 * 1024


def fill(place):
    """Leaves no room at all."""
    with open(os.path.join(place, "filler"), "wb", buffering=0) as filler:
        for piece in (4096, 1):
            try:
                while True:
                    filler.write(b"f" * piece)
            except OSError:
                pass


def main():
    with desktop() as screen:
        place = os.path.join(screen.root, "small-disk")
        os.mkdir(place)
        if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={SIZE}", "unknot", place], check=False).returncode:
            figure("disk full while the day is logged in the window", "not run: needs the right to mount a disk")
            sys.exit(1 if os.environ.get("CI") else 0)
        try:
            log_on(screen, place)
        finally:
            subprocess.run(["umount", "--lazy", place], check=True)


def log_on(screen, place):
    data = os.path.join(place, "diary")
    screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", "2026-03-13T20:00:00+00:00", "log",
               "--average", "4", "--worst", "5")
    program = Program(screen, folder(), data=data)
    program.press("ctrl+l")
    program.find("radio button", "6", lambda node: node.within_name("How strong was it today, on average?"))
    program.press("6")
    program.find("radio button", "6", lambda node: node.is_checked())
    fill(place)
    program.press("7")
    program.find("label", lambda name: name.startswith("Not kept yet.") and "disk is full" in name)
    program.find("radio button", "6", lambda node: node.is_checked())
    program.find("radio button", "7", lambda node: node.is_checked())
    os.remove(os.path.join(place, "filler"))
    program.press("7")
    program.find(("filler", "label", "alert", "notification"), lambda name: name.startswith("Logged"))
    program.quit()
    listed = screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "entries", "--from", "2026-03-14",
                        "--json")
    expect(len(json.loads(listed)["entries"]) == 1, f"the entry is not there once: {listed}")
    figure("disk full while the day is logged in the window", "told, kept in the form, there once after room was made")


main()
