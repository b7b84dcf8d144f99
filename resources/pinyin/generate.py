#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes readings.txt: every modern reading of every Han character, without tones.

Reads the Unihan tables of the package unicode-data (Unicode licence). Run it again only when
that package brings a new version; then raise the version of the search index.
"""
import bz2
import re
import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

UNIHAN = Path("/usr/share/unicode")
FIELDS = ("kMandarin", "kHanyuPinlu", "kXHC1983", "kTGHZ2013")
# What Unihan's modern fields lack, although it is read so: surnames and place names.
MORE = {"仇": ["qiu"], "单": ["shan"], "区": ["ou"], "查": ["zha"], "解": ["xie"], "曾": ["zeng"],
        "重": ["chong"], "厦": ["xia"], "乐": ["yue", "le"], "行": ["hang"], "长": ["chang"],
        "铺": ["pu"], "朝": ["chao"], "会": ["kuai"], "六": ["lu"], "尉": ["yu"], "万": ["mo"]}


def lines(name):
    with bz2.open(UNIHAN / f"{name}.txt.bz2", "rt", encoding="utf-8") as table:
        for line in table:
            if line.startswith("U+"):
                yield line.rstrip("\n").split("\t")


def plain(syllable):
    """lǜ -> lv and lu: both are typed."""
    base = unicodedata.normalize("NFD", syllable.lower())
    base = "".join(c for c in base if c == "\u0308" or not unicodedata.combining(c))
    base = unicodedata.normalize("NFC", base)
    both = {base.replace("ü", "v"), base.replace("ü", "u")}
    return {s for s in both if re.fullmatch("[a-z]{1,6}", s) and re.search("[aeiouv]", s)}


def readings():
    found = defaultdict(set)
    for code, field, value in lines("Unihan_Readings"):
        if field in FIELDS:
            spoken = re.sub(r"[0-9.,*]+:|\([0-9]+\)", " ", value)
            for syllable in re.split(r"[ ,]+", spoken):
                found[int(code[2:], 16)] |= plain(syllable)
    for code, field, value in lines("Unihan_Variants"):
        if field == "kSimplifiedVariant":
            for simple in value.split():
                found[int(simple[2:], 16)] |= found.get(int(code[2:], 16), set())
    for character, more in MORE.items():
        found[ord(character)] |= set(more)
    return found


def main():
    spoken = defaultdict(list)
    for code, syllables in readings().items():
        if 0x3400 <= code <= 0x9FFF:
            for syllable in syllables:
                spoken[syllable].append(chr(code))
    text = "".join(f"{s} {''.join(sorted(c))}\n" for s, c in sorted(spoken.items()))
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).with_name("readings.txt")
    target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
