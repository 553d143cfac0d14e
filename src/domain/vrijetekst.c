/* vrijetekst.c: words that name an illness, and numbers that may be a BSN. The list holds words
 * that hardly ever mean something else: trades (fysiotherapeut, ziekenhuis), work (medicijnen
 * delen) and limits (kan niet tillen) are not in it.
 * Bron: UAVG 30 and 46; Wi 37(2); security.md 2.5. */
#include "domain/vrijetekst.h"

#include "domain/regels/privacy.h"

enum { WOORD = 40, GROEPEN = 4, CIJFERS = 24, VRIJ_VANAF = 200, BESTAND_VANAF = 100000 };

/* Parts that make any word one that names an illness: "borstkanker", "angststoornis". */
static const char *const delen[] = {
    "adhd", "antidepress", "autis", "chemotherap", "dementie", "depressi", "diabet", "diagnos",
    "epilep", "fibromyalg", "getraumatiseerd", "hartinfarct", "hepatit", "kanker", "leukemi",
    "migraine", "paniekaanval", "psychiatrisch", "psychos", "psychotisch", "ptss", "reuma",
    "schizofre", "stoornis", "suicid", "suikerziek", "syndroom", "tubercul", "verslaafd",
    "verslaving", "zelfmoord", "ziektebeeld", "zwanger",
};
/* Whole words. */
static const char *const woorden[] = {
    "aids", "astma", "beroerte", "burnout", "copd", "hernia", "hiv", "insuline", "overspannen",
    "parkinson", "tbc", "trauma", "traumas",
};

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & 0x80);
}

static bool is_cijfer(char c) { return c >= '0' && c <= '9'; }

/* The word in lower case without its hyphens ("burn-out"); longer words are cut off. */
static str plat(str woord, char uit[WOORD])
{
    size_t n = 0;
    for (size_t i = 0; i < woord.n && n < WOORD; i++) {
        char c = woord.p[i];
        if (c != '-') uit[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return (str){uit, n};
}

static bool noemt_ziekte(str woord)
{
    char ruimte[WOORD];
    str p = plat(woord, ruimte);
    for (size_t i = 0; i < countof(delen); i++)
        if (str_find(p, str_of(delen[i])) >= 0) return true;
    for (size_t i = 0; i < countof(woorden); i++)
        if (str_eq(p, str_of(woorden[i]))) return true;
    return false;
}

static str zoek_ziekte(str tekst)
{
    for (size_t i = 0; i < tekst.n;) {
        size_t van = i;
        while (i < tekst.n && (is_letter(tekst.p[i]) || (i > van && tekst.p[i] == '-'))) i++;
        str woord = {tekst.p + van, i - van};
        if (woord.n && noemt_ziekte(woord)) return woord;
        if (i == van) i++;
    }
    return (str){0};
}

/* ---- numbers ---- */

/* Digits with single spaces or dots between them, from p on: "111 222 333". */
typedef struct {
    char cijfers[CIJFERS];
    size_t n;             /* how many digits */
    size_t groep[GROEPEN];/* how many in each group */
    int ngroep;           /* more than GROEPEN: no number of this kind */
    size_t lengte;        /* bytes in the text */
} getallen;

static getallen lees_cijfers(str t, size_t van)
{
    getallen g = {0};
    size_t i = van;
    while (i < t.n && is_cijfer(t.p[i])) {
        size_t begin = i;
        for (; i < t.n && is_cijfer(t.p[i]); i++)
            if (g.n < CIJFERS) g.cijfers[g.n++] = t.p[i];
        if (g.ngroep < GROEPEN) g.groep[g.ngroep] = i - begin;
        g.ngroep++;
        bool verder = i + 1 < t.n && (t.p[i] == ' ' || t.p[i] == '.') && is_cijfer(t.p[i + 1]);
        if (verder) i++;
        else break;
    }
    g.lengte = i - van;
    return g;
}

/* In one piece, by three, or as 1112.22.333. */
static bool bsn_vorm(const getallen *g)
{
    bool drie = g->ngroep == 3 && g->groep[2] == 3;
    if (g->n != BSN_CIJFERS) return false;
    return g->ngroep == 1 || (drie && g->groep[0] == 3) || (drie && g->groep[0] == 4);
}

/* Ten digits are a telephone number too: a V-nummer begins with 2 and has no 0 before it. */
static bool v_vorm(const getallen *g)
{
    return g->ngroep == 1 && g->cijfers[0] == '2' && vnummer_klopt((str){g->cijfers, g->n});
}

static bool zoek_nummer(str t)
{
    for (size_t i = 0; i < t.n;) {
        if (!is_cijfer(t.p[i])) {
            i++;
            continue;
        }
        getallen g = lees_cijfers(t, i);
        if (bsn_vorm(&g) && bsn_klopt((str){g.cijfers, g.n})) return true;
        if (v_vorm(&g)) return true;
        i += g.lengte;
    }
    return false;
}

/* ---- what others call ---- */

vrijetekst vrijetekst_kijk(str tekst)
{
    return (vrijetekst){.nummer = zoek_nummer(tekst), .ziekte = zoek_ziekte(tekst)};
}

bool is_vrije_tekst(const field *f)
{
    if (f->type != FIELD_STR || f->check || f->autocomplete || f->max > BESTAND_VANAF) return false;
    return f->multiline || f->max >= VRIJ_VANAF;
}

bool vrijetekst_keur(str tekst, const char *veld, problems *p)
{
    vrijetekst v = vrijetekst_kijk(tekst);
    if (v.nummer)
        problem_add(p, veld, N_("lijkt een BSN of V-nummer te bevatten. Haal het weg."));
    if (v.ziekte.n)
        problem_with(p, PROBLEM_INVOER, veld,
                     N_("lijkt een ziekte te noemen: ‘{}’. Schrijf wat iemand kan of nodig heeft."),
                     v.ziekte);
    return !v.nummer && !v.ziekte.n;
}
