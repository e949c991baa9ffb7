# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and resident memory of Unknot as multiples of a bare QMainWindow's: medians of five starts of each in turn."""
import os
import statistics
import subprocess
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desktop import PATIENCE, Desktop, Missing, until  # noqa: E402

RUNS = 5
SETTLED = 1.5  # seconds after the start at which memory is read
START_BUDGET, MEMORY_BUDGET = 2.0, 2.0


def resident(process):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        line = next(line for line in status if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024


def wait_for_window(desktop, process):
    """Asks again and again: xdotool's own --sync looks only twice a second."""
    words = ["xdotool", "search", "--onlyvisible", "--pid", str(process.pid)]
    deadline = time.monotonic() + PATIENCE
    while not subprocess.run(words, env=desktop.environment, capture_output=True, check=False).stdout:
        if time.monotonic() > deadline:
            raise Missing("no window: " + desktop.said())


def measure(desktop, words):
    began = time.monotonic()
    process = desktop.start(words)
    wait_for_window(desktop, process)
    shown = time.monotonic() - began
    until("the memory to be read", lambda: time.monotonic() - began > SETTLED)
    memory = resident(process)
    process.terminate()
    process.wait()
    return shown * 1000, memory


def line(what, ours, bare, unit, budget):
    ours, bare = statistics.median(ours), statistics.median(bare)
    print(f"{what:<34} {ours:8.1f} {unit}   bare {bare:8.1f} {unit}   {ours / bare:5.2f} x   budget {budget:.1f} x")


def main():
    build = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        desktop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
        unknot = [os.path.join(build, "bin", "unknot"), "--data", os.path.join(desktop.root, "diary")]
        bare = [os.path.join(build, "tests", "unknot-bare")]
        measure(desktop, bare)  # the first start of each reads the disk
        measure(desktop, unknot)
        pairs = [(measure(desktop, unknot), measure(desktop, bare)) for _ in range(RUNS)]
    ours, theirs = zip(*pairs)
    line("start to a visible window", [m[0] for m in ours], [m[0] for m in theirs], "ms", START_BUDGET)
    line("resident after 1.5 s, empty diary", [m[1] for m in ours], [m[1] for m in theirs], "MB", MEMORY_BUDGET)


main()
