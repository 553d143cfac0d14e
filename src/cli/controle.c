/* controle.c: tweespoor controle: is the record of who looked as it was written? --sign signs what
 * stands now; the line goes behind those of --koppen, or is printed. */
#include "casework/keten.h"

#include "base/file.h"
#include "base/json.h"
#include "cli/opties.h"

enum { BESTAND_MAX = 4 << 20 };

typedef struct {
    ketenuitslag uit;
    ketenregel kop;
    problems p;
    const str *buiten;
    bool goed;
} controle;

static bool lees(db *d, void *arg)
{
    controle *c = arg;
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &c->p);
    c->goed = keten_controle(&w, c->buiten, &c->uit, &c->kop);
    return true;
}

/* ---- telling ---- */

static void als_json(buf *b, const ketenuitslag *u, str regel)
{
    char iso[DATE_TEXT];
    jw j = jw_new(b);
    jw_object(&j);
    JW(&j, "rijen", u->rijen);
    JW(&j, "ketens", u->ketens);
    JW(&j, "koppen", u->koppen);
    JW(&j, "zonder_keten", u->oud);
    JW(&j, "opgeruimd", u->weg);
    if (moment_is_set(u->laatste_kop)) JW(&j, "laatste_kop", moment_iso(u->laatste_kop, iso));
    if (regel.n) JW(&j, "regel", regel);
    JW(&j, "aantal_fouten", u->nfouten);
    jw_key(&j, S("fouten"));
    jw_array(&j);
    for (int i = 0; i < u->nfouten && i < KETENFOUTEN; i++) {
        const ketenfout *f = &u->fouten[i];
        jw_object(&j);
        if (f->rij) JW(&j, "rij", f->rij);
        if (f->keten) JW(&j, "keten", f->keten);
        if (f->keten) JW(&j, "nummer", f->nummer);
        JW(&j, "wat", ketenfout_zin(cli_arena(), f));
        jw_end(&j);
    }
    jw_end(&j);
    jw_end(&j);
    jw_done(&j);
    PLAIN(b, "\n");
}

static void als_tekst(buf *b, const ketenuitslag *u, str regel)
{
    arena *a = cli_arena();
    PLAIN(b, "{}\n", TF(a, "{} rijen in {} ketens, {} getekende koppen.", u->rijen, u->ketens,
        u->koppen));
    if (u->oud) PLAIN(b, "{}\n", TF(a, "{} rijen zijn van voor de ketens.", u->oud));
    if (u->weg)
        PLAIN(b, "{}\n", TF(a, "{} rijen zijn gewist na de bewaartermijn.", u->weg));
    for (int i = 0; i < u->nfouten && i < KETENFOUTEN; i++)
        PLAIN(b, "{}\n", ketenfout_zin(a, &u->fouten[i]));
    if (u->nfouten > KETENFOUTEN)
        PLAIN(b, "{}\n", TF(a, "En nog {} fouten.", u->nfouten - KETENFOUTEN));
    PLAIN(b, "{}\n", u->nfouten ? PN(a, "{} fout gevonden.", "{} fouten gevonden.", u->nfouten)
                                : T("Alles klopt."));
    if (regel.n) PLAIN(b, "{}\n", regel);
}

static int zeg(const opties *o, const ketenuitslag *u, str regel)
{
    buf b = buf_new(cli_arena());
    if (o->json) als_json(&b, u, regel);
    else als_tekst(&b, u, regel);
    cli_uit(buf_str(&b));
    return u->nfouten ? KLAAR_GEWEIGERD : KLAAR_GOED;
}

int cli_controle(int argc, char **argv)
{
    opties o;
    const char *koppen = NULL;
    bool teken = false;
    int code_;
    const optie_rij keus[] = {
        {"koppen", OPTIE_TEKST, &koppen, N_("bestand buiten de opslag met de getekende koppen")},
        {"sign", OPTIE_JA, &teken,
            N_("teken wat er nu staat; zonder --koppen alleen op het scherm")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, "--store URL [--koppen BESTAND] [--sign]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    str buiten, regel = {0};
    controle *c = arena_make(cli_arena(), controle, 1);
    bool lezen = koppen && !(teken && !file_exists(koppen));
    if (lezen && file_read(cli_arena(), koppen, BESTAND_MAX, &buiten) != FILE_READ)
        return cli_fout(argv[0], T("Het bestand met de koppen is niet te lezen."));
    if (lezen) c->buiten = &buiten;
    store *s = opties_open(&o, false, &code_);
    if (!s) return code_;
    if (teken) c->goed = keten_dag(s, cli_arena(), koppen, &c->uit, &regel, &c->p);
    else if (!store_read(s, lees, c)) c->goed = false;
    store_close(s);
    if (c->p.n) return cli_problemen(argv[0], &c->p);
    if (!c->goed) return cli_fout(argv[0], T("De opslag werkt nu niet."));
    return zeg(&o, &c->uit, regel);
}
