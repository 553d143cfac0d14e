#!/bin/sh
# The second count of every figure, from the raw rows, on a sample of invented gemeenten;
# `make figures-twice` counts 200 of them.
set -u
cd "$(dirname "$0")/.."
in_memory=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $4 > 1000000 { print "/dev/shm" }')
export TMPDIR="${TMPDIR:-${in_memory:-/tmp}}" PYTHONDONTWRITEBYTECODE=1
exec python3 test/cijfers/steden.py "${TWEESPOOR:-${BUILD:-build}/tweespoor}" "${@:-6}"
