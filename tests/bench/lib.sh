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
