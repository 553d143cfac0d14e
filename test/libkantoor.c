#include "test/libkantoor.h"

#include "base/text.h"

#include <libpq-fe.h>
#include <stdlib.h>
#include <unistd.h>

static const char *server; /* URL of the scratch server; NULL: SQLite has its turn */
static char map[200], adres[400], sleutel[300];
static int beurt;

bool kantoor_proef_is_pg(void)
{
    return server != NULL;
}

const char *kantoor_proef_url(const kantoor_proef *x)
{
    (void)x;
    return adres;
}

/* An empty schema of its own, so that tests can run beside each other. */
static void nieuw_schema(void)
{
    char schema[80], sql[300];
    snprintf(schema, sizeof schema, "kantoor_%d_%d", (int)getpid(), beurt);
    snprintf(sql, sizeof sql, "CREATE SCHEMA %s", schema);
    PGconn *c = PQconnectdb(server);
    PGresult *r = PQexec(c, sql);
    if (PQresultStatus(r) != PGRES_COMMAND_OK) fail_msg("%s", PQerrorMessage(c));
    PQclear(r);
    PQfinish(c);
    const char *meer = strchr(server, '?') ? "&" : "?";
    snprintf(adres, sizeof adres, "%s%soptions=-csearch_path%%3D%s", server, meer, schema);
}

typedef struct {
    kantoor_proef *x;
    toegang t;
    bool (*doe)(werk *, void *);
    void *arg;
} stapje;

static bool stap_doe(db *d, void *arg)
{
    stapje *s = arg;
    s->x->p = (problems){.n = 0};
    werk w = werk_begin(d, &s->x->a, s->t, &s->x->p);
    return s->doe(&w, s->arg);
}

bool schrijf(kantoor_proef *x, toegang t, bool (*doe)(werk *, void *), void *arg)
{
    stapje s = {x, t, doe, arg};
    return store_write(x->s, stap_doe, &s) == WRITE_DONE;
}

static bool stap_lees(db *d, void *arg)
{
    stap_doe(d, arg);
    return true;
}

bool lees(kantoor_proef *x, toegang t, bool (*doe)(werk *, void *), void *arg)
{
    stapje s = {x, t, doe, arg};
    return store_read(x->s, stap_lees, &s);
}

static i64 team_erbij(werk *w, str naam)
{
    team t = {.naam = naam};
    return db_add(w->db, &w->t, &team_entity, &t);
}

static toegang gebruiker_erbij(werk *w, str naam, int rol, i64 in_team, i64 org)
{
    gebruiker g = {.inlognaam = naam,
                   .naam = naam,
                   .rol = CODE(rol),
                   .team_id = {in_team},
                   .organisatie_id = {org}};
    i64 id = db_add(w->db, &w->t, &gebruiker_entity, &g);
    gebruiker_team gt = {.gebruiker_id = {id}, .team_id = {in_team}};
    if (in_team) db_add(w->db, &w->t, &gebruiker_team_entity, &gt);
    return (toegang){.gebruiker = id,
                     .rol = rol,
                     .doel = DOEL_BEGELEIDING,
                     .team = in_team,
                     .organisatie = org};
}

static organisatie_id organisatie_erbij(werk *w, str naam, int soort)
{
    organisatie o = {.naam = naam, .naam_sleutel = text_sleutel(w->a, naam), .soort = CODE(soort)};
    return (organisatie_id){db_add(w->db, &w->t, &organisatie_entity, &o)};
}

static bool bevolk(werk *w, void *arg)
{
    kantoor_proef *x = arg;
    toegang_opdrachtregel(w->db, w->a);
    x->team = team_erbij(w, S("Team Noord"));
    x->ander_team = team_erbij(w, S("Team Zuid"));
    x->taalschool = organisatie_erbij(w, S("Taalschool Zuid"), ORG_TAALSCHOOL);
    x->werkgever = organisatie_erbij(w, S("Bakkerij 't Hoekje & Zn. <\"brood\">"), ORG_WERKGEVER);
    x->sanne = gebruiker_erbij(w, S("sanne"), ROL_KLANTMANAGER, x->team, 0);
    x->joris = gebruiker_erbij(w, S("joris"), ROL_WERKMAKELAAR, x->team, 0);
    x->vreemd = gebruiker_erbij(w, S("vreemd"), ROL_KLANTMANAGER, x->ander_team, 0);
    x->school = gebruiker_erbij(w, S("school"), ROL_TAALSCHOOL, 0, x->taalschool.v);
    return !db_failed(w->db);
}

kantoor_proef kantoor_proef_begin(void)
{
    kantoor_proef x = {.a = arena_new(256u << 20)};
    x.begin = x.a;
    beurt++;
    snprintf(sleutel, sizeof sleutel, "%s/sleutel-%d", map, beurt);
    if (server)
        nieuw_schema();
    else
        snprintf(adres, sizeof adres, "sqlite:%s/kantoor-%d.db", map, beurt);
    kantoor_keuzes k = {.url = adres,
                        .sleutel = sleutel,
                        .migrate = true,
                        .nu = moment_of(date_ymd(2026, 11, 23), tijd_hm(9, 0))};
    x.s = kantoor_open(k, &x.p);
    for (int i = 0; i < x.p.n; i++) {
        str s = problem_text(&x.a, &x.p.at[i]);
        print_error("%s: %.*s\n", x.p.at[i].veld, STR_FMT(s));
    }
    assert_non_null(x.s);
    assert_true(schrijf(&x, (toegang){0}, bevolk, &x));
    return x;
}

void kantoor_proef_eind(kantoor_proef *x)
{
    store_close(x->s);
    arena_free(&x->begin, 256u << 20);
}

int kantoor_draai(const char *naam, const struct CMUnitTest *tests, size_t n)
{
    snprintf(map, sizeof map, "/tmp/tweespoor-kantoor-XXXXXX");
    if (!mkdtemp(map)) return 1;
    server = NULL;
    print_message("%s: SQLite\n", naam);
    int fout = _cmocka_run_group_tests(naam, tests, n, NULL, NULL);
    server = getenv("TWEESPOOR_TEST_PG");
    if (server && *server) {
        print_message("%s: PostgreSQL\n", naam);
        fout += _cmocka_run_group_tests(naam, tests, n, NULL, NULL);
    } else
        print_message("%s: no PostgreSQL server, SQLite only\n", naam);
    char weg[300];
    snprintf(weg, sizeof weg, "rm -rf %s", map);
    return system(weg) == 0 ? fout : fout + 1;
}
