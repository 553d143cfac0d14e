#include "casework/lijnen.h"

#include "base/lang.h"
#include "casework/taak.h"

static bool loopt(date van, date eind, date dag)
{
    return date_is_set(van) && !date_before(dag, van)
           && (!date_is_set(eind) || date_before(dag, eind));
}

/* The first traject that runs and is of one of these kinds. */
static const traject *lopend(const dossier *d, date dag, bool (*is)(int))
{
    for (int i = 0; i < d->trajecten.n; i++)
        if (is(d->trajecten.at[i].instrument.i)
            && loopt(d->trajecten.at[i].van, d->trajecten.at[i].eind, dag))
            return &d->trajecten.at[i];
    return NULL;
}

static bool is_les(int i) { return i == INS_TAALLES || i == INS_EXTRA_TAALLES; }
static bool is_betaald(int i) { return i == INS_BETAALD; }
static bool is_budget(int i) { return i == INS_BUDGET; }
static bool leidt_naar_werk(int i)
{
    return instrument_is_werk(i) || i == INS_OPLEIDING || i == INS_DERDE;
}

static lijnbeeld taal(werk *w, const dossier *d)
{
    const inburgeringstatus *s = dossier_inburgering(d, w->vandaag);
    bool leert = lopend(d, w->vandaag, is_les) != NULL;
    for (int i = 0; i < d->lesdeelnames.n; i++)
        leert |= loopt(d->lesdeelnames.at[i].van, d->lesdeelnames.at[i].tot, w->vandaag);
    if (s && !code_is(s->stand, INBURGERING_PLICHTIG))
        return (lijnbeeld){.stand = CODE(KLAAR),
                           .waarom = code_label(&inburgering_stand_codes, s->stand)};
    if (leert) return (lijnbeeld){.stand = CODE(BEZIG), .waarom = T("Heeft taalles.")};
    return (lijnbeeld){.stand = CODE(NIET_BEGONNEN)};
}

static lijnbeeld aan_het_werk(werk *w, const dossier *d)
{
    const plaatsing *p = dossier_plaatsing(d, w->vandaag);
    bool betaald = p && (code_is(p->contract, CONTRACT_TIJDELIJK)
                         || code_is(p->contract, CONTRACT_VAST)
                         || code_is(p->contract, CONTRACT_UITZEND));
    const traject *t = lopend(d, w->vandaag, leidt_naar_werk);
    if (betaald || lopend(d, w->vandaag, is_betaald))
        return (lijnbeeld){.stand = CODE(KLAAR), .waarom = T("Heeft betaald werk.")};
    if (t)
        return (lijnbeeld){.stand = CODE(BEZIG),
                           .waarom = code_label(&instrument_codes, t->instrument)};
    return (lijnbeeld){.stand = CODE(NIET_BEGONNEN)};
}

static lijnbeeld geldzaken(werk *w, const dossier *d)
{
    bool had = d->uitkeringen.n > 0, heeft = dossier_uitkering(d, w->vandaag) != NULL;
    if (had && !heeft)
        return (lijnbeeld){.stand = CODE(KLAAR), .waarom = T("Heeft geen uitkering meer.")};
    if (code_is(d->i.zelf_geld, ZELF_GOED))
        return (lijnbeeld){.stand = CODE(KLAAR), .waarom = T("Regelt zelf de geldzaken.")};
    if (lopend(d, w->vandaag, is_budget))
        return (lijnbeeld){.stand = CODE(BEZIG), .waarom = T("Krijgt hulp met geld.")};
    if (code_is(d->i.zelf_geld, ZELF_BEETJE))
        return (lijnbeeld){.stand = CODE(BEZIG), .waarom = T("Regelt een deel zelf.")};
    return (lijnbeeld){.stand = CODE(NIET_BEGONNEN)};
}

/* The line that a track is of; DRIE: none. */
static lijn_nr lijn_van(int spoor)
{
    switch (spoor) {
    case SPOOR_TAAL:
    case SPOOR_WET: return DRIE_TAAL;
    case SPOOR_WERK:
    case SPOOR_LEREN: return DRIE_WERK;
    case SPOOR_GELD: return DRIE_GELD;
    default: return DRIE;
    }
}

void lijnen_lees(werk *w, const dossier *d, lijnbeeld uit[DRIE])
{
    uit[DRIE_TAAL] = taal(w, d);
    uit[DRIE_WERK] = aan_het_werk(w, d);
    uit[DRIE_GELD] = geldzaken(w, d);
    taakregel_rijen t = taken_van_persoon(w, persoon_id_van(&d->p));
    for (int i = 0; i < t.n; i++) {
        lijn_nr nr = lijn_van(t.at[i].spoor.i);
        bool later = date_is_set(t.at[i].later) && date_before(w->vandaag, t.at[i].later);
        if (nr == DRIE || later) continue;
        lijnbeeld *l = &uit[nr];
        if (l->stap.n && !date_before(t.at[i].uiterlijk, l->uiterlijk)) continue;
        l->stap = taak_wat(&t.at[i]);
        l->uiterlijk = t.at[i].uiterlijk;
    }
}
