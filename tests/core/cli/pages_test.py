# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual pages and the completions, as man and as three shells read them.

pages_test.py FOLDER UNKNOT-CLI
"""
import os
import re
import subprocess
import sys
import unittest

FOLDER, CLI = sys.argv[1:3]
PLAIN = {**os.environ, "MANWIDTH": "80", "LC_ALL": "C.UTF-8", "MANPAGER": "cat", "HOME": "/nonexistent"}

# What is typed, and what has to be among the answers; nothing may be, where that is empty.
TYPED = (
    (("tri",), {"triage"}),
    (("session", "a"), {"add"}),
    (("--json", "log", "--wo"), {"--worst", "--woken"}),
    (("--zone", "UTC", "session", "a"), {"add"}),
    (("log", "--woken", ""), {"yes", "no", "unsure"}),
    (("compose", "--region", "interscapular-l"), {"interscapular-left"}),
    (("compose", "--kit", "foam"), {"foam-roller"}),
    (("timeline", "desk-r"), {"desk-reset"}),
    (("trends", "--js"), {"--json"}),
    (("export", "csv", "/etc/host"), {"/etc/hostname"}),
    (("log", "--note", "tri"), set()),
)


def run(*words):
    done = subprocess.run(words, env=PLAIN, capture_output=True, text=True, timeout=60, check=False)
    return done.stdout, done.stderr


def made(name):
    return os.path.join(FOLDER, name)


def commands():
    """Every command that the program names in its own help."""
    below = run(CLI, "--help")[0].split("Subcommands:")[1]
    return re.findall(r"^  (\S+)", below, re.MULTILINE)


class ManualPages(unittest.TestCase):
    def test_every_page_is_read_without_a_warning(self):
        pages = [name for name in sorted(os.listdir(FOLDER)) if name.endswith(".1")]
        self.assertIn("unknot-cli.1", pages)
        for name in pages:
            text, said = run("man", "--warnings=w", "-l", made(name))
            self.assertEqual(said, "", name)
            self.assertIn("It cannot examine you", " ".join(text.split()))

    def test_every_command_has_its_place(self):
        text, _ = run("man", "-l", made("unknot-cli.1"))
        for command in commands():
            self.assertIn(f"unknot-cli {command}", text)


class Completions(unittest.TestCase):
    def complete(self, ask):
        for words, wanted in TYPED:
            got, said = ask(words)
            self.assertEqual(said, "", words)
            self.assertTrue(wanted <= got if wanted else not got, f"{words} gives {got}, not {wanted}")

    def test_bash_completes(self):
        script = ('source "$1"; shift; compopt() { :; }; COMP_WORDS=(unknot-cli "$@"); COMP_CWORD=$#; _unknot_cli; '
                  'printf "%s\\n" "${COMPREPLY[@]}"')
        self.complete(lambda words: self.answers("bash", "--norc", "-c", script, "bash", made("unknot-cli.bash"), *words))

    def test_zsh_completes(self):
        # The functions of its completion system are stood in for: they work only while somebody types.
        script = ('compdef() { :; }; _describe() { print -l -- ${offered%%:*} }; _message() { :; }; '
                  '_files() { print -l -- $words[CURRENT]*(N) ${~words[CURRENT]}*(N) }; '
                  'compadd() { shift; print -l -- $@ }; source "$1"; shift; words=(unknot-cli "$@"); '
                  'CURRENT=$#words; _unknot-cli')
        self.complete(lambda words: self.answers("zsh", "-f", "-c", script, "zsh", made("_unknot-cli"), *words,
                                                 begins=words[-1]))

    def test_fish_completes(self):
        script = 'source $argv[1]; complete -C $argv[2]'
        self.complete(lambda words: self.answers("fish", "--no-config", "-c", script, made("unknot-cli.fish"),
                                                 " ".join(("unknot-cli", *words))))

    @staticmethod
    def answers(*words, begins=""):
        text, said = run(*words)
        found = {line.split("\t")[0] for line in text.splitlines()}
        return {word for word in found if word and word.startswith(begins)}, said


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
