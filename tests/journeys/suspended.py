# SPDX-License-Identifier: GPL-3.0-or-later
"""The machine sleeps in the middle of a step, as the clocks of Linux tell it to the program that people get: it waits,
says how long it was, and counts nothing that was not done."""
import mmap
import os
import struct

from journey import BUTTON, desktop, elapsed, expect, folder, Program, step_text, until
from routine_steps import ask, begin, done_in_draft

ASLEEP = 600  # seconds
FIRST = 20  # seconds of the first step
READY = 3  # seconds before it


def main():
    with desktop() as screen:
        library = os.path.join(os.path.dirname(folder()), "tests", "unknot_test_suspend.so")
        expect(os.path.exists(library), f"{library} is not built")
        clock = os.path.join(screen.root, "slept")
        with open(clock, "wb") as file:
            file.write(struct.pack("q", 0))
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, real=True, words=("--routine", "desk-reset"),
                          under=("env", f"LD_PRELOAD={library}", f"TEST_SUSPEND={clock}"))
        begin(program)
        awake = elapsed()
        first = step_text(program)
        until("nothing of the first step is kept", lambda: done_in_draft(data) >= 2)

        with open(clock, "r+b") as file, mmap.mmap(file.fileno(), 8) as slept:
            slept[:] = struct.pack("q", ASLEEP * 1_000_000_000)
        program.find("label", "You were away 10 minutes")
        program.find(BUTTON, "Go on")
        held = awake()
        done = done_in_draft(data)
        expect(2 <= done <= held, f"{done} seconds are counted of {held:.0f} that were played")
        expect(step_text(program) == first, "it is at another step")

        program.click(BUTTON, "Go on")
        program.gone(BUTTON, "Go on")
        until("the first step does not end", lambda: step_text(program) not in (None, first))
        counted = ask(data, "SELECT done_s FROM session_steps")
        expect(counted == [(FIRST,)], f"of the first step {counted} is in the diary")
        expect(awake() >= READY + FIRST, "the sleep was counted")
        program.quit_anyhow()


main()
