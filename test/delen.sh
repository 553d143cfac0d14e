# delen.sh, read by a suite: parts written for node that count for themselves, summed.
# part_seconds: how long a part may take; PART_SECONDS says otherwise.
export BUILD="${BUILD:-build}"
passed=0
failed=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# PROGRAM and its words; no summary, or an end that it does not explain, counts as a failure.
part() {
    timeout -k 10 "${PART_SECONDS:-$part_seconds}" node "$@" >"$log" 2>&1
    code=$?
    set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1)
    [ $# -eq 2 ] || { set -- 0 1; tail -n 20 "$log"; echo "ended with $code"; }
    grep -v '^[0-9]* passed, [0-9]* failed$' "$log"
    [ "$2" -gt 0 ] || [ "$code" -eq 0 ] || set -- "$1" 1
    passed=$((passed + $1))
    failed=$((failed + $2))
}

sum_up() {
    echo "$passed passed, $failed failed"
    [ "$failed" -eq 0 ]
}
