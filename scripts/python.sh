#!/usr/bin/env bash
# python.sh MODULES...: prints a python3 that has such modules ("numpy, torch"); where none has, one that has the next; else python3.
# Debian's packages serve Debian's python3, which need not be the first on the path.
for modules in "$@"; do
  for python in python3 /usr/bin/python3; do
    if "$python" -c "import $modules" 2>/dev/null; then
      echo "$python"
      exit
    fi
  done
done
echo python3
