#!/bin/sh
# The matrix of rights through the store: every rol with every row of people in every relation, on
# each engine, against a second reading of the policy; then some weakened policies, each of which
# must be noticed (`make mutate` tries them all). N passed, N failed.
set -u
cd "$(dirname "$0")/.." || exit 1
build=${BUILD:-build}
${MAKE:-make} --no-print-directory -s "$build/matrix" || exit 1
cells=$(mktemp)
trap 'rm -f "$cells"' EXIT
python3 test/access/tweede.py file "${TWEESPOOR:-$build/tweespoor}" "$cells" || exit 1
"$build/matrix" "$cells" 2>&1 | tee "$cells.out" | grep -v '^\[\|passed, .* failed$'
set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$cells.out")
rm -f "$cells.out"
[ $# -eq 2 ] || set -- 0 1
passed=$1 failed=$2
env -u TWEESPOOR_TEST_PG "$build/matrix" "$cells" "${MUTATE_STEP:-101}" | grep '^mutate:'
[ $? -eq 0 ] && passed=$((passed + 1)) || failed=$((failed + 1))
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
