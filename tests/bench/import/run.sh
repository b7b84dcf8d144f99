#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Import of 1,000,000 sales rows of 1,000, 10,000 and 100,000 customers that are on file, beside
# pandas and a bare loop over SQLite's C interface. Each turn begins with a fresh copy of the file.
# Then an import that makes 100,000 customers, beside the same rows for customers that are on file,
# taken back and brought back as one step each.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=5
rows=1000000
sizes=(1000 10000 100000)
[ "$ACCORD_BENCH_SIZE" = small ] && { times=1 rows=10000 sizes=(1000); }
"$PYTHON" -c 'import pandas' 2>/dev/null && pandas=1 || { pandas=0; skip pandas "not installed"; }

for customers in "${sizes[@]}"; do
    names=$data/import-customers-$customers.csv
    sales=$data/import-sales-$customers-$rows.csv
    company=$data/import-$customers.accord
    [ -e "$names" ] || "$bin/bench_import" customers "$names" "$customers"
    [ -e "$sales" ] || { "$bin/bench_import" sales "$sales.part" "$customers" "$rows" && mv "$sales.part" "$sales"; }
    if [ ! -e "$company" ]; then
        rm -f "$company.part"*
        "$bin/accord-cli" --file "$company.part" init >/dev/null
        "$bin/accord-cli" --file "$company.part" --quiet import customers "$names" >/dev/null
        mv "$company.part" "$company"
    fi
    rm -f "$data"/import-{ours,pandas,bare}
    for ((turn = 0; turn < times; ++turn)); do
        rm -f "$data"/import-turn*
        cp "$company" "$data/import-turn.accord"
        timed "$data/import-ours" "$bin/accord-cli" --file "$data/import-turn.accord" --quiet import sales "$sales"
        if [ "$pandas" = 1 ]; then
            rm -f "$data"/import-peer.db*
            "$PYTHON" "$here/pandas_import.py" "$data/import-peer.db" "$names" "$sales" >>"$data/import-pandas"
        fi
        rm -f "$data"/import-peer.db*
        "$bin/bench_import" bare "$data/import-peer.db" "$names" "$sales" >>"$data/import-bare"
    done
    title="import, $customers customers, $rows rows"
    [ "$pandas" = 1 ] && both "$title" "$data/import-ours" "pandas, read_csv + to_sql" "$data/import-pandas" 1
    both "$title" "$data/import-ours" "bare C loop, foreign keys" "$data/import-bare" -
    echo "  ours: peak memory $(($(column 3 "$data/import-ours") / 1024)) MB"
    rm -f "$data"/import-{turn,peer}*
done

customers=100000 rows=500000
[ "$ACCORD_BENCH_SIZE" = small ] && customers=1000 rows=5000
fresh=$data/import-new-$customers-$rows.csv
[ -e "$fresh" ] || "$bin/bench_import" new "$fresh" "$customers" "$rows"
rm -f "$data"/import-{turn,new,known,undo,redo}{,.accord}*
"$bin/accord-cli" --file "$data/import-turn.accord" init >/dev/null
run() { timed "$data/import-$1" "$bin/accord-cli" --file "$data/import-turn.accord" --quiet "${@:2}"; }
held() {
    "$bin/accord-cli" --file "$data/import-turn.accord" --quiet export sales --for reimport --out "$data/import-turn.csv" >/dev/null
    sha256sum <"$data/import-turn.csv"
}
run new import sales "$fresh" --create-customers
before=$(held)
run undo undo
[ "$before" != "$(held)" ] || { echo "the undo changed nothing" >&2; exit 1; }
run redo redo
[ "$before" = "$(held)" ] || { echo "the redo did not bring back what was there" >&2; exit 1; }
sed 's/,[0-9]*\.00$/,7.00/' "$fresh" >"$data/import-turn-other.csv"
run known import sales "$data/import-turn-other.csv"
both "import of $rows rows that makes $customers customers" "$data/import-new" "customers on file" "$data/import-known" -
both "  taken back, one step" "$data/import-undo" "customers on file" "$data/import-known" -
both "  brought back, one step" "$data/import-redo" "customers on file" "$data/import-known" -
rm -f "$data"/import-turn*
