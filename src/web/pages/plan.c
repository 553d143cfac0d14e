/* plan.c: the plan on one page: goals, afspraken, terms, versions, signatures; two sheets
 * printed. */
#include "casework/plan.h"

#include "domain/regels/pip.h"
#include "domain/regels/route.h"
#include "domain/regels/termijn.h"
#include "web/pages/mens.h"
#include "web/pages/passing_blok.h"
#include "web/pages/uren.h"
#include "web/routes.h"

static const plan *gekozen_plan(const dossier *d, req *r)
{
    i64 nr = token_lees(r, &plan_entity, veld(r, "versie"));
    for (int i = 0; i < d->plannen.n; i++)
        if (d->plannen.at[i].kop.id == nr) return &d->plannen.at[i];
    return dossier_plan(d);
}

static void feit(req *r, const char *soort, str naam, str waarde, str klein)
{
    PUT(&r->h, "<div class=\"feit {}\"><dt>{}</dt><dd>{}<small>{}</small></dd></div>",
        str_of(soort), naam, waarde, klein);
}

static str uren_les(req *r, const plan *p)
{
    return p->uren_les.is ? PN(r->w.a, "{} uur les per week", "{} uur les per week", p->uren_les.n)
                          : T("uren nog afspreken");
}

static void feit_termijn(req *r, const dossier *d)
{
    const plan *eerste = dossier_eerste_plan(d);
    if (!eerste) {
        feit(r, "wet", T("Inburgering klaar vóór"), T("nog niet bekend"),
             T("3 jaar, vanaf de dag na het plan"));
        return;
    }
    const inburgeringstatus *s = dossier_inburgering(d, r->w.vandaag);
    date start = termijn_start(eerste->dagtekening), eind = termijn_eind(start);
    if (s && date_is_set(s->termijn_eind)) eind = s->termijn_eind;
    feit(r, "wet", T("Inburgering klaar vóór"), dag_tekst(r, eind, false),
         TF(r->w.a, "3 jaar, vanaf {}", dag_tekst(r, start, false)));
}

static void feiten(req *r, const dossier *d, const plan *p)
{
    PUT(&r->h, "<dl class=\"feiten\">");
    str route_naam = code_label(&leerroute_codes, p->leerroute);
    feit(r, "taal", T("Leerroute"), route_naam.n ? route_naam : T("nog kiezen"), uren_les(r, p));
    feit_termijn(r, d);
    feit(r, "wet", T("PVT en MAP"),
         TF(r->w.a, "{} en {} uur", p->uren_pvt, p->uren_map),
         T("participatieverklaring en arbeidsmarkt"));
    feit(r, "werk", T("Gesprekken"), PN(r->w.a, "{} per jaar", "{} per jaar", p->gesprekken.n),
         T("over hoe het gaat"));
    PUT(&r->h, "</dl>");
}

static void toon_doel(req *r, const doel *g, bool mag)
{
    PUT(&r->h, "<div class=\"doel\">{}<div><h3 class=\"utrecht-heading-3\">{}</h3><p>{}</p>",
        mens_lane(r, g->spoor), code_label(&hoofddoel_codes, g->soort), g->tekst);
    PUT(&r->h, "<p class=\"klein zacht\">");
    if (date_is_set(g->uiterlijk))
        PUT(&r->h, "{} ", TF(r->w.a, "Klaar op {}.", dag_tekst(r, g->uiterlijk, false)));
    PUT(&r->h, "{}", mens_stand(r, g->stand, g->uiterlijk));
    if (mag)
        PUT(&r->h, " <a class=\"utrecht-link utrecht-link--html-a geenprint\" href=\"{}\">{}"
                   "<span class=\"vh\">: {}</span></a>",
            URL(r, doel_wijzig, doel_id_van(g)), T("Wijzig"), g->tekst);
    PUT(&r->h, "</p></div></div>");
}

static void doelen(req *r, const dossier *d, const plan *p, bool mag)
{
    int n = 0;
    PUT(&r->h, "<section aria-labelledby=\"h-do\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-do\">{}</h2>", T("Doelen"));
    if (mag)
        PUT(&r->h, "<div class=\"geenprint\">{}</div>",
            link_knop(r, URL(r, doel_nieuw, plan_id_van(p)), T("Doel toevoegen"), "subtle"));
    PUT(&r->h, "</div>");
    for (int i = 0; i < d->doelen.n; i++) {
        if (d->doelen.at[i].plan_id.v != p->kop.id) continue;
        toon_doel(r, &d->doelen.at[i], mag);
        n++;
    }
    if (!n) leegte(r, T("Er staat nog geen doel in dit plan."), (url){0}, (str){0});
    PUT(&r->h, "</section>");
}

static void begeleiding_en_vve(req *r, const dossier *d, const plan *p)
{
    if (!p->begeleiding.n && !p->vve.n) return;
    PUT(&r->h, "<section aria-labelledby=\"h-he\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-he\">{}</h2>"
               "<ul class=\"utrecht-unordered-list\">",
        TF(r->w.a, "Wat {} van ons mag verwachten", mens_roepnaam(&d->p)));
    if (p->begeleiding.n) PUT(&r->h, "<li>{}</li>", p->begeleiding);
    if (p->vve.n) PUT(&r->h, "<li>{}: {}</li>", T("Voorschool"), p->vve);
    PUT(&r->h, "</ul></section>");
}

static void afspraakregel(req *r, const dossier *d, const afspraak *a)
{
    const doel *bij = dossier_doel(d, a->doel_id);
    markup spoor = {0};
    if (bij) spoor = mens_lane(r, bij->spoor);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{} {}", spoor, a->tekst));
    str wie_doet = a->wie_naam.n ? a->wie_naam : code_label(&wie_codes, a->wie);
    tabel_cel(r, T("Wie"), MARKUP(r->w.a, "{}", wie_doet));
    tabel_cel(r, T("Vóór"), MARKUP(r->w.a, "{}", dag_tekst(r, a->uiterlijk, false)));
    tabel_cel(r, T("Stand"), mens_stand(r, a->stand, a->uiterlijk));
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a,
            "<a class=\"utrecht-link utrecht-link--html-a geenprint\" href=\"{}\">{}"
            "<span class=\"vh\">: {}</span></a>",
            URL(r, afspraak_wijzig, afspraak_id_van(a)), T("Wijzig"), a->tekst));
}

static void afspraken(req *r, const dossier *d)
{
    PUT(&r->h, "<section aria-labelledby=\"h-af\" class=\"nieuwblad\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-af\">{}</h2><div "
               "class=\"geenprint\">{}</div></div>",
        T("Afspraken: wie doet wat, en wanneer"),
        link_knop(r, URL(r, afspraak_nieuw, persoon_id_van(&d->p)), T("Afspraak toevoegen"),
                  "subtle"));
    if (!d->afspraken.n) {
        leegte(r, T("Er zijn nog geen afspraken."), (url){0}, (str){0});
        PUT(&r->h, "</section>");
        return;
    }
    tabel_open(r, T("Afspraken in het plan"));
    tabel_kop(r, T("Afspraak"), (url){0}, 0);
    tabel_kop(r, T("Wie"), (url){0}, 0);
    tabel_kop(r, T("Vóór"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (int i = 0; i < d->afspraken.n; i++) afspraakregel(r, d, &d->afspraken.at[i]);
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

static void teken(req *r, const dossier *d, const ondertekening_rijen *o, int wie_tekent)
{
    const ondertekening *gezet = NULL;
    for (int i = 0; i < o->n; i++)
        if (code_is(o->at[i].wie, wie_tekent)) gezet = &o->at[i];
    PUT(&r->h, "<div class=\"teken\"><span class=\"klein zacht\">{}</span>",
        wie_tekent == TEKENT_PERSOON ? T("Ik weet wat er in het plan staat")
                                     : T("Namens de gemeente"));
    if (gezet)
        PUT(&r->h, "<span class=\"zet\">{}</span><span class=\"klein\">{}</span></div>",
            gezet->naam, dag_tekst(r, gezet->datum, false));
    else if (wie_tekent == TEKENT_PERSOON)
        PUT(&r->h, "<span class=\"zet\"></span><span class=\"klein\">{}</span></div>",
            TF(r->w.a, "{}. Nog niet getekend.", d->p.naam));
    else
        PUT(&r->h, "<span class=\"zet\"></span><span class=\"klein\">{}</span></div>",
            T("Nog niet getekend."));
}

static void handtekeningen(req *r, const dossier *d, const plan *p)
{
    ondertekening_rijen o = BIJ(&r->w, ondertekening, plan_id, plan_id_van(p));
    PUT(&r->h, "<section aria-labelledby=\"h-te\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-te\">{}</h2>"
               "<div class=\"tekens mt\">",
        TF(r->w.a, "Handtekeningen onder versie {}", p->nummer));
    teken(r, d, &o, TEKENT_PERSOON);
    teken(r, d, &o, TEKENT_GEMEENTE);
    PUT(&r->h, "</div><p class=\"klein mt\">{}</p></section>",
        T("Dit plan is een besluit. Ben je het er niet mee eens? Dan kun je binnen 6 weken bezwaar "
          "maken. Je klantmanager legt uit hoe dat gaat."));
}

/* Only a klantmanager makes, fixes and signs a plan: who may not, sees no button. */
static bool mag_plannen(req *r) { return code_is(r->ik.rol, ROL_KLANTMANAGER); }

static str versie_naam(req *r, const plan *p)
{
    if (code_is(p->stand, PLAN_VASTGESTELD)) return TF(r->w.a, "Versie {}, geldt nu", p->nummer);
    if (code_is(p->stand, PLAN_VERVANGEN)) return TF(r->w.a, "Versie {}, vervangen", p->nummer);
    return TF(r->w.a, "Versie {}, concept", p->nummer);
}

static void versies(req *r, const dossier *d)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ve\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ve\">{}</h2><ol class=\"tijdlijn\">",
        T("Versies"));
    for (int i = d->plannen.n; i-- > 0;) {
        const plan *p = &d->plannen.at[i];
        url u = URL_MET(r, URL(r, plan_toon, persoon_id_van(&d->p)),
                        A(versie, token_van(r, ID(plan_id_van(p)))));
        PUT(&r->h, "<li class=\"wet\"><div class=\"kopje\"><a class=\"utrecht-link "
                   "utrecht-link--html-a\" href=\"{}\">{}</a> <span class=\"klein zacht\">{}</span>"
                   "</div><p class=\"klein\">{}</p></li>",
            u, versie_naam(r, p),
            dag_tekst(r, p->dagtekening, false), p->reden);
    }
    PUT(&r->h, "</ol>");
    const plan *nu = dossier_plan(d);
    if (nu && !code_is(nu->stand, PLAN_CONCEPT) && mag_plannen(r))
        form_knop(r, URL(r, plan_maken, persoon_id_van(&d->p)), T("Nieuwe versie maken"),
                  (str){0}, "secondary-action");
    PUT(&r->h, "</section>");
}

static void regel_zin(req *r, uitslag u, str tekst)
{
    PUT(&r->h, "<li>{}<span>{}</span></li>", teken_van(r, u), tekst);
}

static void termijn_pip(req *r, const dossier *d, const plan *eerste)
{
    const inburgeringstatus *s = dossier_inburgering(d, r->w.vandaag);
    if (!s) return;
    date uiterste =
        pip_uiterste((pip_feiten){.kennisgeving = s->kennisgeving, .brp = d->p.vestiging});
    if (!date_is_set(uiterste)) {
        regel_zin(r, UITSLAG_ONBEKEND,
            T("De 10 weken voor het plan lopen nog niet: er is nog geen inschrijving."));
        return;
    }
    str dag = dag_tekst(r, uiterste, false);
    if (!eerste)
        regel_zin(r, date_before(uiterste, r->w.vandaag) ? UITSLAG_NOG_NIET : UITSLAG_AANPASSING,
                  TF(r->w.a, "Plan klaar uiterlijk {}. Regel WI-01 en WI-02.", dag));
    else if (pip_dagen_te_laat(uiterste, eerste->dagtekening) > 0)
        regel_zin(r, UITSLAG_NOG_NIET,
                  TF(r->w.a, "Plan van {}. Dat is te laat: het moest uiterlijk {}.",
                     dag_tekst(r, eerste->dagtekening, false), dag));
    else
        regel_zin(r, UITSLAG_GOED,
                  TF(r->w.a, "Plan op tijd: {}. Moest uiterlijk {}.",
                     dag_tekst(r, eerste->dagtekening, false), dag));
}

static void termijnen(req *r, const dossier *d)
{
    const plan *eerste = dossier_eerste_plan(d);
    PUT(&r->h, "<section class=\"kaart klein\" aria-labelledby=\"h-te2\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-te2\">{}</h2><ul class=\"waarom\">",
        T("Termijnen"));
    termijn_pip(r, d, eerste);
    if (eerste) {
        date start = termijn_start(eerste->dagtekening);
        date route_tot = date_plus(route_wijzigen_tot(start), -1);
        bool heeft_les = d->lesdeelnames.n > 0;
        regel_zin(r, heeft_les ? UITSLAG_GOED : UITSLAG_AANPASSING,
                  TF(r->w.a, "Lessen beginnen uiterlijk {}.",
                     dag_tekst(r, date_plus_months(eerste->dagtekening, 3), false)));
        regel_zin(r, date_before(route_tot, r->w.vandaag) ? UITSLAG_NOG_NIET : UITSLAG_AANPASSING,
                  TF(r->w.a, "Andere leerroute kan tot en met {}.",
                     dag_tekst(r, route_tot, false)));
    }
    PUT(&r->h, "</ul><p class=\"mt\">{}</p></section>",
        link_naar(r, URL0(r, regels_toon), T("Bekijk de regels en reken zelf")));
}

static markup acties(req *r, const plan *p)
{
    buf b = buf_new(r->w.a);
    if (!mag_plannen(r)) return markup_of(&b);
    if (code_is(p->stand, PLAN_CONCEPT))
        PUT(&b, "{}{}",
            link_knop(r, URL(r, plan_vast, plan_id_van(p)), T("Plan vaststellen"),
                      "primary-action"),
            link_knop(r, URL(r, plan_wijzig, plan_id_van(p)), T("Plan wijzigen"),
                      "secondary-action"));
    else
        PUT(&b, "{}",
            link_knop(r, URL(r, plan_teken, plan_id_van(p)), T("Handtekening vastleggen"),
                      "primary-action"));
    return markup_of(&b);
}

static str stand_zin(req *r, const plan *p)
{
    str soort = code_label(&plan_soort_codes, p->soort);
    if (code_is(p->stand, PLAN_CONCEPT))
        return TF(r->w.a, "{}, versie {}. Dit is een concept.", soort, p->nummer);
    if (code_is(p->stand, PLAN_VERVANGEN))
        return TF(r->w.a, "{}, versie {} van {}. Er is een nieuwere versie.", soort, p->nummer,
                  dag_tekst(r, p->dagtekening, false));
    return TF(r->w.a, "{}, versie {} van {}.", soort, p->nummer,
              dag_tekst(r, p->dagtekening, false));
}

static void geen_plan(req *r, const dossier *d)
{
    kop(r, TF(r->w.a, "Plan van {}", d->p.naam), T("Er is nog geen plan."));
    mens_tabs(r, &d->p, TAB_PLAN);
    PUT(&r->h, "<div class=\"rooster2\"><div>");
    leegte(r, T("Er is nog geen plan. Wij vullen het in met wat in de intake staat."), (url){0},
           (str){0});
    if (mag_plannen(r))
        form_knop(r, URL(r, plan_maken, persoon_id_van(&d->p)), T("Plan maken uit de intake"),
                  (str){0}, "primary-action");
    PUT(&r->h, "</div><div class=\"stapel\">");
    termijnen(r, d);
    PUT(&r->h, "</div></div>");
}

void plan_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    const plan *p = gekozen_plan(&d, r);
    mens_kruimels(r, &d.p, T("Plan"));
    if (!p) {
        geen_plan(r, &d);
        return;
    }
    kop_met(r, TF(r->w.a, "Plan van {}", d.p.naam), stand_zin(r, p), acties(r, p));
    mens_tabs(r, &d.p, TAB_PLAN);
    PUT(&r->h, "<div class=\"rooster2\"><article class=\"blad\" aria-label=\"{}\">"
               "<p class=\"alleenprint klein\">{}</p>", T("Het plan"),
        TF(r->w.a, "Plan van {}, dossier {}, versie {}.", d.p.naam, d.p.nummer, p->nummer));
    feiten(r, &d, p);
    doelen(r, &d, p, code_is(p->stand, PLAN_CONCEPT) && mag_plannen(r));
    begeleiding_en_vve(r, &d, p);
    afspraken(r, &d);
    handtekeningen(r, &d, p);
    PUT(&r->h, "</article><div class=\"stapel geenprint\">");
    versies(r, &d);
    termijnen(r, &d);
    urenstand_kaart(r, &d);
    PUT(&r->h, "</div></div>");
}
