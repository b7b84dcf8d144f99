#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# One save of one field of a customer beside a bare commit of one row, with 10,000 customers on file.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/../lib.sh"
bin=$1/bin
data=$ACCORD_BENCH_DATA
times=400
[ "$ACCORD_BENCH_SIZE" = small ] && times=10

rm -f "$data"/save-*
"$bin/bench_import" customers "$data/save-customers.csv" 10000
"$bin/accord-cli" --file "$data/save-company.accord" init >/dev/null
"$bin/accord-cli" --file "$data/save-company.accord" --quiet import customers "$data/save-customers.csv" >/dev/null
"$bin/bench_save" "$data/save-company.accord" "$data/save-peer.db" "$times" >"$data/save-result"
awk '{ printf "%-44s ours %9.2f ms   %-28s %9.2f ms   above %6.2f ms   must <= 10 ms %s\n",
       "save of one field", $1, "bare commit", $2, $1 - $2, ($1 - $2 <= 10) ? "ok" : "MISSED" }' "$data/save-result"
rm -f "$data"/save-*
