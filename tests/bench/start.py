# SPDX-License-Identifier: GPL-3.0-or-later
"""Start and resident memory of Unknot, with an empty diary and with one of twenty years, beside a bare QMainWindow's:
medians of five starts of each in turn."""
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
YEARS_BUDGET = 12  # MB more


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
    print(f"{what:<34} {ours:8.1f} {unit}   bare {bare:8.1f} {unit}   {ours / bare:5.2f} x   budget {budget:.1f} x")


def medians(measured):
    shown, memory = zip(*measured)
    return statistics.median(shown), statistics.median(memory)


def main():
    build = os.path.abspath(sys.argv[1])
    with Desktop() as desktop:
        desktop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
        years = os.path.join(desktop.root, "years")
        subprocess.run([os.path.join(build, "tests", "unknot-bench"), "--twenty-years", years], check=True)
        unknot = os.path.join(build, "bin", "unknot")
        programs = {
            "bare": [os.path.join(build, "tests", "unknot-bare")],
            "empty": [unknot, "--data", os.path.join(desktop.root, "diary")],
            "years": [unknot, "--data", years],
        }
        for words in programs.values():
            measure(desktop, words)  # the first start of each reads the disk
        runs = [{name: measure(desktop, words) for name, words in programs.items()} for _ in range(RUNS)]
    (bare, bare_memory), (empty, empty_memory), (full, full_memory) = (
        medians([run[name] for run in runs]) for name in programs)
    line("start to a visible window", empty, bare, "ms", START_BUDGET)
    line("the same with twenty years", full, bare, "ms", START_BUDGET)
    line("resident after 1.5 s, empty diary", empty_memory, bare_memory, "MB", MEMORY_BUDGET)
    print(f"{'twenty years more':<34} {full_memory - empty_memory:8.1f} MB   budget {YEARS_BUDGET} MB")


main()
