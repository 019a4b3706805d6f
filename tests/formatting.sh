#!/usr/bin/env bash
# Is every source formatted as .clang-format says? Exit code 77 (skipped) without clang-format 14.
# `tests/formatting.sh --fix` formats in place.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

formatter=$(command -v clang-format-14 || command -v clang-format) || exit 77
"$formatter" --version | grep -q 'version 14\.' || exit 77
mapfile -d '' sources < <(find core ui app tests \( -name '*.h' -o -name '*.cpp' \) -print0)
if [ "${1:-}" = --fix ]; then
    exec "$formatter" -i "${sources[@]}"
fi
exec "$formatter" --dry-run --Werror "${sources[@]}"
