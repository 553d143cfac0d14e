#!/bin/sh
# `make crash`: the server is killed 200 times while visitors write, and the power goes at 300
# moments. What was acknowledged must be there, once. KILLS and IMAGES say other numbers.
# The last line reads "N passed, N failed".
set -u
cd "$(dirname "$0")/../.."
export BUILD="${BUILD:-build}"
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

part() {
    timeout -k 10 "${PART_SECONDS:-3600}" node "$@" >"$log" 2>&1
    code=$?
    set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    [ $# -eq 2 ] || { set -- 0 1; tail -n 20 "$log"; echo "ended with $code"; }
    grep -v '^[0-9]* passed, [0-9]* failed$' "$log"
    [ "$2" -gt 0 ] || [ "$code" -eq 0 ] || set -- "$1" 1
    passed=$((passed + $1))
    failed=$((failed + $2))
}

for tool in strace sqlite3 node; do
    command -v $tool >/dev/null || { echo "$tool is not there: apt-get install $tool"; exit 1; }
done
${MAKE:-make} --no-print-directory -s "$BUILD/crash/onveilig" || { echo "0 passed, 1 failed"; exit 1; }
part test/crash/kill.mjs "${KILLS:-200}"
part test/crash/stroom.mjs "${IMAGES:-300}"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
