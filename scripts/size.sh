#!/usr/bin/env bash
# What the browser has to fetch for the module, compressed, and the limits: 25 kB wanted, 40 kB never passed.
set -euo pipefail
cd "$(dirname "$0")/.."
wanted=25000 limit=40000 total=0
for file in wasm/dist/*.wasm wasm/dist/*.js; do
  case $file in *worker*|*.test.js) continue ;; esac
  bytes=$(gzip -9 -c "$file" | wc -c)
  printf '%7d  gzip  %s\n' "$bytes" "$file"
  total=$((total + bytes))
done
printf '%7d  gzip  wasm and loader (wanted %d, limit %d)\n' "$total" "$wanted" "$limit"
[ "$total" -le "$limit" ]
