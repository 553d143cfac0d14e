/* verlenging.c: a longer term: nearly done, asked for, offer too late, start too late.
 * Wet: Wi 12; Besluit inburgering 2021, artikel 4.4 and 4.5 lid 1; Regeling inburgering 2021,
 * artikel 4.1 lid 1 and 2 onder g. */
#include "domain/regels/verlenging.h"
#include "domain/plan.h"
#include "domain/regels/doelgroep.h"

#define SELF wi19
FORMULIER_DEF(wi19, WI19_VELDEN)
#undef SELF
#define SELF wi20
FORMULIER_DEF(wi20, WI20_VELDEN)
#undef SELF
#define SELF wi22
FORMULIER_DEF(wi22, WI22_VELDEN)
#undef SELF
#define SELF wi23
FORMULIER_DEF(wi23, WI23_VELDEN)
#undef SELF

/* Bi 4.4 lid 2 onder b; for others lid 3. */
static bool lessen_gevolgd(bijna_klaar b)
{
    i64 uren = 0;
    if (doelgroep_is_asiel(b.doelgroep)) return b.alle_lessen;
    return parameter_neem("bijna_klaar_uren", b.eind, &uren) && b.les_minuten >= 60 * uren;
}

bool bijna_klaar_voldoet(bijna_klaar b)
{
    i64 onderdelen = 0;
    return code_is(b.leerroute, LEERROUTE_B) && lessen_gevolgd(b) &&
           parameter_neem("bijna_klaar_onderdelen", b.eind, &onderdelen) &&
           b.onderdelen >= onderdelen && b.knm && b.pvt && b.map;
}

date verlenging_bijna_klaar(bijna_klaar b)
{
    return bijna_klaar_voldoet(b) ? date_plus_maanden_par(b.eind, "bijna_klaar_maanden") : b.eind;
}

date verlenging_aanvraag_vanaf(date eind)
{
    i64 maanden = 0;
    return parameter_neem("aanvraag_maanden", eind, &maanden)
               ? date_plus_months(eind, -(int)maanden)
               : (date){0};
}

date aanbod_uiterste(date pip)
{
    return date_plus_maanden_par(pip, "aanbod_maanden");
}

date verlenging_laat_aanbod(date pip, date aanbod, date eind)
{
    date uiterste = aanbod_uiterste(pip);
    if (!date_is_set(uiterste) || !date_is_set(aanbod) || !date_is_set(eind)) return eind;
    int dagen = date_diff(aanbod, uiterste);
    return dagen > 0 ? date_plus(eind, dagen) : eind;
}

date taalschakel_uiterste(date pip)
{
    return date_plus_maanden_par(pip, "taalschakel_maanden");
}

bool taalschakel_te_laat(date pip, date start, date peildatum)
{
    date uiterste = taalschakel_uiterste(pip);
    if (!date_is_set(uiterste)) return false;
    if (date_is_set(start)) return date_before(uiterste, start);
    return date_is_set(peildatum) && !date_before(peildatum, uiterste);
}

date verlenging_laat_taalschakel(date pip, date start, date peildatum, date eind)
{
    return taalschakel_te_laat(pip, start, peildatum)
               ? date_plus_maanden_par(eind, "taalschakel_verlenging_maanden")
               : eind;
}

/* ---- WI-19 ---- */

static bool wi19_goed(const wi19 *i, problems *p)
{
    bool asiel = doelgroep_is_asiel(i->doelgroep);
    i64 maanden = 0;
    if (!regel_volledig(&wi19_entity, i, p)) return false;
    if (asiel && !i->lessen.i) return problem_add(p, "lessen", N_("is verplicht. Vul dit in."));
    if (!asiel && !i->uren.is) return problem_add(p, "uren", N_("is verplicht. Vul dit in."));
    return regel_parameter("bijna_klaar_maanden", i->eind, "eind", &maanden, p);
}

static void stap_janee(uitkomst *u, bool ja, const char *als_ja, const char *als_nee)
{
    STAP(u, ja ? als_ja : als_nee);
}

static void stappen_wi19(uitkomst *u, const wi19 *i)
{
    STAP_V(u, N_("Einde van de termijn: {}."), i->eind);
    STAP_V(u, N_("Leerroute: {}. Alleen de B1-route telt."),
        code_label(&leerroute_codes, i->route));
    if (doelgroep_is_asiel(i->doelgroep))
        stap_janee(u, is_ja(i->lessen),
            N_("Alle lessen zijn gevolgd, of de persoon had toestemming om weg te blijven."),
            N_("Niet alle lessen zijn gevolgd."));
    else
        STAP_V(u, N_("Gevolgde uren les en KNM: {}."), i->uren);
    STAP_V(u, N_("Gehaalde taalonderdelen: {}."), i->onderdelen);
    stap_janee(u, is_ja(i->knm), N_("KNM is gehaald."), N_("KNM is niet gehaald."));
    stap_janee(u, is_ja(i->pvt), N_("Het PVT is klaar."), N_("Het PVT is niet klaar."));
    stap_janee(u, is_ja(i->map), N_("De MAP is klaar."), N_("De MAP is niet klaar."));
}

static uitkomst wi19_reken(const void *in, problems *p)
{
    const wi19 *i = in;
    if (!wi19_goed(i, p)) return GEEN_UITKOMST;
    bijna_klaar b = {.eind = i->eind, .leerroute = i->route, .doelgroep = i->doelgroep,
        .alle_lessen = is_ja(i->lessen), .les_minuten = i->uren.is ? 60 * i->uren.n : 0,
        .onderdelen = i->onderdelen.n, .knm = is_ja(i->knm), .pvt = is_ja(i->pvt),
        .map = is_ja(i->map)};
    uitkomst u = {0};
    stappen_wi19(&u, i);
    if (!bijna_klaar_voldoet(b)) {
        STAP(&u, N_("Niet alles is in orde. Er is geen verlenging om deze reden."));
        return uit_datum(u, i->eind, N_("Geen verlenging. De termijn loopt tot {}."));
    }
    STAP_V(&u, N_("Maanden erbij: {}."), parameter_waarde("bijna_klaar_maanden", i->eind));
    return uit_datum(u, verlenging_bijna_klaar(b), N_("De termijn loopt door tot {}."));
}

/* ---- WI-20 ---- */

static uitkomst wi20_reken(const void *in, problems *p)
{
    const wi20 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi20_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("aanvraag_maanden", i->eind, "eind", &maanden, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    date vanaf = verlenging_aanvraag_vanaf(i->eind);
    STAP_V(&u, N_("Einde van de termijn: {}."), i->eind);
    STAP_V(&u, N_("Aanvragen kan vanaf zoveel maanden ervoor: {}."), maanden);
    if (date_is_set(i->aanvraag)) {
        u.waarschuwing = date_before(i->aanvraag, vanaf);
        STAP_V(&u, N_("Datum van de aanvraag: {}."), i->aanvraag);
        stap_janee(&u, u.waarschuwing, N_("De aanvraag is te vroeg."),
            N_("De aanvraag is niet te vroeg."));
    }
    return uit_datum(u, vanaf, N_("Verlenging aanvragen bij DUO kan vanaf {}."));
}

/* ---- WI-22 and WI-23 ---- */

static uitkomst wi22_reken(const void *in, problems *p)
{
    const wi22 *i = in;
    i64 maanden = 0;
    if (!regel_volledig(&wi22_entity, in, p)) return GEEN_UITKOMST;
    if (code_is(i->route, LEERROUTE_O))
        return regel_weigert(p, "route", N_("heeft een eigen regel: WI-23."));
    if (date_before(i->aanbod, i->pip)) {
        problem_add(p, "aanbod", N_("ligt vóór de datum op het plan."));
        return GEEN_UITKOMST;
    }
    if (!regel_parameter("aanbod_maanden", i->pip, "pip", &maanden, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    date uiterste = aanbod_uiterste(i->pip);
    int dagen = date_diff(i->aanbod, uiterste);
    STAP_V(&u, N_("Datum op het plan: {}."), i->pip);
    STAP_V(&u, N_("Maanden om een aanbod te doen: {}."), maanden);
    STAP_V(&u, N_("Laatste dag op tijd: {}."), uiterste);
    STAP_V(&u, N_("Datum van het eerste aanbod: {}."), i->aanbod);
    STAP_V(&u, N_("Aantal dagen te laat: {}."), dagen > 0 ? dagen : 0);
    STAP_V(&u, N_("Einde van de termijn zonder verlenging: {}."), i->eind);
    return uit_datum(u, verlenging_laat_aanbod(i->pip, i->aanbod, i->eind),
        dagen > 0 ? N_("De termijn loopt door tot {}. De persoon vraagt dit aan bij DUO.")
                  : N_("Geen verlenging. De termijn loopt tot {}."));
}

static bool wi23_goed(const wi23 *i, i64 *maanden, i64 *erbij, problems *p)
{
    if (!regel_volledig(&wi23_entity, i, p)) return false;
    if (!code_is(i->route, LEERROUTE_O)) {
        regel_weigert(p, "route", N_("heeft een eigen regel: WI-22."));
        return false;
    }
    if (!date_is_set(i->start) && !date_is_set(i->peildatum))
        return problem_add(p, "peildatum", N_("is verplicht als er nog geen begin is."));
    if (date_is_set(i->start) && date_before(i->start, i->pip))
        return problem_add(p, "start", N_("ligt vóór de datum op het plan."));
    return regel_parameter("taalschakel_maanden", i->pip, "pip", maanden, p) &&
           regel_parameter("taalschakel_verlenging_maanden", i->eind, "eind", erbij, p);
}

static uitkomst wi23_reken(const void *in, problems *p)
{
    const wi23 *i = in;
    i64 maanden = 0, erbij = 0;
    if (!wi23_goed(i, &maanden, &erbij, p)) return GEEN_UITKOMST;
    bool laat = taalschakel_te_laat(i->pip, i->start, i->peildatum);
    uitkomst u = {0};
    STAP_V(&u, N_("Datum op het plan: {}."), i->pip);
    STAP_V(&u, N_("Maanden om te beginnen: {}."), maanden);
    STAP_V(&u, N_("Laatste dag op tijd: {}."), taalschakel_uiterste(i->pip));
    if (date_is_set(i->start)) STAP_V(&u, N_("Begonnen op {}."), i->start);
    else STAP_V(&u, N_("Nog niet begonnen op {}."), i->peildatum);
    STAP_V(&u, N_("Einde van de termijn zonder verlenging: {}."), i->eind);
    STAP_V(&u, N_("Maanden erbij: {}."), laat ? erbij : 0);
    return uit_datum(u, verlenging_laat_taalschakel(i->pip, i->start, i->peildatum, i->eind),
        laat ? N_("De termijn loopt door tot {}. De persoon vraagt dit aan bij DUO.")
             : N_("Geen verlenging. De termijn loopt tot {}."));
}

static const regel lijst[] = {
    {
        .id = "WI-19",
        .naam = N_("Verlenging: bijna klaar"),
        .artikel = "Besluit inburgering 2021, artikel 4.4",
        .uitleg = N_("Wie in de B1-route bijna klaar is, krijgt 6 maanden erbij. Nodig "
                      "zijn: alle lessen gevolgd, 2 van de 4 taalonderdelen, KNM, PVT en "
                      "MAP. Gezinsmigranten volgen minstens 450 uur les."),
        .invoer = &wi19_entity,
        .reken = wi19_reken,
        .voorbeeld = "eind=2029-05-12 doelgroep=statushouder route=B lessen=ja "
                     "onderdelen=2 knm=ja pvt=ja map=ja",
        .verwacht = "2029-11-12",
    },
    {
        .id = "WI-20",
        .naam = N_("Vanaf wanneer verlenging aanvragen?"),
        .artikel = "Besluit inburgering 2021, artikel 4.5 lid 1",
        .uitleg = N_("Verlenging aanvragen kan vanaf 6 maanden voor het einde van de "
                      "termijn."),
        .invoer = &wi20_entity,
        .reken = wi20_reken,
        .voorbeeld = "eind=2029-05-12",
        .verwacht = "2028-11-12",
    },
    {
        .id = "WI-22",
        .naam = N_("Verlenging: aanbod te laat"),
        .artikel = "Regeling inburgering 2021, artikel 4.1 lid 1 en 2 onder g",
        .uitleg = N_("Kwam het eerste aanbod meer dan 3 maanden na het plan? Dan wordt de termijn "
                     "langer met het aantal dagen daarna. Dit geldt in de B1-route en de Z-route."),
        .invoer = &wi22_entity,
        .reken = wi22_reken,
        .voorbeeld = "route=B pip=2026-05-11 aanbod=2026-10-01 eind=2029-05-12",
        .verwacht = "2029-07-02",
    },
    {
        .id = "WI-23",
        .naam = N_("Verlenging: taalschakeltraject te laat"),
        .artikel = "Regeling inburgering 2021, artikel 4.1 lid 1 en 2 onder g",
        .uitleg = N_("Kan iemand in de onderwijsroute niet binnen 6 maanden na het plan "
                      "beginnen? Dan wordt de termijn 6 maanden langer."),
        .invoer = &wi23_entity,
        .reken = wi23_reken,
        .voorbeeld = "route=O pip=2026-05-11 peildatum=2026-11-11 eind=2029-05-12",
        .verwacht = "2029-11-12",
    },
};
REGEL_GROEP(regels_verlenging, lijst)
