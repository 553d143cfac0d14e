/* mensen_filter.c: filters of Mijn mensen that someone keeps: as links above the list, and the page
 * on which they get a name, another name, or go. The last choice is remembered by itself. */
#include "casework/etiket.h"
#include "casework/mensenfilter.h"

#include "web/intern.h"
#include "web/pages/mensen.h"
#include "web/routes.h"

#define FILTERVORM_FIELDS(F) \
    F(str, naam, N_("Naam van het filter"), .max = 60, .required = true) \
    F(bool, delen, N_("Deel dit filter met mijn team"))
FORMULIER(filtervorm, FILTERVORM_FIELDS)
#define SELF filtervorm
FORMULIER_DEF(filtervorm, FILTERVORM_FIELDS)
#undef SELF

#define LAATSTE_KEUS S("mensen") /* key of the draft that holds it */

/* What stands behind the question mark of the address of a choice: only what can be kept. */
static str vraag_van(req *r, const mensen_keus *k)
{
    mensen_keus kaal = *k;
    kaal.f.naam = (str){0};
    kaal.voor = (gebruiker_id){0};
    kaal.kies = kaal.heel = false;
    kaal.meer = (code){0};
    kaal.blad = 1;
    if (!mensen_keus_bewaarbaar(&kaal)) return (str){0};
    str adres = mensen_adres(r, &kaal).s, pad;
    return str_split(&adres, '?', &pad) ? adres : (str){0};
}

/* What a text asks for; false: nothing that can be kept. */
static bool keus_van(req *r, str vraag, mensen_keus *k)
{
    http_pairs h;
    if (!http_urlencoded(r->w.a, vraag, &h)) return false;
    *k = mensen_keus_uit(r, &h);
    return mensen_keus_bewaarbaar(k);
}

static url adres_van(req *r, str vraag)
{
    mensen_keus k;
    return keus_van(r, vraag, &k) ? mensen_adres(r, &k) : URL0(r, mensen);
}

/* An address that asks nothing gets the filter with which the list begins. */
mensen_keus mensen_keus_lees(req *r)
{
    mensenfilter f;
    mensen_keus k;
    const http_pairs *velden_ = &r->i->in.velden;
    if (velden_->n || !mensenfilter_begin(&r->w, &f) || !keus_van(r, f.vraag, &k))
        return mensen_keus_uit(r, velden_);
    k.begin = f.naam;
    return k;
}

/* ---- above the list ---- */

static str laatste_keus(req *r)
{
    http_pairs h;
    moment op;
    if (!concept_lees(r, LAATSTE_KEUS, &h, &op)) return (str){0};
    mensen_keus k = mensen_keus_uit(r, &h);
    return vraag_van(r, &k);
}

static void put_link(req *r, url u, str tekst, bool nu)
{
    if (nu) PUT(&r->h, "<li><a href=\"{}\" aria-current=\"true\">{}</a></li>", u, tekst);
    else PUT(&r->h, "<li><a href=\"{}\">{}</a></li>", u, tekst);
}

void mensen_bewaard(req *r, const mensen_keus *k)
{
    mensenfilter_rijen f = mensenfilters(&r->w);
    str nu = vraag_van(r, k), laatst = laatste_keus(r);
    bool bekend = false;
    if (nu.n && !str_eq(nu, laatst)) r->i->bewaar = LAATSTE_KEUS;
    bool verder = !nu.n && !k->team && laatst.n;
    if (!f.n && !nu.n && !verder) return;
    PUT(&r->h, "<ul class=\"chips klein geenprint\" aria-label=\"{}\">", T("Bewaarde filters"));
    if (verder) put_link(r, adres_van(r, laatst), T("Verder met je laatste keuze"), false);
    for (int i = 0; i < f.n; i++) {
        bool dit = str_eq(f.at[i].vraag, nu);
        put_link(r, adres_van(r, f.at[i].vraag), f.at[i].naam, dit);
        bekend |= dit;
    }
    if (nu.n && !bekend)
        put_link(r, URL_MET(r, URL0(r, mensenfilters_toon), A(keuze, nu)), T("Bewaar dit filter"),
            false);
    if (f.n) put_link(r, URL0(r, mensenfilters_toon), T("Filters beheren"), false);
    PUT(&r->h, "</ul>\n");
}

/* ---- what a choice says, in words ---- */

static void zeg(buf *b, str wat)
{
    if (wat.n) PLAIN(b, "{}{}", b->n ? S(", ") : S(""), wat);
}

static str etiket_naam(req *r, etiket_id id)
{
    etiketregel_rijen alle = etiketten(&r->w);
    const etiketregel *e = etiket_in(&alle, id);
    return e ? TF(r->w.a, "etiket {}", e->naam) : T("een etiket dat er niet meer is");
}

str mensen_vraag_woorden(req *r, str vraag)
{
    mensen_keus k;
    buf b = buf_new(r->w.a);
    if (!keus_van(r, vraag, &k)) return (str){0};
    const mensen_filter *f = &k.f;
    if (k.team && code_is(r->ik.rol, ROL_KLANTMANAGER)) zeg(&b, T("Hele team"));
    zeg(&b, code_label(&leerroute_codes, f->leerroute));
    zeg(&b, code_label(&werkstap_codes, f->werkstap));
    zeg(&b, code_label(&dringend_codes, f->stand));
    zeg(&b, code_label(&intensiteit_codes, f->intensiteit));
    if (f->contact_weken)
        zeg(&b, PN(r->w.a, "{} week geen contact", "{} weken geen contact", f->contact_weken));
    if (f->etiket.v) zeg(&b, etiket_naam(r, f->etiket));
    if (f->lang_geen_contact) zeg(&b, T("Lang geen contact"));
    if (f->botst) zeg(&b, T("Les en werk botsen"));
    if (k.sorteer.i) zeg(&b, TF(r->w.a, "op volgorde van {}", mensen_sorteer_woord(k.sorteer)));
    return buf_str(&b);
}

/* ---- the page ---- */

static void put_nieuw(req *r, str vraag)
{
    filtervorm v = {.masker = UINT64_MAX};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nieuw\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-nieuw\">{}</h2><p>{}</p>",
        T("Bewaar dit filter"), TF(r->w.a, "Keuze: {}.", mensen_vraag_woorden(r, vraag)));
    formulier f = form_open(r, URL0(r, mensenfilter_bewaren), &filtervorm_entity, &v);
    form_verborgen(&f, "keuze", vraag);
    form_veld(&f, "naam");
    form_veld(&f, "delen");
    form_sluit_met(&f, T("Bewaar het filter"), adres_van(r, vraag), T("Terug"));
    PUT(&r->h, "</section>\n");
}

void mensenfilter_teamknop(req *r, const mensenfilter *f)
{
    form_knop(r, URL(r, mensenfilter_begin_team, mensenfilter_id_van(f)),
        f->team_begin ? T("Begin het team hier niet meer mee") : T("Begin het team hiermee"),
        f->naam, "subtle");
}

/* Which lists begin with it. */
static void put_begin(req *r, const mensenfilter *f)
{
    if (f->eigen_begin && f->gebruiker_id.v == r->ik.kop.id)
        PUT(&r->h, " {}", badge(r, S("neutral"), T("Jouw lijst begint hiermee")));
    if (f->team_begin)
        PUT(&r->h, " {}", badge(r, S("neutral"), T("Het team begint hiermee")));
}

static void put_rij(req *r, const mensenfilter *f)
{
    bool mijn = f->gebruiker_id.v == r->ik.kop.id;
    mensenfilter_id id = mensenfilter_id_van(f);
    str van = mijn && f->team_id.v ? T("Gedeeld met je team")
              : mijn               ? T("Alleen voor jou")
                     : TF(r->w.a, "Van {}", gebruiker_naam(r, f->gebruiker_id));
    PUT(&r->h, "<li><div><span class=\"naam\">{}</span><span class=\"klein\">{}</span>"
               "<span class=\"klein zacht\">{}</span>",
        link_naar(r, adres_van(r, f->vraag), f->naam), mensen_vraag_woorden(r, f->vraag), van);
    put_begin(r, f);
    PUT(&r->h, "</div>");
    if (mijn) {
        PUT(&r->h, "<div class=\"rij\">{}",
            link_voor(r, URL(r, mensenfilter_toon, id), T("Wijzig"), f->naam, "subtle"));
        form_knop(r, URL(r, mensenfilter_begin_ik, id),
            f->eigen_begin ? T("Begin hier niet meer mee") : T("Begin mijn lijst hiermee"),
            f->naam, "subtle");
        form_knop(r, URL(r, mensenfilter_verwijder, id), T("Haal weg"), f->naam, "subtle");
        PUT(&r->h, "</div>");
    }
    if (f->team_id.v) mensenfilter_teamknop(r, f);
    PUT(&r->h, "</li>\n");
}

static void put_lijst(req *r)
{
    mensenfilter_rijen f = mensenfilters(&r->w);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-lijst\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-lijst\">{}</h2>", T("Bewaarde filters"));
    if (!f.n)
        leegte(r, T("Er is nog geen filter bewaard. Kies eerst mensen in de lijst."),
            URL0(r, mensen), T("Naar de lijst met mensen"));
    else PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < f.n; i++) put_rij(r, &f.at[i]);
    if (f.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

void mensenfilters_toon(req *r)
{
    mensen_keus k;
    str vraag = veld(r, "keuze");
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop_met(r, T("Filters"), T("Een filter is een keuze van mensen met een naam."),
        link_knop(r, URL0(r, etiketten_toon), T("Etiketten beheren"), "secondary-action"));
    PUT(&r->h, "<div class=\"stapel\">");
    if (keus_van(r, vraag, &k)) put_nieuw(r, vraag_van(r, &k));
    put_lijst(r);
    PUT(&r->h, "</div>\n");
}

static const char *const velden[] = {"naam", "delen", NULL};

void mensenfilter_bewaren(req *r)
{
    filtervorm v = {.masker = UINT64_MAX};
    mensen_keus k;
    gebeurtenis_id g = {0};
    str vraag = keus_van(r, veld(r, "keuze"), &k) ? vraag_van(r, &k) : (str){0};
    form_lees(r, &filtervorm_entity, velden, &v);
    if (r->w.p->n || !mensenfilter_bewaar(&r->w, v.naam, vraag, v.delen, &g))
        mensenfilters_toon(r);
    else ga_naar_met_ongedaan(r, adres_van(r, vraag), T("Het filter is bewaard."), g);
}

void mensenfilter_toon(req *r)
{
    mensenfilter f;
    if (!mensenfilter_eigen(&r->w, (mensenfilter_id){r->id[0]}, &f)) return;
    filtervorm v = {.masker = UINT64_MAX, .naam = f.naam, .delen = f.team_id.v != 0};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, mensenfilters_toon), T("Filters"));
    kop(r, T("Filter wijzigen"), mensen_vraag_woorden(r, f.vraag));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier o = form_open(r, URL(r, mensenfilter_wijzigen, mensenfilter_id_van(&f)),
        &filtervorm_entity, &v);
    form_veld(&o, "naam");
    form_veld(&o, "delen");
    form_sluit_met(&o, T("Bewaar het filter"), URL0(r, mensenfilters_toon), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void mensenfilter_wijzigen(req *r)
{
    filtervorm v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    mensenfilter_id id = {r->id[0]};
    form_lees(r, &filtervorm_entity, velden, &v);
    if (r->w.p->n || !mensenfilter_wijzig(&r->w, id, v.naam, v.delen, &g)) mensenfilter_toon(r);
    else ga_naar_met_ongedaan(r, URL0(r, mensenfilters_toon), T("Het filter is bewaard."), g);
}

void mensenfilter_verwijder(req *r)
{
    gebeurtenis_id g = {0};
    if (mensenfilter_weg(&r->w, (mensenfilter_id){r->id[0]}, &g))
        ga_naar_met_ongedaan(r, URL0(r, mensenfilters_toon), T("Het filter is weg."), g);
}
