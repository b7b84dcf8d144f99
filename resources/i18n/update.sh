#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/i18n/ui/<folder>.<language>.ts up to date with the texts in ui/<folder>: new ones
# come in as unfinished, those that are gone go. English has plural forms only. Afterwards translate
# what is unfinished (linguist, or by hand); the checks fail as long as any is left.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
mkdir -p resources/i18n/ui
for folder in ${1:-ui/*/}; do
    name=$(basename "$folder")
    for language in zh_CN zh_TW en; do
        options=()
        [ "$language" != en ] || options=(-pluralonly)
        "$lupdate" -silent -I . "ui/$name" -no-obsolete -locations none "${options[@]}" \
            -source-language en -target-language "$language" \
            -ts "resources/i18n/ui/$name.$language.ts"
        # Indented as the files were begun, so that a change shows what changed alone.
        sed -i '/^<TS /,/^<\/TS>/{/^<TS /!{/^<\/TS>/!{/^$/!s/^/    /}}}' \
            "resources/i18n/ui/$name.$language.ts"
        # Quotes in texts are written as such.
        sed -i "s/&apos;/'/g; s/&quot;/\"/g" "resources/i18n/ui/$name.$language.ts"
    done
done
