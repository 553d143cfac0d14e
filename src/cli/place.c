/* place.c: tweespoor place ACTIE NUMMER: someone begins on a place that was proposed, and stops. */
#include "casework/import_vorm.h"
#include "casework/plaatsing.h"
#include "casework/ploeg.h"
#include "casework/voorstel.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show NUMMER | "
    "start NUMMER --place NR contract=CONTRACT van=DAG tot=DAG uren=UREN [loon=LOON] "
    "[taaldoel=WOORDEN] | "
    "extend NUMMER --place NR tot=DAG | "
    "rotate NUMMER --place NR afdeling=NAAM van=DAG tot=DAG [vorm=VORM mentor=NAAM] | "
    "shifts NUMMER --place NR geldig_van=DAG [geldig_tot=DAG] "
    "diensten='di 7.30-15.30; wo 22.00-6.00' | "
    "learn NUMMER --place NR leerweg=LEERWEG opleiding=NAAM [kwalificatie=WAT crebo=CREBO "
    "behaald=WAT behaald_op=DAG] | "
    "seek NUMMER manier=gezocht|gemaakt wat=WOORDEN uiterlijk=DAG | "
    "end NUMMER --place NR eind=DAG uitstroom=UITSTROOM [uit_contract=CONTRACT uit_uren=UREN] "
    "[gestopt_door=WIE stopreden=REDEN] [toelichting=WOORDEN]; "
    "--user INLOGNAAM --store URL [--json]";

static const char *const begin_velden[] = {"contract", "van", "tot", "uren", "loon", "taaldoel",
                                           NULL};
static const char *const verleng_velden[] = {"tot", NULL};
static const char *const rotatie_velden[] = {"afdeling", "van", "tot", "vorm", "mentor", "leren",
                                             "opbrengst", NULL};
static const char *const dienst_velden[] = {"geldig_van", "geldig_tot", "diensten", NULL};
static const char *const leer_velden[] = {"leerweg", "opleiding", "crebo", "niveau", "kwalificatie",
                                          "rod", "behaald", "behaald_op", NULL};
static const char *const zoek_velden[] = {"manier", "wat", "uiterlijk", NULL};
static const char *const einde_velden[] = {"eind", "uitstroom", "uit_contract", "uit_uren",
                                           "gestopt_door", "stopreden", "toelichting", NULL};

#define TAALDOELOPDRACHT_FIELDS(F) F(str, taaldoel, N_("Taaldoel"), .max = 1000)
FORMULIER(taaldoelopdracht, TAALDOELOPDRACHT_FIELDS)
#define SELF taaldoelopdracht
FORMULIER_DEF(taaldoelopdracht, TAALDOELOPDRACHT_FIELDS)
#undef SELF

static bool begin(werk *w, doen *d)
{
    const voorstel *v = doen_voorstel(w, d);
    taaldoelopdracht o = {0};
    if (!v) return false;
    plaatsing p = {.persoon_id = persoon_id_van(&d->van.p),
                   .plek_id = v->plek_id,
                   .voorstel_id = voorstel_id_van(v)};
    doen_velden(w, d, &plaatsing_entity, &p);
    doen_velden(w, d, &taaldoelopdracht_entity, &o);
    return !w->p->n && plaats_met_taaldoel(w, &p, o.taaldoel, NULL);
}

/* The plaatsing of this person at --place; NULL with a problem. */
static const plaatsing *gekozen(werk *w, doen *d)
{
    for (int i = d->van.plaatsingen.n; i-- > 0;)
        if (d->van.plaatsingen.at[i].plek_id.v == d->plek) return &d->van.plaatsingen.at[i];
    problem_with(w->p, PROBLEM_ONBEKEND, "--place",
                 N_("Deze persoon is niet geplaatst op deze plek."), (str){0});
    return NULL;
}

static bool verleng(werk *w, doen *d)
{
    const plaatsing *nu = gekozen(w, d);
    plaatsing p = {0};
    if (!nu) return false;
    doen_velden(w, d, &plaatsing_entity, &p);
    return !w->p->n && plaatsing_verleng(w, plaatsing_id_van(nu), p.tot, NULL);
}

/* The next stage, at a department. */
static bool roteer(werk *w, doen *d)
{
    const plaatsing *nu = gekozen(w, d);
    if (!nu) return false;
    rotatie r = {.persoon_id = nu->persoon_id, .plaatsing_id = plaatsing_id_van(nu)};
    u64 bits = doen_velden(w, d, &rotatie_entity, &r);
    return !w->p->n && rotatie_bewaar(w, &r, bits, NULL);
}

#define DIENSTOPDRACHT_FIELDS(F) \
    F(date, geldig_van, N_("Geldt vanaf"), .required = true) \
    F(date, geldig_tot, N_("Geldt tot")) \
    F(str, diensten, N_("Diensten"), .required = true, .max = 400)
FORMULIER(dienstopdracht, DIENSTOPDRACHT_FIELDS)
#define SELF dienstopdracht
FORMULIER_DEF(dienstopdracht, DIENSTOPDRACHT_FIELDS)
#undef SELF

/* Other shifts from a day on, for this person only. */
static bool wijzig_diensten(werk *w, doen *d)
{
    const plaatsing *nu = gekozen(w, d);
    dienstopdracht o = {0};
    import_blok blok[IMPORT_BLOKKEN];
    int n = 0;
    str fout;
    if (!nu) return false;
    doen_velden(w, d, &dienstopdracht_entity, &o);
    if (!w->p->n && !blokken_lees(o.diensten, blok, &n, &fout))
        problem_with(w->p, PROBLEM_INVOER, "diensten", BLOKKEN_FOUT, fout);
    if (w->p->n) return false;
    plek_dienst *dienst = arena_make(w->a, plek_dienst, n + 1);
    for (int i = 0; i < n; i++)
        dienst[i] = (plek_dienst){.dag = blok[i].dag, .van = blok[i].van, .tot = blok[i].tot};
    werktijd k = {.van = o.geldig_van, .tot = o.geldig_tot, .dienst = dienst, .n = n};
    return werktijden_zet(w, plaatsing_id_van(nu), &k, NULL);
}

/* What someone learns for here, and what he got. */
static bool leer(werk *w, doen *d)
{
    const plaatsing *nu = gekozen(w, d);
    if (!nu) return false;
    praktijkleren_rijen al = BIJ(w, praktijkleren, plaatsing_id, plaatsing_id_van(nu));
    praktijkleren p = {.persoon_id = nu->persoon_id, .plaatsing_id = plaatsing_id_van(nu)};
    if (al.n) p = al.at[0];
    u64 bits = doen_velden(w, d, &praktijkleren_entity, &p);
    return !w->p->n && praktijkleren_bewaar(w, &p, bits, NULL);
}

/* Someone finds or makes a place for this person. */
static bool zoek(werk *w, doen *d)
{
    plekopdracht o = {0};
    if (!plekopdracht_open(w, persoon_id_van(&d->van.p), &o)) o = (plekopdracht){0};
    o.persoon_id = persoon_id_van(&d->van.p);
    u64 bits = doen_velden(w, d, &plekopdracht_entity, &o);
    return !w->p->n && plekopdracht_bewaar(w, &o, bits, NULL);
}

static bool eindig(werk *w, doen *d)
{
    const plaatsing *nu = gekozen(w, d);
    plaatsing p = {0};
    if (!nu) return false;
    doen_velden(w, d, &plaatsing_entity, &p);
    return !w->p->n && plaatsing_eindig(w, plaatsing_id_van(nu), &p, NULL);
}

static bool toon(werk *w, inzien *i)
{
    dossier d;
    if (!toon_dossier(w, i, &d)) return false;
    toon_alleen(w, i, &plaatsing_entity, d.plaatsingen.at, d.plaatsingen.n);
    return true;
}

static const actie acties[] = {
    {.naam = "show", .toon = toon},
    {"start", "plaatsing_maak", begin, NULL, &plaatsing_entity, begin_velden,
     .gedaan = N_("De plaatsing is vastgelegd."), .plek = true},
    {"extend", "plaatsing_langer_doe", verleng, NULL, &plaatsing_entity, verleng_velden,
     .gedaan = N_("De plaatsing is verlengd."), .plek = true},
    {"rotate", "rotatie_maak", roteer, NULL, &rotatie_entity, rotatie_velden,
     .gedaan = N_("De afdeling is gepland."), .plek = true},
    {"shifts", "werktijd_leg_vast", wijzig_diensten, NULL, &dienstopdracht_entity, dienst_velden,
     .gedaan = N_("De werktijden zijn gewijzigd."), .plek = true},
    {"learn", "praktijkleren_leg_vast", leer, NULL, &praktijkleren_entity, leer_velden,
     .gedaan = N_("Het leren op het werk is vastgelegd."), .plek = true},
    {"seek", "plekopdracht_maak", zoek, NULL, &plekopdracht_entity, zoek_velden,
     .gedaan = N_("De opdracht is bewaard.")},
    {"end", "plaatsing_stop_doe", eindig, NULL, &plaatsing_entity, einde_velden,
     .gedaan = N_("Het einde is vastgelegd."), .plek = true},
    {0},
};

int cli_place(int argc, char **argv) { return cli_doen(argc, argv, gebruik, acties); }
