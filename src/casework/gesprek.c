#include "casework/gesprek.h"

#include "casework/partner.h"
#include "casework/tijdlijn.h"
#include "casework/vastleggen.h"
#include "casework/weekbeeld.h"

#include <stdlib.h>

enum { UUR = 60 };

/* ---- who is invited ---- */

genodigden gesprek_genodigden(werk *w, gesprek_id id)
{
    gesprek_deelnemer_rijen o = BIJ(w, gesprek_deelnemer, gesprek_id, id);
    gesprek_collega_rijen c = BIJ(w, gesprek_collega, gesprek_id, id);
    genodigden g = {0};
    for (int i = 0; i < o.n && g.n < GENODIGDEN; i++)
        g.at[g.n++] = (genodigde){.organisatie = o.at[i].organisatie_id,
                                  .contactpersoon = o.at[i].contactpersoon_id};
    for (int i = 0; i < c.n && g.n < GENODIGDEN; i++)
        g.at[g.n++] = (genodigde){.collega = c.at[i].gebruiker_id};
    return g;
}

static void naam_bij(werk *w, buf *b, const genodigde *x)
{
    organisatie o;
    contactpersoon c;
    gebruiker u;
    str komma = b->n ? S(", ") : S("");
    if (x->collega.v && HAAL(w, gebruiker, x->collega, &u)) PLAIN(b, "{}{}", komma, u.naam);
    if (!x->organisatie.v || !HAAL(w, organisatie, x->organisatie, &o)) return;
    PLAIN(b, "{}{}", komma, o.naam);
    if (x->contactpersoon.v && HAAL(w, contactpersoon, x->contactpersoon, &c))
        PLAIN(b, " ({})", c.naam);
}

str gesprek_met(werk *w, gesprek_id id)
{
    genodigden g = gesprek_genodigden(w, id);
    buf b = buf_new(w->a);
    for (int i = 0; i < g.n; i++) naam_bij(w, &b, &g.at[i]);
    return buf_str(&b);
}

static bool zelfde(genodigde a, genodigde b)
{
    return a.organisatie.v == b.organisatie.v && a.contactpersoon.v == b.contactpersoon.v &&
           a.collega.v == b.collega.v;
}

static bool staat_in(const genodigden *g, genodigde x)
{
    for (int i = 0; i < g->n; i++)
        if (zelfde(g->at[i], x)) return true;
    return false;
}

static void nodig_uit(werk *w, const gesprek *g, const genodigde *x)
{
    gesprek_id id = gesprek_id_van(g);
    gesprek_deelnemer d = {.gesprek_id = id,
                           .persoon_id = g->persoon_id,
                           .organisatie_id = x->organisatie,
                           .contactpersoon_id = x->contactpersoon};
    deling bij;
    i32 waarvoor = code_is(g->soort, GESPREK_INTAKE) ? DOEL_INTAKE : 0;
    if (x->organisatie.v && deling_nu(w, g->persoon_id, x->organisatie, waarvoor, &bij))
        d.deling_id = deling_id_van(&bij);
    gesprek_collega c = {
        .gesprek_id = id, .persoon_id = g->persoon_id, .gebruiker_id = x->collega};
    if (x->collega.v) db_add(w->db, &w->t, &gesprek_collega_entity, &c);
    else db_add(w->db, &w->t, &gesprek_deelnemer_entity, &d);
}

/* Who is no longer invited goes, who is new comes. False: nothing changed. */
static bool genodigden_zet(werk *w, const gesprek *g, const genodigden *nieuw)
{
    gesprek_id id = gesprek_id_van(g);
    genodigden oud = gesprek_genodigden(w, id);
    gesprek_deelnemer_rijen o = BIJ(w, gesprek_deelnemer, gesprek_id, id);
    gesprek_collega_rijen c = BIJ(w, gesprek_collega, gesprek_id, id);
    bool anders = false;
    for (int i = 0; i < o.n; i++) {
        genodigde x = {.organisatie = o.at[i].organisatie_id,
                       .contactpersoon = o.at[i].contactpersoon_id};
        if (staat_in(nieuw, x)) continue;
        anders = db_terug(w->db, &w->t, &gesprek_deelnemer_entity, o.at[i].kop.id, 0);
    }
    for (int i = 0; i < c.n; i++) {
        if (staat_in(nieuw, (genodigde){.collega = c.at[i].gebruiker_id})) continue;
        anders = db_terug(w->db, &w->t, &gesprek_collega_entity, c.at[i].kop.id, 0);
    }
    for (int i = 0; i < nieuw->n; i++) {
        if (staat_in(&oud, nieuw->at[i])) continue;
        nodig_uit(w, g, &nieuw->at[i]);
        anders = true;
    }
    return anders;
}

/* ---- twice the same ---- */

static bool gaat_door(const gesprek *g)
{
    return !code_is(g->afloop, GESPREK_AFGEMELD) && !code_is(g->afloop, GESPREK_NIET_GEKOMEN);
}

/* The same thing for one person around the same time: an intake by anyone, else by another. */
static bool is_dubbel(const gesprek *g, const gesprek *ander)
{
    bool intake_ = code_is(g->soort, GESPREK_INTAKE);
    int dagen = date_diff(g->datum, ander->datum);
    if (ander->kop.id == g->kop.id || ander->soort.i != g->soort.i || !gaat_door(ander))
        return false;
    if (code_is(g->soort, GESPREK_TELEFOON)) return false;
    if (!intake_ && ander->gebruiker_id.v == g->gebruiker_id.v) return false;
    return abs(dagen) <= (intake_ ? INTAKE_DUBBEL_DAGEN : GESPREK_DUBBEL_DAGEN);
}

/* "Sanne de Wit, VluchtelingenWerk (Fatima Bakker)" */
static str met_wie(werk *w, const gesprek *x)
{
    gebruiker u = {0};
    str met = gesprek_met(w, gesprek_id_van(x));
    if (x->gebruiker_id.v && !HAAL(w, gebruiker, x->gebruiker_id, &u)) u.naam = (str){0};
    buf wie = buf_new(w->a);
    PLAIN(&wie, "{}{}{}", u.naam, u.naam.n && met.n ? S(", ") : S(""), met);
    return buf_str(&wie);
}

static str dag_in_woorden(werk *w, date d)
{
    char dag[DATE_TEXT];
    return arena_str(w->a, date_words(d, w->vandaag, dag));
}

str gesprek_al_een_intake(werk *w, const gesprek *g)
{
    if (!code_is(g->soort, GESPREK_INTAKE) || !gaat_door(g)) return (str){0};
    gesprek_rijen alle = BIJ(w, gesprek, persoon_id, g->persoon_id);
    for (int i = alle.n; i-- > 0;) {
        const gesprek *x = &alle.at[i];
        if (!is_dubbel(g, x)) continue;
        bool was = code_is(x->afloop, GESPREK_GEKOMEN);
        str dag = dag_in_woorden(w, x->datum), wie = met_wie(w, x);
        return was ? TF(w->a, "De brede intake is al gedaan: {}, met {}. Vraag niet twee keer.",
                        dag, wie)
                   : TF(w->a, "De brede intake is al gepland: {}, met {}. Sluit daarbij aan.", dag,
                        wie);
    }
    return (str){0};
}

/* A new one, or one that moves to another day or becomes one; what stands there was allowed. */
static bool geen_tweede_intake(werk *w, const gesprek *g)
{
    gesprek was;
    bool stond = g->kop.id && HAAL(w, gesprek, gesprek_id_van(g), &was) &&
                 was.soort.i == g->soort.i && date_same(was.datum, g->datum) && gaat_door(&was);
    str al = stond ? (str){0} : gesprek_al_een_intake(w, g);
    return !al.n || problem_with(w->p, PROBLEM_GEWEIGERD, "waarom", "{}", al);
}

/* ---- planning and recording ---- */

static bool klopt(werk *w, const gesprek *g)
{
    bool gebeurd = code_is(g->afloop, GESPREK_GEKOMEN) || code_is(g->afloop, GESPREK_NIET_GEKOMEN);
    if (tijd_is_set(g->tot) && !tijd_is_set(g->van))
        problem_add(w->p, "van", N_("is nodig als er een eindtijd is."));
    else if (tijd_is_set(g->tot) && tijd_minutes(g->tot) <= tijd_minutes(g->van))
        problem_add(w->p, "tot", N_("moet later zijn dan de begintijd."));
    if (gebeurd && date_before(w->vandaag, g->datum))
        problem_add(w->p, "afloop", N_("is nog niet bekend: het gesprek moet nog komen."));
    return w->p->n == 0;
}

static bool meld_genodigden(werk *w, const gesprek *g, gebeurtenis_id *geb)
{
    gebeurtenis_id id = gebeur(w, (gebeurtenis){.soort = CODE(GEB_GESPREK),
                                                .persoon_id = g->persoon_id,
                                                .spoor = CODE(SPOOR_WET),
                                                .onderwerp = S("gesprek"),
                                                .onderwerp_id = NUM(g->kop.id),
                                                .versie_voor = NUM(g->kop.versie),
                                                .code1 = code_text(&gesprek_soort_codes, g->soort),
                                                .datum1 = g->datum});
    if (geb) *geb = id;
    return true;
}

static bool bewaar(werk *w, gesprek *g, u64 velden, const genodigden *met, gebeurtenis_id *geb)
{
    i64 versie = g->kop.versie;
    if (!klopt(w, g)) return false;
    if (!g->gebruiker_id.v) {
        g->gebruiker_id = (gebruiker_id){w->t.gebruiker};
        velden |= field_bit(&gesprek_entity, "gebruiker_id");
    }
    if (!g->afloop.i) {
        g->afloop = CODE(GESPREK_GEPLAND);
        velden |= field_bit(&gesprek_entity, "afloop");
    }
    vastlegging v = {.e = &gesprek_entity,
                     .rij = g,
                     .velden = velden,
                     .wie = g->persoon_id,
                     .soort = GEB_GESPREK,
                     .spoor = SPOOR_WET,
                     .code1 = code_text(&gesprek_soort_codes, g->soort),
                     .datum1 = g->datum};
    if (!vastleggen(w, &v, geb)) return false;
    if (code_is(g->afloop, GESPREK_GEKOMEN)) contact_op(w, g->persoon_id, g->datum);
    bool anders = met && genodigden_zet(w, g, met);
    return g->kop.versie != versie || !anders || meld_genodigden(w, g, geb);
}

bool gesprek_bewaar(werk *w, gesprek *g, u64 velden, const genodigden *met, gebeurtenis_id *geb)
{
    return geen_tweede_intake(w, g) && bewaar(w, g, velden, met, geb);
}

bool gesprek_nog_een_intake(werk *w, gesprek *g, u64 velden, const genodigden *met, str waarom,
                            gebeurtenis_id *geb)
{
    if (!str_trim(waarom).n) return gesprek_bewaar(w, g, velden, met, geb);
    if (!bewaar(w, g, velden, met, geb)) return false;
    notitie n = {.persoon_id = g->persoon_id, .datum = w->vandaag, .tekst = waarom,
                 .gesprek_id = gesprek_id_van(g)};
    return notitie_schrijf(w, n).v != 0;
}

/* ---- what a planner should know ---- */

static void zeg(gesprek_zinnen *z, str tekst)
{
    if (z->n < GESPREK_ZINNEN) z->at[z->n++] = tekst;
}

/* A second brede intake is not warned about but refused (geen_tweede_intake). */
static void dubbele(werk *w, const gesprek *g, gesprek_rijen alle, gesprek_zinnen *z)
{
    for (int i = 0; i < alle.n && !code_is(g->soort, GESPREK_INTAKE); i++) {
        const gesprek *x = &alle.at[i];
        if (is_dubbel(g, x))
            zeg(z, TF(w->a, "Dit gesprek staat er al: {} op {}, met {}.",
                      code_label(&gesprek_soort_codes, x->soort), dag_in_woorden(w, x->datum),
                      met_wie(w, x)));
    }
}

static tijd einde(const gesprek *g)
{
    if (tijd_is_set(g->tot)) return g->tot;
    int m = tijd_minutes(g->van) + UUR;
    return m < 24 * UUR ? tijd_hm(m / UUR, m % UUR) : tijd_hm(23, 59);
}

static void bezet(werk *w, const gesprek *g, gebruiker_id wie, gesprek_zinnen *z)
{
    gebruiker u;
    if (!wie.v || !GETAL(w, GESPREK_BEZET, AI(gebruiker, wie), A(dag, g->datum),
                         A(begin_tijd, g->van), A(eind_tijd, einde(g)), A(behalve, g->kop.id)))
        return;
    if (wie.v == w->t.gebruiker) zeg(z, T("Je hebt op dat uur al een ander gesprek."));
    else if (HAAL(w, gebruiker, wie, &u))
        zeg(z, TF(w->a, "{} heeft op dat uur al een ander gesprek.", u.naam));
}

/* Lessons, shifts and other gesprekken of the person at that hour. */
static void week_zegt(werk *w, const gesprek *g, dossier *d, gesprek_zinnen *z)
{
    gesprek *alle = arena_make(w->a, gesprek, d->gesprekken.n + 1);
    int n = 0;
    for (int i = 0; i < d->gesprekken.n; i++)
        if (d->gesprekken.at[i].kop.id != g->kop.id) alle[n++] = d->gesprekken.at[i];
    int nieuw = n;
    alle[n++] = *g;
    d->gesprekken = (gesprek_rijen){alle, n};
    week_invoer in = weekinvoer_lees(w, d);
    in.dag = g->datum;
    week k = week_maak(w->a, &in);
    for (int i = 0; i < k.nbotsing; i++) {
        const weekblok *een = &k.blok[k.botsing[i].een], *ander = &k.blok[k.botsing[i].ander];
        bool dit = (een->soort == BLOK_GESPREK && een->invoer == nieuw) ||
                   (ander->soort == BLOK_GESPREK && ander->invoer == nieuw);
        if (dit) zeg(z, zin_tekst(w->a, &k.botsing[i].zin));
    }
}

gesprek_zinnen gesprek_bezwaren(werk *w, const gesprek *g, const genodigden *met)
{
    gesprek_zinnen z = {0};
    dossier d;
    bool plan_het = !g->afloop.i || code_is(g->afloop, GESPREK_GEPLAND);
    if (!plan_het || !date_is_set(g->datum) || date_before(g->datum, w->vandaag)) return z;
    if (!dossier_lees(w, g->persoon_id, &d)) return z;
    gesprek met_leider = *g;
    if (!g->gebruiker_id.v) met_leider.gebruiker_id = (gebruiker_id){w->t.gebruiker};
    dubbele(w, &met_leider, d.gesprekken, &z);
    if (!tijd_is_set(g->van)) return z;
    bezet(w, g, met_leider.gebruiker_id, &z);
    for (int i = 0; met && i < met->n; i++) bezet(w, g, met->at[i].collega, &z);
    week_zegt(w, g, &d, &z);
    return z;
}

/* ---- afterwards ---- */

gesprek gesprek_volgende(const gesprek *g, const gesprek_verloop *v)
{
    gesprek n = {.persoon_id = g->persoon_id,
                 .soort = g->soort,
                 .datum = v->volgende,
                 .van = v->volgende_van,
                 .plaats = g->plaats,
                 .tolk = g->tolk,
                 .tolk_taal = g->tolk_taal,
                 .gebruiker_id = g->gebruiker_id,
                 .afloop = CODE(GESPREK_GEPLAND)};
    bool kwam = code_is(v->afloop, GESPREK_GEKOMEN);
    if (kwam && code_is(g->soort, GESPREK_INTAKE)) n.soort = CODE(GESPREK_VOORTGANG);
    if (tijd_is_set(n.van)) n.tot = einde(&n);
    return n;
}

static bool schrijf_verslag(werk *w, const gesprek *g, str tekst)
{
    if (!str_trim(tekst).n) return true;
    notitie n = {.persoon_id = g->persoon_id,
                 .datum = date_min(g->datum, w->vandaag),
                 .tekst = tekst,
                 .gesprek_id = gesprek_id_van(g)};
    return notitie_schrijf(w, n).v != 0;
}

bool gesprek_afronden(werk *w, gesprek *g, const gesprek_verloop *v, gesprek *volgende,
                      gebeurtenis_id *geb)
{
    bool gemist = !code_is(v->afloop, GESPREK_GEKOMEN);
    genodigden met = gesprek_genodigden(w, gesprek_id_van(g)), niemand = {0};
    gebeurtenis_id samen = {0};
    if (!v->afloop.i || code_is(v->afloop, GESPREK_GEPLAND))
        return problem_add(w->p, "afloop", N_("is nodig. Kies hoe het ging."));
    g->afloop = v->afloop;
    g->reden = gemist ? v->reden : (str){0};
    w->samen = &samen;
    u64 velden =
        field_bit(&gesprek_entity, "afloop") | field_bit(&gesprek_entity, "reden");
    bool goed = gesprek_bewaar(w, g, velden, NULL, NULL) &&
                (!volgende ||
                 gesprek_bewaar(w, volgende, UINT64_MAX, gemist ? &met : &niemand, NULL));
    w->samen = NULL;
    if (!goed || !schrijf_verslag(w, g, v->verslag)) return false;
    if (!str_trim(v->verslag).n && geb) *geb = samen;
    return true;
}

/* ---- whose agenda ---- */

agendaregel_rijen agenda(werk *w, gebruiker_id wie, date van, date tot)
{
    return LIJST(w, agendaregel, AGENDA, AI(gebruiker, wie), A(vanaf_dag, van),
                 A(voor_dag, tot));
}

agendaregel_rijen agenda_zonder_afloop(werk *w, gebruiker_id wie, int hoogstens)
{
    return LIJST(w, agendaregel, AGENDA_ZONDER_AFLOOP, AI(gebruiker, wie), A(voor_dag, w->vandaag),
                 A(aantal, hoogstens));
}

i64 agenda_zonder_afloop_aantal(werk *w, gebruiker_id wie)
{
    return GETAL(w, AGENDA_ZONDER_AFLOOP_AANTAL, AI(gebruiker, wie), A(voor_dag, w->vandaag));
}
