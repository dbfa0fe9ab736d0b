#!/usr/bin/env bash
# Instructions and mispredicted branches of the pipeline, for 40 articles and for one text of 3,000 sentences, as callgrind counts and simulates
# them, against the record in instructions.txt. About half of an article's time is mispredicted branches: a quarter of a cycle an instruction and
# 20 cycles a misprediction come near what is measured. More than 5 % above the record's cycles is a regression.
# `instructions.sh --write` makes the record anew.
set -euo pipefail
cd "$(dirname "$0")/../.."
record=tests/bench/instructions.txt
cmake --preset bench >/dev/null
cmake --build --preset bench --target speed -j "${JOBS:-2}" >/dev/null
status=0

# Instructions, then mispredicted branches.
count() {
  valgrind --tool=callgrind --branch-sim=yes --callgrind-out-file=/dev/null --toggle-collect='*count_here*' \
    build/bench/tests/bench/speed "$1" 2>&1 | awk '/Collected :/ { print $4, $6 + $8 }'
}

for task in count-articles count-text; do
  now=$(count $task)
  if [ "${1:-}" = --write ]; then
    [ "$task" = count-text ] || : >"$record"
    printf '%s %s\n' "$task" "$now" | tee -a "$record"
    continue
  fi
  awk -v task="$task" -v now="$now" '
    function cycles(instructions, mispredicted) { return instructions / 4 + 20 * mispredicted }
    $1 == task {
      split(now, n, " ")
      more = 100 * (cycles(n[1], n[2]) / cycles($2, $3) - 1)
      printf "%-16s %d instructions (record %d), %d mispredicted branches (record %d): cycles %+.2f %%\n", task, n[1], $2, n[2], $3, more
      if (more > 5) print "more than 5 % above the record"
      bad = more > 5
    }
    END { exit bad }' "$record" || status=1
done
exit $status
