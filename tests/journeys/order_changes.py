# SPDX-License-Identifier: GPL-3.0-or-later
"""Five rated sessions of a stretch that eased, and it stands first where the ball stood."""
import json
import os
from datetime import datetime, timedelta

from journey import BUTTON, desktop, expect, folder, PLACE, Program, REGION, take_tool

NOW = "2026-03-14T18:00:00+00:00"
BALL, STRETCH = "Ball on the wall: beside the blade", "Thread the needle"


def first_card(program):
    program.find(REGION, PLACE)
    program.click(REGION, PLACE)
    if not program.look(REGION, "Tennis ball")[0].is_checked():
        take_tool(program)
    program.find(BUTTON, BALL)
    return next(node.name for node in program.look(BUTTON, lambda name: name in (BALL, STRETCH)))


def play_five_times(screen, data):
    for days in range(5):
        began = datetime.fromisoformat(NOW) - timedelta(days=12 - 2 * days)
        ended = began + timedelta(minutes=2)
        session = {"routine": None, "started": began.isoformat(), "ended": ended.isoformat(), "end": "finished",
                   "reason": None, "before": 6, "after": 2, "next_morning": None,
                   "steps": [{"technique": "thread-the-needle", "side": "both",
                              "regions": ["interscapular-left", "interscapular-right"],
                              "planned_s": 60, "done_s": 60, "end": "time", "felt": "easier"}]}
        file = os.path.join(screen.root, "session.json")
        with open(file, "w", encoding="utf-8") as out:
            json.dump(session, out)
        screen.run(os.path.join(folder(), "unknot-cli"), "--data", data, "--now", ended.isoformat(), "session", "add",
                   "--file", file)


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), now=NOW, data=data)
        expect(first_card(program) == BALL, "the ball is not first before anything was tried")
        program.quit_anyhow()
        play_five_times(screen, data)
        program = Program(screen, folder(), now=NOW, data=data)
        expect(first_card(program) == STRETCH, "five good sessions did not change the order")
        program.find("label", "Right after, on average 4 lower (5 times).")
        program.quit_anyhow()


main()
