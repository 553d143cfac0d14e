/* import_regel.c: the headers of a file, the cells of a line, and what is told about them. */
#include "base/lang.h"
#include "base/text.h"
#include "casework/import_vorm.h"

/* ---- headers ---- */

/* Headers are compared without case, accents, spaces and signs. */
static str kaal(arena *a, str s)
{
    str sleutel = text_sleutel(a, s);
    buf b = buf_new(a);
    for (size_t i = 0; i < sleutel.n; i++)
        if (sleutel.p[i] != ' ') buf_add(&b, str_sub(sleutel, i, i + 1));
    return buf_str(&b);
}

static bool heet(arena *a, str kop, const field *f, const import_kolom *k)
{
    str rest = str_of(k->ook), naam;
    if (str_eq(kop, kaal(a, str_of(f->label)))) return true;
    while (str_split(&rest, '|', &naam))
        if (str_eq(kop, kaal(a, naam))) return true;
    return false;
}

static const field *kolom_van(arena *a, const import_vorm *v, str kop)
{
    str gezocht = kaal(a, kop);
    if (!gezocht.n) return NULL;
    for (int ronde = 0; ronde < 2; ronde++)
        for (int i = 0; i < v->n; i++) {
            const field *f = field_find(v->e, str_of(v->kolom[i].veld));
            import_kolom alleen_label = {.veld = v->kolom[i].veld};
            if (heet(a, gezocht, f, ronde ? &v->kolom[i] : &alleen_label)) return f;
        }
    return NULL;
}

static bool heeft(const import_kop *k, const field *f)
{
    for (int i = 0; i < k->n; i++)
        if (k->veld[i] == f) return true;
    return false;
}

/* Is one of these columns there? */
static bool heeft_een_van(const import_kop *k, const char *namen)
{
    str rest = str_of(namen), naam;
    if (!rest.n) return true;
    while (str_split(&rest, '|', &naam))
        if (heeft(k, field_find(k->vorm->e, naam))) return true;
    return false;
}

/* "Naam, Soort organisatie": the labels of required columns, or of these. */
static str lijst_van(arena *a, const import_vorm *v, const char *namen)
{
    buf b = buf_new(a);
    str rest = str_of(namen), naam;
    for (int i = 0; !namen && i < v->e->nfields; i++) {
        if (!v->e->fields[i].required) continue;
        if (b.n) buf_add(&b, S(", "));
        buf_add(&b, lang_text(v->e->fields[i].label));
    }
    while (namen && str_split(&rest, '|', &naam)) {
        if (b.n) buf_add(&b, S(", "));
        buf_add(&b, lang_text(field_find(v->e, naam)->label));
    }
    return buf_str(&b);
}

static bool niets_mist(arena *a, const import_kop *k, problems *p)
{
    const entity *e = k->vorm->e;
    int voor = p->n;
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i].required && !heeft(k, &e->fields[i]))
            problem_with(p, PROBLEM_INVOER, "", N_("De kolom {} ontbreekt."),
                arena_str(a, lang_text(e->fields[i].label)));
    if (p->n > voor)
        problem_with(p, PROBLEM_INVOER, "", N_("Deze kolommen zijn nodig: {}."),
            lijst_van(a, k->vorm, NULL));
    if (!heeft_een_van(k, k->vorm->een_van))
        problem_with(p, PROBLEM_INVOER, "", N_("Minstens één van deze kolommen is nodig: {}."),
            lijst_van(a, k->vorm, k->vorm->een_van));
    return p->n == voor;
}

bool import_kop_lees(
    arena *a, const import_vorm *v, const csv_rij *rij, import_kop *uit, problems *p)
{
    *uit = (import_kop){.vorm = v};
    int voor = p->n;
    for (; uit->n < rij->n; uit->n++) {
        str kop = arena_str(a, str_trim(rij->cel[uit->n]));
        const field *f = kolom_van(a, v, kop);
        if (f && heeft(uit, f))
            problem_with(p, PROBLEM_INVOER, "", N_("De kolom {} staat er twee keer in."), kop);
        uit->kop[uit->n] = kop;
        uit->veld[uit->n] = f;
    }
    return niets_mist(a, uit, p) && p->n == voor;
}

/* ---- cells ---- */

/* What other systems write for a code. */
static const struct {
    const codes *lijst;
    const char *woord;
    int is;
} ook[] = {
    {&aanspreekvorm_codes, "m", AANSPREEK_MENEER},
    {&aanspreekvorm_codes, "man", AANSPREEK_MENEER},
    {&aanspreekvorm_codes, "dhr", AANSPREEK_MENEER},
    {&aanspreekvorm_codes, "heer", AANSPREEK_MENEER},
    {&aanspreekvorm_codes, "v", AANSPREEK_MEVROUW},
    {&aanspreekvorm_codes, "vrouw", AANSPREEK_MEVROUW},
    {&aanspreekvorm_codes, "mw", AANSPREEK_MEVROUW},
    {&aanspreekvorm_codes, "mevr", AANSPREEK_MEVROUW},
    {&aanspreekvorm_codes, "x", AANSPREEK_GEEN},
    {&aanspreekvorm_codes, "onbekend", AANSPREEK_GEEN},
    {&aanwezig_codes, "ja", UREN_AANWEZIG},
    {&aanwezig_codes, "er", UREN_AANWEZIG},
    {&aanwezig_codes, "present", UREN_AANWEZIG},
    {&aanwezig_codes, "nee", UREN_AFWEZIG},
    {&aanwezig_codes, "nieter", UREN_AFWEZIG},
    {&aanwezig_codes, "absent", UREN_AFWEZIG},
    {&aanwezig_codes, "geoorloofd", UREN_AFGEMELD},
    {&uitkering_soort_codes, "pw", UITKERING_BIJSTAND},
    {&uitkering_soort_codes, "participatiewet", UITKERING_BIJSTAND},
    {&examenuitslag_codes, "voldoende", EXAMEN_GESLAAGD},
    {&examenuitslag_codes, "onvoldoende", EXAMEN_GEZAKT},
    {&leerroute_codes, "b1", LEERROUTE_B},
    {&leerroute_codes, "onderwijs", LEERROUTE_O},
    {&janee_codes, "j", JA},
    {&janee_codes, "n", NEE},
};

static bool ander_woord(import_regel *r, const field *f, str cel)
{
    str woord = kaal(r->w->a, cel);
    for (size_t i = 0; f->type == FIELD_CODE && i < countof(ook); i++) {
        if (f->codes != ook[i].lijst || !str_eq(woord, str_of(ook[i].woord))) continue;
        *(code *)field_at(f, r->rij) = CODE(ook[i].is);
        return true;
    }
    return false;
}

void import_cellen(import_regel *r, const import_kop *k, const str *cel, int n)
{
    for (int i = 0; i < k->n && i < n; i++) {
        const field *f = k->veld[i];
        if (!f || !str_trim(cel[i]).n) continue;
        r->gevuld |= field_bit(r->e, f->name);
        if (!ander_woord(r, f, str_trim(cel[i]))) field_parse(r->w->a, f, cel[i], r->rij, r->w->p);
    }
    for (int i = 0; i < r->e->nfields; i++) {
        const field *f = &r->e->fields[i];
        if (f->required && !(r->gevuld & (u64)1 << i))
            problem_add(r->w->p, f->name, N_("is verplicht. Vul dit in."));
    }
    for (int i = k->n; i < n; i++)
        if (str_trim(cel[i]).n) {
            problem_add(r->w->p, "",
                N_("Er staan meer cellen op deze regel dan kolommen bovenaan. "
                   "Staat een ; in de tekst? Zet die tekst tussen \"."));
            return;
        }
}

/* ---- what is told ---- */

/* At most so much of a cell is shown. */
static str kort(arena *a, str s)
{
    enum { LETTERS = 60 };
    buf b = buf_new(a);
    u32 c;
    for (int i = 0; i < LETTERS && text_next(&s, &c); i++) text_add(&b, c < 0x20 ? ' ' : c);
    if (s.n) buf_add(&b, S("…"));
    return buf_str(&b);
}

/* The column that a verb means: it speaks of the fields of its own row. */
static const field *veld_van(const import_kop *k, const char *naam)
{
    static const struct {
        const char *is, *hier;
    } anders[] = {
        {"lesgroep_id", "groep"},
        {"lesgroep_id", "naam"},
        {"organisatie_id", "organisatie"},
        {"organisatie_id", "taalschool"},
        {"tot", "tot_en_met"},
    };
    const field *f = field_find(k->vorm->e, str_of(naam));
    for (size_t i = 0; i < countof(anders); i++) {
        const field *ander = field_find(k->vorm->e, str_of(anders[i].hier));
        if (strcmp(naam, anders[i].is) == 0 && ander && (!f || (!heeft(k, f) && heeft(k, ander))))
            f = ander;
    }
    return f;
}

import_melding import_melding_van(
    arena *a, const import_kop *k, const str *cel, int n, const problem *p)
{
    import_melding m = {.uitslag = REGEL_GEWEIGERD, .regel = p->regel, .tekst = problem_text(a, p)};
    const field *f = veld_van(k, p->veld);
    for (int i = 0; f && i < k->n; i++) {
        if (k->veld[i] != f) continue;
        m.kolom = k->kop[i];
        if (i < n) m.waarde = kort(a, str_trim(cel[i]));
    }
    if (f && !m.kolom.n) m.kolom = lang_text(f->label);
    if (f && f->type == FIELD_GEHEIM && m.waarde.n) {
        str label = lang_text(f->label);
        m.waarde = TF(a, "({}, niet getoond)", label);
    }
    return m;
}

/* ---- tools ---- */

regel_uitslag import_weiger(import_regel *r, const char *veld, const char *tekst)
{
    problem_add(r->w->p, veld, tekst);
    return REGEL_GEWEIGERD;
}

regel_uitslag import_weiger_met(import_regel *r, const char *veld, const char *tekst, str waarde)
{
    problem_with(r->w->p, PROBLEM_INVOER, veld, tekst, waarde);
    return REGEL_GEWEIGERD;
}

regel_uitslag import_beoordeel(import_regel *r, import_gelijke wie, const char *tekst)
{
    r->lijkt_op = wie;
    problem_with(r->w->p, PROBLEM_GEWEIGERD, "", tekst, wie.nummer);
    return REGEL_BEOORDELEN;
}

bool import_gevuld(const import_regel *r, const char *veld)
{
    return r->gevuld & field_bit(r->e, veld);
}

static void kopieer(field_type t, const void *van, void *naar)
{
    switch (t) {
    case FIELD_STR: *(str *)naar = *(const str *)van; return;
    case FIELD_NUM: *(num *)naar = *(const num *)van; return;
    case FIELD_GELD: *(geld *)naar = *(const geld *)van; return;
    case FIELD_BOOL: *(bool *)naar = *(const bool *)van; return;
    case FIELD_DATE: *(date *)naar = *(const date *)van; return;
    case FIELD_MOMENT: *(moment *)naar = *(const moment *)van; return;
    case FIELD_TIJD: *(tijd *)naar = *(const tijd *)van; return;
    case FIELD_CODE: *(code *)naar = *(const code *)van; return;
    case FIELD_GEHEIM:
    case FIELD_ID: break; /* those are not a matter of copying */
    }
    bug("import: no such field");
}

u64 import_neem_over(const import_regel *r, const entity *naar, void *rij)
{
    u64 bits = 0;
    for (int i = 0; i < r->e->nfields; i++) {
        const field *van = &r->e->fields[i], *f = field_find(naar, str_of(van->name));
        if (!(r->gevuld & (u64)1 << i) || !f || f->type != van->type) continue;
        if (f->type == FIELD_GEHEIM || f->type == FIELD_ID) continue;
        kopieer(f->type, field_in(van, r->rij), field_at(f, rij));
        bits |= field_bit(naar, f->name);
    }
    return bits;
}

regel_uitslag import_gedaan(const import_regel *r, bool gelukt, regel_uitslag wat)
{
    return gelukt && !r->w->p->n ? wat : REGEL_GEWEIGERD;
}

/* ---- lines that came before ---- */

typedef struct {
    u64 hash;
    i64 regel; /* 0: free */
} vakje;

struct import_gezien {
    arena *a;
    vakje *at;
    size_t cap, n;
};

import_gezien *import_gezien_nieuw(arena *a)
{
    import_gezien *g = arena_make(a, import_gezien, 1);
    *g = (import_gezien){.a = a, .cap = 1024, .at = arena_make(a, vakje, 1024)};
    return g;
}

static vakje *plaats_van(vakje *at, size_t cap, u64 hash)
{
    size_t i = (size_t)hash & (cap - 1);
    while (at[i].regel && at[i].hash != hash) i = (i + 1) & (cap - 1);
    return &at[i];
}

static void groei(import_gezien *g)
{
    size_t cap = g->cap * 2;
    vakje *at = arena_make(g->a, vakje, cap);
    for (size_t i = 0; i < g->cap; i++)
        if (g->at[i].regel) *plaats_van(at, cap, g->at[i].hash) = g->at[i];
    g->at = at;
    g->cap = cap;
}

static u64 hash_van(str sleutel)
{
    u64 hash = 14695981039346656037u;
    for (size_t i = 0; i < sleutel.n; i++) hash = (hash ^ (u8)sleutel.p[i]) * 1099511628211u;
    return hash;
}

/* Lines behind this one were left by a run of this part that was given up. */
bool import_dubbel(import_regel *r, str sleutel)
{
    r->sleutel = hash_van(sleutel);
    const vakje *v = plaats_van(r->gezien->at, r->gezien->cap, r->sleutel);
    if (!v->regel || v->regel >= r->regel) return false;
    buf b = buf_new(r->w->a);
    buf_add_i64(&b, v->regel);
    import_weiger_met(
        r, "", N_("Dit staat ook al op regel {}. Haal één van de twee weg."), buf_str(&b));
    return true;
}

void import_onthoud(const import_regel *r)
{
    import_gezien *g = r->gezien;
    if (g->n * 2 >= g->cap) groei(g);
    vakje *v = plaats_van(g->at, g->cap, r->sleutel);
    g->n += !v->regel;
    *v = (vakje){r->sleutel, r->regel};
}
