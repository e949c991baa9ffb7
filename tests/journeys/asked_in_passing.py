# SPDX-License-Identifier: GPL-3.0-or-later
"""What is no red flag is never a row: how the day went comes from the check-in, and since when from the page after the
first session. Both reach the level."""
import os

from check_steps import kept, open_check
from journey import BUTTON, desktop, folder, give_level, PLACE, play_to_the_end, Program, REGION, until, until_playing

NOW = "2026-03-14T18:00:00+00:00"
SPEED = 20
SINCE_LONG = "A physical therapist can plan with you. Book a visit when it suits."
TOO_STRONG = "Let somebody look at it today."


def none_of_these(program):
    open_check(program)
    program.click(BUTTON, "None of these")


def since_when(screen):
    data = os.path.join(screen.root, "since")
    program = Program(screen, folder(), data=data, now=NOW, speed=SPEED)
    program.find(REGION, PLACE)
    program.click(REGION, PLACE)
    give_level(program, "How strong is it now?", 5)
    program.click(BUTTON, "Start gently now")
    until_playing(program)
    play_to_the_end(program)
    give_level(program, "How is it now?", 5)
    for chip, question in (("Longer ago", "When did it start?"), ("No", "Has a professional ever checked it?")):
        program.find(None, chip, lambda node, q=question: node.within_name(q) or q in node.description()).act()
    until("what was said is not kept", lambda: kept(data, "answers WHERE question = 'QB20'") >= 2)
    program.click(BUTTON, "Done")
    program.gone(BUTTON, "Done")
    none_of_these(program)
    program.find("label", "Book a visit")
    program.find("label", SINCE_LONG)
    program.quit_anyhow()


def ask_of_usual_tasks(screen):
    """One of the questions that the check-in asks of who wants it."""
    folder_of_settings = os.path.join(screen.root, "config", "unknot")
    os.makedirs(folder_of_settings, exist_ok=True)
    with open(os.path.join(folder_of_settings, "unknot.ini"), "a", encoding="utf-8") as file:
        file.write("\n[diary]\nask-also=function\n")


def how_the_day_went(screen):
    ask_of_usual_tasks(screen)
    data = os.path.join(screen.root, "day")
    program = Program(screen, folder(), data=data, now=NOW)
    program.press("ctrl+l")
    program.page("Diary")
    program.find("radio button", "9", lambda node: node.within_name("How strong was it today, on average?"))
    program.press("9")
    program.find("radio button", "9", lambda node: node.is_checked())
    program.find("radio button", "Could not").act()
    program.find("radio button", "Could not", lambda node: node.is_checked())
    program.find("radio button", "9", lambda node: node.within_name("How strong was it at its worst?")).act()
    program.find(("filler", "label", "alert", "notification"), lambda name: name.startswith("Logged"))
    program.click(BUTTON, "Keep this too")
    until("how the day went is not kept", lambda: kept(data, "entries WHERE function = 3 AND worst = 9") == 1)
    none_of_these(program)
    program.find("label", "Call today")
    program.find("label", TOO_STRONG)
    program.quit_anyhow()


def main():
    with desktop() as screen:
        since_when(screen)
        how_the_day_went(screen)


main()
