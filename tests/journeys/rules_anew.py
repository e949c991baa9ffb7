# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that are newer than the diary look at its last days: what those before did not see is a card at the start, once;
and where nothing is worse than what was known, nothing is said."""
import json
import os
import sqlite3

from check_steps import kept, STOP
from coming_back_diary import write_yesterday
from journey import BUTTON, desktop, expect, folder, Program, until

NOW = "2026-03-16T18:00:00+00:00"
AFTERWARDS = "2026-03-13T20:00:00+00:00"


def answer_as_under_old_rules(screen, data):
    """An answer that they had no rule for: it is in the diary, and no finding is."""
    file = os.path.join(screen.root, "worse.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump({"answers": {"QA1": "yes"}}, out)
    cli = os.path.join(folder(), "unknot-cli")
    screen.run(cli, "--data", data, "--now", AFTERWARDS, "triage", "--answers", file, "--record")
    diary = sqlite3.connect(os.path.join(data, "diary.db"))
    with diary:
        diary.execute("DELETE FROM findings")
    diary.close()
    told = json.loads(screen.run(cli, "--data", data, "--now", NOW, "--json", "triage", "--look-back"))
    expect(told["rises"] and told["level"] == "emergency", "the command line sees nothing")


def seen_by_older_rules(screen):
    """The window keeps the version of the rules that last looked at the diary."""
    file = os.path.join(screen.root, "config", "unknot", "unknot.ini")
    with open(file, encoding="utf-8") as settings:
        lines = settings.read().splitlines()
    expect(any(line.startswith("rules-version=") for line in lines), "the version of the rules is not kept")
    with open(file, "w", encoding="utf-8") as settings:
        settings.write("\n".join("rules-version=older" if line.startswith("rules-version=") else line for line in lines))


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        write_yesterday(screen, folder(), data)
        program = Program(screen, folder(), data=data, now=NOW)
        program.find("label", "Where does it hurt?")
        expect(not program.look("label", STOP), "a card where nothing was wrong")
        program.quit()

        answer_as_under_old_rules(screen, data)
        seen_by_older_rules(screen)
        program = Program(screen, folder(), data=data, now=NOW)
        program.find("label", STOP)
        program.click(BUTTON, "Back to the body")
        program.find("label", "Where does it hurt?")
        until("the finding is not kept", lambda: kept(data, "findings") == 1)
        program.quit()

        program = Program(screen, folder(), data=data, now=NOW)
        program.find("label", "Where does it hurt?")
        expect(not program.look("label", STOP), "it is told at every start")
        program.quit()


main()
