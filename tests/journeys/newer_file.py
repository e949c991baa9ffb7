# SPDX-License-Identifier: GPL-3.0-or-later
"""A diary of a newer Unknot: it says so, can be looked at, and is left as it is, byte for byte."""
import os
import sqlite3

from journey import desktop, expect, folder, Program


def contents(file):
    with open(file, "rb") as stream:
        return stream.read()


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        file = os.path.join(data, "diary.db")
        screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", "2026-03-13T20:00:00+00:00", "log",
                   "--average", "4", "--worst", "5")
        newer = sqlite3.connect(file)
        newer.executescript("PRAGMA user_version = 99; CREATE TABLE later (a); "
                            "ALTER TABLE entries ADD COLUMN mood INTEGER")
        newer.close()
        before = contents(file)
        program = Program(screen, folder(), data=data)
        program.find(None, lambda name: "made by a newer Unknot" in name and "can be read" in name)
        program.press("alt+3")
        program.page("Diary")
        program.find(None, lambda name: "average 4" in name and "worst 5" in name)
        program.find("label", lambda name: name.startswith("The diary can be read"))
        program.quit()
        expect(contents(file) == before, "the newer diary was changed")


main()
