#include "casework/samen.h"

#include "casework/aanpak.h"
#include "casework/persoon.h"
#include "casework/taak.h"

/* ---- one action: each person in turn, with room of his own ---- */

bool samen_aantal_klopt(werk *w, int n, int hoogstens)
{
    if (n < 1)
        return problem_add(w->p, "", N_("Je koos nog niemand. Zet een vinkje bij een naam."));
    if (n <= hoogstens) return true;
    buf b = buf_new(w->a);
    buf_add_i64(&b, hoogstens);
    return problem_with(w->p, PROBLEM_INVOER, "",
                        N_("Kies minder mensen tegelijk, hoogstens {}."), buf_str(&b));
}

bool samen_voor_allen(werk *w, mensen_groep wie, int hoogstens, voor_een doe, const void *wat,
                      gebeurtenis_id *g)
{
    *g = (gebeurtenis_id){0};
    if (!samen_aantal_klopt(w, wie.n, hoogstens)) return false;
    aanpak_voor(w, NULL); /* read once for everyone in it */
    bool goed = true;
    for (int i = 0; i < wie.n && goed; i++) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        een.samen = g;
        goed = doe(&een, wie.at[i], wat) && w->p->n == 0;
        if (!goed) *w->a = kladje; /* what is wrong stands in it */
    }
    return goed;
}

/* ---- a task ---- */

static bool een_taak(werk *w, persoon_id id, const void *wat)
{
    taak t = *(const taak *)wat;
    t.persoon_id = id;
    return taak_maak(w, t).v != 0;
}

bool samen_taak(werk *w, mensen_groep wie, taak t, gebeurtenis_id *g)
{
    return samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_taak, &t, g);
}

static bool is_bij(gebruiker_rijen g, i64 id)
{
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id == id) return true;
    return false;
}

/* People of one team have the same colleagues: asked once for each team. */
gebruiker_rijen samen_collegas(werk *w, mensen_groep wie)
{
    gebruiker_rijen allen = {0};
    team_id *gehad = arena_make(w->a, team_id, wie.n + 1);
    int n = 0;
    for (int i = 0; i < wie.n; i++) {
        persoon p;
        bool al = false;
        if (!HAAL(w, persoon, wie.at[i], &p)) continue;
        for (int j = 0; j < n; j++) al |= gehad[j].v == p.team_id.v;
        if (al) continue;
        gehad[n++] = p.team_id;
        gebruiker_rijen g = collegas_van(w, wie.at[i]);
        int over = 0;
        for (int j = 0; j < allen.n; j++)
            if (is_bij(g, allen.at[j].kop.id)) allen.at[over++] = allen.at[j];
        allen.n = over;
        if (n == 1) allen = g;
    }
    return allen;
}

/* ---- another klantmanager ---- */

typedef struct {
    const gebruiker *naar;
    bool met_gesprekken;
} overdracht;

/* Saves a row that changed hands, with its event. */
static void zet_over(werk *w, const entity *e, void *rij, persoon_id wie, const char *veld,
                     str wie_nu)
{
    i64 versie = ((rijkop *)rij)->versie;
    if (!db_save(w->db, &w->t, e, rij, field_bit(e, veld), NULL)) {
        problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                     N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."), (str){0});
        return;
    }
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_OVERDRACHT),
                            .persoon_id = wie,
                            .onderwerp = str_of(e->name),
                            .onderwerp_id = NUM(((rijkop *)rij)->id),
                            .versie_voor = NUM(versie),
                            .code1 = wie_nu});
}

/* Tasks made by hand; those of a rule follow the klantmanager by themselves. */
static void taken_over(werk *w, persoon_id id, gebruiker_id van, const gebruiker *naar)
{
    taakregel_rijen open = taken_van_persoon(w, id);
    for (int i = 0; i < open.n; i++) {
        taak t;
        if (!code_is(open.at[i].soort, TAAK_HAND) || !HAAL(w, taak, open.at[i].id, &t)) continue;
        if (t.gebruiker_id.v != van.v) continue;
        t.gebruiker_id = gebruiker_id_van(naar);
        zet_over(w, &taak_entity, &t, id, "gebruiker_id", naar->naam);
    }
}

static void gesprekken_over(werk *w, persoon_id id, gebruiker_id van, const gebruiker *naar)
{
    gesprek_rijen alle = BIJ(w, gesprek, persoon_id, id);
    for (int i = 0; i < alle.n; i++) {
        gesprek *g = &alle.at[i];
        bool komt = code_is(g->afloop, GESPREK_GEPLAND) && !date_before(g->datum, w->vandaag);
        if (!komt || g->gebruiker_id.v != van.v) continue;
        g->gebruiker_id = gebruiker_id_van(naar);
        zet_over(w, &gesprek_entity, g, id, "gebruiker_id", naar->naam);
    }
}

static bool een_overdracht(werk *w, persoon_id id, const void *wat)
{
    const overdracht *o = wat;
    persoon p;
    if (!HAAL(w, persoon, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    gebruiker_id van = p.klantmanager_id;
    if (van.v == o->naar->kop.id) return true;
    p.klantmanager_id = gebruiker_id_van(o->naar);
    zet_over(w, &persoon_entity, &p, id, "klantmanager_id", o->naar->naam);
    if (van.v) taken_over(w, id, van, o->naar);
    if (van.v && o->met_gesprekken) gesprekken_over(w, id, van, o->naar);
    taken_bijwerken(w, id);
    return w->p->n == 0;
}

bool samen_overdragen(werk *w, mensen_groep wie, gebruiker_id naar, bool met_gesprekken,
                      gebeurtenis_id *g)
{
    if (!naar.v) return problem_add(w->p, "klantmanager_id", N_("Kies een collega."));
    const gebruiker *collega = klantmanager_te_kiezen(w, naar);
    if (!collega) return false;
    overdracht o = {collega, met_gesprekken};
    if (!samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_overdracht, &o, g)) return false;
    if (g->v) return true;
    return problem_with(w->p, PROBLEM_INVOER, "klantmanager_id",
                        N_("begeleidt deze mensen al: {}. Kies een ander."), collega->naam);
}
