#!/usr/bin/env bash
# Builds the release artifacts twice in folders of different names, fails unless both have the same bytes, and leaves them with
# their checksums in build/artifacts.
set -euo pipefail
cd "$(dirname "$0")/.."
top=$PWD
jobs=${JOBS:-$(nproc)}
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
version=$(sed -nE 's/^project\(ringkas VERSION ([0-9.]+).*/\1/p' CMakeLists.txt)
commit=$(git rev-parse HEAD)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1 LC_ALL=C TZ=UTC

archive() { tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner -C "$1" -cf - "$2" | gzip -9n >"$3"; }

build_in() {
  local folder=$1 out=$2
  rm -rf "$folder" && git clone -q "$top" "$folder" && cd "$folder" && git checkout -q "$commit"
  scripts/setup.sh build
  make --no-print-directory native module page JOBS="$jobs" >build.log 2>&1 || { tail -40 build.log; return 1; }
  mkdir -p "$out" stage/"ringkas-$version"
  DESTDIR=$PWD/stage/root cmake --install build/release --prefix /usr --strip >/dev/null
  mv stage/root/usr/* stage/"ringkas-$version"/ && cp LICENSE THIRD_PARTY.md README.md stage/"ringkas-$version"/
  archive stage "ringkas-$version" "$out/ringkas-$version-linux-$(uname -m).tar.gz"
  archive web dist "$out/ringkas-page-$version.tar.gz"
  npm --prefix wasm pack ./wasm --silent --pack-destination "$out" >/dev/null
  cd "$top"
}

rm -rf build/artifacts build/again
mkdir -p build
(build_in "$top/build/copy-one" "$top/build/artifacts")
(build_in "$top/build/the-second-copy" "$top/build/again")
status=0
for file in build/artifacts/*; do
  if cmp -s "$file" "build/again/$(basename "$file")"; then printf 'same bytes  %s\n' "$(basename "$file")"; else
    printf 'DIFFERENT   %s\n' "$(basename "$file")"
    status=1
  fi
done
(cd build/artifacts && sha256sum ringkas* >SHA256SUMS && cat SHA256SUMS)
rm -rf build/copy-one build/the-second-copy build/again
exit $status
