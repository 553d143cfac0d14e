/* import: a file of the gemeente goes in; what is wrong with a line is told, the rest goes in. */
#include "cli/opties.h"

#include "base/json.h"
#include "casework/import.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

typedef struct {
    FILE *f;
    i64 grootte; /* bytes; 0: not known */
    bool json, balk;
    arena a; /* of this run */
    buf uit;
    jw j;
} uitvoer;

/* ---- what is told ---- */

static const char *const uitslagen[REGEL_UITSLAGEN] = {
    [REGEL_NIEUW] = "nieuw",
    [REGEL_GEWIJZIGD] = "gewijzigd",
    [REGEL_GELIJK] = "ongewijzigd",
    [REGEL_GEWEIGERD] = "geweigerd",
    [REGEL_BEOORDELEN] = "te beoordelen",
    [REGEL_KOLOM] = "onbekende kolom",
};

static void als_json(uitvoer *u, const import_melding *m)
{
    jw_object(&u->j);
    JW(&u->j, "regel", m->regel);
    JW(&u->j, "uitslag", str_of(uitslagen[m->uitslag]));
    JW(&u->j, "kolom", m->kolom);
    JW(&u->j, "waarde", m->waarde);
    JW(&u->j, "tekst", m->tekst);
    if (m->lijkt_op.n) JW(&u->j, "lijkt_op", m->lijkt_op);
    jw_end(&u->j);
}

static void als_zin(uitvoer *u, const import_melding *m)
{
    arena a = u->a;
    buf b = buf_new(&a);
    buf_add(&b, TF(&a, "regel {}", m->regel));
    if (m->uitslag == REGEL_BEOORDELEN) PLAIN(&b, ", {}", T("te beoordelen"));
    if (m->kolom.n) PLAIN(&b, ", {}", m->kolom);
    if (m->waarde.n) PLAIN(&b, " ‘{}’", m->waarde);
    PLAIN(&b, ": {}\n", m->tekst);
    cli_uit(buf_str(&b));
}

static void meld(void *arg, const import_melding *m)
{
    uitvoer *u = arg;
    if (u->json) als_json(u, m);
    else als_zin(u, m);
}

/* What was told so far leaves, so that memory does not grow with the file. */
static void spoel(uitvoer *u)
{
    cli_uit(buf_str(&u->uit));
    u->uit.n = 0;
}

static void voortgang(void *arg, i64 regels)
{
    enum { BREED = 30 };
    uitvoer *u = arg;
    char balk[BREED + 1] = {0};
    spoel(u);
    if (!u->balk) return;
    i64 hier = ftell(u->f), vol = u->grootte > 0 && hier > 0 ? hier * BREED / u->grootte : 0;
    memset(balk, '-', BREED);
    memset(balk, '#', (size_t)(vol > BREED ? BREED : vol));
    arena a = u->a;
    str zin = PN(&a, "{} regel", "{} regels", regels);
    fprintf(stderr, "\r[%s] %.*s ", balk, STR_FMT(zin));
}

static void tel_json(uitvoer *u, const import_telling *t, bool proef)
{
    jw_end(&u->j);
    JW(&u->j, "regels", t->regels);
    for (int i = 0; i < REGEL_UITSLAGEN; i++) {
        jw_key(&u->j, str_of(uitslagen[i]));
        jw_i64(&u->j, t->aantal[i]);
    }
    jw_key(&u->j, S("proef"));
    jw_bool(&u->j, proef);
    jw_end(&u->j);
    buf_add(&u->uit, S("\n"));
    spoel(u);
}

static void tel_zin(uitvoer *u, const import_telling *t, bool proef)
{
    const i64 *n = t->aantal;
    buf b = buf_new(&u->a);
    if (u->balk) fputs("\n", stderr);
    PLAIN(&b, "{}\n",
        TF(&u->a, "Gelezen: {}. Nieuw: {}. Gewijzigd: {}. Ongewijzigd: {}.", t->regels,
                         n[REGEL_NIEUW], n[REGEL_GEWIJZIGD], n[REGEL_GELIJK]));
    PLAIN(&b, "{}\n",
        TF(&u->a, "Geweigerd: {}. Te beoordelen: {}.", n[REGEL_GEWEIGERD],
                         n[REGEL_BEOORDELEN]));
    if (proef) PLAIN(&b, "{}\n", T("Dit was een proef. Er is niets opgeslagen."));
    cli_uit(buf_str(&b));
}

/* ---- the run ---- */

static bool neem_toegang(db *d, void *arg)
{
    *(toegang *)arg = toegang_opdrachtregel(d, cli_arena());
    return !db_failed(d);
}

static FILE *open_bestand(const char *naam, i64 *grootte)
{
    FILE *f = strcmp(naam, "-") == 0 ? stdin : fopen(naam, "rb");
    *grootte = 0;
    if (!f || f == stdin || fseek(f, 0, SEEK_END)) return f;
    *grootte = ftell(f);
    rewind(f);
    return f;
}

static int lees(store *s, uitvoer *u, import_opdracht *o)
{
    problems p = {0};
    import_telling t;
    if (store_write(s, neem_toegang, &o->t) != WRITE_DONE)
        return cli_fout("import", T("De opslag kan niet worden geschreven."));
    o->bestand = csv_open(u->f);
    o->a = cli_arena();
    o->meld = meld;
    o->voortgang = voortgang;
    o->arg = u;
    if (u->json) {
        jw_object(&u->j);
        jw_key(&u->j, S("meldingen"));
        jw_array(&u->j);
    }
    bool goed = import_lees(s, o, &t, &p);
    csv_close(o->bestand);
    if (u->json) tel_json(u, &t, o->proef);
    else tel_zin(u, &t, o->proef);
    if (!goed) return cli_problemen("import", &p);
    bool alles = !t.aantal[REGEL_GEWEIGERD] && !t.aantal[REGEL_BEOORDELEN];
    return alles ? KLAAR_GOED : KLAAR_GEWEIGERD;
}

static int met_bestand(const opties *o, import_opdracht *i)
{
    int code_;
    uitvoer u = {.json = o->json, .a = arena_new(256 << 20)};
    u.uit = buf_new(cli_arena());
    u.j = jw_new(&u.uit);
    u.f = open_bestand(o->rest[0], &u.grootte);
    if (!u.f && errno == ENOMEM) no_memory("a file");
    if (!u.f)
        return cli_fout(
            "import", TF(cli_arena(), "Het bestand {} is niet te lezen.", str_of(o->rest[0])));
    u.balk = isatty(2) && !o->json;
    store *s = opties_open(o, false, &code_);
    if (s) code_ = lees(s, &u, i);
    if (s) store_close(s);
    if (u.f != stdin) fclose(u.f);
    return code_;
}

/* What can stand in such a file, on stdout. */
static int toon(import_soort soort, void (*wat)(buf *, import_soort))
{
    buf b = buf_new(cli_arena());
    wat(&b, soort);
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}

static int welke_soorten(void)
{
    buf b = buf_new(cli_arena());
    for (int i = 0; i < IMPORT_SOORTEN; i++) {
        if (i) buf_add(&b, S(", "));
        buf_add(&b, import_naam((import_soort)i));
    }
    return cli_verkeerd(
        "import", TF(cli_arena(), "Zeg wat erin staat: --kind. Kies uit: {}.", buf_str(&b)));
}

int cli_import(int argc, char **argv)
{
    const char *soort = NULL, *naam_team = "";
    bool proef = false, sjabloon = false, voorbeeld = false, kolommen = false;
    import_opdracht i = {.soort = IMPORT_MENSEN};
    opties o;
    const optie_rij keus[] = {
        {"kind", OPTIE_TEKST, &soort, N_("wat erin staat: mensen, uitkering, organisaties ..")},
        {"dry-run", OPTIE_JA, &proef, N_("zegt wat er zou gebeuren en slaat niets op")},
        {"team", OPTIE_TEKST, &naam_team, N_("team voor nieuwe mensen zonder klantmanager")},
        {"template", OPTIE_JA, &sjabloon, N_("een leeg bestand met uitleg, om in te vullen")},
        {"example", OPTIE_JA, &voorbeeld, N_("een bestand met voorbeelden")},
        {"columns", OPTIE_JA, &kolommen, N_("alle kolommen met uitleg, als Markdown")}, {0}};
    opties_einde e = opties_lees(argc, argv, "--store URL --kind SOORT BESTAND", keus, &o);
    if (e.klaar) return e.code;
    if (!soort || !import_soort_vind(str_of(soort), &i.soort)) return welke_soorten();
    if (sjabloon) return toon(i.soort, import_sjabloon);
    if (voorbeeld) return toon(i.soort, import_voorbeeld);
    if (kolommen) return toon(i.soort, import_kolommen_md);
    if (o.nrest != 1) return cli_verkeerd("import", T("Zeg welk bestand, of - voor de invoer."));
    i.proef = proef;
    i.team = str_of(naam_team);
    return met_bestand(&o, &i);
}
