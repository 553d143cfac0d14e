/* passing_in.c: a kandidaat and a plekbeeld from the rows of the store.
 * Bron: design.md 4 (field classes: rows of K1 and K0 only). */
#include "planning/passing.h"

static code ja_nee(bool is, bool gevraagd)
{
    if (is) return CODE(JA);
    return gevraagd ? CODE(NEE) : (code){0};
}

/* A box that is not ticked says no only when the part about travel was filled in. */
void kandidaat_intake(kandidaat *k, const intake *i)
{
    bool gevraagd = i->reis_minuten.is || i->fiets || i->ov || i->auto_rijbewijs;
    k->wens_sector = i->wens_sector;
    k->uren_min = i->uren_min;
    k->uren_max = i->uren_max;
    k->reis_max = i->reis_minuten;
    k->fiets = ja_nee(i->fiets, gevraagd);
    k->ov = ja_nee(i->ov, gevraagd);
    k->eigen_auto = ja_nee(i->auto_rijbewijs, gevraagd);
    k->rijbewijs = k->eigen_auto;
}

/* How much weight a measurement has beside another of the same day. */
static int gewicht(code bron)
{
    switch (bron.i) {
    case TAALBRON_EXAMEN: return 4;
    case TAALBRON_TOETS: return 3;
    case TAALBRON_LBT: return 2;
    case TAALBRON_INSCHATTING: return 1;
    default: return 0;
    }
}

static bool is_nieuwer(const taalmeting *t, const taalstand *dan)
{
    if (dan->niveau.i == cefr_onbekend) return true;
    if (!date_same(t->datum, dan->datum))
        return date_before(dan->datum, t->datum) || !date_is_set(dan->datum);
    if (gewicht(t->bron) != gewicht(dan->bron)) return gewicht(t->bron) > gewicht(dan->bron);
    return cefr_vergelijk(t->niveau, dan->niveau) < 0; /* the careful one, whatever the order */
}

void kandidaat_taal(kandidaat *k, taalmeting_rijen r)
{
    for (int i = 0; i < r.n; i++) {
        const taalmeting *t = &r.at[i];
        int v = t->vaardigheid.i;
        if (v <= 0 || v >= taalvaardigheid_eind || t->niveau.i == cefr_onbekend) continue;
        if (is_nieuwer(t, &k->taal[v])) k->taal[v] = (taalstand){t->niveau, t->datum, t->bron};
    }
}

void kandidaat_grenzen(kandidaat *k, werkgrens_rijen r)
{
    for (int i = 0; i < r.n; i++) {
        const werkgrens *g = &r.at[i];
        if (g->soort.i <= 0 || g->soort.i >= grens_eind) continue;
        k->grens[g->soort.i] = true;
        bool woorden = code_is(g->soort, GRENS_ANDERS) && g->tekst.n > 0;
        bool eerst = k->grens_woorden.n == 0 || str_cmp(g->tekst, k->grens_woorden) < 0;
        if (woorden && eerst) k->grens_woorden = g->tekst;
    }
}

/* The part of the kandidaat that this row is about, or NULL. */
static feitherkomst *deel_van(kandidaat *k, const herkomst *h)
{
    static const struct {
        const char *onderwerp, *veld;
        size_t deel;
    } tabel[] = {
        {"intake", "wens_sector", offsetof(kandidaat, van_wens)},
        {"intake", "uren_min", offsetof(kandidaat, van_uren)},
        {"intake", "uren_max", offsetof(kandidaat, van_uren)},
        {"intake", "reis_minuten", offsetof(kandidaat, van_reis)},
        {"intake", "fiets", offsetof(kandidaat, van_reis)},
        {"intake", "ov", offsetof(kandidaat, van_reis)},
        {"intake", "auto_rijbewijs", offsetof(kandidaat, van_reis)},
        {"werkervaring", "", offsetof(kandidaat, van_ervaring)},
        {"vaardigheid", "", offsetof(kandidaat, van_ervaring)},
        {"werkgrens", "", offsetof(kandidaat, van_grens)},
        {"beschikbaarheid", "", offsetof(kandidaat, van_week)},
    };
    for (size_t i = 0; i < countof(tabel); i++) {
        bool veld = !*tabel[i].veld || str_eq(h->veld, str_of(tabel[i].veld));
        if (veld && str_eq(h->onderwerp, str_of(tabel[i].onderwerp)))
            return (feitherkomst *)(void *)((char *)k + tabel[i].deel);
    }
    return NULL;
}

void kandidaat_herkomst(kandidaat *k, herkomst_rijen r)
{
    for (int i = 0; i < r.n; i++) {
        const herkomst *h = &r.at[i];
        feitherkomst *f = deel_van(k, h);
        if (!f) continue;
        bool zelfde = date_same(h->datum, f->datum);
        bool leeg = f->bron.i == 0 && !date_is_set(f->datum);
        bool nieuwer = date_before(f->datum, h->datum) || (!date_is_set(f->datum) && !zelfde);
        if (leeg || nieuwer || (zelfde && h->bron.i < f->bron.i))
            *f = (feitherkomst){h->bron, h->datum};
    }
}

void kandidaat_ervaring(arena *a, kandidaat *k, werkervaring_rijen r)
{
    ervaring *e = arena_make(a, ervaring, r.n + 1);
    for (int i = 0; i < r.n; i++)
        e[i] = (ervaring){r.at[i].beroep, r.at[i].beroepscode, r.at[i].sector, r.at[i].jaren};
    k->ervaring = e;
    k->nervaring = r.n;
}

void kandidaat_vaardigheden(arena *a, kandidaat *k, vaardigheid_rijen r)
{
    str *kan = arena_make(a, str, r.n + 1);
    for (int i = 0; i < r.n; i++) kan[i] = r.at[i].naam;
    k->kan = kan;
    k->nkan = r.n;
}

static moment laatste(moment a, moment b) { return a.ms > b.ms ? a : b; }

static void plek_eisen(plekbeeld *b, const plek *p)
{
    b->eis[GRENS_TILLEN] = p->tillen;
    b->eis[GRENS_STAAN] = p->staan;
    b->eis[GRENS_HOOGTE] = p->hoogte;
    b->eis[GRENS_BUITEN] = p->buiten;
    b->eis[GRENS_DRUK] = p->druk;
    b->rijbewijs = p->rijbewijs;
    b->certificaat = p->certificaat;
    b->eisen_bekend = str_trim(p->vraagt).n > 0;
    for (int i = 0; i < grens_eind; i++) b->eisen_bekend = b->eisen_bekend || b->eis[i];
}

plekbeeld plekbeeld_van(const plek *p, plek_taal_rijen taal, plek_dienst_rijen dienst)
{
    plekbeeld b = {.sleutel = p->kop.id,
        .plek = plek_id_van(p),
        .nummer = p->naam_sleutel,
        .soort = p->soort,
        .functie = p->functie,
        .sector = p->sector,
        .beroepscode = p->beroepscode,
        .vraagt = p->vraagt,
        .uren_min = p->uren_min,
        .uren_max = p->uren_max,
        .dienst = dienst.at,
        .ndienst = dienst.n,
        .start_van = p->start_van,
        .start_tot = p->start_tot,
        .reis_minuten = p->reis_minuten,
        .bereikbaar_ov = p->bereikbaar_ov ? CODE(JA) : CODE(NEE),
        .begeleiding = p->begeleiding};
    moment gezegd = p->kop.vastgelegd;
    plek_eisen(&b, p);
    for (int i = 0; i < taal.n; i++) {
        int v = taal.at[i].vaardigheid.i;
        gezegd = laatste(gezegd, taal.at[i].kop.vastgelegd);
        if (v <= 0 || v >= taalvaardigheid_eind || taal.at[i].niveau.i == cefr_onbekend) continue;
        if (cefr_vergelijk(b.taal[v], taal.at[i].niveau) < 0) b.taal[v] = taal.at[i].niveau;
        b.taal_bekend = true;
    }
    for (int i = 0; i < dienst.n; i++) gezegd = laatste(gezegd, dienst.at[i].kop.vastgelegd);
    if (moment_is_set(gezegd)) b.gezegd_op = moment_date(gezegd);
    return b;
}
