#!/bin/sh
# tweespoor rule: exit codes, and what goes to stdout and stderr.
set -u
cd "$(dirname "$0")/.."
program=${TWEESPOOR:-${BUILD:-build}/tweespoor}
passed=0
failed=0
out=$(mktemp)
err=$(mktemp)
trap 'rm -f "$out" "$err"' EXIT

# CODE, a piece of stdout, a piece of stderr (empty: nothing may stand there), then the arguments.
try() {
    code=$1 said=$2 told=$3
    shift 3
    "$program" rule "$@" >"$out" 2>"$err" </dev/null
    got=$?
    good=yes
    [ "$got" -eq "$code" ] || good=no
    if [ -n "$said" ]; then grep -qF -- "$said" "$out" || good=no; else [ ! -s "$out" ] || good=no; fi
    if [ -n "$told" ]; then grep -qF -- "$told" "$err" || good=no; else [ ! -s "$err" ] || good=no; fi
    if [ "$good" = yes ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "rule $*: exit $got, expected $code with '$said' and '$told'"
    fi
}

try 0 2026-05-11 "" WI-01 kennisgeving=2026-03-02 brp=2026-01-05
try 0 "Aantal dagen te laat: 1." "" WI-01 kennisgeving=2026-03-02 brp=2026-01-05 pip=2026-05-12
try 0 '"uitkomst":"2026-06-24"' "" WI-02 --json kennisgeving=2-3-2026 brp=15-4-2026
try 0 2027-04-12 "" wi-04 inschrijving=2027-02-01 route_oud=Z route=Z
try 0 "Voorbeeld: tweespoor rule WI-22" "" WI-22
try 0 '"sleutels":[{"sleutel":"pip"' "" WI-05 --json
try 0 "MA-04" "" --list
try 0 '"id":"DUO-01"' "" --list --json
try 0 "Gebruik" "" --help
try 0 "nee" "" PR-01 bsn=123456789
try 1 "" "brp: ligt na de brief" WI-01 kennisgeving=2026-03-02 brp=2026-04-15
try 1 '"problemen":[{"sleutel":"brp"' "brp:" WI-01 --json kennisgeving=2026-03-02 brp=2026-04-15
try 1 "" "pip:" WI-05 pip=morgen
try 1 "" "route: is anders" WI-04 inschrijving=2027-02-01 route_oud=Z route=B
try 2 "" "foo=1 is geen sleutel van WI-05" WI-05 pip=2026-05-11 foo=1
try 2 "" "WI-00 is geen regel" WI-00
try 2 "" "Gebruik"
try 2 "" "Gebruik" --batch extra

echo "WI-05 pip=2026-05-11
WI-17 route=O
WI-01
zomaar" | "$program" rule --batch >"$out"
if [ "$(tr '\n' '/' <"$out")" = "2026-05-12/nee !/? kennisgeving/?/" ]; then
    passed=$((passed + 1))
else
    failed=$((failed + 1))
    echo "rule --batch: $(cat "$out")"
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
