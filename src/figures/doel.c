#include "figures/doel.h"
#include "domain/aanpak_bestand_fase.h"
#include "domain/parameter.h"
#include "domain/regels/participatiewet.h"

#define SELF cijferrij
LIJSTRIJ_DEF(cijferrij, CIJFERRIJ_FIELDS)
#undef SELF
CODES_DEF(lestijd, LESTIJD_CODES)
const codes geen_codes = {"aanpak", NULL, 0};

date cijfer_mijlpaal(const cijferrij *r, int mijlpaal)
{
    switch (mijlpaal) {
    case MIJLPAAL_AANMELDING: return r->aanmelding;
    case MIJLPAAL_KOPPELING: return r->koppeling;
    case MIJLPAAL_VESTIGING: return r->vestiging;
    case MIJLPAAL_GESPREK: return r->gesprek;
    case MIJLPAAL_SCREENING: return r->gescreend;
    case MIJLPAAL_INTAKE: return r->intake;
    case MIJLPAAL_ASSESSMENT: return r->assessment;
    case MIJLPAAL_PLAN: return r->plan;
    case MIJLPAAL_GETEKEND: return r->getekend;
    case MIJLPAAL_TAAL: return r->taal;
    case MIJLPAAL_TRAJECT: return r->traject;
    case MIJLPAAL_GEPLAATST: return r->geplaatst;
    case MIJLPAAL_VRIJWILLIG: return r->vrijwillig;
    case MIJLPAAL_TAALMAATJE: return r->taalmaatje;
    case MIJLPAAL_OPLEIDING: return r->eerste_opleiding;
    case MIJLPAAL_WERK: return r->eerste_werk;
    case MIJLPAAL_UITSTROOM: return r->uitstroom;
    default: return (date){0};
    }
}

/* Known and not after the measuring date. */
static bool sinds(date d, date peil) { return date_is_set(d) && !date_before(peil, d); }

static bool is_of_alles(code gevraagd, code heeft) { return !gevraagd.i || gevraagd.i == heeft.i; }

/* Start year, background, route, group: without the period. */
static bool is_gekozen(const cijferrij *r, const cijfervraag *v)
{
    if (!sinds(r->in_beeld_van, v->peil)) return false;
    if (v->startjaar && !(r->startjaar.is && r->startjaar.n == v->startjaar)) return false;
    return is_of_alles(v->achtergrond, achtergrond_van(r->laaggeletterd, r->werkervaring))
           && is_of_alles(v->leerroute, r->leerroute) && is_of_alles(v->doelgroep, r->doelgroep)
           && is_of_alles(v->opleiding_in_nederland, r->opleiding_in_nederland);
}

bool cijfer_telt_mee(const cijferrij *r, const cijfervraag *v)
{
    if (!is_gekozen(r, v)) return false;
    return !date_is_set(v->van) || !date_is_set(r->uit_beeld) || date_before(v->van, r->uit_beeld);
}

/* ---- bijstand ---- */

static bool is_terug(const cijferrij *r, date peil) { return sinds(r->terug_op, peil); }

static bool had_bijstand(const cijferrij *r, const cijfervraag *v)
{
    if (!sinds(r->bijstand_van, v->peil)) return false;
    bool eerder_weg = date_is_set(v->van) && date_is_set(r->bijstand_tot)
                      && !date_before(v->van, r->bijstand_tot);
    return !eerder_weg || is_terug(r, v->peil);
}

/* Out at the measuring date; who moved takes the bijstand along. */
static bool is_uitgestroomd(const cijferrij *r, date peil)
{
    return sinds(r->bijstand_tot, peil) && !is_terug(r, peil)
           && !code_is(r->einde_reden, EINDE_VERHUISD);
}

static bool stopte_door_werk(const cijferrij *r)
{
    return code_is(r->einde_reden, EINDE_WERK) || code_is(r->einde_reden, EINDE_ONDERNEMER);
}

/* PW-12, with the number of weeks that holds on the day of the exit. */
static uitkomst_soort duurzaam(const cijferrij *r, int indicator, date peil)
{
    bool kort = indicator == INDICATOR_DUURZAAM_26;
    const char *naam = kort ? "duurzaam_weken_kort" : "duurzaam_weken_lang";
    if (!sinds(r->naar_werk_op, peil)) return UITKOMST_ONBEKEND;
    date terug = sinds(r->naar_werk_terug, peil) ? r->naar_werk_terug : (date){0};
    return uitstroom_duurzaam(
        r->naar_werk_op, terug, peil, parameter_waarde(naam, r->naar_werk_op));
}

/* ---- what is reached, and when ---- */

/* The day of what the indicator asks; not set: not reached at the measuring date. */
static date bereikt_op(const cijferrij *r, int indicator, const cijfervraag *v)
{
    date d = {0};
    switch (indicator) {
    case INDICATOR_WERK: d = v->binnen.aantal ? r->eerste_werk : r->heeft_werk_sinds; break;
    case INDICATOR_INBURGERING:
        if (code_is(r->inburgering_stand, INBURGERING_VOLDAAN)) d = r->inburgering_datum;
        break;
    case INDICATOR_OPLEIDING: d = r->opleiding_sinds; break;
    case INDICATOR_UITSTROOM:
        if (is_uitgestroomd(r, v->peil)) d = r->bijstand_tot;
        break;
    case INDICATOR_VRIJWILLIG: d = r->vrijwilligerswerk_sinds; break;
    case INDICATOR_LEERWERK: d = r->leerwerk_sinds; break;
    case INDICATOR_BEGONNEN:
        d = date_min(date_min(r->heeft_werk_sinds, r->opleiding_sinds),
            date_min(r->vrijwilligerswerk_sinds, r->leerwerk_sinds));
        break;
    case INDICATOR_OP_TIJD: d = r->geplaatst; break;
    case INDICATOR_GELDZAKEN:
        if (code_is(r->zelf_geld, ZELF_GOED)) d = r->in_beeld_van;
        break;
    default: break;
    }
    return sinds(d, v->peil) ? d : (date){0};
}

/* Where `binnen` begins to count. */
static date begin_van(const cijferrij *r, int indicator)
{
    if (indicator == INDICATOR_INBURGERING) return r->inburgering_begonnen;
    if (indicator == INDICATOR_OP_TIJD) return r->aanmelding;
    if (indicator == INDICATOR_UITSTROOM) return r->bijstand_van;
    return r->in_beeld_van;
}

/* Reached in time is yes; not reached and time left is not known. */
static uitkomst_soort op_tijd(const cijferrij *r, int indicator, const cijfervraag *v)
{
    date d = bereikt_op(r, indicator, v);
    if (v->binnen.aantal == 0) return date_is_set(d) ? UITKOMST_JA : UITKOMST_NEE;
    date tot = aanpak_duur_na(begin_van(r, indicator), v->binnen);
    if (date_is_set(d)) return date_before(tot, d) ? UITKOMST_NEE : UITKOMST_JA;
    return date_before(tot, v->peil) ? UITKOMST_NEE : UITKOMST_ONBEKEND;
}

static bool in_noemer(const cijferrij *r, int indicator, int noemer, const cijfervraag *v)
{
    switch (noemer) {
    case NOEMER_IN_BEELD:
    case NOEMER_TRAJECTEN: return cijfer_telt_mee(r, v);
    case NOEMER_BEGONNEN:
        if (indicator == INDICATOR_INBURGERING && !sinds(r->inburgering_begonnen, v->peil))
            return false;
        return is_gekozen(r, v);
    case NOEMER_GESCREEND: return is_gekozen(r, v) && sinds(r->gescreend, v->peil);
    case NOEMER_AANGEMELD: return is_gekozen(r, v) && sinds(r->aanmelding, v->peil);
    case NOEMER_BIJSTAND: return cijfer_telt_mee(r, v) && had_bijstand(r, v);
    case NOEMER_DOOR_WERK:
        return is_gekozen(r, v) && sinds(r->naar_werk_op, v->peil);
    default: return false;
    }
}

/* ---- counting ---- */

static void tel_mens(cijfer *c, uitkomst_soort wat)
{
    c->van += wat != UITKOMST_ONBEKEND;
    c->teller += wat == UITKOMST_JA;
    c->open += wat == UITKOMST_ONBEKEND;
    c->mensen_van = c->van;
    c->mensen_teller = c->teller;
}

static void tel_trajecten(cijfer *c, const cijferrij *r)
{
    i64 n = r->werktrajecten_beeindigd.is ? r->werktrajecten_beeindigd.n : 0;
    i64 goed = r->werktrajecten_geslaagd.is ? r->werktrajecten_geslaagd.n : 0;
    assert(goed >= 0 && goed <= n);
    c->van += n;
    c->teller += goed;
    c->mensen_van += n > 0;
    c->mensen_teller += goed > 0;
}

cijfer cijfer_tel(cijferrij_rijen r, int indicator, int noemer, const cijfervraag *v)
{
    if (!noemer) noemer = indicator_noemer(indicator);
    cijfer c = {.indicator = {indicator}, .noemer = {noemer}};
    assert(date_is_set(v->peil) && indicator_past(indicator, noemer));
    for (int i = 0; i < r.n; i++) {
        const cijferrij *k = &r.at[i];
        if (!in_noemer(k, indicator, noemer, v)) continue;
        if (noemer == NOEMER_TRAJECTEN) tel_trajecten(&c, k);
        else if (noemer == NOEMER_DOOR_WERK) tel_mens(&c, duurzaam(k, indicator, v->peil));
        else tel_mens(&c, op_tijd(k, indicator, v));
        if (indicator != INDICATOR_UITSTROOM || v->binnen.aantal) continue;
        bool uit = is_uitgestroomd(k, v->peil);
        c.door_werk += uit && stopte_door_werk(k);
        c.deels += !uit && code_is(k->bijstand_omvang, UITKERING_GEDEELTELIJK);
    }
    return c;
}

int cijfer_tienden(const cijfer *c)
{
    return c->van ? (int)((2000 * c->teller + c->van) / (2 * c->van)) : -1;
}

i64 cijfer_gevraagd(const cijfer *c)
{
    if (!c->doel.is) return -1;
    return c->doel.mensen ? c->doel.n : (c->doel.n * c->van + 999) / 1000;
}

i64 cijfer_nodig(const cijfer *c) { return c->doel.is ? cijfer_gevraagd(c) - c->teller : 0; }

bool cijfer_gehaald(const cijfer *c) { return c->doel.is && c->van && cijfer_nodig(c) <= 0; }

int cijfer_boven_landelijk(const cijfer *c)
{
    return c->van && c->landelijk.is ? cijfer_tienden(c) - c->landelijk.tienden : 0;
}

int cijfer_inburgering_jaar(date peil)
{
    return date_year(peil) - (int)parameter_waarde("termijn_maanden", peil) / 12;
}

/* ---- the targets of an aanpak ---- */

/* Without a start year, inburgering is that of the year that must be finished by now. */
static cijfervraag met_startjaar(const cijfervraag *v, int indicator)
{
    cijfervraag uit = *v;
    if (indicator == INDICATOR_INBURGERING && !v->startjaar)
        uit.startjaar = cijfer_inburgering_jaar(v->peil);
    return uit;
}

static void voeg(doelcijfers *uit, cijferrij_rijen r, const aanpak_doelstelling *d,
    const cijfervraag *v, aanpak_streven streven, aanpak_procent landelijk)
{
    doelcijfer *k = &uit->at[uit->n++];
    k->v = *v;
    k->c = cijfer_tel(r, d->indicator.i, d->noemer.i, v);
    k->c.doel = streven;
    k->c.landelijk = landelijk;
    k->c.bron = d->bron;
}

doelcijfers cijfers_van_aanpak(
    arena *a, const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v)
{
    int n = 0;
    const aanpak_doelstelling_lijst *l = &in->doelstellingen;
    for (int i = 0; i < l->n; i++) n += 1 + l->at[i].achtergronden.n + l->at[i].jaren.n;
    doelcijfers uit = {arena_make(a, doelcijfer, n + 1), 0};
    for (int i = 0; i < l->n; i++) {
        const aanpak_doelstelling *d = &l->at[i];
        cijfervraag heel = met_startjaar(v, d->indicator.i);
        heel.binnen = d->binnen;
        if (d->doel.is) voeg(&uit, r, d, &heel, d->doel, d->landelijk);
        for (int k = 0; k < d->achtergronden.n; k++) {
            cijfervraag deel = heel;
            deel.achtergrond = d->achtergronden.at[k].achtergrond;
            voeg(&uit, r, d, &deel, d->achtergronden.at[k].doel, d->achtergronden.at[k].landelijk);
        }
        for (int k = 0; k < d->jaren.n; k++) {
            cijfervraag deel = heel;
            deel.startjaar = (int)d->jaren.at[k].jaar.n;
            voeg(&uit, r, d, &deel, d->jaren.at[k].doel, d->jaren.at[k].landelijk);
        }
    }
    return uit;
}

void cijfer_met_doel(cijfer *c, const aanpak_inhoud *in)
{
    for (int i = 0; in && i < in->doelstellingen.n; i++) {
        const aanpak_doelstelling *d = &in->doelstellingen.at[i];
        int over = d->noemer.i ? d->noemer.i : indicator_noemer(d->indicator.i);
        if (!code_is(d->indicator, c->indicator.i) || over != c->noemer.i || !d->doel.is) continue;
        if (d->binnen.aantal) continue;
        c->doel = d->doel;
        c->landelijk = d->landelijk;
        c->bron = d->bron;
        return;
    }
}

void cijfers_hoofd(
    const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v, cijfer uit[HOOFDCIJFERS])
{
    static const int welke[HOOFDCIJFERS] = {
        INDICATOR_WERK, INDICATOR_INBURGERING, INDICATOR_OPLEIDING, INDICATOR_UITSTROOM};
    for (int i = 0; i < HOOFDCIJFERS; i++) {
        cijfervraag vraag = met_startjaar(v, welke[i]);
        uit[i] = cijfer_tel(r, welke[i], 0, &vraag);
        cijfer_met_doel(&uit[i], in);
    }
}
