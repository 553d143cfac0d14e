/* match.c: tweespoor match --person NUMMER | --place NUMMER: what fits, by six criteria, and
 * why. */
#include "casework/koppelen.h"
#include "casework/persoon.h"
#include "cli/inzien.h"

enum { MENSEN_TONEN = 25 };

typedef struct {
    const char *person;
    i64 place;
} vraag;

static void regels_tekst(inzien *i, const passing *p)
{
    for (int c = 0; c < CRITERIA; c++) {
        const criterium *k = &p->criterium[c];
        if (!k->ndeel) continue;
        REGEL(i, "     {} ({}): {}", lang_text(criterium_titel((criterium_naam)c)),
              lang_text(uitslag_titel(k->uitslag)), zin_tekst(cli_arena(), &k->deel[0].feit));
        if (zin_is(&k->deel[0].nodig))
            REGEL(i, "       {}: {}", T("nodig"), zin_tekst(cli_arena(), &k->deel[0].nodig));
    }
}

static void criteria_json(jw *j, const passing *p)
{
    jw_key(j, S("criteria"));
    jw_array(j);
    for (int c = 0; c < CRITERIA; c++) {
        const criterium *k = &p->criterium[c];
        if (!k->ndeel) continue;
        jw_object(j);
        JW(j, "naam", lang_text(criterium_titel((criterium_naam)c)));
        JW(j, "uitslag", lang_text(uitslag_titel(k->uitslag)));
        JW(j, "feit", zin_tekst(cli_arena(), &k->deel[0].feit));
        JW(j, "nodig", zin_tekst(cli_arena(), &k->deel[0].nodig));
        jw_end(j);
    }
    jw_end(j);
}

static void toon(inzien *i, const koppelingen *k, bool mensen)
{
    if (i->o->json) jw_array(&i->json);
    for (int n = 0; n < k->n; n++) {
        const koppeling *x = &k->at[n];
        zin titel = passing_titel(&x->past);
        str wie_of_wat = mensen ? x->wie.naam : x->plek.p.functie;
        str waar = mensen ? x->wie.nummer : x->plek.o.naam;
        if (i->o->json) {
            jw_object(&i->json);
            JW(&i->json, "rang", x->rang);
            if (!mensen) JW(&i->json, "plek", x->plek.p.kop.id);
            JW(&i->json, "naam", wie_of_wat);
            JW(&i->json, "bij", waar);
            JW(&i->json, "oordeel", zin_tekst(cli_arena(), &titel));
            criteria_json(&i->json, &x->past);
            jw_end(&i->json);
            continue;
        }
        REGEL(i, "{}. {}, {}: {}", x->rang, wie_of_wat, waar, zin_tekst(cli_arena(), &titel));
        if (!mensen) REGEL(i, "     {}: --place {}", T("Plek"), x->plek.p.kop.id);
        regels_tekst(i, &x->past);
    }
    if (!i->o->json) return;
    jw_end(&i->json);
    buf_add(&i->uit, S("\n"));
}

static bool zoek(werk *w, inzien *i)
{
    const vraag *v = i->arg;
    koppelingen k = {0};
    int alle;
    if (v->person) {
        str nummer = str_of(v->person);
        persoon_id id = persoon_bij_nummer(w, nummer);
        if (!id.v || !plekken_voor_persoon(w, id, &k))
            return problem_with(&i->p, PROBLEM_ONBEKEND, "",
                                N_("Er is geen dossier met nummer {}."), nummer);
    } else if (!mensen_voor_plek(w, (plek_id){v->place}, MENSEN_TONEN, &k, &alle))
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Deze plek is er niet."), (str){0});
    toon(i, &k, !v->person);
    return true;
}

int cli_match(int argc, char **argv)
{
    opties o;
    vraag v = {0};
    const optie_rij keus[] = {
        {"person", OPTIE_TEKST, &v.person, N_("plekken voor dit dossier")},
        {"place", OPTIE_GETAL, &v.place, N_("mensen voor de plek met dit nummer")},
        {0},
    };
    opties_einde e =
        opties_lees(argc, argv, "--store URL --person NUMMER | --place NUMMER [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest || (v.person != NULL) == (v.place != 0))
        return cli_verkeerd(argv[0], T("Zeg één van beide: --person NUMMER of --place NUMMER"));
    return cli_inzien("match", &o, zoek, &v);
}
