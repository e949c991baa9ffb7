# SPDX-License-Identifier: GPL-3.0-or-later
"""A typed word erases everything: no file of the program is left, and no file has the note's word in it."""
import os

from journey import BUTTON, desktop, expect, folder, Program, until

WORD = "sentinelnote"
NOW = "2026-03-14T18:00:00+00:00"


def files_below(*folders):
    every = [os.path.join(place, name) for top in folders for place, _, names in os.walk(top) for name in names]
    return [file for file in every if os.path.isfile(file)]


def has_word(file):
    with open(file, "rb") as stream:
        return WORD.encode() in stream.read()


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        places = [data] + [screen.environment[f"XDG_{name}_HOME"] for name in ("CONFIG", "DATA", "STATE")]
        cli = os.path.join(folder(), "unknot-cli")
        screen.run(cli, "--data", data, "--now", NOW, "log", "--average", "4", "--worst", "5", "--note", WORD)
        screen.run(cli, "--data", data, "--now", NOW, "backup")
        expect(any(has_word(file) for file in files_below(data)), "the note was not kept")
        program = Program(screen, folder(), data=data, real=True)
        log = os.path.join(screen.environment["XDG_STATE_HOME"], "unknot", "unknot.log")
        until("no log is written", lambda: os.path.exists(log))
        login = os.path.join(screen.environment["XDG_CONFIG_HOME"], "autostart", "org.unknot.Unknot.desktop")
        program.press("alt+6", "ctrl+f", *"login")
        program.find("check box", "Start hidden at login").act()
        until("starting at login was not kept", lambda: os.path.exists(login))
        program.press("Escape")
        program.press("alt+6", "ctrl+f", *"erase")
        program.click(BUTTON, lambda name: name.startswith("Erase …"))
        program.page("Erase everything")
        expect(not program.find(BUTTON, "Erase everything").is_enabled(), "it can be erased without the word")
        program.press(*"erase")
        program.find(BUTTON, "Erase everything", lambda node: node.is_enabled())
        program.click(BUTTON, "Erase everything")
        program.find("label", "Everything is erased.")
        program.press("Escape", "alt+3", "ctrl+l")
        expect(not program.look("filler", "Diary"), "a page can be reached after everything was erased")
        program.click(BUTTON, "Close Unknot")
        program.process.wait(30)
        left = files_below(*places)
        expect(not left, f"left behind: {left}")
        said = [file for file in files_below(screen.root) if has_word(file)]
        expect(not said, f"the note's word is still in {said}")


main()
