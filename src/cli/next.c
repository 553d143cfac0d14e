/* next.c: tweespoor next ACTIE: who is next for intensive guidance by the order of the aanpak, and
 * the decision: begin, give the place on. */
#include "casework/beurt.h"
#include "cli/doen.h"

static const char *const gebruik =
    "show | fill --user INLOGNAAM | begin NUMMER [intensiteit_reden=WOORDEN] --user INLOGNAAM | "
    "pass NUMMER [intensiteit_reden=WOORDEN] --user INLOGNAAM; --store URL [--json]";
static const char *const velden[] = {"intensiteit_reden", NULL};

static bool met_reden(werk *w, doen *d,
                      bool (*verb)(werk *, persoon_id, str, gebeurtenis_id *))
{
    aanpak_deelname n = {0};
    doen_velden(w, d, &aanpak_deelname_entity, &n);
    return !w->p->n && verb(w, persoon_id_van(&d->van.p), n.intensiteit_reden, NULL);
}

static bool begin(werk *w, doen *d) { return met_reden(w, d, beurt_begin); }
static bool geef_door(werk *w, doen *d) { return met_reden(w, d, beurt_geef_door); }

static const actie acties[] = {
    {"begin", "beurt_begin_doe", begin, NULL, &aanpak_deelname_entity, velden,
     .gedaan = N_("De intensieve begeleiding begint.")},
    {"pass", "doorgeven_doe", geef_door, NULL, &aanpak_deelname_entity, velden,
     .gedaan = N_("De plaats is vrij.")},
    {0},
};

/* ---- showing ---- */

static void rij_json(werk *w, inzien *i, const beurtlijst *l, const beurt *b)
{
    jw_object(&i->json);
    JW(&i->json, "rang", b->rang);
    JW(&i->json, "nummer", l->mensen.at[b->wie.sleutel].nummer);
    JW(&i->json, "waarom", beurt_waarom(w, b));
    jw_key(&i->json, S("aan_de_beurt"));
    jw_bool(&i->json, b->stand == BEURT_NU);
    jw_end(&i->json);
}

static bool toon(werk *w, inzien *i)
{
    beurtlijst l;
    if (!beurt_lees(w, 5000, &l))
        return problem_with(w->p, PROBLEM_ONBEKEND, "",
                            N_("Deze aanpak noemt geen plaatsen en geen volgorde."), (str){0});
    if (i->o->json) {
        jw_object(&i->json);
        JW(&i->json, "intensief", l.intensief);
        JW(&i->json, "wacht", l.wacht);
        JW(&i->json, "nazorg", l.nazorg);
        if (l.plaatsen.is) JW(&i->json, "plaatsen", l.plaatsen);
        jw_key(&i->json, S("volgorde"));
        jw_array(&i->json);
    } else
        REGEL(i, "{}", TF(w->a, "{} intensief, {} wachten, {} nazorg.", l.intensief, l.wacht,
                          l.nazorg));
    for (int k = 0; k < l.n; k++) {
        const beurt *b = &l.at[k];
        if (b->wie.sleutel == BEURT_ANDER_TEAM) continue;
        if (i->o->json) rij_json(w, i, &l, b);
        else
            REGEL(i, "{}. {} {}", b->rang, l.mensen.at[b->wie.sleutel].nummer,
                  beurt_waarom(w, b));
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    jw_end(&i->json);
    buf_add(&i->uit, S("\n"));
    return true;
}

/* ---- the first ones at once ---- */

typedef struct {
    const char *user;
    int n;
    problems p;
} vulling;

static bool vul(db *d, void *arg)
{
    vulling *v = arg;
    v->p = (problems){.n = 0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &v->p);
    if (!doen_account(d, v->user, &w.t, &v->p)) return false;
    w.t.doel = DOEL_BEGELEIDING;
    if (w.t.rol != ROL_KLANTMANAGER) return doen_weiger_rol(&w.t, &v->p);
    if (!beurt_begin_eersten(&w, &v->n, NULL) || db_failed(d)) return false;
    inzage_invoer in = {.t = w.t, .pagina = "next", .uitslag = INZAGE_GEWIJZIGD,
        .herkomst = VIA_OPDRACHT};
    in.personen = db_getoond(d, &in.n, &in.klassen);
    return !in.n || inzage_schrijf(d, cli_arena(), &in);
}

static int doe_vul(const opties *o, const char *user)
{
    int code_;
    vulling v = {.user = user};
    if (!user) return cli_verkeerd("next", T("Zeg wie dit doet: --user INLOGNAAM"));
    store *s = opties_open(o, false, &code_);
    if (!s) return code_;
    write_result r = store_write(s, vul, &v);
    store_close(s);
    if (r == WRITE_FAILED) return cli_fout("next", T("De opslag kon het niet bewaren."));
    if (r == WRITE_REFUSED) return cli_problemen("next", &v.p);
    buf b = buf_new(cli_arena());
    PLAIN(&b, "{}\n", PN(cli_arena(), "{} mens krijgt nu intensieve begeleiding.",
                         "{} mensen krijgen nu intensieve begeleiding.", v.n));
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}

int cli_next(int argc, char **argv)
{
    opties o;
    const char *user = NULL;
    const optie_rij keus[] = {
        {"user", OPTIE_TEKST, &user, N_("inlognaam van het account dat dit doet")}, {0}};
    str wat = argc > 1 ? str_of(argv[1]) : (str){0};
    if (str_eq(wat, S("begin")) || str_eq(wat, S("pass")))
        return cli_doen(argc, argv, gebruik, acties);
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    if (e.klaar) return e.code;
    if (str_eq(wat, S("show")) && o.nrest == 1) return cli_inzien("next", &o, toon, NULL);
    if (str_eq(wat, S("fill")) && o.nrest == 1) return doe_vul(&o, user);
    return cli_verkeerd(argv[0], TF(cli_arena(), "Gebruik: tweespoor {} {}", str_of(argv[0]),
                                    str_of(gebruik)));
}
