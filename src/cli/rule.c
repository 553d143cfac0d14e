/* rule.c: asks a rule of law for its answer, with the steps and the article.
 *
 *   tweespoor rule WI-01 kennisgeving=2026-03-02 brp=2026-01-05 [--json]
 *   tweespoor rule WI-01 [--json]       what the rule takes, with an example
 *   tweespoor rule --list [--json]      all rules
 *   tweespoor rule --batch              lines "WI-01 key=value .." from stdin, one answer a line
 *
 * Refused (exit code 1): the reasons stand on stderr, with --json on stdout too. */
#include "base/json.h"
#include "cli/cli.h"
#include "domain/regel.h"

#include <stdio.h>

enum { LIJN_LENGTE = 4096 }; /* of a line of --batch, in bytes */

static void schrijf(FILE *f, const buf *b)
{
    fwrite(b->p ? b->p : "", 1, b->n, f);
}

static int gebruik(FILE *f)
{
    fputs("Gebruik: tweespoor rule ID sleutel=waarde ... [--json]\n"
          "         tweespoor rule ID [--json]\n"
          "         tweespoor rule --list [--json]\n"
          "         tweespoor rule --batch\n", f);
    return f == stdout ? KLAAR_GOED : KLAAR_VERKEERD;
}

/* ---- what a rule takes ---- */

static str soort_van(const field *f)
{
    switch (f->type) {
    case FIELD_STR:
    case FIELD_GEHEIM:
    case FIELD_ID: return S("tekst");
    case FIELD_NUM: return S("getal");
    case FIELD_GELD: return S("bedrag");
    case FIELD_BOOL: return S("ja of nee");
    case FIELD_DATE: return S("datum");
    case FIELD_MOMENT: return S("moment");
    case FIELD_TIJD: return S("tijd");
    case FIELD_CODE: return S("keuze");
    }
    bug("soort_van: no such type");
}

static void json_sleutel(jw *w, const field *f)
{
    jw_object(w);
    JW(w, "sleutel", str_of(f->name));
    JW(w, "label", lang_text(f->label));
    JW(w, "soort", soort_van(f));
    jw_key(w, S("verplicht"));
    jw_bool(w, f->required);
    if (f->hulp) JW(w, "hulp", lang_text(f->hulp));
    if (f->codes) {
        jw_key(w, S("keuzes"));
        jw_object(w);
        for (int i = 1; i <= f->codes->n; i++) {
            jw_key(w, code_text(f->codes, CODE(i)));
            jw_str(w, code_label(f->codes, CODE(i)));
        }
        jw_end(w);
    }
    jw_end(w);
}

static void json_regel(jw *w, const regel *r)
{
    jw_object(w);
    JW(w, "id", str_of(r->id));
    JW(w, "naam", lang_text(r->naam));
    JW(w, "artikel", str_of(r->artikel));
    JW(w, "uitleg", lang_text(r->uitleg));
    jw_key(w, S("sleutels"));
    jw_array(w);
    for (int i = 0; i < r->invoer->nfields; i++)
        json_sleutel(w, &r->invoer->fields[i]);
    jw_end(w);
    JW(w, "voorbeeld", str_of(r->voorbeeld));
    JW(w, "verwacht", str_of(r->verwacht));
    jw_end(w);
}

static void tekst_sleutel(buf *b, const field *f)
{
    PLAIN(b, "  {}{}: {} ({}", str_of(f->name), f->required ? S("*") : S(""),
        lang_text(f->label), soort_van(f));
    for (int i = 1; f->codes && i <= f->codes->n; i++)
        PLAIN(b, "{} {}", i > 1 ? S(",") : S(":"), code_text(f->codes, CODE(i)));
    PLAIN(b, ")\n");
}

static void tekst_regel(buf *b, const regel *r)
{
    PLAIN(b, "{} {}\n{}\n{}\n", str_of(r->id), lang_text(r->naam), lang_text(r->uitleg),
        str_of(r->artikel));
    for (int i = 0; i < r->invoer->nfields; i++)
        tekst_sleutel(b, &r->invoer->fields[i]);
    PLAIN(b, "Voorbeeld: tweespoor rule {} {}\nUitkomst: {}\n", str_of(r->id),
        str_of(r->voorbeeld), str_of(r->verwacht));
}

static int toon_regel(arena *a, const regel *r, bool als_json)
{
    buf b = buf_new(a);
    if (als_json) {
        jw w = jw_new(&b);
        json_regel(&w, r);
        jw_done(&w);
        PLAIN(&b, "\n");
    } else {
        tekst_regel(&b, r);
    }
    schrijf(stdout, &b);
    return KLAAR_GOED;
}

static int toon_lijst(arena *a, bool als_json)
{
    int n;
    const regel *r = regels(&n);
    buf b = buf_new(a);
    jw w = jw_new(&b);
    if (als_json) jw_array(&w);
    for (int i = 0; i < n; i++) {
        if (als_json) {
            json_regel(&w, &r[i]);
        } else {
            if (i) PLAIN(&b, "\n");
            tekst_regel(&b, &r[i]);
        }
    }
    if (als_json) jw_end(&w);
    if (als_json) PLAIN(&b, "\n");
    schrijf(stdout, &b);
    return KLAAR_GOED;
}

/* ---- an answer ---- */

static void json_uitkomst(arena *a, buf *b, const regel *r, const uitkomst *u)
{
    jw w = jw_new(b);
    jw_object(&w);
    JW(&w, "id", str_of(r->id));
    JW(&w, "uitkomst", uitkomst_tekst(a, u));
    if (u->eenheid) JW(&w, "eenheid", lang_text(u->eenheid));
    JW(&w, "besluit", uitkomst_besluit(a, u));
    jw_key(&w, S("waarschuwing"));
    jw_bool(&w, u->waarschuwing);
    jw_key(&w, S("stappen"));
    jw_array(&w);
    for (int i = 0; i < u->nstappen; i++)
        jw_str(&w, uitkomst_stap(a, u, i));
    jw_end(&w);
    JW(&w, "artikel", str_of(r->artikel));
    jw_end(&w);
    jw_done(&w);
    PLAIN(b, "\n");
}

static void tekst_uitkomst(arena *a, buf *b, const regel *r, const uitkomst *u)
{
    PLAIN(b, "{}\n{}\n", uitkomst_tekst(a, u), uitkomst_besluit(a, u));
    for (int i = 0; i < u->nstappen; i++)
        PLAIN(b, "  {}. {}\n", i + 1, uitkomst_stap(a, u, i));
    PLAIN(b, "{} {}\n", str_of(r->id), str_of(r->artikel));
}

static void json_problemen(arena *a, buf *b, const regel *r, const problems *p)
{
    jw w = jw_new(b);
    jw_object(&w);
    JW(&w, "id", str_of(r->id));
    jw_key(&w, S("problemen"));
    jw_array(&w);
    for (int i = 0; i < p->n; i++) {
        jw_object(&w);
        JW(&w, "sleutel", str_of(p->at[i].veld));
        JW(&w, "tekst", problem_text(a, &p->at[i]));
        jw_end(&w);
    }
    jw_end(&w);
    jw_end(&w);
    jw_done(&w);
    PLAIN(b, "\n");
}

static int toon_problemen(arena *a, const regel *r, const problems *p, bool als_json)
{
    buf uit = buf_new(a);
    if (als_json) json_problemen(a, &uit, r, p);
    schrijf(stdout, &uit);
    buf b = buf_new(a);
    for (int i = 0; i < p->n; i++)
        PLAIN(&b, "{}: {}\n", str_of(p->at[i].veld), problem_text(a, &p->at[i]));
    schrijf(stderr, &b);
    return KLAAR_GEWEIGERD;
}

/* Every pair names a key of the rule: else it is a wrong call, not a wrong answer. */
static bool sleutels_bestaan(arena *a, const regel *r, int argc, char **argv)
{
    buf b = buf_new(a);
    for (int i = 0; i < argc; i++) {
        str paar = str_of(argv[i]), sleutel = {0};
        str rest = paar;
        bool is = str_find(paar, S("=")) >= 0 && str_split(&rest, '=', &sleutel);
        if (is && field_find(r->invoer, sleutel)) continue;
        PLAIN(&b, "{} is geen sleutel van {}. Kijk met: tweespoor rule {}\n", paar, str_of(r->id),
            str_of(r->id));
    }
    schrijf(stderr, &b);
    return b.n == 0;
}

static int vraag_regel(arena *a, const regel *r, int argc, char **argv, bool als_json)
{
    problems p = {0};
    uitkomst u = {0};
    buf b = buf_new(a);
    void *rij = regel_rij(a, r);
    bool goed = true;
    if (!sleutels_bestaan(a, r, argc, argv)) return KLAAR_VERKEERD;
    for (int i = 0; i < argc; i++)
        if (!regel_zet(a, r, str_of(argv[i]), rij, &p)) goed = false;
    if (goed) u = r->reken(rij, &p);
    if (p.n || u.soort == UITKOMST_ONBEKEND) return toon_problemen(a, r, &p, als_json);
    if (als_json) json_uitkomst(a, &b, r, &u);
    else tekst_uitkomst(a, &b, r, &u);
    schrijf(stdout, &b);
    return KLAAR_GOED;
}

/* ---- in bulk ---- */

static int in_bulk(arena *a)
{
    char lijn[LIJN_LENGTE];
    while (fgets(lijn, sizeof lijn, stdin)) {
        arena kladblok = *a;
        str rest = str_trim(str_of(lijn)), id = {0};
        if (!str_ends(str_of(lijn), S("\n")) && !feof(stdin)) return gebruik(stderr);
        str_split(&rest, ' ', &id);
        const regel *r = regel_vind(id);
        str uit = r ? regel_kort(&kladblok, r, rest) : S("?");
        printf("%.*s\n", STR_FMT(uit));
    }
    return ferror(stdin) || fflush(stdout) ? KLAAR_GEWEIGERD : KLAAR_GOED;
}

/* Takes --json out of the arguments; the others keep their order. */
static bool neem_json(int *argc, char **argv)
{
    int n = 0;
    for (int i = 0; i < *argc; i++)
        if (strcmp(argv[i], "--json") != 0) argv[n++] = argv[i];
    bool er = n < *argc;
    *argc = n;
    return er;
}

static int doe(arena *a, int argc, char **argv)
{
    bool als_json = neem_json(&argc, argv);
    if (argc < 2) return gebruik(stderr);
    if (strcmp(argv[1], "--help") == 0) return gebruik(stdout);
    bool alleen = argc == 2;
    if (strcmp(argv[1], "--list") == 0) return alleen ? toon_lijst(a, als_json) : gebruik(stderr);
    if (strcmp(argv[1], "--batch") == 0)
        return alleen && !als_json ? in_bulk(a) : gebruik(stderr);
    const regel *r = regel_vind(str_of(argv[1]));
    if (!r) {
        fprintf(stderr, "%s is geen regel. Kijk met: tweespoor rule --list\n", argv[1]);
        return KLAAR_VERKEERD;
    }
    if (alleen) return toon_regel(a, r, als_json);
    return vraag_regel(a, r, argc - 2, argv + 2, als_json);
}

int cli_rule(int argc, char **argv)
{
    arena start = arena_new(ARENA_REQUEST), a = start;
    int uit = doe(&a, argc, argv);
    arena_free(&start, ARENA_REQUEST);
    return uit;
}
