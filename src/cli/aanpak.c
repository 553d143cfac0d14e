/* aanpak.c: tweespoor aanpak: a file of the gemeente is checked, taken in use, and shown. */
#include "casework/aanpak.h"

#include "cli/doen.h"

#include <stdio.h>
#include <string.h>

typedef struct {
    const opties *o;
    const char *user, *gemeente;
    bool tekst;
    str bestand;
    aanpak rij;                   /* what was taken in use */
    problems p;
} vraag;

enum { BESTAND_HOOGSTENS = 200000 /* as aanpak.tekst */ };

static const char *const gebruik =
    "check BESTAND | use BESTAND --user INLOGNAAM [--gemeente NAAM] --store URL | "
    "show [--text] --store URL; [--json]";

/* ---- the file ---- */

/* The whole of it. False: told why. */
static bool lees_bestand(const char *naam, str *uit)
{
    char *p = arena_alloc(cli_arena(), BESTAND_HOOGSTENS + 1, 1);
    FILE *f = strcmp(naam, "-") == 0 ? stdin : fopen(naam, "rb");
    size_t n = f ? fread(p, 1, BESTAND_HOOGSTENS + 1, f) : 0;
    bool stuk = !f || ferror(f);
    if (f && f != stdin) fclose(f);
    *uit = (str){p, n};
    if (stuk) cli_fout("aanpak", TF(cli_arena(), "Het bestand {} is niet te lezen.", str_of(naam)));
    else if (n > BESTAND_HOOGSTENS)
        cli_fout("aanpak", T("Het bestand is te groot. Een aanpak is hoogstens 200 kB."));
    return !stuk && n <= BESTAND_HOOGSTENS;
}

/* Each mistake with its line and what was expected; so many of them fit. */
static int zeg_fouten(const problems *p)
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

static void zeg(const opties *o, str naam, i64 nummer, str zin)
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

static int doe_check(vraag *v)
{
    problems p = {0};
    if (!lees_bestand(v->o->rest[1], &v->bestand)) return KLAAR_GEWEIGERD;
    const aanpak_inhoud *in = aanpak_lees(cli_arena(), v->bestand, &p);
    if (p.n) return zeg_fouten(&p);
    zeg(v->o, in->naam, 0, TF(cli_arena(), "Het bestand klopt. Aanpak: {}.", in->naam));
    return KLAAR_GOED;
}

/* ---- taking it in use ---- */

/* Policy is the work of beleid; who keeps the program may put it in. */
static bool mag(werk *w, const char *user)
{
    if (!doen_account(w->db, user, &w->t, w->p)) return false;
    w->t.doel = DOEL_BEHEER;
    return w->t.rol == ROL_BELEID || w->t.rol == ROL_BEHEER || doen_weiger_rol(&w->t, w->p);
}

static bool neem(db *d, void *arg)
{
    vraag *v = arg;
    v->p = (problems){.n = 0};
    werk w = werk_begin(d, cli_arena(), (toegang){0}, &v->p);
    if (!mag(&w, v->user)) return false;
    str plaats = v->gemeente ? str_trim(str_of(v->gemeente)) : kantoor_gemeente(&w);
    if (!plaats.n)
        return problem_add(&v->p, "--gemeente",
                           N_("is verplicht bij de eerste aanpak. Schrijf de naam."));
    aanpak_id id = aanpak_neem_in_gebruik(&w, v->bestand, plaats, kantoor_is_demo(&w));
    return id.v && HAAL(&w, aanpak, id, &v->rij) && !v->p.n && !db_failed(d);
}

static int doe_use(vraag *v)
{
    int code_;
    if (!v->user) return cli_verkeerd("aanpak", T("Zeg wie dit doet: --user INLOGNAAM"));
    if (!lees_bestand(v->o->rest[1], &v->bestand)) return KLAAR_GEWEIGERD;
    store *s = opties_open(v->o, false, &code_);
    if (!s) return code_;
    write_result r = store_write(s, neem, v);
    store_close(s);
    if (r == WRITE_FAILED) return cli_fout("aanpak", T("De opslag kon het niet bewaren."));
    if (r == WRITE_REFUSED) return zeg_fouten(&v->p);
    zeg(v->o, v->rij.naam, v->rij.nummer.n,
        TF(cli_arena(), "De aanpak {}, versie {}, is in gebruik.", v->rij.naam, v->rij.nummer));
    return KLAAR_GOED;
}

/* ---- showing ---- */

static void een_json(inzien *i, const aanpak *a, bool is_nu)
{
    jw_object(&i->json);
    JW(&i->json, "aanpak", a->naam);
    JW(&i->json, "nummer", a->nummer);
    JW(&i->json, "gemeente", a->gemeente);
    JW(&i->json, "vanaf", a->vanaf);
    jw_key(&i->json, S("in_gebruik"));
    jw_bool(&i->json, is_nu);
    JW(&i->json, "tekst", a->tekst);
    jw_end(&i->json);
}

static bool toon(werk *w, inzien *i)
{
    const vraag *v = i->arg;
    aanpak nu;
    if (!RIJ(w, aanpak, AANPAK_NU, &nu))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is nog geen aanpak in gebruik."),
                            (str){0});
    if (v->tekst) {
        buf_add(&i->uit, nu.tekst);
        return true;
    }
    aanpak_rijen alle = LIJST(w, aanpak, AANPAKKEN);
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < alle.n; k++) {
        const aanpak *a = &alle.at[k];
        bool is_nu = a->kop.id == nu.kop.id;
        if (i->o->json) een_json(i, a, is_nu);
        else
            REGEL(i, "{}", TF(w->a, "{} {}, versie {}, van {}", is_nu ? S("*") : S(" "), a->naam,
                              a->nummer, a->vanaf));
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

int cli_aanpak(int argc, char **argv)
{
    opties o;
    vraag v = {.o = &o};
    const optie_rij keus[] = {
        {"user", OPTIE_TEKST, &v.user, N_("inlognaam van het account dat dit doet")},
        {"gemeente", OPTIE_TEKST, &v.gemeente, N_("naam van de gemeente, bij de eerste aanpak")},
        {"text", OPTIE_JA, &v.tekst, N_("alleen het bestand dat nu in gebruik is")},
        {0},
    };
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    if (e.klaar) return e.code;
    str wat = o.nrest ? str_of(o.rest[0]) : (str){0};
    if (str_eq(wat, S("check")) && o.nrest == 2) return doe_check(&v);
    if (str_eq(wat, S("use")) && o.nrest == 2) return doe_use(&v);
    if (str_eq(wat, S("show")) && o.nrest == 1) return cli_inzien("aanpak", &o, toon, &v);
    return cli_verkeerd(argv[0], TF(cli_arena(), "Gebruik: tweespoor {} {}", str_of(argv[0]),
                                    str_of(gebruik)));
}
