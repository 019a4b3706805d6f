#!/bin/sh
# Pictures of the window and of every dialog, light and dark, in four languages, two sizes and three
# scales, and sheets of them to look at: tests/screenshots.sh DIR [BUILD [SCALES]]
set -e
out=${1:?"say where the pictures go"}
build=${2:-build/release}
cd "$(dirname "$0")/.."
cmake --build "$build" --target screenshots
mkdir -p "$out"
for scale in ${3:-1 1.25 2}; do
  QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=$scale "$build/bin/screenshots" "$out"
done
for look in light dark; do
  for language in en de zh_CN ar; do
    montage "$out"/*_"${language}_${look}"_*.png -geometry 640x480+8+8 -tile 4x -background '#888' \
      -label '%t' "$out/sheet_${language}_${look}.jpg"
  done
done
