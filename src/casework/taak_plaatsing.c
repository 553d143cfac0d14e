/* taak_plaatsing.c: what someone on a place asks: of his jobcoach, and when it goes worse of his
 * klantmanager. */
#include "casework/overeenkomst.h"
#include "casework/plaatsing.h"
#include "casework/taak_regels.h"

enum {
    START_DAGEN = 7,        /* after the first day: did he come? */
    TEKENEN_DAGEN = 14,
    VOORUIT_DAGEN = 14,     /* so long before its day a task shows */
    AFDELING_DAGEN = 21,
    MINDER_DAGEN = 3,
    MINDER_OUD = 30,        /* after so many days it is history */
    NAZORG_OUD = 91,
};

static bool nadert(date dag, date vandaag, int dagen)
{
    return date_is_set(dag) && date_diff(dag, vandaag) <= dagen;
}

static const aanpak_instrument *instrument_van(const dossier *d, const aanpak_inhoud *in,
                                               const plaatsing *p)
{
    for (int i = 0; in && i < d->trajecten.n; i++)
        if (d->trajecten.at[i].plaatsing_id.v == p->kop.id)
            return aanpak_instrument_van(in, d->trajecten.at[i].instrument.i);
    return NULL;
}

static void wil_start(const plaatsing *p, date vandaag, gewenst_lijst *l)
{
    if (date_is_set(p->begonnen) || date_before(vandaag, p->van)) return;
    wil_voor(l, (gewenst){TAAK_START, SPOOR_WERK, p->kop.id, date_plus(p->van, START_DAGEN), p->van,
                     "plaatsing", {0}}, p->jobcoach_id);
}

static void wil_handtekeningen(werk *w, const plaatsing *p, gewenst_lijst *l)
{
    overeenkomst_rijen o = BIJ(w, overeenkomst, plaatsing_id, plaatsing_id_van(p));
    const overeenkomst *laatste = o.n ? &o.at[o.n - 1] : NULL;
    if (!laatste || !code_is(laatste->stand, OVK_UITGEZET)) return;
    wil_voor(l, (gewenst){TAAK_OVEREENKOMST, SPOOR_WERK, p->kop.id,
                     date_plus(laatste->uitgezet, TEKENEN_DAGEN), laatste->uitgezet,
                     "overeenkomst", {0}}, p->jobcoach_id);
}

/* Every month, or as the aanpak says. */
static void wil_feedback(const plaatsing *p, const aanpak_instrument *i, const verslag_rijen *v,
                         date vandaag, gewenst_lijst *l)
{
    date sinds = date_is_set(p->begonnen) ? p->begonnen : p->van, laatst = sinds;
    for (int k = 0; k < v->n; k++)
        if (code_is(v->at[k].soort, VERSLAG_WERKGEVER) && v->at[k].plaatsing_id.v == p->kop.id)
            laatst = date_max(laatst, v->at[k].datum);
    date dag = i && i->feedback.duur.aantal ? aanpak_duur_na(laatst, i->feedback.duur)
                                            : date_plus_months(laatst, 1);
    bool over = date_is_set(p->tot) && !date_before(dag, p->tot);
    if (over || !nadert(dag, vandaag, VOORUIT_DAGEN)) return;
    wil_voor(l, (gewenst){TAAK_FEEDBACK, SPOOR_WERK, p->kop.id, dag, laatst, "plaatsing", {0}},
             p->jobcoach_id);
}

/* The stage ends while the plaatsing goes on and no next one is planned; or there is none yet. */
static void wil_afdeling(werk *w, const plaatsing *p, const aanpak_instrument *i,
                         gewenst_lijst *l)
{
    rotatie_rijen r = BIJ(w, rotatie, plaatsing_id, plaatsing_id_van(p));
    int minstens = i && i->afdelingen.is ? (int)i->afdelingen.n : 0;
    date laatste = {0};
    for (int k = 0; k < r.n; k++) {
        if (!date_is_set(r.at[k].tot)) return;
        laatste = date_max(laatste, r.at[k].tot);
    }
    rotatie_telling t = rotaties_tel(r.at, r.n, minstens, w->vandaag);
    bool genoeg = t.afdelingen >= minstens;
    bool door = date_is_set(laatste) && date_is_set(p->tot) && date_before(laatste, p->tot);
    if (r.n && !(door && nadert(laatste, w->vandaag, AFDELING_DAGEN))) return;
    if (!r.n && genoeg) return;
    date dag = r.n ? laatste : date_plus_months(p->van, 1);
    wil_voor(l, (gewenst){TAAK_AFDELING, SPOOR_WERK, p->kop.id, dag, dag, "aanpak", {0}},
             p->jobcoach_id);
}

static void wil_minder(werk *w, const plaatsing *p, const verslag_rijen *v, gewenst_lijst *l)
{
    const verslag *slecht = NULL;
    for (int k = 0; k < v->n; k++) {
        const verslag *x = &v->at[k];
        if (x->plaatsing_id.v != p->kop.id) continue;
        if (!verslag_slechter(x, verslag_voor(v, x))) continue;
        if (!slecht || !date_before(x->datum, slecht->datum)) slecht = x;
    }
    if (!slecht || date_diff(w->vandaag, slecht->datum) > MINDER_OUD) return;
    wil(l, (gewenst){TAAK_MINDER, SPOOR_WERK, p->kop.id, date_plus(slecht->datum, MINDER_DAGEN),
                     slecht->datum, "verslag", {0}});
}

/* Aftercare of who got work or schooling, on the days of the aanpak. */
static void wil_nazorg(const plaatsing *p, const aanpak_instrument *i, date vandaag,
                       gewenst_lijst *l)
{
    if (!i || !uitstroom_is_geslaagd(p->uitstroom.i)) return;
    date een = aanpak_duur_na(p->eind, i->nazorg), twee = aanpak_duur_na(p->eind, i->nazorg_ook);
    date dag = nadert(twee, vandaag, VOORUIT_DAGEN) ? twee : een;
    if (!nadert(dag, vandaag, VOORUIT_DAGEN) || date_diff(vandaag, dag) > NAZORG_OUD) return;
    wil_voor(l, (gewenst){TAAK_NAZORG, SPOOR_WERK, p->kop.id, dag, dag, "aanpak", {0}},
             p->jobcoach_id);
}

void wil_plaatsingen(werk *w, const dossier *d, const aanpak_inhoud *in, gewenst_lijst *l)
{
    if (!d->plaatsingen.n) return;
    verslag_rijen v = BIJ(w, verslag, persoon_id, persoon_id_van(&d->p));
    for (int k = 0; k < d->plaatsingen.n; k++) {
        const plaatsing *p = &d->plaatsingen.at[k];
        const aanpak_instrument *i = instrument_van(d, in, p);
        if (date_is_set(p->eind)) {
            wil_nazorg(p, i, w->vandaag, l);
            continue;
        }
        wil_minder(w, p, &v, l);
        wil_handtekeningen(w, p, l);
        if (!p->jobcoach_id.v) continue;
        wil_start(p, w->vandaag, l);
        wil_feedback(p, i, &v, w->vandaag, l);
        wil_afdeling(w, p, i, l);
    }
}
