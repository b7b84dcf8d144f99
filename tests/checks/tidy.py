#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over src and ui with a memory: a file whose text, headers and rules have not changed since
it was clean is not looked at again. Files with the same command line are looked at in groups, because
most of the time goes into the headers they share; those with the latest changes come first. With a time
limit it stops there and names what was not reached."""
import argparse
import concurrent.futures
import hashlib
import json
import os
import re
import shlex
import shutil
import subprocess
import sys
import time

from arrows import resolve
from tree import Tree, includes

TOOL = "clang-tidy-16"
GROUP = 12  # files; a group of window sources takes about 1 GB


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
PLACE = re.compile(r"^(/[^:\n]+):\d+:\d+: (error|warning): .*$", re.M)


class Commands:
    """The compile commands of a build folder as clang reads them: precompiled headers of gcc become
    plain ones, copied to where nothing precompiled lies beside them."""

    def __init__(self, build, root):
        self.folder = os.path.abspath(os.path.join(build, "tidy"))
        os.makedirs(self.folder, exist_ok=True)
        with open(os.path.join(build, "compile_commands.json"), encoding="utf-8") as file:
            entries = json.load(file)
        self.of = {os.path.relpath(entry["file"], root): self.words(entry) for entry in entries}

    def words(self, entry):
        """The command line without what differs from file to file, and the folder it runs in."""
        words = [w for w in shlex.split(entry["command"]) if w not in DROPPED]
        for name, length in (("-o", 2), ("-c", 2)):
            if name in words:
                at = words.index(name)
                del words[at:at + length]
        while "/" in words[0] and os.path.basename(words[0]) == "ccache":
            del words[0]
        return entry["directory"], tuple(self.plain(w) for w in words[1:])

    def plain(self, word):
        if not word.endswith("/cmake_pch.hxx"):
            return word
        copy = os.path.join(self.folder, hashlib.sha256(word.encode()).hexdigest()[:16] + ".hxx")
        shutil.copyfile(word, copy)
        return copy


class Late(Exception):
    pass


class Look:
    """Runs the compiler and clang-tidy over files that share a command line."""

    def __init__(self, root, commands, minutes):
        self.root = root
        self.folder = commands.folder
        self.of = commands.of
        self.deadline = time.monotonic() + minutes * 60 if minutes else float("inf")

    def run(self, command, folder):
        left = self.deadline - time.monotonic()
        if left <= 0:
            raise Late()
        try:
            return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder,
                                  timeout=left if left < float("inf") else None,
                                  stdin=subprocess.DEVNULL)
        except subprocess.TimeoutExpired as late:
            raise Late() from late

    def blamed(self, text):
        """Files named in findings, relative to the top folder."""
        return {os.path.relpath(m[1], self.root) for m in PLACE.finditer(text)}

    def joined(self, files):
        """One source that includes these files, or the file itself."""
        if len(files) == 1:
            return os.path.join(self.root, files[0])
        name = hashlib.sha256("\0".join(files).encode()).hexdigest()[:16] + ".cpp"
        lines = [f'#include "{os.path.join(self.root, f)}" // NOLINT(bugprone-suspicious-include)\n'
                 for f in files]
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.writelines(lines)
        return path

    def fitting(self, files):
        """The files of a group that compile together: what two of them define for themselves under
        one name keeps them apart."""
        while len(files) > 1:
            folder, words = self.of[files[0]]
            command = ["clang++-16", "-fsyntax-only", "-w", "-ferror-limit=0", *words, self.joined(files)]
            done = self.run(command, folder)
            if done.returncode == 0:
                break
            clashing = self.blamed(done.stderr) & set(files)
            files = [f for f in files if f not in clashing] if clashing else files[:1]
        return files or None

    def group(self, files):
        """(clean files, text of the findings)."""
        folder, words = self.of[files[0]]
        command = [TOOL, "--quiet", "--header-filter=" + re.escape(self.root) + "/(src|ui|tests)/",
                   "--config-file=" + os.path.join(self.root, ".clang-tidy"), self.joined(files), "--", *words]
        if len(files) > 1:
            # What one source names for itself does not hide anything in another; the compiler looks.
            command.append("-Wno-shadow")
        done = self.run(command, folder)
        if done.returncode == 0:
            return files, ""
        found = self.blamed(done.stdout)
        # A finding in a header, or none that can be placed, is a finding in all that include it.
        placed = found and found <= set(files)
        return [f for f in files if placed and f not in found], done.stdout + (
            "" if found else done.stderr)

    def batch(self, files, report):
        """Looks at all files of a batch; those not reached in time."""
        while files:
            try:
                together = self.fitting(files) or files[:1]
                report(together, *self.group(together))
            except Late:
                return files
            files = [f for f in files if f not in together]
        return []


def changes(root):
    """When each file changed last: in its commit, or on the disk when it is not committed."""
    def git(*words):
        done = subprocess.run(["git", "-C", root, *words], capture_output=True, text=True, check=False)
        return done.stdout.splitlines() if done.returncode == 0 else []

    when = {}
    if not shutil.which("git"):
        return when
    at = 0
    for line in git("log", "--format=at %ct", "--name-only", "--", "src", "ui"):
        if line.startswith("at "):
            at = int(line[3:])
        elif line:
            when.setdefault(line, at)
    for path in git("ls-files", "--modified", "--others", "--exclude-standard", "--", "src", "ui"):
        full = os.path.join(root, path)
        when[path] = os.path.getmtime(full) if os.path.exists(full) else 0
    return when


def batches(root, files, of):
    """Groups of neighbours with one command line; what changed last comes first, so that a time limit
    cuts off the oldest."""
    when = changes(root)
    alike = {}
    for file in sorted(files):
        alike.setdefault(of[file], []).append(file)
    cut = [group[i:i + GROUP] for group in alike.values() for i in range(0, len(group), GROUP)]
    return sorted(cut, key=lambda group: -max(when.get(f, 0) for f in group))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", default="build")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--minutes", type=float, help="stop then (default: when all is seen)")
    parser.add_argument("--folders", nargs="+", default=["src", "ui"], help="only what lies below these")
    parser.add_argument("files", nargs="*", help="only these files")
    arguments = parser.parse_args()
    root = os.path.abspath(os.path.join(os.path.dirname(__file__), "..", ".."))
    tree = Tree(root)
    commands = Commands(arguments.build, root)
    below = tuple(folder.rstrip("/") + "/" for folder in arguments.folders)
    sources = [f for f in tree.under("src", "ui", ends=(".cpp",)) if f.startswith(below)]
    wanted = arguments.files or [f for f in sources if f in commands.of]
    salt = tree.text(".clang-tidy").encode()
    salt += subprocess.run([TOOL, "--version"], capture_output=True, check=True).stdout
    digests = Digests(tree, salt)
    memory = os.path.join(arguments.build, "tidy-clean")
    os.makedirs(memory, exist_ok=True)
    stamps = {f: os.path.join(memory, digests.of(f)) for f in wanted}
    open_files = [f for f in wanted if not os.path.exists(stamps[f])]
    print(f"{TOOL}: {len(wanted)} files, {len(wanted) - len(open_files)} clean since last time", flush=True)
    look = Look(root, commands, arguments.minutes)
    bad = []

    def report(files, clean, text):
        for path in clean:
            with open(stamps[path], "w", encoding="utf-8"):
                pass
        bad.extend(f for f in files if f not in clean)
        if text:
            print(text, flush=True)

    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        late = pool.map(lambda files: look.batch(files, report), batches(root, open_files, commands.of))
        missed = [path for files in late for path in files]
    for path in missed:
        print(f"not reached in time: {path}")
    print(f"{TOOL}: {len(bad)} files with findings, {len(missed)} not reached (what is clean is kept)")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
