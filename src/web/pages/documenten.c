/* documenten.c: the files of a person: the list, one more, one to open elsewhere, one wiped. What
 * is given out is always saved by the browser, never shown in a page of ours. */
#include "casework/document.h"

#include "base/bestand.h"
#include "web/form.h"
#include "web/pages/bestand_uit.h"
#include "web/pages/mens.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const velden[] = {"naam", "soort", "zicht", "opleiding_id", "plaatsing_id",
                                     "bewaren_tot", NULL};

/* ---- the list ---- */

str bestand_grootte(req *r, code type, num grootte)
{
    i64 kb = (grootte.n + 1023) / 1024;
    return TF(r->w.a, "{}, {} kB", code_label(&bestandstype_codes, type), kb);
}

static markup bewaren_zin(req *r, const document *d, const persoon *p)
{
    date tot = document_bewaren_tot(d, p->uit_beeld);
    str grond = lang_text(document_grond(d));
    if (date_is_set(d->gewist))
        return MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            badge(r, S("neutral"), TF(r->w.a, "Gewist op {}", dag_tekst(r, d->gewist, false))),
            d->gewist_reden);
    if (!date_is_set(tot))
        return MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            T("Zolang de begeleiding loopt"), grond);
    if (!date_before(r->w.vandaag, tot))
        return MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
            badge(r, S("danger"), T("Bewaartermijn voorbij")), grond);
    return MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        TF(r->w.a, "Tot {}", dag_tekst(r, tot, false)), grond);
}

static str opleiding_naam(opleiding_rijen o, opleiding_id id)
{
    for (int i = 0; i < o.n; i++)
        if (id.v && o.at[i].kop.id == id.v) return o.at[i].naam;
    return (str){0};
}

/* "Hulp in de keuken bij Hotel Het Anker". */
static str plaatsing_naam(req *r, const plaatsing *p)
{
    plek k = {0};
    organisatie o = {0};
    HAAL(&r->w, plek, p->plek_id, &k);
    HAAL(&r->w, organisatie, k.organisatie_id, &o);
    return TF(r->w.a, "{} bij {}", k.functie, o.naam);
}

static markup plaatsing_link(req *r, plaatsing_id id)
{
    plaatsing p;
    if (!id.v || !HAAL(&r->w, plaatsing, id, &p)) return (markup){0};
    return link_naar(r, URL(r, plaatsing_toon, id), plaatsing_naam(r, &p));
}

/* Of which plaatsing it is; the address can say so (from the page of a plaatsing). */
static void keuze_plaatsing(formulier *f, persoon_id wie)
{
    req *r = f->r;
    plaatsing_rijen p = BIJ(&r->w, plaatsing, persoon_id, wie);
    keuze *k = arena_make(r->w.a, keuze, p.n + 1);
    for (int i = 0; i < p.n; i++)
        k[i] = (keuze){ID(plaatsing_id_van(&p.at[i])), plaatsing_naam(r, &p.at[i])};
    if (p.n)
        form_keuze(f, "plaatsing_id", k, p.n,
                   token_lees(r, &plaatsing_entity, veld(r, "plaatsing_id")));
}

static void put_document(req *r, const document *d, const persoon *p, opleiding_rijen o)
{
    markup doen = {0}, naam = MARKUP(r->w.a, "<bdi>{}</bdi>", d->naam);
    document_id id = document_id_van(d);
    if (!date_is_set(d->gewist)) {
        naam = MARKUP(r->w.a,
            "<a class=\"utrecht-link utrecht-link--html-a\" href=\"{}\"><bdi>{}</bdi></a>"
            "<span class=\"klein\">{}</span>",
            URL(r, document_haal, id), d->naam, bestand_grootte(r, d->type, d->grootte));
        if (url_mag(r, GET, URL(r, document_wis_vraag, id)))
            doen = link_voor(r, URL(r, document_wis_vraag, id), T("Wis"), d->naam, "subtle");
    }
    tabel_rij(r);
    tabel_rijkop(r, naam);
    tabel_cel(r, T("Wat is het?"), MARKUP(r->w.a, "{}<span class=\"klein\">{}{}</span>",
        code_label(&document_soort_codes, d->soort), opleiding_naam(o, d->opleiding_id),
        plaatsing_link(r, d->plaatsing_id)));
    tabel_cel(r, T("Wie mag het zien?"),
        MARKUP(r->w.a, "{}", code_label(&document_zicht_codes, d->zicht)));
    tabel_cel(r, T("Toegevoegd op"),
        MARKUP(r->w.a, "{}", dag_tekst(r, moment_date(d->kop.vastgelegd), false)));
    tabel_cel(r, T("Bewaren"), bewaren_zin(r, d, p));
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"kleinacties geenprint\">{}</span>", doen));
}

static void put_lijst(req *r, const persoon *p, document_rijen d, opleiding_rijen o)
{
    const str koppen[] = {T("Document"), T("Wat is het?"), T("Wie mag het zien?"),
                          T("Toegevoegd op"), T("Bewaren"), T("Doen")};
    if (!d.n) {
        PUT(&r->h, "<p>{}</p>", T("Er zijn nog geen documenten."));
        return;
    }
    tabel_open(r, T("Documenten, nieuwste eerst"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = d.n; i-- > 0;) put_document(r, &d.at[i], p, o);
    tabel_sluit(r);
}

static void put_formulier(req *r, const persoon *p, opleiding_rijen o)
{
    document nieuw = {.zicht = CODE(code_is(r->ik.rol, ROL_WERKMAKELAAR) ? ZICHT_WERK
                                                                        : ZICHT_BEGELEIDING)};
    nieuw.kop.masker = UINT64_MAX;
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(opleiding_id_van(&o.at[i])), o.at[i].naam};
    PUT(&r->h, "<section class=\"kaart mt geenprint\" aria-labelledby=\"h-erbij\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-erbij\">{}</h2>",
        T("Document toevoegen"));
    formulier f = form_open_bestand(r, URL(r, document_erbij, persoon_id_van(p)), &document_entity,
        &nieuw);
    form_bestand(&f, "bestand", T("Bestand"), T("PDF, PNG, JPEG, ODT of DOCX. Hoogstens 10 MB."));
    form_veld(&f, "naam");
    form_veld(&f, "soort");
    form_veld(&f, "zicht");
    if (o.n) form_keuze(&f, "opleiding_id", k, o.n, 0);
    keuze_plaatsing(&f, persoon_id_van(p));
    form_veld(&f, "bewaren_tot");
    form_sluit(&f, T("Voeg toe"));
    PUT(&r->h, "</section>\n");
}

void documenten(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    document_rijen d = BIJ(&r->w, document, persoon_id, id);
    opleiding_rijen o = BIJ(&r->w, opleiding, persoon_id, id);
    mens_kruimels(r, &p, T("Documenten"));
    kop(r, T("Documenten"), p.naam);
    mens_tabs(r, &p, TAB_DOCUMENTEN);
    put_lijst(r, &p, d, o);
    put_formulier(r, &p, o);
}

void document_erbij(req *r)
{
    document d = {.persoon_id = {r->id[0]}};
    str bestandsnaam, inhoud = bestand(r, "bestand", &bestandsnaam);
    form_lees(r, &document_entity, velden, &d);
    if (!d.naam.n && r->w.p->n == 1 && problem_at(r->w.p, "naam")) {
        d.naam = bestand_naam(r->w.a, bestandsnaam); /* the file says how it is called */
        if (d.naam.n) *r->w.p = (problems){0};
    }
    if (code_is(d.soort, DOC_INTRODUCTIE))
        problem_add(r->w.p, "soort",
                    N_("hoort bij Introductie. Daar leg je ook de toestemming vast."));
    if (r->w.p->n || !document_bewaar(&r->w, &d, inhoud)) documenten(r);
    else ga_naar(r, URL(r, documenten, d.persoon_id), T("Het document is toegevoegd."));
}

/* ---- out ---- */

static bool document_van_pad(req *r, document *d, persoon *p)
{
    if (HAAL(&r->w, document, (document_id){r->id[0]}, d) &&
        HAAL(&r->w, persoon, d->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

/* A name for every browser, and the real one (RFC 6266). */
static str als_bijlage(req *r, str wie_heet, bestand_soort s)
{
    buf b = buf_new(r->w.a), naam = buf_new(r->w.a);
    PLAIN(&naam, "{}{}", bestand_naam(r->w.a, wie_heet), str_of(bestand_staart(s)));
    PLAIN(&b, "attachment; filename=\"document{}\"; filename*=UTF-8''",
        str_of(bestand_staart(s)));
    http_encode(&b, buf_str(&naam));
    return buf_str(&b);
}

bool bestand_ruimte(req *r, num grootte, arena *ruimte)
{
    size_t bytes = (size_t)grootte.n + 4096;
    *ruimte = arena_try(bytes);
    if (!ruimte->at) return false;
    r->i->u->eigen = *ruimte;
    r->i->u->eigen_bytes = bytes;
    return true;
}

void bestand_geef(req *r, str naam, code type, str inhoud)
{
    http_answer *u = r->i->u;
    bestand_soort s = (bestand_soort)(BESTAND_PDF + (type.i - TYPE_PDF));
    u->status = 200;
    u->type = str_of(bestand_mime(s));
    u->body = inhoud;
    http_set(u, "Content-Disposition", als_bijlage(r, naam, s));
    http_set(u, "Content-Security-Policy",
        S("default-src 'none'; sandbox; frame-ancestors 'none'; form-action 'none'"));
    r->i->klaar = true;
}

void document_haal(req *r)
{
    document d;
    persoon p;
    str inhoud;
    arena ruimte;
    if (!document_van_pad(r, &d, &p)) return;
    if (date_is_set(d.gewist) || !bestand_ruimte(r, d.grootte, &ruimte) ||
        !document_lees(&r->w, &d, &ruimte, &inhoud))
        niet_gevonden(r);
    else
        bestand_geef(r, d.naam, d.type, inhoud);
}

/* ---- wiping ---- */

void document_wis_vraag(req *r)
{
    document d;
    persoon p;
    if (!document_van_pad(r, &d, &p)) return;
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, documenten, d.persoon_id), T("Documenten"));
    kop(r, T("Document wissen"), d.naam);
    PUT(&r->h, "<div class=\"kaart\"><p>{}</p>",
        T("Het bestand gaat voor altijd weg. Dat kan niet terug. Naam en reden blijven staan."));
    formulier f = form_open(r, URL(r, document_wissen, document_id_van(&d)), &document_entity, &d);
    form_veld_moet(&f, "gewist_reden");
    form_sluit_met(&f, T("Wis het document"), URL(r, documenten, d.persoon_id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void document_wissen(req *r)
{
    static const char *const reden[] = {"gewist_reden", NULL};
    document d;
    persoon p;
    if (!document_van_pad(r, &d, &p)) return;
    form_lees(r, &document_entity, reden, &d);
    if (r->w.p->n || !document_wis(&r->w, &d, d.gewist_reden)) document_wis_vraag(r);
    else ga_naar(r, URL(r, documenten, d.persoon_id), T("Het document is gewist."));
}
