# SPDX-License-Identifier: GPL-3.0-or-later
"""1a: the first start of all, to the first help: tap the sore place, start gently. No question is asked before."""
from journey import BUTTON, PLACE, REGION, account, desktop, expect, folder, Program, until_playing


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        began = program.moment()
        program.find(REGION, PLACE)
        program.read()
        program.click(REGION, PLACE)
        program.find(BUTTON, "Start gently now")
        program.click(BUTTON, "Start gently now")
        until_playing(program)
        expect(not program.look(BUTTON, "None of these"), "what needs no check asked for one")
        account("1a", program, clicks=2, keys=0, began=began)
        program.quit_anyhow()


main()
