#!/bin/sh
# Every address x every rol, form codes and origins, hostile text through every form: over HTTP alone.
# The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
export BUILD="${BUILD:-build}"
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT
for part in rechten tekst; do
    [ -e "test/browser/$part.mjs" ] || continue
    echo "-- $part"
    timeout -k 10 "${PART_SECONDS:-240}" node "test/browser/$part.mjs" >"$log" 2>&1
    code=$?
    set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    [ $# -eq 2 ] || { set -- 0 1; echo "$part ended with $code"; }
    sed '$d' "$log"
    [ "$2" -gt 0 ] || [ "$code" -eq 0 ] || set -- "$1" 1
    passed=$((passed + $1))
    failed=$((failed + $2))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
