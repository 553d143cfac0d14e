/* taal.c: the level that a place asks per skill, against what the person has or will have.
 * Bron: domain.md 8, MA-04. */
#include "domain/regels/taal.h"

#define SELF ma04
FORMULIER_DEF(ma04, MA04_VELDEN)
#undef SELF

taal_oordeel taal_drempel(code vraagt, code heeft, code lesplan)
{
    if (vraagt.i == cefr_onbekend || code_is(vraagt, CEFR_A0)) return TAAL_VOLDOET;
    if (heeft.i == cefr_onbekend) return TAAL_ONBEKEND;
    if (cefr_minstens(heeft, vraagt)) return TAAL_VOLDOET;
    if (lesplan.i == cefr_onbekend) return TAAL_VOORWAARDE;
    return cefr_minstens(lesplan, vraagt) ? TAAL_MET_LESPLAN : TAAL_TE_LAAG;
}

taal_oordeel taal_slechtste(taal_oordeel a, taal_oordeel b)
{
    return a > b ? a : b;
}

static const char *const voldoet[] = {
    N_("Lezen: goed genoeg."), N_("Luisteren: goed genoeg."),
    N_("Schrijven: goed genoeg."), N_("Spreken: goed genoeg.")};
static const char *const nog_niet[] = {
    N_("Lezen: nog te laag. De plek vraagt {}."), N_("Luisteren: nog te laag. De plek vraagt {}."),
    N_("Schrijven: nog te laag. De plek vraagt {}."),
    N_("Spreken: nog te laag. De plek vraagt {}.")};
static const char *const met_plan[] = {
    N_("Lezen: het lesplan gaat tot {}."), N_("Luisteren: het lesplan gaat tot {}."),
    N_("Schrijven: het lesplan gaat tot {}."), N_("Spreken: het lesplan gaat tot {}.")};

/* One skill: the steps of its judgement. */
static void stappen_taal(uitkomst *u, int i, code vraagt, code lesplan, taal_oordeel o)
{
    if (vraagt.i == cefr_onbekend) return;
    if (o == TAAL_VOLDOET) {
        STAP(u, voldoet[i]);
        return;
    }
    STAP_V(u, nog_niet[i], code_label(&cefr_codes, vraagt));
    if (lesplan.i) STAP_V(u, met_plan[i], code_label(&cefr_codes, lesplan));
}

static uitkomst besluit(uitkomst u, taal_oordeel o)
{
    u.waarschuwing = o == TAAL_MET_LESPLAN || o == TAAL_VOORWAARDE;
    bool ja = o == TAAL_VOLDOET || o == TAAL_MET_LESPLAN;
    return uit_oordeel(u, ja,
        o == TAAL_VOLDOET ? N_("De taal is goed genoeg voor deze plek.")
                          : N_("Het kan, zolang het lesplan doorgaat."),
        o == TAAL_VOORWAARDE ? N_("Alleen met een lesplan dat tot het gevraagde niveau gaat.")
                             : N_("De taal is te laag voor deze plek, ook met het lesplan."));
}

static uitkomst ma04_reken(const void *in, problems *p)
{
    const ma04 *m = in;
    const code vraagt[] = {m->vraagt_le, m->vraagt_lu, m->vraagt_sc, m->vraagt_sp};
    const code heeft[] = {m->heeft_le, m->heeft_lu, m->heeft_sc, m->heeft_sp};
    const code lesplan[] = {m->lesplan_le, m->lesplan_lu, m->lesplan_sc, m->lesplan_sp};
    static const char *const veld[] = {"heeft_le", "heeft_lu", "heeft_sc", "heeft_sp"};
    uitkomst u = {0};
    taal_oordeel totaal = TAAL_VOLDOET;
    bool gevraagd = false;
    for (int i = 0; i < (int)countof(vraagt); i++) {
        taal_oordeel o = taal_drempel(vraagt[i], heeft[i], lesplan[i]);
        gevraagd = gevraagd || vraagt[i].i != cefr_onbekend;
        totaal = taal_slechtste(totaal, o);
        if (o == TAAL_ONBEKEND) problem_add(p, veld[i], N_("is niet bekend. Vul dit in."));
        else stappen_taal(&u, i, vraagt[i], lesplan[i], o);
    }
    if (totaal == TAAL_ONBEKEND) return GEEN_UITKOMST;
    if (!gevraagd) STAP(&u, N_("De plek vraagt geen niveau."));
    return besluit(u, totaal);
}

static const regel lijst[] = {
    {
        .id = "MA-04",
        .naam = N_("Taalniveau voor een plek"),
        .artikel = "Eigen regel van Tweespoor, naar het Europees Referentiekader",
        .uitleg = N_("Vraagt een plek een taalniveau? Dan heeft de persoon dat niveau, "
                      "of een lesplan dat ernaartoe gaat."),
        .invoer = &ma04_entity,
        .reken = ma04_reken,
        .voorbeeld = "vraagt_sp=B1 heeft_sp=A2",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_taal, lijst)
