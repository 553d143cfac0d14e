/* access: the policy as it is built in: its lines, the matrix of all cells, the register of
 * processing (AVG 30). */
#include "cli/opties.h"

#include "base/json.h"
#include "casework/register.h"

/* Labels, or with .codes the codes, of the members of a set. */
static str leden(const codes *l, u64 reeks, bool als_code)
{
    buf b = buf_new(cli_arena());
    for (i32 i = 1; i <= l->n; i++) {
        if (!(reeks >> i & 1)) continue;
        if (b.n) buf_add(&b, S(", "));
        buf_add(&b, als_code ? code_text(l, CODE(i)) : code_label(l, CODE(i)));
    }
    return buf_str(&b);
}

static bool allemaal(const codes *l, u64 reeks)
{
    for (i32 i = 1; i <= l->n; i++)
        if (!(reeks >> i & 1)) return false;
    return true;
}

static str klassen_tekst(u64 reeks)
{
    buf b = buf_new(cli_arena());
    for (int k = K0; k <= K5; k++)
        if (reeks >> k & 1) PLAIN(&b, "{}K{}", b.n ? S(", ") : S(""), k);
    return buf_str(&b);
}

static void put_regels(buf *b)
{
    int n;
    const beleidsregel *r = beleidsregels(&n);
    PLAIN(b, "# {}\n\n{}\n\n| {} | {} | {} | {} | {} | {} | {} |\n|---|---|---|---|---|---|---|\n",
        T("Wie mag wat"), T("Wat hier niet staat, mag niemand."), T("rol"), T("van wie"),
        T("waarvoor"), T("gegevens"), T("klassen"), T("mag"), T("grond"));
    for (int i = 0; i < n; i++)
        PLAIN(b, "| {} | {} | {} | {} | {} | {} | {} |\n", code_label(&rol_codes, CODE(r[i].rol)),
            leden(&relatie_codes, r[i].relaties, false),
            allemaal(&doel_van_inzage_codes, r[i].doelen)
                ? T("alle doelen")
                : leden(&doel_van_inzage_codes, r[i].doelen, false),
            leden(&categorie_codes, r[i].categorieen, false), klassen_tekst(r[i].klassen),
            leden(&bewerking_codes, r[i].bewerkingen, false), lang_text(r[i].grond));
}

/* The register: per category of data who receives it, how long it stays and on which ground. */
static void put_register(buf *b)
{
    PLAIN(b, "# {}\n\n| {} | {} | {} |\n|---|---|---|\n", T("Register van de verwerking"),
        T("gegevens"), T("wie, en waarom"), T("hoe lang"));
    for (i32 c = 1; c < categorie_eind; c++) {
        PLAIN(b, "| {} | {} | {} |\n", code_label(&categorie_codes, CODE(c)),
            register_ontvangers(cli_arena(), c), register_termijnen(cli_arena(), c));
    }
}

/* ---- JSON: the lines, the fields, and every cell that gives something ---- */

static void json_reeks(jw *w, str sleutel, const codes *l, u64 reeks)
{
    jw_key(w, sleutel);
    jw_array(w);
    for (i32 i = 1; i <= l->n; i++)
        if (reeks >> i & 1) jw_str(w, code_text(l, CODE(i)));
    jw_end(w);
}

static void json_regels(jw *w)
{
    int n;
    const beleidsregel *r = beleidsregels(&n);
    jw_key(w, S("regels"));
    jw_array(w);
    for (int i = 0; i < n; i++) {
        jw_object(w);
        JW(w, "rol", code_text(&rol_codes, CODE(r[i].rol)));
        json_reeks(w, S("relaties"), &relatie_codes, r[i].relaties);
        json_reeks(w, S("doelen"), &doel_van_inzage_codes, r[i].doelen);
        json_reeks(w, S("gegevens"), &categorie_codes, r[i].categorieen);
        jw_key(w, S("klassen"));
        jw_array(w);
        for (int k = K0; k <= K5; k++)
            if (r[i].klassen >> k & 1) jw_i64(w, k);
        jw_end(w);
        json_reeks(w, S("mag"), &bewerking_codes, r[i].bewerkingen);
        JW(w, "grond", lang_text(r[i].grond));
        jw_end(w);
    }
    jw_end(w);
}

static void json_velden(jw *w)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    jw_key(w, S("velden"));
    jw_array(w);
    for (int i = 0; i < n; i++)
        for (int f = 0; f < alle[i]->nfields; f++) {
            const field *v = &alle[i]->fields[f];
            jw_object(w);
            JW(w, "entiteit", str_of(alle[i]->name));
            JW(w, "veld", str_of(v->name));
            JW(w, "klasse", (int)v->klasse);
            JW(w, "gegevens", code_text(&categorie_codes, CODE(beleid_categorie(alle[i], v))));
            JW(w, "bewaren", code_text(&bewaar_codes, CODE(beleid_bewaar(alle[i]))));
            jw_end(w);
        }
    jw_end(w);
}

static void json_cel(jw *w, i32 rol, i32 relatie_code, i32 waarvoor, const entity *e,
    const field *f)
{
    u64 mag = beleid_bewerkingen(rol, relatie_code, waarvoor, e, f);
    if (!mag) return;
    jw_object(w);
    JW(w, "rol", code_text(&rol_codes, CODE(rol)));
    JW(w, "relatie", code_text(&relatie_codes, CODE(relatie_code)));
    JW(w, "doel", code_text(&doel_van_inzage_codes, CODE(waarvoor)));
    JW(w, "entiteit", str_of(e->name));
    JW(w, "veld", str_of(f->name));
    json_reeks(w, S("mag"), &bewerking_codes, mag);
    jw_end(w);
}

static void json_cellen(jw *w)
{
    int n;
    const entity *const *alle = entiteiten(&n);
    jw_key(w, S("cellen"));
    jw_array(w);
    for (i32 rol = 1; rol < rol_eind; rol++)
        for (i32 rel = 1; rel < relatie_eind; rel++)
            for (i32 d = 1; d < doel_van_inzage_eind; d++)
                for (int i = 0; i < n; i++)
                    for (int f = 0; f < alle[i]->nfields; f++)
                        json_cel(w, rol, rel, d, alle[i], &alle[i]->fields[f]);
    jw_end(w);
}

int cli_access(int argc, char **argv)
{
    opties o;
    bool verwerking = false;
    const optie_rij keus[] = {
        {"register", OPTIE_JA, &verwerking, N_("het register van de verwerking (AVG 30)")}, {0}};
    opties_einde e = opties_lees(argc, argv, "[--register] [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    buf b = buf_new(cli_arena());
    if (o.json) {
        jw w = jw_new(&b);
        jw_object(&w);
        json_regels(&w);
        json_velden(&w);
        json_cellen(&w);
        jw_end(&w);
        jw_done(&w);
        buf_add(&b, S("\n"));
    } else if (verwerking) {
        put_register(&b);
    } else {
        put_regels(&b);
    }
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}
