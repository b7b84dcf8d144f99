# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scenarios.

# ratio SCENARIO OURS_MS PEER PEER_MS MUST: one line of the result table.
ratio() {
    awk -v s="$1" -v o="$2" -v p="$3" -v m="$4" -v must="$5" 'BEGIN {
        printf "%-44s ours %9.1f ms   %-28s %9.1f ms   ratio %6.2f   must <= %s %s\n",
               s, o, p, m, o / m, must, (must == "-" || o / m <= must) ? "ok" : "MISSED" }'
}
# skip PEER REASON
skip() { printf '%-44s left out: %s\n' "$1" "$2"; }
# median < numbers, one per line
median() { sort -n | awk '{ v[NR] = $1 } END { print NR % 2 ? v[(NR + 1) / 2] : (v[NR / 2] + v[NR / 2 + 1]) / 2 }'; }
# timed OUT COMMAND…: appends "milliseconds processor-milliseconds peak-kilobytes" to OUT.
timed() {
    local out=$1
    shift
    /usr/bin/time -a -o "$out" -f '%e %U %S %M' "$@" >/dev/null
    awk '{ if (NF == 4) print $1 * 1000, ($2 + $3) * 1000, $4; else print }' "$out" >"$out.ms"
    mv "$out.ms" "$out"
}
# column N FILE: the median of a column.
column() { awk -v n="$1" '{ print $n }' "$2" | median; }
# both SCENARIO OURS PEER PEER_FILE MUST: lines for the time on the clock and the processor's time;
# the files hold both as their first two columns.
both() {
    ratio "$1" "$(column 1 "$2")" "$3" "$(column 1 "$4")" "$5"
    ratio "  processor time" "$(column 2 "$2")" "$3" "$(column 2 "$4")" -
}
