#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs every benchmark, or those named: run.sh BUILD [scenario…]. Each scenario measures the product
# and its peers in turn on the same data and prints medians in milliseconds and their ratio.
#
#   ACCORD_BENCH_DATA  scratch folder, several GB   (default: accord-bench in the temporary folder)
#   ACCORD_DUCKDB      folder with node_modules/@duckdb/node-api (optional)
#   ACCORD_BENCH_SIZE  full (default) or small, to see that the scripts work
set -uo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
build=$(cd "${1:?run.sh BUILD [scenario…]}" && pwd)
shift
export ACCORD_BENCH_DATA=${ACCORD_BENCH_DATA:-${TMPDIR:-/tmp}/accord-bench}
export ACCORD_BENCH_SIZE=${ACCORD_BENCH_SIZE:-full}
export QT_QPA_PLATFORM=offscreen
# The system's Python has the packages of install-dependencies.sh --bench.
export PYTHON=${PYTHON:-/usr/bin/python3}
mkdir -p "$ACCORD_BENCH_DATA"

status=0
for script in "$here"/*/run.sh; do
    scenario=$(basename "$(dirname "$script")")
    if [ "$#" -gt 0 ] && [[ " $* " != *" $scenario "* ]]; then
        continue
    fi
    echo "== $scenario"
    bash "$script" "$build" || status=1
done
exit "$status"
