#!/bin/sh
# `make crash`: the server is killed 200 times while visitors write, and the power goes at 300
# moments. What was acknowledged must be there, once. KILLS and IMAGES say other numbers.
# The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/../.."
part_seconds=3600
. test/delen.sh

for tool in strace sqlite3 node; do
    command -v $tool >/dev/null || { echo "$tool is not there: apt-get install $tool"; exit 1; }
done
${MAKE:-make} --no-print-directory -s "$BUILD/crash/onveilig" || { echo "0 passed, 1 failed"; exit 1; }
part test/crash/kill.mjs "${KILLS:-200}"
part test/crash/stroom.mjs "${IMAGES:-300}"
sum_up
