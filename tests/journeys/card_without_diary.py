# SPDX-License-Identifier: GPL-3.0-or-later
"""The diary and its folder are gone while the program runs: the emergency card comes all the same."""
import os
import shutil

from check_steps import STOP, open_check, say_injury
from journey import desktop, folder, Program, until


def main():
    with desktop() as screen:
        data = os.path.join(screen.root, "diary")
        program = Program(screen, folder(), data=data)
        until("there is no diary yet", lambda: os.path.exists(os.path.join(data, "diary.db")) or os.path.isdir(data))
        shutil.rmtree(data)
        open_check(program)
        say_injury(program)
        program.find("label", STOP)
        program.find("label", lambda name: name.startswith("Emergency number"))
        program.find("label", lambda name: name.startswith("Keep still and call now."))
        program.quit_anyhow()


main()
