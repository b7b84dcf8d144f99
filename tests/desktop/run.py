# SPDX-License-Identifier: GPL-3.0-or-later
"""Work with the real program by keyboard alone, and after it was killed:

    python3 tests/desktop/run.py --window build/bin/accord --cli build/bin/accord-cli [scenario …]

Ends with 77 (skipped) where the system has no X server to start; tests/run.sh installs one."""
import argparse
import pathlib
import re
import sys
import tempfile
import time
from datetime import date

from desktop import Company, Desktop, Failure, Window, has_server, wait

MANUAL = pathlib.Path(__file__).resolve().parents[2] / "docs/user/en/visits.md"
CUSTOMER = "KA-0002"
SKIPPED = 77
# What X calls them.
KEYS = {"Enter": "Return", "Space": "space", "Ctrl+Enter": "ctrl+Return", "Ctrl+N": "ctrl+n"}
TAKE_UP = "alt+t"

QUICK = "任务 明天 送样品"
TASK = "换新价签"
PURPOSE = "11-27前谈定2处收银台陈列"
OVERVIEW = "客流减少"
CENTRAL = "想要下午茶角"
# The keys of the manual's steps in their order, and what is typed after each.
SEQUENCE = [
    ("Ctrl+N", CUSTOMER),
    ("Enter", PURPOSE),
    ("Alt+2", ""),
    ("Space", ""),
    ("Alt+3", OVERVIEW),
    ("Tab", CENTRAL),
    ("Alt+4", "陈列费太高"),
    ("Enter", ""),
    ("Alt+5", "4.5"),
    ("Enter", "1"),
    ("Alt+6", "我方送陈列架"),
    ("Alt+7", "报修冷柜 周五"),
    ("Enter", ""),
    ("Alt+8", ""),
    ("4", ""),
    ("Ctrl+Enter", ""),
]


def expect(claim, what):
    if not claim:
        raise Failure(what)


def manual_keys():
    """The bold keys of the numbered steps; a choice of digits stands for one of them."""
    steps = re.findall(r"^\d+\. .*", MANUAL.read_text(encoding="utf-8"), re.M)
    keys = [key for step in steps for key in re.findall(r"\*\*(.+?)\*\*", step)]
    digits = [i for i, key in enumerate(keys) if re.fullmatch(r"\d", key)]
    return [key for i, key in enumerate(keys) if i not in digits[1:]], digits[0]


def check_manual():
    keys, digit = manual_keys()
    played = [key for key, _ in SEQUENCE]
    expect(keys[:digit] + keys[digit + 1:] == played[:digit] + played[digit + 1:],
           f"the manual names {keys}, here {played} is played")


class Play:
    """One company and its windows, one after the other."""

    def __init__(self, desktop, folder, options):
        self.desktop = desktop
        self.options = options
        self.company = Company(folder, options.cli)
        self.user = self.company.run("customer", "show", CUSTOMER)["owner"]
        self.open = []

    def start(self):
        window = Window(self.desktop, self.company, self.options.window, self.user)
        self.open.append(window)
        return window

    def close(self):
        for window in self.open:
            window.kill()

    def press(self, key, text=""):
        self.desktop.key(KEYS.get(key, key.replace("Alt", "alt")))
        if text:
            self.desktop.type(text)

    def begin_card(self, window):
        """In the planner, Ctrl+N and the customer; the card is in front afterwards."""
        main = window.desktop.active_window()
        self.desktop.key("ctrl+3")
        self.press("Ctrl+N")
        wait("the dialog of a new visit",
             lambda: self.desktop.active_window() not in ("", main))
        self.desktop.type(CUSTOMER)
        self.press("Enter")
        wait("the call card", lambda: self.desktop.active_window() == main)

    def take_up(self, dialog=False):
        """What was typed before the program ended, until it is there again: the card or line keeps
        it anew, the dialog opens. A window that is just there may not hear its first keys."""
        main = self.desktop.active_window()
        before = self.company.draft_times()

        def is_there():
            if dialog:
                return self.desktop.active_window() not in ("", main)
            return self.company.draft_times() != before

        def is_taken_up():
            self.desktop.key(TAKE_UP)
            try:
                return wait("the draft", is_there, patience=5)
            except Failure:
                return False
        wait("the draft being taken up", is_taken_up)

    def visits(self, state="done"):
        listed = self.company.run(
            "visit", "list", "--filter",
            f"customer = {CUSTOMER} and state = {state} and date >= {date.today()}")
        return [self.company.run("visit", "show", row["id"]) for row in listed["items"]]

    def wait_for_visit(self, before):
        return wait("the visit in the company file", lambda: next(
            (visit for visit in self.visits() if visit["id"] not in before), None))


def visit(play):
    """A visit is logged by keyboard alone."""
    check_manual()
    before = {one["id"] for one in play.visits()}
    window = play.start()
    started = time.monotonic()
    play.begin_card(window)
    play.desktop.type(SEQUENCE[1][1])
    for key, text in SEQUENCE[2:]:
        play.press(key, text)
    logged = play.wait_for_visit(before)
    seconds = time.monotonic() - started
    expect(logged["purpose"] == PURPOSE, f"the purpose is {logged['purpose']}")
    expect(logged["notes"]["overview"] == OVERVIEW, f"the notes are {logged['notes']}")
    expect(logged["notes"]["central"] == CENTRAL, f"the notes are {logged['notes']}")
    expect(len(logged["contacts"]) == 1, f"met: {logged['contacts']}")
    expect([one["words"] for one in logged["objections"]] == ["陈列费太高"],
           f"objections: {logged['objections']}")
    expect([one["value"] for one in logged["observations"]] == [4.5, 1],
           f"observations: {logged['observations']}")
    expect(logged["agreements"] == "我方送陈列架", f"agreed: {logged['agreements']}")
    expect(logged["result"] == 4, f"the result is {logged['result']}")
    tasks = play.company.run("task", "list", "--filter",
                             f"source = visit and source_id = {logged['id']}")["items"]
    expect([task["what"] for task in tasks] == ["报修冷柜"], f"tasks: {tasks}")
    planned = [one["date"] for one in play.visits("planned")]
    expect(logged["next_visit"] in planned, f"the next visit is not planned: {planned}")
    expect(not play.company.drafts(), "a draft is left behind")
    expect(seconds < 60, f"it took {seconds:.0f} seconds")
    print(f"visit: logged by keyboard alone in {seconds:.1f} s")


def killed(play):
    """Killed in the middle of a card: what was typed is offered again and goes on."""
    before = {one["id"] for one in play.visits()}
    window = play.start()
    play.begin_card(window)
    play.desktop.type(PURPOSE)
    play.press("Alt+3", OVERVIEW)
    window.wait_for_draft(PURPOSE, OVERVIEW)
    play.press("Tab", "abc")
    window.kill()
    play.start()
    play.take_up()
    play.press("Alt+8")
    play.press("4")
    play.press("Ctrl+Enter")
    logged = play.wait_for_visit(before)
    expect(logged["purpose"] == PURPOSE, f"the purpose is {logged['purpose']}")
    expect(logged["notes"]["overview"] == OVERVIEW, f"the notes are {logged['notes']}")
    wait("no draft being left", lambda: not play.company.drafts())
    print("killed: the card was offered again as it was typed")


def lines(play):
    """Killed in the quick log line, in the line of a new visit and in a new task."""
    window = play.start()
    play.desktop.key("ctrl+1")
    play.press("Ctrl+N", QUICK)
    window.wait_for_draft("送样品")
    window.kill()
    window = play.start()
    play.take_up()
    play.press("Enter")
    wait("the task of the quick line", lambda: play.company.run(
        "task", "list", "--filter", "what ~ 送样品 and state = open")["items"])

    main = play.desktop.active_window()
    play.desktop.key("ctrl+3")
    play.press("Ctrl+N")
    wait("the dialog of a new visit", lambda: play.desktop.active_window() not in ("", main))
    play.desktop.type(f"{CUSTOMER} +9")
    window.wait_for_draft(f"{CUSTOMER} +9")
    window.kill()
    window = play.start()
    main = play.desktop.active_window()
    play.take_up(dialog=True)
    play.press("Enter")
    wait("the call card", lambda: play.desktop.active_window() == main)
    play.desktop.type("look")
    window.wait_for_draft("look", CUSTOMER)
    window.kill()
    print("lines: the quick log and the line of a new visit were offered again")

    window = play.start()
    play.take_up()
    play.desktop.key("ctrl+s")  # planned, nothing is left of it
    wait("no draft being left", lambda: not play.company.drafts())
    play.desktop.key("ctrl+4")
    main = play.desktop.active_window()
    play.press("Ctrl+N")
    wait("the task form", lambda: play.desktop.active_window() not in ("", main))
    play.desktop.type(TASK)
    window.wait_for_draft(TASK)
    window.kill()
    play.start()
    play.take_up(dialog=True)
    play.press("Enter")
    wait("the task", lambda: play.company.run("task", "list", "--filter",
                                              f"what ~ {TASK}")["items"])
    print("lines: the task form was offered again")


SCENARIOS = {"visit": visit, "killed": killed, "lines": lines}


def main():
    parser = argparse.ArgumentParser(description=__doc__,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--window", required=True)
    parser.add_argument("--cli", required=True)
    parser.add_argument("scenario", nargs="*", choices=[*SCENARIOS, []], default=[])
    options = parser.parse_args()
    if not has_server():
        print("skipped: there is no Xvfb")
        return SKIPPED
    with Desktop([QUICK, TASK, PURPOSE, *(text for _, text in SEQUENCE)]) as desktop, tempfile.TemporaryDirectory() as folder:
        play = Play(desktop, folder, options)
        try:
            for name in options.scenario or SCENARIOS:
                SCENARIOS[name](play)
                play.close()
                play.open.clear()
        except Failure as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            return 1
        finally:
            play.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
