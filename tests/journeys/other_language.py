# SPDX-License-Identifier: GPL-3.0-or-later
"""Another language is chosen in Settings: the window begins anew with it, in the same process and with the same diary."""
import os

from journey import desktop, expect, folder, Program, until

NOW = "2026-03-14T18:00:00+00:00"
QUESTION = "How strong was it today, on average?"


def bus_names(program):
    try:
        program.reader.application()
        return program.reader.owner
    except Exception:  # noqa: BLE001: whoever asks while the window begins anew gets an error of the bus
        return None


def began_anew(program, before):
    def ask():
        program.must_run()
        program.look_anew()
        now = bus_names(program)
        return now and now != before
    until("the window did not begin anew", ask)


def main():
    with desktop() as screen:
        program = Program(screen, folder(), now=NOW)
        program.press("ctrl+l")
        program.find("radio button", "4", lambda node: node.within_name(QUESTION))
        program.press("4", "6")
        program.find(None, lambda name: "average 4" in name and "worst 6" in name)
        before = bus_names(program)
        program.press("alt+6")
        program.find("radio button", "English").act()
        began_anew(program, before)
        program.page("Body")
        program.press("alt+6")
        program.checked("radio button", "English")
        program.press("alt+3")
        program.find(None, lambda name: "average 4" in name and "worst 6" in name)
        with open(os.path.join(screen.environment["XDG_CONFIG_HOME"], "unknot", "unknot.ini"), encoding="utf-8") as file:
            expect("language=en" in file.read(), "the language is not kept")
        program.quit()


main()
