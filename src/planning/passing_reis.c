/* passing_reis.c: the criteria Reistijd and Begeleiding.
 * Bron: domain.md MA-01 (domain/regels/week.h decides); aanpakken.md A, row via (guidance). */
#include "planning/passing_deel.h"

/* ---- Reistijd ---- */

static bool ja(code c) { return code_is(c, JA); }

static void met_reis(weging *w, uitslag u, zin feit, zin nodig)
{
    deel *d = weeg(w, u, feit, nodig);
    weeg_bron(d, w->k->van_reis);
    weeg_werkgever(d, w->p);
}

static bool bus_kan(const weging *w) { return ja(w->k->ov) && !code_is(w->p->bereikbaar_ov, NEE); }

/* By what he would come: bicycle first, then bus, then car. */
static str middel(const weging *w)
{
    if (ja(w->k->fiets)) return S(N_("met de fiets"));
    if (bus_kan(w)) return S(N_("met bus of trein"));
    if (ja(w->k->eigen_auto)) return S(N_("met de auto"));
    return S(N_("vanuit het centrum"));
}

static void weeg_minuten(weging *w)
{
    num reis = w->p->reis_minuten, hoogstens = w->k->reis_max;
    str hoe = middel(w);
    if (!reis.is) {
        met_reis(w, UITSLAG_ONBEKEND, ZIN(N_("De reistijd naar deze plek is niet bekend.")),
            ZIN(N_("Zoek de reistijd op en vul hem in bij de plek.")));
        return;
    }
    if (!hoogstens.is) {
        met_reis(w, UITSLAG_ONBEKEND, ZIN_W(2, N_("Reistijd: {} minuten {}."), reis, hoe),
            ZIN(N_("Vraag hoe lang iemand wil reizen.")));
        return;
    }
    zin feit = ZIN_W(4, N_("Reistijd: {} van hooguit {} minuten, {}."), reis, hoogstens, hoe);
    i64 over = reis.n - hoogstens.n;
    if (over <= 0) met_reis(w, UITSLAG_GOED, feit, GEEN_ZIN);
    else if (over <= w->m->reis_ruimte)
        met_reis(w, UITSLAG_AANPASSING, feit, ZIN(N_("Vraag of {} minuten reizen ook kan."), reis));
    else
        met_reis(w, UITSLAG_NOG_NIET, feit,
            ZIN(N_("Zoek vervoer dat sneller is, of een plek dichterbij.")));
}

/* A plek without bus or train; someone of whom we do not know how he travels. */
static void weeg_middel(weging *w)
{
    const kandidaat *k = w->k;
    if (ja(k->fiets) || ja(k->eigen_auto)) return;
    if (ja(k->ov)) {
        if (bus_kan(w)) return;
        met_reis(w, UITSLAG_AANPASSING, ZIN(N_("Er rijdt geen bus of trein naar deze plek.")),
            ZIN(N_("Regel een fiets of iemand om mee te rijden.")));
        return;
    }
    bool alles_nee = code_is(k->fiets, NEE) && code_is(k->ov, NEE) && code_is(k->eigen_auto, NEE);
    if (alles_nee)
        met_reis(w, UITSLAG_AANPASSING, ZIN(N_("Er is nog geen vervoer.")),
            ZIN(N_("Regel een fiets of een kaart voor de bus.")));
    else
        met_reis(w, UITSLAG_ONBEKEND, ZIN(N_("Hoe iemand reist is niet bekend.")),
            ZIN(N_("Vraag of iemand fietst, met de bus reist of autorijdt.")));
}

static tijd eerste_dienst(const plekbeeld *p)
{
    tijd eerst = {0};
    for (int i = 0; i < p->ndienst; i++) {
        tijd van = p->dienst[i].van;
        if (tijd_is_set(van) && (!tijd_is_set(eerst) || van.m < eerst.m)) eerst = van;
    }
    return eerst;
}

/* MA-01 warns who has only bicycle and bus; who can cycle is asked, who cannot needs something. */
static void weeg_vroeg(weging *w)
{
    const kandidaat *k = w->k;
    tijd begin = eerste_dienst(w->p), bus = w->m->eerste_ov;
    u32 vervoer = (ja(k->fiets) ? VERVOER_FIETS : 0U) | (ja(k->ov) ? VERVOER_OV : 0U)
                  | (ja(k->eigen_auto) ? VERVOER_AUTO : 0U);
    if (vervoer == 0 || reis_haalbaar(begin, bus, vervoer)) return;
    zin feit =
        ZIN(N_("De dienst begint om {} uur. De eerste bus of trein is er om {} uur."), begin, bus);
    if (ja(k->fiets))
        met_reis(w, UITSLAG_ONBEKEND, feit, ZIN(N_("Vraag of fietsen op die tijd kan.")));
    else
        met_reis(w, UITSLAG_AANPASSING, feit,
            ZIN(N_("Regel een fiets, of vraag de werkgever om later te beginnen.")));
}

void weeg_reistijd(weging *w)
{
    weeg_middel(w);
    weeg_vroeg(w);
    weeg_minuten(w);
}

/* ---- Begeleiding ---- */

static deel *weeg_de_begeleiding(weging *w)
{
    zin label = ZIN_W(1, N_("{}."), code_woord(&begeleiding_codes, w->p->begeleiding));
    switch (w->p->begeleiding.i) {
    case BEGELEIDING_DAGELIJKS:
    case BEGELEIDING_WEKELIJKS: return weeg(w, UITSLAG_GOED, label, GEEN_ZIN);
    default: break;
    }
    if (w->k->jobcoach) return weeg(w, UITSLAG_GOED, ZIN(N_("Er is al een jobcoach.")), GEEN_ZIN);
    if (w->k->taalmaatje)
        return weeg(w, UITSLAG_GOED, ZIN(N_("Er is al een taalmaatje.")), GEEN_ZIN);
    if (code_is(w->p->begeleiding, BEGELEIDING_GEEN))
        return weeg(w, UITSLAG_AANPASSING, label,
            ZIN(N_("Regel een jobcoach of een taalmaatje voor op het werk.")));
    return weeg(w, UITSLAG_ONBEKEND, ZIN(N_("Wie er op de plek helpt is niet bekend.")),
        ZIN(N_("Vraag de werkgever wie er elke dag of elke week helpt.")));
}

void weeg_begeleiding(weging *w) { weeg_werkgever(weeg_de_begeleiding(w), w->p); }
