#!/bin/bash
# The README's pictures of the window, painted by the built-in model in a real window under Xvfb:
# tests/readme_pictures.sh [BUILD [DIR]]
set -euo pipefail
cd "$(dirname "$0")/.."
program=$PWD/${1:-build/release}/bin/depict
out=${2:-resources/readme}
scratch=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$scratch"' EXIT
mkdir -p "$out"
# One display for all, found free by the server itself.
Xvfb -displayfd 3 -screen 0 1600x1000x24 3>"$scratch/display" 2>/dev/null &
until [ -s "$scratch/display" ]; do sleep 0.1; done
DISPLAY=:$(cat "$scratch/display")
export DISPLAY
openbox 2>/dev/null &
export XDG_CONFIG_HOME=$scratch/config XDG_DATA_HOME=$scratch/data XDG_RUNTIME_DIR=$scratch

# open LANGUAGE THEME SHAPE ROWS COLUMNS [EARLIER WORDS]: a window of 1280 x 800 with a new project
open() {
  mkdir -p "$scratch/config/Depict"
  cat >"$scratch/config/Depict/depict.ini" <<INI
[painting]
shape=$3
rows=$4
columns=$5
threads=1
[prompt]
history=${6:-}
INI
  : >"$scratch/said"
  "$program" --language "$1" --theme "$2" --project "$scratch/$1.depict" --report-state \
    >"$scratch/said" 2>/dev/null &
  pid=$!
  until_said ready 1
  window=$(xdotool search --sync --onlyvisible --pid "$pid" | tail -1)
  xdotool windowsize --sync "$window" 1280 800 windowmove "$window" 40 60 windowfocus "$window"
  sleep 1
}
# until_said WORD TIMES
until_said() {
  for ((i = 0; i < 600; ++i)); do
    [ "$(grep -c "^$1" "$scratch/said")" -ge "$2" ] && return
    sleep 0.1
  done
  echo "The window never said '$1':" >&2
  cat "$scratch/said" >&2
  exit 1
}
click() { xdotool mousemove --window "$window" "$1" "$2" click --repeat "${3:-1}" 1 && sleep 0.5; }
keys() { xdotool key --delay 60 "$@" && sleep 0.6; }
# say SEED [WORDS]: written below the chat (Ctrl+L goes there) and sent; without words: the earlier ones
say() {
  click 298 753 3
  xdotool type "$1"
  keys ctrl+l
  if [ $# -gt 1 ]; then keys ctrl+a && write "$2"; else keys alt+Up; fi
  keys Return
}
drag() { # the mouse, slowly enough to be seen
  xdotool mousemove --window "$window" "$1" "$2" mousedown 1
  sleep 0.3
  xdotool mousemove --window "$window" $((($1 + $3) / 2)) "$4"
  sleep 0.3
  xdotool mousemove --window "$window" "$3" "$4"
  sleep 0.3
  xdotool mouseup 1
}
write() { # sign by sign: those that no key has are put on one first
  local sign
  while IFS= read -r -N 1 sign; do
    xdotool type "$sign"
    sleep 0.5
  done < <(printf %s "$1")
}
take() {
  sleep 1.5
  xdotool mousemove 1590 990
  sleep 0.5
  import -window "$window" "$scratch/taken.png"
  convert "$scratch/taken.png" -quality 90 -sampling-factor 1x1 "$out/$1.jpg"
}
close() {
  kill "$pid"
  wait "$pid" 2>/dev/null || true
}

open en light 16:9 12 21
click 500 560 # on the canvas: letters rest while one writes
keys shift+p
xdotool type 7
keys Return
say 1 "a house and a tree in the park"
until_said paused 1
take painting
close

open de dark 3:2 13 20
say 4 "ein rotes Auto und ein Baum am Strand"
until_said finished 1
keys ctrl+e
say 1 "mach das Auto grün"
until_said finished 2
sleep 2
click 500 300
keys r
drag 491 311 650 311 # the line of the wipe, to the middle of the car
take review
close

open zh_CN light 1:1 16 16 "海边的一座房子, 海边的夏天"
keys ctrl+l alt+Up ctrl+a ctrl+c # no keyboard has these signs
say 3
until_said finished 1
sleep 1
keys ctrl+alt+t
keys ctrl+v
keys ctrl+Return
drag 366 310 366 100 # the text, into the sky
take poster
close
ls -l "$out"
