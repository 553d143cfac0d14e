#!/bin/sh
# Every address x every rol, form codes and origins, hostile text through every form, every byte searched
# for what its reader may not see, 64 clients at once: over HTTP alone.
# The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/.."
part_seconds=240
. test/delen.sh
for name in rechten tekst matrix drukte; do
    echo "-- $name"
    part "test/browser/$name.mjs"
done
sum_up
