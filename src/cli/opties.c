/* opties.c: one way of reading options for all commands. */
#include "cli/opties.h"

#include <stdio.h>
#include <stdlib.h>

enum { CLI_ARENA = 1 << 30 /* address space; memory is taken as it is used */ };

arena *cli_arena(void)
{
    static arena a;
    if (!a.at) a = arena_new(CLI_ARENA);
    return &a;
}

void cli_uit(str s) { fwrite(s.p, 1, s.n, stdout); }

int cli_fout(const char *opdracht, str zin)
{
    fprintf(stderr, "tweespoor %s: %.*s\n", opdracht, STR_FMT(zin));
    return KLAAR_GEWEIGERD;
}

int cli_verkeerd(const char *opdracht, str zin)
{
    cli_fout(opdracht, zin);
    str hulp = TF(cli_arena(), "Hulp: tweespoor {} --help", str_of(opdracht));
    fprintf(stderr, "%.*s\n", STR_FMT(hulp));
    return KLAAR_VERKEERD;
}

int cli_problemen(const char *opdracht, const problems *p)
{
    for (int i = 0; i < p->n; i++) {
        str zin = problem_text(cli_arena(), &p->at[i]);
        buf b = buf_new(cli_arena());
        if (p->at[i].regel) buf_add(&b, TF(cli_arena(), "regel {}: ", p->at[i].regel));
        if (*p->at[i].veld) PLAIN(&b, "{}: ", str_of(p->at[i].veld));
        buf_add(&b, zin);
        cli_fout(opdracht, buf_str(&b));
    }
    if (p->meer) cli_fout(opdracht, PN(cli_arena(), "en nog {} fout", "en nog {} fouten", p->meer));
    return KLAAR_GEWEIGERD;
}

/* ---- help ---- */

static const struct { const char *naam, *waarde, *help; } gewone[] = {
    {"store", "URL", N_("de opslag: sqlite:BESTAND of postgresql://..")},
    {"key", "BESTAND", N_("de sleutel van de opslag; anders het bestand ernaast")},
    {"json", "", N_("antwoord als JSON")},
    {"today", "DATUM", N_("de dag die als vandaag telt; alleen bij een voorbeeldopslag")},
};

static void put_optie(buf *b, const char *naam, const char *waarde, const char *help)
{
    buf_fmt(b, "  --%-12s %-8s ", naam, waarde);
    PLAIN(b, "{}\n", lang_text(help));
}

static void help(const char *opdracht, const char *gebruik, const optie_rij *keus)
{
    static const char *const waarde[] = {
        [OPTIE_JA] = "", [OPTIE_TEKST] = "TEKST", [OPTIE_GETAL] = "GETAL", [OPTIE_DATUM] = "DATUM"};
    buf b = buf_new(cli_arena());
    PLAIN(&b, "tweespoor {} {}\n\n", str_of(opdracht), str_of(gebruik));
    for (; keus && keus->naam; keus++) put_optie(&b, keus->naam, waarde[keus->soort], keus->help);
    for (size_t i = 0; i < countof(gewone); i++)
        put_optie(&b, gewone[i].naam, gewone[i].waarde, gewone[i].help);
    cli_uit(buf_str(&b));
}

/* ---- reading ---- */

static const optie_rij *find(const optie_rij *keus, str naam)
{
    for (; keus && keus->naam; keus++)
        if (str_eq(naam, str_of(keus->naam))) return keus;
    return NULL;
}

static bool set(const optie_rij *r, const char *waarde)
{
    switch (r->soort) {
    case OPTIE_JA:
        *(bool *)r->doel = true;
        return true;
    case OPTIE_TEKST:
        *(const char **)r->doel = waarde;
        return true;
    case OPTIE_GETAL: return str_to_i64(str_of(waarde), r->doel);
    case OPTIE_DATUM: return date_parse(str_of(waarde), r->doel);
    }
    bug("optie: no such kind");
}

typedef struct {
    int argc, at;
    char **argv;
} woorden;

/* One --option; 0, or the exit code. */
static int lees_optie(woorden *w, const optie_rij *keus, const optie_rij *algemeen)
{
    const char *opdracht = w->argv[0];
    str naam = str_of(w->argv[w->at] + 2), key = naam, waarde = naam;
    bool is = str_find(naam, S("=")) >= 0;
    str_split(&waarde, '=', &key);
    const optie_rij *r = find(keus, key);
    if (!r) r = find(algemeen, key);
    if (!r)
        return cli_verkeerd(opdracht, TF(cli_arena(), "De optie --{} bestaat niet.", key));
    const char *text = is ? w->argv[w->at] + 3 + key.n : NULL;
    if (r->soort != OPTIE_JA && !is && w->at + 1 < w->argc) text = w->argv[++w->at];
    if (r->soort != OPTIE_JA && !text)
        return cli_verkeerd(opdracht, TF(cli_arena(), "Na --{} hoort een waarde.", key));
    if (r->soort == OPTIE_JA && is)
        return cli_verkeerd(opdracht, TF(cli_arena(), "Na --{} hoort geen waarde.", key));
    if (!set(r, text))
        return cli_verkeerd(
            opdracht, TF(cli_arena(), "Bij --{} past ‘{}’ niet.", key, str_of(text)));
    return 0;
}

opties_einde opties_lees(
    int argc, char **argv, const char *gebruik, const optie_rij *keus, opties *o)
{
    const optie_rij algemeen[] = {{"store", OPTIE_TEKST, &o->store, ""},
        {"key", OPTIE_TEKST, &o->key, ""}, {"json", OPTIE_JA, &o->json, ""},
        {"today", OPTIE_DATUM, &o->today, ""}, {0}};
    woorden w = {argc, 1, argv};
    *o = (opties){0};
    for (; w.at < argc; w.at++) {
        str word = str_of(argv[w.at]);
        if (str_eq(word, S("--help"))) {
            help(argv[0], gebruik, keus);
            return (opties_einde){true, KLAAR_GOED};
        }
        if (str_starts(word, S("--")) && word.n > 2) {
            int code_ = lees_optie(&w, keus, algemeen);
            if (code_) return (opties_einde){true, code_};
        } else if (o->nrest == (int)countof(o->rest)) {
            return (opties_einde){
                true, cli_verkeerd(argv[0], T("Er staan te veel woorden achter."))};
        } else {
            o->rest[o->nrest++] = argv[w.at];
        }
    }
    if (!o->store) o->store = getenv("TWEESPOOR_STORE");
    return (opties_einde){0};
}

/* ---- the store ---- */

static bool ask_demo(db *d, void *ctx)
{
    bool *demo = ctx;
    problems p = {0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &p);
    *demo = kantoor_is_demo(&w);
    return true;
}

/* A fixed day is refused for a store with people who exist. */
static store *with_today(const opties *o, store *s, kantoor_keuzes k)
{
    bool demo = false;
    problems p = {0};
    store_read(s, ask_demo, &demo);
    store_close(s);
    if (!demo) {
        cli_fout("--today",
            T("Deze opslag is geen voorbeeld. Alleen bij een voorbeeld mag je de dag kiezen."));
        return NULL;
    }
    k.nu = moment_of(o->today, tijd_hm(9, 0));
    k.migrate = false;
    s = kantoor_open(k, &p);
    if (!s) cli_problemen("--store", &p);
    return s;
}

store *opties_open(const opties *o, bool migrate, int *code_)
{
    problems p = {0};
    kantoor_keuzes k = {.url = o->store, .sleutel = o->key, .migrate = migrate};
    *code_ = KLAAR_VERKEERD;
    if (!o->store) {
        cli_fout(
            "--store", T("Zeg welke opslag: --store sqlite:BESTAND of --store postgresql://.."));
        return NULL;
    }
    *code_ = KLAAR_GEWEIGERD;
    store *s = kantoor_open(k, &p);
    if (!s) cli_problemen("--store", &p);
    if (s && date_is_set(o->today)) s = with_today(o, s, k);
    if (s) *code_ = KLAAR_GOED;
    return s;
}
