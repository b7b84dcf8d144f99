#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every text of ui/ is in the files of resources/i18n/ui, and those hold no text that is gone:
# lupdate is run over copies. Says that it skips where there is no lupdate.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
if [ ! -x "$lupdate" ]; then
    echo "skipped: there is no lupdate"
    exit 0
fi
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
problems=0
for folder in ui/*/; do
    name=$(basename "$folder")
    file=resources/i18n/ui/$name.zh_CN.ts
    [ -e "$file" ] || continue
    cp "$file" "$copies/"
    "$lupdate" -silent -I . "ui/$name" -locations none -source-language en -target-language zh_CN \
        -ts "$copies/$name.zh_CN.ts"
    if grep -nE 'type="(unfinished|vanished|obsolete)"' -B 4 "$copies/$name.zh_CN.ts"; then
        echo "$file: run resources/i18n/update.sh and translate what is new" >&2
        problems=1
    fi
done
exit "$problems"
