# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine with a step that rests: the page before the start tells it with its time, has something else to do
meanwhile, and lets it be done once, a little lighter, by who understands."""
import json
import os
from datetime import datetime, timedelta

from coming_back_diary import write_yesterday
from journey import BUTTON, desktop, expect, folder, Program

NOW = "2026-03-13T18:00:00+00:00"
ROUTINE = "upper-back-knot-release"
RESTS = "Ball on the wall: beside the blade: The spot rests after pressing. Next: "
BALL = "Ball on the wall: beside the blade"
BLADES = ["interscapular-left", "interscapular-right"]


def press_the_ball(screen, data):
    """Two hours before."""
    began = datetime.fromisoformat(NOW) - timedelta(hours=2)
    ended = began + timedelta(minutes=2)
    session = {"routine": None, "started": began.isoformat(), "ended": ended.isoformat(), "end": "finished",
               "reason": None, "before": 4, "after": 4, "next_morning": None,
               "steps": [{"technique": "ball-wall-upper-back", "side": "both", "regions": BLADES,
                          "planned_s": 45, "done_s": 45, "end": "time", "felt": None}]}
    file = os.path.join(screen.root, "session.json")
    with open(file, "w", encoding="utf-8") as out:
        json.dump(session, out)
    screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", ended.isoformat(), "session", "add",
               "--file", file)


def begin(screen, data):
    program = Program(screen, folder(), data=data, now=NOW, words=("--routine", ROUTINE))
    program.find("label", lambda name: name.startswith("Not now: " + BALL) and "Next: " in name)
    program.click(BUTTON, lambda name: name.startswith("Start"))
    program.find("label", lambda name: name.startswith(RESTS))
    return program


def something_else(screen, data):
    program = begin(screen, data)
    program.click(BUTTON, lambda name: name.startswith("Meanwhile: "))
    program.gone("label", lambda name: name.startswith(RESTS))
    program.find(BUTTON, "Ready")
    program.quit_anyhow()


def understood(screen, data):
    program = begin(screen, data)
    expect(not program.look("label", BALL), "the ball is there although its spot rests")
    program.click(BUTTON, "I understand")
    program.gone("label", lambda name: name.startswith(RESTS))
    program.find("label", lambda name: name.startswith(BALL))
    program.find(BUTTON, "Ready")
    program.quit_anyhow()


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        write_yesterday(screen, folder(), data)
        press_the_ball(screen, data)
        something_else(screen, data)
        understood(screen, data)


main()
