# SPDX-License-Identifier: GPL-3.0-or-later
"""5: the trend in one key, with its sentence first, on the place that was most marked lately."""
import os

from journey import account, desktop, expect, folder, Program
from past_weeks import write_past_weeks

NOW = "2026-03-14T18:00:00+00:00"


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        write_past_weeks(screen, folder(), data, NOW)
        program = Program(screen, folder(), now=NOW, data=data)
        began = program.moment()
        program.press("alt+4")
        program.page("Trends")
        based = program.find("label", lambda name: name.startswith("Based on"))
        labels = program.look("label", lambda name: True)
        sentence = labels[[node.path for node in labels].index(based.path) - 1]
        program.read(lambda node: node.path in (sentence.path, based.path))
        program.find("combo box", "Left between blade and spine")
        expect(sentence.name.startswith("Better"), f"a month that got better is called: {sentence.name}")
        expect("of 30 days" in based.name, f"the sentence does not say what it rests on: {based.name}")
        account("5", program, clicks=0, keys=1, began=began)
        program.quit()


main()
