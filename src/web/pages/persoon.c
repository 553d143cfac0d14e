/* persoon.c: the overview of one person: four facts, two tracks, what is needed now, afspraken, and
 * what happened. */
#include "casework/taak.h"

#include "web/pages/deling.h"
#include "web/pages/dossier.h"
#include "web/pages/notitie.h"
#include "web/pages/mensen.h"
#include "web/pages/overdracht.h"
#include "web/pages/ploeg.h"
#include "web/pages/uren.h"
#include "web/routes.h"

/* ---- heading ---- */

static str wie_zin(req *r, const dossier *d)
{
    const persoon *p = &d->p;
    buf b = buf_new(r->w.a);
    const plan *nu = dossier_plan(d);
    if (date_is_set(p->geboortedatum))
        PLAIN(&b, "{}", TF(r->w.a, "{} jaar", date_age(p->geboortedatum, r->w.vandaag)));
    if (p->contacttaal.i)
        PLAIN(&b, "{}{}", b.n ? S(", ") : S(""),
            TF(r->w.a, "spreekt {}", code_label(&contacttaal_codes, p->contacttaal)));
    if (b.n) buf_add(&b, S(". "));
    if (p->tolk) PLAIN(&b, "{} ", T("Tolk nodig."));
    if (nu && nu->leerroute.i) PLAIN(&b, "{}. ", code_label(&leerroute_codes, nu->leerroute));
    PLAIN(&b, "{}", TF(r->w.a, "Dossier {}.", p->nummer));
    str wie = gebruiker_naam(r, p->klantmanager_id);
    if (wie.n) PLAIN(&b, " {}", TF(r->w.a, "Begeleider: {}.", wie));
    return buf_str(&b);
}

static void put_kop(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    markup notitie_knop = {0};
    if (notitie_mag_lezen(r))
        notitie_knop = MARKUP(r->w.a,
            "<a class=\"utrecht-button utrecht-button--primary-action\" data-toets=\"n\" "
            "href=\"{}\">{}</a>",
            URL(r, notitie_nieuw, id), T("Notitie maken"));
    markup taak_knop = MARKUP(r->w.a,
        "<a class=\"utrecht-button utrecht-button--secondary-action\" data-toets=\"t\" "
        "href=\"{}\">{}</a>",
        URL(r, taak_nieuw, id), T("Taak maken"));
    markup bericht_knop = {0};
    if (url_mag(r, GET, URL(r, bericht_nieuw, id)))
        bericht_knop = link_knop(r, URL(r, bericht_nieuw, id), T("Stuur bericht"),
            "secondary-action");
    markup knoppen = MARKUP(r->w.a, "{}{}{}{}", notitie_knop, taak_knop, bericht_knop,
        link_knop(r, persoon_pagina(r, "koppelen_persoon", id), T("Plek zoeken"),
            "secondary-action"));
    dossier_kop(r, d->p.naam, wie_zin(r, d), knoppen);
    etiket_regel(r, id);
    delen_regel(r, id);
    if (code_is(r->ik.rol, ROL_KLANTMANAGER)) overdracht_regel(r, id);
    if (date_is_set(d->p.uit_beeld))
        PUT(&r->h, "<p>{}</p>",
            badge(r, S("neutral"), TF(r->w.a, "Niet meer in beeld sinds {}",
                dag_tekst(r, d->p.uit_beeld, false))));
}

/* ---- what is needed now ---- */

/* Afspraken stand in their own list below; here only those that are late or due. */
static bool hoort_hier(req *r, const taakregel *t)
{
    if (!taak_op_lijst(t, r->w.vandaag)) return false;
    return !code_is(t->soort, TAAK_AFSPRAAK) || !date_before(r->w.vandaag, t->uiterlijk);
}

/* What comes onto the worklist by itself, and from which day. */
static void put_straks(req *r, taakregel_rijen t)
{
    for (int i = 0; i < t.n; i++) {
        const taakregel *x = &t.at[i];
        if (!date_is_set(x->vanaf) || !date_before(r->w.vandaag, x->vanaf)) continue;
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            TF(r->w.a, "Vanaf {} op de werklijst: {}. Uiterlijk {}.",
                dag_tekst(r, x->vanaf, true), taak_wat(x), dag_tekst(r, x->uiterlijk, false)));
    }
}

static void put_nodig(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    taakregel_rijen t = taken_van_persoon(&r->w, id);
    int getoond = 0, later = 0;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nu\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-nu\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div>",
        T("Nu nodig"), link_knop(r, URL(r, taak_nieuw, id), T("Taak toevoegen"), "subtle"));
    for (int i = 0; i < t.n; i++) {
        const taakregel *x = &t.at[i];
        later += date_is_set(x->later) && date_before(r->w.vandaag, x->later);
        if (!hoort_hier(r, x)) continue;
        if (!getoond++) PUT(&r->h, "<ul class=\"doe\">");
        taak_regel(r, x, false, URL(r, persoon_toon, id));
    }
    if (getoond) PUT(&r->h, "</ul>");
    else PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er staat nu niets open."));
    if (later)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            PN(r->w.a, "{} taak is uitgesteld.", "{} taken zijn uitgesteld.", later));
    put_straks(r, t);
    PUT(&r->h, "</section>\n");
}

/* ---- afspraken ---- */

static bool is_open(const afspraak *a)
{
    return !code_is(a->stand, KLAAR) && !code_is(a->stand, GESTOPT);
}

static str doet_zin(req *r, const afspraak *a)
{
    str wie_doet = a->wie_naam.n ? a->wie_naam : code_label(&wie_codes, a->wie);
    if (!date_is_set(a->uiterlijk)) return TF(r->w.a, "Doet: {}", wie_doet);
    return TF(r->w.a, "Doet: {}, klaar op {}", wie_doet, dag_tekst(r, a->uiterlijk, false));
}

static void put_afspraak(req *r, const afspraak *a)
{
    afspraak_id id = afspraak_id_van(a);
    PUT(&r->h, "<li><b>{}</b>{}<span class=\"klein zacht\">{}</span>", a->tekst,
        mens_stand(r, a->stand, a->uiterlijk), doet_zin(r, a));
    if (is_open(a)) {
        PUT(&r->h, "<div class=\"klein rij kleinacties geenprint\">");
        form_knop(r, URL(r, afspraak_klaar, id), T("Klaar"), a->tekst, "subtle");
        PUT(&r->h, "{}</div>",
            link_voor(r, URL(r, afspraak_wijzig, id), T("Wijzig"), a->tekst, "subtle"));
    }
    PUT(&r->h, "</li>\n");
}

static int put_afspraken_met(req *r, const dossier *d, bool open)
{
    int n = 0;
    for (int i = 0; i < d->afspraken.n; i++) {
        if (is_open(&d->afspraken.at[i]) != open) continue;
        if (!n++) PUT(&r->h, "<ul class=\"afspraken\">");
        put_afspraak(r, &d->afspraken.at[i]);
    }
    if (n) PUT(&r->h, "</ul>");
    return n;
}

static void put_afspraken(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    int klaar = 0;
    for (int i = 0; i < d->afspraken.n; i++) klaar += !is_open(&d->afspraken.at[i]);
    PUT(&r->h, "<section class=\"kaart\" id=\"afspraken\" aria-labelledby=\"h-af\">"
               "<div class=\"rij tussen\"><h2 class=\"utrecht-heading-2\" id=\"h-af\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div>",
        T("Afspraken in het plan"),
        link_knop(r, URL(r, afspraak_nieuw, id), T("Afspraak toevoegen"), "subtle"));
    if (!put_afspraken_met(r, d, true))
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er zijn geen open afspraken."));
    if (klaar) {
        PUT(&r->h, "<details class=\"mt\"><summary>{}</summary>",
            PN(r->w.a, "{} afspraak is af", "{} afspraken zijn af", klaar));
        put_afspraken_met(r, d, false);
        PUT(&r->h, "</details>");
    }
    PUT(&r->h, "</section>\n");
}

/* Fields of the plan that this caller may not see stay out of the page. */
static bool mag_plan(req *r)
{
    return mag_zien(r, &afspraak_entity, "tekst");
}

void persoon_toon(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    mens_kruimels(r, &d.p, (str){0});
    put_kop(r, &d);
    dossier_feiten(r, &d);
    mens_tabs(r, &d.p, TAB_OVERZICHT);
    dossier_sporen(r, &d);
    dossier_lijnen(r, &d);
    PUT(&r->h, "<div class=\"twee mt\"><div class=\"stapel\">\n");
    put_nodig(r, &d);
    if (mag_plan(r)) put_afspraken(r, &d);
    urenstand_kaart(r, &d);
    ploeg_kaart(r, &d);
    PUT(&r->h, "</div>");
    dossier_tijdlijn(r, &d);
    PUT(&r->h, "</div>\n");
}
