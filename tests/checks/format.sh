#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Every C++ file is laid out by clang-format; says which is not.
set -euo pipefail
cd "${1:-$(dirname "${BASH_SOURCE[0]}")/../..}"
find src ui tests -name '*.cpp' -o -name '*.h' | sort |
    xargs -r -n 40 -P 2 clang-format-16 --style=file --dry-run -Werror
