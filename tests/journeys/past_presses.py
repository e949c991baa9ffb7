# SPDX-License-Identifier: GPL-3.0-or-later
"""A week in which one place was pressed on three days, the last of them today, written through unknot-cli."""
import json
import os
from datetime import datetime, timedelta

from coming_back_diary import write_yesterday

PRESS = {"technique": "ball-wall-upper-back", "side": "left", "regions": ["interscapular-left"], "planned_s": 60}


def write_presses(screen, programs, data, now):
    write_yesterday(screen, programs, data)
    cli = os.path.join(programs, "unknot-cli")
    for days in (4, 2, 0):
        began = (datetime.fromisoformat(now) - timedelta(days=days, hours=4)).isoformat()
        file = os.path.join(screen.root, "session.json")
        with open(file, "w", encoding="utf-8") as session:
            json.dump({"routine": "upper-back-knot-release", "started": began, "before": 6, "after": 5,
                       "steps": [PRESS]}, session)
        screen.run(cli, "--data", data, "--now", now, "session", "add", "--file", file)
