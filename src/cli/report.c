/* report.c: tweespoor report: a report of a period is made, listed and shown as it was made. */
#include "casework/rapport.h"
#include "cli/doen.h"

#include "web/intern.h"

typedef struct {
    const opties *o;
    const char *user;
    i64 jaar, deel;
    code soort;
    rapport_id id;
    str naam;
    problems p;
} vraag;

static const char *const gebruik =
    "make kwartaal|\"half jaar\"|jaar --year JAAR [--part DEEL] --user INLOGNAAM | list | "
    "show NUMMER; --store URL [--json]";

/* ---- making ---- */

static bool maak(db *d, void *arg)
{
    vraag *v = arg;
    const route *r = route_named(S("rapport_maken"));
    v->p = (problems){.n = 0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &v->p);
    if (!r) bug("the route of a report has another name");
    if (!doen_account(d, v->user, &w.t, &v->p)) return false;
    w.t.doel = r->doel;
    if (!route_mag(r, w.t.rol)) return doen_weiger_rol(&w.t, &v->p);
    v->id = rapport_maak(&w, v->soort.i, (int)v->jaar, (int)v->deel);
    rapport rij;
    if (v->id.v && HAAL(&w, rapport, v->id, &rij)) v->naam = rapport_naam(cli_arena(), &rij);
    return v->id.v && !v->p.n && !db_failed(d);
}

/* Counted beside the writing, which then only keeps it. */
static bool tel(db *d, void *arg)
{
    vraag *v = arg;
    problems p = {.n = 0};
    date peil;
    werk w = werk_begin(d, cli_arena(), toegang_programma((toegang){0}), &p);
    if (rapport_peil(&w, v->soort.i, (int)v->jaar, (int)v->deel, &peil))
        cijfers_los(cijfers_staat(&w, (cijferkeuze){peil, w.vandaag}));
    return true;
}

static int doe_maak(vraag *v)
{
    int code_;
    if (v->o->nrest != 2 || !code_parse(&rapport_soort_codes, str_of(v->o->rest[1]), &v->soort))
        return cli_verkeerd("report", TF(cli_arena(), "Zeg welke periode: {}.",
                                         doen_keuzes(cli_arena(), &rapport_soort_codes)));
    if (!v->user) return cli_verkeerd("report", T("Zeg wie dit doet: --user INLOGNAAM"));
    store *s = opties_open(v->o, false, &code_);
    if (!s) return code_;
    write_result r = store_read(s, tel, v) ? store_write(s, maak, v) : WRITE_FAILED;
    store_close(s);
    if (r == WRITE_FAILED) return cli_fout("report", T("De opslag kon het niet bewaren."));
    if (r == WRITE_REFUSED) return cli_problemen("report", &v->p);
    buf b = buf_new(cli_arena());
    jw j = jw_new(&b);
    if (v->o->json) {
        jw_object(&j);
        JW(&j, "nummer", v->id.v);
        JW(&j, "rapport", v->naam);
        jw_end(&j);
        buf_add(&b, S("\n"));
    } else {
        PLAIN(&b, "{}\n", TF(cli_arena(), "Rapport {} is gemaakt: {}.", v->id.v, v->naam));
    }
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}

/* ---- showing ---- */

static void kop_json(inzien *i, const rapport *r)
{
    JW(&i->json, "nummer", r->kop.id);
    JW(&i->json, "rapport", rapport_naam(cli_arena(), r));
    JW(&i->json, "gemeten_op", r->peil);
    JW(&i->json, "zoals_bekend_op", r->bekend);
    JW(&i->json, "mensen", r->mensen);
}

static bool toon_lijst(werk *w, inzien *i)
{
    rapport_rijen l = rapporten_lees(w);
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < l.n; k++) {
        if (!i->o->json) {
            REGEL(i, "{}: {}", l.at[k].kop.id, rapport_naam(w->a, &l.at[k]));
            continue;
        }
        jw_object(&i->json);
        kop_json(i, &l.at[k]);
        jw_end(&i->json);
    }
    if (i->o->json) {
        jw_end(&i->json);
        REGEL(i, "");
    } else if (!l.n) {
        REGEL(i, "{}", T("Er is nog geen rapport gemaakt."));
    }
    return true;
}

static void regel_json(inzien *i, const rapportregel *r)
{
    const entity *e = &rapportregel_entity;
    jw_object(&i->json);
    for (int f = 0; f < e->nfields; f++) {
        if (e->fields[f].type == FIELD_ID || !field_is_set(&e->fields[f], r)) continue;
        jw_key(&i->json, str_of(e->fields[f].name));
        const void *at = field_in(&e->fields[f], r);
        if (e->fields[f].type == FIELD_NUM) jw_i64(&i->json, ((const num *)at)->n);
        else if (e->fields[f].type == FIELD_BOOL) jw_bool(&i->json, *(const bool *)at);
        else jw_str(&i->json, field_text(cli_arena(), &e->fields[f], r));
    }
    jw_end(&i->json);
}

static void regel_tekst(inzien *i, const rapportbeeld *b, const rapportregel *r)
{
    arena *a = cli_arena();
    cijfer c = rapport_cijfer(r);
    str groep = rapport_groep(a, b, r);
    if (code_is(r->blok, RAPPORT_STAP))
        REGEL(i, "  {}: {}", code_label(&mijlpaal_codes, r->mijlpaal),
              r->teller.is ? TF(a, "{}", r->teller) : T("te klein"));
    else if (code_is(r->blok, RAPPORT_VERLOOP))
        REGEL(i, "  {}: {}", TF(a, "{}, na {} maanden", r->groep, r->getal1),
              cijfer_procent(a, (int)r->getal2.n));
    else if (!r->indicator.i)
        REGEL(i, "  {}: {}", groep.n ? groep : T("iedereen"),
              TF(a, "{} begonnen, {} gehaald, van {} mensen", r->getal1, r->teller, r->van));
    else
        REGEL(i, "  {}{}{}: {}", groep, groep.n ? S(": ") : S(""),
              code_label(&indicator_codes, r->indicator),
              c.van ? TF(a, "{} ({}) {}", cijfer_procent(a, cijfer_tienden(&c)),
                         cijfer_aantal(a, &c), cijfer_zin(a, &c))
                    : r->van.is ? cijfer_aantal(a, &c) : T("te klein"));
}

static bool toon_een(werk *w, inzien *i)
{
    rapportbeeld b;
    const field f = {.name = "nummer", .type = FIELD_NUM};
    num nr = {0};
    int blok = 0;
    if (!field_parse(w->a, &f, str_of(i->o->rest[1]), &nr, &i->p)) return false;
    if (!rapport_lees(w, (rapport_id){nr.n}, &b))
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen rapport {}."),
                            str_of(i->o->rest[1]));
    if (i->o->json) {
        jw_object(&i->json);
        kop_json(i, &b.r);
        jw_key(&i->json, S("regels"));
        jw_array(&i->json);
        for (int k = 0; k < b.regels.n; k++) regel_json(i, &b.regels.at[k]);
        jw_end(&i->json);
        jw_end(&i->json);
        REGEL(i, "");
        return true;
    }
    REGEL(i, "{}", rapport_naam(w->a, &b.r));
    for (int k = 0; k < b.regels.n; k++) {
        const rapportregel *r = &b.regels.at[k];
        if (r->blok.i != blok) REGEL(i, "{}", code_label(&rapport_blok_codes, r->blok));
        blok = r->blok.i;
        regel_tekst(i, &b, r);
    }
    return true;
}

int cli_report(int argc, char **argv)
{
    opties o;
    vraag v = {.o = &o, .deel = 1};
    const optie_rij keus[] = {
        {"year", OPTIE_GETAL, &v.jaar, N_("van dit jaar")},
        {"part", OPTIE_GETAL, &v.deel, N_("welk kwartaal of welke helft; 1 als je niets zegt")},
        {"user", OPTIE_TEKST, &v.user, N_("inlognaam van het account dat dit doet")},
        {0}};
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    if (e.klaar) return e.code;
    str doe = o.nrest ? str_of(o.rest[0]) : (str){0};
    if (str_eq(doe, S("make"))) return doe_maak(&v);
    if (str_eq(doe, S("list")) && o.nrest == 1) return cli_inzien("report", &o, toon_lijst, NULL);
    if (str_eq(doe, S("show")) && o.nrest == 2) return cli_inzien("report", &o, toon_een, NULL);
    return cli_verkeerd(argv[0], TF(cli_arena(), "Gebruik: tweespoor {} {}", str_of(argv[0]),
                                    str_of(gebruik)));
}
