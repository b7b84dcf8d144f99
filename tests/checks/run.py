#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Structural checks: run.py [--root FOLDER] [NAME…]; prints every problem, exit 1 if there is one."""
import argparse
import os
import sys

import arrows
import text
import translations
import window
from tree import Tree

CHECKS = {
    "arrows": arrows.check_arrows,
    "features": arrows.check_features,
    "circles": arrows.check_circles,
    "libraries": arrows.check_libraries,
    "sizes": text.check_sizes,
    "licence": text.check_licence,
    "words": text.check_words,
    "sql": text.check_sql,
    "messages": text.check_messages,
    "arguments": text.check_arguments,
    "assertions": text.check_assertions,
    "links": text.check_links,
    "translations": translations.check_translations,
    "colours": window.check_colours,
    "questions": window.check_questions,
}
REPORTS = (text.report_sizes, text.report_ratio)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.join(os.path.dirname(__file__), "..", ".."))
    parser.add_argument("names", nargs="*", help=", ".join(CHECKS))
    arguments = parser.parse_args()
    tree = Tree(os.path.abspath(arguments.root))
    problems = 0
    for name in arguments.names or CHECKS:
        for problem in CHECKS[name](tree):
            print(f"{problem} [{name}]")
            problems += 1
    if not arguments.names:
        for report in REPORTS:
            for line in report(tree):
                print(line)
    print(f"{len(tree.files)} files, {problems} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
