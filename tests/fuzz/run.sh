#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the fuzz targets with clang and runs each for a while; what they find stays in the corpus
# folders, so that the next run goes on from there.
#
#   ACCORD_FUZZ_MINUTES  per target (default 60)
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
cd "$root"
source resources/build.sh
accord_configure build-fuzz RelWithDebInfo -DCMAKE_CXX_COMPILER=clang++-16 -DACCORD_FUZZ=ON \
    -DACCORD_TESTS=ON -DACCORD_SANITIZERS=ON -DACCORD_DOCUMENTS=OFF
mapfile -t targets < <(basename -s .cpp tests/fuzz/fuzz_*.cpp)
accord_build build-fuzz "${targets[@]}"
seconds=$((${ACCORD_FUZZ_MINUTES:-60} * 60))
for target in "${targets[@]}"; do
    corpus=build-fuzz/corpus/$target
    mkdir -p "$corpus" build-fuzz/findings
    [ -n "$(ls -A "$corpus")" ] || cp tests/fuzz/seeds/"$target"/* "$corpus/"
    echo "== $target"
    build-fuzz/tests/fuzz/"$target" -max_total_time="$seconds" -max_len=65536 -rss_limit_mb=1024 \
        -timeout=10 -artifact_prefix="build-fuzz/findings/$target-" -print_final_stats=1 "$corpus" 2>&1 |
        grep -vE '^#[0-9]+'
done
