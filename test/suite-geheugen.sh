#!/bin/sh
# Memory runs out at the n-th allocation of any library, in commands and in the server, on both
# engines: some n of all, each time the same. `make sweep` takes every n.
# The last line sums up: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
export BUILD="${BUILD:-build}"
passed=0
failed=0
log=$(mktemp)
PG_PLACE=$(mktemp -u "${TMPDIR:-/tmp}/tweespoor-pg-XXXXXX")
export PG_PLACE PG_FSYNC=off
trap 'test/pg.sh stop; rm -f "$log"' EXIT

part() {
    timeout -k 10 "${PART_SECONDS:-600}" node "$@" >"$log" 2>&1
    code=$?
    set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    [ $# -eq 2 ] || { set -- 0 1; tail -n 20 "$log"; echo "ended with $code"; }
    grep -v '^[0-9]* passed, [0-9]* failed$' "$log"
    [ "$2" -gt 0 ] || [ "$code" -eq 0 ] || set -- "$1" 1
    passed=$((passed + $1))
    failed=$((failed + $2))
}

${MAKE:-make} --no-print-directory -s "$BUILD/crash/geheugen.so" || { echo "0 passed, 1 failed"; exit 1; }
TWEESPOOR_TEST_PG=$(test/pg.sh start) || exit 1
export TWEESPOOR_TEST_PG
part test/crash/geheugen.mjs
part test/crash/geheugen_server.mjs
part test/crash/geheugen_server.mjs pg
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
