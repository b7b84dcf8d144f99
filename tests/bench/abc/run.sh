#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ABC over 1,000, 10,000 and 100,000 customers (100 rows each), beside DuckDB and pandas.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
turns=3
times=5
sizes=(1000 10000 100000)
[ "$ACCORD_BENCH_SIZE" = small ] && sizes=(1000)

for customers in "${sizes[@]}"; do
    rows=$((customers * 100))
    csv=$data/abc-$customers.csv
    company=$data/abc-$customers.accord
    [ -e "$csv" ] || { "$bin/bench_abc" csv "$csv.part" "$customers" "$rows" && mv "$csv.part" "$csv"; }
    if [ ! -e "$company" ]; then
        rm -f "$company.part"*
        "$bin/accord-cli" --file "$company.part" init >/dev/null
        "$bin/accord-cli" --file "$company.part" --quiet import sales "$csv" --create-customers >/dev/null
        mv "$company.part" "$company"
    fi
    # Each line of a result: milliseconds, counts. Ours and the peer take turns; "one" is the classes
    # of the year, "whole" the product's report with the year before, four quarters and the texts.
    rm -f "$data"/ours-* "$data"/peer-*
    for turn in $(seq "$turns"); do
        for work in one whole; do
            "$bin/bench_abc" "$work" "$company" "$times" >>"$data/ours-$work"
            [ -z "${ACCORD_DUCKDB:-}" ] ||
                node "$here/duckdb.mjs" "$ACCORD_DUCKDB" "$data/abc-$customers.duckdb" "$csv" "$times" "$work" \
                    >>"$data/peer-$work"
        done
    done
    middle() { cut -d' ' -f1 "$data/$1" | median; }
    title="ABC, $customers customers, $rows rows"
    echo "$title: ours $(tail -n 1 "$data/ours-whole" | cut -d' ' -f2-), one $(middle ours-one) ms, whole $(middle ours-whole) ms"
    if [ -n "${ACCORD_DUCKDB:-}" ]; then
        echo "  DuckDB: $(tail -n 1 "$data/peer-whole" | cut -d' ' -f2-)"
        ratio "$title" "$(middle ours-one)" "DuckDB, the same: one" "$(middle peer-one)" 2
        ratio "$title" "$(middle ours-whole)" "DuckDB, the same: whole" "$(middle peer-whole)" 2
        ratio "  our whole report beside one of theirs" "$(middle ours-whole)" "DuckDB, one" "$(middle peer-one)" -
    else
        skip DuckDB "ACCORD_DUCKDB is not set"
    fi
    if "$PYTHON" -c 'import pandas' 2>/dev/null; then
        "$PYTHON" "$here/pandas_abc.py" "$csv" "$times" >"$data/peer"
        ratio "$title" "$(middle ours-one)" "pandas, in memory" "$(cut -d' ' -f1 "$data/peer" | median)" -
        echo "  pandas: $(tail -n 1 "$data/peer" | cut -d' ' -f2-)"
    else
        skip pandas "not installed"
    fi
done
