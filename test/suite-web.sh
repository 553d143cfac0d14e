#!/bin/sh
# Every address x every rol, form codes and origins, hostile text through every form: over HTTP alone.
# The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
part_seconds=240
. test/delen.sh
for name in rechten tekst; do
    echo "-- $name"
    part "test/browser/$name.mjs"
done
sum_up
