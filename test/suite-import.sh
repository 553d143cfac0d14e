#!/bin/sh
# Reading files: messy ones of 1,000 lines of each kind with what must be said of each line, twice;
# the examples of the manual; changed values; a run that broke off; what a number never shows.
# The last line sums up: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
tweespoor=${BUILD:-build}/tweespoor
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
passed=0
failed=0
soorten="organisaties mensen uitkering plekken lesgroepen aanwezigheid examens"

good() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "failed: $*"
}

# A store of its own with one klantmanager: new NAME
new() {
    store=sqlite:$scratch/$1.db
    "$tweespoor" migrate --store "$store" >/dev/null || bad "migrate $1"
    echo "vier woorden zijn genoeg" | "$tweespoor" user add sanne --name "Sanne de Wit" \
        --role klantmanager --team "Team Noord" --store "$store" >/dev/null || bad "user $1"
}

# run CODE ARGS..: reads a file into $scratch/out.
run() {
    code=$1
    shift
    "$tweespoor" import --store "$store" "$@" >"$scratch/out" 2>"$scratch/err"
    got=$?
    [ $got -eq "$code" ] && return
    bad "import $* gave $got and not $code: $(head -n 3 "$scratch/err")"
}

# same FILE WHAT: what was said is what FILE says.
same() {
    if diff "$1" "$scratch/out" >"$scratch/diff"; then good; else
        bad "$2"
        head -n 6 "$scratch/diff" | cut -c1-200
    fi
}
says() { grep -qF -- "$1" "$scratch/out" "$scratch/err" && good || bad "$2: does not say '$1'"; }

# ---- 1,000 messy lines of each kind; again: the same mistakes, and nothing new ----
node test/import/maak.mjs "$scratch" "$(date +%Y)" "$(date +%F)" || bad "maak.mjs"
new groot
for soort in $soorten; do
    run 1 --kind $soort "$scratch/$soort.csv"
    same "$scratch/$soort.verwacht" "$soort: what is said of 1,000 messy lines"
done
for soort in $soorten; do
    run 1 --kind $soort "$scratch/$soort.csv"
    same "$scratch/$soort.nogeens" "$soort: again"
done

# ---- no number of a person in what was said, in text or as JSON, and none in the store ----
cut -d';' -f1,2 "$scratch/mensen.csv" | tr -d '.' | grep -aoE '[0-9]{9,10}' | sort -u >"$scratch/nummers"
for soort in mensen uitkering lesgroepen aanwezigheid examens; do
    "$tweespoor" import --store "$store" --kind $soort --json "$scratch/$soort.csv"
done >"$scratch/json" 2>&1
[ "$(wc -l <"$scratch/nummers")" -gt 500 ] && good || bad "no numbers to look for"
if grep -qaFf "$scratch/nummers" "$scratch"/*.verwacht "$scratch/json"; then bad "a number is shown"; else good; fi
if grep -qaFf "$scratch/nummers" "$scratch/groot.db"; then bad "a number is in the store"; else good; fi
[ "$(grep -c '"regels":1000' "$scratch/json")" -eq 5 ] && good || bad "JSON counts"

# ---- a changed value goes in once ----
sed '2,6s/Straat/Laan/' "$scratch/mensen.csv" >"$scratch/anders.csv"
run 1 --kind mensen "$scratch/anders.csv"
says "Nieuw: 0. Gewijzigd: 5." "changed values"
run 1 --kind mensen "$scratch/anders.csv"
says "Nieuw: 0. Gewijzigd: 0." "changed values again"

# ---- a trial says the same and writes nothing ----
new proef
run 1 --kind organisaties --dry-run "$scratch/organisaties.csv"
says "Dit was een proef" "trial"
sed '$d' "$scratch/out" >"$scratch/zonder" && mv "$scratch/zonder" "$scratch/out"
same "$scratch/organisaties.verwacht" "a trial says the same"
run 1 --kind organisaties "$scratch/organisaties.csv"
same "$scratch/organisaties.verwacht" "after a trial all is new"

# ---- a run that broke off is run again ----
new half
run 1 --kind organisaties "$scratch/organisaties.csv"
head -n 400 "$scratch/mensen.csv" >"$scratch/half.csv"
run 1 --kind mensen "$scratch/half.csv"
eerst=$(grep -o 'Nieuw: [0-9]*' "$scratch/out" | tr -dc 0-9)
run 1 --kind mensen "$scratch/mensen.csv"
alles=$(grep -o 'Nieuw: [0-9]*' "$scratch/mensen.verwacht" | tr -dc 0-9)
says "Nieuw: $((alles - eerst)). Gewijzigd: 0. Ongewijzigd: $eerst." "after a break"

# ---- killed in the middle: what is in is whole, the rest follows ----
new dood
"$tweespoor" import --store "$store" --kind mensen "$scratch/mensen.csv" >/dev/null 2>&1 &
sleep 0.3
kill -9 $! 2>/dev/null
wait $! 2>/dev/null
run 1 --kind mensen "$scratch/mensen.csv"
run 1 --kind mensen "$scratch/mensen.csv"
says "Nieuw: 0. Gewijzigd: 0. Ongewijzigd: $alles." "after kill -9"

# ---- the files of the manual ----
new boek
for soort in organisaties mensen uitkering inburgering plekken lesgroepen aanwezigheid toetsen examens; do
    map=docs/handleiding/import
    "$tweespoor" import --kind $soort --example | cmp -s - $map/$soort-voorbeeld.csv && good \
        || bad "$map/$soort-voorbeeld.csv is not what --example gives"
    "$tweespoor" import --kind $soort --template | cmp -s - $map/$soort-leeg.csv && good \
        || bad "$map/$soort-leeg.csv is not what --template gives"
    "$tweespoor" import --kind $soort --columns >"$scratch/kolommen"
    awk -v van="<!-- $soort -->" -v tot="<!-- /$soort -->" \
        '$0 == tot { in_ = 0 } in_ { print } $0 == van { in_ = 1 }' docs/handleiding/import.md \
        | cmp -s - "$scratch/kolommen" && good || bad "import.md: columns of $soort"
    # the years of the example are those of 2026; a dossier there is that of this year
    sed "s/2026-0003/$(date +%Y)-0003/" $map/$soort-voorbeeld.csv >"$scratch/voorbeeld.csv"
    run 0 --kind $soort "$scratch/voorbeeld.csv"
    says "Geweigerd: 0. Te beoordelen: 0." "example of $soort"
    run 0 --kind $soort "$scratch/voorbeeld.csv"
    says "Nieuw: 0. Gewijzigd: 0." "example of $soort again"
    run 0 --kind $soort $map/$soort-leeg.csv
    says "Gelezen: 0." "an empty template of $soort"
done

# ---- called wrongly, and files that are none ----
run 2
says "Kies uit: mensen, uitkering" "no kind"
run 2 --kind mensen
says "Zeg welk bestand" "no file"
run 1 --kind mensen "$scratch/is-er-niet.csv"
says "is niet te lezen" "no such file"
printf 'Iets;Anders\n1;2\n' >"$scratch/fout.csv"
run 1 --kind uitkering "$scratch/fout.csv"
says "De kolom Soort uitkering ontbreekt." "a missing column"
says "Deze kolommen zijn nodig: Soort uitkering, Vanaf." "the list that was expected"
says "Minstens één van deze kolommen is nodig: Dossiernummer, BSN, V-nummer." "one of"
printf 'Naam;NAAM\nA;B\n' >"$scratch/fout.csv"
run 1 --kind mensen "$scratch/fout.csv"
says "De kolom NAAM staat er twee keer in." "a column twice"
: >"$scratch/fout.csv"
run 1 --kind mensen "$scratch/fout.csv"
says "Het bestand is leeg." "an empty file"
head -c 4000 /dev/zero >"$scratch/fout.csv"
run 1 --kind mensen "$scratch/fout.csv"
says "geen tekst" "no text"

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
