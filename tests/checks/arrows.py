# SPDX-License-Identifier: GPL-3.0-or-later
"""Which folder may include which (docs/architecture.md), and that no circle exists."""
import re

from tree import CODE, includes

# Folder of src or "ui" -> the folders it may include from, itself always.
ARROWS = {
    "base": set(),
    "domain": {"base"},
    "db": {"base"},
    "storage": {"db", "domain", "base"},
    "io": {"domain", "base"},
    "app": {"app/views", "storage", "io", "db", "domain", "base"},
    "app/views": {"domain", "base"},
    "documents": {"app/views", "domain", "base"},
    "cli": {"app", "app/views", "documents", "domain", "base"},
    "ui": {"app", "app/views", "documents", "domain", "base"},
}
FREE_OF_QT = {"base", "domain", "db", "storage", "io", "app", "app/views"}
QT = re.compile(r"^(Q[A-Z]\w*|Qt\w+/.*|qt[a-z]*/.*|q[a-z]+\.h)$")
# Two copies of SQLite on one file can destroy it.
QT_SQL = re.compile(r"^(Q\w*Sql\w*|QtSql/.*)$")


def house_folder(path):
    """'src/app/views/x.h' -> 'app/views'; 'ui/plans/x.h' -> 'ui'; None outside the house."""
    parts = path.split("/")
    if parts[0] == "ui":
        return "ui"
    if parts[0] != "src" or len(parts) < 3:
        return None
    return "app/views" if parts[1:3] == ["app", "views"] else parts[1]


def fine_folder(path):
    """The folder a file lies in, for the circle check: 'src/domain/plan/x.h' -> 'domain/plan'."""
    folder = path.rsplit("/", 1)[0]
    return folder.removeprefix("src/")


def resolve(tree, path, name):
    """The project file that a quoted include means, or None."""
    for candidate in ("src/" + name, name, "ui/" + name, path.rsplit("/", 1)[0] + "/" + name):
        if tree.has(candidate):
            return candidate
    return None


def project_includes(tree, path):
    for quote, name, line in includes(tree.text(path)):
        if quote == '"':
            target = resolve(tree, path, name)
            if target:
                yield target, line


def check_arrows(tree):
    for path in tree.under("src", "ui"):
        own = house_folder(path)
        if own is None:
            continue
        if own not in ARROWS:
            yield f"{path}:1: folder '{own}' is not part of the house; see docs/architecture.md"
            continue
        for target, line in project_includes(tree, path):
            other = house_folder(target)
            if other and other != own and other not in ARROWS[own]:
                yield f"{path}:{line}: {own} must not include {other} ({target})"


# What everybody beside them may include.
SHARED = {"ui/common"}
# The only places of the window that know the features.
KNOWS_ALL = {"ui/shell", "ui/main.cpp"}


def check_features(tree):
    """A feature of domain or ui knows no other feature; only ui/shell and ui/main.cpp know them."""
    for path in tree.under("src", "ui"):
        own = feature(path)
        if own is None or own in KNOWS_ALL:
            continue
        if own.endswith(CODE):
            yield f"{path}:1: ui holds main.cpp and one folder per feature; see docs/architecture.md"
            continue
        for target, line in project_includes(tree, path):
            other = feature(target)
            alike = other and other.split("/")[0] == own.split("/")[0]
            if alike and other != own and other not in SHARED:
                yield f"{path}:{line}: {own} must not include {other} ({target})"


def feature(path):
    parts = path.split("/")
    if parts[:2] == ["src", "domain"] and len(parts) > 3:
        return "domain/" + parts[2]
    return "/".join(parts[:2]) if parts[0] == "ui" else None


def check_circles(tree):
    graph = {}
    for path in tree.under("src", "ui"):
        for target, _ in project_includes(tree, path):
            own, other = fine_folder(path), fine_folder(target)
            if own != other:
                graph.setdefault(own, {}).setdefault(other, path)
    done, trail = set(), []

    def visit(folder):
        if folder in trail:
            circle = trail[trail.index(folder):] + [folder]
            where = ", ".join(graph[a][b] for a, b in zip(circle, circle[1:]))
            yield f"folder circle {' -> '.join(circle)} (by {where})"
            return
        if folder in done:
            return
        trail.append(folder)
        for other in sorted(graph.get(folder, {})):
            yield from visit(other)
        trail.pop()
        done.add(folder)

    for folder in sorted(graph):
        yield from visit(folder)


def check_libraries(tree):
    """Qt stays out of the core; sqlite3.h stays inside its adapter."""
    for path in tree.under("src", "ui"):
        folder = house_folder(path)
        for _, name, line in includes(tree.text(path)):
            if folder in FREE_OF_QT and QT.match(name):
                yield f"{path}:{line}: {folder} is free of Qt ({name})"
            if QT_SQL.match(name):
                yield f"{path}:{line}: Qt SQL brings a second SQLite into the process ({name})"
            if name == "sqlite3.h" and not path.startswith("src/db/sqlite/"):
                yield f"{path}:{line}: only src/db/sqlite includes sqlite3.h"
            if name == "libpq-fe.h" and not path.startswith("src/db/postgres/"):
                yield f"{path}:{line}: only src/db/postgres includes libpq-fe.h"
