/* ongedaan.c: what someone did just now is put back: the row, and what was kept beside it in the
 * same step (the shifts of a place, the lessons of a group, the contact of an organisation). */
#include "casework/beurt.h"
#include "casework/aanpak_mensen.h"
#include "casework/les.h"
#include "casework/persoon.h"
#include "casework/plek.h"
#include "casework/samenvoegen.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

static bool weiger(werk *w, problem_kind soort, const char *tekst)
{
    return problem_with(w->p, soort, "", tekst, (str){0});
}

static bool niet_terug(werk *w)
{
    return weiger(w, PROBLEM_GEWIJZIGD,
                  N_("Dit is daarna nog gewijzigd. Kijk eerst wat er nu staat."));
}

/* ---- which event ---- */

/* About a person whom this caller sees, or about no one and done by himself: that he may read as a
 * whole, also when his rol sees nobody. */
static bool lees_gebeurtenis(werk *w, gebeurtenis_id id, gebeurtenis *g)
{
    werk zelf = werk_programma(w);
    return HAAL(w, gebeurtenis, id, g)
           || RIJ(&zelf, gebeurtenis, GEBEURTENIS_EIGEN, g, A(id, id.v));
}

static bool kan_ongedaan(const gebeurtenis *g)
{
    const entity *e = entiteit(g->onderwerp);
    return e && g->versie_voor.is && g->onderwerp_id.is && e != &notitie_entity &&
           e != &document_entity; /* its bytes do not come back */
}

/* What is about no one has no people view: may this rol, and this school, still change it? */
static bool mag_wijzigen(werk *w, const gebeurtenis *g, const entity *e)
{
    bool makelaar = w->t.rol == ROL_KLANTMANAGER || w->t.rol == ROL_WERKMAKELAAR ||
                    w->t.rol == ROL_OPDRACHT;
    if (e->mens || e->via || e == &mensenfilter_entity || e == &etiket_entity)
        return true; /* a filter is of its maker, and who may put labels on may name them */
    if (e == &aanpak_entity || e == &briefhoofd_entity)
        return makelaar || w->t.rol == ROL_MANAGER || w->t.rol == ROL_BELEID
               || w->t.rol == ROL_BEHEER;
    bool van_school =
        e == &lesgroep_entity || e == &lesuitval_entity || e == &lesvakantie_entity;
    if (!van_school) return makelaar;
    if (w->t.rol != ROL_TAALSCHOOL) return makelaar || w->t.rol == ROL_JOBCOACH;
    return w->t.organisatie && g->organisatie_id.v == w->t.organisatie;
}

static bool mag(werk *w, const gebeurtenis *g)
{
    if (g->gebruiker_id.v != w->t.gebruiker)
        return weiger(w, PROBLEM_GEWEIGERD, N_("Alleen wie dit deed, kan het ongedaan maken."));
    if (db_now(w->db).ms - g->moment.ms > (i64)ONGEDAAN_MINUTEN * 60000)
        return weiger(w, PROBLEM_GEWEIGERD,
                      N_("Dit is langer dan 10 minuten geleden. Wijzig het zelf."));
    if (!mag_wijzigen(w, g, entiteit(g->onderwerp)))
        return weiger(w, PROBLEM_GEWEIGERD, N_("Met jouw rol mag je dit niet wijzigen."));
    return true;
}

/* ---- what is kept beside a row ---- */

static const struct {
    const entity *e, *bij;
    const char *veld;
    int was;                      /* statement with the rows that were taken out; -1: never */
} bijlagen[] = {
    {&plek_entity, &plek_taal_entity, "plek_id", Q_PLEK_TAAL_WAS},
    {&plek_entity, &plek_dienst_entity, "plek_id", Q_PLEK_DIENST_WAS},
    {&lesgroep_entity, &les_entity, "lesgroep_id", Q_LES_WAS},
    {&plaatsing_entity, &plaatsing_dienst_entity, "plaatsing_id", Q_PLAATSING_DIENST_WAS},
    {&traject_entity, &leerdoel_entity, "traject_id", -1},
    {&gesprek_entity, &gesprek_deelnemer_entity, "gesprek_id", Q_GESPREK_DEELNEMER_WAS},
    {&gesprek_entity, &gesprek_collega_entity, "gesprek_id", Q_GESPREK_COLLEGA_WAS},
    {&bijeenkomst_entity, &bijeenkomst_org_entity, "bijeenkomst_id", -1},
    {&organisatie_entity, &contactpersoon_entity, "organisatie_id", -1},
};

static bool heeft_bijlagen(const entity *e)
{
    for (size_t i = 0; i < countof(bijlagen); i++)
        if (bijlagen[i].e == e) return true;
    return false;
}

/* Those that were taken out in the step of this event; asked before anything else is taken out. */
static wegrij_rijen weg_in(werk *w, const gebeurtenis *g, int was)
{
    if (was < 0) return (wegrij_rijen){0};
    i64 id = g->onderwerp_id.n;
    return wegrij_rijen_van(
        db_rijen(w->db, &w->t, w->a, was, ARGS(A(id, id), A(moment, g->moment))));
}

/* Rows that came in this step go, those that went come back. */
static bool bijlagen_terug(werk *w, const gebeurtenis *g, const entity *e)
{
    bool goed = true;
    for (size_t i = 0; i < countof(bijlagen); i++) {
        const entity *bij = bijlagen[i].bij;
        if (bijlagen[i].e != e) continue;
        wegrij_rijen weg = weg_in(w, g, bijlagen[i].was);
        rijen nu = db_bij(w->db, &w->t, w->a, bij, bijlagen[i].veld, g->onderwerp_id.n);
        for (int k = 0; k < nu.n; k++) {
            const rijkop *kop = (const void *)((const char *)nu.at + (size_t)k * bij->size);
            if (kop->vastgelegd.ms != g->moment.ms || kop->versie != 1) continue;
            goed = db_terug(w->db, &w->t, bij, kop->id, 0) && goed;
        }
        for (int k = 0; k < weg.n; k++)
            goed = db_terug(w->db, &w->t, bij, weg.at[k].rij.n, weg.at[k].keer.n) && goed;
    }
    return goed;
}

/* Nothing happened with this row after the event; only its shifts may have changed in it. */
static bool met_bijlagen_terug(werk *w, const gebeurtenis *g, const entity *e, const rijkop *nu)
{
    i64 voor = g->versie_voor.n;
    i64 later = GETAL(w, GEBEURTENIS_LATER, A(na, g->kop.id), A(onderwerp, g->onderwerp),
                      A(rij, g->onderwerp_id));
    bool past = nu->versie == voor + 1 || (voor && nu->versie == voor);
    if (later || !past || !bijlagen_terug(w, g, e)) return false;
    return nu->versie == voor || db_terug(w->db, &w->t, e, nu->id, voor);
}

static bool rij_terug(werk *w, const gebeurtenis *g, const entity *e)
{
    rijkop *nu = arena_alloc(w->a, e->size, 1);
    bool er = db_get(w->db, &w->t, w->a, e, g->onderwerp_id.n, nu);
    bool weggehaald = !er && g->versie_voor.n > 0;
    /* a dossier that was merged comes back only with all that went along */
    if (e == &persoon_entity && g->onderwerp_id.n != g->persoon_id.v) return false;
    if (er && heeft_bijlagen(e)) return met_bijlagen_terug(w, g, e, nu);
    if (!weggehaald && (!er || nu->versie != g->versie_voor.n + 1)) return false;
    return db_terug(w->db, &w->t, e, g->onderwerp_id.n, g->versie_voor.n);
}

/* Other times may clash with work: the tasks of who is in the group follow. */
static void taken_van_groep(werk *w, const gebeurtenis *g)
{
    leerlingregel_rijen l = lesgroep_mensen(w, (lesgroep_id){g->onderwerp_id.n}, w->vandaag);
    for (int i = 0; i < l.n; i++) taken_bijwerken(w, l.at[i].persoon_id);
}

/* Where facts came from that are no longer there: the sources recorded in the same step. */
static void bronnen_terug(werk *w, const gebeurtenis *g)
{
    toegang t = toegang_programma(w->t);
    herkomst_rijen h = herkomst_rijen_van(
        db_bij(w->db, &t, w->a, &herkomst_entity, "persoon_id", g->persoon_id.v));
    for (int i = h.n - 1; i >= 0; i--) {
        const herkomst *x = &h.at[i];
        bool zelfde = x->kop.vastgelegd.ms == g->moment.ms && str_eq(x->onderwerp, g->onderwerp) &&
                      x->onderwerp_id.n == g->onderwerp_id.n;
        if (zelfde) db_terug(w->db, &t, &herkomst_entity, x->kop.id, 0);
    }
}

/* Puts the subject of one event back, with an event of its own. */
static bool een_terug(werk *w, const gebeurtenis *g)
{
    const entity *e = entiteit(g->onderwerp);
    if (g->persoon_id.v && e != &gesprek_entity) bronnen_terug(w, g);
    if (!rij_terug(w, g, e)) return niet_terug(w);
    if (e == &persoon_entity) persoon_vindbaar(w, g->persoon_id);
    if (e == &lesgroep_entity) taken_van_groep(w, g);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ONGEDAAN),
                            .persoon_id = g->persoon_id,
                            .organisatie_id = g->organisatie_id,
                            .spoor = g->spoor,
                            .onderwerp = g->onderwerp,
                            .onderwerp_id = g->onderwerp_id});
    return true;
}

/* The other events of the same action, newest first; each with room of its own. */
static bool samen_terug(werk *w, gebeurtenis_id eerste)
{
    werk zelf = werk_programma(w);
    gebeurtenis_rijen mee =
        LIJST(&zelf, gebeurtenis, GEBEURTENISSEN_SAMEN, AI(gebeurtenis, eerste));
    for (int i = mee.n - 1; i >= 0; i--) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        if (!kan_ongedaan(&mee.at[i]) || !een_terug(&een, &mee.at[i])) return niet_terug(w);
        bool laatste = i == 0 || mee.at[i - 1].persoon_id.v != mee.at[i].persoon_id.v;
        if (laatste && mee.at[i].persoon_id.v) taken_bijwerken(&een, mee.at[i].persoon_id);
    }
    return true;
}

bool ongedaan_maken(werk *w, gebeurtenis_id id)
{
    gebeurtenis g;
    if (!lees_gebeurtenis(w, id, &g) || !kan_ongedaan(&g))
        return weiger(w, PROBLEM_ONBEKEND, N_("Dit kan niet terug."));
    if (!mag(w, &g)) return false;
    if (code_is(g.soort, GEB_SAMENGEVOEGD)) return samenvoegen_terug(w, &g) || niet_terug(w);
    if (code_is(g.soort, GEB_OVERGEZET)) return aanpak_zet_terug(w, &g) || niet_terug(w);
    if (!samen_terug(w, id) || !een_terug(w, &g)) return false;
    if (g.persoon_id.v) taken_bijwerken(w, g.persoon_id);
    if (code_is(g.soort, GEB_INTENSITEIT)) beurt_taken_bijwerken(w);
    return true;
}
