#include "casework/kantoor.h"

#include "casework/aanpak.h"
#include "casework/beeld.h"
#include "casework/beurt.h"
#include "casework/cijfers.h"
#include "casework/ploeg.h"
#include "casework/zicht.h"

static const query statements[] = {
#define Q(NAME, row, sql) {#NAME, &row##_entity, sql},
#define Q_DOE(NAME, sql) {#NAME, NULL, sql},
#include "casework/sql.h"
#undef Q
#undef Q_DOE
};

/* Traces of use: who looked, who is signed in, which form was sent. A draft is no trace: pages
 * show it. */
static const char *const sporen[] = {"inzage", "ketenkop", "pseudoniem", "sessie",
    "verzonden", NULL};

/* A school sees no persoon, but it does write about its pupils. */
static bool kent(db *d, const toegang *t, i64 mens)
{
    return t->rol == ROL_TAALSCHOOL
           && db_getal(d, t, Q_LEERLING_IS, ARGS(AI(persoon, (persoon_id){mens}))) != 0;
}

/* Who sees a person by break-glass alone, changes nothing about him (nood.h). What the program adds
 * by itself goes with its own rights. */
static bool mag_schrijven(db *d, const toegang *t, i64 mens)
{
    if (t->rol != ROL_KLANTMANAGER) return true;
    return db_getal(d, t, Q_NOOD_LEEST, ARGS(A(persoon, mens))) == 0;
}

static store_config config(kantoor_keuzes k)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    return (store_config){.url = k.url,
                          .sleutel = k.sleutel,
                          .entities = alle,
                          .nentities = n,
                          .queries = statements,
                          .nqueries = (int)countof(statements),
                          .migraties = "migrations/",
                          .view = zicht_view,
                          .masker = beleid_masker,
                          .kent = kent,
                          .mag_schrijven = mag_schrijven,
                          .volg = beeld_volg,
                          .sporen = sporen,
                          .readers = k.readers,
                          .onveilig = k.onveilig,
                          .nu = k.nu};
}

store *kantoor_open(kantoor_keuzes k, problems *p)
{
    store_config c = config(k);
    return k.migrate ? store_migrate(&c, p) : store_open(&c, p);
}

bool kantoor_herstel(kantoor_keuzes k, const char *path, problems *p)
{
    store_config c = config(k);
    return store_restore(&c, path, p);
}

date kantoor_vandaag(const store *s)
{
    return moment_date(store_now(s));
}

werk werk_begin(db *d, arena *a, toegang t, problems *p)
{
    return (werk){.db = d, .a = a, .t = t, .vandaag = moment_date(db_now(d)), .p = p};
}

toegang toegang_uit(const gebruiker *g, i32 waarvoor)
{
    return (toegang){.gebruiker = g->kop.id,
                     .rol = g->rol.i,
                     .doel = waarvoor ? waarvoor : DOEL_BEGELEIDING,
                     .team = g->team_id.v,
                     .organisatie = g->organisatie_id.v,
                     .buiten = IS_BUITEN(g->rol.i)};
}

bool toegang_deling(db *d, arena *a, const toegang *t, deling_id id, toegang *uit)
{
    deling rij;
    *uit = *t;
    uit->deling = id.v;
    uit->delen = 0;
    uit->mens = 0;
    if (!t->buiten || !db_get(d, uit, a, &deling_entity, id.v, &rij)) return false;
    uit->doel = rij.doel.i;
    uit->delen = (u64)rij.delen.n;
    uit->mens = rij.persoon_id.v;
    return true;
}

toegang toegang_voorbeeld(i32 org_soort, const deling *d)
{
    return (toegang){.rol = deling_rol(org_soort),
                     .doel = d->doel.i,
                     .organisatie = d->organisatie_id.v,
                     .buiten = true,
                     .deling = -1,
                     .delen = (u64)d->delen.n,
                     .mens = d->persoon_id.v};
}

toegang toegang_van_link(const gebruiker *g)
{
    toegang t = toegang_uit(g, DOEL_BEGELEIDING);
    t.rol = ROL_WERKMAKELAAR;
    return t;
}

toegang toegang_zelf(gebruiker_id maker) { return (toegang){.gebruiker = maker.v}; }

static bool gebruiker_lees(db *d, arena *a, str inlognaam, gebruiker *g)
{
    toegang niemand = {0};
    return db_rij(d, &niemand, a, Q_GEBRUIKER_BIJ_NAAM, ARGS(A(inlognaam, inlognaam)), g);
}

toegang toegang_van(db *d, arena *a, str inlognaam)
{
    gebruiker g;
    if (!gebruiker_lees(d, a, inlognaam, &g)) return (toegang){0};
    if (date_is_set(g.tot) && !date_before(moment_date(db_now(d)), g.tot)) return (toegang){0};
    return toegang_uit(&g, DOEL_BEGELEIDING);
}

/* The command line belongs to every team: it is linked to those that it was not linked to yet. */
static void koppel_teams(db *d, arena *a, const toegang *t)
{
    team_rijen teams = team_rijen_van(db_rijen(d, t, a, Q_TEAMS, ARGS()));
    gebruiker_team_rijen van = gebruiker_team_rijen_van(
        db_bij(d, t, a, &gebruiker_team_entity, "gebruiker_id", t->gebruiker));
    for (int i = 0; i < teams.n; i++) {
        bool al = false;
        for (int j = 0; j < van.n; j++) al |= van.at[j].team_id.v == teams.at[i].kop.id;
        gebruiker_team nieuw = {.gebruiker_id = {t->gebruiker}, .team_id = {teams.at[i].kop.id}};
        if (!al) db_add(d, t, &gebruiker_team_entity, &nieuw);
    }
}

toegang toegang_opdrachtregel(db *d, arena *a)
{
    gebruiker g;
    if (!gebruiker_lees(d, a, S("opdrachtregel"), &g)) {
        toegang niemand = {0};
        g = (gebruiker){.inlognaam = S("opdrachtregel"),
                        .naam = S("Opdrachtregel"),
                        .rol = CODE(ROL_OPDRACHT)};
        db_add(d, &niemand, &gebruiker_entity, &g);
    }
    toegang t = toegang_uit(&g, DOEL_BEGELEIDING);
    koppel_teams(d, a, &t);
    return t;
}

bool toegang_kantoor(db *d, arena *a, toegang *uit)
{
    gebruiker g;
    *uit = (toegang){0};
    if (!gebruiker_lees(d, a, S("opdrachtregel"), &g)) return false;
    *uit = toegang_uit(&g, DOEL_BEGELEIDING);
    return true;
}

bool kantoor_is_demo(werk *w)
{
    aanpak a;
    return aanpak_nu(w, &a) && a.demo;
}

str kantoor_gemeente(werk *w)
{
    aanpak a;
    return aanpak_nu(w, &a) ? a.gemeente : (str){0};
}
