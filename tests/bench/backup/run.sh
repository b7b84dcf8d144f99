#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# A verified backup of a company with 2,400,000 sales rows, beside SQLite's backup and quick_check.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=5
customers=100000
[ "$ACCORD_BENCH_SIZE" = small ] && { times=1 customers=1000; }

csv=$data/lists-$customers.csv
company=$data/backup-$customers.accord
[ -e "$csv" ] || { "$bin/bench_abc" csv "$csv.part" "$customers" $((customers * 24)) && mv "$csv.part" "$csv"; }
if [ ! -e "$company" ]; then
    rm -f "$company.part"*
    "$bin/accord-cli" --file "$company.part" init >/dev/null
    "$bin/accord-cli" --file "$company.part" --quiet import sales "$csv" --create-customers >/dev/null
    mv "$company.part" "$company"
fi
rm -f "$data"/backup-{ours,bare}
for ((turn = 0; turn < times; ++turn)); do
    for who in ours bare; do
        rm -f "$data"/backup-target*
        "$bin/bench_backup" "$who" "$company" "$data/backup-target" >>"$data/backup-$who"
    done
done
both "backup of $(($(stat -c %s "$company") / 1000000)) MB" "$data/backup-ours" "backup + quick_check" "$data/backup-bare" 1.5
rm -f "$data"/backup-target*
