#!/usr/bin/env bash
# Instructions that the pipeline executes for 40 articles and for one text of 3,000 sentences, counted by callgrind, against the record in
# instructions.txt; more than 5 % above it is a regression. `instructions.sh --write` makes the record anew.
set -euo pipefail
cd "$(dirname "$0")/../.."
record=tests/bench/instructions.txt
cmake --preset bench >/dev/null
cmake --build --preset bench --target speed -j "${JOBS:-2}" >/dev/null
status=0

count() {
  valgrind --tool=callgrind --callgrind-out-file=/dev/null --toggle-collect='*count_here*' build/bench/tests/bench/speed "$1" 2>&1 |
    sed -nE 's/.*Collected : ([0-9]+).*/\1/p'
}

for task in count-articles count-text; do
  now=$(count $task)
  if [ "${1:-}" = --write ]; then
    [ "$task" = count-text ] || : >"$record"
    printf '%s %s\n' "$task" "$now" | tee -a "$record"
    continue
  fi
  before=$(sed -n "s/^$task //p" "$record")
  printf '%-16s %14d instructions, record %14d, %+.2f %%\n' "$task" "$now" "$before" "$(awk "BEGIN { print 100 * ($now - $before) / $before }")"
  awk "BEGIN { exit !($now > 1.05 * $before) }" && { echo "more than 5 % above the record"; status=1; }
done
exit $status
