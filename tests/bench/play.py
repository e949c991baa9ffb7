# SPDX-License-Identifier: GPL-3.0-or-later
"""What a routine costs while it is played, and an idle page: time of the processor in parts of one core, and how often
the program wakes. Played as people play it, in real time."""
import os
import statistics
import sys
import time

sys.dont_write_bytecode = True
sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))
from desktop import Desktop, Missing, until  # noqa: E402

ROUTINE = "desk-reset"
WIDE, TALL = 1100, 760
LONGEST = 300  # seconds
WINDOW = 5  # seconds: of the moving part
IDLE = 10  # seconds, and as many before them
MEAN_BUDGET, MOVING_BUDGET = 5, 10  # percent of one core
TICK = os.sysconf("SC_CLK_TCK")


def used(process):
    """Seconds of the processor so far, of the window's process."""
    with open(f"/proc/{process.pid}/stat", encoding="ascii") as stat:
        fields = stat.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


def wakes(process):
    """How often any of its threads has gone to sleep of itself: each wake-up ends so."""
    total = 0
    for thread in os.listdir(f"/proc/{process.pid}/task"):
        with open(f"/proc/{process.pid}/task/{thread}/status", encoding="ascii") as status:
            total += next(int(line.split()[1]) for line in status if line.startswith("voluntary_ctxt_switches"))
    return total


def title(desktop):
    """Of the window that has the keyboard; empty while there is none."""
    try:
        return desktop.run("xdotool", "getactivewindow", "getwindowname").strip()
    except Missing:
        return ""


def key(desktop, name):
    desktop.run("xdotool", "key", name)


def rest(seconds):
    """Lets real time go by; nothing is waited for but that."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        time.sleep(0.1)
    return time.monotonic() - began


def play(desktop, process):
    """Percent of one core, second by second, from the first step to the last."""
    until("the page of the routine", lambda: title(desktop))
    rest(1.5)
    desktop.run("xdotool", "getactivewindow", "windowsize", str(WIDE), str(TALL))
    key(desktop, "space")
    rest(1.5)
    key(desktop, "Return")
    until("the routine", lambda: " left" in title(desktop))
    loads, began, before = [], time.monotonic(), used(process)
    while " left" in title(desktop) and time.monotonic() - began < LONGEST:
        took = rest(1)
        now = used(process)
        loads.append(100 * (now - before) / took)
        before = now
    return loads


def idle(desktop, process):
    key(desktop, "Escape")
    rest(IDLE)
    before = wakes(process)
    rest(IDLE)
    return wakes(process) - before


def line(what, value, unit, budget):
    print(f"{what:<34} {value:8.1f} {unit}   budget {budget} {unit}")


def main():
    build = os.path.abspath(sys.argv[1])
    with Desktop(maximized=False) as desktop:
        desktop.environment["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
        process = desktop.start([os.path.join(build, "bin", "unknot"), "--data", os.path.join(desktop.root, "diary"),
                                 "--lang", "en", "--routine", ROUTINE])
        loads = play(desktop, process)
        woken = idle(desktop, process)
    moving = max(statistics.mean(loads[n:n + WINDOW]) for n in range(max(1, len(loads) - WINDOW + 1)))
    line(f"playing {len(loads)} s, mean, of one core", statistics.mean(loads), "%", MEAN_BUDGET)
    line(f"the dearest {WINDOW} s, a figure moves", moving, "%", MOVING_BUDGET)
    line(f"wake-ups of an idle page in {IDLE} s", woken, " ", 0)


main()
