#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# From the start of the program to its usable window on a company file of 1 GB, and the memory it has
# when it is still, beside DB Browser for SQLite and a bare Qt window that opens the same file.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=7 customers=100000 rows=13000000
[ "$ACCORD_BENCH_SIZE" = small ] && { times=1 customers=1000 rows=24000; }
for needed in Xvfb "$PYTHON"; do
    command -v "$needed" >/dev/null || { skip "start" "there is no $needed"; exit 0; }
done
"$PYTHON" -c 'import numpy' 2>/dev/null || { skip "start" "there is no numpy"; exit 0; }

csv=$data/start-$customers.csv
company=$data/start-$customers.accord
if [ ! -e "$company" ]; then
    rm -f "$company.part"*
    "$bin/bench_abc" csv "$csv" "$customers" "$rows"
    "$bin/accord-cli" --file "$company.part" init >/dev/null
    "$bin/accord-cli" --file "$company.part" --quiet import sales "$csv" --create-customers >/dev/null
    rm -f "$csv"
    mv "$company.part" "$company"
fi
# The backup of the day is made before, as on every start but the first of a day.
[ -n "$(ls "$company.backups" 2>/dev/null)" ] ||
    timeout 90 env QT_QPA_PLATFORM=offscreen "$bin/accord" --file "$company" --as admin >/dev/null 2>&1 || true
rm -f "$data"/start-{ours,bare,browser}
for ((turn = 0; turn < times; ++turn)); do
    "$PYTHON" "$here/measure.py" "$data/start-ours" "$bin/accord" --file "$company" --as admin
    "$PYTHON" "$here/measure.py" "$data/start-bare" "$bin/bench_start" "$company"
    if command -v sqlitebrowser >/dev/null; then
        "$PYTHON" "$here/measure.py" "$data/start-browser" sqlitebrowser --read-only "$company"
    fi
done
memory() { echo "  all drawn after $(column 5 "$data/start-$1") ms; memory: $(($(column 3 "$data/start-$1") / 1024)) MB, $(($(column 4 "$data/start-$1") / 1024)) MB of its own ($1)"; }
title="start on $(($(stat -c %s "$company") / 1000000)) MB"
if [ -e "$data/start-browser" ]; then
    both "$title" "$data/start-ours" "DB Browser for SQLite" "$data/start-browser" 1
    memory browser
else
    skip "DB Browser for SQLite" "not installed (sqlitebrowser)"
fi
both "$title" "$data/start-ours" "bare Qt window" "$data/start-bare" -
memory ours
memory bare
