/* lijsten.c: every statement that gives rows, run by every rol for every person: each canary in
 * what comes back is of a field that this rol may see in a list. */
#include "test/matrix/matrix.h"

#include "test/every_sql.h"

#include <string.h>

static cel_kind soort_van(const char *naam, int mens, i64 *n, str *s, const char *opdracht)
{
    for (size_t i = 0; i < countof(ids); i++) {
        if (strcmp(naam, ids[i])) continue;
        const entity *e = entiteit(str_of(naam));
        *n = !strcmp(naam, "id") ? g.wie[mens] : !e ? 0 : g.rij[mens][entiteit_nr(e)];
        if (e && !*n) *n = g.los[entiteit_nr(e)];
        if (!strcmp(naam, "lesgroep")) *n = g.groep[mens];
        return CEL_I64;
    }
    for (size_t i = countof(waarden); i-- > 0;) {
        const char *bij = waarden[i].opdracht;
        if (strcmp(waarden[i].naam, naam) || (bij && strncmp(opdracht, bij, strlen(bij)))) continue;
        *n = waarden[i].n;
        *s = waarden[i].tekst ? str_of(waarden[i].tekst) : (str){0};
        return waarden[i].tekst ? CEL_STR : CEL_I64;
    }
    return CEL_NULL;
}

static bool mag_leeg(const query *q, const char *naam)
{
    char zoek[80];
    snprintf(zoek, sizeof zoek, ":%s IS NULL", naam);
    return strstr(q->sql, zoek) != NULL;
}

static int stel_in(const statement *st, const query *q, int mens, sql_arg *uit)
{
    int n = 0;
    for (int i = 0; i < st->nparams; i++) {
        const char *naam = st->params[i];
        i64 getal = 0;
        str s = {0};
        if (!strcmp(naam, "ik") || !strcmp(naam, "ik_team") || !strcmp(naam, "ik_organisatie")
            || !strcmp(naam, "ik_deling"))
            continue;
        cel_kind k = soort_van(naam, mens, &getal, &s, st->name);
        bool grens = !strcmp(naam, "aantal") || !strcmp(naam, "vanaf");
        uit[n].name = naam;
        if (mag_leeg(q, naam) && !grens) uit[n].v = (val){.kind = VAL_NULL};
        else if (k == CEL_STR) uit[n].v = (val){.kind = VAL_STR, .s = s};
        else uit[n].v = (val){.kind = VAL_I64, .n = getal};
        n++;
    }
    uit[n] = (sql_arg){0};
    return n;
}

/* What is counted or said of everyone, without who. */
static const struct {
    const char *opdracht, *veld, *reden;
} mag_toch[] = {{"CIJFER_PLEK_NODIG", "wens_sector", "how many, in each sector"},
    {"TE_LAAT_ZAKEN", "bron", "which rule is late, with whom of the staff; about nobody"}};

static bool is_toch(const char *opdracht, const char *veld)
{
    for (size_t i = 0; i < countof(mag_toch); i++)
        if (!strcmp(mag_toch[i].opdracht, opdracht) && !strcmp(mag_toch[i].veld, veld)) return true;
    return false;
}

/* A list over all shares shows each share what its own purpose gives. */
static bool in_lijst(i32 rol, i32 relatie, i32 waarvoor, int e, int veld)
{
    bool mocht = cel_mag(rol, relatie, waarvoor, e, veld) >> BW_LIJST & 1;
    for (i32 d = 1; IS_BUITEN(rol) && d < doel_van_inzage_eind; d++)
        mocht |= cel_mag(rol, relatie, d, e, veld) >> BW_LIJST & 1;
    return mocht;
}

static void bekijk(const beurtje *b, const statement *st, str s)
{
    int mens, e, veld, n;
    const entity *const *alle = entiteiten(&n);
    while (kanarie(&s, &mens, &e, &veld)) {
        if (e >= n || veld >= alle[e]->nfields || mens >= MENS_AANTAL) continue;
        if (beleid_categorie(alle[e], &alle[e]->fields[veld]) == CAT_TOEGANG) continue;
        bool los = !alle[e]->mens && !alle[e]->via;
        i32 relatie = los ? REL_GEMEENTE : relatie_van(b->rol, mens);
        if (is_toch(st->name, alle[e]->fields[veld].name)) continue;
        bool mocht = in_lijst(b->rol, relatie, b->doel, e, veld);
        beurtje van = {b->rol, mens, b->doel, b->u};
        if (!mocht && b->u->toon > 0) print_error("%s: ", st->name);
        vergelijk(&van, alle[e], veld, BW_LIJST, mocht, true);
    }
}

static bool draai(werk *w, void *arg)
{
    const beurtje *b = arg;
    toegang t = rechten_van(w, b);
    for (int nr = 0; nr < w->db->s->c.nqueries; nr++) {
        const statement *st = &w->db->s->st[nr];
        const query *q = &w->db->s->c.queries[nr];
        sql_arg args[80];
        arena voor = *w->a;
        if (!q->rij || strncmp(q->sql, "SELECT", 6) || strstr(q->sql, "max(x.id)")) continue;
        if (!strcmp(q->name, q->rij->name)) continue; /* the back door of this test */
        stel_in(st, q, b->mens, args);
        rijen r = db_rijen(w->db, &t, w->a, nr, args);
        for (int i = 0; i < r.n; i++)
            for (int k = 0; k < q->rij->nfields; k++) {
                const field *f = &q->rij->fields[k];
                const char *rij = (const char *)r.at + (size_t)i * q->rij->size;
                if (f->type == FIELD_STR) bekijk(b, st, *(const str *)field_in(f, rij));
            }
        *w->a = voor;
    }
    return true;
}

static void lijsten_beurt(beurtje *b) { lees(&g.x, g.van[b->rol], draai, b); }

void matrix_lijsten(i32 rol, uitslag *u) { elke_beurt(rol, u, lijsten_beurt); }
