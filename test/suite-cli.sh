#!/bin/sh
# The commands that need no people: exit codes, what is said on stderr, accounts, backup and restore.
# The last line sums up: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
tweespoor=${BUILD:-build}/tweespoor
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
store=sqlite:$scratch/proef.db
passed=0
failed=0

# check CODE TEXT WORDS..: the exit code, and what must stand in the output.
check() {
    code=$1 text=$2
    shift 2
    "$tweespoor" "$@" >"$scratch/out" 2>&1 <"$scratch/in"
    got=$?
    if [ $got -eq "$code" ] && { [ -z "$text" ] || grep -qF -- "$text" "$scratch/out"; }; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "failed: tweespoor $* gave $got:"
        head -n 5 "$scratch/out"
    fi
}
password() { printf '%s\n' "$1" >"$scratch/in"; }
password ""

check 0 "zet de server aan" help
check 2 "tweespoor OPDRACHT"
check 2 "bestaat niet" nergens
check 2 "Zeg welke opslag" migrate
check 2 "De optie --poep bestaat niet" migrate --poep
check 2 "Na --store hoort een waarde" migrate --store
check 2 "Na --json hoort geen waarde" migrate --json=1
check 2 "past" serve --port tien
check 2 "tot 65535" serve --store "$store" --port 70000
check 2 "past" migrate --store "$store" --today 31-2-2026
check 0 "--store" migrate --help
check 1 "" serve --store "$store"
check 1 "" migrate --store "gopher://x"
check 0 "bij" migrate --store "$store"
check 0 "bij" migrate --store "$store"
check 1 "geen voorbeeld" serve --store "$store" --today 2026-11-23

password "vier woorden zijn genoeg"
check 0 "gemaakt" user add sanne --name "Sanne de Wit" --role klantmanager --team Noord --store "$store"
check 1 "is er al" user add sanne --name "Sanne" --role klantmanager --store "$store"
check 1 "Deze rol bestaat niet" user add joris --name Joris --role koning --store "$store"
check 2 "Gebruik" user add joris --store "$store"
check 2 "Gebruik" user --store "$store"
password kort
check 1 "12 tot 400" user add joris --name Joris --role jobcoach --store "$store"
password "een ander wachtwoord"
check 0 "wachtwoord" user password sanne --store "$store"
check 1 "geen account" user password niemand --store "$store"
check 0 "" user role sanne werkmakelaar --store "$store"
check 0 "" user team sanne Zuid --store "$store"
check 0 "Sanne de Wit" user list --store "$store"
check 0 '"rol":"werkmakelaar"' user list --json --store "$store"
check 0 "" user stop sanne --store "$store"
check 0 "(tot " user list --store "$store"
if "$tweespoor" user list --json --store "$store" | grep -q argon2; then
    failed=$((failed + 1))
    echo "failed: a list with passwords"
fi

check 2 "Zeg naar welk bestand" backup --store "$store"
check 0 "De kopie staat in" backup --store "$store" "$scratch/kopie"
check 1 "" restore --store "$store" "$scratch/kopie"
check 1 "" restore --store "sqlite:$scratch/terug.db" "$scratch/geen"
check 1 "sleutel" restore --store "sqlite:$scratch/terug.db" "$scratch/kopie"
check 0 "teruggezet" restore --store "sqlite:$scratch/terug.db" --key "$scratch/proef.db.sleutel" \
    "$scratch/kopie"
check 0 "Sanne de Wit" user list --store "sqlite:$scratch/terug.db" --key "$scratch/proef.db.sleutel"

check 0 "| GET | /inloggen |" routes
check 0 '"zonder_inloggen":true' routes --json
check 0 "| naam | K2 | tekst |" fields
check 0 '"veld":"bsn","klasse":5' fields --json

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
