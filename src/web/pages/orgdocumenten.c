/* orgdocumenten.c: the files of an organisation: the list, one more, one to open elsewhere, one
 * wiped. About nobody: what is about a person belongs to his plaatsing (documenten.c). */
#include "base/bestand.h"
#include "casework/document.h"
#include "web/form.h"
#include "web/pages/bestand_uit.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const velden[] = {"naam", "soort", "bewaren_tot", NULL};

static markup naam_van(req *r, const orgdocument *d)
{
    if (date_is_set(d->gewist)) return MARKUP(r->w.a, "<bdi>{}</bdi>", d->naam);
    return MARKUP(r->w.a,
        "<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}\"><bdi>{}</bdi></a>"
        "<span class=\"klein\">{}</span>",
        URL(r, orgdocument_haal, orgdocument_id_van(d)), d->naam,
        bestand_grootte(r, d->type, d->grootte));
}

static markup bewaren(req *r, const orgdocument *d)
{
    if (date_is_set(d->gewist))
        return MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            badge(r, S("neutral"), TF(r->w.a, "Gewist op {}", dag_tekst(r, d->gewist, false))),
            d->gewist_reden);
    if (!date_is_set(d->bewaren_tot))
        return MARKUP(r->w.a, "{}", T("Zolang jullie samenwerken"));
    if (!date_before(r->w.vandaag, d->bewaren_tot))
        return badge(r, S("danger"), T("Bewaartermijn voorbij"));
    return MARKUP(r->w.a, "{}", TF(r->w.a, "Tot {}", dag_tekst(r, d->bewaren_tot, false)));
}

static void een(req *r, const orgdocument *d)
{
    url wis = URL(r, orgdocument_wis_vraag, orgdocument_id_van(d));
    markup doen = {0};
    if (!date_is_set(d->gewist) && url_mag(r, GET, wis))
        doen = link_voor(r, wis, T("Wis"), d->naam, "subtle");
    tabel_rij(r);
    tabel_rijkop(r, naam_van(r, d));
    tabel_cel(r, T("Wat is het?"), MARKUP(r->w.a, "{}", code_label(&orgdoc_soort_codes, d->soort)));
    tabel_cel(r, T("Toegevoegd op"),
        MARKUP(r->w.a, "{}", dag_tekst(r, moment_date(d->kop.vastgelegd), false)));
    tabel_cel(r, T("Bewaren"), bewaren(r, d));
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"kleinacties geenprint\">{}</span>", doen));
}

static void formulier_erbij(req *r, const organisatie *o)
{
    url u = URL(r, orgdocument_erbij, organisatie_id_van(o));
    orgdocument nieuw = {.kop.masker = UINT64_MAX};
    if (!url_mag(r, POST, u)) return;
    kaart_begin(r, "h-erbij", T("Document toevoegen"));
    formulier f = form_open_bestand(r, u, &orgdocument_entity, &nieuw);
    form_bestand(&f, "bestand", T("Bestand"), T("PDF, PNG, JPEG, ODT of DOCX. Hoogstens 10 MB."));
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Voeg toe"), URL(r, organisatie_toon, organisatie_id_van(o)), T("Terug"));
    kaart_klaar(r);
}

void orgdocumenten(req *r)
{
    const str koppen[] = {T("Document"), T("Wat is het?"), T("Toegevoegd op"), T("Bewaren"),
                          T("Doen")};
    organisatie o;
    if (!organisatie_van_pad(r, &o)) return;
    orgdocument_rijen d = BIJ(&r->w, orgdocument, organisatie_id, organisatie_id_van(&o));
    organisatie_kruimels(r, &o, T("Documenten"));
    kop(r, T("Documenten"), o.naam);
    PUT(&r->h, "<div class=\"stapel\">");
    if (!d.n) PUT(&r->h, "<p>{}</p>", T("Er zijn nog geen documenten."));
    if (d.n) {
        tabel_open(r, T("Documenten, nieuwste eerst"));
        for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
        for (int i = d.n; i-- > 0;) een(r, &d.at[i]);
        tabel_sluit(r);
    }
    formulier_erbij(r, &o);
    PUT(&r->h, "</div>");
}

void orgdocument_erbij(req *r)
{
    organisatie o;
    str bestandsnaam, inhoud = bestand(r, "bestand", &bestandsnaam);
    if (!organisatie_van_pad(r, &o)) return;
    orgdocument d = {.organisatie_id = organisatie_id_van(&o), .kop.masker = UINT64_MAX};
    form_lees(r, &orgdocument_entity, velden, &d);
    if (!d.naam.n && r->w.p->n == 1 && problem_at(r->w.p, "naam")) {
        d.naam = bestand_naam(r->w.a, bestandsnaam); /* the file says how it is called */
        if (d.naam.n) *r->w.p = (problems){0};
    }
    if (r->w.p->n || !orgdocument_bewaar(&r->w, &d, inhoud)) orgdocumenten(r);
    else ga_naar(r, URL(r, orgdocumenten, d.organisatie_id), T("Het document is toegevoegd."));
}

static bool van_pad(req *r, orgdocument *d, organisatie *o)
{
    if (HAAL(&r->w, orgdocument, (orgdocument_id){r->id[0]}, d) &&
        HAAL(&r->w, organisatie, d->organisatie_id, o))
        return true;
    niet_gevonden(r);
    return false;
}

void orgdocument_haal(req *r)
{
    orgdocument d;
    organisatie o;
    str inhoud;
    arena ruimte;
    if (!van_pad(r, &d, &o)) return;
    if (date_is_set(d.gewist) || !bestand_ruimte(r, d.grootte, &ruimte) ||
        !orgdocument_lees(&r->w, &d, &ruimte, &inhoud))
        niet_gevonden(r);
    else
        bestand_geef(r, d.naam, d.type, inhoud);
}

void orgdocument_wis_vraag(req *r)
{
    orgdocument d;
    organisatie o;
    if (!van_pad(r, &d, &o)) return;
    organisatie_kruimels(r, &o, T("Document wissen"));
    kop(r, T("Document wissen"), d.naam);
    PUT(&r->h, "<div class=\"kaart\"><p>{}</p>",
        T("Het bestand gaat voor altijd weg. Dat kan niet terug. Naam en reden blijven staan."));
    formulier f = form_open(r, URL(r, orgdocument_wissen, orgdocument_id_van(&d)),
                            &orgdocument_entity, &d);
    form_veld_moet(&f, "gewist_reden");
    form_sluit_met(&f, T("Wis het document"), URL(r, orgdocumenten, d.organisatie_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void orgdocument_wissen(req *r)
{
    static const char *const reden[] = {"gewist_reden", NULL};
    orgdocument d;
    organisatie o;
    if (!van_pad(r, &d, &o)) return;
    form_lees(r, &orgdocument_entity, reden, &d);
    if (r->w.p->n || !orgdocument_wis(&r->w, &d, d.gewist_reden)) orgdocument_wis_vraag(r);
    else ga_naar(r, URL(r, orgdocumenten, d.organisatie_id), T("Het document is gewist."));
}

/* ---- cards of the page of the organisation ---- */

void organisatie_documenten(req *r, const organisatie *o)
{
    orgdocument_rijen d = BIJ(&r->w, orgdocument, organisatie_id, organisatie_id_van(o));
    kaart_begin(r, "h-do", T("Documenten"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    int n = 0;
    for (int i = d.n; i-- > 0;) {
        if (date_is_set(d.at[i].gewist)) continue;
        n++;
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span></div></li>", naam_van(r, &d.at[i]),
            code_label(&orgdoc_soort_codes, d.at[i].soort));
    }
    PUT(&r->h, "</ul>");
    if (!n) leegte(r, T("Er zijn nog geen documenten."), (url){0}, (str){0});
    PUT(&r->h, "{}", link_knop(r, URL(r, orgdocumenten, organisatie_id_van(o)),
                               T("Alle documenten"), "subtle"));
    kaart_klaar(r);
}
