#!/usr/bin/env bash
# Builds and runs every test suite and closes with one table and one line of totals. Logs stay in build/logs/.
set -uo pipefail
cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
logs=build/logs
mkdir -p "$logs"
rows=()
passed=0
failed=0

# Test counts as ctest, node --test and doctest print them; a suite that reports none counts as one test.
count() {
  local log=$1 status=$2 good=0 bad=0 a b
  while read -r a b; do good=$((good + b - a)) bad=$((bad + a)); done < <(sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests failed out of ([0-9]+)$/\1 \2/p' "$log")
  while read -r a; do good=$((good + a)); done < <(sed -nE 's/^(#|ℹ) pass ([0-9]+)$/\2/p; s/^([0-9]+) passed, [0-9]+ failed$/\1/p' "$log")
  while read -r a; do bad=$((bad + a)); done < <(sed -nE 's/^(#|ℹ) fail ([0-9]+)$/\2/p; s/^[0-9]+ passed, ([0-9]+) failed$/\1/p' "$log")
  [ $((good + bad)) -gt 0 ] || good=$((status == 0))
  [ "$status" = 0 ] || [ "$bad" -gt 0 ] || bad=1
  suite_passed=$good suite_failed=$bad
}

suite() {
  local name=$1 start=$SECONDS status log
  shift
  log=$logs/${name// /-}.log
  printf '\n== %s\n' "$name"
  "$@" 2>&1 | tee "$log"
  status=${PIPESTATUS[0]}
  count "$log" "$status"
  passed=$((passed + suite_passed)) failed=$((failed + suite_failed))
  rows+=("$(printf '%-28s %5d passed %4d failed %5d s' "$name" "$suite_passed" "$suite_failed" $((SECONDS - start)))")
}

# Builds say nothing unless they fail.
quietly() {
  local log=$logs/build.log
  "$@" >"$log" 2>&1 || { tail -60 "$log"; return 1; }
}

build_native() { quietly cmake --preset "$1" && quietly cmake --build --preset "$1" -j "$jobs"; }
native() { build_native "$1" && ctest --preset "$1" -j "$jobs" --no-tests=error; }

suite "native, ASan and UBSan" native dev
suite "native, release" native release
suite "build of the module" quietly make --no-print-directory module
suite "module in Node" node --test tests/wasm/*.test.mjs
suite "package in its hosts" npm --prefix tests/wasm/hosts test
suite "build of the page" quietly make --no-print-directory page
suite "page in a browser" npm --prefix tests/web test

printf '\n'
printf '%s\n' "${rows[@]}"
printf '\n%d passed, %d failed\n' "$passed" "$failed"
[ "$failed" = 0 ]
