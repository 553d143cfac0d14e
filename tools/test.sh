#!/bin/sh
# Runs cmocka test binaries, two at a time, and ends with one line: N passed, N failed.
# A crash, a time-out or a missing summary counts as a failure.
set -u
export ASAN_OPTIONS="${ASAN_OPTIONS:-strict_string_checks=1:detect_stack_use_after_return=1}"
export UBSAN_OPTIONS="${UBSAN_OPTIONS:-print_stacktrace=1}"
logs=$(mktemp -d)
export logs
# Scratch stores lie in memory where there is room: no test waits for a disk.
in_memory=$(df -Pk /dev/shm 2>/dev/null | awk 'NR == 2 && $4 > 4000000 { print "/dev/shm" }')
export TMPDIR="${TMPDIR:-${in_memory:-/tmp}}"
# Both engines: a PostgreSQL server of this run alone, unless one is named.
own_pg=
case "$*" in */asan/test/*) needs_pg=yes ;; *) needs_pg= ;; esac
if [ -n "$needs_pg" ] && [ -z "${TWEESPOOR_TEST_PG:-}" ]; then
    PG_PLACE=$(mktemp -u "$TMPDIR/tweespoor-pg-XXXXXX")
    export PG_PLACE PG_FSYNC=off
    own_pg=yes
    TWEESPOOR_TEST_PG=$(test/pg.sh start) || exit 1
    export TWEESPOOR_TEST_PG
fi
trap 'rm -rf "$logs"; [ -z "$own_pg" ] || test/pg.sh stop' EXIT

# From the end of the alphabet: web and store take longest.
run_one='
    name=$(basename "$1")
    timeout -k 5 "${TEST_SECONDS:-400}" "$1" >"$logs/$name.log" 2>&1
    echo $? >"$logs/$name.rc"'
printf '%s\n' "$@" | sed '/^$/d' | LC_ALL=C sort -r | xargs -r -P "$((2 * $(nproc)))" -I{} sh -c "$run_one" sh {}

passed=0
failed=0
for rc in "$logs"/*.rc; do
    [ -e "$rc" ] || continue
    log=${rc%.rc}.log
    name=$(basename "$rc" .rc)
    set -- $(awk '
        /\[==========\] [0-9]+ test\(s\) run/ { sub(/.*\[==========\] /, ""); run += $1; seen = 1 }
        /\[  (PASSED|FAILED|SKIPPED) *\] ([a-z]+: )?[0-9]+ test\(s\)/ {
            kind = /PASSED/ ? "p" : /FAILED/ ? "f" : "s"
            match($0, /[0-9]+ test\(s\)/)
            n[kind] += substr($0, RSTART)
        }
        END { print n["p"] + 0, n["f"] + 0, seen && run == n["p"] + n["f"] + n["s"] }' "$log")
    ok=$1 bad=$2
    # Not every test that ran is accounted for, or it ended badly without saying which test.
    [ "$3" -eq 1 ] && { [ "$(cat "$rc")" -eq 0 ] || [ "$bad" -gt 0 ]; } || bad=$((bad + 1))
    if [ "$bad" -gt 0 ]; then
        grep -vE '^\[( RUN      |       OK )\]' "$log" | head -c 20000
        echo "$name: $ok passed, $bad failed (exit code $(cat "$rc"))"
    fi
    passed=$((passed + ok))
    failed=$((failed + bad))
done
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
