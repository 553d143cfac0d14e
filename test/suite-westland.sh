#!/bin/sh
# The guide's Westland (docs/handleiding/westland.md), from the files in its text to the report of a
# period, on SQLite; make walks does both engines. The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
part_seconds=300
export MOTOR="${MOTOR:-sqlite}"
. test/delen.sh
if [ -z "${TWEESPOOR_TEST_PG:-}" ]; then
    PG_PLACE=$(mktemp -u "${TMPDIR:-/tmp}/tweespoor-pg-XXXXXX")
    export PG_PLACE PG_FSYNC=off
    trap 'rm -f "$log"; test/pg.sh stop' EXIT
    TWEESPOOR_TEST_PG=$(test/pg.sh start)
    export TWEESPOOR_TEST_PG
fi
part test/browser/westland.mjs
sum_up
