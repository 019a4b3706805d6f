#!/usr/bin/env bash
# Is every package that app/packages.txt names one of its own, so that app/build.sh finds it installed
# and does not ask the network each time? Exit code 77 (skipped) without dpkg.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 1

command -v dpkg-query >/dev/null || exit 77
wrong=0
while read -r package; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)
    [ "$status" = installed ] && continue
    echo "error: $package is not installed after app/build.sh has run." >&2
    wrong=1
done < <(sed -e 's/#.*//' -e '/^[[:space:]]*$/d' app/packages.txt)
exit $wrong
