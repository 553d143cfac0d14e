/* fuzz.c: every parser that reads what comes from outside, under libFuzzer and sanitizers. FUZZ
 * names the parser (FUZZ=? lists them). Beside not breaking, what was read must be the same when it
 * is written and read again. */
#include "base/csv.h"
#include "base/json.h"
#include "base/text.h"
#include "base/yaml.h"
#include "domain/aanpak_bestand.h"
#include "domain/ids.h"
#include "domain/vrijetekst.h"
#include "web/http.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ARENA = 64 << 20, RIJ_BYTES = 1 << 16, PAREN = 8 };
int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const u8 *data, size_t n);

static void moet(bool waar, const char *wat)
{
    if (waar) return;
    fprintf(stderr, "does not hold: %s\n", wat);
    abort();
}

/* ---- each parser ---- */

static void proef_csv(arena *a, str in)
{
    problems p = {0};
    csv_rij r;
    buf b = buf_new(a);
    csv_uit w = csv_begin(&b, false);
    i64 cellen = 0, weer = 0;
    csv *c = csv_open_text(in);
    while (csv_next(c, &r, &p)) {
        for (int i = 0; i < r.n; i++) csv_cel(&w, r.cel[i]);
        csv_eind(&w);
        cellen += r.n;
    }
    csv_close(c);
    if (p.n || cellen < 2) return;
    c = csv_open_text(buf_str(&b));
    if (csv_next(c, &r, &p) && csv_scheiding(c) == ';')
        do weer += r.n;
        while (csv_next(c, &r, &p));
    else weer = cellen;
    moet(weer == cellen || p.n, "as many cells when a table is read again");
    csv_close(c);
}

static void proef_yaml(arena *a, str in)
{
    problems p = {0};
    yaml_read(a, in, &p);
}

static void proef_aanpak(arena *a, str in)
{
    problems p = {0}, weer = {0};
    const aanpak_inhoud *een = aanpak_lees(a, in, &p);
    for (int i = 0; i < p.n; i++) aanpak_fout_tekst(a, &p.at[i]);
    if (p.n) return;
    const aanpak_inhoud *twee = aanpak_lees(a, aanpak_schrijf(a, een), &weer);
    moet(!weer.n, "an aanpak that is right is right when it is written");
    moet(!aanpak_vergelijk(a, een, twee).n, "the same aanpak when it is read again");
}

static void proef_json(arena *a, str in)
{
    problems p = {0};
    json_read(a, in, &p);
}

/* The first two bytes choose entity and field. */
static void proef_veld(arena *a, str in)
{
    problems p = {0};
    int n;
    const entity *const *e = entiteiten(&n);
    if (in.n < 2) return;
    const entity *dit = e[(u8)in.p[0] % n];
    const field *f = &dit->fields[(u8)in.p[1] % dit->nfields];
    void *een = arena_make(a, char, RIJ_BYTES), *twee = arena_make(a, char, RIJ_BYTES);
    if (dit->size > RIJ_BYTES || f->type == FIELD_GEHEIM || f->type == FIELD_ID) return;
    if (!field_parse(a, f, (str){in.p + 2, in.n - 2}, een, &p)) return;
    moet(field_parse(a, f, field_text(a, f, een), twee, &p), "what a form shows is taken back");
    moet(field_same(f, een, twee), "and is the same value");
}

static void proef_formulier(arena *a, str in)
{
    http_pair kop = {S("Content-Type"), S("application/x-www-form-urlencoded")};
    http_form f = {0};
    if (!in.n) return;
    if (in.p[0] & 1) kop.waarde = S("multipart/form-data; boundary=x");
    http_request q = {.post = true, .headers = {&kop, 1}, .body = {in.p + 1, in.n - 1}};
    if (!http_form_read(a, &q, &f)) return;
    for (int i = 0; i < f.velden.n; i++)
        moet(http_text_ok(f.velden.at[i].waarde), "a field holds text only");
}

static void proef_adres(arena *a, str in)
{
    http_pair kop = {S("Cookie"), in};
    http_request q = {.headers = {&kop, 1}};
    http_pairs paren;
    str uit, weer;
    http_cookie(&q, "sessie");
    if (http_decode(a, in, false, &uit)) {
        buf b = buf_new(a);
        http_encode(&b, uit);
        moet(http_decode(a, buf_str(&b), false, &weer) && str_eq(uit, weer),
             "an address is the same when it is made again");
    }
    if (http_urlencoded(a, in, &paren))
        for (int i = 0; i < paren.n; i++) http_text_ok(paren.at[i].waarde);
}

static void proef_tekst(arena *a, str in)
{
    zoekwoord w[PAREN];
    if (!text_is_utf8(in)) return;
    str nfc = text_nfc(a, in);
    moet(str_eq(text_nfc(a, nfc), nfc), "composed twice is composed once");
    str sleutel = text_sleutel(a, in);
    moet(text_is_utf8(sleutel), "a key is text");
    int n = text_zoekwoorden(a, in, w, PAREN);
    for (int i = 0; i < n; i++) text_vindt(text_zoeksleutel(a, in), w[i]);
    text_telefoon(a, in);
    vrijetekst_kijk(in);
}

static void proef_datum(arena *a, str in)
{
    (void)a;
    date d, weer;
    tijd t;
    moment m;
    char tekst[DATE_TEXT];
    if (date_parse(in, &d) && date_is_set(d))
        moet(date_parse(date_nl(d, tekst), &weer) && date_same(d, weer), "the same date");
    if (tijd_parse(in, &t) && tijd_is_set(t)) {
        tijd nog;
        moet(tijd_parse(tijd_text(t, tekst), &nog) && tijd_minutes(t) == tijd_minutes(nog),
             "the same time");
    }
    if (moment_parse(in, &m)) moment_iso(m, tekst);
}

/* ---- choosing ---- */

static const struct {
    const char *naam;
    void (*doe)(arena *a, str in);
} parsers[] = {
    {"aanpak", proef_aanpak}, {"adres", proef_adres}, {"csv", proef_csv},
    {"datum", proef_datum}, {"formulier", proef_formulier}, {"json", proef_json},
    {"tekst", proef_tekst}, {"veld", proef_veld}, {"yaml", proef_yaml},
};

static void (*gekozen)(arena *a, str in);
static arena ruimte;

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    (void)argc, (void)argv;
    const char *naam = getenv("FUZZ");
    for (size_t i = 0; i < countof(parsers); i++) {
        if (naam && !strcmp(naam, "?")) puts(parsers[i].naam);
        if (naam && !strcmp(naam, parsers[i].naam)) gekozen = parsers[i].doe;
    }
    if (!gekozen) exit(naam && !strcmp(naam, "?") ? 0 : 2);
    ruimte = arena_new(ARENA);
    return 0;
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t n)
{
    arena a = ruimte;
    gekozen(&a, (str){(const char *)data, n});
    return 0;
}
