#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over src and ui with a memory: a file whose text, headers and rules have not changed since
it was clean is not looked at again. Stops at a time limit and then says what was not reached."""
import argparse
import concurrent.futures
import hashlib
import json
import os
import shlex
import shutil
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


# What only gcc knows in its command lines is no finding.
DROPPED = ("-Winvalid-pch", "-Wno-restrict")


class Commands:
    """The compile commands of a build folder as clang reads them: precompiled headers of gcc become
    plain ones, copied to where nothing precompiled lies beside them."""

    def __init__(self, build, root):
        self.folder = os.path.join(build, "tidy")
        os.makedirs(self.folder, exist_ok=True)
        with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
            entries = json.load(file)
        for entry in entries:
            words = [w for w in shlex.split(entry.pop("command")) if w not in DROPPED]
            entry["arguments"] = [self.plain(w) for w in words]
        with open(os.path.join(self.folder, "compile_commands.json"), "w", encoding="utf-8") as file:
            json.dump(entries, file)
        self.files = {os.path.relpath(entry["file"], root) for entry in entries}

    def plain(self, word):
        if not word.endswith("/cmake_pch.hxx"):
            return word
        copy = os.path.join(self.folder, hashlib.sha256(word.encode()).hexdigest()[:16] + ".hxx")
        shutil.copyfile(word, copy)
        return os.path.abspath(copy)


def changed_last(root, files):
    """Files in order of their last change, so that a time limit cuts off the oldest."""
    return sorted(files, key=lambda f: -os.path.getmtime(os.path.join(root, f)))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--tops", nargs="+", help="only these folders (default: src ui)")
    parser.add_argument("files", nargs="*", help="only these files")
    arguments = parser.parse_args()
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
    tree = Tree(root)
    commands = Commands(arguments.build, root)
    sources = tree.under(*(arguments.tops or ("src", "ui")), ends=(".cpp",))
    wanted = arguments.files or [f for f in sources if f in commands.files]
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
        command = [TOOL, "--quiet", "-p", commands.folder, os.path.join(root, path)]
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
