#!/bin/sh
# The recipes of CONTRIBUTING.md, followed on a copy of HEAD: a field costs two files, a page two and
# a rule one, and the sweeps that hold for every field, form, table, route and rule find them.
# make recipes; ends with "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
here=$PWD
build=$(cd "${BUILD:-build}" && pwd)
copy=$build/recipes
passed=0
failed=0

ok() {
    name=$1
    shift
    if "$@"; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "failed: $name"
    fi
}

# A copy of the tree with what is built already, so that only what a recipe touches is built anew.
make_copy() {
    rm -rf "$copy"
    mkdir -p "$copy/build"
    git archive HEAD | tar -C "$copy" -xf -
    ln -s "$here/node_modules" "$copy/node_modules"
    cp -a "$build/assets" "$copy/build/assets"
    cd "$copy"
    git init -q
    printf '/build/\n/node_modules\n' >.git/info/exclude
    git add -A
    git -c user.name=recipes -c user.email=recipes@localhost commit -qm copy
}

# Files that differ from the commit, new ones too; then they become the commit.
touched() {
    git add -A
    git diff --cached --name-only | sort | tr '\n' ' ' | sed 's/ $//'
    git -c user.name=recipes -c user.email=recipes@localhost commit -qm recipe
}
same() {
    [ "$1" = "$2" ] || {
        echo "touched: $2, expected: $1"
        return 1
    }
}

a_field() {
    last=$(ls src/casework/migrations | sort | tail -n 1 | cut -c1-4 | sed 's/^0*//')
    migration=src/casework/migrations/$(printf '%04d' $((last + 1)))_rijbewijs.sql
    sed -i '/^    F(date, uit_beeld, /i\
    F(code, rijbewijs, N_("Rijbewijs"), .klasse = K1, .codes = \&janee_codes) \\' src/domain/persoon.h
    echo 'ALTER TABLE persoon ADD COLUMN rijbewijs TEXT;' >"$migration"
    ok "a field costs 2 files" same "$migration src/domain/persoon.h" "$(touched)"
}

a_page() {
    sed -i '/R(kennismaking_nieuw, GET, /i\
    R(kaartje, GET, "/mensen/{persoon}/kaartje", STAF, .doel = DOEL_BEGELEIDING) \\' src/web/routes_mensen.h
    cat >>src/web/pages/gesprek.c <<'C'

void kaartje(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    kop(r, T("Kaartje"), d.p.naam);
    PUT(&r->h, "<p>{}</p>", d.p.nummer);
}
C
    ok "a page costs 2 files" same "src/web/pages/gesprek.c src/web/routes_mensen.h" "$(touched)"
}

a_rule() {
    cat >"$copy/build/head.c" <<'C'
#define WI27_VELDEN(F) F(num, uren, N_("Uren"), .required = true, .tot = 99999)
FORMULIER(wi27, WI27_VELDEN)
#define SELF wi27
FORMULIER_DEF(wi27, WI27_VELDEN)
#undef SELF

/* Months of the new term, by the hours made. */
static uitkomst wi27_reken(const void *in, problems *p)
{
    static const struct { i64 tot, maanden; } trap[] = {
        {400, 24}, {800, 18}, {1200, 12}, {1599, 6}};
    const wi27 *i = in;
    uitkomst u = {0};
    if (!regel_volledig(&wi27_entity, in, p)) return GEEN_UITKOMST;
    STAP_V(&u, N_("Uren: {}."), i->uren);
    for (size_t n = 0; n < countof(trap); n++)
        if (i->uren.n <= trap[n].tot)
            return uit_getal(u, trap[n].maanden, N_("maanden"), N_("De nieuwe termijn."));
    return regel_weigert(p, "uren", N_("is genoeg: er komt geen nieuwe termijn."));
}

C
    cat >"$copy/build/row.c" <<'C'
    {
        .id = "WI-27",
        .naam = N_("Nieuwe termijn in de Z-route"),
        .artikel = "Wet inburgering 2021, artikel 25",
        .uitleg = N_("Hoe meer uren iemand maakte, hoe korter de nieuwe termijn."),
        .invoer = &wi27_entity,
        .reken = wi27_reken,
        .voorbeeld = "uren=950",
        .verwacht = "12",
    },
C
    awk -v head=build/head.c -v row=build/row.c '
        function put(file, line) { while ((getline line < file) > 0) print line; close(file) }
        /^static const regel lijst/ { put(head) }
        { print }
        /^static const regel lijst/ { put(row) }' src/domain/regels/zroute.c >build/zroute.c
    mv build/zroute.c src/domain/regels/zroute.c
    ok "a rule costs 1 file" same src/domain/regels/zroute.c "$(touched)"
}

followed() {
    ${MAKE:-make} --no-print-directory -s all lint
    ok "the new field is in the data dictionary" grep -q rijbewijs <<F
$(build/tweespoor fields)
F
    ok "the new page has its roles" grep -q '/kaartje | x' <<F
$(build/tweespoor routes)
F
    ok "the new rule answers" [ "$(build/tweespoor rule WI-27 uren=950 | head -n 1)" = 12 ]
    ${MAKE:-make} --no-print-directory -s test \
        TESTS="every_field every_form every_table every_sql web_routes domain_regel" |
        tee build/sweeps.log
    set -- $(tail -n 1 build/sweeps.log)
    passed=$((passed + $1))
    failed=$((failed + $3))
}

make_copy
a_field
a_page
a_rule
followed
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
