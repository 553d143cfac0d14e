/* campaign.c: tweespoor campaign [NAME]: how far a screening of a group is, and what came of it. */
#include "casework/campagne.h"
#include "cli/inzien.h"

static void toon_json(inzien *i, const campagne *c, const campagnetelling *t,
                      campagneuitkomst_rijen u)
{
    jw *j = &i->json;
    jw_object(j);
    JW(j, "naam", c->naam);
    JW(j, "van", c->van);
    JW(j, "tot", c->tot);
    JW(j, "mensen", t->alle);
    JW(j, "nog_niet", t->niets);
    JW(j, "reageert_niet", t->stil);
    JW(j, "uitgenodigd", t->uitgenodigd);
    JW(j, "gepland", t->gepland);
    JW(j, "gesproken", t->gesproken);
    JW(j, "afgerond", t->afgerond);
    JW(j, "wil_niet", t->wil_niet);
    JW(j, "gescreend", NUM(campagne_gescreend(t)));
    for (int k = 1; k <= campagne_uitkomst_codes.n; k++) {
        jw_key(j, code_text(&campagne_uitkomst_codes, CODE(k)));
        jw_val(j, V(campagne_uitkomst_aantal(u, k)));
    }
    jw_end(j);
}

static void toon_tekst(werk *w, inzien *i, const campagne *c, const campagnetelling *t,
                       campagneuitkomst_rijen u)
{
    REGEL(i, "{}", c->naam);
    REGEL(i, "  {}", TF(w->a, "{} van {} gesproken", campagne_gescreend(t), t->alle));
    const num aantal[] = {t->niets, t->stil,     t->uitgenodigd, t->gepland,
                          t->gesproken, t->afgerond, t->wil_niet};
    for (int k = 1; k <= campagne_stand_codes.n; k++)
        if (aantal[k - 1].n)
            REGEL(i, "  {}: {}", code_label(&campagne_stand_codes, CODE(k)), aantal[k - 1]);
    REGEL(i, "  {}", T("Sinds de screening begonnen met:"));
    for (int k = 1; k <= campagne_uitkomst_codes.n; k++)
        REGEL(i, "  {}: {}", code_label(&campagne_uitkomst_codes, CODE(k)),
              campagne_uitkomst_aantal(u, k));
}

static bool toon(werk *w, inzien *i)
{
    str naam = i->o->nrest ? str_of(i->o->rest[0]) : (str){0};
    campagne_rijen c = LIJST(w, campagne, CAMPAGNES);
    int n = 0;
    if (i->o->json) jw_array(&i->json);
    for (int k = 0; k < c.n; k++) {
        if (naam.n && !str_eq(naam, c.at[k].naam)) continue;
        campagnetelling t = campagne_telling(w, &c.at[k]);
        campagneuitkomst_rijen u = campagne_uitkomsten(w, &c.at[k]);
        if (i->o->json) toon_json(i, &c.at[k], &t, u);
        else toon_tekst(w, i, &c.at[k], &t, u);
        n++;
    }
    if (i->o->json) {
        jw_end(&i->json);
        buf_add(&i->uit, S("\n"));
    }
    if (n || i->o->json) return true;
    if (naam.n)
        return problem_with(&i->p, PROBLEM_ONBEKEND, "", N_("Er is geen campagne {}."), naam);
    REGEL(i, "{}", T("Er is nog geen campagne."));
    return true;
}

int cli_campaign(int argc, char **argv)
{
    opties o;
    const optie_rij keus[] = {{0}};
    opties_einde e = opties_lees(argc, argv, "[NAAM] --store URL [--json]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest > 1)
        return cli_verkeerd(argv[0], T("Zeg één campagne, met haar naam tussen aanhalingstekens."));
    return cli_inzien("campaign", &o, toon, NULL);
}
