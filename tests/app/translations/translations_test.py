#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the window can be put into another language, and English has both forms of every number.

translations_test.py LUPDATE SOURCE
"""
import glob
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as Tree

# What a class that is not ours, or a function of no class, names itself.
FREE = {"DayCard", "DayRow", "DiaryWords", "Language", "QCommandLineParser", "QObject", "Sheet"}


def extract(lupdate, source, file):
    command = [lupdate, "-silent", "-no-obsolete", "-locations", "none", "-I", ".", "app", "-ts", file]
    subprocess.run(command, cwd=source, check=True, stderr=subprocess.DEVNULL)
    return messages(file)


def messages(file):
    found = {}
    for context in Tree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            found[(context.findtext("name"), message.findtext("source"), message.findtext("comment"))] = message
    return found


def plural(message):
    return message.get("numerus") == "yes"


def faults_of(file, wanted):
    """A language may be unfinished, but names nothing that is gone; English has the forms of its numbers."""
    there = messages(file)
    for key in there.keys() - wanted.keys():
        yield f"{file}: nothing says \"{key[1]}\" ({key[0]}) any more; run lupdate"
    if not file.endswith("_en.ts"):
        return
    for key, message in wanted.items():
        if not plural(message):
            continue
        forms = [form.text for form in there[key].iter("numerusform")] if key in there else []
        if len(forms) != 2 or not all(forms):
            yield f"{file}: \"{key[1]}\" ({key[0]}) needs its two forms"
        if not message.findtext("extracomment"):
            yield f"\"{key[1]}\" ({key[0]}): a translator needs a note, //: above it"


def main():
    lupdate, source = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        wanted = extract(lupdate, source, os.path.join(folder, "all.ts"))
    faults = [f"\"{key[1]}\" stands in the context {key[0]}, which it has not while the program runs"
              for key in wanted if not key[0].startswith("unknot::ui") and key[0] not in FREE]
    files = sorted(glob.glob(os.path.join(source, "resources/translations/*.ts")))
    if not files or len(wanted) < 300:
        faults.append(f"{len(wanted)} texts and {len(files)} files: something was not read")
    for file in files:
        faults += faults_of(file, wanted)
    print("\n".join(faults) or f"{len(wanted)} texts, {len(files)} files")
    return 1 if faults else 0


sys.exit(main())
