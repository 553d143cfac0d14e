/* routes: the access matrix: each address with the rollen that may use it. */
#include "cli/opties.h"

#include "base/json.h"
#include "web/routes.h"

static bool mag(const route *r, i32 rol)
{
    return r->rollen == IEDEREEN || (r->rollen & ROL_BIT(rol));
}

/* The command line has no pages. */
static bool in_tabel(i32 rol) { return rol != ROL_OPDRACHT; }

static void put_markdown(buf *b, const route *all, int n)
{
    PLAIN(b, "| {} | {} |", T("methode"), T("pad"));
    for (i32 rol = 1; rol < rol_eind; rol++)
        if (in_tabel(rol)) PLAIN(b, " {} |", code_label(&rol_codes, CODE(rol)));
    PLAIN(b, " {} | {} |\n|---|---|", T("zonder inloggen"), T("doel van inzage"));
    for (i32 kolom = 0; kolom < rol_eind; kolom++) buf_add(b, S("---|"));
    buf_add(b, S("\n"));
    for (int i = 0; i < n; i++) {
        PLAIN(b, "| {} | {} |", all[i].methode == GET ? S("GET") : S("POST"), str_of(all[i].pad));
        for (i32 rol = 1; rol < rol_eind; rol++)
            if (in_tabel(rol)) buf_add(b, mag(&all[i], rol) ? S(" x |") : S("  |"));
        buf_add(b, all[i].rollen == IEDEREEN ? S(" x |") : S("  |"));
        PLAIN(b, " {} |\n", code_label(&doel_van_inzage_codes, (code){all[i].doel}));
    }
}

static void put_json(buf *b, const route *all, int n)
{
    jw w = jw_new(b);
    jw_array(&w);
    for (int i = 0; i < n; i++) {
        jw_object(&w);
        JW(&w, "naam", str_of(all[i].naam));
        JW(&w, "methode", all[i].methode == GET ? S("GET") : S("POST"));
        JW(&w, "pad", str_of(all[i].pad));
        jw_key(&w, S("rollen"));
        jw_array(&w);
        for (i32 rol = 1; rol < rol_eind; rol++)
            if (in_tabel(rol) && mag(&all[i], rol)) jw_str(&w, code_text(&rol_codes, CODE(rol)));
        jw_end(&w);
        jw_key(&w, S("zonder_inloggen"));
        jw_bool(&w, all[i].rollen == IEDEREEN);
        JW(&w, "doel", code_text(&doel_van_inzage_codes, (code){all[i].doel}));
        jw_end(&w);
    }
    jw_end(&w);
    jw_done(&w);
    buf_add(b, S("\n"));
}

int cli_routes(int argc, char **argv)
{
    opties o;
    int n;
    opties_einde e = opties_lees(argc, argv, "[--json]", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    const route *all = routes(&n);
    buf b = buf_new(cli_arena());
    if (o.json) put_json(&b, all, n);
    else put_markdown(&b, all, n);
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}
