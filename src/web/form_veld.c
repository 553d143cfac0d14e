/* form_veld.c: the right control for each type of field, with label, help, error and value. */
#include "web/form.h"

enum { RADIOS = 4 /* so many choices are shown at once */, KORT = 72 /* bytes in one row */ };

/* The label of a field of this entity, or of the form that was posted; NULL: neither has it. */
static const char *label_of(req *r, const entity *e, const char *veld)
{
    const field *f = e && *veld ? field_find(e, str_of(veld)) : NULL;
    if (f) return f->label;
    for (int i = 0; i < r->i->nvelden; i++)
        if (!strcmp(r->i->velden[i], veld)) return r->i->labels[i];
    return NULL;
}

str problem_zin(req *r, const entity *e, const problem *p)
{
    str text = problem_text(r->w.a, p);
    const char *label = label_of(r, e, p->veld);
    if (!label || text.n == 0 || text.p[0] < 'a' || text.p[0] > 'z') return text;
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {}", lang_text(label), text);
    return buf_str(&b);
}

/* ---- the parts around a control ---- */

static void put_label_text(const control *c)
{
    buf *h = &c->f->r->h;
    PUT(h, "{}", c->label);
    bool marks = c->f->stand->soort != FORM_FILTER && c->veld->type != FIELD_BOOL;
    if (marks && !c->verplicht) c->f->stand->mag_leeg = true;
    if (marks && !c->verplicht)
        PUT(h, " <span class=\"nv\">{}</span>", T("(niet verplicht)"));
}

static void put_hulp_fout(const control *c)
{
    req *r = c->f->r;
    if (c->hulp.n)
        PUT(&r->h, "<div class=\"utrecht-form-field-description\" id=\"{}-u\">{}</div>", c->id,
            c->hulp);
    if (!c->fout) return;
    PUT(&r->h,
        "<div class=\"utrecht-form-field-error-message\" id=\"{}-f\"><span class=\"vh\">{} "
        "</span>{}",
        c->id, T("Fout:"), problem_zin(r, c->f->e, c->fout));
    const problems *p = &r->i->problems;
    for (int i = (int)(c->fout - p->at) + 1; i < p->n; i++)
        if (!strcmp(p->at[i].veld, c->veld->name))
            PUT(&r->h, "<br>{}", problem_zin(r, c->f->e, &p->at[i]));
    PUT(&r->h, "</div>");
}

static void put_aria(const control *c)
{
    buf *h = &c->f->r->h;
    if (c->hulp.n && c->fout) PUT(h, " aria-describedby=\"{}-f {}-u\"", c->id, c->id);
    else if (c->hulp.n) PUT(h, " aria-describedby=\"{}-u\"", c->id);
    else if (c->fout) PUT(h, " aria-describedby=\"{}-f\"", c->id);
    if (c->fout) PUT(h, " aria-invalid=\"true\"");
}

static void put_aria_required(const control *c)
{
    if (c->verplicht) PUT(&c->f->r->h, " aria-required=\"true\"");
}

static void open_field(const control *c)
{
    buf *h = &c->f->r->h;
    PUT(h, "<div class=\"utrecht-form-field");
    if (c->fout) PUT(h, " utrecht-form-field--invalid");
    PUT(h, "\"><label class=\"utrecht-form-label\" for=\"{}\">", c->id);
    put_label_text(c);
    PUT(h, "</label>");
    put_hulp_fout(c);
}

/* Under a text that looks like a diagnosis or a BSN: the way on for who knows better. The value
 * binds it to this text. */
static void put_gezien(const control *c)
{
    req *r = c->f->r;
    vrijetekst v = vrijetekst_kijk(c->waarde);
    bool is, vraagt = c->fout && is_vrije_tekst(c->veld) && (v.nummer || v.ziekte.n);
    if (!vraagt) return;
    str naam = tekst_gezien_naam(r->w.a, c->veld->name), hash = form_hash(r->w.a, c->waarde);
    PUT(&r->h,
        "<label class=\"rij vakregel\"><input class=\"vak\" type=\"checkbox\" "
        "name=\"{}\" value=\"{}\"",
        naam, hash);
    if (str_eq(pairs_get(&r->i->in.velden, naam, &is), hash)) PUT(&r->h, " checked");
    PUT(&r->h, "> <span>{}</span></label>", T("Er staat geen ziekte en geen BSN. Bewaar het zo."));
}

/* ---- controls ---- */

/* A whole file gets a screen, and letters of one width. */
static bool is_file(const field *f) { return f->max > 100000; }
static int textarea_rows(const field *f) { return is_file(f) ? 28 : f->max > 1000 ? 6 : 3; }

static void put_textarea(const control *c)
{
    buf *h = &c->f->r->h;
    open_field(c);
    PUT(h,
        "<textarea class=\"utrecht-textarea utrecht-textarea--html-textarea{}\" id=\"{}\" "
        "name=\"{}\" rows=\"{}\"",
        is_file(c->veld) ? S(" code") : S(""), c->id, c->naam, textarea_rows(c->veld));
    put_aria(c);
    put_aria_required(c);
    if (is_file(c->veld)) PUT(h, " spellcheck=\"false\" wrap=\"off\"");
    PUT(h, ">\n{}</textarea>", c->waarde); /* the first line end is not part of the text */
    put_gezien(c);
    PUT(h, "</div>\n");
}

static bool is_password(const field *f)
{
    return f->autocomplete && str_ends(str_of(f->autocomplete), S("-password"));
}

static const char *input_type(const field *f)
{
    if (is_password(f)) return "password";
    if (!f->autocomplete) return "text";
    if (!strcmp(f->autocomplete, "email")) return "email";
    if (!strcmp(f->autocomplete, "tel")) return "tel";
    return "text";
}

static const char *input_width(const field *f)
{
    switch (f->type) {
    case FIELD_NUM:
    case FIELD_GELD:
    case FIELD_TIJD: return " kort";
    case FIELD_DATE:
    case FIELD_MOMENT:
    case FIELD_GEHEIM: return " midden";
    case FIELD_STR: return f->max > 0 && f->max <= 40 ? " midden" : "";
    case FIELD_BOOL:
    case FIELD_CODE:
    case FIELD_ID: return "";
    }
    bug("input_width: no such type");
}

static void put_input(const control *c)
{
    buf *h = &c->f->r->h;
    const field *f = c->veld;
    open_field(c);
    PUT(h, "<input class=\"utrecht-textbox utrecht-textbox--html-input{}\" id=\"{}\" name=\"{}\"",
        str_of(input_width(f)), c->id, c->naam);
    put_aria(c);
    put_aria_required(c);
    PUT(h, " type=\"{}\"", str_of(input_type(f)));
    if (f->type == FIELD_NUM || f->type == FIELD_GEHEIM) PUT(h, " inputmode=\"numeric\"");
    if (f->type == FIELD_GELD) PUT(h, " inputmode=\"decimal\"");
    if (f->autocomplete) PUT(h, " autocomplete=\"{}\"", str_of(f->autocomplete));
    else if (f->type != FIELD_STR || c->f->stand->soort == FORM_FILTER)
        PUT(h, " autocomplete=\"off\"");
    if (!is_password(f)) PUT(h, " value=\"{}\"", c->waarde);
    PUT(h, ">");
    put_gezien(c);
    PUT(h, "</div>\n");
}

/* A box that is not ticked is not sent: the hidden value before it says that the form asked. */
static void put_checkbox(const control *c)
{
    buf *h = &c->f->r->h;
    PUT(h, "<div class=\"utrecht-form-field");
    if (c->fout) PUT(h, " utrecht-form-field--invalid");
    PUT(h, "\">");
    put_hulp_fout(c);
    PUT(h,
        "<input type=\"hidden\" name=\"{}\" value=\"nee\"><label class=\"rij vakregel\" "
        "for=\"{}\"><input class=\"vak\" type=\"checkbox\" id=\"{}\" name=\"{}\" value=\"ja\"",
        c->naam, c->id, c->id, c->naam);
    put_aria(c);
    if (str_eq(c->waarde, S("ja"))) PUT(h, " checked");
    PUT(h, "> <span>");
    put_label_text(c);
    PUT(h, "</span></label></div>\n");
}

/* Few words in all: they stand beside each other as buttons. */
static bool is_kort(const optie *o, int n)
{
    size_t sum = 0;
    for (int i = 0; i < n; i++) sum += o[i].tekst.n + 4;
    return sum <= KORT;
}

static void put_radio(const control *c, const optie *o, str id, bool kort)
{
    buf *h = &c->f->r->h;
    PUT(h, "{}<input type=\"radio\" name=\"{}\" id=\"{}\" value=\"{}\"",
        kort ? MARKUP(h->a, "<label>") : MARKUP(h->a, "<div class=\"optie\">"), c->naam, id,
        o->waarde);
    if (str_eq(o->waarde, c->waarde)) PUT(h, " checked");
    if (kort) PUT(h, "><span>{}</span></label>", o->tekst);
    else PUT(h, "><label for=\"{}\">{}</label></div>", id, o->tekst);
}

static void put_radios(const control *c, const optie *o, int n)
{
    buf *h = &c->f->r->h;
    bool kort = is_kort(o, n);
    PUT(h, "<fieldset class=\"tegel");
    if (c->fout) PUT(h, " utrecht-form-field utrecht-form-field--invalid");
    PUT(h, "\"");
    put_aria(c);
    PUT(h, "><legend class=\"utrecht-form-label\">");
    put_label_text(c);
    PUT(h, "</legend>");
    put_hulp_fout(c);
    if (kort) PUT(h, "<div class=\"keuzes\">");
    for (int i = 0; i < n; i++) {
        buf id = buf_new(c->f->r->w.a);
        buf_add(&id, c->id);
        if (i) PLAIN(&id, "-{}", i + 1); /* the error links to the first */
        put_radio(c, &o[i], buf_str(&id), kort);
    }
    if (kort) PUT(h, "</div>");
    PUT(h, "</fieldset>\n");
}

static void put_select(const control *c, const optie *o, int n)
{
    buf *h = &c->f->r->h;
    open_field(c);
    PUT(h, "<select class=\"utrecht-select utrecht-select--html-select midden\" id=\"{}\" "
           "name=\"{}\"",
        c->id, c->naam);
    put_aria(c);
    put_aria_required(c);
    PUT(h, ">");
    for (int i = 0; i < n; i++) {
        PUT(h, "<option value=\"{}\"", o[i].waarde);
        if (str_eq(o[i].waarde, c->waarde)) PUT(h, " selected");
        PUT(h, ">{}</option>", o[i].tekst);
    }
    PUT(h, "</select></div>\n");
}

/* What "nothing chosen" is called here. */
static str niets(const control *c)
{
    if (c->f->stand->soort == FORM_FILTER) return T("Alles");
    return c->verplicht ? T("Maak een keuze") : T("Nog niet bekend");
}

void control_keuzes(const control *c, const optie *o, int n)
{
    bool filter = c->f->stand->soort == FORM_FILTER, radios = n <= RADIOS && !filter;
    bool leeg = filter ? !c->veld->required : !radios || !c->verplicht;
    optie *all = arena_make(c->f->r->w.a, optie, n + 1);
    int m = 0;
    if (leeg && !radios) all[m++] = (optie){S(""), niets(c)};
    for (int i = 0; i < n; i++) all[m++] = o[i];
    if (leeg && radios) all[m++] = (optie){S(""), niets(c)};
    if (radios) put_radios(c, all, m);
    else put_select(c, all, m);
}

static void put_codes(const control *c)
{
    const codes *l = c->veld->codes;
    optie *o = arena_make(c->f->r->w.a, optie, l->n);
    for (int i = 0; i < l->n; i++) {
        code k = {i + 1};
        o[i] = (optie){code_text(l, k), code_label(l, k)};
    }
    control_keuzes(c, o, l->n);
}

void form_codes(formulier *f, const char *naam, const code *mag, int n, str hulp)
{
    control c;
    if (!control_begin(f, naam, &c)) return;
    const codes *l = c.veld->codes;
    optie *o = arena_make(f->r->w.a, optie, l->n);
    int m = 0;
    for (int i = 0; i < l->n; i++) {
        str tekst = code_text(l, (code){i + 1});
        bool kan = str_eq(tekst, c.waarde);
        for (int k = 0; k < n; k++) kan |= mag[k].i == i + 1;
        if (kan) o[m++] = (optie){tekst, code_label(l, (code){i + 1})};
    }
    if (hulp.n) c.hulp = hulp;
    control_keuzes(&c, o, m);
}

void control_veld(const control *c)
{
    switch (c->veld->type) {
    case FIELD_STR:
        if (c->veld->multiline) put_textarea(c);
        else put_input(c);
        return;
    case FIELD_NUM:
    case FIELD_GELD:
    case FIELD_DATE:
    case FIELD_MOMENT:
    case FIELD_TIJD:
    case FIELD_GEHEIM: put_input(c); return;
    case FIELD_BOOL: put_checkbox(c); return;
    case FIELD_CODE: put_codes(c); return;
    case FIELD_ID: bug("form_veld: a choice of rows is put by form_keuze");
    }
    bug("control_veld: no such type");
}

void form_veld(formulier *f, const char *naam)
{
    control c;
    if (control_begin(f, naam, &c)) control_veld(&c);
}

void form_veld_moet(formulier *f, const char *naam)
{
    control c;
    if (!control_begin(f, naam, &c)) return;
    c.verplicht = true;
    control_veld(&c);
}

void form_keuze(formulier *f, const char *naam, const keuze *k, int n, i64 gekozen)
{
    control c;
    if (!control_begin(f, naam, &c)) return;
    optie *o = arena_make(f->r->w.a, optie, n);
    for (int i = 0; i < n; i++) {
        o[i] = (optie){token_van(f->r, k[i].id), k[i].tekst};
        if (!f->stand->waarden && k[i].id.id == gekozen) c.waarde = o[i].waarde;
    }
    control_keuzes(&c, o, n);
}

void form_bestand(formulier *f, const char *naam, str label, str hulp)
{
    req *r = f->r;
    static const field file = {.name = "", .type = FIELD_STR};
    buf id = buf_new(r->w.a);
    PLAIN(&id, "{}{}", f->stand->prefix, str_of(naam));
    control c = {.f = f, .veld = &file, .id = buf_str(&id), .naam = str_of(naam), .label = label,
        .hulp = hulp, .verplicht = true};
    if (f->stand->gepost) c.fout = problem_at(&r->i->problems, naam);
    if (f->stand->gepost && r->i->nvelden < VELDEN_MAX) {
        r->i->labels[r->i->nvelden] = NULL; /* its problems are whole sentences */
        r->i->velden[r->i->nvelden++] = naam;
    }
    open_field(&c);
    PUT(&r->h, "<input class=\"utrecht-textbox\" type=\"file\" id=\"{}\" name=\"{}\"", c.id,
        c.naam);
    put_aria(&c);
    put_aria_required(&c);
    PUT(&r->h, "></div>\n");
}
