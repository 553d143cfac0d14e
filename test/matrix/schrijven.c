/* schrijven.c: adding, changing and taking out a row of each person, by each rol. All is undone. */
#include "test/matrix/matrix.h"

#include <string.h>

static void *ruimte(werk *w, const entity *e)
{
    void *rij = arena_alloc(w->a, e->size + 64, 1);
    memset(rij, 0, e->size);
    return rij;
}

/* Is the value of this field the caller's to give? Ids tie a row, the program keeps intern ones. */
static bool telt(const field *f) { return f->type != FIELD_ID && !f->intern; }

/* What someone from outside adds belongs to the share that he works under. */
static void in_deling(const beurtje *b, const entity *e, void *rij)
{
    const field *f = IS_BUITEN(b->rol) && b->mens == MENS_DELING ? field_find(e, S("deling_id"))
                                                                 : NULL;
    if (f) *(i64 *)field_at(f, rij) = g.deling[b->rol][b->doel];
}

static void wijzig(werk *w, const beurtje *b, const entity *e, i64 id)
{
    toegang t = rechten_van(w, b);
    void *was = ruimte(w, e), *nieuw = ruimte(w, e), *nu = ruimte(w, e);
    if (!proef_rauw(w->db, w->a, e, id, was)) return;
    vul_rij(w->a, e, b->mens, true, nieuw);
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i].type == FIELD_ID)
            *(i64 *)field_at(&e->fields[i], nieuw) = *(const i64 *)field_in(&e->fields[i], was);
    *(rijkop *)nieuw = *(rijkop *)was;
    db_save(w->db, &t, e, nieuw, UINT64_MAX, NULL);
    if (!proef_rauw(w->db, w->a, e, id, nu)) STOP("%s is lost by a change", e->name);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        bool anders = !field_same(f, was, nu);
        bool kon = !field_same(f, was, nieuw) || f->type == FIELD_GEHEIM;
        if (!telt(f) || !kon) continue;
        bool mocht = geeft(b, e, i, BW_WIJZIG);
        if (mocht && !anders && geen_weg(b, e, i)) b->u->nooit++;
        else vergelijk(b, e, i, BW_WIJZIG, mocht, anders);
    }
}

/* No one from outside ties a row to another share, person or row. */
static void verhang(werk *w, const beurtje *b, const entity *e, i64 id)
{
    toegang t = rechten_van(w, b);
    void *was = ruimte(w, e), *nieuw = ruimte(w, e), *nu = ruimte(w, e);
    if (!IS_BUITEN(b->rol) || !proef_rauw(w->db, w->a, e, id, was)) return;
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (f->type != FIELD_ID) continue;
        memcpy(nieuw, was, e->size);
        bool van_deling = !strcmp(f->name, "deling_id");
        *(i64 *)field_at(f, nieuw) = van_deling ? g.voorbij[b->rol] : g.wie[MENS_TEAM];
        db_save(w->db, &t, e, nieuw, UINT64_MAX, NULL);
        if (!proef_rauw(w->db, w->a, e, id, nu)) STOP("%s is lost by a change", e->name);
        vergelijk(b, e, i, BW_WIJZIG, false, !field_same(f, was, nu));
    }
}

static bool mist_verplicht(const beurtje *b, const entity *e)
{
    for (int i = 0; i < e->nfields; i++)
        if (telt(&e->fields[i]) && e->fields[i].required && !geeft(b, e, i, BW_MAAK)) return true;
    return false;
}

static void maak(werk *w, const beurtje *b, const entity *e)
{
    toegang t = rechten_van(w, b), alles = ziet_alles();
    void *nieuw = ruimte(w, e), *nu = ruimte(w, e), *leeg = ruimte(w, e);
    bool mist = mist_verplicht(b, e), iets = false;
    if (e->via) return; /* without members it is about nobody: they are added by themselves */
    vul_rij(w->a, e, b->mens, false, nieuw);
    in_deling(b, e, nieuw);
    for (int i = 0; i < e->nfields; i++) iets |= telt(&e->fields[i]) && geeft(b, e, i, BW_MAAK);
    i64 id = db_add(w->db, &t, e, nieuw);
    if (!id && iets && !mist && !db_add(w->db, &alles, e, nieuw)) { /* there can be only one */
        b->u->nooit += e->nfields;
        return;
    }
    if (id && !proef_rauw(w->db, w->a, e, id, nu)) STOP("%s is lost", e->name);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (!telt(f) || !field_is_set(f, nieuw)) continue;
        bool mocht = !mist && geeft(b, e, i, BW_MAAK), kan = id && !field_same(f, nu, leeg);
        if (mocht && !kan && IS_BUITEN(b->rol) && geen_weg(b, e, i)) b->u->nooit++;
        else vergelijk(b, e, i, BW_MAAK, mocht, kan);
    }
}

/* A row goes as a whole: only by who may take out all that it holds. */
static void wis(werk *w, const beurtje *b, const entity *e, i64 id)
{
    toegang t = rechten_van(w, b), alles = ziet_alles();
    void *rij = ruimte(w, e);
    bool mocht = true, zien = false, iets = false;
    if (e->via) return; /* the row that is there, members point to */
    vul_rij(w->a, e, b->mens, false, rij);
    in_deling(b, e, rij);
    i64 nieuw = db_add(w->db, &alles, e, rij);
    if (nieuw) id = nieuw;
    for (int i = 0; i < e->nfields; i++) {
        bool eigen = telt(&e->fields[i]) && field_is_set(&e->fields[i], rij);
        if (eigen) mocht &= geeft(b, e, i, BW_WIS);
        zien |= geeft(b, e, i, BW_LEES);
        iets |= geeft(b, e, i, BW_WIS);
    }
    mocht &= zien && iets;
    bool weg = db_terug(w->db, &t, e, id, 0);
    if (!weg && mocht && (!nieuw || geen_weg(b, e, 0))) b->u->nooit++;
    else vergelijk(b, e, 0, BW_WIS, mocht, weg);
}

static bool elk(werk *w, beurtje *b, int wat)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int i = 0; i < n && !(b->u->stop && b->u->fout); i++) {
        arena voor = *w->a;
        i64 id = rij_van(b, alle[i]);
        if (!id || overslaan(alle[i])) continue;
        if (wat == BW_WIJZIG) verhang(w, b, alle[i], id), wijzig(w, b, alle[i], id);
        else if (wat == BW_MAAK) maak(w, b, alle[i]);
        else wis(w, b, alle[i], id);
        *w->a = voor;
    }
    return false; /* nothing of it is kept */
}

static bool wijzig_mens(werk *w, void *arg) { return elk(w, arg, BW_WIJZIG); }
static bool maak_mens(werk *w, void *arg) { return elk(w, arg, BW_MAAK); }
static bool wis_mens(werk *w, void *arg) { return elk(w, arg, BW_WIS); }

static void schrijf_beurt(beurtje *b)
{
    schrijf(&g.x, g.van[b->rol], wijzig_mens, b);
    schrijf(&g.x, g.van[b->rol], maak_mens, b);
    schrijf(&g.x, g.van[b->rol], wis_mens, b);
}

void matrix_schrijven(i32 rol, uitslag *u) { elke_beurt(rol, u, schrijf_beurt); }
