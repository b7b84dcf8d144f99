#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lists over 1,000, 10,000 and 100,000 customers (24 rows each): first page of every sort, every
# filter with its count, the whole order, rows at the end, sums of all.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
sizes=(1000 10000 100000)
[ "$ACCORD_BENCH_SIZE" = small ] && sizes=(1000)

for customers in "${sizes[@]}"; do
    csv=$data/lists-$customers.csv
    company=$data/lists-$customers.accord
    [ -e "$csv" ] || { "$bin/bench_abc" csv "$csv.part" "$customers" $((customers * 24)) && mv "$csv.part" "$csv"; }
    if [ ! -e "$company" ]; then
        rm -f "$company.part"*
        "$bin/accord-cli" --file "$company.part" init >/dev/null
        "$bin/accord-cli" --file "$company.part" --quiet import sales "$csv" --create-customers >/dev/null
        "$bin/bench_lists" dress "$company.part"
        mv "$company.part" "$company"
    fi
    echo "Lists, $customers customers: milliseconds, median of 9"
    "$bin/bench_lists" run "$company"
done
