#!/usr/bin/env bash
# Usage: fuzz.sh [SECONDS=30] [PATTERN]. Fuzzes every target, or those whose name fits, JOBS at a time. What is found stays in build/fuzz/found/.
set -euo pipefail
cd "$(dirname "$0")/.."
seconds=${1:-30}
only=${2:-*}
jobs=${JOBS:-$(nproc)}
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz -j "$jobs" >build/fuzz/build.log 2>&1 || { tail -60 build/fuzz/build.log; exit 1; }
mkdir -p build/fuzz/found build/fuzz/logs

fuzz_one() {
  local target=$1 seconds=$2 name
  name=$(basename "$target" _fuzz)
  mkdir -p "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name"
  "$target" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=4096 -max_len=65536 -print_final_stats=1 \
    -dict=tests/fuzz/indonesian.dict -artifact_prefix="build/fuzz/found/$name-" \
    "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" tests/fuzz/corpus/shared >"build/fuzz/logs/$name.log" 2>&1
}
export -f fuzz_one

status=0
find build/fuzz/tests/fuzz -maxdepth 1 -name "${only}_fuzz" -type f | sort | xargs -P "$jobs" -I{} bash -c 'fuzz_one {} '"$seconds" || status=1
good=0 bad=0
for log in build/fuzz/logs/*.log; do
  name=$(basename "$log" .log)
  # shellcheck disable=SC2053 # a pattern, as find takes it
  [[ $name == $only ]] || continue
  runs=$(sed -n 's/^stat::number_of_executed_units: //p' "$log")
  if grep -q '^SUMMARY' "$log"; then
    bad=$((bad + 1))
    printf '%-16s FAILED after %s runs\n' "$name" "${runs:-?}"
    grep -E '^SUMMARY|^==.*ERROR|Test unit written' "$log"
  else
    good=$((good + 1))
    printf '%-16s %10s runs\n' "$name" "${runs:-?}"
  fi
done
rmdir tests/fuzz/corpus/* 2>/dev/null || true
printf '%d passed, %d failed\n' "$good" "$bad"
[ "$status" = 0 ] && [ "$bad" = 0 ]
