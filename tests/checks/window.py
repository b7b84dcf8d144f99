# SPDX-License-Identifier: GPL-3.0-or-later
"""What only one place of the window may do: colours, questions to the user, style sheets."""
import re

from tree import LITERAL, includes, literals, without_literals

# Colours live in the theme, so that dark mode and contrast are looked after in one table.
THEME = re.compile(r"^ui/common/theme\w*\.(cpp|h)$")
HEX = re.compile(r"#(?:[0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})\b")
COLOUR_CALL = re.compile(
    r"\bQColor\s*(?:\w+\s*)?[({]\s*(?:0x|\d|[\"'])"
    r"|\bQColor::from(?:Rgb|Rgba|Rgba64|RgbF|Hsv|HsvF|Hsl|HslF|Cmyk|CmykF|String)\b"
    r"|\bqRgba?\s*\("
    r"|\bQColorConstants::"
    r"|\bQt::(?:dark)?(?:white|black|gray|red|green|blue|cyan|magenta|yellow)\b"
    r"|\bQt::(?:dark|light)(?:Gray|Red|Green|Blue|Cyan|Magenta|Yellow)\b")
CSS_COLOUR = re.compile(r"\brgba?\s*\(|\bhsl[av]?\s*\(")

# A question that a widget asks by itself cannot be answered by a test.
SEAMS = re.compile(r"^ui/common/(?:\w*prompter|\w*file_chooser)\w*\.(cpp|h)$")
QUESTION = re.compile(r"\b(QMessageBox|QFileDialog|QInputDialog|QColorDialog|QFontDialog|QErrorMessage)\b")

FORM_COLOUR = re.compile(r"<(?:color\b|palette>|brush\b)|\brgba?\s*\(|#[0-9a-fA-F]{6}\b")


def line_of(text, index):
    return text.count("\n", 0, index) + 1


def without_comments(text):
    """Comments blanked, literals and line breaks kept."""
    return LITERAL.sub(lambda m: re.sub(r"[^\n]", " ", m[0]) if m[0][:2] in ("//", "/*") else m[0],
                       text)


def check_colours(tree):
    for path in tree.under("ui"):
        if THEME.match(path):
            continue
        text = tree.text(path)
        for m in COLOUR_CALL.finditer(without_comments(text)):
            yield f"{path}:{line_of(text, m.start())}: a colour of its own; colours come from the theme"
        for content, line in literals(text):
            if HEX.search(content) or CSS_COLOUR.search(content):
                yield f"{path}:{line}: a colour written down; colours come from the theme"
    for path in tree.under("ui", ends=(".ui",)):
        for m in FORM_COLOUR.finditer(tree.text(path)):
            line = line_of(tree.text(path), m.start())
            yield f"{path}:{line}: a colour in a form; colours come from the theme"


def check_questions(tree):
    for path in tree.under("ui"):
        if SEAMS.match(path):
            continue
        text = tree.text(path)
        named = {name: line for quote, name, line in includes(text) if QUESTION.search(name)}
        for name, line in named.items():
            yield f"{path}:{line}: {name}: ask through Prompter or FileChooser of ui/common"
        if named:
            continue
        for m in QUESTION.finditer(without_literals(text)):
            line = line_of(text, m.start())
            yield f"{path}:{line}: {m[1]}: ask through Prompter or FileChooser of ui/common"
