/* passing_taal.c: the criterion Taal: the level per skill beside what the plek asks.
 * Bron: domain.md MA-04 (domain/regels/taal.h decides). */
#include "domain/regels/taal.h"
#include "planning/passing_deel.h"

/* Levels that someone is short. */
static int tekort(const taalstand *t, code vraagt) { return vraagt.i - t->niveau.i; }

/* What to do about a skill that is too low. */
static zin wat_nodig(const weging *w, str naam, str heeft, str vraagt, bool les_gaat)
{
    if (les_gaat)
        return ZIN_W(3,
            N_("De les gaat tot {}. Vraag de werkgever of {} genoeg is om te beginnen."), vraagt,
            heeft);
    if (w->k->taalmaatje)
        return ZIN_W(1, N_("Er is al een taalmaatje. Vraag de werkgever of {} genoeg is."), heeft);
    return ZIN_W(7, N_("{} is {}, de plek vraagt {}: extra taalles of een taalmaatje op het werk."),
        naam, heeft, vraagt);
}

/* One level short can be arranged on the work floor, whatever the lessons lead to. */
static uitslag uitslag_van(taal_oordeel o, int niveaus)
{
    switch (o) {
    case TAAL_VOLDOET: return UITSLAG_GOED;
    case TAAL_ONBEKEND: return UITSLAG_ONBEKEND;
    case TAAL_MET_LESPLAN:
    case TAAL_VOORWAARDE: return UITSLAG_AANPASSING;
    case TAAL_TE_LAAG: return niveaus <= 1 ? UITSLAG_AANPASSING : UITSLAG_NOG_NIET;
    }
    bug("no such outcome of MA-04");
}

static void weeg_een(weging *w, int vaard)
{
    code eis = w->p->taal[vaard];
    const taalstand *t = &w->k->taal[vaard];
    taal_oordeel o = taal_drempel(eis, t->niveau, w->k->les_tot);
    str naam = code_woord(&taalvaardigheid_codes, (code){vaard});
    str heeft = code_woord(&cefr_codes, t->niveau), vraagt = code_woord(&cefr_codes, eis);
    uitslag u = uitslag_van(o, tekort(t, eis));
    zin feit = ZIN_W(7, N_("{}: {}. De plek vraagt {}."), naam, heeft, vraagt);
    zin nodig = wat_nodig(w, naam, heeft, vraagt, o == TAAL_MET_LESPLAN);
    if (u == UITSLAG_GOED) nodig = GEEN_ZIN;
    if (u == UITSLAG_NOG_NIET)
        nodig = ZIN_W(3, N_("{} is nog te laag. Maak een lesplan tot {}."), naam, vraagt);
    if (u != UITSLAG_GOED && u != UITSLAG_ONBEKEND && w->k->les_verborgen)
        nodig = ZIN_W(3, N_("{}: vraag het de klantmanager. Gaan de lessen tot {}?"), naam, vraagt);
    if (u == UITSLAG_ONBEKEND) {
        feit = ZIN_W(3, N_("{} is nog niet gemeten. De plek vraagt {}."), naam, vraagt);
        nodig = ZIN_W(1, N_("{}: vraag de taalschool naar het niveau."), naam);
    }
    deel *d = weeg(w, u, feit, nodig);
    if (u != UITSLAG_ONBEKEND) weeg_taalbron(d, t);
    weeg_werkgever(d, w->p);
}

void weeg_taal(weging *w)
{
    static const int volgorde[] = {VAARD_SP, VAARD_LU, VAARD_LE, VAARD_SC}; /* on the work floor */
    for (size_t i = 0; i < countof(volgorde); i++) {
        code eis = w->p->taal[volgorde[i]];
        if (eis.i > CEFR_A0) weeg_een(w, volgorde[i]);
    }
    if (w->n > 0) return;
    if (w->p->taal_bekend)
        weeg_werkgever(weeg(w, UITSLAG_GOED,
                           ZIN(N_("De plek vraagt geen Nederlands bij de start.")), GEEN_ZIN),
            w->p);
    else
        weeg(w, UITSLAG_ONBEKEND, ZIN(N_("Welk Nederlands nodig is, is niet bekend.")),
            ZIN(N_("Vraag de werkgever welk Nederlands nodig is.")));
}
