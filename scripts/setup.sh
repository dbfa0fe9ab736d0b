#!/usr/bin/env bash
# Installs what is missing for the tasks named (build test lint fuzz bench; default: build test). Does nothing, quickly, when all is there.
set -euo pipefail
cd "$(dirname "$0")/.."
tasks=("$@")
[ $# -gt 0 ] || tasks=(build test)

say() { printf 'setup: %s\n' "$*"; }
wanted() { printf '%s\n' "${tasks[@]}" | grep -qx "$1"; }
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

node_is_new_enough() {
  command -v node >/dev/null && node -e 'const [a, b] = process.versions.node.split("."); process.exit(a > 20 || (a == 20 && b >= 19) ? 0 : 1)'
}

install_packages() {
  local packages=() missing=() package
  mapfile -t packages < <(awk -v tasks=" ${tasks[*]} " '!/^#/ && NF == 2 && index(tasks, " " $1 " ") { print $2 }' scripts/packages.txt | sort -u)
  command -v node >/dev/null || packages+=(nodejs)
  command -v npm >/dev/null || packages+=(npm)
  if ! command -v dpkg-query >/dev/null; then
    say "this is no Debian or Ubuntu; needed: ${packages[*]}"
    return
  fi
  for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
  done
  [ ${#missing[@]} -gt 0 ] || return 0
  say "installing ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# Some tools of the page want Node 20, and Debian 12 has 18: npm brings one, for this folder only, and an npm (9.2 fails on overrides of "latest").
install_node() {
  node_is_new_enough && return
  local machine
  machine=$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')
  [ -x .cache/node/bin/npm ] && return
  say "installing Node 20 into .cache/node"
  mkdir -p .cache/node
  npm install --silent --no-save --prefix .cache/node "node-linux-$machine@20.19.0" npm@10.9.2
  ln -sfn node_modules/.bin .cache/node/bin
}

# npm ci where the lock file is not the one that was installed.
install_modules() {
  local lock folder stamp sum
  while read -r lock; do
    folder=$(dirname "$lock")
    case $folder in
      tests/bench/*) wanted bench || continue ;;
      scripts/*) wanted lint || continue ;;
      tests/*) wanted test || continue ;;
      *) wanted build || wanted lint || continue ;;
    esac
    stamp=$folder/node_modules/.installed
    sum=$(cat "$lock" "$folder/package.json" | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" = "$sum" ] && continue
    say "npm ci in $folder"
    npm ci --prefix "$folder" --no-audit --no-fund --loglevel=error
    mkdir -p "$folder/node_modules"
    printf '%s\n' "$sum" >"$stamp"
  done < <(find . -name package-lock.json -not -path '*/node_modules/*' -not -path './build*' -printf '%P\n' | sort)
}

install_packages
install_node
export PATH="$PWD/.cache/node/bin:$PATH"
install_modules
