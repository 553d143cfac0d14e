/* taak_regels.c: which tasks the facts ask for. Each function looks at one subject of law or work
 * and wants a task or not; taken_bijwerken makes the store agree. */
#include "base/lang.h"
#include "casework/aanpak.h"
#include "casework/kantoor.h"
#include "casework/caseload.h"
#include "casework/leerdoel.h"
#include "casework/les.h"
#include "casework/mensen.h"
#include "casework/oproep.h"
#include "casework/ploeg.h"
#include "casework/taak.h"
#include "casework/taak_regels.h"
#include "casework/uren.h"
#include "casework/weekbeeld.h"
#include "domain/regels/pip.h"
#include "domain/regels/termijn.h"

enum {
    TEKENEN_DAGEN = 14,
    OPROEP_DAGEN = 7,        /* after a talk that was missed */
    VOORSTEL_DAGEN = 7,
    TRAJECT_DAGEN = 60,      /* warn before a traject ends */
    LEERDOEL_DAGEN = 7,      /* before the day on which a goal is looked at */
    LESSEN_DAGEN = 14,       /* after the first lesson that was missed */
};

/* WI-29: a talk that was missed asks for the next letter, until it is made or all is solved. */
static void wil_oproep(werk *w, const dossier *d, gewenst_lijst *l)
{
    oproep_stand s = oproep_waar(w, d);
    if (s.opgelost || !s.niet_gekomen || s.opgeroepen || dossier_eerste_plan(d)) return;
    wil(l, (gewenst){TAAK_OPROEP, SPOOR_WET, s.gemist.v, date_plus(s.laatste, OPROEP_DAGEN),
                     s.laatste, "WI-29", {0}});
}

static void wil_pip(const dossier *d, date vandaag, gewenst_lijst *l)
{
    const inburgeringstatus *s = dossier_inburgering(d, vandaag);
    if (dossier_eerste_plan(d) || !s || !code_is(s->stand, INBURGERING_PLICHTIG)) return;
    date uiterste =
        pip_uiterste((pip_feiten){.kennisgeving = s->kennisgeving, .brp = d->p.vestiging});
    if (!date_is_set(uiterste)) return;
    bool azc = date_before(s->kennisgeving, d->p.vestiging);
    wil(l, (gewenst){TAAK_PIP, SPOOR_WET, 0, uiterste, s->kennisgeving, azc ? "WI-02" : "WI-01",
                     {0}});
}

static void wil_tekenen(werk *w, const dossier *d, gewenst_lijst *l)
{
    const plan *p = dossier_plan(d);
    if (!p || !code_is(p->stand, PLAN_VASTGESTELD)) return;
    ondertekening_rijen o = BIJ(w, ondertekening, plan_id, plan_id_van(p));
    bool zelf = false, gemeente = false;
    for (int i = 0; i < o.n; i++) {
        zelf |= code_is(o.at[i].wie, TEKENT_PERSOON);
        gemeente |= code_is(o.at[i].wie, TEKENT_GEMEENTE);
    }
    if (zelf && gemeente) return;
    wil(l, (gewenst){TAAK_TEKENEN, SPOOR_WET, p->kop.id, date_plus(p->dagtekening, TEKENEN_DAGEN),
                     p->dagtekening, "Wi 15", {0}});
}

static bool loopt_taalles(const dossier *d)
{
    for (int i = 0; i < d->trajecten.n; i++)
        if (code_is(d->trajecten.at[i].instrument, INS_TAALLES)) return true;
    return d->lesdeelnames.n > 0;
}

/* Wi 16: the offer must come in time; after 3 months it gives a ground for extension (WI-22). */
static void wil_aanbod(const dossier *d, gewenst_lijst *l)
{
    const plan *p = dossier_eerste_plan(d);
    if (!p || loopt_taalles(d) || code_is(p->leerroute, LEERROUTE_O)) return;
    wil(l, (gewenst){TAAK_AANBOD, SPOOR_TAAL, p->kop.id, date_plus_months(p->dagtekening, 3),
                     p->dagtekening, "WI-22", {0}});
}

static void wil_afspraken(const dossier *d, gewenst_lijst *l)
{
    for (int i = 0; i < d->afspraken.n; i++) {
        const afspraak *a = &d->afspraken.at[i];
        if (code_is(a->stand, KLAAR) || code_is(a->stand, GESTOPT) || !date_is_set(a->uiterlijk))
            continue;
        const doel *bij = dossier_doel(d, a->doel_id);
        int spoor = bij && bij->spoor.i ? bij->spoor.i : SPOOR_WET;
        wil(l, (gewenst){TAAK_AFSPRAAK, spoor, a->kop.id, a->uiterlijk, a->uiterlijk,
                   "afspraak", a->tekst});
    }
}

static void wil_contact(const dossier *d, const aanpak_inhoud *in, date vandaag, gewenst_lijst *l)
{
    date laatst = date_is_set(d->p.laatste_contact) ? d->p.laatste_contact : d->p.aanmelding;
    if (!date_is_set(laatst)) return;
    const aanpak_deelname *n = aanpak_deelname_nu(d, vandaag);
    date voor = in ? aanpak_contact_voor(&in->contact, n ? n->intensiteit : (code){0}, laatst)
                   : (date){0};
    if (!date_is_set(voor)) voor = date_plus(laatst, CONTACT_LANG_DAGEN);
    wil(l, (gewenst){TAAK_CONTACT, SPOOR_WET, 0, voor, laatst, "aanpak", {0}});
}

/* The day on which the end of a traject begins to ask something. */
static date waarschuw_op(const aanpak_inhoud *in, const traject *t)
{
    const aanpak_instrument *i = in ? aanpak_instrument_van(in, t->instrument.i) : NULL;
    date dag = i ? aanpak_duur_voor(t->tot, i->waarschuw.duur) : (date){0};
    return date_is_set(dag) ? dag : date_plus(t->tot, -TRAJECT_DAGEN);
}

static void wil_trajecten(const dossier *d, const aanpak_inhoud *in, date vandaag,
                          gewenst_lijst *l)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        if (date_is_set(t->eind) || !date_is_set(t->tot)) continue;
        int spoor = instrument_spoor(t->instrument.i);
        if (!date_before(vandaag, t->tot))
            wil(l, (gewenst){TAAK_UITSTROOM, spoor, t->kop.id, date_plus(t->tot, 7), t->tot,
                             "traject", {0}});
        else if (!date_before(vandaag, waarschuw_op(in, t)))
            wil(l, (gewenst){TAAK_EINDE_TRAJECT, spoor, t->kop.id, t->tot, t->tot, "traject",
                             {0}});
    }
}

/* The first day of the quarter: a task about hours comes at most once in it. */
static date kwartaal_begin(date d)
{
    return date_ymd(date_year(d), (date_month(d) - 1) / 3 * 3 + 1, 1);
}

/* Hours of the law: PVT and MAP in the last half year of the term; a pace that is too low once the
 * plan is older than the weeks that the pace is measured over. */
static void wil_uren(werk *w, const dossier *d, gewenst_lijst *l)
{
    urenstand u[STANDEN];
    const inburgeringstatus *s = dossier_inburgering(d, w->vandaag);
    const plan *p = dossier_eerste_plan(d);
    if (!s || !code_is(s->stand, INBURGERING_PLICHTIG) || !p) return;
    date eind = date_is_set(s->termijn_eind) ? s->termijn_eind
                                             : termijn_eind(termijn_start(p->dagtekening));
    bool meetbaar = date_diff(w->vandaag, p->dagtekening) >= 7 * URENSTAND_WEKEN;
    bool te_traag = false;
    int n = urenstanden(w, d, u);
    for (int i = 0; i < n; i++) {
        bool los = u[i].soort == STAND_PVT || u[i].soort == STAND_MAP;
        int soort = u[i].soort == STAND_PVT ? TAAK_PVT : TAAK_MAP;
        if (los && !u[i].klaar && date_diff(eind, w->vandaag) <= TERMIJN_DAGEN)
            wil(l, (gewenst){soort, SPOOR_TAAL, 0, termijn_laatste_dag(eind), eind, u[i].regel,
                             {0}});
        te_traag |= !los && u[i].te_traag;
    }
    wil_eindgesprek(w, d, eind, u, n, l);
    date kwartaal = kwartaal_begin(w->vandaag);
    if (te_traag && meetbaar)
        wil(l, (gewenst){TAAK_UREN, SPOOR_TAAL, 0, date_plus(date_plus_months(kwartaal, 3), -1),
                         kwartaal, "Bi 3.14", {0}});
}

/* A learning goal that was to be looked at together, from a week before that day. */
static void wil_leerdoelen(const dossier *d, date vandaag, gewenst_lijst *l)
{
    for (int i = 0; i < d->trajecten.n; i++) {
        const traject *t = &d->trajecten.at[i];
        const leerdoel *x = leerdoel_eerste(&d->leerdoelen, traject_id_van(t));
        if (date_is_set(t->eind) || !x || !date_is_set(x->evaluatie)) continue;
        if (date_diff(x->evaluatie, vandaag) > LEERDOEL_DAGEN) continue;
        wil(l, (gewenst){TAAK_LEERDOEL, instrument_spoor(t->instrument.i), x->kop.id,
                         x->evaluatie, x->evaluatie, "leerdoel", {0}});
    }
}

static void wil_voorstellen(const dossier *d, gewenst_lijst *l)
{
    for (int i = 0; i < d->voorstellen.n; i++) {
        const voorstel *v = &d->voorstellen.at[i];
        if (!code_is(v->stand, VOORSTEL_GEDAAN)) continue;
        wil(l, (gewenst){TAAK_VOORSTEL, SPOOR_WERK, v->kop.id, date_plus(v->datum, VOORSTEL_DAGEN),
                         v->datum, "voorstel", {0}});
    }
}

static void wil_termijn(const dossier *d, date vandaag, gewenst_lijst *l)
{
    const inburgeringstatus *s = dossier_inburgering(d, vandaag);
    const plan *p = dossier_eerste_plan(d);
    if (!s || !code_is(s->stand, INBURGERING_PLICHTIG) || !p) return;
    date eind = date_is_set(s->termijn_eind) ? s->termijn_eind
                                             : termijn_eind(termijn_start(p->dagtekening));
    if (!date_is_set(eind) || date_diff(eind, vandaag) > TERMIJN_DAGEN) return;
    wil(l, (gewenst){TAAK_TERMIJN, SPOOR_TAAL, 0, termijn_laatste_dag(eind), eind, "WI-06", {0}});
}

static void wil_belastbaar(const dossier *d, gewenst_lijst *l)
{
    for (int i = 0; i < d->belastbaar.n; i++) {
        const belastbaarheid *b = &d->belastbaar.at[i];
        if (i < d->belastbaar.n - 1 || !date_is_set(b->geldig_tot)) continue;
        wil(l, (gewenst){TAAK_BELASTBAAR, SPOOR_WERK, b->kop.id, b->geldig_tot, b->geldig_tot,
                         "belastbaarheid", {0}});
    }
}

/* A lesson and a shift on one moment cost the person one of both: solve it before the day. */
static void wil_botsing(werk *w, const dossier *d, gewenst_lijst *l)
{
    if (!d->lesdeelnames.n || !dossier_plaatsing(d, w->vandaag)) return;
    date dag = eerste_botsing(w, d);
    if (!date_is_set(dag)) return;
    wil(l, (gewenst){TAAK_BOTSING, SPOOR_TAAL, 0, dag, date_monday(dag), "MA-02", {0}});
}

/* Missed lessons in a row: ask what is the matter, a shift is often the cause. */
static void wil_lessen(werk *w, const dossier *d, gewenst_lijst *l)
{
    date sinds = d->lesdeelnames.n ? lessen_gemist_sinds(w, persoon_id_van(&d->p)) : (date){0};
    if (!date_is_set(sinds)) return;
    wil(l, (gewenst){TAAK_AANWEZIGHEID, SPOOR_TAAL, 0, date_plus(sinds, LESSEN_DAGEN), sinds,
                     "les", {0}});
}

static str sleutel_van(arena *a, persoon_id id, const gewenst *g)
{
    buf b = buf_new(a);
    buf_add(&b, code_text(&taak_soort_codes, CODE(g->soort)));
    buf_fmt(&b, "/%lld/%lld", (long long)id.v, (long long)g->onderwerp);
    return buf_str(&b);
}

/* What a task of this kind is about: the place that was proposed; else what the rule says. */
static str waarover(werk *w, const dossier *d, const gewenst *g)
{
    plek p;
    if (g->soort != TAAK_VOORSTEL) return g->tekst;
    for (int i = 0; i < d->voorstellen.n; i++)
        if (d->voorstellen.at[i].kop.id == g->onderwerp &&
            HAAL(w, plek, d->voorstellen.at[i].plek_id, &p))
            return p.functie;
    return g->tekst;
}

static void maak(werk *w, const dossier *d, const gewenst *g, date vanaf, gebruiker_id wie,
                 str sleutel)
{
    taak t = {.persoon_id = persoon_id_van(&d->p),
              .gebruiker_id = wie,
              .soort = CODE(g->soort),
              .spoor = CODE(g->spoor),
              .tekst = waarover(w, d, g),
              .uiterlijk = g->uiterlijk,
              .vanaf = vanaf,
              .stand = CODE(TAAK_OPEN),
              .bron = str_of(g->bron),
              .grondslag = g->grondslag,
              .onderwerp_id = NUM(g->onderwerp),
              .sleutel = sleutel};
    db_add(w->db, &w->t, &taak_entity, &t);
}

/* A closed task stays closed as long as it rests on the same day; that of a free place may be asked
 * again, when a choice is taken back. */
static void werk_bij(werk *w, const gewenst *g, date vanaf, gebruiker_id wie, taak *t)
{
    bool is_open = code_is(t->stand, TAAK_OPEN);
    bool vervallen = code_is(t->stand, TAAK_VERVALLEN);
    if (!is_open && !vervallen && date_same(t->grondslag, g->grondslag)) return;
    if (is_open && date_same(t->uiterlijk, g->uiterlijk) && date_same(t->vanaf, vanaf) &&
        date_same(t->grondslag, g->grondslag) && t->gebruiker_id.v == wie.v)
        return;
    if (!is_open || !date_same(t->uiterlijk, g->uiterlijk)) t->later = (date){0};
    t->stand = CODE(TAAK_OPEN);
    t->uiterlijk = g->uiterlijk;
    t->vanaf = vanaf;
    t->bron = str_of(g->bron);
    t->grondslag = g->grondslag;
    if (g->tekst.n) t->tekst = g->tekst;
    t->gebruiker_id = wie;
    t->gedaan = (date){0};
    db_save(w->db, &w->t, &taak_entity, t, UINT64_MAX, NULL);
}

static bool is_gewenst(const gewenst_lijst *l, const taakregel *t)
{
    for (int i = 0; i < l->n; i++)
        if (l->at[i].soort == t->soort.i && l->at[i].onderwerp == t->onderwerp_id.n) return true;
    return false;
}

/* What no fact asks for any more is done. */
static void sluit_opgelost(werk *w, persoon_id id, const gewenst_lijst *l)
{
    taakregel_rijen open = taken_van_persoon(w, id);
    for (int i = 0; i < open.n; i++) {
        taak t;
        if (taak_met_de_hand(open.at[i].soort.i) || is_gewenst(l, &open.at[i])) continue;
        if (!HAAL(w, taak, open.at[i].id, &t)) continue;
        bool vervalt = code_is(t.soort, TAAK_BEURT);
        t.stand = CODE(vervalt ? TAAK_VERVALLEN : TAAK_KLAAR);
        t.gedaan = vervalt ? (date){0} : w->vandaag;
        db_save(w->db, &w->t, &taak_entity, &t, UINT64_MAX, NULL);
    }
}

/* The person moves to the phase that his facts say. */
static void zet_fase(werk *w, const dossier *d, const aanpak_positie *pos)
{
    const aanpak_deelname *nu = aanpak_deelname_nu(d, w->vandaag);
    if (!nu || !pos->fase || (nu->fase.is && nu->fase.n == pos->fase)) return;
    aanpak_deelname n = *nu;
    n.fase = NUM(pos->fase);
    n.fase_sinds = date_is_set(pos->sinds) ? pos->sinds : w->vandaag;
    const aanpak_inhoud *in = aanpak_voor(w, d);
    int hoe = fase_intensiteit(in, pos->fase);
    if (in && !in->plaatsen.volgorde.n && n.intensiteit.i != hoe) {
        n.intensiteit = CODE(hoe);
        n.intensiteit_sinds = n.fase_sinds;
    }
    db_save(w->db, &w->t, &aanpak_deelname_entity, &n, UINT64_MAX, NULL);
}

/* Someone of the team finds or makes a place. */
static void wil_plek(werk *w, const dossier *d, gewenst_lijst *l)
{
    plekopdracht o;
    if (!plekopdracht_open(w, persoon_id_van(&d->p), &o)) return;
    wil_voor(l, (gewenst){TAAK_PLEK, SPOOR_WERK, o.kop.id, o.uiterlijk, o.van, "opdracht", o.wat},
             o.gebruiker_id);
}

static void verzamel_aanpak(werk *w, const dossier *d, gewenst_lijst *l)
{
    const aanpak_inhoud *in = aanpak_voor(w, d);
    aanpak_stand s = aanpak_stand_lees(w, d);
    aanpak_positie pos = in ? aanpak_fase_van(in, &s) : (aanpak_positie){0};
    zet_fase(w, d, &pos);
    wil_fasen(w, d, in, &s, &pos, l);
    wil_contact(d, in, w->vandaag, l);
    wil_trajecten(d, in, w->vandaag, l);
    wil_plaatsingen(w, d, in, l);
    wil_plek(w, d, l);
    wil_beurt(w, d, in, l);
}

static void verzamel(werk *w, const dossier *d, gewenst_lijst *l)
{
    if (date_is_set(d->p.uit_beeld)) {
        wil_beurt(w, d, aanpak_voor(w, d), l); /* the place that is left behind */
        return;
    }
    wil_pip(d, w->vandaag, l);
    wil_tekenen(w, d, l);
    verzamel_aanpak(w, d, l);
    wil_oproep(w, d, l);
    wil_aanbod(d, l);
    wil_afspraken(d, l);
    wil_leerdoelen(d, w->vandaag, l);
    wil_uren(w, d, l);
    wil_voorstellen(d, l);
    wil_termijn(d, w->vandaag, l);
    wil_belastbaar(d, l);
    wil_botsing(w, d, l);
    wil_lessen(w, d, l);
}

/* The consulent of this track, else the klantmanager. */
static gebruiker_id van_wie(const dossier *d, int spoor, date dag)
{
    int vak = consulentvak_van(spoor);
    const consulent *c = vak ? consulent_nu(d, vak, dag) : NULL;
    return c ? c->gebruiker_id : d->p.klantmanager_id;
}

/* What the facts ask for does not depend on who saves: a werkmakelaar's save looks at all of them.
 * Whose people they are stays the caller's; for a school and others outside, who see no dossier, it
 * is the office. */
void taken_bijwerken(werk *beller, persoon_id id)
{
    werk alles = *beller, *w = &alles;
    dossier d;
    if (w->t.buiten || w->t.rol == ROL_TAALSCHOOL) w->t = toegang_opdrachtregel(w->db, w->a);
    w->t = toegang_programma(w->t);
    if (!dossier_lees(w, id, &d)) return;
    gewenst_lijst l = {.n = 0};
    verzamel(w, &d, &l);
    sluit_opgelost(w, id, &l);
    for (int i = 0; i < l.n; i++) {
        taak t;
        gebruiker_id wie = l.voor[i].v ? l.voor[i] : van_wie(&d, l.at[i].spoor, w->vandaag);
        str sleutel = sleutel_van(w->a, id, &l.at[i]);
        if (RIJ(w, taak, TAAK_BIJ_SLEUTEL, &t, A(sleutel, sleutel)))
            werk_bij(w, &l.at[i], l.vanaf[i], wie, &t);
        else
            maak(w, &d, &l.at[i], l.vanaf[i], wie, sleutel);
    }
}
