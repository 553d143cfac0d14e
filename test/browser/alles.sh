#!/bin/sh
# Chromium: the road of one person, the crawl with axe, tasks counted, drafts, hostile text, canary,
# calendars, and what is printed.
# On both engines where that matters. The last line reads "N passed, N failed".
#   ALLES=1 test/browser/alles.sh     every rol on its own, more addresses of a kind
#   DELEN="weg bsn" test/browser/alles.sh   only these parts
set -u
cd "$(dirname "$0")/../.."
part_seconds=600
. test/delen.sh
PG_PLACE=$(mktemp -d -u)
export PG_PLACE
if [ -z "${TWEESPOOR_TEST_PG:-}" ]; then
    TWEESPOOR_TEST_PG=$(test/pg.sh start) || TWEESPOOR_TEST_PG=
    trap 'test/pg.sh stop; rm -f "$log"' EXIT
fi
export TWEESPOOR_TEST_PG
trap 'exit 1' INT TERM HUP

for name in ${DELEN:-opdracht weg ux-run kruip concept bsn agenda steden werkgeverlink tekst-scherm druk}; do
    echo "-- $name"
    begin=$(date +%s) before_passed=$passed before_failed=$failed
    part "test/browser/$name.mjs"
    echo "   $((passed - before_passed)) passed, $((failed - before_failed)) failed in" \
        "$(($(date +%s) - begin)) s"
done
sum_up
