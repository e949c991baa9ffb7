# SPDX-License-Identifier: GPL-3.0-or-later
"""A diary of yesterday: the check was answered, and one place was sore."""
import json
import os

YESTERDAY = "2026-03-13T09:00:00+00:00"
NAMED = ("QB3", "QB4", "QB5", "QB7", "QB13", "QB16", "QP2", "QP6", "QP7", "QP14")  # "default" is not for these
ANSWERS = {"answers": {"QP1": "20-49"} | dict.fromkeys(NAMED, "no"), "default": "no"}


def write_yesterday(screen, programs, data, **otherwise):
    """`otherwise`: answers that differ, by their question."""
    cli = os.path.join(programs, "unknot-cli")
    answers = os.path.join(screen.root, "answers.json")
    with open(answers, "w", encoding="utf-8") as file:
        json.dump(ANSWERS | {"answers": ANSWERS["answers"] | otherwise}, file)
    screen.run(cli, "--data", data, "--now", YESTERDAY, "triage", "--answers", answers, "--record")
    screen.run(cli, "--data", data, "--now", YESTERDAY, "log", "--average", "5", "--region", "interscapular-left=6")
