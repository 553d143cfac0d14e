/* matrix.c: reading, adding, changing and taking out, each rol with each row of each person. */
#include "test/matrix/matrix.h"

#include <stdlib.h>
#include <string.h>

/* ---- one cell ---- */

static void zeg(const beurtje *b, const entity *e, int veld, i32 bewerking, const char *wat)
{
    print_error("%.*s, %.*s, %.*s, %s.%s, %.*s: %s\n", STR_FMT(code_text(&rol_codes, CODE(b->rol))),
        STR_FMT(code_text(&relatie_codes, CODE(relatie_van(b->rol, b->mens)))),
        STR_FMT(code_text(&doel_van_inzage_codes, CODE(b->doel))), e->name, e->fields[veld].name,
        STR_FMT(code_text(&bewerking_codes, CODE(bewerking))), wat);
}

void vergelijk(const beurtje *b, const entity *e, int veld, i32 bewerking, bool mocht, bool kan)
{
    uitslag *u = b->u;
    if (mocht == kan) {
        u->goed++;
        return;
    }
    u->fout++;
    if (u->toon-- > 0) zeg(b, e, veld, bewerking, kan ? "may not, and can" : "may, and cannot");
}

bool geeft(const beurtje *b, const entity *e, int veld, i32 bewerking)
{
    return cel_mag(b->rol, relatie_van(b->rol, b->mens), b->doel, entiteit_nr(e), veld) >> bewerking
           & 1;
}

bool alleen_in_lijsten(i32 rol, const entity *e)
{
    if (IS_BUITEN(rol)) return e->via != NULL;
    return rol == ROL_TAALSCHOOL && (e->mens || e->via) && e != &aanwezigheid_entity
           && e != &lesdeelname_entity && e != &lesverzoek_entity;
}

bool overslaan(const entity *e)
{
    return !e->nfields || beleid_categorie(e, &e->fields[0]) == CAT_TOEGANG;
}

/* ---- reading ---- */

bool geen_weg(const beurtje *b, const entity *e, int veld)
{
    if (!IS_BUITEN(b->rol)) return alleen_in_lijsten(b->rol, e);
    bool eigen = e == &deling_entity || field_find(e, S("deling_id"));
    bool deelbaar = beleid_categorie(e, &e->fields[veld]) < CAT_DEELBAAR_EIND;
    return e->via || (!deelbaar && !eigen && (e->mens || e->via));
}

/* An outsider is given a row for what it says, not for the ids in it. */
static bool zegt_iets(const beurtje *b, const entity *e)
{
    bool iets = !IS_BUITEN(b->rol) || (!e->mens && !e->via);
    for (int i = 0; i < e->nfields && !iets; i++)
        iets = e->fields[i].type != FIELD_ID && e->fields[i].klasse > K0 && geeft(b, e, i, BW_LEES)
               && !geen_weg(b, e, i);
    return iets;
}

/* bewerking: reading it on a page, or to put it in a file. */
static void lees_rij(werk *w, beurtje *b, const entity *e, i64 id, i32 bewerking)
{
    toegang t = rechten_van(w, b);
    t.bestand = bewerking == BW_UITVOER;
    void *rij = arena_alloc(w->a, e->size + 64, 1), *rauw = arena_alloc(w->a, e->size + 64, 1);
    void *leeg = arena_alloc(w->a, e->size + 64, 1);
    memset(leeg, 0, e->size);
    if (!proef_rauw(w->db, w->a, e, id, rauw)) STOP("%s %d is not there", e->name, (int)id);
    bool is = db_get(w->db, &t, w->a, e, id, rij), iets = zegt_iets(b, e);
    u64 masker = is ? ((rijkop *)rij)->masker : 0;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        bool heeft = is && !field_same(f, rij, leeg);
        bool gevuld = !field_same(f, rauw, leeg);
        bool kan =
            f->type == FIELD_GEHEIM ? masker >> i & 1 : heeft || (!gevuld && (masker >> i & 1));
        bool mocht = geeft(b, e, i, BW_LEES) && geeft(b, e, i, bewerking);
        if (mocht && !kan && (!iets || geen_weg(b, e, i))) b->u->nooit++;
        else vergelijk(b, e, i, bewerking, mocht, kan);
        if (heeft && !(masker >> i & 1)) STOP("%s.%s comes without its bit", e->name, f->name);
    }
}

/* Searching, ordering and counting: what SQL finds in the columns of the view. */
static void zoek_rij(werk *w, beurtje *b, const entity *e, i64 id)
{
    toegang t = rechten_van(w, b);
    void *rauw = arena_alloc(w->a, e->size + 64, 1);
    if (!(e->mens || e->via) || !proef_rauw(w->db, w->a, e, id, rauw)) return;
    u64 vond = proef_gevonden(w->db, &t, e, id);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type == FIELD_ID || f->type == FIELD_GEHEIM || !field_is_set(f, rauw)) continue;
        for (i32 bewerking = BW_ZOEK; bewerking <= BW_TEL; bewerking++) {
            bool mocht = geeft(b, e, i, bewerking), kan = vond >> i & 1;
            if (mocht && !kan && (!zegt_iets(b, e) || geen_weg(b, e, i))) b->u->nooit++;
            else vergelijk(b, e, i, bewerking, mocht, kan);
        }
    }
}

/* The rows of a person, oldest first. */
static void lees_lijst(werk *w, beurtje *b, const entity *e, i64 id)
{
    toegang t = rechten_van(w, b);
    const field *ouder = e->mens ? field_find(e, str_of(e->mens)) : NULL;
    if (!ouder || !ouder->ouder) return;
    rijen r = db_bij(w->db, &t, w->a, e, ouder->name, g.wie[b->mens]);
    const rijkop *mijn = NULL;
    for (int i = 0; i < r.n; i++) {
        const void *rij = (const char *)r.at + (size_t)i * e->size;
        if (((const rijkop *)rij)->id == id) mijn = rij;
    }
    for (int i = 0; i < e->nfields; i++) {
        bool kan = mijn && mijn->masker >> i & 1;
        bool mocht = geeft(b, e, i, BW_LIJST);
        if (mocht && !kan && (!zegt_iets(b, e) || geen_weg(b, e, i))) b->u->nooit++;
        else vergelijk(b, e, i, BW_LIJST, mocht, kan);
    }
}

static bool lees_mens(werk *w, void *arg)
{
    beurtje *b = arg;
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n; i++) {
        arena voor = *w->a;
        i64 id = rij_van(b, alle[i]);
        if (!id || overslaan(alle[i]) || (b->u->stop && b->u->fout)) continue;
        lees_rij(w, b, alle[i], id, BW_LEES);
        lees_rij(w, b, alle[i], id, BW_UITVOER);
        zoek_rij(w, b, alle[i], id);
        lees_lijst(w, b, alle[i], id);
        *w->a = voor;
    }
    return true;
}

/* For every purpose: the masks that reading and writing go by. */
static bool maskers_mens(werk *w, void *arg)
{
    beurtje *b = arg;
    static const struct {
        handeling wat;
        i32 bewerking;
    } t[] = {{DOEN_LEZEN, BW_LEES}, {DOEN_LIJST, BW_LIJST}, {DOEN_MAKEN, BW_MAAK},
        {DOEN_WIJZIGEN, BW_WIJZIG}, {DOEN_WISSEN, BW_WIS}, {DOEN_UITVOEREN, BW_UITVOER},
        {DOEN_ZOEKEN, BW_ZOEK}, {DOEN_TELLEN, BW_TEL}};
    int n;
    const entity *const *alle = entiteiten(&n);
    toegang wie = b->mens == MENS_DELING ? rechten_van(w, b) : g.van[b->rol];
    wie.doel = b->doel;
    wie.band = b->mens == MENS_GEMEENTE ? 0 : relatie_van(b->rol, b->mens);
    for (int i = 0; i < n; i++)
        for (size_t k = 0; k < countof(t) && !overslaan(alle[i]); k++) {
            bool mensen = alle[i]->mens || alle[i]->via;
            if (mensen != (b->mens != MENS_GEMEENTE)) continue;
            u64 masker = db_mask_van(w->db, &wie, alle[i], t[k].wat);
            for (int f = 0; f < alle[i]->nfields; f++)
                vergelijk(b, alle[i], f, t[k].bewerking, geeft(b, alle[i], f, t[k].bewerking),
                    masker >> f & 1);
        }
    return true;
}

void matrix_maskers(i32 rol, uitslag *u)
{
    bool gedeeld = rol == ROL_TAALSCHOOL || IS_BUITEN(rol);
    const int met[] = {MENS_GEMEENTE, gedeeld ? MENS_DELING : MENS_TEAM, gedeeld ? 0 : rol};
    for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++)
        for (size_t i = 0; i < countof(met) && !(u->stop && u->fout); i++) {
            beurtje b = {rol, met[i], waarvoor, u};
            if (met[i]) lees(&g.x, g.van[rol], maskers_mens, &b);
        }
}

static void lees_beurt(beurtje *b) { lees(&g.x, g.van[b->rol], lees_mens, b); }

void matrix_rol(i32 rol, uitslag *u)
{
    elke_beurt(rol, u, lees_beurt);
    matrix_lijsten(rol, u);
    matrix_schrijven(rol, u);
}

static int stap, rest; /* of the mutations; stap 0: none */
static i64 rollen_goed, rollen_fout;

static void test_matrix(void **state)
{
    (void)state;
    uitslag samen = {.goed = 0};
    if (!vul_gemeente()) STOP("no gemeente");
    if (stap && !kantoor_proef_is_pg()) assert_int_equal(muteer(stap, rest), 0);
    for (i32 rol = 1; rol < rol_eind && !stap; rol++) {
        uitslag u = {.toon = 40};
        matrix_rol(rol, &u);
        matrix_maskers(rol, &u);
        samen.goed += u.goed;
        samen.fout += u.fout;
        samen.nooit += u.nooit;
        if (u.fout) rollen_fout++;
        else rollen_goed++;
    }
    store_close(g.x.s);
    if (stap) return;
    print_message(
        "%lld cells hold, %lld do not; of %lld that the policy gives the store has no way\n",
        (long long)samen.goed, (long long)samen.fout, (long long)samen.nooit);
    assert_int_equal(samen.fout, 0);
}

/* matrix CELLEN: the matrix; matrix CELLEN STAP [REST]: one in so many mutations, from REST on. */
int main(int argc, char **argv)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_matrix)};
    i64 n = 0;
    if (argc < 2 || !cellen_lees(argv[1])) return 2;
    if (argc > 2 && (!str_to_i64(str_of(argv[2]), &n) || n < 1)) return 2;
    stap = (int)n;
    n = 0;
    if (argc > 3 && (!str_to_i64(str_of(argv[3]), &n) || n < 0 || n >= stap)) return 2;
    rest = (int)n;
    int fout = KANTOOR_DRAAI("matrix", tests);
    if (!stap)
        print_message("%lld passed, %lld failed\n", (long long)rollen_goed, (long long)rollen_fout);
    return fout;
}
