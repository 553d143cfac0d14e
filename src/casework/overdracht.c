#include "casework/overdracht.h"

#include "casework/persoon.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

overdrachtregel_rijen overdrachten_naar(werk *w, gebruiker_id wie)
{
    return LIJST(w, overdrachtregel, OVERDRACHTEN_NAAR, AI(gebruiker, wie));
}

overdrachtregel_rijen overdrachten_van(werk *w, gebruiker_id wie)
{
    return LIJST(w, overdrachtregel, OVERDRACHTEN_VAN, AI(gebruiker, wie),
                 A(sinds, date_plus(w->vandaag, -OVERDRACHT_ZICHTBAAR_DAGEN)));
}

overdrachttelling overdracht_telling(werk *w, gebruiker_id wie)
{
    overdrachttelling t = {0};
    RIJ(w, overdrachttelling, OVERDRACHT_TELLING, &t, AI(gebruiker, wie),
        A(sinds, date_plus(w->vandaag, -OVERDRACHT_ZICHTBAAR_DAGEN)));
    return t;
}

bool overdracht_open_voor(werk *w, persoon_id wie, overdracht *o)
{
    return RIJ(w, overdracht, OVERDRACHT_OPEN_VOOR, o, AI(persoon, wie));
}

static bool bewaar(werk *w, overdracht *o, int soort, str wie, gebeurtenis_id *g)
{
    return vastleggen(w, &(vastlegging){.e = &overdracht_entity, .rij = o, .velden = UINT64_MAX,
                             .wie = o->persoon_id, .soort = soort, .code1 = wie}, g);
}

/* ---- asking ---- */

typedef struct {
    const overdracht_wens *wens;
    const gebruiker *naar;
    mensen_groep wie;
} vraag;

static str notitie_voor(const vraag *v, persoon_id id)
{
    for (int i = 0; i < v->wie.n && v->wens->notities; i++)
        if (v->wie.at[i].v == id.v) return v->wens->notities[i];
    return (str){0};
}

static bool een_vraag(werk *w, persoon_id id, const void *wat)
{
    const vraag *v = wat;
    persoon p;
    overdracht al;
    if (!HAAL(w, persoon, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    if (p.klantmanager_id.v == v->naar->kop.id) return true;
    if (overdracht_open_voor(w, id, &al))
        return problem_with(w->p, PROBLEM_INVOER, "klantmanager_id",
                            N_("wacht al op antwoord bij {}. Trek dat eerst in."), p.naam);
    if (!klantmanager_heeft_plaats(w, v->naar, id)) return false;
    overdracht o = {.persoon_id = id,
                    .van_id = {w->t.gebruiker},
                    .naar_id = gebruiker_id_van(v->naar),
                    .met_gesprekken = v->wens->met_gesprekken,
                    .notitie = str_trim(notitie_voor(v, id)),
                    .stand = CODE(OVERDRACHT_OPEN),
                    .gevraagd = w->vandaag};
    return bewaar(w, &o, GEB_OVERDRACHT_VRAAG, v->naar->naam, NULL);
}

bool overdracht_vraag(werk *w, mensen_groep wie, const overdracht_wens *wens, gebeurtenis_id *g)
{
    if (!wens->naar.v) return problem_add(w->p, "klantmanager_id", N_("Kies een collega."));
    const gebruiker *naar = klantmanager_te_kiezen(w, wens->naar);
    if (!naar) return false;
    vraag v = {wens, naar, wie};
    if (!samen_voor_allen(w, wie, SAMEN_HOOGSTENS, een_vraag, &v, g)) return false;
    if (g->v) return true;
    return problem_with(w->p, PROBLEM_INVOER, "klantmanager_id",
                        N_("begeleidt deze mensen al: {}. Kies een ander."), naar->naam);
}

/* ---- taking over ---- */

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
        if (!taak_met_de_hand(open.at[i].soort.i) || !HAAL(w, taak, open.at[i].id, &t)) continue;
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

static bool draag_over(werk *w, const overdracht *o, const gebruiker *naar)
{
    persoon p;
    persoon_id id = o->persoon_id;
    if (!HAAL(w, persoon, id, &p))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    gebruiker_id van = p.klantmanager_id;
    if (van.v == naar->kop.id) return true;
    if (!klantmanager_heeft_plaats(w, naar, id)) return false;
    p.klantmanager_id = gebruiker_id_van(naar);
    zet_over(w, &persoon_entity, &p, id, "klantmanager_id", naar->naam);
    if (van.v) taken_over(w, id, van, naar);
    if (van.v && o->met_gesprekken) gesprekken_over(w, id, van, naar);
    taken_bijwerken(w, id);
    return w->p->n == 0;
}

/* ---- the answer ---- */

typedef struct {
    overdracht_groep o;
    int stand;
    str reden;
    const gebruiker *wie;     /* who answers */
} antwoord;

static bool mag_antwoorden(werk *w, const overdracht *o, int stand)
{
    gebruiker_id wie = stand == OVERDRACHT_IN ? o->van_id : o->naar_id;
    if (wie.v != w->t.gebruiker)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            stand == OVERDRACHT_IN
                                ? N_("Alleen wie dit vroeg, kan het intrekken.")
                                : N_("Dit is niet aan jou gevraagd."), (str){0});
    if (code_is(o->stand, OVERDRACHT_OPEN)) return true;
    return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                        N_("Hier is al op geantwoord. Kijk wat er nu staat."), (str){0});
}

/* The question of this group that is about this person. */
static overdracht_id vraag_over(werk *w, const antwoord *a, persoon_id id, overdracht *o)
{
    for (int i = 0; i < a->o.n; i++)
        if (HAAL(w, overdracht, a->o.at[i], o) && o->persoon_id.v == id.v) return a->o.at[i];
    return (overdracht_id){0};
}

static bool een_antwoord(werk *w, persoon_id id, const void *wat)
{
    const antwoord *a = wat;
    overdracht o;
    if (!vraag_over(w, a, id, &o).v || !mag_antwoorden(w, &o, a->stand)) return false;
    o.stand = CODE(a->stand);
    o.beantwoord = w->vandaag;
    o.reden = a->reden;
    bool ja = a->stand == OVERDRACHT_JA;
    int soort = ja ? GEB_OVERDRACHT : GEB_OVERDRACHT_NIET;
    str zegt = ja ? a->wie->naam : code_text(&overdracht_stand_codes, o.stand);
    if (!bewaar(w, &o, soort, zegt, NULL)) return false;
    return !ja || draag_over(w, &o, a->wie);
}

static bool beantwoord(werk *w, overdracht_groep o, int stand, str reden, gebeurtenis_id *g)
{
    gebruiker ik;
    antwoord a = {o, stand, reden, &ik};
    persoon_id *wie = arena_make(w->a, persoon_id, o.n + 1);
    if (!HAAL(w, gebruiker, ((gebruiker_id){w->t.gebruiker}), &ik)) return false;
    for (int i = 0; i < o.n; i++) {
        overdracht x;
        if (!HAAL(w, overdracht, o.at[i], &x))
            return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze overdracht is er niet."),
                                (str){0});
        wie[i] = x.persoon_id;
    }
    return samen_voor_allen(w, (mensen_groep){wie, o.n}, SAMEN_HOOGSTENS, een_antwoord, &a, g);
}

bool overdracht_neem_over(werk *w, overdracht_groep o, gebeurtenis_id *g)
{
    return beantwoord(w, o, OVERDRACHT_JA, (str){0}, g);
}

bool overdracht_weiger(werk *w, overdracht_groep o, str reden, gebeurtenis_id *g)
{
    if (!str_trim(reden).n)
        return problem_add(w->p, "reden", N_("is verplicht. Schrijf waarom niet."));
    return beantwoord(w, o, OVERDRACHT_NEE, str_trim(reden), g);
}

bool overdracht_trek_in(werk *w, overdracht_groep o, gebeurtenis_id *g)
{
    return beantwoord(w, o, OVERDRACHT_IN, (str){0}, g);
}
