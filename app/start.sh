#!/usr/bin/env bash
# Installs, builds and opens Depict. Arguments go to the program: app/start.sh picture.png
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

"$here/build.sh" depict depict-cli
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
    echo "error: Depict is built, but there is no display to open its window on; start it from a" \
        "desktop session, or paint without a window: build/release/bin/depict-cli paint" \
        "\"a red car on the beach\" --out car.png" >&2
    exit 1
fi
exec "$here/../build/release/bin/depict" "$@"
