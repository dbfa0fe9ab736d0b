#!/usr/bin/env bash
# Line coverage of the core and of the command by the native tests; fails when the core has less than 95 %.
set -euo pipefail
cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
mkdir -p build/logs
cmake --preset coverage >/dev/null
cmake --build --preset coverage -j "$jobs" >build/logs/coverage.log 2>&1 || { tail -60 build/logs/coverage.log; exit 1; }
find build/coverage -name '*.gcda' -delete
# Projects outside of this one that link the library do so without the runtime that counts.
ctest --preset coverage -j "$jobs" -E '^install\.(find_package|fetch_content|pkg_config)$' >>build/logs/coverage.log 2>&1 || { tail -60 build/logs/coverage.log; exit 1; }
python3 scripts/coverage.py build/coverage 95
