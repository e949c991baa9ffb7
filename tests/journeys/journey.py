# SPDX-License-Identifier: GPL-3.0-or-later
"""What every journey shares: where the program is, how many clicks and keys it may take, the line that it prints."""
import os
import sys
from datetime import datetime

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support"))

from desktop import Desktop  # noqa: E402
from desktop_program import Program  # noqa: E402,F401


def folder():
    """Where the programs are: the one argument of every journey."""
    if len(sys.argv) != 2:
        sys.exit(f"usage: {sys.argv[0]} BUILD/bin")
    return os.path.abspath(sys.argv[1])


def desktop(**more):
    return Desktop(**more)


def expect(holds, sentence):
    if not holds:
        raise AssertionError(sentence)


def seconds_between(first, last):
    return (datetime.fromisoformat(last.replace("Z", "+00:00"))
            - datetime.fromisoformat(first.replace("Z", "+00:00"))).total_seconds()


def account(name, program, *, clicks, keys, began):
    """Prints what the journey took, and fails when that is one click or one key more than it may take."""
    took = seconds_between(began, program.moment())
    total = took + program.reading_seconds()
    print(f"journey {name}: {program.clicks} clicks, {program.keys} keys, {total:.0f} seconds "
          f"({program.words} words to read, {took:.0f} by the clock)")
    expect(program.clicks <= clicks, f"journey {name} takes {program.clicks} clicks; {clicks} were promised")
    expect(program.keys <= keys, f"journey {name} takes {program.keys} keys; {keys} were promised")
