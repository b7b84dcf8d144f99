# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes, licence lines, words, SQL text, message files and test cases."""
import json
import re

from tree import CODE, SCRIPT, TEXT, literals, without_literals

SPDX = "SPDX-License-Identifier: GPL-3.0-or-later"
CAPS = {"cpp": 400, "h": 200, "test": 800}


def cap(path):
    if path.startswith("tests/"):
        return CAPS["test"]
    return CAPS[path.rsplit(".", 1)[1]]


def size_reason(tree, path):
    for line in tree.lines(path)[:2]:
        if "// size:" in line:
            return line.split("// size:", 1)[1].strip()
    return ""


def check_sizes(tree):
    for path in tree.under("src", "ui", "tests"):
        count = tree.text(path).count("\n")
        if count > cap(path) and not size_reason(tree, path):
            yield f"{path}:1: {count} lines, at most {cap(path)} (or a first line '// size: reason')"


def report_sizes(tree):
    for path in tree.under("src", "ui", "tests"):
        if size_reason(tree, path):
            yield f"over the size cap with a reason: {path}: {size_reason(tree, path)}"


def check_licence(tree):
    for path in tree.files:
        name = path.rsplit("/", 1)[-1]
        if path.endswith(CODE + SCRIPT) or name == "CMakeLists.txt":
            if not any(SPDX in line for line in tree.lines(path)[:3]):
                yield f"{path}:1: the line '{SPDX}' is missing"


# Put together here so that this file does not find itself.
UNFINISHED = re.compile(r"\b(TO" r"DO|FIX" r"ME|XX" r"X|HA" r"CK)\b")
MACHINE = re.compile(r"(?<![\w./])/(work|root|home/[a-z]\w*|Us" r"ers/[a-z]\w*)/\w")
HOSTS = re.compile(r"\b(deb\.deb" r"ian\.org|registry\.npm" r"js\.org|py" r"pi\.org|crates\." r"io)\b")


def check_words(tree):
    for path in tree.files:
        if not path.endswith(TEXT):
            continue
        for number, line in enumerate(tree.lines(path), 1):
            if UNFINISHED.search(line):
                yield f"{path}:{number}: a word of unfinished work"
            if MACHINE.search(line):
                yield f"{path}:{number}: a path of one machine"
            if HOSTS.search(line):
                yield f"{path}:{number}: a host of a package registry"


SQL = re.compile(
    r"\b(SELECT\b.{1,400}?\bFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM"
    r"|CREATE\s+(UNIQUE\s+|TEMP\s+|VIRTUAL\s+)*(TABLE|INDEX|VIEW|TRIGGER)|DROP\s+(TABLE|INDEX|VIEW)"
    r"|ALTER\s+TABLE|PRAGMA\s+\w|BEGIN\s+IMMEDIATE|ORDER\s+BY\s+\w|GROUP\s+BY\s+\w)", re.S)
SQL_HOMES = ("src/storage/", "src/db/")


def check_sql(tree):
    for path in tree.under("src", "ui"):
        if path.startswith(SQL_HOMES):
            continue
        for content, line in literals(tree.text(path)):
            if SQL.search(content):
                yield f"{path}:{line}: SQL text belongs into src/storage"


MESSAGES = ["resources/i18n/messages.zh_CN.json", "resources/i18n/messages.zh_TW.json"]
# What the manual says about every reason word; the program's own sentences stand in the source.
WORD_LIST = "resources/i18n/messages.en.json"
REASON = re.compile(r'\bfail\(\s*(?:base::)?ErrorCode::\w+,\s*"([a-z0-9_.]+)"')
SENTENCE = re.compile(r'\bsay\(\s*"(ui\.[a-z0-9_.]*[a-z0-9_])"')
ARGUMENT = re.compile(r"\{(\w+)\}")


def check_messages(tree):
    present = [p for p in MESSAGES if p in tree.files]
    tables = {}
    for path in present:
        pairs = json.loads(tree.text(path), object_pairs_hook=list)
        names = [k for k, _ in pairs]
        tables[path] = dict(pairs)
        for key in sorted({k for k in names if names.count(k) > 1}):
            yield f"{path}:1: key '{key}' stands there twice"
        if names != sorted(names):
            first = next(b for a, b in zip(names, names[1:]) if b < a)
            yield f"{path}:1: keys are not sorted (first: '{first}')"
        for key, sentence in tables[path].items():
            if not isinstance(sentence, str) or not sentence.strip():
                yield f"{path}:1: '{key}' has no sentence"
    if len(tables) == 2:
        one, two = (tables[p] for p in MESSAGES)
        for key in sorted(one.keys() ^ two.keys()):
            yield f"{MESSAGES[0 if key in two else 1]}:1: key '{key}' is missing"
        for key in sorted(one.keys() & two.keys()):
            if set(ARGUMENT.findall(one[key])) != set(ARGUMENT.findall(two[key])):
                yield f"{MESSAGES[1]}:1: '{key}' names other arguments than {MESSAGES[0]}"
    if tables:
        known = set().union(*tables.values())
        for path in tree.under("src"):
            text = tree.text(path)
            for m in REASON.finditer(text):
                if m[1] not in known:
                    line = text.count("\n", 0, m.start()) + 1
                    yield f"{path}:{line}: reason '{m[1]}' has no sentence in resources/i18n"
            for m in SENTENCE.finditer(text):
                if m[1] not in known:
                    line = text.count("\n", 0, m.start()) + 1
                    yield f"{path}:{line}: '{m[1]}' has no sentence in resources/i18n"
        if tree.has(WORD_LIST):
            listed = json.loads(tree.text(WORD_LIST)).keys()
            for key in sorted(k for k in known ^ listed if not k.startswith("ui.")):
                place = WORD_LIST if key in known else MESSAGES[0]
                yield f"{place}:1: key '{key}' is missing"


RAISED = re.compile(r'ErrorCode::\w+,\s*"([a-z0-9_.]+\.[a-z0-9_]+|[a-z]+)"')
LATE = re.compile(r'\bargs(?:\.(?:try_)?emplace\(|\[)"(\w+)"')


def check_arguments(tree):
    """Who raises a refusal fills what its sentence names, or somebody adds it on the way."""
    if not tree.has(MESSAGES[0]):
        return
    sentences = json.loads(tree.text(MESSAGES[0]))
    sources = [path for path in tree.under("src") if path.endswith(".cpp")]
    late = {"field", "entity"}
    for path in sources:
        late.update(LATE.findall(tree.text(path)))
    for path in sources:
        text = tree.text(path)
        for m in RAISED.finditer(text):
            wanted = set(ARGUMENT.findall(sentences.get(m[1], ""))) - late
            for name in sorted(n for n in wanted if f'"{n}"' not in text):
                line = text.count("\n", 0, m.start()) + 1
                yield f"{path}:{line}: the sentence of '{m[1]}' names {{{name}}}, which nobody fills"


LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


def check_links(tree):
    """Links between pages lead somewhere, and every user page exists in both languages."""
    for path in tree.files:
        if not path.endswith(".md"):
            continue
        folder = path.rsplit("/", 1)[0] + "/" if "/" in path else ""
        for number, line in enumerate(tree.lines(path), 1):
            for target in LINK.findall(line):
                if "://" not in target and not tree.has(folder + target):
                    yield f"{path}:{number}: the link {target} leads nowhere"
        for one, other in (("zh_CN", "en"), ("en", "zh_CN")):
            if path.startswith(f"docs/user/{one}/") and not tree.has(path.replace(f"/{one}/", f"/{other}/")):
                yield f"{path}:1: there is no such page in {other}"


CASE = re.compile(r"^\s*(?:TEST_CASE|SCENARIO|TEMPLATE_TEST_CASE|TEST_CASE_METHOD)\s*\(", re.M)
ASSERTION = re.compile(
    r"\b(REQUIRE|CHECK|RC_ASSERT|FAIL|STATIC_REQUIRE)\w*\s*\("
    r"|\b(require|expect|check|verify|refuses|holds)[A-Z]\w*\s*[(<]")


def body_end(code, start):
    """Index behind the block that opens after `start`."""
    depth = 0
    for i in range(code.index("{", start), len(code)):
        depth += (code[i] == "{") - (code[i] == "}")
        if depth == 0:
            return i
    return len(code)


# Takes its condition apart, so that both sides of || and && are evaluated.
TAKEN_APART = re.compile(r"\bRC_(?:ASSERT|PRE)\w*\s*\(")


def joins_conditions(code, start):
    """Whether || or && stands in the parentheses opened before `start`, but in no inner ones."""
    depth = 1
    for i in range(start, len(code)):
        depth += (code[i] in "([{") - (code[i] in ")]}")
        if depth == 0:
            return False
        if depth == 1 and code[i:i + 2] in ("||", "&&"):
            return True
    return False


def check_assertions(tree):
    for path in tree.under("tests", ends=(".cpp",)):
        code = without_literals(tree.text(path))
        for m in TAKEN_APART.finditer(code):
            if joins_conditions(code, m.end()):
                line = code.count("\n", 0, m.end()) + 1
                yield f"{path}:{line}: RapidCheck evaluates both sides; put the condition in parentheses"
        for m in CASE.finditer(code):
            if not ASSERTION.search(code, m.end(), body_end(code, m.end())):
                line = code.count("\n", 0, m.end()) + 1
                yield f"{path}:{line}: this test case asserts nothing"


def report_ratio(tree):
    def count(*tops):
        return sum(tree.text(f).count("\n") for f in tree.under(*tops))
    source, tests = count("src", "ui"), count("tests")
    share = tests / source if source else 0
    yield f"source lines {source}, test lines {tests}, ratio {share:.2f} (goal 0.70)"
