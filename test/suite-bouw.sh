#!/bin/sh
# What must stop the build, stops it: a field without a class, an entity without a category and a
# term of keeping, a route without roles. Each is tried on a changed copy of the lists, and the
# unchanged lists must build. N passed, N failed.
set -u
cd "$(dirname "$0")/.."
export CCACHE_DISABLE=1 # it does not see that another header comes first
passed=0
failed=0
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
flags="$(pkg-config --cflags libmicrohttpd) -std=gnu17 -Wall -Wextra -Werror -iquote . -fsyntax-only"

# builds SOURCE CC: with the changed headers of $scratch before those of the tree
builds() { $2 -iquote "$scratch" -iquote src $flags "$1" 2>"$scratch/said"; }

good() { passed=$((passed + 1)); }
bad() {
    failed=$((failed + 1))
    echo "failed: $*"
    head -5 "$scratch/said"
}

# stops WHAT SOURCE HEADER EXPRESSION SAID: HEADER changed by sed no longer builds, and says why.
stops() {
    for cc in gcc clang; do
        rm -rf "$scratch/domain" "$scratch/web" "$scratch/casework"
        builds "$2" $cc && good || bad "$cc: $2 does not build as it is"
        mkdir -p "$scratch/$(dirname "$3")"
        sed "$4" "src/$3" >"$scratch/$3"
        cmp -s "src/$3" "$scratch/$3" && bad "$1: $4 changes nothing in $3"
        if builds "$2" $cc; then bad "$cc: $1 builds"
        elif grep -q "$5" "$scratch/said"; then good
        else bad "$cc: $1 stops, but does not say: $5"; fi
    done
}

class="a field without a class"
stops "a column without class" src/domain/entities.c domain/persoon.h \
    's/F(str, naam, N_("Naam"), .klasse = K2, /F(str, naam, N_("Naam"), /' "$class"
stops "a column that names its class late" src/domain/entities.c domain/persoon.h \
    's/.klasse = K2, .required = true, .max = 200/.required = true, .max = 200, .klasse = K2/' \
    "$class"
stops "a number without class" src/domain/entities.c domain/bericht.h \
    's/\(F(num, [a-z_]*, N_("[^"]*")\), .klasse = K[0-9]/\1/' "$class"
stops "a list without class" src/casework/lijsten.c casework/lijsten.h \
    's/\(F(num, rij, ""\), .klasse = K0/\1/' "$class"

stops "an entity without part and term" src/domain/beleid.c domain/beleid_onderwerp.h \
    's/O(werkgrens, CAT_GRENZEN, BEWAAR_PERSOON)//' "an entity without a line in beleid_onderwerp.h"
stops "an entity without a term of keeping" src/domain/beleid.c domain/beleid_onderwerp.h \
    's/O(werkgrens, CAT_GRENZEN, BEWAAR_PERSOON)/O(werkgrens, CAT_GRENZEN)/' "ONDERWERP"
stops "a line for an entity that is none" src/domain/beleid.c domain/beleid_onderwerp.h \
    's/O(werkgrens, /O(werkgrenzen, /' "werkgrenzen"

roles="a route without roles"
stops "a route that says nobody" src/web/routes.c web/routes.h \
    's/R(zoeken, GET, "\/zoeken", STAF,/R(zoeken, GET, "\/zoeken", 0,/' "$roles"
stops "a route with a rol that is none" src/web/routes.c web/routes.h \
    's/R(zoeken, GET, "\/zoeken", STAF,/R(zoeken, GET, "\/zoeken", 1u,/' "$roles"
stops "a route without the column of roles" src/web/routes.c web/routes.h \
    's/R(zoeken, GET, "\/zoeken", STAF,/R(zoeken, GET, "\/zoeken",/' "error"
stops "a route with a path alone" src/web/routes.c web/routes.h \
    's/R(start, GET, "\/", ALLE_ROLLEN)/R(start, GET, "\/")/' "error"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
