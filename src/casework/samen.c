#include "casework/samen.h"

#include "casework/aanpak.h"
#include "casework/mensen.h"
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

/* ---- later ---- */

taakregel_rijen samen_taken_nu(werk *w, persoon_id wie)
{
    taakregel_rijen t = taken_van_persoon(w, wie), uit = {t.at, 0};
    date week = week_eind(w->vandaag);
    for (int i = 0; i < t.n; i++) {
        taak heel;
        if (!taak_op_lijst(&t.at[i], w->vandaag) || date_before(week, t.at[i].uiterlijk)) continue;
        if (HAAL(w, taak, t.at[i].id, &heel) && heel.gebruiker_id.v == w->t.gebruiker)
            uit.at[uit.n++] = t.at[i];
    }
    return uit;
}

typedef struct {
    date dag;
    str reden;
    int *hoeveel;
} uitstel;

static bool een_uitstel(werk *w, persoon_id id, const void *wat)
{
    const uitstel *u = wat;
    taakregel_rijen t = samen_taken_nu(w, id);
    for (int i = 0; i < t.n; i++) {
        if (!taak_later(w, t.at[i].id, u->dag, u->reden, NULL)) return false;
        ++*u->hoeveel;
    }
    return true;
}

bool samen_later(werk *w, mensen_groep wie, date dag, str reden, int *hoeveel, gebeurtenis_id *g)
{
    *hoeveel = 0;
    if (!taak_later_klopt(w, dag, reden)) return false;
    uitstel u = {dag, reden, hoeveel};
    if (!samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_uitstel, &u, g)) return false;
    if (*hoeveel) return true;
    return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                        N_("Deze mensen vragen nu niets van je. Er is niets om uit te stellen."),
                        (str){0});
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
