#!/usr/bin/env bash
# What the browser has to fetch for the module, compressed, and the limits: 25 kB wanted, 40 kB never passed.
set -euo pipefail
cd "$(dirname "$0")/.."
node wasm/size.mjs 25000 40000
