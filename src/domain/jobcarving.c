/* jobcarving.c: tasks together as one place. Bron: aanpakken.md (rotterdam); wishes.md 4.12. */
#include "domain/jobcarving.h"

#include "domain/cefr.h"

bool carvingtaak_op(const carvingtaak *t, int dag)
{
    const bool op[] = {t->maandag, t->dinsdag, t->woensdag, t->donderdag,
                       t->vrijdag, t->zaterdag, t->zondag};
    return dag >= 0 && dag < (int)countof(op) && op[dag];
}

/* Each skill that one of them asks, at the highest level; A0 too: then it is known. */
static void taal_samen(const carvingtaak *t, int n, carvingplek *uit)
{
    for (int v = VAARD_LE; v <= VAARD_SP; v++) {
        code hoogst = {0};
        for (int i = 0; i < n; i++) {
            const code vraagt[] = {t[i].taal_le, t[i].taal_lu, t[i].taal_sc, t[i].taal_sp};
            if (cefr_vergelijk(hoogst, vraagt[v - VAARD_LE]) < 0) hoogst = vraagt[v - VAARD_LE];
        }
        if (hoogst.i)
            uit->taal[uit->ntaal++] = (plek_taal){.vaardigheid = CODE(v), .niveau = hoogst};
    }
}

static void diensten_samen(const carvingtaak *t, int n, carvingplek *uit)
{
    for (int dag = 0; dag < 7; dag++) {
        plek_dienst d = {.dag = CODE(MAANDAG + dag)};
        for (int i = 0; i < n; i++) {
            bool is = carvingtaak_op(&t[i], dag) && tijd_is_set(t[i].van) && tijd_is_set(t[i].tot);
            if (!is) continue;
            if (!tijd_is_set(d.van) || t[i].van.m < d.van.m) d.van = t[i].van;
            if (!tijd_is_set(d.tot) || t[i].tot.m > d.tot.m) d.tot = t[i].tot;
        }
        if (tijd_is_set(d.van)) uit->dienst[uit->ndienst++] = d;
    }
}

static void erbij(buf *b, str tussen, str s)
{
    if (s.n) PLAIN(b, "{}{}", b->n ? tussen : S(""), s);
}

static void eisen_samen(arena *a, const carvingtaak *t, int n, plek *p)
{
    buf werk = buf_new(a), papier = buf_new(a);
    i64 som = 0;
    for (int i = 0; i < n; i++) {
        som += t[i].uren.n;
        p->tillen |= t[i].tillen;
        p->staan |= t[i].staan;
        p->hoogte |= t[i].hoogte;
        p->buiten |= t[i].buiten;
        p->druk |= t[i].druk;
        p->rijbewijs |= t[i].rijbewijs;
        erbij(&papier, S(", "), t[i].certificaat);
        erbij(&werk, S("\n"), t[i].naam);
        if (t[i].materiaal.n) PLAIN(&werk, " ({})", t[i].materiaal);
    }
    p->uren_min = NUM(som);
    p->vraagt = buf_str(&werk);
    p->certificaat = buf_str(&papier);
}

carvingplek carving_plek_van(arena *a, const jobcarving *c, const carvingtaak *t, int n)
{
    carvingplek uit = {.p = {.organisatie_id = c->organisatie_id,
                             .soort = CODE(PLEK_LEERWERK),
                             .functie = n == 1 ? t->naam : c->functie,
                             .afdeling = c->afdeling,
                             .sector = c->sector,
                             .aantal = NUM(1),
                             .adres = c->adres,
                             .reis_minuten = c->reis_minuten,
                             .bereikbaar_ov = c->bereikbaar_ov,
                             .begeleiding = c->begeleiding,
                             .gemaakt = true}};
    uit.p.kop.masker = UINT64_MAX;
    taal_samen(t, n, &uit);
    diensten_samen(t, n, &uit);
    eisen_samen(a, t, n, &uit.p);
    return uit;
}
