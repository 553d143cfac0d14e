/* fields: the data dictionary: every field of every entity with its class, type and label. */
#include "cli/opties.h"

#include "base/json.h"
#include "domain/domain.h"

static str type_naam(const field *f)
{
    static const str namen[] = {
        [FIELD_STR] = S("tekst"), [FIELD_NUM] = S("getal"), [FIELD_GELD] = S("bedrag"),
        [FIELD_BOOL] = S("ja of nee"), [FIELD_DATE] = S("datum"), [FIELD_MOMENT] = S("moment"),
        [FIELD_TIJD] = S("tijd"), [FIELD_CODE] = S("keuze"), [FIELD_GEHEIM] = S("geheim nummer"),
        [FIELD_ID] = S("verwijzing"),
    };
    return namen[f->type];
}

/* B, O, Z for a choice; the entity for a reference. */
static str waarden(const field *f)
{
    buf b = buf_new(cli_arena());
    if (f->type == FIELD_ID) return str_of(f->ref);
    for (int i = 0; f->type == FIELD_CODE && i < f->codes->n; i++) {
        if (i) buf_add(&b, S(", "));
        buf_add(&b, str_of(f->codes->at[i].code));
    }
    return buf_str(&b);
}

static void put_markdown(buf *b, const entity *e)
{
    PLAIN(b, "\n## {}\n\n{}{}\n\n", str_of(e->name), lang_text(e->label),
        e->mens || e->via ? T(" (gaat over een persoon)") : S(""));
    PLAIN(b, "| {} | {} | {} | {} | {} | {} |\n|---|---|---|---|---|---|\n", T("veld"), T("klasse"),
        T("soort"), T("naam op het scherm"), T("verplicht"), T("waarden"));
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        PLAIN(b, "| {} | K{} | {} | {} | {} | {} |\n", str_of(f->name), (int)f->klasse,
            type_naam(f), lang_text(f->label), f->required ? T("ja") : S(""), waarden(f));
    }
}

static void put_json(jw *w, const entity *e)
{
    jw_object(w);
    JW(w, "entiteit", str_of(e->name));
    JW(w, "naam", lang_text(e->label));
    JW(w, "persoon", str_of(e->mens));
    JW(w, "via", str_of(e->via));
    jw_key(w, S("velden"));
    jw_array(w);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        jw_object(w);
        JW(w, "veld", str_of(f->name));
        JW(w, "klasse", (int)f->klasse);
        JW(w, "soort", type_naam(f));
        JW(w, "naam", lang_text(f->label));
        JW(w, "waarden", waarden(f));
        jw_end(w);
    }
    jw_end(w);
    jw_end(w);
}

int cli_fields(int argc, char **argv)
{
    opties o;
    int n;
    opties_einde e = opties_lees(argc, argv, "[--json]", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    const entity *const *all = entiteiten(&n);
    buf b = buf_new(cli_arena());
    jw w = jw_new(&b);
    if (o.json) jw_array(&w);
    else PLAIN(&b, "# {}\n", T("Alle velden van Tweespoor"));
    for (int i = 0; i < n; i++) {
        if (o.json) put_json(&w, all[i]);
        else put_markdown(&b, all[i]);
    }
    if (o.json) jw_end(&w);
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}
