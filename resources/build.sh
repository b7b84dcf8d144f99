# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by ui/run.sh and tests/run.sh: one way to configure and build, from the top folder.

# ccache needs a folder it may write; a home that is odd or missing must not stop the build.
if [ -z "${CCACHE_DIR:-}" ] && ! mkdir -p "${HOME:-/nonexistent}/.cache/ccache" 2>/dev/null; then
    export CCACHE_DIR=$PWD/build/ccache
fi
# Another checkout of the same sources finds the same results.
export CCACHE_BASEDIR=${CCACHE_BASEDIR:-$PWD} CCACHE_NOHASHDIR=${CCACHE_NOHASHDIR:-1}
# Precompiled headers may be cached only when times inside them are not looked at.
export CCACHE_SLOPPINESS=${CCACHE_SLOPPINESS:-pch_defines,time_macros,include_file_mtime,include_file_ctime}
# The one locale with UTF-8 that a bare system has.
export LC_ALL=C.UTF-8

# accord_configure FOLDER TYPE [cmake option…]: keeps what the folder was configured with before.
accord_configure() {
    local folder=$1 type=$2
    shift 2
    local first=()
    if [ ! -e "$folder/CMakeCache.txt" ]; then
        # The tests need packages of their own; tests/run.sh switches them on.
        first=(-DACCORD_TESTS=OFF)
    fi
    mkdir -p "$folder"
    if ! cmake -S . -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE="$type" "${first[@]}" "$@" \
        >"$folder/configure.log" 2>&1; then
        cat "$folder/configure.log" >&2
        return 1
    fi
}

# accord_build FOLDER [target…]
accord_build() {
    local folder=$1
    shift
    cmake --build "$folder" --parallel "${ACCORD_JOBS:-$(nproc)}" ${1:+--target "$@"}
}
