#!/bin/sh
# The commands: exit codes, what is said on stderr, accounts, backup and restore; then the whole road
# on each engine, from a file of the gemeente to a placement that shows in the figures.
# The last line sums up: N passed, N failed.
set -u
cd "$(dirname "$0")/.."
tweespoor=${BUILD:-build}/tweespoor
scratch=$(mktemp -d)
PG_PLACE=$(mktemp -u "${TMPDIR:-/tmp}/tweespoor-pg-XXXXXX")
export PG_PLACE
trap 'rm -rf "$scratch"; test/pg.sh stop' EXIT
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

# A folder with a file for each gemeente: what is wrong is said with file and line.
gemeenten=$scratch/gemeenten
mkdir "$gemeenten"
check 1 "één per gemeente" serve --gemeenten "$gemeenten" --port 0
check 1 "één per gemeente" serve --gemeenten "$gemeenten/weg" --port 0
check 2 "in het bestand van elke gemeente" serve --gemeenten "$gemeenten" --store "$store"
printf 'host: a.nl\nopslag: sqlite:a.db\n' >"$gemeenten/a.yaml"
printf 'host: [b.nl, A.NL]\nopslag: sqlite:a.db\nkleur: rood\n' >"$gemeenten/b.yaml"
check 1 "‘A.NL’ is geen hostnaam" serve --gemeenten "$gemeenten" --port 0
check 1 "regel 3" serve --gemeenten "$gemeenten" --port 0
check 1 "‘kleur’ kennen we hier niet" serve --gemeenten "$gemeenten" --port 0
printf 'host: [b.nl, a.nl]\nopslag: sqlite:b.db\n' >"$gemeenten/b.yaml"
check 1 "a.nl staat ook in" serve --gemeenten "$gemeenten" --port 0
printf 'host: b.nl\nopslag: sqlite:a.db\n' >"$gemeenten/b.yaml"
check 1 "a.db staat ook in" serve --gemeenten "$gemeenten" --port 0
printf 'opslag: sqlite:b.db\n' >"$gemeenten/b.yaml"
check 1 "‘host’ ontbreekt" serve --gemeenten "$gemeenten" --port 0
printf 'host: b.nl\n' >"$gemeenten/b.yaml"
check 1 "‘opslag’ ontbreekt" serve --gemeenten "$gemeenten" --port 0
rm "$gemeenten/b.yaml"
check 1 "a.yaml: De opslag kan niet open" serve --gemeenten "$gemeenten" --port 0

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

# ---- the road ----

year=$(date +%Y)
today=$(date +%F)
map=docs/handleiding/import

# is WHAT VALUE EXPECTED
is() {
    if [ "$2" = "$3" ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "failed: $1 is '$2' and not '$3'"
    fi
}
# by CODE TEXT WORDS..: the same as check, on the store of the road and by the account that acts.
by() {
    code=$1 text=$2
    shift 2
    check "$code" "$text" "$@" --user sanne
}
# figure NAME FIELD: of today.
figure() {
    "$tweespoor" figures --json | tr '{}' '\n\n' | grep -F "\"cijfer\":\"$1\"" | head -n 1 \
        | sed -n "s/.*\"$2\":\([0-9]*\).*/\1/p"
}
# place FUNCTIE: the number of the place with this name.
place() {
    "$tweespoor" match --json --person "$hanna" | tr '{' '\n' \
        | sed -n "s/.*\"plek\":\([0-9]*\),\"naam\":\"$1\".*/\1/p"
}

# People beside those of the examples, so that no figure is too small, and work for them.
more_files() {
    echo "Naam;Geboortedatum;Doelgroep;Aanmelddatum;Vestigingsdatum;Klantmanager"
    for i in $(seq 1 27); do
        echo "Proef Mens$i;$i-1-1990;statushouder;$i-1-$((year - 1));$i-2-$((year - 1));sanne"
    done
} >"$scratch/meer.csv"
more_places() {
    echo "Organisatie;Functie;Soort plek;Aantal plaatsen;Uren minstens;Uren hoogstens;Diensten"
    echo "Stadsreiniging;Magazijn;baan;9;16;24;\"do 9.00-17.00; vr 13.00-17.00\""
    echo "Stadsreiniging;Kantine;baan;1;16;24;"
} >"$scratch/werk.csv"

# Accounts of each kind, the aanpak and every kind of file.
begin() {
    password "vier woorden zijn genoeg"
    check 0 "bij" migrate
    check 0 "gemaakt" user add sanne --name "Sanne de Wit" --role klantmanager \
        --team "Team Noord"
    for wie in joris:werkmakelaar:Noord petra:jobcoach:Noord \
        piet:klantmanager:Zuid mark:beleidsmedewerker:Noord oud:klantmanager:Noord; do
        rol=${wie#*:}
        check 0 "gemaakt" user add "${wie%%:*}" --name "${wie%%:*}" --role "${rol%:*}" \
            --team "Team ${rol#*:}"
    done
    check 0 "" user stop oud
    check 1 "Er is nog geen aanpak" aanpak show
    sed 's/6 weken/zes weken/' aanpakken/zwolle.yaml >"$scratch/fout.yaml"
    check 1 "Verwacht: een getal en een maat" aanpak check "$scratch/fout.yaml"
    check 1 "is niet te lezen" aanpak check "$scratch/geen.yaml"
    check 0 "Het bestand klopt. Aanpak: Zwolle" aanpak check aanpakken/zwolle.yaml
    check 1 "Verwacht: een getal en een maat" aanpak use "$scratch/fout.yaml" --gemeente V --user mark
    check 2 "--user" aanpak use aanpakken/zwolle.yaml
    check 1 "--gemeente: is verplicht" aanpak use aanpakken/zwolle.yaml --user mark
    check 1 "--user: Dit mag niet met de rol Klantmanager" aanpak use aanpakken/zwolle.yaml --user sanne
    check 0 "versie 1, is in gebruik" aanpak use aanpakken/zwolle.yaml --gemeente Voorbeeld --user mark
    check 0 '"nummer":2' aanpak use aanpakken/zwolle.yaml --user mark --json
    check 0 "* Zwolle, versie 2" aanpak show
    check 0 '"gemeente":"Voorbeeld","vanaf":"'"$today"'","in_gebruik":true' aanpak show --json
    "$tweespoor" aanpak show --text | cmp -s - aanpakken/zwolle.yaml
    is "the file that is in use" $? 0
    for soort in organisaties mensen uitkering plekken lesgroepen aanwezigheid toetsen examens; do
        sed "s/2026-0003/$year-0003/" $map/$soort-voorbeeld.csv \
            >"$scratch/in.csv"
        check 0 "Geweigerd: 0. Te beoordelen: 0." import --kind $soort "$scratch/in.csv"
    done
    check 0 "Nieuw: 27." import --kind mensen "$scratch/meer.csv"
    check 0 "Nieuw: 2." import --kind plekken "$scratch/werk.csv"
}

intake() {
    check 2 "Kies uit: gesprek, leerbaarheidstoets" intake set "$hanna" --user sanne
    check 2 "hoort hier niet" intake set "$hanna" gesprek lbt=haalbaar --user sanne
    check 2 "--user INLOGNAAM" intake set "$hanna" gesprek alleen_gehoord=ja
    by 1 "--source: Deze bron is er niet. Kies uit: gesprek, persoon" intake set "$hanna" taal vaardigheid=LE niveau=A2 \
        datum="$today" --source bewijs
    by 1 "lbt: ‘misschien’ staat niet in de lijst. Kies uit:" \
        intake set "$hanna" leerbaarheidstoets lbt=misschien
    check 1 "omstandigheden: mag dit account niet zien" \
        intake set "$hanna" persoonlijk "omstandigheden=Woont alleen" --user joris
    by 1 "De intake is nog niet begonnen" intake finish "$hanna"
    by 0 "bewaard" intake set "$hanna" gesprek alleen_gehoord=ja
    by 1 "De wet vraagt dit deel ook: Leerbaarheidstoets" intake finish "$hanna"
    by 0 "bewaard" intake set "$hanna" leerbaarheidstoets "lbt=B1-route niet haalbaar" lbt_datum="$today" \
        --source DUO
    by 0 "bewaard" intake set "$hanna" opleiding schoolniveau=havo/vwo schrift_latijn=ja
    by 0 "bewaard" intake set "$hanna" werk "talenten=Kan goed koken" beroep=kok jaren=4
    by 0 "bewaard" intake set "$hanna" persoonlijk "omstandigheden=Woont alleen" vve=nee
    for deel in LE LU SC SP; do
        by 0 "bewaard" intake set "$hanna" taal vaardigheid=$deel niveau=A2 datum="$today" bron=toets
    done
    by 0 "bewaard" intake set "$hanna" zelfredzaam zelf_digitaal=zelf zelf_regelen="met hulp" \
        zelf_reizen=zelf
    by 0 "bewaard" intake set "$hanna" tijd uren_min=16 uren_max=24 reis_minuten=30 fiets=ja
    by 0 "bewaard" intake set "$hanna" wensen "wensen=Werken in de zorg" wens_sector=zorg
    check 1 "--user: Dit mag niet met de rol Jobcoach" intake finish "$hanna" --user petra
    by 0 "De intake is afgerond" intake finish "$hanna"
    check 0 "Taal (taal): Klaar" intake show "$hanna"
    check 0 '{"deel":"gesprek","stand":"klaar","laatst":"'"$today"'"}' intake show "$hanna" --json
}

plan() {
    check 2 "Gebruik: tweespoor plan" plan
    check 2 "Gebruik: tweespoor plan" plan koop "$hanna"
    check 2 "Zeg welk dossier" plan make
    check 2 "--user INLOGNAAM" plan make "$hanna"
    check 1 "Er is nog geen plan" plan fix "$hanna" dagtekening="$today" --user sanne
    check 0 "Er is nog geen plan" plan show "$hanna"
    by 1 "Er is geen dossier met nummer 1999-0001" plan make 1999-0001
    check 1 "Er is geen dossier met nummer $hanna" plan make "$hanna" --user piet
    check 1 "--user: Dit mag niet met de rol Werkmakelaar" plan make "$hanna" --user joris
    check 1 "Er is geen account ‘oud’" plan make "$hanna" --user oud
    check 1 "Er is geen account ‘niemand’" plan make "$hanna" --user niemand
    by 0 "Er is een concept" plan make "$hanna"
    by 1 "Er is al een concept" plan make "$hanna"
    by 2 "met: leerroute, niveau" plan set "$hanna" dagtekening="$today"
    by 2 "hoort hier niet" plan set "$hanna" leerroute
    by 1 "leerroute: ‘X’ staat niet in de lijst. Kies uit: B, O, Z." plan set "$hanna" leerroute=X
    by 1 "uren_les: " plan set "$hanna" uren_les=veel
    by 0 "Het plan is gewijzigd" plan set "$hanna" leerroute=Z uren_les=9 "begeleiding=Elke week bellen"
    by 1 "tekst: is verplicht" plan goal "$hanna" soort=BETAALD_WERKEN
    by 0 "Het doel staat" plan goal "$hanna" soort=BETAALD_WERKEN spoor=werk "tekst=Werken in de zorg"
    by 1 "--nr: Deze rij is er niet" plan goal "$hanna" --nr 40 stand=bezig
    by 0 "Het doel staat" plan goal "$hanna" --nr 1 stand=bezig
    by 0 "De afspraak is gemaakt" plan agree "$hanna" wie=persoon "tekst=Naar de open dag" \
        uiterlijk="$today"
    by 0 "De afspraak" plan agree "$hanna" --nr 1 stand=klaar
    by 1 "Stel het plan eerst vast" plan sign "$hanna" wie=persoon naam=Hanna
    by 1 "dagtekening: is verplicht" plan fix "$hanna"
    by 1 "dagtekening: is geen datum" plan fix "$hanna" dagtekening=31-2-2026
    by 1 "dagtekening: ligt in de toekomst" plan fix "$hanna" dagtekening=1-1-$((year + 2))
    by 0 "Het plan is vastgesteld" plan fix "$hanna" dagtekening="$today"
    by 1 "al vastgesteld" plan fix "$hanna" dagtekening="$today"
    by 1 "Dit plan is vastgesteld. Maak een nieuwe versie." plan set "$hanna" uren_les=12
    by 0 "handtekening" plan sign "$hanna" wie=persoon naam=Hanna
    by 1 "wie: Deze handtekening staat er al" plan sign "$hanna" wie=persoon naam=Hanna
    by 1 "datum: ligt vóór" plan sign "$hanna" wie=gemeente naam=Sanne datum=1-1-2020
    by 0 '"gedaan":"De handtekening is vastgelegd."' plan sign "$hanna" wie=gemeente naam=Sanne --json
    check 0 "Stand (stand): Vastgesteld" plan show "$hanna"
    check 0 '"stand":"vastgesteld","leerroute":"Z"' plan show "$hanna" --json
}

# worker NUMMER: one who works already, so that the figure is not too small.
worker() {
    "$tweespoor" propose make "$1" --place "$job" "overslaan=Vroeg hier zelf om" --user joris
    "$tweespoor" propose answer "$1" --place "$job" stand=wil --user joris
    "$tweespoor" place start "$1" --place "$job" contract=tijdelijk van="$today" uren=16 --user joris
} >/dev/null 2>"$scratch/worker"

work() {
    care=$(place "Leerling zorgondersteuner")
    job=$(place Magazijn)
    one=$(place Kantine)
    check 0 "--place $care" match --person "$hanna"
    check 2 "--place met het nummer" propose make "$hanna" --user sanne
    by 1 "--place: Deze plek is er niet" propose make "$hanna" --place 9999
    by 1 "overslaan: is verplicht" propose make "$hanna" --place "$job"
    by 1 "--place: Deze plek is nog niet voorgesteld" propose answer "$hanna" --place "$job" stand=wil
    by 1 "--place: Deze plek is nog niet voorgesteld" place start "$hanna" --place "$job" \
        contract=vast van="$today" uren=16
    by 0 "De plek is voorgesteld" propose make "$hanna" --place "$care" "overslaan=Wil graag zorg"
    by 1 "al voorgesteld" propose make "$hanna" --place "$care" "overslaan=Wil graag zorg"
    by 1 "stand: is geen antwoord. Kies: wil" propose answer "$hanna" --place "$care" \
        stand=geplaatst
    by 1 "weigering: is verplicht" propose answer "$hanna" --place "$care" "stand=wil niet"
    by 0 "vastgelegd" propose answer "$hanna" --place "$care" "stand=wil niet" weigering=tijd \
        "antwoord=Ik heb les op maandag"
    by 1 "al beantwoord" propose answer "$hanna" --place "$care" stand=wil
    by 0 "De plek is voorgesteld" propose make "$hanna" --place "$job" "overslaan=Kan beter met de les"
    by 0 "vastgelegd" propose answer "$hanna" --place "$job" stand=wil antwoord=Graag
    check 0 "Wil deze plek niet" propose show "$hanna"
    check 0 '"stand":"wil"' propose show "$hanna" --json
    for i in 4 5 6 7 8; do
        worker "$year-000$i" || echo "failed: worker $i: $(cat "$scratch/worker")"
    done
    was=$(figure werk teller) van=$(figure werk noemer)
    is "the figure before" "$was" 5
    check 0 "Er is nog geen rapport gemaakt." report list
    by 1 "Dit mag niet met de rol Klantmanager." report make jaar --year "$year"
    check 2 "Zeg welke periode: kwartaal, half jaar, jaar." report make maand
    check 1 "Er is geen rapport 1." report show 1
    check 1 "--user: Dit mag niet met de rol Jobcoach" place start "$hanna" --place "$job" \
        contract=vast van="$today" uren=16 --user petra
    by 1 "uren: is verplicht" place start "$hanna" --place "$job" contract=vast van="$today"
    by 1 "tot: moet na de eerste dag" place start "$hanna" --place "$job" contract=vast \
        van="$today" tot=1-1-2020 uren=16
    by 0 "De plaatsing is vastgelegd" place start "$hanna" --place "$job" contract=tijdelijk \
        van="$today" uren=16
    is "the figure with Hanna" "$(figure werk teller)" $((was + 1))
    is "whom it counts" "$(figure werk noemer)" "$van"
    check 0 "9.00 - 17.00  werk Magazijn" week "$hanna" --date "$(date -d '+7 days' +%F)"
    check 0 '"soort":"les"' week "$hanna" --json
    check 0 '"oplossingen":[]' week "$hanna" --json
    by 0 "voorgesteld" propose make "$year-0009" --place "$one" overslaan=Wens
    by 0 "voorgesteld" propose make "$year-0010" --place "$one" overslaan=Wens
    by 0 "vastgelegd" place start "$year-0009" --place "$one" contract=vast van="$today" uren=16
    by 1 "bezet" place start "$year-0010" --place "$one" contract=vast van="$today" uren=16
    is "the figure with one more" "$(figure werk teller)" $((was + 2))
    by 1 "Deze persoon is niet geplaatst" place end "$hanna" --place "$care" eind="$today"
    by 1 "uitstroom: is verplicht" place end "$hanna" --place "$job" eind="$today"
    by 1 "eind: ligt vóór de eerste dag" place end "$hanna" --place "$job" eind=1-1-2020 uitstroom=gestopt
    check 0 "Het einde is vastgelegd" place end "$hanna" --place "$job" eind="$today" \
        uitstroom=gestopt gestopt_door=persoon stopreden=reis "toelichting=Verhuisde" --user petra
    by 1 "al geëindigd" place end "$hanna" --place "$job" eind="$today" uitstroom=gestopt \
        gestopt_door=persoon stopreden=reis
    check 0 "Gestopt" place show "$hanna"
    check 0 '"bij":"Stadsreiniging","contract":"tijdelijk"' place show "$hanna" --json
}

road() {
    export TWEESPOOR_STORE="$1"
    begin
    hanna=$year-0001
    check 0 "Hanna Voorbeeld" person "$hanna"
    intake
    plan
    work
}

more_files
more_places
password ""
road "sqlite:$scratch/weg.db"
pg=$(test/pg.sh start) || failed=$((failed + 1))
# The key of a database stands in a file of its own.
real=$tweespoor
printf '#!/bin/sh\nexec "%s" "$@" --key "%s"\n' "$(realpath "$real")" "$scratch/pg.sleutel" \
    >"$scratch/tweespoor"
chmod +x "$scratch/tweespoor"
tweespoor=$scratch/tweespoor
road "$pg"
# Who did it stands in the history; who looked stands in inzage, also when it was refused.
sql() { psql "$pg" -Atc "$1"; }
is "who placed" "$(sql "SELECT DISTINCT g.inlognaam FROM plaatsing p JOIN gebruiker g
    ON g.id = p.vastgelegd_door WHERE p.eind IS NULL ORDER BY 1" | tr '\n' ' ')" "joris sanne "
is "inzage of who saw nobody" "$(sql "SELECT count(*) FROM inzage i JOIN gebruiker g
    ON g.id = i.gebruiker_id WHERE i.pagina = 'plan' AND g.inlognaam = 'piet'")" 0
is "inzage of refused plans too" "$(sql "SELECT count(*) > 20 FROM inzage i JOIN gebruiker g
    ON g.id = i.gebruiker_id WHERE i.pagina = 'plan' AND g.inlognaam = 'sanne'")" t

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
