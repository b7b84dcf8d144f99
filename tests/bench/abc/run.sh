#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# ABC over 1,000, 10,000 and 100,000 customers (100 rows each), beside DuckDB and pandas.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=7
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
    # Each line: milliseconds, counts. Ours and the peers take turns.
    "$bin/bench_abc" run "$company" "$times" >"$data/ours"
    ours=$(cut -d' ' -f1 "$data/ours" | median)
    title="ABC, $customers customers, $rows rows"
    echo "$title: ours $ours ms, $(tail -n 1 "$data/ours" | cut -d' ' -f2-)"
    if [ -n "${ACCORD_DUCKDB:-}" ]; then
        node "$here/duckdb.mjs" "$ACCORD_DUCKDB" "$data/abc-$customers.duckdb" "$csv" "$times" >"$data/peer"
        "$bin/bench_abc" run "$company" "$times" >>"$data/ours"
        ours=$(cut -d' ' -f1 "$data/ours" | median)
        ratio "$title" "$ours" "DuckDB, raw rows" "$(cut -d' ' -f1 "$data/peer" | median)" 2
        echo "  DuckDB: $(tail -n 1 "$data/peer" | cut -d' ' -f2-)"
    else
        skip DuckDB "ACCORD_DUCKDB is not set"
    fi
    if "$PYTHON" -c 'import pandas' 2>/dev/null; then
        "$PYTHON" "$here/pandas_abc.py" "$csv" "$times" >"$data/peer"
        ratio "$title" "$ours" "pandas, in memory" "$(cut -d' ' -f1 "$data/peer" | median)" -
        echo "  pandas: $(tail -n 1 "$data/peer" | cut -d' ' -f2-)"
    else
        skip pandas "not installed"
    fi
done
