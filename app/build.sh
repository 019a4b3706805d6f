#!/usr/bin/env bash
# Installs what is missing (Debian 12), configures the release preset and builds it into
# build/release. Arguments: the targets to build, all when none are named.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

fail() {
    echo "error: $*" >&2
    exit 1
}

# ---- install ----
mapfile -t packages < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' app/packages.txt)
missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    command -v apt-get >/dev/null ||
        fail "This system has no apt-get; install what app/packages.txt names and try again."
    as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null ||
            fail "Installing ${#missing[@]} packages needs sudo or root; run this command as root once."
        as_root=(sudo)
    fi
    echo "Installing ${#missing[@]} packages: ${missing[*]}"
    apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q)
    "${apt[@]}" update || fail "The package lists could not be read; check the network connection."
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" ||
        fail "The packages could not be installed; see apt's words above."
fi

# ---- build ----
# A file that includes libtorch takes up to 2 GB in the compiler.
memory=$(awk '/MemAvailable/ {print int($2 / 2000000)}' /proc/meminfo)
jobs=$(nproc)
if [ "$memory" -lt "$jobs" ]; then
    jobs=$((memory > 1 ? memory : 1))
fi
mkdir -p build
cmake --preset release >build/configure.log 2>&1 || { cat build/configure.log >&2; exit 1; }
targets=()
[ $# -eq 0 ] || targets=(--target "$@")
cmake --build --preset release --parallel "$jobs" "${targets[@]}"
