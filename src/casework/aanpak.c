#include "casework/aanpak.h"

#include "domain/regels/ontzorgen.h"
#include "domain/regels/pip.h"
#include "domain/regels/termijn.h"

const aanpak_deelname *aanpak_deelname_nu(const dossier *d, date dag)
{
    for (int i = d->aanpakken.n; i-- > 0;) {
        const aanpak_deelname *n = &d->aanpakken.at[i];
        if (!date_before(dag, n->van) && (!date_is_set(n->tot) || date_before(dag, n->tot)))
            return n;
    }
    return NULL;
}

bool aanpak_nu(werk *w, aanpak *rij)
{
    return RIJ(w, aanpak, AANPAK_NU, rij, A(vandaag, w->vandaag));
}

const aanpak_inhoud *aanpak_voor(werk *w, const dossier *d)
{
    const aanpak_deelname *n = d ? aanpak_deelname_nu(d, w->vandaag) : NULL;
    if (w->aanpak && (!n || n->aanpak_id.v == w->aanpak_nr)) return w->aanpak;
    aanpak rij;
    bool is = n && HAAL(w, aanpak, n->aanpak_id, &rij);
    if (!is && !aanpak_nu(w, &rij)) return NULL;
    problems stil = {.n = 0};
    w->aanpak = aanpak_lees(w->a, rij.tekst, &stil);
    w->aanpak_nr = rij.kop.id;
    return w->aanpak;
}

static void eerst(date *op, date dag)
{
    *op = date_min(*op, dag);
}

static void uit_gesprekken(const dossier *d, aanpak_stand *s)
{
    for (int i = 0; i < d->gesprekken.n; i++)
        if (code_is(d->gesprekken.at[i].afloop, GESPREK_GEKOMEN))
            eerst(&s->op[MIJLPAAL_GESPREK], d->gesprekken.at[i].datum);
    for (int i = 0; i < d->assessments.n; i++)
        eerst(&s->op[MIJLPAAL_ASSESSMENT], d->assessments.at[i].datum);
}

/* The day on which both sides had signed. */
static date getekend_op(werk *w, const plan *p)
{
    date zelf = {0}, gemeente = {0};
    ondertekening_rijen o = BIJ(w, ondertekening, plan_id, plan_id_van(p));
    for (int i = 0; i < o.n; i++) {
        if (code_is(o.at[i].wie, TEKENT_PERSOON)) eerst(&zelf, o.at[i].datum);
        if (code_is(o.at[i].wie, TEKENT_GEMEENTE)) eerst(&gemeente, o.at[i].datum);
    }
    return date_is_set(zelf) && date_is_set(gemeente) ? date_max(zelf, gemeente) : (date){0};
}

static void uit_plannen(werk *w, const dossier *d, aanpak_stand *s)
{
    const plan *p = dossier_eerste_plan(d);
    if (!p) return;
    s->op[MIJLPAAL_PLAN] = p->dagtekening;
    s->op[MIJLPAAL_GETEKEND] = getekend_op(w, p);
    s->wet[WETTERMIJN_INBURGERING] =
        termijn_laatste_dag(termijn_eind(termijn_start(p->dagtekening)));
}

static int mijlpaal_van(int instrument_nr)
{
    switch (instrument_nr) {
    case INS_TAALLES:
    case INS_EXTRA_TAALLES: return MIJLPAAL_TAAL;
    case INS_VRIJWILLIG: return MIJLPAAL_VRIJWILLIG;
    case INS_TAALMAATJE: return MIJLPAAL_TAALMAATJE;
    case INS_OPLEIDING:
    case INS_BBL:
    case INS_DERDE: return MIJLPAAL_OPLEIDING;
    case INS_BETAALD: return MIJLPAAL_WERK;
    default: return 0;
    }
}

static void uit_trajecten(const dossier *d, aanpak_stand *s)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        int m = mijlpaal_van(t->instrument.i);
        if (m) eerst(&s->op[m], t->van);
        eerst(&s->op[MIJLPAAL_TRAJECT], t->van);
        bool uit = date_is_set(t->eind) && instrument_is_werk(t->instrument.i) &&
                   uitstroom_is_geslaagd(t->uitstroom.i);
        if (uit) eerst(&s->op[MIJLPAAL_UITSTROOM], t->eind);
    }
    for (int i = 0; i < d->plaatsingen.n; i++) {
        const plaatsing *p = &d->plaatsingen.at[i];
        eerst(&s->op[MIJLPAAL_GEPLAATST], p->van);
        bool betaald = code_is(p->contract, CONTRACT_TIJDELIJK)
                       || code_is(p->contract, CONTRACT_VAST)
                       || code_is(p->contract, CONTRACT_UITZEND);
        if (betaald) eerst(&s->op[MIJLPAAL_WERK], p->van);
    }
    for (int i = 0; i < d->lesdeelnames.n; i++)
        eerst(&s->op[MIJLPAAL_TAAL], d->lesdeelnames.at[i].van);
}

static void uit_wet(werk *w, const dossier *d, aanpak_stand *s)
{
    const inburgeringstatus *i = dossier_inburgering(d, w->vandaag);
    if (i)
        s->wet[WETTERMIJN_PIP] =
            pip_uiterste((pip_feiten){.kennisgeving = i->kennisgeving, .brp = d->p.vestiging});
    if (i && date_is_set(i->termijn_eind))
        s->wet[WETTERMIJN_INBURGERING] = termijn_laatste_dag(i->termijn_eind);
    if (d->uitkeringen.n) s->wet[WETTERMIJN_ONTZORGEN] = ontzorgen_eind(d->uitkeringen.at[0].van);
}

static void uit_campagnes(werk *w, const dossier *d, aanpak_stand *s)
{
    campagne_mens_rijen m = BIJ(w, campagne_mens, persoon_id, persoon_id_van(&d->p));
    for (int i = 0; i < m.n; i++) eerst(&s->op[MIJLPAAL_SCREENING], m.at[i].afgerond);
}

aanpak_stand aanpak_stand_lees(werk *w, const dossier *d)
{
    aanpak_stand s = {0};
    s.op[MIJLPAAL_AANMELDING] = d->p.aanmelding;
    s.op[MIJLPAAL_KOPPELING] = d->p.koppeling;
    s.op[MIJLPAAL_VESTIGING] = d->p.vestiging;
    s.op[MIJLPAAL_INTAKE] = d->i.afgerond;
    uit_gesprekken(d, &s);
    uit_campagnes(w, d, &s);
    uit_plannen(w, d, &s);
    uit_trajecten(d, &s);
    uit_wet(w, d, &s);
    for (int i = 0; i < d->uitkeringen.n; i++)
        if (code_is(d->uitkeringen.at[i].einde, EINDE_WERK))
            eerst(&s.op[MIJLPAAL_UITSTROOM], d->uitkeringen.at[i].tot);
    return s;
}
