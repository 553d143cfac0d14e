/* plaatsing.c: one person on one place: facts, agreement, departments, how it goes, end. */
#include "web/pages/plaatsing.h"

#include "web/routes.h"

const char *const plaatsing_jobcoach_veld[] = {"jobcoach_id", NULL};

bool plaatsing_van_pad(req *r, plaatsing_geheel *g)
{
    if (plaatsing_lees(&r->w, (plaatsing_id){r->id[0]}, g)) return true;
    niet_gevonden(r);
    return false;
}

void plaatsing_kruimels(req *r, const plaatsing_geheel *g, str hier)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL(r, persoon_toon, g->p.persoon_id), g->wie.naam);
    kruimels(r, hier.n ? URL(r, plaatsing_toon, plaatsing_id_van(&g->p)) : (url){0}, g->o.naam);
    if (hier.n) kruimels(r, (url){0}, hier);
}

void plaatsing_keuze_jobcoach(formulier *f, const plaatsing *p)
{
    req *r = f->r;
    gebruiker_rijen alle = LIJST(&r->w, gebruiker, GEBRUIKERS);
    keuze *k = arena_make(r->w.a, keuze, alle.n + 1);
    int n = 0;
    for (int i = 0; i < alle.n; i++) {
        const gebruiker *x = &alle.at[i];
        bool weg = date_is_set(x->tot) && !date_before(r->w.vandaag, x->tot);
        if (!code_is(x->rol, ROL_JOBCOACH) || weg) continue;
        k[n++] = (keuze){ID(gebruiker_id_van(x)), x->naam};
    }
    form_keuze(f, "jobcoach_id", k, n, p->jobcoach_id.v);
}

str minuten_tekst(req *r, i64 minuten)
{
    if (minuten % 60 == 0) return TF(r->w.a, "{} uur", minuten / 60);
    return TF(r->w.a, "{} uur en {} minuten", minuten / 60, minuten % 60);
}

/* ---- heading ---- */

static void feit(req *r, const char *soort, str naam, str waarde, str klein)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        str_of(soort), naam, waarde, klein);
}

static str duur_zin(req *r, const plaatsing_geheel *g)
{
    date nu = r->w.vandaag, van = date_is_set(g->p.begonnen) ? g->p.begonnen : g->p.van;
    if (date_is_set(g->p.eind))
        return TF(r->w.a, "Geëindigd op {}", dag_tekst(r, g->p.eind, false));
    if (date_before(nu, van)) return T("Nog niet begonnen");
    return TF(r->w.a, "Week {}", date_diff(nu, van) / 7 + 1);
}

static void feit_overeenkomst(req *r, const plaatsing_geheel *g)
{
    const overeenkomst *o = plaatsing_overeenkomst(g);
    if (!o) {
        feit(r, "wet", T("Overeenkomst"), T("Nog niet gemaakt"),
             code_label(&contract_codes, g->p.contract));
        return;
    }
    feit(r, "wet", T("Overeenkomst"), code_label(&overeenkomst_stand_codes, o->stand),
         code_label(&overeenkomst_soort_codes, o->soort));
}

static void feiten(req *r, const plaatsing_geheel *g)
{
    plaatsing_grens grens = plaatsing_uiterst(&r->w, g);
    str coach = gebruiker_naam(r, g->p.jobcoach_id);
    PUT(&r->h, "<dl class=\"feiten\">");
    feit(r, "werk", T("Periode"), periode_tekst(r, g->p.van, g->p.tot), duur_zin(r, g));
    feit(r, "werk", T("Uren"), TF(r->w.a, "{} uur per week", g->p.uren),
         date_is_set(grens.tot) ? TF(r->w.a, "Hoogstens {}", grens.waarom)
                                : T("Geen langste duur"));
    feit_overeenkomst(r, g);
    str kans = code_label(&baankans_codes, g->k.baankans);
    feit(r, "leren", T("Jobcoach"), coach.n ? coach : T("Nog niemand"),
         kans.n ? kans : T("Kans op een baan: niet gezegd"));
    PUT(&r->h, "</dl>");
}

static markup acties(req *r, const plaatsing_geheel *g)
{
    plaatsing_id id = plaatsing_id_van(&g->p);
    markup blad = link_knop(r, URL(r, plaatsing_blad, id), T("Blad voor de werkgever"),
                            "secondary-action");
    if (date_is_set(g->p.eind)) return blad;
    bool begonnen = date_is_set(g->p.begonnen);
    markup eerste = begonnen
        ? link_knop(r, URL_MET(r, URL(r, verslag_nieuw, id), A(soort, S("bezoek"))),
                    T("Maak verslag"), "primary-action")
        : link_knop(r, URL(r, plaatsing_begint, id), T("Leg de eerste dag vast"),
                    "primary-action");
    return MARKUP(r->w.a, "{}{}{}{}", eerste,
        link_knop(r, URL(r, plaatsing_langer, id), T("Verlengen"), "secondary-action"),
        link_knop(r, URL(r, plaatsing_stop, id), T("Eindigt"), "secondary-action"), blad);
}

static void put_waarschuwing(req *r, const plaatsing_geheel *g)
{
    if (date_is_set(g->p.eind) || !date_is_set(g->p.tot)) return;
    int dagen = date_diff(g->p.tot, r->w.vandaag);
    if (dagen <= 0)
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("danger"), T("De tijd is om. Verleng, of leg vast hoe het eindigde.")));
    else if (dagen <= 60)
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("warning"), PN(r->w.a, "Nog {} dag tot het einde",
                                      "Nog {} dagen tot het einde", dagen)));
}

static void snel_doen(req *r, const plaatsing_geheel *g)
{
    plaatsing_id id = plaatsing_id_van(&g->p);
    PUT(&r->h, "<section class=\"kaart klein geenprint\" aria-labelledby=\"h-sn\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-sn\">{}</h2>"
               "<div class=\"utrecht-button-group\">{}{}{}{}{}</div></section>\n",
        T("Snel doen"),
        link_knop(r, URL(r, probleem_nieuw, id), T("Meld een probleem"), "secondary-action"),
        link_knop(r, URL(r, rooster_toon, g->p.persoon_id), T("Bekijk de week"),
                  "secondary-action"),
        link_knop(r, URL(r, plek_toon, g->p.plek_id), T("Naar de plek"), "secondary-action"),
        link_knop(r, URL(r, werkgever_deelt, id), T("Wat ziet de werkgever"), "secondary-action"),
        link_knop(r, URL(r, plaatsing_wijzigen, id), T("Gegevens wijzigen"), "secondary-action"));
}

void plaatsing_toon(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing_kruimels(r, &g, (str){0});
    dossier_kop(r, TF(r->w.a, "{} bij {}", g.wie.naam, g.o.naam),
        TF(r->w.a, "{}. {}.", g.k.functie, code_label(&plek_soort_codes, g.k.soort)),
        acties(r, &g));
    put_waarschuwing(r, &g);
    feiten(r, &g);
    PUT(&r->h, "<div class=\"rooster2 mt\"><div class=\"stapel\">");
    if (date_is_set(g.p.eind)) einde_kaart(r, &g);
    verslag_kaart(r, &g);
    overeenkomst_kaart(r, &g);
    rotatie_kaart(r, &g);
    leren_kaart(r, &g);
    PUT(&r->h, "</div><div class=\"stapel\">");
    werktijd_kaart(r, &g);
    bezoek_kaart(r, &g);
    bewijs_kaart(r, &g);
    document_kaart(r, &g);
    snel_doen(r, &g);
    PUT(&r->h, "</div></div>\n");
}

/* ---- the sheet for the employer: only what he may see ---- */

void plaatsing_blad(req *r)
{
    plaatsing_geheel g;
    if (!plaatsing_van_pad(r, &g)) return;
    plaatsing_kruimels(r, &g, T("Blad voor de werkgever"));
    kop(r, TF(r->w.a, "Hoe gaat het met {}?", g.wie.naam),
        TF(r->w.a, "{}, {}. {}", g.k.functie, g.o.naam, vandaag_zin(r)));
    PUT(&r->h, "<p class=\"geenprint klein\">{}</p><article class=\"blad stapel\">",
        T("Druk dit blad af of deel het. Er staat alleen op wat de werkgever mag zien."));
    PUT(&r->h, "<p>{}</p>",
        TF(r->w.a, "Periode: {}. {} uur per week.", periode_tekst(r, g.p.van, g.p.tot),
           g.p.uren));
    werktijd_kaart(r, &g);
    leren_kaart(r, &g);
    verslag_rijen alle = g.verslagen; /* what the person himself says stays with the coach */
    g.verslagen.n = 0;
    g.verslagen.at = arena_make(r->w.a, verslag, alle.n + 1);
    for (int i = 0; i < alle.n; i++)
        if (!code_is(alle.at[i].soort, VERSLAG_PERSOON))
            g.verslagen.at[g.verslagen.n++] = alle.at[i];
    verslag_kaart(r, &g);
    str coach = gebruiker_naam(r, g.p.jobcoach_id);
    PUT(&r->h, "<p>{}</p></article>\n",
        coach.n ? TF(r->w.a, "Vragen? Bel {}, de jobcoach.", coach)
                : T("Vragen? Bel de gemeente."));
}
