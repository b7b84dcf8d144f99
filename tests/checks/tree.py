# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of the project and the words every check uses to speak about them."""
import os
import re

CODE = (".cpp", ".h")
SCRIPT = (".py", ".sh", ".cmake")
TEXT = CODE + SCRIPT + (".md", ".json", ".sql", ".txt", ".ui", ".ts", ".desktop", ".xml", ".css")
SKIPPED = {".git", "__pycache__", "node_modules"}


class Tree:
    """The files below a root folder, read once; paths are relative with '/'."""

    def __init__(self, root):
        self.root = root
        self._texts = {}
        self.files = []
        for folder, names, files in os.walk(root):
            names[:] = sorted(n for n in names if n not in SKIPPED and not self._is_build(folder, n))
            for name in sorted(files):
                self.files.append(os.path.relpath(os.path.join(folder, name), root))

    def _is_build(self, folder, name):
        return folder == self.root and name.startswith("build")

    def text(self, path):
        if path not in self._texts:
            with open(os.path.join(self.root, path), encoding="utf-8", errors="replace") as file:
                self._texts[path] = file.read()
        return self._texts[path]

    def lines(self, path):
        return self.text(path).split("\n")

    def under(self, *tops, ends=CODE):
        return [f for f in self.files if f.endswith(ends) and f.split("/")[0] in tops]

    def has(self, path):
        return os.path.exists(os.path.join(self.root, path))


INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]+(["<])([^">]+)[">]', re.M)


def includes(text):
    """(quote, name, line number) of every include directive."""
    return [(m[1], m[2], text.count("\n", 0, m.start()) + 1) for m in INCLUDE.finditer(text)]


LITERAL = re.compile(
    r'//[^\n]*|/\*.*?\*/'                       # comments
    r'|R"([^\s()\\]{0,16})\((?P<raw>.*?)\)\1"'  # raw strings
    r'|"(?P<plain>(?:[^"\\\n]|\\.)*)"'
    r"|'(?:[^'\\\n]|\\.)+'", re.S)


def literals(text):
    """(content, line number) of every string literal; neighbours are not joined."""
    for m in LITERAL.finditer(text):
        content = m["raw"] if m["raw"] is not None else m["plain"]
        if content is not None:
            yield content, text.count("\n", 0, m.start()) + 1


def without_literals(text):
    """The text with comments and literals blanked, line breaks kept."""
    return LITERAL.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), text)
