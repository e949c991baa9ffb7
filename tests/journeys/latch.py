# SPDX-License-Identifier: GPL-3.0-or-later
"""An emergency card that was left holds: over a restart, against a page of *None of these*, until somebody has seen it
and a day has gone by."""
import os

from check_steps import STOP, kept, open_check, say_injury, stored
from journey import BUTTON, desktop, expect, folder, Program, until

NOW = "2026-03-14T18:00:00+00:00"
AN_HOUR_LATER = "2026-03-14T19:00:00+00:00"
NEXT_DAY = "2026-03-15T20:00:00+00:00"


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data, now=NOW)
        open_check(program)
        say_injury(program)
        program.find("label", STOP)
        program.click(BUTTON, "Back to the body")
        program.find("label", "Where does it hurt?")
        program.quit()

        program = Program(screen, folder(), data=data, now=AN_HOUR_LATER)
        open_check(program)
        program.click(BUTTON, "None of these")
        program.find("label", STOP)
        program.click(BUTTON, "I have been seen")
        program.click(BUTTON, "Go on as before")
        until("the visit is not kept", lambda: kept(data, "statements") == 1)
        program.find("label", STOP)
        program.click(BUTTON, "Back to the body")
        program.quit()
        expect(stored(screen, folder(), data, AN_HOUR_LATER)["level"] == "emergency", "it opened on the same day")

        program = Program(screen, folder(), data=data, now=NEXT_DAY)
        open_check(program)
        program.click(BUTTON, "None of these")
        program.find("label", "About you")
        expect(not program.look("label", STOP), "seen, a day later and with nothing left it still holds")
        program.quit()


main()
