#!/usr/bin/env bash
# Formatting and static analysis of everything; --fix formats instead of complaining.
set -uo pipefail
cd "$(dirname "$0")/.."
jobs=${JOBS:-$(nproc)}
biome=scripts/tools/node_modules/.bin/biome
mapfile -t cpp < <(git ls-files '*.cpp' '*.hpp' '*.h')
good=0 bad=0

if [ "${1:-}" = --fix ]; then
  clang-format -i "${cpp[@]}"
  exec "$biome" check --write .
fi

check() {
  local name=$1 log
  shift
  log=$(mktemp)
  if "$@" >"$log" 2>&1; then
    good=$((good + 1))
    printf 'ok      %s\n' "$name"
  else
    bad=$((bad + 1))
    printf 'FAILED  %s\n' "$name"
    tail -"${LINT_LINES:-60}" "$log"
  fi
  rm -f "$log"
}

tidy() {
  cmake --preset clang -DCMAKE_EXPORT_COMPILE_COMMANDS=ON >/dev/null || return 1
  git ls-files 'core/*.cpp' 'cli/*.cpp' 'tests/support/*.cpp' 'tests/fuzz/*_fuzz.cpp' |
    xargs -P "$jobs" -n 4 clang-tidy --quiet -p build/clang 2>/dev/null
}

cpp_check() {
  cppcheck --quiet --error-exitcode=1 --inline-suppr --std=c++20 --language=c++ -j "$jobs" -I core \
    --enable=warning,performance,portability --suppress=missingIncludeSystem --suppress=normalCheckLevelMaxBranches core/ringkas cli
}

# The page sees the package as it is built: its types first.
typescript() {
  local folder
  wasm/node_modules/.bin/tsc -p wasm || return 1
  for folder in wasm web; do npm --prefix "$folder" run --silent typecheck || return 1; done
}

lock_files() {
  ! git grep -nI '"resolved": "[a-z+]*://' -- '*package-lock.json'
}

check "clang-format" clang-format --dry-run -Werror "${cpp[@]}"
check "clang-tidy" tidy
check "cppcheck" cpp_check
check "biome" "$biome" ci --colors=off .
check "TypeScript" typescript
check "workflows" node scripts/tools/workflows.mjs .github/workflows
check "lock files name no registry" lock_files
printf '%d passed, %d failed\n' "$good" "$bad"
[ "$bad" = 0 ]
