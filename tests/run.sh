#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Without an option: installs what is missing, builds, runs all tests and structural checks.
# With options: only the stages named.
#
#   --sanitizers  core, storage and cli tests built with address and undefined-behaviour sanitizers
#   --tidy        clang-tidy over src and ui; results are kept, so a second run looks only at changes
#   --tidy-clean  the same over the folders that are free of findings (tests/checks/tidy_clean.txt)
#   --long        all tests with the long sweeps (2,000 kills, long properties) and hours of fuzzing
#   --bench       the benchmarks, with the peers that are installed beside them
#   --screens     pictures of every screen in every look into build/screenshots, and those of the
#                 manual into docs/images; ACCORD_LOOK=zh_CN-light makes a part of them
#
#   ACCORD_SHARED_DATA  folder with the real sample files (default: ../shared/data)
#   ACCORD_JOBS         parallel jobs (default: number of processors)
#   ACCORD_TIDY_MINUTES --tidy stops then and names the files it did not reach (default: no limit)
set -uo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root" || exit 3

usage() {
    sed -n '3,17s/^# \{0,1\}//p' "$0" >&2
    exit 2
}
stages=()
for argument in "$@"; do
    case $argument in
        --sanitizers) stages+=(sanitizers) ;;
        --tidy) stages+=(tidy) ;;
        --tidy-clean) stages+=(tidy_clean) ;;
        --long) stages+=(long) ;;
        --bench) stages+=(bench) ;;
        --screens) stages+=(screens) ;;
        *) usage ;;
    esac
done
[ "${#stages[@]}" -gt 0 ] || stages=(all)

export ACCORD_SHARED_DATA=${ACCORD_SHARED_DATA:-$root/../shared/data}
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen}
source resources/build.sh

packages=(--tests)
case " ${stages[*]} " in *" bench "*) packages=(--bench) ;; esac
bash resources/install-dependencies.sh "${packages[@]}" || exit 3

configure_all() { accord_configure build Release -DACCORD_TESTS=ON -DACCORD_BENCH=OFF "$@"; }

# run_ctest FOLDER [option…]: the closing lines of ctest stay the last thing seen.
run_ctest() {
    local folder=$1
    shift
    ctest --test-dir "$folder" --output-on-failure --no-tests=error "$@" </dev/null
}

stage_all() {
    configure_all && accord_build build && run_ctest build
}

stage_sanitizers() {
    export ASAN_OPTIONS=detect_leaks=1:strict_string_checks=1:abort_on_error=0
    export UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1
    local symbolizer
    if symbolizer=$(command -v llvm-symbolizer-16 || command -v llvm-symbolizer); then
        ASAN_OPTIONS+=":external_symbolizer_path=$symbolizer"
        UBSAN_OPTIONS+=":external_symbolizer_path=$symbolizer"
    fi
    # clang without optimisation compiles these in a third of the time gcc -O1 takes.
    accord_configure build-san Debug -DCMAKE_CXX_COMPILER=clang++-16 -DACCORD_TESTS=ON \
        -DACCORD_SANITIZERS=ON -DACCORD_DOCUMENTS=OFF -DCMAKE_CXX_FLAGS_DEBUG="-O0 -g1" &&
        accord_build build-san && run_ctest build-san --label-exclude structure
}

stage_tidy() {
    # The window's files include what moc and uic make.
    configure_all && accord_build build accord_ui_autogen &&
        python3 tests/checks/tidy.py --build build --jobs "${ACCORD_JOBS:-$(nproc)}" \
            ${ACCORD_TIDY_MINUTES:+--minutes "$ACCORD_TIDY_MINUTES"} "$@"
}

stage_tidy_clean() {
    local folders
    mapfile -t folders < <(grep -v '^#' tests/checks/tidy_clean.txt)
    stage_tidy --folders "${folders[@]}"
}

stage_long() {
    export ACCORD_LONG=1
    stage_all && bash tests/fuzz/run.sh
}

stage_screens() {
    configure_all && accord_build build accord_test_ui &&
        build/tests/accord_test_ui "[.screens],[.manual]" &&
        echo "build/screenshots: $(find build/screenshots -name '*.png' | wc -l) pictures"
}

stage_bench() {
    configure_all -DACCORD_BENCH=ON && accord_build build && bash tests/bench/run.sh build
}

failed=()
for stage in "${stages[@]}"; do
    echo "== $stage"
    started=$SECONDS
    "stage_$stage" || failed+=("$stage")
    echo "== $stage: $((SECONDS - started)) s"
done
if [ "${#failed[@]}" -gt 0 ]; then
    echo "FAILED: ${failed[*]}" >&2
    exit 1
fi
