#!/bin/sh
# Memory runs out at the n-th allocation of any library, in commands and in the server, on both
# engines: some n of all, each time the same (make geheugen); `make sweep` takes every n.
# The last line sums up: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
part_seconds=600
. test/delen.sh
PG_PLACE=$(mktemp -u "${TMPDIR:-/tmp}/tweespoor-pg-XXXXXX")
export PG_PLACE PG_FSYNC=off
trap 'test/pg.sh stop; rm -f "$log"' EXIT

${MAKE:-make} --no-print-directory -s "$BUILD/crash/geheugen.so" || { echo "0 passed, 1 failed"; exit 1; }
TWEESPOOR_TEST_PG=$(test/pg.sh start) || exit 1
export TWEESPOOR_TEST_PG
part test/crash/geheugen.mjs
part test/crash/geheugen_server.mjs
part test/crash/geheugen_server.mjs pg
sum_up
