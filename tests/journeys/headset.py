# SPDX-License-Identifier: GPL-3.0-or-later
"""A routine from its preparation to the level after by the keys of a headset alone, as playerctl hands them on; its
titles tell nobody what is done."""
from journey import BUTTON, desktop, expect, folder, Program, step_text, until

STEPS = 6


def main():
    with desktop() as screen:
        program = Program(screen, folder(), speed=2, words=("--routine", "desk-reset"))

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
        screen.run("sh", "-c", "playerctl --player=unknot next; playerctl --player=unknot previous")
        until("the headset does not go back", lambda: step_text(program) == second)
        expect(float(headset("position")) > 0, "the time played is not told")
        program.find("label", "Breathe")
        length = int(headset("metadata", "mpris:length"))
        headset("position", "10-")  # back: ten seconds more of it
        until("the headset gives no ten seconds more",
              lambda: int(headset("metadata", "mpris:length")) == length + 10_000_000)
        began = float(headset("position"))
        headset("position", "0")
        until("the headset does not start the step again", lambda: float(headset("position")) < began)
        expect(step_text(program) == second, "another step was started again")
        headset("pause")
        status("Paused")
        headset("play")
        status("Playing")
        headset("stop")
        status("Paused")
        headset("play")
        status("Playing")
        while int(headset("metadata", "xesam:title").split()[1]) < STEPS:
            step = step_text(program)
            headset("next")
            until("the headset does not go on", lambda: (step_text(program) or step) != step)
        program.find("label", lambda name: name.startswith("How is it now?"))
        until("it is still there after the routine", lambda: "unknot" not in screen.run("dbus-send", "--session",
              "--print-reply", "--dest=org.freedesktop.DBus", "/", "org.freedesktop.DBus.ListNames"))
        program.quit()


main()
