#include "base/lang.h"
#include "figures/doel.h"
#include "figures/toets.h"

const char *cijfer_definitie(int indicator)
{
    switch (indicator) {
    case INDICATOR_WERK: return N_("Wie op de meetdatum betaald werk heeft, hoe weinig uren ook.");
    case INDICATOR_INBURGERING:
        return N_("Wie de inburgering heeft gehaald. Een vrijstelling of ontheffing telt niet als "
                  "gehaald.");
    case INDICATOR_OPLEIDING: return N_("Wie op de meetdatum met een opleiding bezig is.");
    case INDICATOR_UITSTROOM:
        return N_("Wie geen bijstand meer krijgt en niet terug is. Wie verhuisd is, telt niet als "
                  "uit de bijstand.");
    case INDICATOR_DUURZAAM_26:
        return N_("Wie na een stap naar werk 26 weken geen bijstand kreeg. Loopt die tijd nog? Dan "
                  "telt iemand nog niet mee.");
    case INDICATOR_DUURZAAM_52:
        return N_("Wie na een stap naar werk 52 weken geen bijstand kreeg. Loopt die tijd nog? Dan "
                  "telt iemand nog niet mee.");
    case INDICATOR_WERKTRAJECT:
        return N_("Trajecten naar werk die eindigden met werk, een opleiding of het doel gehaald.");
    case INDICATOR_VRIJWILLIG: return N_("Wie op de meetdatum vrijwilligerswerk doet.");
    case INDICATOR_LEERWERK: return N_("Wie op de meetdatum op een leerwerkplek werkt en leert.");
    case INDICATOR_BEGONNEN:
        return N_("Wie betaald werk, vrijwilligerswerk, een leerwerkplek of een opleiding heeft. "
                  "Iedereen telt één keer.");
    case INDICATOR_OP_TIJD:
        return N_("Wie binnen de termijn van de aanpak op een plek begon. Loopt die tijd nog? Dan "
                  "telt iemand nog niet mee.");
    case INDICATOR_GELDZAKEN: return N_("Wie zelf geld en rekeningen kan regelen.");
    default: return "";
    }
}

const char *noemer_definitie(int noemer)
{
    switch (noemer) {
    case NOEMER_IN_BEELD: return N_("Iedereen die in de periode in beeld was.");
    case NOEMER_BEGONNEN:
        return N_("Iedereen die in het jaar begon. Ook wie geen examen deed, verhuisde of een "
                  "ontheffing kreeg.");
    case NOEMER_GESCREEND: return N_("Iedereen met een afgeronde screening.");
    case NOEMER_AANGEMELD: return N_("Iedereen die is aangemeld.");
    case NOEMER_TRAJECTEN: return N_("Alle trajecten naar werk die zijn geëindigd.");
    case NOEMER_BIJSTAND: return N_("Iedereen die in de periode bijstand kreeg.");
    case NOEMER_DOOR_WERK:
        return N_("Iedereen die door werk of een eigen bedrijf uit de bijstand ging.");
    default: return "";
    }
}

str cijfer_procent(arena *a, int tienden)
{
    buf b = buf_new(a);
    if (tienden < 0) return (str){0};
    buf_add_i64(&b, tienden / 10);
    buf_add(&b, S(","));
    buf_add_i64(&b, tienden % 10);
    buf_add(&b, S("%"));
    return buf_str(&b);
}

str cijfer_aantal(arena *a, const cijfer *c) { return TF(a, "{} van {}", c->teller, c->van); }

str cijfer_interval(arena *a, const cijfer *c)
{
    if (c->van == 0) return (str){0};
    interval i = interval_wilson(c->teller, c->van);
    return TF(a, "{} tot {}", cijfer_procent(a, tienden_van(i.lo)),
        cijfer_procent(a, tienden_van(i.hi)));
}

str cijfer_doel(arena *a, const cijfer *c)
{
    if (!c->doel.is) return (str){0};
    if (c->doel.mensen) return PN(a, "{} mens", "{} mensen", c->doel.n);
    if (c->doel.n % 10) return cijfer_procent(a, c->doel.n);
    return TF(a, "{}%", c->doel.n / 10);
}

str cijfer_zin(arena *a, const cijfer *c)
{
    if (!c->doel.is || c->van == 0) return (str){0};
    if (cijfer_gehaald(c)) return T("Doel gehaald.");
    i64 n = cijfer_nodig(c);
    if (code_is(c->noemer, NOEMER_TRAJECTEN))
        return PN(
            a, "Nog {} traject nodig voor het doel.", "Nog {} trajecten nodig voor het doel.", n);
    return PN(a, "Nog {} mens nodig voor het doel.", "Nog {} mensen nodig voor het doel.", n);
}
