# SPDX-License-Identifier: GPL-3.0-or-later
"""Stands where unknot-sound stands, and writes down what a person would hear, when it is due.

heard.py FILE: speaks the lines of app/sound/line_protocol.h; each line of FILE is a cue's word or "say" and a sentence.
"""
import os
import select
import sys
import time

ALIVE_EVERY = 0.3  # seconds


def answer(line):
    os.write(1, (line + "\n").encode())


def hear(log, ahead):
    """What is due; the seconds until the next."""
    now = time.monotonic_ns()
    for at, number, said in sorted(each for each in ahead if each[0] <= now):
        log.write(said + "\n")
        log.flush()
        answer(f"played {number} 0 0")
        ahead.remove((at, number, said))
    return min((each[0] - now for each in ahead), default=ALIVE_EVERY * 1e9) / 1e9


def obey(line, ahead):
    word, _, rest = line.partition(" ")
    if word == "open":
        answer("device Ears")
    elif word == "cue":
        number, name, at, _ = rest.split(" ")
        ahead.append((int(at), number, name))
    elif word == "say":
        number, at, text = rest.split(" ", 2)
        ahead.append((int(at), number, "say " + text))
    elif word == "cancel":
        ahead[:] = [each for each in ahead if each[0] <= int(rest)]
    return word != "close"


def main():
    ahead, unread, alive = [], b"", 0.0
    with open(sys.argv[1], "a", encoding="utf-8") as log:
        while True:
            ready, _, _ = select.select([0], [], [], max(0.0, min(hear(log, ahead), ALIVE_EVERY)))
            if time.monotonic() - alive > ALIVE_EVERY:
                alive = time.monotonic()
                answer("alive 0")
            if not ready:
                continue
            got = os.read(0, 4096)
            if not got:
                return
            *lines, unread = (unread + got).split(b"\n")
            for line in lines:
                if not obey(line.decode(), ahead):
                    return


main()
