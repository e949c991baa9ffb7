# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine by the keys of a headset alone, as playerctl hands them on; its titles tell nobody what is done."""
from journey import BUTTON, desktop, expect, folder, Program, step_text, until


def main():
    with desktop() as screen:
        program = Program(screen, folder(), words=("--routine", "desk-reset"))

        def headset(*words):
            return screen.run("playerctl", "--player=unknot", *words).strip()

        def status(word):
            until(lambda: f"the headset says {headset('status')}, not {word}", lambda: headset("status") == word)

        program.click(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")
        program.find(BUTTON, "Ready")
        headset("play")
        status("Playing")
        first = until("no step is shown", lambda: step_text(program))
        headset("play-pause")
        status("Paused")
        program.find(BUTTON, "Carry on")
        headset("play-pause")
        status("Playing")
        headset("next")
        second = until("the headset does not go to the next step",
                       lambda: step_text(program) if step_text(program) != first else None)
        title = headset("metadata", "xesam:title")
        expect(title.startswith("Step 2 of "), f"the title is {title!r}")
        expect(second not in headset("metadata"), "the desktop is told what is done")
        headset("previous")
        until("the headset does not go back", lambda: step_text(program) == first)
        headset("pause")
        status("Paused")
        program.press("Escape")
        until("it is still there after the routine", lambda: "unknot" not in screen.run("dbus-send", "--session",
              "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"))


main()
