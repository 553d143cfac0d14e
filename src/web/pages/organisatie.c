/* organisatie.c: one organisation, all that who works with it must see: contact and how willing it
 * is over time, whom one speaks with, places. */
#include "casework/plek.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

static const char *const contact_velden[] = {"datum", "soort", "tekst", "motivatie", "energie",
                                             NULL};
enum { CONTACT_TONEN = 10, VERLOOP_TONEN = 8 };

bool organisatie_van_pad(req *r, organisatie *o)
{
    if (HAAL(&r->w, organisatie, (organisatie_id){r->id[0]}, o)) return true;
    niet_gevonden(r);
    return false;
}

void organisatie_kruimels(req *r, const organisatie *o, str hier)
{
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, hier.n ? URL(r, organisatie_toon, organisatie_id_van(o)) : (url){0}, o->naam);
    if (hier.n) kruimels(r, (url){0}, hier);
}

void kaart_begin(req *r, const char *id, str kopje)
{
    str h = str_of(id);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2\" "
               "id=\"{}\">{}</h2>", h, h, kopje);
}

void kaart_klaar(req *r) { PUT(&r->h, "</section>"); }

str met_komma(req *r, str een, str twee, str drie)
{
    str deel[] = {een, twee, drie};
    buf b = buf_new(r->w.a);
    for (size_t i = 0; i < countof(deel); i++) {
        if (!deel[i].n) continue;
        if (b.n) buf_add(&b, S(", "));
        buf_add(&b, deel[i]);
    }
    return buf_str(&b);
}

/* ---- contact ---- */

static int met_wie(req *r, const organisatie *o, keuze **uit)
{
    contactpersoon_rijen c = BIJ(&r->w, contactpersoon, organisatie_id, organisatie_id_van(o));
    int n = 0;
    *uit = arena_make(r->w.a, keuze, c.n + 1);
    for (int i = 0; i < c.n; i++)
        if (!date_is_set(c.at[i].weg))
            (*uit)[n++] = (keuze){ID(contactpersoon_id_van(&c.at[i])), c.at[i].naam};
    return n;
}

static int lopende_coaching(req *r, const organisatie *o, keuze **uit)
{
    orgcoaching_rijen c = BIJ(&r->w, orgcoaching, organisatie_id, organisatie_id_van(o));
    int n = 0;
    *uit = arena_make(r->w.a, keuze, c.n + 1);
    for (int i = 0; i < c.n; i++)
        if (!date_is_set(c.at[i].eind))
            (*uit)[n++] = (keuze){ID(orgcoaching_id_van(&c.at[i])), c.at[i].doel};
    return n;
}

static void contact_formulier(req *r, const organisatie *o)
{
    keuze *wie, *coaching;
    int n = met_wie(r, o, &wie), m = lopende_coaching(r, o, &coaching);
    url u = URL(r, contact_maak, organisatie_id_van(o));
    if (!url_mag(r, POST, u)) return;
    contactmoment nieuw = {.datum = r->w.vandaag, .soort = CODE(CONTACT_TELEFOON)};
    nieuw.kop.masker = UINT64_MAX;
    formulier f = form_open(r, u, &contactmoment_entity, &nieuw);
    for (int i = 0; contact_velden[i]; i++) form_veld(&f, contact_velden[i]);
    if (n) form_keuze(&f, "contactpersoon_id", wie, n, 0);
    if (m) form_keuze(&f, "orgcoaching_id", coaching, m, 0);
    form_sluit(&f, T("Leg het contact vast"));
}

/* A step of a scale of four as blocks, and in words. */
static markup schaal(req *r, const codes *l, code c)
{
    enum { BREED = 17 };
    buf b = buf_new(r->w.a);
    if (!c.i) return MARKUP(r->w.a, "{}", T("niet gezegd"));
    PUT(&b, "<span class=\"stoelen\"><svg viewBox=\"0 0 {} 14\" width=\"{}\" height=\"14\" "
            "aria-hidden=\"true\">", l->n * BREED, l->n * BREED);
    for (int i = 0; i < l->n; i++)
        PUT(&b, "<rect class=\"{}\" x=\"{}\" y=\"1\" width=\"12\" height=\"12\" rx=\"3\"/>",
            i < c.i ? S("bezet") : S("vrij"), 1 + i * BREED);
    PUT(&b, "</svg><span>{}</span></span>", code_label(l, c));
    return markup_of(&b);
}

/* How willing the employer was, newest first: only of talks in which it was said. */
static void verloop(req *r, contactregel_rijen c)
{
    int n = 0;
    for (int i = 0; i < c.n; i++) n += c.at[i].motivatie.i || c.at[i].energie.i;
    if (!n) return;
    kaart_begin(r, "h-ve", T("Motivatie en energie"));
    tabel_open(r, T("Motivatie en energie, nieuwste eerst"));
    tabel_kop(r, T("Wanneer"), (url){0}, 0);
    tabel_kop(r, T("Hoe graag"), (url){0}, 0);
    tabel_kop(r, T("Energie"), (url){0}, 0);
    for (int i = 0, put = 0; i < c.n && put < VERLOOP_TONEN; i++) {
        const contactregel *x = &c.at[i];
        if (!x->motivatie.i && !x->energie.i) continue;
        put++;
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", dag_tekst(r, x->datum, false)));
        tabel_cel(r, T("Hoe graag"), schaal(r, &motivatie_codes, x->motivatie));
        tabel_cel(r, T("Energie"), schaal(r, &energie_codes, x->energie));
    }
    tabel_sluit(r);
    kaart_klaar(r);
}

static void een_contact(req *r, const contactregel *c)
{
    str soort = code_label(&contact_soort_codes, c->soort);
    PUT(&r->h, "<li class=\"werk\"><div class=\"kopje\"><b>{}</b> <span class=\"klein zacht\">"
               "{}</span></div><p class=\"klein vrijetekst\">{}</p>",
        dag_tekst(r, c->datum, false), soort, c->tekst);
    str met = c->met.n ? TF(r->w.a, "met {}", c->met) : (str){0};
    str wie = c->wie.n ? TF(r->w.a, "Door {}", c->wie) : (str){0};
    if (met.n || wie.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", met_komma(r, wie, met, (str){0}));
    PUT(&r->h, "</li>");
}

static void contacten(req *r, const organisatie *o, contactregel_rijen c)
{
    bool alles = veld(r, "alles").n > 0;
    kaart_begin(r, "h-co", T("Contact"));
    contact_formulier(r, o);
    if (!c.n) leegte(r, T("Er is nog geen contact vastgelegd."), (url){0}, (str){0});
    PUT(&r->h, "<ol class=\"tijdlijn mt\">");
    for (int i = 0; i < c.n && (alles || i < CONTACT_TONEN); i++) een_contact(r, &c.at[i]);
    PUT(&r->h, "</ol>");
    if (!alles && c.n > CONTACT_TONEN)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            link_naar(r, URL_MET(r, URL(r, organisatie_toon, organisatie_id_van(o)),
                                 A(alles, S("ja"))), T("Toon al het contact")));
    kaart_klaar(r);
}

/* ---- people and places ---- */

static void contactpersonen(req *r, const organisatie *o)
{
    contactpersoon_rijen c = BIJ(&r->w, contactpersoon, organisatie_id, organisatie_id_van(o));
    kaart_begin(r, "h-wi", T("Wie spreken we"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < c.n; i++) {
        const contactpersoon *x = &c.at[i];
        str weg = date_is_set(x->weg)
                      ? TF(r->w.a, "weg sinds {}", dag_tekst(r, x->weg, false)) : (str){0};
        PUT(&r->h, "<li><div><b>{}</b><span class=\"klein\">{}</span>{}</div></li>", x->naam,
            weg.n ? weg : met_komma(r, x->functie, x->telefoon, x->email),
            link_naar(r, URL(r, contactpersoon_wijzig, contactpersoon_id_van(x)),
                      TF(r->w.a, "Wijzig: {}", x->naam)));
    }
    PUT(&r->h, "</ul>");
    if (!c.n) leegte(r, T("Er is nog geen contactpersoon."), (url){0}, (str){0});
    PUT(&r->h, "{}", link_knop(r, URL(r, contactpersoon_nieuw, organisatie_id_van(o)),
                               T("Contactpersoon toevoegen"), "subtle"));
    kaart_klaar(r);
}

static void plekken_van(req *r, const organisatie *o)
{
    plek_rijen p = BIJ(&r->w, plek, organisatie_id, organisatie_id_van(o));
    int gesloten = 0;
    kaart_begin(r, "h-pl", T("Plekken"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < p.n; i++) {
        plek_geheel g;
        plek_id id = plek_id_van(&p.at[i]);
        gesloten += date_is_set(p.at[i].gesloten);
        if (date_is_set(p.at[i].gesloten) || !plek_lees(&r->w, id, &g)) continue;
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span></div></li>",
            link_naar(r, URL(r, plek_toon, id), p.at[i].functie),
            met_komma(r, code_label(&plek_soort_codes, p.at[i].soort),
                      TF(r->w.a, "{} van {} vrij", plek_vrij(&g), p.at[i].aantal), (str){0}));
    }
    PUT(&r->h, "</ul>");
    if (!p.n) leegte(r, T("Deze organisatie heeft nog geen plek."), (url){0}, (str){0});
    if (gesloten)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            PN(r->w.a, "{} plek is gesloten.", "{} plekken zijn gesloten.", gesloten));
    kaart_klaar(r);
}

void organisatie_toon(req *r)
{
    organisatie o;
    if (!organisatie_van_pad(r, &o)) return;
    organisatie_id id = organisatie_id_van(&o);
    contactregel_rijen c = LIJST(&r->w, contactregel, CONTACTMOMENTEN, AI(organisatie, id));
    organisatie_kruimels(r, &o, (str){0});
    kop_met(r, o.naam,
            TF(r->w.a, "{}. {}", code_label(&org_soort_codes, o.soort),
               met_komma(r, o.adres, o.plaats, o.telefoon)),
            MARKUP(r->w.a, "{}{}",
                   link_knop(r, URL_MET(r, URL0(r, plek_nieuw), A(bij, token_van(r, ID(id)))),
                             T("Plek toevoegen"), "primary-action"),
                   link_knop(r, URL(r, organisatie_wijzig, id), T("Wijzig"), "secondary-action")));
    organisatie_cijfers(r, &o);
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    contacten(r, &o, c);
    verloop(r, c);
    organisatie_mensen(r, &o);
    PUT(&r->h, "</div><div class=\"stapel\">");
    organisatie_vragen(r, &o);
    plekken_van(r, &o);
    organisatie_functies(r, &o);
    contactpersonen(r, &o);
    organisatie_documenten(r, &o);
    organisatie_wie(r, &o);
    organisatie_verwacht(r, &o);
    organisatie_coaching(r, &o, c);
    PUT(&r->h, "</div></div>");
}

void contact_maak(req *r)
{
    organisatie o;
    gebeurtenis_id g = {0};
    if (!organisatie_van_pad(r, &o)) return;
    contactmoment c = {.organisatie_id = organisatie_id_van(&o)};
    c.kop.masker = UINT64_MAX;
    form_lees(r, &contactmoment_entity, contact_velden, &c);
    c.contactpersoon_id.v =
        token_lees(r, &contactpersoon_entity, veld(r, "contactpersoon_id"));
    c.orgcoaching_id.v = token_lees(r, &orgcoaching_entity, veld(r, "orgcoaching_id"));
    if (r->w.p->n || !contactmoment_schrijf(&r->w, &c, &g))
        organisatie_toon(r);
    else
        ga_naar_met_ongedaan(r, URL(r, organisatie_toon, c.organisatie_id),
                             T("Het contact is vastgelegd."), g);
}
