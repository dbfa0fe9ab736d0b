#!/usr/bin/env bash
# run.sh DATA: a folder with *.jsonl of labelled summaries, sentences/NAME.txt with NAME.sents, pages/ and raw/ as clean.py describes
# them (what is not there is not measured), or one such .jsonl file. Fails where a target is missed.
# Where PyTorch is installed (python3-torch) the model is fitted anew without each fold; else the built-in one is measured.
set -euo pipefail
cd "$(dirname "$0")/../.."
data=$1
command=build/release/cli/ringkas
out=build/quality
mkdir -p "$out"
python=$(scripts/python.sh torch numpy)
status=0
if [ -d "$data/sentences" ]; then "$python" tests/quality/sentences.py "$command" "$data" || status=1; fi
if [ -d "$data/pages" ]; then "$python" tests/quality/clean.py "$data" "$command" || status=1; fi
files=("$data")
if [ -d "$data" ]; then shopt -s nullglob && files=("$data"/*.jsonl); fi
for file in "${files[@]}"; do
  models=()
  if "$python" -c 'import torch' 2>/dev/null; then
    "$python" tests/quality/fit_model.py --data "$file" --command "$command" --folds "$out/folds"
    models=(--models "$out/folds")
  fi
  "$python" tests/quality/report.py --data "$file" --command "$command" "${models[@]}" | tee "$out/$(basename "$file" .jsonl).txt"
done
exit $status
