#!/usr/bin/env bash
# Installs what is missing, builds everything in release and runs every test without a screen.
# Arguments go to ctest: tests/run.sh -R cli
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

app/build.sh
# Tests that draw a lot or paint are threaded themselves; two at a time keep small machines awake.
ctest --test-dir build/release --output-on-failure --parallel 2 "$@"
