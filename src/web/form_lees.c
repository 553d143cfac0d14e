/* form_lees.c: what a form shows of a row, and what it brings back into one. */
#include "web/form.h"

/* The weekday of a date that is filled in, and the secret number as it is kept. */
static str hulp_bij(control *c, const void *rij)
{
    req *r = c->f->r;
    const field *f = c->veld;
    str hulp = f->hulp ? lang_text(f->hulp) : (str){0};
    buf b = buf_new(r->w.a);
    date d;
    buf_add(&b, hulp);
    if (f->type == FIELD_DATE && c->waarde.n && date_parse(c->waarde, &d))
        PLAIN(&b, "{}{}", hulp.n ? S(" ") : S(""),
            TF(r->w.a, "Er staat nu {} {}.", date_weekday_name(d), dag_tekst(r, d, false)));
    else if (f->type == FIELD_DATE && hulp.n == 0)
        buf_add(&b, T("Bijvoorbeeld 3-9-2026 of 3 sep 2026."));
    const geheim *g = f->type == FIELD_GEHEIM && rij ? field_in(f, rij) : NULL;
    if (g && g->masked.n)
        PLAIN(&b, "{}{}", hulp.n ? S(" ") : S(""),
            TF(r->w.a, "Nu staat er {}. Laat leeg om dat zo te laten.", g->masked));
    return buf_str(&b);
}

/* Text in the form: what was posted or kept as a draft, else what stands in the row. */
static str waarde_van(formulier *f, const field *v, str stored)
{
    bool is;
    str given = pairs_get(f->stand->waarden, str_of(v->name), &is);
    if (is) return given;
    return v->type == FIELD_GEHEIM ? (str){0} : stored;
}

bool control_begin(formulier *f, const char *naam, control *c)
{
    req *r = f->r;
    const field *v = field_find(f->e, str_of(naam));
    if (!v) bug("form_veld: no such field");
    if (f->stand->soort != FORM_FILTER &&
        !(form_masker(r, f->e, f->rij) & field_bit(f->e, naam)))
        return false;
    f->velden |= field_bit(f->e, naam);
    str stored = form_tekst(r, v, f->rij);
    buf id = buf_new(r->w.a);
    PLAIN(&id, "{}{}", f->stand->prefix, str_of(naam));
    *c = (control){.f = f, .veld = v, .id = buf_str(&id), .naam = str_of(naam),
        .label = lang_text(v->label), .verplicht = v->required};
    if (f->stand->soort == FORM_FILTER) c->verplicht = false;
    c->waarde = waarde_van(f, v, stored);
    c->hulp = f->stand->soort == FORM_FILTER ? (str){0} : hulp_bij(c, f->rij);
    PLAIN(&f->stand->was, "{}={} ", str_of(naam), form_hash(r->w.a, stored));
    if (!f->stand->gepost) return true;
    c->fout = problem_at(&r->i->problems, naam);
    if (r->i->nvelden < VELDEN_MAX) {
        r->i->labels[r->i->nvelden] = v->label;
        r->i->velden[r->i->nvelden++] = v->name;
    }
    return true;
}

/* ---- reading ---- */

typedef struct {
    req *r;
    const entity *e;
    void *rij;
    u64 mag, aangeboden;
    bool oud;                 /* someone saved since the form was made */
    str was;                  /* "naam=hash naam=hash " */
} lezing;

/* The hash of what the form showed for this field; empty: the form did not say. */
static str was_hash(str was, const char *naam)
{
    str piece, key;
    while (str_split(&was, ' ', &piece)) {
        str value = piece;
        if (str_split(&value, '=', &key) && str_eq(key, str_of(naam))) return value;
    }
    return (str){0};
}

/* A box sends "nee" before its "ja": yes when any says so. */
static str posted_text(lezing *l, const field *f, bool *is)
{
    const http_pairs *p = &l->r->i->in.velden;
    str text = pairs_get(p, str_of(f->name), is);
    if (f->type != FIELD_BOOL) return text;
    for (int i = 0; i < p->n; i++)
        if (str_eq(p->at[i].naam, str_of(f->name)) && str_eq(p->at[i].waarde, S("ja")))
            return S("ja");
    return text;
}

static void parse_id(lezing *l, const field *f, str text)
{
    i64 *to = field_at(f, l->rij);
    text = str_trim(text);
    i64 id = text.n ? token_lees(l->r, entiteit(str_of(f->ref)), text) : 0;
    if (text.n && !id)
        problem_add(l->r->w.p, f->name, N_("is niet gevonden. Kies er een uit de lijst."));
    else if (!text.n && f->required)
        problem_add(l->r->w.p, f->name, N_("is verplicht. Vul dit in."));
    else *to = id;
}

/* Someone else saved meanwhile. Unchanged here: leave theirs. Changed by both: say so. */
static bool botst(lezing *l, const field *f, str posted)
{
    str shown = was_hash(l->was, f->name);
    str now = form_tekst(l->r, f, l->rij);
    arena *a = l->r->w.a;
    if (f->type == FIELD_GEHEIM && posted.n == 0) return true;
    if (shown.n == 0 || str_eq(form_hash(a, posted), form_hash(a, now))) return false;
    if (str_eq(form_hash(a, posted), shown)) return true;
    if (str_eq(form_hash(a, now), shown)) return false;
    str label = f->type == FIELD_ID || f->type == FIELD_GEHEIM ? (str){0}
                                    : field_label(a, f, l->rij, l->r->w.vandaag);
    problem_with(l->r->w.p, PROBLEM_GEWIJZIGD, f->name,
        N_("is intussen door iemand anders gewijzigd. Nu staat er: ‘{}’. Kies welke tekst blijft."),
        label);
    return true;
}

str tekst_gezien_naam(arena *a, const char *veld)
{
    buf b = buf_new(a);
    PLAIN(&b, "_gezien_{}", str_of(veld));
    return buf_str(&b);
}

/* New free text that looks like a diagnosis or a BSN: warned once, until who wrote it says that it
 * is none. */
static void keur_tekst(lezing *l, const field *f, str was, str text)
{
    bool is;
    req *r = l->r;
    if (!is_vrije_tekst(f) || str_eq(form_hash(r->w.a, was), form_hash(r->w.a, text))) return;
    str gezien = pairs_get(&r->i->in.velden, tekst_gezien_naam(r->w.a, f->name), &is);
    if (!str_eq(gezien, form_hash(r->w.a, text))) vrijetekst_keur(text, f->name, r->w.p);
}

static void lees_veld(lezing *l, const char *naam)
{
    const field *f = field_find(l->e, str_of(naam));
    if (!f) bug("form_lees: no such field");
    u64 bit = field_bit(l->e, naam);
    bool is;
    str text = posted_text(l, f, &is);
    /* radio buttons of which none is chosen are not sent at all */
    bool gemist = !is && f->type == FIELD_CODE && f->required && !field_is_set(f, l->rij);
    if ((!is && !gemist) || !(l->mag & bit)) return;
    if (l->oud && botst(l, f, text)) return;
    if (f->type == FIELD_STR) keur_tekst(l, f, form_tekst(l->r, f, l->rij), text);
    if (f->type == FIELD_ID) parse_id(l, f, text);
    else field_parse(l->r->w.a, f, text, l->rij, l->r->w.p);
    l->aangeboden |= bit;
}

u64 form_lees(req *r, const entity *e, const char *const *namen, void *rij)
{
    lezing l = {.r = r, .e = e, .rij = rij, .mag = form_masker(r, e, rij)};
    i64 versie;
    l.was = veld(r, "_was");
    if (e->tabel && ((rijkop *)rij)->id && str_to_i64(veld(r, "_versie"), &versie))
        l.oud = versie != ((rijkop *)rij)->versie;
    for (; *namen; namen++) lees_veld(&l, *namen);
    return l.aangeboden;
}
