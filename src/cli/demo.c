/* demo: the invented gemeente Voorbeeldstad in a new store. */
#include "cli/opties.h"

#include "base/embed.h"
#include "casework/demo.h"

#include <stdio.h>
#include <unistd.h>

static void toon_voortgang(i64 gedaan, i64 van)
{
    fprintf(stderr, "\r%lld / %lld%s", (long long)gedaan, (long long)van, gedaan < van ? "" : "\n");
}

/* The file of the aanpak with this name; a problem that says which there are. */
static bool lees_aanpak(demo_keuzes *k, problems *p)
{
    buf naam = buf_new(cli_arena()), keus = buf_new(cli_arena());
    buf_fmt(&naam, "aanpakken/%.*s.yaml", STR_FMT(k->aanpak));
    const embedded *e = embed_find(arena_c(cli_arena(), buf_str(&naam)));
    if (e) k->tekst = (str){(const char *)e->bytes, e->n};
    if (e) return true;
    for (e = embed_next("aanpakken/", NULL); e; e = embed_next("aanpakken/", e)) {
        str s = str_of(e->name + sizeof "aanpakken/" - 1);
        if (keus.n) buf_add(&keus, S(", "));
        buf_add(&keus, str_sub(s, 0, s.n - (str_ends(s, S(".yaml")) ? 5 : 0)));
    }
    return problem_with(
        p, PROBLEM_INVOER, "aanpak", N_("is er niet. Kies uit: {}."), buf_str(&keus));
}

static void toon_telling(const demo_telling *t)
{
    buf b = buf_new(cli_arena());
    PLAIN(&b, "{}\n",
        TF(cli_arena(), "Voorbeeldstad staat klaar: {} mensen, {} organisaties.", t->mensen,
                         t->organisaties));
    PLAIN(&b, "{}\n",
        TF(cli_arena(), "{} plekken met {} plaatsen, waarvan {} vrij. {} lesgroepen.",
                         t->plekken, t->plaatsen, t->vrij, t->lesgroepen));
    PLAIN(&b, "{}\n",
        TF(cli_arena(), "Inloggen kan als sanne, met wachtwoord {}.",
                         S(DEMO_WACHTWOORD)));
    cli_uit(buf_str(&b));
}

static int vul(const opties *o, demo_keuzes *k)
{
    problems p = {0};
    if (!lees_aanpak(k, &p)) return cli_problemen("demo", &p);
    kantoor_keuzes waar = {.url = o->store,
        .sleutel = o->key,
        .migrate = true,
        .nu = moment_of(k->vandaag, tijd_hm(9, 0))};
    store *s = kantoor_open(waar, &p);
    if (!s) return cli_problemen("demo", &p);
    demo_telling t = {0};
    bool klaar = demo_vul(s, k, &t, &p);
    store_close(s);
    if (!klaar) return cli_problemen("demo", &p);
    toon_telling(&t);
    return KLAAR_GOED;
}

int cli_demo(int argc, char **argv)
{
    const char *naam = "zwolle";
    i64 mensen = 600, zaad = 1;
    opties o;
    const optie_rij keus[] = {
        {"aanpak", OPTIE_TEKST, &naam, N_("naam van de aanpak; zwolle als je niets zegt")},
        {"people", OPTIE_GETAL, &mensen, N_("hoeveel mensen; 600 als je niets zegt")},
        {"seed", OPTIE_GETAL, &zaad,
            N_("een ander getal geeft andere mensen; 1 als je niets zegt")},
        {0}};
    opties_einde e = opties_lees(argc, argv, "--store URL [OPTIES]", keus, &o);
    if (e.klaar) return e.code;
    if (!o.store)
        return cli_verkeerd(
            "demo", T("Zeg welke opslag: --store sqlite:BESTAND of postgresql://.."));
    if (mensen < 1 || mensen > 500000)
        return cli_verkeerd("demo", T("Bij --people hoort een getal van 1 tot en met 500000."));
    demo_keuzes k = {.aanpak = str_of(naam),
        .mensen = mensen,
        .zaad = (u64)zaad,
        .vandaag = date_is_set(o.today) ? o.today : moment_date(moment_now()),
        .voortgang = isatty(2) ? toon_voortgang : NULL};
    return vul(&o, &k);
}
