/* aanpak.c: tweespoor aanpak: a file of the gemeente is checked, compared, taken in use and shown;
 * people move to another version (aanpak_mensen.c). */
#include "cli/aanpak.h"

#include "base/embed.h"
#include "base/file.h"
#include "web/routes.h"
#include "web/intern.h"

#include <stdio.h>
#include <string.h>

enum { BESTAND_HOOGSTENS = 200000 /* as aanpak.tekst */ };

static const char *const gebruik =
    "check BESTAND | shipped [NAAM] | use BESTAND --user INLOGNAAM [--gemeente NAAM] "
    "[--from DAG] [--reason TEKST] [--apart] | show [VERSIE] [--text] | diff VERSIE|BESTAND "
    "VERSIE|BESTAND | withdraw VERSIE --user INLOGNAAM | people [VERSIE] | "
    "move VERSIE --to VERSIE [--year JAAR] [--phase NUMMER] [--dry-run] --user INLOGNAAM; "
    "--store URL [--json]";

/* ---- the file ---- */

bool aanpak_lees_bestand(const char *naam, str *uit)
{
    file_outcome e = file_read(cli_arena(), naam, BESTAND_HOOGSTENS, uit);
    if (e == FILE_UNREADABLE)
        cli_fout("aanpak", TF(cli_arena(), "Het bestand {} is niet te lezen.", str_of(naam)));
    if (e == FILE_TOO_LARGE)
        cli_fout("aanpak", T("Het bestand is te groot. Een aanpak is hoogstens 200 kB."));
    return e == FILE_READ;
}

int aanpak_zeg_fouten(const problems *p)
{
    for (int i = 0; i < p->n; i++) {
        const problem *f = &p->at[i];
        bool van_optie = str_starts(str_of(f->veld), S("--"));
        str zin = van_optie ? problem_text(cli_arena(), f) : aanpak_fout_tekst(cli_arena(), f);
        if (!van_optie) {
            cli_fout("aanpak", zin);
            continue;
        }
        buf b = buf_new(cli_arena());
        PLAIN(&b, "{}: {}", str_of(f->veld), zin);
        cli_fout("aanpak", buf_str(&b));
    }
    if (p->meer) cli_fout("aanpak", PN(cli_arena(), "en nog {} fout", "en nog {} fouten", p->meer));
    return KLAAR_GEWEIGERD;
}

void aanpak_zeg(const opties *o, str naam, i64 nummer, str zin)
{
    buf b = buf_new(cli_arena());
    jw j = jw_new(&b);
    if (!o->json) {
        PLAIN(&b, "{}\n", zin);
    } else {
        jw_object(&j);
        JW(&j, "aanpak", naam);
        if (nummer) JW(&j, "nummer", nummer);
        JW(&j, "gedaan", zin);
        jw_end(&j);
        PLAIN(&b, "\n");
    }
    cli_uit(buf_str(&b));
}

static int doe_check(aanpakvraag *v)
{
    problems p = {0};
    if (!aanpak_lees_bestand(v->o->rest[1], &v->bestand)) return KLAAR_GEWEIGERD;
    const aanpak_inhoud *in = aanpak_lees(cli_arena(), v->bestand, &p);
    if (p.n) return aanpak_zeg_fouten(&p);
    aanpak_zeg(v->o, in->naam, 0, TF(cli_arena(), "Het bestand klopt. Aanpak: {}.", in->naam));
    return KLAAR_GOED;
}

/* ---- those that come along ---- */

static int doe_meegeleverd(aanpakvraag *v)
{
    buf naam = buf_new(cli_arena()), b = buf_new(cli_arena());
    if (v->o->nrest == 2) {
        PLAIN(&naam, "aanpakken/{}.yaml", str_of(v->o->rest[1]));
        const embedded *e = embed_find(arena_c(cli_arena(), buf_str(&naam)));
        if (!e) return cli_fout("aanpak", T("Deze aanpak wordt niet meegeleverd. Kies uit: "
                                            "tweespoor aanpak shipped"));
        cli_uit((str){(const char *)e->bytes, e->n});
        return KLAAR_GOED;
    }
    for (const embedded *e = embed_next("aanpakken/", NULL); e; e = embed_next("aanpakken/", e)) {
        problems stil = {.n = 0};
        str s = str_of(e->name + sizeof "aanpakken/" - 1);
        const aanpak_inhoud *in =
            aanpak_lees(cli_arena(), (str){(const char *)e->bytes, e->n}, &stil);
        PLAIN(&b, "{}: {}\n", str_sub(s, 0, s.n - 5), in->doel);
    }
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}

/* ---- a writing, with the rights of the page ---- */

bool aanpak_mag(werk *w, const char *user, const char *pagina)
{
    const route *r = route_named(str_of(pagina));
    if (!r) bug("an action names a page that does not exist");
    if (!doen_account(w->db, user, &w->t, w->p)) return false;
    w->t.doel = r->doel;
    return route_mag(r, w->t.rol) || doen_weiger_rol(&w->t, w->p);
}

typedef struct {
    aanpakvraag *v;
    bool (*doe)(werk *, aanpakvraag *);
} beurt;

static bool schrijf(db *d, void *arg)
{
    beurt *b = arg;
    b->v->p = (problems){.n = 0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &b->v->p);
    return b->doe(&w, b->v) && !b->v->p.n && !db_failed(d);
}

int aanpak_schrijf_vast(aanpakvraag *v, bool (*doe)(werk *, aanpakvraag *))
{
    int code_;
    if (!v->user) return cli_verkeerd("aanpak", T("Zeg wie dit doet: --user INLOGNAAM"));
    store *s = opties_open(v->o, false, &code_);
    if (!s) return code_;
    write_result r = store_write(s, schrijf, &(beurt){v, doe});
    store_close(s);
    if (r == WRITE_FAILED) return cli_fout("aanpak", T("De opslag kon het niet bewaren."));
    return r == WRITE_REFUSED ? aanpak_zeg_fouten(&v->p) : KLAAR_GOED;
}

static bool neem(werk *w, aanpakvraag *v)
{
    gebeurtenis_id g;
    if (!aanpak_mag(w, v->user, "aanpak_bewaren")) return false;
    str plaats = v->gemeente ? str_trim(str_of(v->gemeente)) : kantoor_gemeente(w);
    if (!plaats.n)
        return problem_add(w->p, "--gemeente",
                           N_("is verplicht bij de eerste aanpak. Schrijf de naam."));
    aanpak rij = {.tekst = v->bestand, .gemeente = plaats, .demo = kantoor_is_demo(w),
                  .vanaf = v->vanaf, .reden = str_of(v->reden), .apart = v->apart};
    aanpak_op_machine(w, &rij);
    aanpak_id id = aanpak_neem_in_gebruik(w, rij, &g);
    return id.v && HAAL(w, aanpak, id, &v->rij);
}

static int doe_use(aanpakvraag *v)
{
    if (!v->user) return cli_verkeerd("aanpak", T("Zeg wie dit doet: --user INLOGNAAM"));
    if (!aanpak_lees_bestand(v->o->rest[1], &v->bestand)) return KLAAR_GEWEIGERD;
    int code_ = aanpak_schrijf_vast(v, neem);
    if (code_) return code_;
    bool later = date_is_set(v->vanaf);
    aanpak_zeg(v->o, v->rij.naam, v->rij.nummer.n,
        later ? TF(cli_arena(), "De aanpak {}, versie {}, geldt vanaf {}.", v->rij.naam,
                    v->rij.nummer, v->rij.vanaf)
              : TF(cli_arena(), "De aanpak {}, versie {}, is in gebruik.", v->rij.naam,
                    v->rij.nummer));
    return KLAAR_GOED;
}

static bool trek_in(werk *w, aanpakvraag *v)
{
    gebeurtenis_id g;
    return aanpak_mag(w, v->user, "aanpak_intrekken")
           && aanpak_versie_van_woord(w, v->o->rest[1], &v->rij)
           && aanpak_trek_in(w, aanpak_id_van(&v->rij), &g);
}

static int doe_trek_in(aanpakvraag *v)
{
    int code_ = aanpak_schrijf_vast(v, trek_in);
    if (code_) return code_;
    aanpak_zeg(v->o, v->rij.naam, v->rij.nummer.n,
        TF(cli_arena(), "De aanpak {}, versie {}, is ingetrokken.", v->rij.naam, v->rij.nummer));
    return KLAAR_GOED;
}

/* ---- which version ---- */

bool aanpak_versie_van_woord(werk *w, const char *woord, aanpak *uit)
{
    aanpakversie_rijen al = aanpak_versies(w);
    str rest = str_of(woord), naam = {0};
    i64 nummer = 0;
    aanpak nu = {.naam = {0}};
    bool is_nu = aanpak_nu(w, &nu);
    if (str_eq(rest, S("nu")) && is_nu) return HAAL(w, aanpak, aanpak_id_van(&nu), uit);
    if (str_find(rest, S(":")) > 0) str_split(&rest, ':', &naam);
    else naam = nu.naam;
    for (int i = 0; str_to_i64(rest, &nummer) && i < al.n; i++)
        if (al.at[i].nummer.n == nummer && str_eq(al.at[i].naam, naam))
            return HAAL(w, aanpak, al.at[i].id, uit);
    return problem_with(w->p, PROBLEM_ONBEKEND, "",
                        N_("Er is geen versie ‘{}’. Schrijf NAAM:NUMMER, bijvoorbeeld Zwolle:2."),
                        str_of(woord));
}

/* ---- showing ---- */

static void een_json(inzien *i, const aanpakversie *a, bool is_nu)
{
    jw_object(&i->json);
    JW(&i->json, "aanpak", a->naam);
    JW(&i->json, "nummer", a->nummer);
    JW(&i->json, "gemeente", a->gemeente);
    JW(&i->json, "vanaf", a->vanaf);
    jw_key(&i->json, S("in_gebruik"));
    jw_bool(&i->json, is_nu);
    jw_key(&i->json, S("apart"));
    jw_bool(&i->json, a->apart);
    JW(&i->json, "mensen", a->mensen);
    JW(&i->json, "wie", a->wie);
    JW(&i->json, "reden", a->reden);
    jw_end(&i->json);
}

static void een_regel(werk *w, inzien *i, const aanpakversie *a, bool is_nu)
{
    REGEL(i, "{}", TF(w->a, "{} {}, versie {}, van {}. Mensen: {}. {}", is_nu ? S("*") : S(" "),
                      a->naam, a->nummer, a->vanaf, a->mensen, a->reden));
}

static bool toon_alles(werk *w, inzien *i)
{
    aanpak nu;
    if (!aanpak_nu(w, &nu))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is nog geen aanpak in gebruik."),
                            (str){0});
    aanpakversie_rijen alle = aanpak_versies(w);
    if (i->o->json) jw_array(&i->json);
    for (int k = alle.n; k-- > 0;) {
        bool is_nu = alle.at[k].id.v == nu.kop.id;
        if (i->o->json) een_json(i, &alle.at[k], is_nu);
        else een_regel(w, i, &alle.at[k], is_nu);
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

static bool toon(werk *w, inzien *i)
{
    const aanpakvraag *v = i->arg;
    aanpak een;
    if (!v->tekst && i->o->nrest == 1) return toon_alles(w, i);
    if (!aanpak_versie_van_woord(w, i->o->nrest == 2 ? i->o->rest[1] : "nu", &een)) return false;
    buf_add(&i->uit, een.tekst);
    return true;
}

/* ---- two beside each other: each a version, or a file ---- */

static const aanpak_inhoud *lees_een(werk *w, const char *woord)
{
    aanpak een;
    str tekst;
    problems p = {.n = 0};
    FILE *f = fopen(woord, "rb");
    if (f) fclose(f);
    if (!f && !aanpak_versie_van_woord(w, woord, &een)) return NULL;
    if (f && !aanpak_lees_bestand(woord, &tekst)) return NULL;
    const aanpak_inhoud *in = aanpak_lees(w->a, f ? tekst : een.tekst, f ? w->p : &p);
    return w->p->n ? NULL : in;
}

static bool toon_verschil(werk *w, inzien *i)
{
    const aanpak_inhoud *was = lees_een(w, i->o->rest[1]);
    const aanpak_inhoud *wordt = was ? lees_een(w, i->o->rest[2]) : NULL;
    if (!wordt) return false;
    aanpak_verschillen u = aanpak_vergelijk(w->a, was, wordt);
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < u.n; k++) {
        str zin = aanpak_verschil_zin(w->a, &u.at[k]);
        if (i->o->json) jw_str(&i->json, zin);
        else if (u.at[k].blok) REGEL(i, "{}: {}", str_of(u.at[k].blok), zin);
        else REGEL(i, "{}", zin);
    }
    if (i->o->json) jw_end(&i->json);
    if (i->o->json) REGEL(i, "");
    else if (!u.n) REGEL(i, "{}", T("Er is geen verschil."));
    return true;
}

/* ---- which of them ---- */

static int doe(aanpakvraag *v)
{
    const opties *o = v->o;
    str wat = o->nrest ? str_of(o->rest[0]) : (str){0};
    if (str_eq(wat, S("check")) && o->nrest == 2) return doe_check(v);
    if (str_eq(wat, S("shipped")) && o->nrest <= 2) return doe_meegeleverd(v);
    if (str_eq(wat, S("use")) && o->nrest == 2) return doe_use(v);
    if (str_eq(wat, S("show")) && o->nrest <= 2) return cli_inzien("aanpak", o, toon, v);
    if (str_eq(wat, S("diff")) && o->nrest == 3) return cli_inzien("aanpak", o, toon_verschil, v);
    if (str_eq(wat, S("withdraw")) && o->nrest == 2) return doe_trek_in(v);
    if (str_eq(wat, S("people")) && o->nrest <= 2) return aanpak_doe_mensen(v);
    if (str_eq(wat, S("move")) && o->nrest == 2 && v->naar) return aanpak_doe_over(v);
    return cli_verkeerd("aanpak", TF(cli_arena(), "Gebruik: tweespoor {} {}", S("aanpak"),
                                     str_of(gebruik)));
}

int cli_aanpak(int argc, char **argv)
{
    opties o;
    aanpakvraag v = {.o = &o};
    const optie_rij keus[] = {
        {"user", OPTIE_TEKST, &v.user, N_("inlognaam van het account dat dit doet")},
        {"gemeente", OPTIE_TEKST, &v.gemeente, N_("naam van de gemeente, bij de eerste aanpak")},
        {"from", OPTIE_DATUM, &v.vanaf, N_("de dag waarop de versie begint; vandaag")},
        {"reason", OPTIE_TEKST, &v.reden, N_("waarom er een nieuwe versie is")},
        {"apart", OPTIE_JA, &v.apart, N_("alleen voor wie je overzet")},
        {"text", OPTIE_JA, &v.tekst, N_("alleen het bestand dat nu in gebruik is")},
        {"to", OPTIE_TEKST, &v.naar, N_("naar welke versie")},
        {"year", OPTIE_GETAL, &v.jaar, N_("alleen wie zich in dit jaar aanmeldde")},
        {"phase", OPTIE_GETAL, &v.fase, N_("alleen wie in deze fase is")},
        {"dry-run", OPTIE_JA, &v.proef, N_("alleen kijken: er verandert niets")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    return e.klaar ? e.code : doe(&v);
}
