/* form.c: a form around its fields: hidden codes, draft, buttons (ux.md 3). */
#include "web/form.h"

str pairs_get(const http_pairs *p, str naam, bool *is)
{
    str found = {0};
    *is = false;
    for (int i = 0; p && i < p->n; i++) {
        if (!str_eq(p->at[i].naam, naam)) continue;
        found = p->at[i].waarde;
        *is = true;
    }
    return found;
}

/* A page without a store (signing in) shows no stored row: the policy itself answers. */
static u64 mag_velden(req *r, const entity *e, bool schrijven)
{
    if (!r->w.db) return beleid_masker(e, &r->w.t, schrijven ? DOEN_SCHRIJVEN : DOEN_LEZEN);
    return schrijven ? db_mask_schrijf(r->w.db, &r->w.t, e) : db_mask(r->w.db, &r->w.t, e);
}

u64 form_masker(req *r, const entity *e, const void *row)
{
    u64 may = mag_velden(r, e, true);
    const rijkop *k = row;
    bool stored = row && e->tabel && k->id; /* input of a page, or a new row: no mask yet */
    return stored ? may & k->masker : may;
}

bool mag_zien(req *r, const entity *e, const char *veld_naam)
{
    return (mag_velden(r, e, false) & field_bit(e, veld_naam)) != 0;
}

str form_tekst(req *r, const field *f, const void *row)
{
    if (!row) return (str){0};
    if (f->type != FIELD_ID) return field_text(r->w.a, f, row);
    i64 id = *(const i64 *)field_in(f, row);
    return id ? token_van(r, (id_any){entiteit(str_of(f->ref)), id}) : (str){0};
}

str form_hash(arena *a, str text)
{
    u64 h = 14695981039346656037u;
    for (size_t i = 0; i < text.n; i++) {
        if (text.p[i] == '\r') continue; /* a browser sends CRLF for the line end it was given */
        h = (h ^ (u8)text.p[i]) * 1099511628211u;
    }
    buf b = buf_new(a);
    buf_fmt(&b, "%08x", (unsigned)(h ^ (h >> 32)));
    return buf_str(&b);
}

/* ---- opening ---- */

/* The address where drafts of this form go. */
static str concept_adres(req *r, const formstand *s, const char *route_name)
{
    return url_met(r, url_to(r, route_name, NULL, 0),
        (const sql_arg[]){{"bij", V(s->actie.s)}, {0}}).s;
}

/* Does this form post to the address that is being answered? */
static bool is_gepost(req *r, url actie)
{
    str vraag = actie.s, own;
    if (!is_post(r) || !str_split(&vraag, '?', &own)) return false;
    return str_eq(own, r->i->q->path) && str_eq(vraag, r->i->q->query);
}

/* Passwords are not kept, and what stands beside them is not worth it. */
static bool has_password(const entity *e)
{
    for (int i = 0; i < e->nfields; i++)
        if (e->fields[i].autocomplete && strstr(e->fields[i].autocomplete, "password")) return true;
    return false;
}

/* Which draft belongs to it, and what stands in it. */
static void find_concept(req *r, formstand *s, const entity *e)
{
    match m;
    str path = s->actie.s, own;
    if (has_password(e) || !r->w.db || !r->i->s.is || !str_split(&path, '?', &own)) return;
    if (!route_match(r->w.a, r->web, POST, own, &m) || m.fout) return;
    s->sleutel = concept_sleutel(r->w.a, m.route, m.id, m.n, path);
    http_pairs *found = arena_make(r->w.a, http_pairs, 1);
    if (s->waarden || !concept_lees(r, s->sleutel, found, &s->concept_van)) return;
    s->waarden = found;
}

static void put_concept_note(req *r, formstand *s)
{
    tijd t = moment_tijd(s->concept_van);
    bool today = date_same(moment_date(s->concept_van), moment_date(r->i->q->now));
    str when = today ? TF(r->w.a, "Concept van {} uur.", t)
                     : TF(r->w.a, "Concept van {}.", dag_tekst(r, moment_date(s->concept_van), 0));
    PUT(&r->h,
        "<div class=\"rij\"><span class=\"bewaard\">{}</span> "
        "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" "
        "form=\"{}weg\">{}</button></div>",
        when, s->prefix, T("Begin opnieuw"));
}

static void open_tag(req *r, formstand *s)
{
    if (s->soort == FORM_FILTER) {
        PUT(&r->h, "<form class=\"filterbalk\" method=\"get\" action=\"{}\">", s->actie);
        return;
    }
    if (s->soort == FORM_KIJK) {
        PUT(&r->h, "<form class=\"formulier\" novalidate method=\"get\" action=\"{}\">"
                   "<input type=\"hidden\" name=\"kijk\" value=\"ja\">\n", s->actie);
        return;
    }
    PUT(&r->h, "<form class=\"formulier\" novalidate method=\"post\" action=\"{}\"", s->actie);
    if (s->soort == FORM_BESTAND) PUT(&r->h, " enctype=\"multipart/form-data\"");
    if (s->sleutel.n) {
        PUT(&r->h, " data-concept=\"{}\"", concept_adres(r, s, "concept_bewaar"));
        PUT(&r->h, " data-concept-bewaard=\"{}\"", T("Concept bewaard om {} uur"));
        PUT(&r->h, " data-concept-mislukt=\"{}\"",
            T("Concept nog niet bewaard. We proberen het opnieuw."));
    }
    PUT(&r->h, ">\n");
    form_hidden(r);
}

static formulier form_begin(req *r, url actie, const entity *e, const void *rij, form_soort soort)
{
    formstand *s = arena_make(r->w.a, formstand, 1);
    formulier f = {.r = r, .e = e, .rij = rij, .stand = s};
    *s = (formstand){.soort = soort, .actie = actie, .was = buf_new(r->w.a)};
    s->gepost = soort != FORM_FILTER && is_gepost(r, actie);
    bool keek = soort == FORM_KIJK && veld(r, "kijk").n;
    if (s->gepost || keek || soort == FORM_FILTER) s->waarden = &r->i->in.velden;
    if (r->i->formulieren++) {
        buf b = buf_new(r->w.a);
        PLAIN(&b, "f{}-", r->i->formulieren);
        s->prefix = buf_str(&b);
    }
    if (s->gepost || keek) {
        r->i->fout_prefix = s->prefix;
        r->i->fout_entity = e;
    }
    if (rij && e->tabel) s->versie = ((const rijkop *)rij)->versie;
    if (soort == FORM_GEWOON) find_concept(r, s, e);
    open_tag(r, s);
    if (moment_is_set(s->concept_van)) put_concept_note(r, s);
    return f;
}

static formulier open_met_zin(req *r, url actie, const entity *e, const void *rij, form_soort s)
{
    formulier f = form_begin(r, actie, e, rij, s);
    f.stand->zin_van = r->h.n;
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>\n",
        T("Vul alle velden in. Staat er ‘niet verplicht’ bij? Dan mag je het overslaan."));
    f.stand->zin_tot = r->h.n;
    return f;
}

formulier form_open(req *r, url actie, const entity *e, const void *rij)
{
    return open_met_zin(r, actie, e, rij, FORM_GEWOON);
}

formulier form_open_kijk(req *r, url actie, const entity *e, const void *rij)
{
    return open_met_zin(r, actie, e, rij, FORM_KIJK);
}

formulier form_open_bestand(req *r, url actie, const entity *e, const void *rij)
{
    return form_begin(r, actie, e, rij, FORM_BESTAND);
}

formulier form_open_filter(req *r, url actie, const entity *e, const void *rij)
{
    return form_begin(r, actie, e, rij, FORM_FILTER);
}

void form_groep(formulier *f, str kopje)
{
    if (f->stand->groep) bug("a group in a group");
    f->stand->groep = true;
    PUT(&f->r->h, "<fieldset class=\"tegel\"><legend class=\"utrecht-form-label\">{}</legend>\n",
        kopje);
}

void form_groep_klaar(formulier *f)
{
    if (!f->stand->groep) bug("no group to end");
    f->stand->groep = false;
    PUT(&f->r->h, "</fieldset>\n");
}

/* ---- hidden fields ---- */

static void put_hidden(req *r, str naam, str waarde)
{
    PUT(&r->h, "<input type=\"hidden\" name=\"{}\" value=\"{}\">\n", naam, waarde);
}

void form_verborgen(formulier *f, const char *naam, str waarde)
{
    put_hidden(f->r, str_of(naam), waarde);
}

/* The page on which the form stands: what a draft or a new sign-in goes back to. */
static str van(req *r)
{
    if (is_post(r)) return veld(r, "_van");
    buf b = buf_new(r->w.a);
    buf_add(&b, r->i->q->path);
    if (r->i->q->query.n) PLAIN(&b, "?{}", r->i->q->query);
    return buf_str(&b);
}

void form_hidden(req *r)
{
    put_hidden(r, S("_csrf"), csrf_code(r));
    put_hidden(r, S("_eens"), eenmaal_code(r));
    put_hidden(r, S("_van"), van(r));
}

/* With which version the form was made: of the draft when it shows one, else of the row. After a
 * conflict it is that of the row as it is now: the next try wins. */
static void put_versie(formulier *f)
{
    formstand *s = f->stand;
    bool is, draft = s->waarden && !s->gepost;
    str was = draft ? pairs_get(s->waarden, S("_was"), &is) : (str){0};
    if (!s->versie) return;
    if (was.n) {
        put_hidden(f->r, S("_versie"), pairs_get(s->waarden, S("_versie"), &is));
        put_hidden(f->r, S("_was"), was);
        return;
    }
    buf b = buf_new(f->r->w.a);
    buf_add_i64(&b, s->versie);
    put_hidden(f->r, S("_versie"), buf_str(&b));
    put_hidden(f->r, S("_was"), buf_str(&s->was));
}

/* ---- closing ---- */

static void put_weg_form(req *r, formstand *s)
{
    if (!moment_is_set(s->concept_van)) return;
    url weg = url_met(r, url_to(r, "concept_gooi_weg", NULL, 0),
        (const sql_arg[]){{"bij", V(s->actie.s)}, {0}});
    PUT(&r->h, "<form id=\"{}weg\" method=\"post\" action=\"{}\">", s->prefix, weg);
    form_hidden(r);
    PUT(&r->h, "</form>\n");
}

/* Nothing may be skipped: the sentence about that goes. */
static void drop_zin(req *r, const formstand *s)
{
    size_t n = s->zin_tot - s->zin_van;
    if (s->mag_leeg || n == 0) return;
    memmove(r->h.p + s->zin_van, r->h.p + s->zin_tot, r->h.n - s->zin_tot);
    r->h.n -= n;
}

static void close_form(formulier *f, str knop, markup naast)
{
    req *r = f->r;
    if (f->stand->groep) bug("a group was not ended");
    drop_zin(r, f->stand);
    if (f->stand->soort == FORM_FILTER) {
        PUT(&r->h,
            "<button class=\"utrecht-button utrecht-button--secondary-action\" "
            "type=\"submit\">{}</button>{}</form>\n",
            knop, naast);
        return;
    }
    if (f->stand->soort != FORM_KIJK) put_versie(f);
    PUT(&r->h,
        "<div class=\"rij tussen\"><div class=\"utrecht-button-group\">"
        "<button class=\"utrecht-button utrecht-button--primary-action\" type=\"submit\">{}"
        "</button>{}</div><span class=\"bewaard\" data-concept-stand "
        "aria-live=\"polite\"></span></div></form>\n",
        knop, naast);
    put_weg_form(r, f->stand);
}

void form_sluit(formulier *f, str knop) { close_form(f, knop, (markup){0}); }

void form_sluit_met(formulier *f, str knop, url u, str tekst)
{
    close_form(f, knop, link_knop(f->r, u, tekst, "subtle"));
}

void form_knop(req *r, url actie, str knop, str voor, const char *stijl)
{
    if (!url_mag(r, POST, actie)) return;
    PUT(&r->h, "<form method=\"post\" action=\"{}\">", actie);
    form_hidden(r);
    PUT(&r->h, "<button class=\"utrecht-button utrecht-button--{}\" type=\"submit\">{}",
        str_of(stijl), knop);
    if (voor.n) PUT(&r->h, "<span class=\"vh\">: {}</span>", voor);
    PUT(&r->h, "</button></form>\n");
}
