#!/bin/sh
# Everything that is checked, each step whatever the one before said.
# The last line sums all: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
build=${BUILD:-build}
passed=0
failed=0
log=$build/check.log
mkdir -p "$build"

# A step that passes or fails as a whole.
step() {
    echo "== $1"
    shift
    if "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "failed: $*"
    fi
}

# A step that counts for itself: its last line reads "N passed, N failed".
count() {
    echo "== $1"
    shift
    { "$@" 2>&1 && echo "exit 0" || echo "exit 1"; } | tee "$log" | sed '$d'
    set -- $(sed -n 's/^\([0-9]*\) passed, \([0-9]*\) failed$/\1 \2/p' "$log" | tail -n 1) \
        "$(tail -n 1 "$log")"
    [ $# -eq 3 ] || set -- 0 1 "$1"
    if [ "$3" != "exit 0" ] && [ "$2" -eq 0 ]; then set -- "$1" 1 "$3"; fi
    passed=$((passed + $1))
    failed=$((failed + $2))
}

step lint ${MAKE:-make} --no-print-directory lint
step gcc ${MAKE:-make} --no-print-directory -s all
step clang ${MAKE:-make} --no-print-directory -s clang
count "unit tests" ${MAKE:-make} --no-print-directory -s test
count "sweeps" ${MAKE:-make} --no-print-directory -s every

# The browser takes as long as all other suites together and mostly waits: it runs beside them.
beside=test/suite-browser.sh
told=$build/check-beside.log
run() { timeout -k 10 "${SUITE_SECONDS:-1000}" "$1"; }
tell() {
    sed '$d' "$1"
    [ "$(tail -n 1 "$1")" = "exit 0" ]
}
[ ! -x "$beside" ] || { run "$beside" 2>&1 && echo "exit 0" || echo "exit 1"; } >"$told" &
for suite in test/suite-*.sh; do
    [ ! -x "$suite" ] || [ "$suite" = "$beside" ] || count "$suite" run "$suite"
done
wait
[ ! -x "$beside" ] || count "$beside" tell "$told"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
