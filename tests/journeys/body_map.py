# SPDX-License-Identifier: GPL-3.0-or-later
"""The map without eyes: each of the 48 places is one object with a name of its own, and can be looked at nearer."""
from journey import BUTTON, desktop, expect, folder, Program

PLACES = 48


def places(program):
    """Of all check boxes those that say whether they are marked: tools do not."""
    return [node for node in program.reader.showing() if node.role == "check box" and "marked" in node.description()]


def main():
    with desktop() as screen:
        program = Program(screen, folder())
        program.find("check box", "Left between blade and spine")
        seen = places(program)
        names = [node.name for node in seen]
        expect(len(names) == PLACES, f"{len(names)} places on the bus, {PLACES} on the body: {sorted(names)}")
        expect(len(set(names)) == PLACES, f"a name twice: {sorted(names)}")
        sideless = [str(node) for node in seen
                    if node.name.startswith(("Left ", "Right ")) and not node.description().startswith("your ")]
        expect(not sideless, f"these do not say whose left or right: {sideless}")

        program.click(BUTTON, "Nearer")
        program.find(BUTTON, "Back to the usual size")
        expect(len(places(program)) <= PLACES, "looking nearer made places")
        program.click(BUTTON, "Back to the usual size")
        program.gone(BUTTON, "Back to the usual size")
        expect(len(places(program)) == PLACES, "a place was lost on the way back")
        print(f"journey body map: {PLACES} places, each once")
        program.quit()


main()
