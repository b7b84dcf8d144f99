#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The search box, beside LIKE over the same tables, then every keystroke: 1,000, 10,000 and 100,000
# customers with a contact and ten visits each.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
sizes=(1000 10000 100000)
[ "$ACCORD_BENCH_SIZE" = small ] && sizes=(1000)

for customers in "${sizes[@]}"; do
    company=$data/search-$customers.accord
    echo "Search, $customers customers, $((customers * 10)) visits: milliseconds, median of 9 (LIKE: once)"
    if [ ! -e "$company" ]; then
        rm -f "$company.part"*
        "$bin/accord-cli" --file "$company.part" init >/dev/null
        "$bin/bench_search" make "$company.part" "$customers" $((customers * 10))
        mv "$company.part" "$company"
    fi
    "$bin/bench_search" run "$company"
    "$bin/bench_search" keys "$company"
done
