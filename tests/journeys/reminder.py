# SPDX-License-Identifier: GPL-3.0-or-later
"""Started without a window, it reminds once, without a number or a part of the body; a press on that logs the day."""
import os
import subprocess
import sys
import threading

from journey import desktop, expect, folder, Program

NOW = "2026-03-14T20:30:00+00:00"
SERVICE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "support", "played_notices.py")
TELLING = ("pain", "neck", "back", "shoulder", "sore", "hurt")


def choose_reminder(screen):
    place = os.path.join(screen.environment["XDG_CONFIG_HOME"], "unknot")
    os.makedirs(place, exist_ok=True)
    with open(os.path.join(place, "unknot.ini"), "w", encoding="utf-8") as settings:
        settings.write("[reminder]\non=true\nhour=20\n")


def main():
    with desktop() as screen:
        choose_reminder(screen)
        service = screen.start([sys.executable, "-B", SERVICE], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        expect(service.stdout.readline() == b"ready\n", f"no service for notices: {screen.said()}")
        seen = {}

        def answer():
            seen["text"] = service.stdout.readline().decode().strip()
            seen["windows"] = subprocess.run(["xdotool", "search", "--onlyvisible", "--class", "unknot"],
                                             env=screen.environment, capture_output=True, text=True).stdout.split()
            service.stdin.write(b"press\n")
            service.stdin.flush()

        waiting = threading.Thread(target=answer)
        waiting.start()
        program = Program(screen, folder(), now=NOW, words=("--hidden",))
        waiting.join()
        text = seen["text"].lower()
        expect(not seen["windows"], f"a window was there before it was asked for: {seen['windows']}")
        expect(text.startswith("unknot: unknot: "), f"the notice says {text!r}")
        expect(not any(sign.isdigit() for sign in text), f"a number in {text!r}")
        expect(not any(word in text for word in TELLING), f"the notice tells too much: {text!r}")
        program.page("Diary")
        program.find("radio button", "4", lambda node: node.within_name("How strong was it today, on average?"))
        program.press("4", "6")
        program.find(None, lambda name: "average 4" in name and "worst 6" in name)
        expect(service.stdout.readline() == b"closed\n", "the notice stays although the day is logged")
        program.quit("ctrl+q")


main()
