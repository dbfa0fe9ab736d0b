#!/usr/bin/env bash
# Native gcc, native clang (with --clang), the module in Node and in Chromium (with --browser): equal to the bit on COUNT texts.
# Needs the release build and the module.
set -euo pipefail
cd "$(dirname "$0")/.."
count=${COUNT:-2000}
out=build/differential
mkdir -p "$out"
answers=build/release/tests/differential/answers
"$answers" "$count" >"$out/texts.jsonl"
"$answers" "$count" lines >"$out/native.txt"
printf 'native: %d texts, %d bytes of answers\n' "$count" "$(wc -c <"$out/native.txt")"
good=1 bad=0
browser=()
for option in "$@"; do
  case $option in
    --browser) browser=(--browser) ;;
    --clang)
      cmake --preset clang >/dev/null
      cmake --build --preset clang --target answers -j "${JOBS:-2}" >"$out/clang.log" 2>&1 || { tail -40 "$out/clang.log"; exit 1; }
      build/clang/tests/differential/answers "$count" lines >"$out/clang.txt"
      if cmp "$out/native.txt" "$out/clang.txt"; then printf 'native clang: equal\n' && good=$((good + 1)); else bad=$((bad + 1)); fi
      ;;
  esac
done
if node tests/differential/compare.mjs "$out/texts.jsonl" "$out/native.txt" "${browser[@]}"; then good=$((good + 1)); else bad=$((bad + 1)); fi
printf '%d passed, %d failed\n' "$good" "$bad"
[ "$bad" = 0 ]
