/* partner_toon.c: one person as a partner sees him: what is shared, what was asked already,
 * messages, documents, the plan; and how his part ends. */
#include "casework/deling.h"
#include "casework/document.h"
#include "web/form.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/partner.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

/* ---- what is shared ---- */

static void put_waarde(req *r, const deelwaarde *x)
{
    if (!x->tekst.n) return;
    PUT(&r->h, "<dt>{}</dt><dd><bdi>{}</bdi></dd>", lang_text(x->f->label), x->tekst);
}

static void gedeeld_kaart(req *r, const deling *d)
{
    deelwaarden l = deling_inhoud(&r->w, &r->w.t, d->persoon_id);
    kaart_begin(r, "h-ge", T("Wat je ziet"));
    PUT(&r->h, "<dl class=\"dlrij klein\">");
    for (int i = 0; i < l.n; i++)
        if (l.at[i].e != &plan_entity && l.at[i].e != &afspraak_entity && l.at[i].e != &doel_entity)
            put_waarde(r, &l.at[i]);
    PUT(&r->h, "</dl>");
    kaart_klaar(r);
}

/* ---- what was asked ---- */

static str bron_zin(req *r, const gevraagd_deel *x)
{
    if (!x->bron)
        return x->open ? T("Nog niet gevraagd. Dit deel doe jij.") : T("Nog niet gevraagd");
    return TF(r->w.a, "{}, {}", code_label(&bron_codes, CODE(x->bron)),
              dag_tekst(r, x->datum, false));
}

static void gevraagd_kaart(req *r, const deling *d)
{
    gevraagd_deel delen[ONDERDEEL_AANTAL];
    if (!code_is(d->doel, DOEL_INTAKE)) return;
    int n = partner_gevraagd(&r->w, delen);
    kaart_begin(r, "h-al", T("Al gevraagd"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p><ul class=\"afspraken taken\">",
        T("Vraag niet opnieuw wat er staat. Klopt er iets niet? Stuur een bericht."));
    for (int i = 0; i < n; i++) {
        url u = URL_MET(r, URL(r, partner_deel, deling_id_van(d)),
                        A(deel, str_of(delen[i].deel->pad)));
        str naam = lang_text(delen[i].deel->naam);
        PUT(&r->h, "<li><b>{}</b>{}<span class=\"klein zacht\">{}</span></li>", naam,
            link_voor(r, u, delen[i].bron && !delen[i].open ? T("Vul aan") : T("Vul in"), naam,
                      "subtle"),
            bron_zin(r, &delen[i]));
    }
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

/* ---- the plan ---- */

void partner_plan(req *r, const persoon *p)
{
    plan_rijen plannen = BIJ(&r->w, plan, persoon_id, persoon_id_van(p));
    afspraak_rijen a = BIJ(&r->w, afspraak, persoon_id, persoon_id_van(p));
    const plan *nu = NULL;
    int mijn = 0;
    for (int i = 0; i < plannen.n; i++)
        if (code_is(plannen.at[i].stand, PLAN_VASTGESTELD)) nu = &plannen.at[i];
    if (!nu && !a.n) return;
    kaart_begin(r, "h-pl", T("Het plan"));
    if (nu)
        PUT(&r->h, "<dl class=\"dlrij klein\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd></dl>",
            T("Leerroute"), code_label(&leerroute_codes, nu->leerroute), T("Vastgesteld op"),
            dag_tekst(r, nu->dagtekening, false));
    PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><ul class=\"afspraken\">",
        T("Mijn deel van de afspraken"));
    for (int i = 0; i < a.n; i++) {
        if (a.at[i].organisatie_id.v != r->ik.organisatie_id.v) continue;
        mijn++;
        PUT(&r->h, "<li><b>{}</b>{}<span class=\"klein zacht\">{}</span></li>", a.at[i].tekst,
            mens_stand(r, a.at[i].stand, a.at[i].uiterlijk),
            dag_tekst(r, a.at[i].uiterlijk, false));
    }
    PUT(&r->h, "</ul>");
    if (!mijn) PUT(&r->h, "<p class=\"klein\">{}</p>", T("Er is nog geen afspraak met jou."));
    kaart_klaar(r);
}

/* ---- messages and documents ---- */

static void berichten_kaart(req *r, const deling *d)
{
    deelbericht_rijen b = BIJ(&r->w, deelbericht, deling_id, deling_id_van(d));
    deelbericht v = {.deling_id = deling_id_van(d)};
    v.kop.masker = UINT64_MAX;
    kaart_begin(r, "h-be", T("Berichten"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = b.n; i-- > 0;)
        PUT(&r->h, "<li><div><b>{}</b> <span class=\"klein\">{}</span>"
                   "<p class=\"vrijetekst\">{}</p></div></li>",
            b.at[i].van_gemeente ? TF(r->w.a, "Van {}", gebruiker_naam(r, b.at[i].gebruiker_id))
                                 : T("Van jullie"),
            dag_tekst(r, moment_date(b.at[i].moment), false), b.at[i].tekst);
    PUT(&r->h, "</ul>");
    formulier f = form_open(r, URL(r, partner_bericht_stuur, deling_id_van(d)),
                            &deelbericht_entity, &v);
    form_veld(&f, "tekst");
    form_sluit(&f, T("Stuur het bericht"));
    kaart_klaar(r);
}

static void document_kaart(req *r, const deling *d)
{
    document_rijen l = BIJ(&r->w, document, deling_id, deling_id_van(d));
    document v = {.soort = CODE(DOC_ANDERS)};
    v.kop.masker = UINT64_MAX;
    kaart_begin(r, "h-do", T("Documenten"));
    PUT(&r->h, "<ul>");
    for (int i = 0; i < l.n; i++)
        PUT(&r->h, "<li><bdi>{}</bdi> <span class=\"klein\">{}</span></li>", l.at[i].naam,
            dag_tekst(r, moment_date(l.at[i].kop.vastgelegd), false));
    PUT(&r->h, "</ul>");
    formulier f = form_open_bestand(r, URL(r, partner_document_erbij, deling_id_van(d)),
                                    &document_entity, &v);
    form_bestand(&f, "bestand", T("Bestand"), T("PDF, PNG, JPEG, ODT of DOCX. Hoogstens 10 MB."));
    form_veld(&f, "naam");
    form_veld(&f, "soort");
    form_sluit(&f, T("Stuur het document"));
    kaart_klaar(r);
}

static void notities_kaart(req *r, const deling *d)
{
    notitie_rijen n = BIJ(&r->w, notitie, deling_id, deling_id_van(d));
    if (!n.n) return;
    kaart_begin(r, "h-no", T("Notities van de gemeente"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = n.n; i-- > 0;)
        PUT(&r->h, "<li><div><span class=\"klein\">{}</span><p class=\"vrijetekst\">{}</p></div>"
                   "</li>", dag_tekst(r, n.at[i].datum, false), n.at[i].tekst);
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

/* ---- the page ---- */

bool partner_koppelt(req *r)
{
    organisatie o;
    if (!HAAL(&r->w, organisatie, r->ik.organisatie_id, &o)) return false;
    return code_is(o.soort, ORG_MAATJES) || code_is(o.soort, ORG_VRIJWILLIG)
           || code_is(o.soort, ORG_VWN);
}

static markup acties(req *r, const deling *d)
{
    deling_id id = deling_id_van(d);
    markup zorg = {0}, maatje_ = {0};
    if (code_is(d->doel, DOEL_ZORG))
        zorg = link_knop(r, URL(r, partner_advies, id), T("Geef advies over werk"),
                         "primary-action");
    if (code_is(d->doel, DOEL_BEGELEIDING) && partner_koppelt(r))
        maatje_ = link_knop(r, URL(r, partner_maatje, id), T("Koppel een maatje"),
                            "primary-action");
    return MARKUP(r->w.a, "{}{}{}", zorg, maatje_,
        link_knop(r, URL(r, partner_stop, id), T("Wij zijn klaar"), "secondary-action"));
}

void partner_toon(req *r)
{
    deling d;
    persoon p;
    if (!partner_van_pad(r, &d, &p)) return;
    partner_kruimels(r, &p, (str){0});
    dossier_kop(r, p.naam, TF(r->w.a, "{}. Gedeeld tot {}.",
                              code_label(&doel_van_inzage_codes, d.doel),
                              dag_tekst(r, d.tot, false)),
                acties(r, &d));
    PUT(&r->h, "<div class=\"rooster2 mt\"><div class=\"stapel\">");
    gevraagd_kaart(r, &d);
    partner_plan(r, &p);
    berichten_kaart(r, &d);
    PUT(&r->h, "</div><div class=\"stapel\">");
    gedeeld_kaart(r, &d);
    notities_kaart(r, &d);
    document_kaart(r, &d);
    PUT(&r->h, "</div></div>");
}

void partner_bericht_stuur(req *r)
{
    static const char *const velden[] = {"tekst", NULL};
    deelbericht b = {0};
    gebeurtenis_id g = {0};
    b.kop.masker = UINT64_MAX;
    form_lees(r, &deelbericht_entity, velden, &b);
    if (r->w.p->n || !partner_bericht(&r->w, b.tekst, &g)) partner_toon(r);
    else ga_naar(r, URL(r, partner_toon, (deling_id){r->id[0]}), T("Het bericht is verstuurd."));
}

void partner_document_erbij(req *r)
{
    static const char *const velden[] = {"naam", "soort", NULL};
    document d = {0};
    str bestandsnaam;
    d.kop.masker = UINT64_MAX;
    str inhoud = bestand(r, "bestand", &bestandsnaam);
    form_lees(r, &document_entity, velden, &d);
    if (!d.naam.n) d.naam = bestandsnaam;
    if (r->w.p->n || !partner_document(&r->w, &d, inhoud)) partner_toon(r);
    else ga_naar(r, URL(r, partner_toon, (deling_id){r->id[0]}), T("Het document is verstuurd."));
}

/* ---- the end ---- */

#define STOPVORM_FIELDS(F) \
    F(str, reden, N_("Waarom zijn jullie klaar?"), .required = true, .max = 200, \
      .hulp = N_("In het kort. Geen ziekte of diagnose."))
FORMULIER(stopvorm, STOPVORM_FIELDS)
#define SELF stopvorm
FORMULIER_DEF(stopvorm, STOPVORM_FIELDS)
#undef SELF

void partner_stop(req *r)
{
    deling d;
    persoon p;
    stopvorm v = {.masker = UINT64_MAX};
    if (!partner_van_pad(r, &d, &p)) return;
    partner_kruimels(r, &p, T("Afronden"));
    kop(r, TF(r->w.a, "Jullie zijn klaar met {}", p.naam),
        T("Daarna zie je deze persoon niet meer. De gemeente krijgt bericht."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, partner_stop_doe, deling_id_van(&d)), &stopvorm_entity, &v);
    form_veld(&f, "reden");
    form_sluit_met(&f, T("Rond af"), URL(r, partner_toon, deling_id_van(&d)), T("Terug"));
    PUT(&r->h, "</div>");
}

void partner_stop_doe(req *r)
{
    static const char *const velden[] = {"reden", NULL};
    stopvorm v = {.masker = UINT64_MAX};
    form_lees(r, &stopvorm_entity, velden, &v);
    if (r->w.p->n || !partner_einde(&r->w, v.reden)) partner_stop(r);
    else ga_naar(r, URL0(r, partner), T("Afgerond. De gemeente weet het."));
}
