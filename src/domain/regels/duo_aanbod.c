/* duo_aanbod.c: the conditions of DUO for the offer of a course and for the end of MAP and PVT.
 * Bron: DUO, M2M gegevensuitwisseling inburgering gemeenten, voorwaarden inburgeringsaanbod, MAP
 * and PVT; Wi 16, Wi 6. */
#include "domain/regels/duo.h"
#include "domain/plan.h"
#include "domain/regels/doelgroep.h"

CODES_DEF(schoolerkenning, SCHOOLERKENNING_CODES)

#define SELF duo05
FORMULIER_DEF(duo05, DUO05_VELDEN)
#undef SELF
#define SELF duo06
FORMULIER_DEF(duo06, DUO06_VELDEN)
#undef SELF

static bool school_past(code leerroute, code erkenning)
{
    bool tst = code_is(erkenning, ERKEND_TST) && code_is(leerroute, LEERROUTE_O);
    return code_is(erkenning, ERKEND_BOW) || tst;
}

static bool start_past(duo_aanbod d)
{
    date start = d.start_taalschakel;
    if (!date_is_set(start)) return true;
    return !date_before(start, d.aanbod) && date_is_set(d.termijn_van) &&
           date_is_set(d.termijn_tot) && !date_before(start, d.termijn_van) &&
           date_before(start, d.termijn_tot);
}

static bool aanbod_na_plan(duo_aanbod d)
{
    return date_is_set(d.pip) && date_is_set(d.aanbod) && !date_before(d.aanbod, d.pip);
}

bool duo_aanbod_mag(duo_aanbod d)
{
    return doelgroep_is_asiel(d.doelgroep) && aanbod_na_plan(d) &&
           school_past(d.leerroute, d.erkenning) && start_past(d);
}

bool duo_afsluiting_mag(duo_afsluiting d)
{
    bool voor_afronding = !date_is_set(d.afronding) || !date_before(d.afronding, d.datum);
    return d.eigen_plan && date_is_set(d.datum) && date_is_set(d.termijn_start) &&
           date_is_set(d.vandaag) && !date_before(d.datum, d.termijn_start) &&
           !date_before(d.vandaag, d.datum) && voor_afronding;
}

static void stap_goed(uitkomst *u, bool goed, const char *als_goed, const char *als_fout)
{
    STAP(u, goed ? als_goed : als_fout);
}

static void stappen_duo05(uitkomst *u, duo_aanbod d)
{
    stap_goed(u, doelgroep_is_asiel(d.doelgroep), N_("Goed: de persoon is asielstatushouder."),
        N_("Fout: een aanbod kan alleen voor een asielstatushouder."));
    if (date_is_set(d.pip)) STAP_V(u, N_("Datum op het plan: {}."), d.pip);
    else STAP(u, N_("Fout: er is geen plan."));
    STAP_V(u, N_("Datum van het aanbod: {}."), d.aanbod);
    if (date_is_set(d.pip))
        stap_goed(u, aanbod_na_plan(d), N_("Goed: het aanbod is niet vóór het plan."),
            N_("Fout: het aanbod is vóór het plan."));
    stap_goed(u, school_past(d.leerroute, d.erkenning), N_("Goed: de school is erkend."),
        N_("Fout: de school is niet erkend voor deze leerroute."));
    if (!date_is_set(d.start_taalschakel)) return;
    STAP_V(u, N_("Begin van het taalschakeltraject: {}."), d.start_taalschakel);
    stap_goed(u, start_past(d), N_("Goed: niet vóór het aanbod, en binnen de termijn."),
        N_("Fout: vóór het aanbod, of buiten de termijn."));
}

static uitkomst duo05_reken(const void *in, problems *p)
{
    const duo05 *i = in;
    if (!regel_volledig(&duo05_entity, in, p)) return GEEN_UITKOMST;
    bool met_start = date_is_set(i->start_taalschakel);
    if (met_start && !(date_is_set(i->termijn_van) && date_is_set(i->termijn_tot))) {
        problem_add(p, date_is_set(i->termijn_van) ? "termijn_tot" : "termijn_van",
            N_("is verplicht. Vul dit in."));
        return GEEN_UITKOMST;
    }
    duo_aanbod d = {.doelgroep = i->doelgroep, .leerroute = i->route, .erkenning = i->erkenning,
        .pip = i->pip, .aanbod = i->aanbod, .start_taalschakel = i->start_taalschakel,
        .termijn_van = i->termijn_van, .termijn_tot = i->termijn_tot};
    uitkomst u = {0};
    stappen_duo05(&u, d);
    return uit_oordeel(
        u, duo_aanbod_mag(d), N_("DUO neemt dit aanbod aan."), N_("DUO weigert dit aanbod."));
}

static uitkomst duo06_reken(const void *in, problems *p)
{
    const duo06 *i = in;
    if (!regel_volledig(&duo06_entity, in, p)) return GEEN_UITKOMST;
    uitkomst u = {0};
    STAP_V(&u, N_("Datum van eindgesprek of ondertekening: {}."), i->datum);
    STAP_V(&u, N_("Niet vóór het begin van de termijn: {}."), i->termijn_start);
    STAP_V(&u, N_("Niet na vandaag: {}."), i->vandaag);
    if (date_is_set(i->afronding))
        STAP_V(&u, N_("Niet na de afronding van de Z-route: {}."), i->afronding);
    stap_goed(&u, is_ja(i->eigen_plan), N_("Goed: het huidige plan is van deze gemeente."),
        N_("Fout: het huidige plan is van een andere gemeente."));
    duo_afsluiting d = {
        i->datum, i->termijn_start, i->vandaag, i->afronding, is_ja(i->eigen_plan)};
    return uit_oordeel(u, duo_afsluiting_mag(d), N_("DUO neemt deze datum aan."),
        N_("DUO weigert deze datum."));
}

static const regel lijst[] = {
    {
        .id = "DUO-05",
        .naam = N_("Inburgeringsaanbod voor DUO"),
        .artikel = "DUO, voorwaarden inburgeringsaanbod; Wet inburgering 2021, artikel 16",
        .uitleg = N_("Een aanbod meld je voor een asielstatushouder met een plan. De school is "
                     "erkend. Het aanbod is niet vóór de datum op het plan."),
        .invoer = &duo05_entity,
        .reken = duo05_reken,
        .voorbeeld = "doelgroep=statushouder route=B erkenning=BOW pip=2026-05-11 "
                     "aanbod=2026-05-10",
        .verwacht = "nee",
    },
    {
        .id = "DUO-06",
        .naam = N_("Datum van MAP of PVT voor DUO"),
        .artikel = "DUO, voorwaarden MAP en PVT",
        .uitleg = N_("De datum ligt in de termijn en niet in de toekomst. Hij ligt niet na de "
                     "afronding van de Z-route. Het huidige plan is van deze gemeente."),
        .invoer = &duo06_entity,
        .reken = duo06_reken,
        .voorbeeld = "datum=2026-05-11 termijn_start=2026-05-12 vandaag=2026-06-01 eigen_plan=ja",
        .verwacht = "nee",
    },
};
REGEL_GROEP(regels_duo_aanbod, lijst)
