# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of its own: an X server without a screen, a window manager, and the program on it. Keys
come from xdotool, as from a keyboard. Waiting is for what can be seen from outside (a window, a
draft on disk, a visit in the file), never for a time, so that a slow machine only takes longer."""
import contextlib
import json
import os
import pathlib
import re
import shutil
import signal
import sqlite3
import subprocess
import time

PATIENCE = 60.0  # seconds until something that was to happen is given up


class Failure(Exception):
    pass


def wait(what, claim, patience=PATIENCE):
    """The first true value of claim()."""
    end = time.monotonic() + patience
    while True:
        value = claim()
        if value:
            return value
        if time.monotonic() > end:
            raise Failure(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.05)


def has_server():
    return shutil.which("Xvfb") is not None


class Desktop:
    """Xvfb and openbox on a display that is free. Its keyboard has a key for every letter of
    `texts`: xdotool would else give a spare key one meaning after the other, and a program that is
    busy for a moment would read the next one."""

    def __init__(self, texts=()):
        self.letters = sorted({letter for text in texts for letter in text if ord(letter) > 127})

    def __enter__(self):
        reading, writing = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp",
             "-noreset"],
            pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise Failure("Xvfb does not start")
        self.display = f":{number}"
        self.give_keys()
        self.manager = subprocess.Popen(
            ["openbox", "--sm-disable"], env=self.environment(), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        # A window manager that is there has said so on the root window.
        wait("openbox", lambda: self.xdotool("get_desktop", check=False).returncode == 0)
        return self

    def give_keys(self):
        keymap = subprocess.run(["xkbcomp", "-w0", "-xkb", self.display, "-"], text=True,
                                capture_output=True, check=True).stdout
        # Those of multimedia keyboards are called I149 and so on.
        spare = re.findall(r"<(I\d+)> = \d+;", keymap)
        if len(spare) < len(self.letters):
            raise Failure(f"{len(self.letters)} letters, but only {len(spare)} spare keys")
        keymap = re.sub(r"\n *key +<I\d+> \{.*?\};", "", keymap, flags=re.S)
        keymap = re.sub(r"\n *modifier_map \w+ \{ *<I\d+> *\};", "", keymap)
        keys = "".join(f"    key <{key}> {{ [ U{ord(letter):04X} ] }};\n"
                       for key, letter in zip(spare, self.letters))
        start = keymap.index("\n", keymap.index("xkb_symbols")) + 1
        subprocess.run(["xkbcomp", "-w0", "-", self.display], text=True, check=True,
                       input=keymap[:start] + keys + keymap[start:], capture_output=True)

    def __exit__(self, *_):
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def environment(self, **more):
        return {**os.environ, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb", **more}

    def xdotool(self, *arguments, check=True):
        run = subprocess.run(["xdotool", *arguments], env=self.environment(), text=True,
                             capture_output=True)
        if check and run.returncode != 0:
            raise Failure(f"xdotool {' '.join(arguments)}: {run.stderr.strip()}")
        return run

    def active_window(self):
        found = self.xdotool("getactivewindow", check=False)
        return found.stdout.strip() if found.returncode == 0 else ""

    def title(self, window):
        return self.xdotool("getwindowname", window, check=False).stdout.strip() if window else ""

    def wait_for_window(self, title):
        """Until the window of that title has the keyboard; its number."""
        def is_there():
            window = self.active_window()
            return window if self.title(window) == title else None
        return wait(f"the window “{title}”, there is “{self.title(self.active_window())}”", is_there)

    def key(self, *keys):
        self.xdotool("key", "--clearmodifiers", *keys)

    def type(self, text):
        self.xdotool("type", text)


class Company:
    """A fresh sample company, read and written beside the window by accord-cli."""

    def __init__(self, folder, cli):
        self.folder = pathlib.Path(folder)
        self.file = self.folder / "sample.accord"
        self.cli = cli
        self.user = "S1"
        self.run("init", "--sample")
        with contextlib.closing(sqlite3.connect(f"{self.file.as_uri()}?mode=ro", uri=True)) as file:
            (self.name,) = file.execute("SELECT name FROM company").fetchone()

    def environment(self):
        """Settings and drafts lie in the folder too, so that nothing of the person is touched."""
        names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")
        places = {}
        for name in names:
            place = self.folder / name.lower()
            place.mkdir(mode=0o700, exist_ok=True)
            places[name] = str(place)
        return places

    def run(self, *arguments):
        user = [] if arguments[0] == "init" else ["--as", self.user]
        done = subprocess.run([self.cli, "--file", str(self.file), *user, "--json", *arguments],
                              text=True, capture_output=True,
                              env={**os.environ, **self.environment()})
        if done.returncode != 0:
            raise Failure(f"accord-cli {' '.join(arguments)}: {done.stdout}{done.stderr}")
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def draft_times(self):
        """When each draft was written."""
        return {file.name: file.stat().st_mtime_ns for file in self.folder.glob("**/drafts/*.json")}

    def drafts(self):
        """What is typed and not saved, as it lies on disk."""
        found = []
        for file in self.folder.glob("**/drafts/*.json"):
            try:
                found.append(file.read_text(encoding="utf-8"))
            except OSError:  # replaced at this moment
                pass
        return found


class Window:
    """The program on a desktop."""

    def __init__(self, desktop, company, program, user):
        self.desktop = desktop
        self.company = company
        self.process = subprocess.Popen(
            [program, "--file", str(company.file), "--as", user, "--lang", "zh_CN"],
            env=desktop.environment(**company.environment()), stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        desktop.wait_for_window(company.name)

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def wait_for_draft(self, *texts):
        wait(f"a draft with {texts}",
             lambda: any(all(text in draft for text in texts) for draft in self.company.drafts()))
