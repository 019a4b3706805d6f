#!/bin/sh
# Pictures of every panel, dialog and mode of the window, light and dark, in four languages and two
# sizes; again at 1.25 and 2 times the scale, small, in English and Arabic; and sheets of them all to
# look at: tests/screenshots.sh DIR [BUILD]
set -e
out=${1:?"say where the pictures go"}
build=${2:-build/release}
cd "$(dirname "$0")/.."
cmake --build "$build" --target screenshots
mkdir -p "$out"
home=$(mktemp -d) # nobody's settings
trap 'rm -rf "$home"' EXIT
tour() { # SCALE OPTION...
  scale=$1
  shift
  HOME=$home XDG_CONFIG_HOME=$home XDG_DATA_HOME=$home XDG_RUNTIME_DIR=$home \
    QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale "$build/bin/screenshots" "$out" "$@" 2>"$home/said" ||
    { cat "$home/said" >&2; exit 1; }
}
tour 1
for scale in 1.25 2; do
  tour $scale --languages en,ar --sizes 1280x800
done
for language in en de zh_CN ar; do
  for look in light dark; do
    for size in 1280x800_1x 2560x1440_1x 1280x800_1.25x 1280x800_2x; do
      set -- "$out"/*_"${language}_${look}_$size".png
      [ -e "$1" ] || continue
      montage -label '%t' "$@" -geometry '640x400>+8+8' -tile 4x -background '#888' \
        "$out/sheet_${language}_${look}_$size.jpg"
    done
  done
done
