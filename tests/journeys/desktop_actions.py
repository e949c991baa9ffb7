# SPDX-License-Identifier: GPL-3.0-or-later
"""Each action of the desktop entry does what it says, in the window that is there and, once it is gone, in a new one."""
import configparser
import os
import shlex

from journey import BUTTON, desktop, expect, folder, Program

ENTRY = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "packaging", "linux",
                     "org.unknot.Unknot.desktop")
QUESTION = "How strong was it today, on average?"
PATIENCE = 30


def actions():
    """The words after the program's name, by what the action is called."""
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(ENTRY, encoding="utf-8")
    result = {}
    for name in entry["Desktop Entry"]["Actions"].strip(";").split(";"):
        action = entry[f"Desktop Action {name}"]
        program, *words = shlex.split(action["Exec"])
        expect(program == "unknot", f"{name} starts {program}")
        result[action["Name"]] = words
    return result


def again(screen, data, words):
    second = screen.start([os.path.join(folder(), "unknot"), "--data", data, "--lang", "en", *words])
    code = second.wait(PATIENCE)
    expect(code == 0, f"{words} beside the window ended with {code}: {screen.said()}")


def main():
    words = actions()
    expect(list(words) == ["New entry", "One minute at my desk", "Start last routine"], f"the actions are {words}")
    with desktop() as screen:
        program = Program(screen, folder(), real=True)
        again(screen, program.data, words["Start last routine"])
        program.find("filler", "Nothing was played here yet.")
        again(screen, program.data, words["New entry"])
        program.find("radio button", "6", lambda node: node.within_name(QUESTION))
        again(screen, program.data, words["One minute at my desk"])
        program.click(BUTTON, lambda name: name.startswith("Start ") and name != "Start gently now")
        program.find(BUTTON, "Ready").act()
        program.find("label", "Step")
        program.quit_anyhow()

        program = Program(screen, folder(), real=True, words=words["Start last routine"])
        program.find(BUTTON, "Not now").act()
        program.gone(BUTTON, "Not now")
        program.quit()


main()
