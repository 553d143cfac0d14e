#include "test/libkantoor.h"

#include "base/text.h"
#include "test/lib_beeld.h"
#include "test/lib_map.h"

#include <fcntl.h>
#include <libpq-fe.h>
#include <stdlib.h>
#include <unistd.h>

enum { ARENA = 256 << 20 };

static const char *server; /* URL of the scratch server; NULL: SQLite has its turn */
static char map[MAP_TEKST], adres[500], sleutel[300];
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
                     .organisatie = org,
                     .buiten = IS_BUITEN(rol)};
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
    x->vluchtelingenwerk = organisatie_erbij(w, S("VluchtelingenWerk"), ORG_VWN);
    x->partner = gebruiker_erbij(w, S("partner"), ROL_PARTNER, 0, x->vluchtelingenwerk.v);
    x->baas = gebruiker_erbij(w, S("baas"), ROL_WERKGEVER, 0, x->werkgever.v);
    return !db_failed(w->db);
}

/* ---- a store of its own for each test: a copy of one that was migrated and peopled once ---- */

static void op_server(const char *sql, const char *naam, const char *rest)
{
    char text[700];
    PGconn *c = PQconnectdb(server);
    snprintf(text, sizeof text, "%s %s%s", sql, naam, rest);
    PGresult *r = PQexec(c, text);
    if (PQresultStatus(r) != PGRES_COMMAND_OK) fail_msg("%s: %s", text, PQerrorMessage(c));
    PQclear(r);
    PQfinish(c);
}

/* Where store nr lies: the name of its database, or of its file. */
static const char *noem(int nr)
{
    static char naam[300];
    if (server) snprintf(naam, sizeof naam, "kantoor_%d_%d", (int)getpid(), nr);
    else snprintf(naam, sizeof naam, "%s/kantoor-%d.db", map, nr);
    return naam;
}

static void noem_adres(int nr)
{
    const char *meer = server && strchr(server, '?') ? "&" : "?";
    if (server) snprintf(adres, sizeof adres, "%s%sdbname=%s", server, meer, noem(nr));
    else snprintf(adres, sizeof adres, "sqlite:%s", noem(nr));
    snprintf(sleutel, sizeof sleutel, "%s/sleutel-%d", map, nr);
}

static store *open_adres(bool nieuw, moment nu, kantoor_proef *x)
{
    kantoor_keuzes k = {.url = adres,
                        .sleutel = sleutel,
                        .migrate = nieuw,
                        .readers = 2,
                        .nu = nu};
    store *s = kantoor_open(k, &x->p);
    for (int i = 0; i < x->p.n; i++) {
        str t = problem_text(&x->a, &x->p.at[i]);
        print_error("%s: %.*s\n", x->p.at[i].veld, STR_FMT(t));
    }
    assert_non_null(s);
    return s;
}

static moment gewoon(void) { return moment_of(date_ymd(2026, 11, 23), tijd_hm(9, 0)); }

store *kantoor_proef_nog(kantoor_proef *x, moment nu)
{
    noem_adres(x->nr);
    return open_adres(false, moment_is_set(nu) ? nu : gewoon(), x);
}

static kantoor_proef voorbeeld; /* of this engine; its store is closed */
static int voorbeeld_nr;

static void maak_voorbeeld(void)
{
    arena a = arena_new(ARENA), begin = a;
    voorbeeld = (kantoor_proef){.a = a};
    voorbeeld_nr = ++beurt;
    noem_adres(beurt);
    if (server) op_server("CREATE DATABASE", noem(beurt), "");
    voorbeeld.s = open_adres(true, gewoon(), &voorbeeld);
    assert_true(schrijf(&voorbeeld, (toegang){0}, bevolk, &voorbeeld));
    store_close(voorbeeld.s);
    arena_free(&begin, ARENA);
}

static void kopieer_bestand(const char *van, const char *naar)
{
    static char stuk[1 << 16];
    int in = open(van, O_RDONLY | O_CLOEXEC);
    int uit = open(naar, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    assert_true(in >= 0 && uit >= 0);
    for (ssize_t n; (n = read(in, stuk, sizeof stuk)) != 0;)
        assert_true(n > 0 && write(uit, stuk, (size_t)n) == n);
    close(in);
    close(uit);
}

static void kopieer_voorbeeld(void)
{
    char van[300], rest[330], van_sleutel[300];
    snprintf(van, sizeof van, "%s", noem(voorbeeld_nr));
    snprintf(rest, sizeof rest, " TEMPLATE %s STRATEGY FILE_COPY", van);
    snprintf(van_sleutel, sizeof van_sleutel, "%s/sleutel-%d", map, voorbeeld_nr);
    noem_adres(++beurt);
    if (server) op_server("CREATE DATABASE", noem(beurt), rest);
    else kopieer_bestand(van, noem(beurt));
    kopieer_bestand(van_sleutel, sleutel);
}

kantoor_proef kantoor_proef_begin(void)
{
    if (!voorbeeld_nr) maak_voorbeeld();
    kantoor_proef x = voorbeeld;
    x.a = x.begin = arena_new(ARENA);
    x.p = (problems){.n = 0};
    kopieer_voorbeeld();
    x.nr = beurt;
    x.s = open_adres(false, gewoon(), &x);
    return x;
}

kantoor_proef kantoor_proef_leeg(void)
{
    kantoor_proef x = {.a = arena_new(ARENA), .nr = ++beurt};
    x.begin = x.a;
    noem_adres(x.nr);
    if (server) op_server("CREATE DATABASE", noem(beurt), "");
    x.s = open_adres(true, gewoon(), &x);
    return x;
}

void kantoor_proef_eind(kantoor_proef *x)
{
    store_close(x->s);
    arena_free(&x->begin, ARENA);
    noem_adres(x->nr);
    beeld_keur(server ? adres : noem(x->nr), server != NULL, "2026-11-23");
    if (server) op_server("DROP DATABASE", noem(x->nr), " WITH (FORCE)");
}

bool zegt(werk *w, const char *veld, const char *stuk)
{
    const problem *p = problem_at(w->p, veld);
    bool goed = p && str_find(problem_text(w->a, p), str_of(stuk)) >= 0;
    for (int i = 0; i < w->p->n && !goed; i++)
        print_error("%s: %.*s\n", w->p->at[i].veld, STR_FMT(problem_text(w->a, &w->p->at[i])));
    w->p->n = 0;
    return goed;
}

/* The tests on one engine. */
static int draai_op(const char *naam, const struct CMUnitTest *tests, size_t n)
{
    voorbeeld_nr = 0;
    int fout = _cmocka_run_group_tests(naam, tests, n, NULL, NULL);
    if (server && voorbeeld_nr) op_server("DROP DATABASE", noem(voorbeeld_nr), " WITH (FORCE)");
    return fout;
}

int kantoor_draai(const char *naam, const struct CMUnitTest *tests, size_t n)
{
    if (!map_maak(map, "kantoor")) return 1;
    server = NULL;
    print_message("%s: SQLite\n", naam);
    int fout = draai_op(naam, tests, n);
    server = getenv("TWEESPOOR_TEST_PG");
    if (server && *server) {
        print_message("%s: PostgreSQL\n", naam);
        fout += draai_op(naam, tests, n);
    } else
        print_message("%s: no PostgreSQL server, SQLite only\n", naam);
    return map_weg(map) ? fout : fout + 1;
}
