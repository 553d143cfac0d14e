#include "casework/kantoor.h"

#include "casework/aanpak.h"
#include "casework/beeld.h"
#include "casework/beurt.h"
#include "casework/cijfers.h"
#include "casework/ploeg.h"

#include <stdio.h>

static const query statements[] = {
#define Q(NAME, row, sql) {#NAME, &row##_entity, sql},
#define Q_DOE(NAME, sql) {#NAME, NULL, sql},
#include "casework/sql.h"
#undef Q
#undef Q_DOE
};

/* Does this rol see nothing but ids of such a row? */
static bool ziet_niets(const entity *e, int rol)
{
    u64 masker = beleid_masker(e, &(toegang){.rol = rol}, false);
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i].klasse > K0 && masker >> i & 1) return false;
    return true;
}

static void naam_bij(buf *b, const char *naam)
{
    buf_fmt(b, "%s'%s'", b->n ? ", " : "", naam);
}

/* What the tasks of a kind rest on; NULL: on what everyone of the team sees. */
static const entity *rust_op(int soort)
{
    switch (soort) {
    case TAAK_PIP:
    case TAAK_TERMIJN:
    case TAAK_UREN:
    case TAAK_EINDGESPREK:
    case TAAK_ZROUTE:
    case TAAK_MAP:
    case TAAK_PVT: return &inburgeringstatus_entity;
    case TAAK_TEKENEN:
    case TAAK_AANBOD: return &plan_entity;
    case TAAK_AFSPRAAK: return &afspraak_entity;
    case TAAK_BELASTBAAR: return &belastbaarheid_entity;
    case TAAK_ONTZORGEN: return &uitkering_entity;
    default: return NULL;
    }
}

/* A task or an event is not of a lower class than what it is about: a werkmakelaar, who does not
 * see those rows, does not see that either. */
static void zonder_verborgen(const entity *e, buf *select)
{
    buf taken = buf_new(select->a), onderwerpen = buf_new(select->a);
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int s = 1; s <= taak_soort_codes.n; s++)
        if (rust_op(s) && ziet_niets(rust_op(s), ROL_WERKMAKELAAR))
            naam_bij(&taken, taak_soort_codes.at[s - 1].code);
    for (int i = 0; i < n; i++)
        if (alle[i]->mens && ziet_niets(alle[i], ROL_WERKMAKELAAR))
            naam_bij(&onderwerpen, alle[i]->name);
    str t = buf_str(&taken), o = buf_str(&onderwerpen);
    buf_add(select, S(" WHERE NOT ("));
    if (e == &taak_entity)
        buf_fmt(select, "x.soort IN (%.*s)", STR_FMT(t));
    else
        buf_fmt(select,
                "(coalesce(x.onderwerp, '') IN (%.*s) OR (coalesce(x.onderwerp, '') = 'taak' AND "
                "coalesce(x.code1, '') IN (%.*s)))",
                STR_FMT(o), STR_FMT(t));
    buf_add(select, S(" AND EXISTS (SELECT 1 FROM gebruiker g WHERE g.id = gt.gebruiker_id "
                      "AND g.rol = 'werkmakelaar'))"));
}

/* A row that is about more people than one: for who sees one of them. */
static void kijk_via(const entity *e, buf *select)
{
    buf_fmt(select,
            "SELECT g.id AS voor, x.* FROM gebruiker g JOIN %s x ON EXISTS (SELECT 1 FROM %s l "
            "JOIN persoon p ON p.id = l.persoon_id "
            "JOIN gebruiker_team gt ON gt.team_id = p.team_id WHERE l.%s_id = x.id "
            "AND gt.gebruiker_id = g.id)",
            e->name, e->via, e->name);
}

/* What a school sees beside v_leerling: rows about its groups, which it wrote or may correct. */
static void kijk_school(const entity *e, buf *select)
{
    bool van_groep = e == &aanwezigheid_entity || e == &lesdeelname_entity
                     || e == &lesverzoek_entity;
    if (van_groep)
        buf_fmt(select,
            " UNION ALL SELECT g.id AS voor, x.* FROM gebruiker g "
            "JOIN lesgroep l ON l.organisatie_id = g.organisatie_id "
            "JOIN %s x ON x.lesgroep_id = l.id WHERE g.rol = 'taalschool'",
            e->name);
}

/* The people view of an entity: v_<entity>, one row for each (voor, row): who may see which row.
 * Staff see the people of their teams; what a school sees of its pupils is v_leerling. */
static bool kijk(const entity *e, int which, buf *name, buf *select)
{
    if (e->via && which == 0) {
        buf_fmt(name, "v_%s", e->name);
        kijk_via(e, select);
        return true;
    }
    if (!e->mens) return false;
    bool is_persoon = strcmp(e->mens, "id") == 0;
    if (which == 0) {
        buf_fmt(name, "v_%s", e->name);
        if (is_persoon)
            buf_add(select, S("SELECT gt.gebruiker_id AS voor, x.* FROM gebruiker_team gt "
                              "JOIN persoon x ON x.team_id = gt.team_id"));
        else
            buf_fmt(select,
                    "SELECT gt.gebruiker_id AS voor, x.* FROM gebruiker_team gt "
                    "JOIN persoon p ON p.team_id = gt.team_id JOIN %s x ON x.%s = p.id",
                    e->name, e->mens);
        /* What is not for finding work stays from a werkmakelaar: the whole row (document.h). */
        if (e == &document_entity)
            buf_add(select, S(" WHERE x.zicht = 'werk' OR NOT EXISTS (SELECT 1 FROM gebruiker g "
                              "WHERE g.id = gt.gebruiker_id AND g.rol = 'werkmakelaar')"));
        if (e == &taak_entity || e == &gebeurtenis_entity) zonder_verborgen(e, select);
        kijk_school(e, select);
        return true;
    }
    if (which > 1 || !is_persoon) return false;
    buf_add(name, S("v_leerling"));
    buf_add(select,
        S("SELECT g.id AS voor, d.id AS deelname_id, d.lesgroep_id, d.van, d.tot, "
          "x.id AS persoon_id, x.naam, x.naam_sleutel, x.nummer, x.telefoon FROM gebruiker g "
          "JOIN lesgroep l ON l.organisatie_id = g.organisatie_id "
          "JOIN lesdeelname d ON d.lesgroep_id = l.id "
          "JOIN persoon x ON x.id = d.persoon_id"));
    return true;
}

/* Traces of use: who looked, who is signed in, which form was sent. A draft is no trace: pages
 * show it. */
static const char *const sporen[] = {"inzage", "sessie", "verzonden", NULL};

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
                          .view = kijk,
                          .masker = beleid_masker,
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

static toegang toegang_uit(const gebruiker *g)
{
    return (toegang){.gebruiker = g->kop.id,
                     .rol = g->rol.i,
                     .doel = DOEL_BEGELEIDING,
                     .team = g->team_id.v,
                     .organisatie = g->organisatie_id.v};
}

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
    return toegang_uit(&g);
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
    toegang t = toegang_uit(&g);
    koppel_teams(d, a, &t);
    return t;
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

bool inzage_schrijf(db *d, arena *a, const inzage_invoer *in)
{
    buf b = buf_new(a);
    for (int i = 0; i < in->n; i++) PLAIN(&b, ",{}", in->personen[i]);
    if (in->n) buf_add(&b, S(","));
    inzage rij = {.moment = db_now(d),
                  .gebruiker_id = {in->t.gebruiker},
                  .rol = {in->t.rol},
                  .doel = {in->t.doel},
                  .pagina = str_of(in->pagina),
                  .klassen = NUM(in->klassen),
                  .aantal = NUM(in->n),
                  .personen = buf_str(&b)};
    db_add(d, &in->t, &inzage_entity, &rij);
    return !db_failed(d);
}

bool inzage_toonde(const inzage *i, persoon_id wie)
{
    char zoek[32];
    int n = snprintf(zoek, sizeof zoek, ",%lld,", (long long)wie.v);
    return str_find(i->personen, (str){zoek, (size_t)n}) >= 0;
}
