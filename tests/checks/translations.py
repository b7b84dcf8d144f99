# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of the window: every folder of ui speaks every language, and nothing is left half done."""
import re
import xml.etree.ElementTree as xml

NUMBER = re.compile(r"%L?n")
LANGUAGES = ("zh_CN", "zh_TW", "en")
PLACE = re.compile(r"%(?:L?\d+|L?n)")


def translations_of(message):
    """(text, whether it is called unfinished) of one message, each plural form by itself."""
    node = message.find("translation")
    if node is None:
        return [("", True)]
    unfinished = node.get("type") == "unfinished"
    forms = node.findall("numerusform") or [node]
    return [(form.text or "", unfinished) for form in forms]


def messages(text):
    for context in xml.fromstring(text).findall("context"):
        name = context.findtext("name")
        for message in context.findall("message"):
            yield name, message.findtext("source") or "", message.findtext("comment") or "", message


def faults_of(path, text, language):
    for name, source, _, message in messages(text):
        said = f"{path}:1: {name}: '{source[:60]}'"
        for translation, unfinished in translations_of(message):
            if unfinished or not translation.strip():
                yield f"{said} is not translated"
                break
            wanted = set(PLACE.findall(source)) - {"%n", "%Ln"}
            if set(PLACE.findall(translation)) - {"%n", "%Ln"} != wanted:
                yield f"{said} has other places than its source"
            # A plural form may spell its number out; a Chinese one has only one form.
            if language != "en" and not NUMBER.search(translation) and NUMBER.search(source):
                yield f"{said} does not say the number"


def check_translations(tree):
    folders = sorted({f.split("/")[1] for f in tree.under("ui") if f.count("/") > 1})
    for folder in folders:
        if not any(re.search(r"\btr\(", tree.text(f)) for f in tree.under("ui")
                   if f.startswith(f"ui/{folder}/")):
            continue
        sources = {}
        for language in LANGUAGES:
            path = f"resources/i18n/ui/{folder}.{language}.ts"
            if not tree.has(path):
                yield f"{path}:1: there is no such file: run resources/i18n/update.sh"
                continue
            yield from faults_of(path, tree.text(path), language)
            sources[language] = {m[:3] for m in messages(tree.text(path))}
        for name, source, _ in sorted(sources.get("zh_CN", set()) ^ sources.get("zh_TW", set())):
            yield (f"resources/i18n/ui/{folder}.zh_TW.ts:1: {name}: '{source[:60]}'"
                   " stands in one kind of Chinese only")
