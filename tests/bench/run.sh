#!/usr/bin/env bash
# Measures everything and writes docs/benchmarks.md. QUICK=1 leaves the stages and the peers out.
set -euo pipefail
cd "$(dirname "$0")/../.."
out=build/bench/data
speed=build/bench/tests/bench/speed
mkdir -p "$out"
cmake --preset bench >/dev/null
cmake --build --preset bench -j "${JOBS:-2}" >"$out/build.log" 2>&1 || { tail -40 "$out/build.log"; exit 1; }
make --no-print-directory module >/dev/null
command=$(find build/bench -name ringkas -type f -perm -u+x | head -1)

python=$(scripts/python.sh 'networkx, numpy, scipy')

say() { printf '%s\n' "$*" >&2; }

$speed write-articles 1000 >"$out/articles.jsonl"
$speed write-text 300 >"$out/300.txt"
$speed write-text 90000 >"$out/large.txt"
say "speed: articles, growth, large text"
$speed articles >"$out/articles.json"
$speed growth >"$out/growth.json"
$speed large "$out/large.txt" >"$out/large.json"
say "module in Node"
node tests/bench/module.mjs "$out/articles.jsonl" "$out/large.txt" >"$out/module.json"

# CPU seconds of a command, least of five.
cpu() {
  python3 - "$@" <<'PY'
import resource, subprocess, sys
best = float("inf")
for _ in range(5):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(sys.argv[1]) as text:
        subprocess.run(sys.argv[2:], stdin=text, stdout=subprocess.DEVNULL, check=True, env={"LC_ALL": "C.UTF-8", "PATH": "/usr/bin:/bin"})
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    best = min(best, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
print(best)
PY
}
say "batch against wc -w"
for _ in $(seq 10); do cat "$out/articles.jsonl"; done >"$out/batch.jsonl"
printf '{"batch":%s,"wc":%s,"bytes":%s,"start":%s}\n' "$(cpu "$out/batch.jsonl" "$command" batch --jobs 1)" "$(cpu "$out/batch.jsonl" wc -w)" \
  "$(wc -c <"$out/batch.jsonl")" "$(cpu /dev/null "$command" --version)" >"$out/batch.json"

if [ -z "${QUICK:-}" ]; then
  say "stages"
  build/bench/tests/bench/stages --benchmark_format=json >"$out/stages.json" 2>"$out/stages.log"
  say "peers"
  node tests/bench/peers/run.mjs "$out/articles.jsonl" "$out/300.txt" >"$out/peers.jsonl"
  "$python" tests/bench/textbook.py "$out/articles.jsonl" "$out/300.txt" >>"$out/peers.jsonl"
  printf '{"name":"ots 0.5 (program, with its start)","graph":false,"longMs":%s}\n' \
    "$(awk "BEGIN { print 1000 * $(cpu "$out/300.txt" ots --ratio=5) }")" >>"$out/peers.jsonl"
fi
$speed large "$out/300.txt" >"$out/300.json"
scripts/size.sh >"$out/size.txt" || true
python3 tests/bench/report.py "$out" docs/benchmarks.md
cat docs/benchmarks.md
