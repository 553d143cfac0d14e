/* koppelen.c: places for a person and people for a place, each with reasons; propose with one
 * click. */
#include "casework/koppelen.h"

#include "casework/voorstel.h"
#include "web/pages/mens.h"
#include "web/pages/passing_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { PLEKKEN_TONEN = 8 };

/* ---- places for a person ---- */

static void wat_wil(req *r, str sleutel, str waarde)
{
    if (waarde.n)
        PUT(&r->h, "<div><dt class=\"utrecht-data-list__item-key\">{}</dt><dd><b>{}</b></dd></div>",
            sleutel, waarde);
}

static str taal_zin(req *r, const dossier *d)
{
    buf b = buf_new(r->w.a);
    for (int s = VAARD_LE; s <= VAARD_SP; s++) {
        const taalmeting *m = dossier_taal(d, s);
        if (!m) continue;
        PLAIN(&b, "{}{} {}", b.n ? S(", ") : S(""), code_label(&taalvaardigheid_codes, CODE(s)),
              code_label(&cefr_codes, m->niveau));
    }
    return buf_str(&b);
}

static str uren_zin(req *r, const intake *i)
{
    if (i->uren_min.is && i->uren_max.is && i->uren_min.n != i->uren_max.n)
        return TF(r->w.a, "{} tot {} uur per week", i->uren_min, i->uren_max);
    return i->uren_max.is ? TF(r->w.a, "hoogstens {} uur per week", i->uren_max) : (str){0};
}

static str plek_uren(req *r, const plek *p)
{
    if (p->uren_min.is && p->uren_max.is && p->uren_min.n != p->uren_max.n)
        return TF(r->w.a, "{} tot {} uur", p->uren_min, p->uren_max);
    if (!p->uren_min.is && !p->uren_max.is) return T("uren in overleg");
    return TF(r->w.a, "{} uur", p->uren_max.is ? p->uren_max : p->uren_min);
}

static str grenzen_zin(req *r, const dossier *d)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < d->grenzen.n; i++) {
        const werkgrens *g = &d->grenzen.at[i];
        PLAIN(&b, "{}{}", b.n ? S(", ") : S(""),
              g->tekst.n ? g->tekst : code_label(&grens_codes, g->soort));
    }
    return buf_str(&b);
}

static void wil_en_kan(req *r, const dossier *d)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wil\"><details open><summary>"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wil\">{}</h2></summary>"
               "<dl class=\"utrecht-data-list klein stapel\">",
        TF(r->w.a, "Wat {} wil en kan", mens_roepnaam(&d->p)));
    wat_wil(r, T("Wil graag"), d->i.wensen.n ? d->i.wensen : d->i.wens_sector);
    wat_wil(r, T("Kan al"), d->i.talenten);
    wat_wil(r, T("Taal"), taal_zin(r, d));
    wat_wil(r, T("Tijd"), uren_zin(r, &d->i));
    if (d->i.reis_minuten.is)
        wat_wil(r, T("Reizen"), TF(r->w.a, "hoogstens {} minuten", d->i.reis_minuten));
    wat_wil(r, T("Liever niet"), grenzen_zin(r, d));
    PUT(&r->h, "</dl><p class=\"klein mt\">{}</p></details></section>",
        link_naar(r, URL(r, intake_toon, persoon_id_van(&d->p)), T("Wensen aanpassen")));
}

/* The colour of its edge; the words say it as well. */
static str rand(const koppeling *k)
{
    if (k->past.oordeel == PAST_NOG_NIET) return S(" nee");
    if (k->past.oordeel == PAST_MET_AANPASSING) return S(" mid");
    return S(" top");
}

static void plek_kop(req *r, const koppeling *k)
{
    PUT(&r->h, "<article class=\"match{}\"><header><div><h3 class=\"utrecht-heading-3\">{}</h3>"
               "<p class=\"klein zacht\">{}</p></div>{}</header>",
        rand(k),
        link_naar(r, URL(r, plek_toon, plek_id_van(&k->plek.p)), k->plek.p.functie),
        TF(r->w.a, "{}. {}, {}.", k->plek.o.naam, code_label(&plek_soort_codes, k->plek.p.soort),
           plek_uren(r, &k->plek.p)),
        oordeel_blok(r, &k->past));
}

/* "Past niet" with its reason, in one row; terug: the list where one stood. */
static void wijs_af(req *r, const koppeling *k, url terug)
{
    url u = URL2(r, afwijzen_doe, k->persoon, plek_id_van(&k->plek.p));
    voorstel v = {.persoon_id = k->persoon};
    v.kop.masker = UINT64_MAX;
    if (!url_mag(r, POST, u)) return;
    PUT(&r->h, "<div class=\"wijsaf geenprint\">");
    formulier f = form_open(r, u, &voorstel_entity, &v);
    form_veld_moet(&f, "weigering");
    form_verborgen(&f, "terug", terug.s);
    form_sluit(&f, T("Past niet"));
    PUT(&r->h, "</div>");
}

/* What can be done with this pair; wie: the name in the button. */
static void voet(req *r, const koppeling *k, str wie, url terug)
{
    koppeling_let_op(r, k);
    PUT(&r->h, "<footer><div class=\"utrecht-button-group\">");
    if (k->voorgesteld)
        PUT(&r->h, "{}", badge(r, S("neutral"), T("Al voorgesteld")));
    else if (koppeling_kan(k))
        PUT(&r->h, "{}",
            link_knop(r, URL2(r, voorstel_nieuw, k->persoon, plek_id_van(&k->plek.p)),
                      TF(r->w.a, "Stel voor: {}", wie), "secondary-action"));
    PUT(&r->h, "{}", link_voor(r, URL2(r, kennismaking_nieuw, k->persoon, plek_id_van(&k->plek.p)),
                               T("Plan kennismaking"), wie, "subtle"));
    if (!date_is_set(k->vast_hier) && !date_is_set(k->vast_anders) && plek_vrij(&k->plek) > 0)
        PUT(&r->h, "{}", link_voor(r, URL2(r, vasthouden, k->persoon, plek_id_van(&k->plek.p)),
                                   T("Houd vast"), wie, "subtle"));
    PUT(&r->h, "</div>");
    if (!k->voorgesteld && !k->nee.zelfde) wijs_af(r, k, terug);
    PUT(&r->h, "</footer></article>");
}

static int passend(const koppelingen *k)
{
    int n = 0;
    for (int i = 0; i < k->n; i++) n += k->at[i].past.oordeel != PAST_NOG_NIET;
    return n;
}

static bool te_kiezen(const koppeling *k)
{
    return koppeling_kan(k) && !k->nee.zelfde && k->past.oordeel != PAST_NOG_NIET;
}

static void stel_bovenste_voor(req *r, const dossier *d, const koppelingen *k)
{
    int n = 0;
    for (int i = 0; i < k->n && n < BOVENSTE; i++)
        n += te_kiezen(&k->at[i]);
    if (n)
        form_knop(r, URL(r, voorstel_bovenste, persoon_id_van(&d->p)),
                  PN(r->w.a, "Stel de bovenste plek voor", "Stel de {} bovenste plekken voor", n),
                  d->p.naam, "primary-action");
    if (k->n > 1)
        PUT(&r->h, "<p class=\"geenprint\">{}</p>",
            link_knop(r, URL(r, plekken_vergelijk, persoon_id_van(&d->p)),
                      T("Vergelijk de bovenste plekken"), "secondary-action"));
}

void koppelen_persoon(req *r)
{
    dossier d;
    koppelingen k;
    if (!mens_lees(r, &d)) return;
    if (!plekken_voor_persoon(&r->w, persoon_id_van(&d.p), &k)) return;
    mens_kruimels(r, &d.p, T("Plek zoeken"));
    kop_met(r, TF(r->w.a, "Plek zoeken voor {}", d.p.naam),
        TF(r->w.a, "{} {} Jij en {} kiezen samen, het systeem rekent alleen voor.",
           PN(r->w.a, "Op {} plek is nog plaats.", "Op {} plekken is nog plaats.", k.n),
           PN(r->w.a, "{} past goed of bijna goed.", "{} passen goed of bijna goed.", passend(&k)),
           mens_roepnaam(&d.p)),
        MARKUP(r->w.a, "{}{}",
               d.voorstellen.n ? link_knop(r, URL(r, voorstellen_toon, persoon_id_van(&d.p)),
                                           T("Voorgestelde plekken"), "secondary-action")
                               : (markup){0},
               link_knop(r, URL(r, introductie_toon, persoon_id_van(&d.p)), T("Introductie"),
                         "secondary-action")));
    PUT(&r->h, "<div class=\"rooster2 links\"><div class=\"stapel\">");
    wil_en_kan(r, &d);
    volgorde_blok(r, false);
    PUT(&r->h, "</div><div class=\"stapel\">");
    stel_bovenste_voor(r, &d, &k);
    PUT(&r->h, "<h2 class=\"utrecht-heading-2\">{}</h2>", T("Plekken, best passend eerst"));
    if (!k.n)
        leegte(r,
               T("Er is nu nergens plaats. Vraag de werkmakelaar om een plek te zoeken."),
               URL0(r, plekken), T("Bekijk alle plekken"));
    int tonen = veld(r, "alles").n || k.n < PLEKKEN_TONEN ? k.n : PLEKKEN_TONEN;
    for (int i = 0; i < tonen; i++) {
        plek_kop(r, &k.at[i]);
        passing_blok(r, &k.at[i].past);
        voet(r, &k.at[i], k.at[i].plek.p.functie, URL(r, koppelen_persoon, k.at[i].persoon));
    }
    if (tonen < k.n)
        PUT(&r->h, "<p>{}</p>",
            link_naar(r, URL_MET(r, URL(r, koppelen_persoon, persoon_id_van(&d.p)), A(alles,
                S("ja"))),
                      PN(r->w.a, "Toon nog {} plek", "Toon nog {} plekken", k.n - tonen)));
    PUT(&r->h, "</div></div>");
}

/* ---- people for a place ---- */

static void mens_bij_plek(req *r, const koppeling *k)
{
    PUT(&r->h, "<article class=\"match{}\"><header><div><h3 class=\"utrecht-heading-3\">{}</h3>"
               "<p class=\"klein zacht\">{}</p></div>{}</header>",
        rand(k),
        link_naar(r, URL(r, persoon_toon, k->persoon), k->wie.naam),
        TF(r->w.a, "Plaats {} in de volgorde. Dossier {}.", k->rang, k->wie.nummer),
        oordeel_blok(r, &k->past));
    passing_blok(r, &k->past);
    voet(r, k, k->wie.naam, URL(r, koppelen_plek, plek_id_van(&k->plek.p)));
}

static void stel_mensen_voor(req *r, const plek_geheel *g, const koppelingen *k)
{
    int n = 0;
    for (int i = 0; i < k->n && n < BOVENSTE; i++) n += te_kiezen(&k->at[i]);
    if (n)
        form_knop(r, URL(r, voorstel_mensen, plek_id_van(&g->p)),
                  PN(r->w.a, "Stel voor aan de bovenste", "Stel voor aan de bovenste {}", n),
                  g->p.functie, "primary-action");
}

void koppelen_plek(req *r)
{
    plek_geheel g;
    koppelingen k;
    int alle;
    plek_id id = {r->id[0]};
    if (!plek_lees(&r->w, id, &g) || !mensen_voor_plek(&r->w, id, MENSEN_TONEN, &k, &alle)) {
        niet_gevonden(r);
        return;
    }
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL(r, plek_toon, id), g.p.functie);
    kruimels(r, (url){0}, T("Mensen zoeken"));
    kop(r, TF(r->w.a, "Mensen voor {}", g.p.functie),
        TF(r->w.a, "{}. {} Je ziet de {} die het best passen.", g.o.naam,
           PN(r->w.a, "{} mens zoekt een plek.", "{} mensen zoeken een plek.", alle), k.n));
    PUT(&r->h, "<div class=\"rooster2 links\"><div class=\"stapel\">");
    volgorde_blok(r, true);
    PUT(&r->h, "</div><div class=\"stapel\">");
    stel_mensen_voor(r, &g, &k);
    PUT(&r->h, "<h2 class=\"utrecht-heading-2\">{}</h2>",
        T("Mensen, best passend eerst"));
    if (!k.n)
        leegte(r, T("Er zoekt nu niemand van jouw team een plek."), URL0(r, mensen),
               T("Naar alle mensen"));
    for (int i = 0; i < k.n; i++) mens_bij_plek(r, &k.at[i]);
    PUT(&r->h, "</div></div>");
}
