#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Import of 100,000 rows from a workbook into a company file, beside pandas that only reads it.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=3
rows=100000
[ "$ACCORD_BENCH_SIZE" = small ] && { times=1 rows=1000; }
if ! "$PYTHON" -c 'import pandas, openpyxl' 2>/dev/null; then
    skip pandas "not installed; its openpyxl also makes the workbook"
    exit 0
fi

names=$data/xlsx-customers.csv
sales=$data/xlsx-sales-$rows.csv
book=$data/xlsx-$rows.xlsx
company=$data/xlsx.accord
[ -e "$names" ] || "$bin/bench_import" customers "$names" 10000
[ -e "$sales" ] || "$bin/bench_import" sales "$sales" 10000 "$rows"
[ -e "$book" ] || { "$PYTHON" "$here/make_xlsx.py" "$sales" "$book.part" && mv "$book.part" "$book"; }
if [ ! -e "$company" ]; then
    rm -f "$company.part"*
    "$bin/accord-cli" --file "$company.part" init >/dev/null
    "$bin/accord-cli" --file "$company.part" --quiet import customers "$names" >/dev/null
    mv "$company.part" "$company"
fi
rm -f "$data"/xlsx-{ours,pandas}
for ((turn = 0; turn < times; ++turn)); do
    rm -f "$data"/xlsx-turn*
    cp "$company" "$data/xlsx-turn.accord"
    timed "$data/xlsx-ours" "$bin/accord-cli" --file "$data/xlsx-turn.accord" --quiet import sales "$book"
    "$PYTHON" "$here/pandas_xlsx.py" "$book" >>"$data/xlsx-pandas"
done
both "XLSX import, $rows rows" "$data/xlsx-ours" "pandas, read_excel alone" "$data/xlsx-pandas" 1
rm -f "$data"/xlsx-turn*
