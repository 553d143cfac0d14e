#include "cli/gemeenten.h"

#include "base/file.h"
#include "base/yaml.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { BESTAND_MAX = 20000 };

/* ---- one file ---- */

typedef enum { WAARDE_TEKST, WAARDE_PAD, WAARDE_OPSLAG } waarde_soort;

typedef struct {
    const char *naam;
    waarde_soort soort;
    const char **plaats;
} sleutel;

enum { SLEUTELS = 8 };
static void sleutels_van(gemeente *g, sleutel uit[SLEUTELS])
{
    const sleutel alle[SLEUTELS] = {
        {"opslag", WAARDE_OPSLAG, &g->o.opslag},
        {"sleutel", WAARDE_PAD, &g->o.sleutel},
        {"thema", WAARDE_PAD, &g->o.thema},
        {"koppen", WAARDE_PAD, &g->o.koppen},
        {"post", WAARDE_TEKST, &g->o.post.naar},
        {"afzender", WAARDE_TEKST, &g->o.post.van},
        {"postlogin", WAARDE_PAD, &g->o.post.login},
        {"postcertificaat", WAARDE_PAD, &g->o.post.ca},
    };
    memcpy(uit, alle, sizeof alle);
}

/* A path as it stands in the file is one from the folder of that file. */
static const char *pad(const char *map, const char *voor, str naam)
{
    buf b = buf_new(cli_arena());
    if (str_starts(naam, S("/"))) PLAIN(&b, "{}{}", str_of(voor), naam);
    else PLAIN(&b, "{}{}/{}", str_of(voor), str_of(map), naam);
    return arena_c(cli_arena(), buf_str(&b));
}

static const char *waarde(const char *map, waarde_soort soort, str s)
{
    str sqlite = S("sqlite:");
    if (soort == WAARDE_PAD) return pad(map, "", s);
    if (soort == WAARDE_OPSLAG && str_starts(s, sqlite))
        return pad(map, "sqlite:", str_sub(s, sqlite.n, s.n));
    return arena_c(cli_arena(), s);
}

/* A name as a browser sends it: small letters, digits, dots and hyphens, without a port. */
static bool is_host(str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        bool teken = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
        if (!teken) return false;
    }
    return s.n > 0 && s.n < 254;
}

static void host_bij(gemeente *g, int *n, const yaml *y, problems *p)
{
    if (y->kind != YAML_SCALAR || !is_host(y->s))
        yaml_problem(p, y, N_("‘{}’ is geen hostnaam; schrijf bijvoorbeeld werk.zwolle.nl"), y->s);
    else if (*n == SERVE_HOSTS)
        yaml_problem(p, y, N_("Meer dan 16 hostnamen passen niet; ‘{}’ is er een te veel."), y->s);
    else
        g->hosts[(*n)++] = arena_c(cli_arena(), y->s);
}

static void lees_hosts(gemeente *g, const yaml *y, problems *p)
{
    int n = 0;
    if (y->kind == YAML_LIST)
        for (const yaml *een = y->first; een; een = een->next) host_bij(g, &n, een, p);
    else
        host_bij(g, &n, y, p);
}

static void lees_waarde(gemeente *g, const char *map, const yaml *y, problems *p)
{
    sleutel alle[SLEUTELS];
    sleutels_van(g, alle);
    for (int i = 0; i < SLEUTELS; i++) {
        if (!str_eq(y->key, str_of(alle[i].naam))) continue;
        if (y->kind != YAML_SCALAR || !y->s.n)
            yaml_problem(p, y, N_("Na ‘{}:’ hoort een waarde op dezelfde regel."), y->key);
        else
            *alle[i].plaats = waarde(map, alle[i].soort, y->s);
        return;
    }
    yaml_problem(p, y,
        N_("‘{}’ kennen we hier niet; wel host, opslag, sleutel, thema, koppen, post, "
           "afzender, postlogin en postcertificaat."),
        y->key);
}

static void lees_alles(gemeente *g, const char *map, const yaml *top, problems *p)
{
    for (const yaml *y = top->kind == YAML_MAP ? top->first : NULL; y; y = y->next) {
        if (str_eq(y->key, S("host"))) lees_hosts(g, y, p);
        else lees_waarde(g, map, y, p);
    }
    if (!p->n && !g->hosts[0])
        yaml_problem(p, top, N_("‘{}’ ontbreekt: op welke naam komt deze gemeente?"), S("host"));
    if (!p->n && !g->o.opslag)
        yaml_problem(p, top, N_("‘{}’ ontbreekt: waar staan de gegevens?"), S("opslag"));
    if (!p->n && g->o.post.naar)
        g->met_post = post_keuzes_lees(cli_arena(), &g->o.post, &g->bode, p);
}

static bool lees_een(const char *map, const char *naam, gemeente *g)
{
    problems p = {0};
    str text;
    *g = (gemeente){.bestand = pad(map, "", str_of(naam))};
    if (file_read(cli_arena(), g->bestand, BESTAND_MAX, &text) != FILE_READ) {
        cli_fout(g->bestand, T("Dit bestand is niet te lezen, of groter dan 20 kB."));
        return false;
    }
    const yaml *top = yaml_read(cli_arena(), text, &p);
    if (top) lees_alles(g, map, top, &p);
    if (p.n) cli_problemen(g->bestand, &p);
    return p.n == 0;
}

/* ---- the folder ---- */

static int op_naam(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

/* Names of the files *.yaml, in order; how many, at most max + 1. */
static int lees_map(const char *map, const char **namen, int max)
{
    int n = 0;
    DIR *d = opendir(map);
    for (const struct dirent *e; d && n <= max && (e = readdir(d));) {
        if (e->d_name[0] == '.' || !str_ends(str_of(e->d_name), S(".yaml"))) continue;
        namen[n++] = arena_c(cli_arena(), str_of(e->d_name));
    }
    if (d) closedir(d);
    qsort(namen, (size_t)n, sizeof *namen, op_naam);
    return n;
}

/* Two gemeenten on one host, or in one store: the second is told. */
static bool botst(const gemeente *a, const gemeente *b)
{
    const char *wat = strcmp(a->o.opslag, b->o.opslag) == 0 ? b->o.opslag : NULL;
    for (const char *const *x = a->hosts; *x; x++)
        for (const char *const *y = b->hosts; *y; y++)
            if (!strcmp(*x, *y)) wat = *y;
    if (wat)
        cli_fout(b->bestand,
            TF(cli_arena(), "{} staat ook in {}.", str_of(wat), str_of(a->bestand)));
    return wat != NULL;
}

bool gemeenten_lees(const char *map, gemeenten *uit)
{
    const char **namen = arena_make(cli_arena(), const char *, GEMEENTEN_MAX + 1);
    int n = lees_map(map, namen, GEMEENTEN_MAX);
    bool goed = n > 0 && n <= GEMEENTEN_MAX;
    *uit = (gemeenten){arena_make(cli_arena(), gemeente, n + 1), 0};
    if (!goed)
        cli_fout(map, T("Deze map hoort 1 tot 400 bestanden .yaml te hebben: één per gemeente."));
    for (int i = 0; i < n && n <= GEMEENTEN_MAX; i++) {
        gemeente *g = &uit->at[uit->n];
        bool leesbaar = lees_een(map, namen[i], g);
        for (int k = 0; leesbaar && k < uit->n; k++) goed = !botst(&uit->at[k], g) && goed;
        goed = goed && leesbaar;
        if (leesbaar) uit->n++;
    }
    return goed;
}

/* ---- the stores ---- */

bool gemeenten_open(gemeenten *g)
{
    for (int i = 0; i < g->n; i++) {
        problems p = {0};
        gemeente *een = &g->at[i];
        kantoor_keuzes k = {.url = een->o.opslag, .sleutel = een->o.sleutel};
        een->store = kantoor_open(k, &p);
        if (een->store) continue;
        cli_problemen(een->bestand, &p);
        gemeenten_sluit(g);
        return false;
    }
    return true;
}

void gemeenten_sluit(gemeenten *g)
{
    for (int i = 0; i < g->n; i++) {
        if (g->at[i].store) store_close(g->at[i].store);
        g->at[i].store = NULL;
    }
}
