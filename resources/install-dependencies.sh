#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian 12 packages that the program needs, and only those that are missing, so that
# a second run works without a network.
#
#   install-dependencies.sh            to build and run
#   install-dependencies.sh --tests    also what the tests and structural checks use
#   install-dependencies.sh --bench    also the peers that benchmarks compare with
#   install-dependencies.sh --list     only print the missing packages
set -euo pipefail

run=(
    # tools
    ca-certificates g++ cmake ninja-build ccache pkg-config git python3 tzdata
    # database, files, text
    libsqlite3-dev nlohmann-json3-dev libexpected-dev libfmt-dev libspdlog-dev libcli11-dev
    libicu-dev libuchardet-dev libexpat1-dev libxlsxwriter-dev libarchive-dev
    libical-dev
    libsodium-dev unicode-data bzip2
    # documents
    qt6-base-dev qt6-svg-dev libgl-dev libqpdf-dev
    # window: translations of our own and of Qt's dialogs, the platform plugin's libraries
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    fonts-noto-core fonts-noto-cjk
)
# catch2 and RapidCheck; readers that check our PDF and XLSX files; clang for the structural checks.
tests=(
    catch2 librapidcheck-dev libbenchmark-dev poppler-utils qpdf unzip sqlite3 xvfb xauth
    openbox xdotool
    clang-16 clang-tidy-16 clang-format-16 libclang-rt-16-dev man-db
)
# pandas with its XLSX reader, a second PDF writer, a second window on a database. DuckDB is no Debian package: tests/bench/run.sh
# says how to point at one.
bench=(python3-pandas python3-openpyxl libreoffice-writer-nogui sqlitebrowser time)

wanted=("${run[@]}")
list_only=0
for argument in "$@"; do
    case $argument in
        --tests) wanted+=("${tests[@]}") ;;
        --bench) wanted+=("${tests[@]}" "${bench[@]}") ;;
        --list) list_only=1 ;;
        *)
            sed -n '3,9s/^# \{0,1\}//p' "$0" >&2
            exit 2
            ;;
    esac
done

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian system. Please install the equivalents of: ${wanted[*]}" >&2
    exit 3
fi

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' 2>/dev/null | sed -n 's/^installed //p')
mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | sort -u | grep -vxF "$installed" || true)

if [ "$list_only" = 1 ]; then
    [ "${#missing[@]}" -eq 0 ] || printf '%s\n' "${missing[@]}"
    exit 0
fi
if [ "${#missing[@]}" -eq 0 ]; then
    exit 0
fi

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and there is no sudo; please install them as root:" >&2
        echo "  apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 3
    fi
    as_root=(sudo)
fi
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300
    -o Acquire::Retries=3)

echo "Installing ${#missing[@]} packages: ${missing[*]}"
# A failing foreign package source must not stop what Debian itself has.
"${apt[@]}" update </dev/null || echo "apt-get update reported a problem; going on." >&2
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
