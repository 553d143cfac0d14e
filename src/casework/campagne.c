#include "casework/campagne.h"

#include "casework/aanpak.h"
#include "casework/persoon.h"
#include "casework/vastleggen.h"

/* ---- the campagne ---- */

static bool klopt(werk *w, const campagne *c)
{
    int voor = w->p->n;
    verplicht_gevuld(&campagne_entity, c, w->p);
    if (date_is_set(c->tot) && date_is_set(c->van) && !date_before(c->van, c->tot))
        problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
    return w->p->n == voor;
}

static gebeurtenis_id meld(werk *w, const campagne *c, i64 versie_voor)
{
    return gebeur(w, (gebeurtenis){.soort = CODE(GEB_BEHEER),
                                   .onderwerp = S("campagne"),
                                   .onderwerp_id = NUM(c->kop.id),
                                   .versie_voor = NUM(versie_voor)});
}

campagne_id campagne_maak(werk *w, campagne *c, gebeurtenis_id *g)
{
    aanpak a;
    if (!klopt(w, c)) return (campagne_id){0};
    if (aanpak_nu(w, &a)) c->aanpak_id = aanpak_id_van(&a);
    c->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    db_add(w->db, &w->t, &campagne_entity, c);
    *g = meld(w, c, 0);
    return campagne_id_van(c);
}

bool campagne_bewaar(werk *w, campagne *c, u64 velden, gebeurtenis_id *g)
{
    i64 versie = c->kop.versie;
    u64 anders = 0;
    if (!klopt(w, c)) return false;
    if (!db_save(w->db, &w->t, &campagne_entity, c, velden, &anders))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                            N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                            (str){0});
    if (anders) *g = meld(w, c, versie);
    return true;
}

/* ---- where everyone stands ---- */

static date reactie_voor(const werk *w, const campagne *c)
{
    i64 dagen = c->reactie_dagen.is ? c->reactie_dagen.n : REACTIE_DAGEN;
    return date_plus(w->vandaag, -(int)dagen);
}

campagneregel_rijen campagne_mensen(werk *w, const campagne *c, int stand)
{
    return LIJST(w, campagneregel, CAMPAGNE_MENSEN, AI(campagne, campagne_id_van(c)),
                 A(reactie_voor, reactie_voor(w, c)), AC(stand, campagne_stand, CODE(stand)));
}

campagnetelling campagne_telling(werk *w, const campagne *c)
{
    campagnetelling t = {0};
    RIJ(w, campagnetelling, CAMPAGNE_TELLING, &t, AI(campagne, campagne_id_van(c)),
        A(reactie_voor, reactie_voor(w, c)));
    return t;
}

i64 campagne_gescreend(const campagnetelling *t)
{
    return t->gesproken.n + t->afgerond.n;
}

campagneuitkomst_rijen campagne_uitkomsten(werk *w, const campagne *c)
{
    return LIJST(w, campagneuitkomst, CAMPAGNE_UITKOMST, AI(campagne, campagne_id_van(c)));
}

i64 campagne_uitkomst_aantal(campagneuitkomst_rijen u, int soort)
{
    i64 n = 0;
    for (int i = 0; i < u.n; i++) n += code_is(u.at[i].soort, soort);
    return n;
}

bool campagne_mens_van(werk *w, campagne_id id, persoon_id wie, campagne_mens *uit)
{
    campagne_mens_rijen al = BIJ(w, campagne_mens, persoon_id, wie);
    for (int i = 0; i < al.n; i++)
        if (al.at[i].campagne_id.v == id.v) {
            *uit = al.at[i];
            return true;
        }
    return false;
}

/* ---- who is in it ---- */

static vastlegging van_mens(campagne_mens *m, int stand, date dag)
{
    return (vastlegging){.e = &campagne_mens_entity,
                         .rij = m,
                         .velden = UINT64_MAX,
                         .wie = m->persoon_id,
                         .soort = GEB_CAMPAGNE,
                         .spoor = SPOOR_WERK,
                         .code1 = code_text(&campagne_stand_codes, CODE(stand)),
                         .datum1 = dag};
}

typedef struct {
    campagne_id id;
    gebruiker_id door;
} erbij;

static bool een_erbij(werk *w, persoon_id id, const void *wat)
{
    const erbij *e = wat;
    campagne_mens m;
    if (campagne_mens_van(w, e->id, id, &m)) return true;
    m = (campagne_mens){.campagne_id = e->id, .persoon_id = id, .gebruiker_id = e->door,
                        .erbij = w->vandaag};
    vastlegging in = van_mens(&m, CAMPAGNE_NIETS, (date){0});
    return vastleggen(w, &in, NULL);
}

static bool is_er(werk *w, campagne_id id, campagne *c)
{
    if (HAAL(w, campagne, id, c)) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze campagne is er niet."), (str){0});
}

bool campagne_erbij(werk *w, campagne_id id, mensen_groep wie, gebruiker_id gesprek_door,
                    gebeurtenis_id *g)
{
    campagne c;
    erbij e = {id, gesprek_door};
    *g = (gebeurtenis_id){0};
    return is_er(w, id, &c) &&
           samen_voor_allen(w, wie, CAMPAGNE_HOOGSTENS, een_erbij, &e, g);
}

/* The person of this campagne; false: a problem says that he is not in it. */
static bool mens_van(werk *w, campagne_id id, persoon_id wie, campagne_mens *m)
{
    if (campagne_mens_van(w, id, wie, m)) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
}

static bool een_eruit(werk *w, persoon_id id, const void *wat)
{
    campagne_mens m;
    if (!mens_van(w, *(const campagne_id *)wat, id, &m)) return false;
    gesprek k;
    bool gesproken = date_is_set(m.afgerond) ||
                     (m.gesprek_id.v && HAAL(w, gesprek, m.gesprek_id, &k) &&
                      code_is(k.afloop, GESPREK_GEKOMEN));
    if (gesproken) return true;
    vastlegging in = van_mens(&m, 0, (date){0});
    return weghalen(w, &in, NULL);
}

bool campagne_eruit(werk *w, campagne_id id, mensen_groep wie, gebeurtenis_id *g)
{
    campagne c;
    return is_er(w, id, &c) && samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_eruit, &id, g);
}

/* ---- inviting ---- */

const char *campagne_niet_uit(int stand)
{
    switch (stand) {
    case CAMPAGNE_GEPLAND: return N_("Het gesprek is al gepland.");
    case CAMPAGNE_GESPROKEN:
    case CAMPAGNE_AFGEROND: return N_("Het gesprek is al geweest.");
    case CAMPAGNE_WIL_NIET: return N_("Wil niet meedoen.");
    default: return NULL;
    }
}

const char *campagne_niet_plannen(int stand)
{
    return campagne_niet_uit(stand);
}

const char *campagne_niet_eruit(int stand)
{
    bool gesproken = stand == CAMPAGNE_GESPROKEN || stand == CAMPAGNE_AFGEROND;
    return gesproken ? N_("Het gesprek is al geweest.") : NULL;
}

/* The same people without those who stand where this asks nothing. */
static mensen_groep zonder(werk *w, const campagne *c, mensen_groep wie,
                           const char *(*waarom)(int))
{
    campagneregel_rijen alle = campagne_mensen(w, c, 0);
    persoon_id *over = arena_make(w->a, persoon_id, wie.n + 1);
    int n = 0;
    for (int i = 0; i < wie.n; i++)
        for (int j = 0; j < alle.n; j++)
            if (alle.at[j].persoon_id.v == wie.at[i].v && !waarom(alle.at[j].stand.i))
                over[n++] = wie.at[i];
    return (mensen_groep){over, n};
}

static bool een_uitnodiging(werk *w, persoon_id id, const void *wat)
{
    campagne_mens m;
    if (!mens_van(w, *(const campagne_id *)wat, id, &m)) return false;
    m.uitgenodigd = w->vandaag;
    m.keren = NUM(m.keren.n + 1);
    vastlegging in = van_mens(&m, CAMPAGNE_UITGENODIGD, w->vandaag);
    return vastleggen(w, &in, NULL);
}

static bool niemand_over(werk *w, mensen_groep wie, mensen_groep over)
{
    if (!wie.n || over.n) return false;
    problem_add(w->p, "", N_("Bij deze mensen hoeft dit niet meer. Kies anderen."));
    return true;
}

bool campagne_nodig_uit(werk *w, campagne_id id, mensen_groep wie, gebeurtenis_id *g)
{
    campagne c;
    if (!is_er(w, id, &c)) return false;
    mensen_groep over = zonder(w, &c, wie, campagne_niet_uit);
    if (niemand_over(w, wie, over)) return false;
    return samen_voor_allen(w, over, SAMEN_HOOGSTENS, een_uitnodiging, &id, g);
}
