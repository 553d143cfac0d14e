#!/bin/sh
# Chromium: the road of one person, the crawl with axe, tasks counted, drafts, hostile text, canary.
# On both engines where that matters. The last line reads "N passed, N failed".
#   ALLES=1 test/browser/alles.sh     every rol on its own, more addresses of a kind
#   DELEN="weg bsn" test/browser/alles.sh   only these parts
set -u
cd "$(dirname "$0")/../.."
export BUILD="${BUILD:-build}"
passed=0
failed=0
log=$(mktemp)
PG_PLACE=$(mktemp -d -u)
export PG_PLACE
if [ -z "${TWEESPOOR_TEST_PG:-}" ]; then
    TWEESPOOR_TEST_PG=$(test/pg.sh start) || TWEESPOOR_TEST_PG=
    trap 'test/pg.sh stop; rm -f "$log"' EXIT
else
    trap 'rm -f "$log"' EXIT
fi
export TWEESPOOR_TEST_PG
trap 'exit 1' INT TERM HUP

# A part of the test that counts for itself.
part() {
    echo "-- $1"
    begin=$(date +%s)
    timeout -k 10 "${PART_SECONDS:-600}" node "test/browser/$1.mjs" >"$log" 2>&1
    code=$?
    set -- "$1" $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    [ $# -eq 3 ] || { set -- "$1" 0 1; echo "$1 ended with $code"; tail -n 5 "$log"; }
    sed '/^[0-9]* passed, [0-9]* failed$/d' "$log"
    [ "$3" -gt 0 ] || [ "$code" -eq 0 ] || set -- "$1" "$2" 1
    passed=$((passed + $2))
    failed=$((failed + $3))
    echo "   $2 passed, $3 failed in $(($(date +%s) - begin)) s"
}

for name in ${DELEN:-opdracht weg ux-run kruip concept bsn tekst-scherm}; do
    part "$name"
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
