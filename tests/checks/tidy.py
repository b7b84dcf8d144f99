#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over src with a memory: a file whose text, headers and rules have not changed since
it was clean is not looked at again. Stops at a time limit and then says what was not reached."""
import argparse
import concurrent.futures
import hashlib
import json
import os
import subprocess
import sys
import time

from arrows import resolve
from tree import Tree, includes

TOOL = "clang-tidy-16"


class Digests:
    """Digest of a file together with every project header it reaches."""

    def __init__(self, tree, salt):
        self.tree = tree
        self.salt = salt

    def reach(self, path, seen):
        if path in seen:
            return seen
        seen.add(path)
        for quote, name, _ in includes(self.tree.text(path)):
            target = resolve(self.tree, path, name) if quote == '"' else None
            if target:
                self.reach(target, seen)
        return seen

    def of(self, path):
        digest = hashlib.sha256(self.salt)
        for file in sorted(self.reach(path, set())):
            digest.update(file.encode() + b"\0" + self.tree.text(file).encode() + b"\0")
        return digest.hexdigest()


def changed_last(root, files):
    """Files in order of their last change, so that a time limit cuts off the oldest."""
    return sorted(files, key=lambda f: -os.path.getmtime(os.path.join(root, f)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("files", nargs="*", help="only these")
    arguments = parser.parse_args()
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
    tree = Tree(root)
    with open(os.path.join(arguments.build, "compile_commands.json"), encoding="utf-8") as file:
        compiled = {os.path.relpath(entry["file"], root) for entry in json.load(file)}
    wanted = arguments.files or [f for f in tree.under("src", "ui", ends=(".cpp",)) if f in compiled]
    salt = tree.text(".clang-tidy").encode()
    salt += subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    digests = Digests(tree, salt)
    memory = os.path.join(arguments.build, "tidy-clean")
    os.makedirs(memory, exist_ok=True)
    stamps = {f: os.path.join(memory, digests.of(f)) for f in wanted}
    open_files = changed_last(root, [f for f in wanted if not os.path.exists(stamps[f])])
    print(f"{TOOL}: {len(wanted)} files, {len(wanted) - len(open_files)} clean since last time")
    deadline = time.monotonic() + arguments.minutes * 60

    def look(path):
        left = deadline - time.monotonic()
        if left <= 0:
            return path, None, ""
        command = [TOOL, "--quiet", "-p", arguments.build, os.path.join(root, path)]
        try:
            done = subprocess.run(command, capture_output=True, text=True, timeout=left, check=False,
                                  stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired:
            return path, None, ""
        return path, done.returncode, done.stdout + (done.stderr if done.returncode else "")

    bad, missed = [], []
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        for path, code, output in pool.map(look, open_files):
            if code is None:
                missed.append(path)
            elif code == 0:
                with open(stamps[path], "w", encoding="utf-8"):
                    pass
            else:
                bad.append(path)
                print(output, flush=True)
    for path in missed:
        print(f"not reached in time: {path}")
    print(f"{TOOL}: {len(bad)} files with findings, {len(missed)} not reached (what is clean is kept)")
    return 1 if bad or missed else 0


if __name__ == "__main__":
    sys.exit(main())
