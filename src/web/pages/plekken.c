/* plekken.c: all places: free, taken, ending; one place; who fits it. */
#include "casework/plek.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

enum { EINDIGT_DAGEN = 60, EINDIGT_TONEN = 5, PER_BLAD = 25 };

typedef enum { TOON_ALLE, TOON_VRIJ, TOON_EINDIGT } keus_toon;

static i64 plaatsen_vrij(plekregel_rijen l)
{
    i64 n = 0;
    for (int i = 0; i < l.n; i++) n += plekregel_vrij(&l.at[i]);
    return n;
}

static i64 plaatsen_alle(plekregel_rijen l)
{
    i64 n = 0;
    for (int i = 0; i < l.n; i++) n += l.at[i].aantal.n;
    return n;
}

static void chips(req *r, plekregel_rijen l, int eindigt, keus_toon t)
{
    url u = URL0(r, plekken);
    PUT(&r->h, "<ul class=\"chips\" aria-label=\"{}\">", T("Snelle filters"));
    snelfilter(r, u, T("Alle"), plaatsen_alle(l), t == TOON_ALLE, false);
    snelfilter(r, URL_MET(r, u, A(toon, S("vrij"))), T("Vrij"), plaatsen_vrij(l),
               t == TOON_VRIJ, false);
    snelfilter(r, URL_MET(r, u, A(toon, S("eindigt"))), T("Eindigt binnen 60 dagen"), eindigt,
               t == TOON_EINDIGT, false);
    snelfilter(r, URL_MET(r, URL0(r, organisaties), A(contact, S("lang"))),
               T("Organisaties zonder contact in 3 maanden"),
               organisaties_aantal(&r->w, (organisatie_filter){.lang_geen = true}), false, false);
    PUT(&r->h, "</ul>");
}

/* Seats as small blocks, taken ones first; and in words. */
static markup stoelen(req *r, const plekregel *p)
{
    enum { BLOKJES = 8, BREED = 17 };
    i64 vrij = plekregel_vrij(p), alle = p->aantal.n;
    buf b = buf_new(r->w.a);
    PUT(&b, "<span class=\"stoelen\">");
    if (alle > 0 && alle <= BLOKJES)
        PUT(&b, "<svg viewBox=\"0 0 {} 14\" width=\"{}\" height=\"14\" aria-hidden=\"true\">",
            alle * BREED, alle * BREED);
    for (i64 i = 0; alle <= BLOKJES && i < alle; i++)
        PUT(&b, "<rect class=\"{}\" x=\"{}\" y=\"1\" width=\"12\" height=\"12\" rx=\"3\"/>",
            i < alle - vrij ? S("bezet") : S("vrij"), 1 + i * BREED);
    if (alle > 0 && alle <= BLOKJES) PUT(&b, "</svg>");
    PUT(&b, "<span>{}", vrij ? TF(r->w.a, "{} van {} vrij", vrij, p->aantal) : T("vol"));
    if (p->vast.n) PUT(&b, ", {}", TF(r->w.a, "{} vastgehouden", p->vast));
    PUT(&b, "</span></span>");
    return markup_of(&b);
}

static str uren_tekst(req *r, num van, num tot)
{
    if (van.is && tot.is && van.n != tot.n) return TF(r->w.a, "{} tot {} uur", van, tot);
    if (tot.is) return TF(r->w.a, "{} uur", tot);
    return van.is ? TF(r->w.a, "vanaf {} uur", van) : T("in overleg");
}

static markup acties(req *r, const plekregel *p)
{
    url zoek = URL(r, koppelen_plek, p->id), nieuw = URL0(r, plek_nieuw);
    markup mensen = {0}, kopie = {0};
    if (plekregel_vrij(p) && url_mag(r, GET, zoek))
        mensen = link_voor(r, zoek, T("Zoek mensen"), p->functie, "secondary-action");
    if (url_mag(r, GET, nieuw))
        kopie = link_voor(r, URL_MET(r, nieuw, A(van, token_van(r, ID(p->id)))), T("Kopieer"),
            p->functie, "subtle");
    if (!mensen.s.n && !kopie.s.n) return (markup){0};
    return MARKUP(r->w.a, "<span class=\"geenprint\">{} {}</span>", mensen, kopie);
}

static void plekrij(req *r, const plekregel *p)
{
    tabel_rij(r);
    tabel_rijkop(r, link_naar(r, URL(r, plek_toon, p->id), p->functie));
    tabel_cel(r, T("Organisatie"),
              link_naar(r, URL(r, organisatie_toon, p->organisatie_id), p->organisatie));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}", code_label(&plek_soort_codes, p->soort)));
    tabel_cel(r, T("Plaatsen"), stoelen(r, p));
    tabel_cel(r, T("Uren"), MARKUP(r->w.a, "{}", uren_tekst(r, p->uren_min, p->uren_max)));
    str niveau = code_label(&cefr_codes, p->niveau);
    tabel_cel(r, T("Taal"), MARKUP(r->w.a, "{}", niveau.n ? niveau : T("niet gezegd")));
    tabel_cel(r, T("Doen"), acties(r, p));
}

/* Free ones first, then the others; gives how many there are. */
static int op_volgorde(req *r, plekregel_rijen l, bool alleen_vrij, const plekregel ***uit)
{
    const plekregel **p = arena_make(r->w.a, const plekregel *, l.n + 1);
    int n = 0;
    for (int pas = 0; pas < (alleen_vrij ? 1 : 2); pas++)
        for (int i = 0; i < l.n; i++)
            if ((plekregel_vrij(&l.at[i]) > 0) == (pas == 0)) p[n++] = &l.at[i];
    *uit = p;
    return n;
}

static void bladeren(req *r, i64 blad, int n)
{
    i64 bladen = (n + PER_BLAD - 1) / PER_BLAD;
    url u = URL_MET(r, URL0(r, plekken), A(toon, veld(r, "toon")), A(soort, veld(r, "soort")),
                    A(sector, veld(r, "sector")));
    if (bladen < 2) return;
    PUT(&r->h, "<div class=\"rij tussen mt\"><p class=\"klein zacht\">{}</p><div class=\""
               "utrecht-button-group\">", TF(r->w.a, "Blad {} van {}", blad, bladen));
    if (blad > 1)
        PUT(&r->h, "{}", link_knop(r, URL_MET(r, u, A(blad, blad - 1)), T("Vorige"),
                                   "secondary-action"));
    if (blad < bladen)
        PUT(&r->h, "{}", link_knop(r, URL_MET(r, u, A(blad, blad + 1)), T("Volgende"),
                                   "secondary-action"));
    PUT(&r->h, "</div></div>");
}

static void plektabel(req *r, plekregel_rijen l, bool alleen_vrij)
{
    const plekregel **p;
    i64 blad = 1;
    int n = op_volgorde(r, l, alleen_vrij, &p);
    if (!str_to_i64(veld(r, "blad"), &blad) || blad < 1 || (blad - 1) * PER_BLAD >= n) blad = 1;
    tabel_open(r, T("Plekken"));
    tabel_kop(r, T("Plek"), (url){0}, 0);
    tabel_kop(r, T("Organisatie"), (url){0}, 0);
    tabel_kop(r, T("Soort"), (url){0}, 0);
    tabel_kop(r, T("Plaatsen"), (url){0}, 0);
    tabel_kop(r, T("Uren"), (url){0}, 0);
    tabel_kop(r, T("Taal"), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    for (i64 i = (blad - 1) * PER_BLAD; i < n && i < blad * PER_BLAD; i++) plekrij(r, p[i]);
    tabel_sluit(r);
    bladeren(r, blad, n);
}

static markup eindigt_badge(req *r, int dagen)
{
    if (dagen < 0)
        return badge(r, S("danger"), PN(r->w.a, "{} dag te laat", "{} dagen te laat", -dagen));
    return badge(r, S("neutral"), PN(r->w.a, "Nog {} dag", "Nog {} dagen", dagen));
}

/* Talk about what comes after, and find who comes next. */
static markup eindigt_acties(req *r, const plek_eindigt *x)
{
    url zoek = URL(r, koppelen_plek, x->plek_id);
    markup opvolger = {0};
    if (url_mag(r, GET, zoek))
        opvolger = link_voor(r, zoek, T("Zoek opvolger"), x->functie, "subtle");
    return MARKUP(r->w.a, "{} {}", link_voor(r, URL(r, plaatsing_toon, x->id), T("Bespreek"),
                                             x->naam, "secondary-action"), opvolger);
}

static void eindigt_blok(req *r, plek_eindigt_rijen e, int tonen)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ei\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-ei\">{}</h2>", T("Eindigt binnen 60 dagen"));
    if (!e.n) leegte(r, T("Er eindigt niets binnen 60 dagen."), (url){0}, (str){0});
    PUT(&r->h, "<ul class=\"doe\">");
    for (int i = 0; i < e.n && i < tonen; i++) {
        const plek_eindigt *x = &e.at[i];
        PUT(&r->h, "<li><div>{}</div><div><p class=\"wat\">{}</p><p class=\"reden\">{} {}</p></div>"
                   "<div class=\"acties\">{}</div></li>",
            eindigt_badge(r, date_diff(x->tot, r->w.vandaag)),
            link_naar(r, URL(r, persoon_toon, x->persoon_id), x->naam),
            lane(r, S("werk"), T("Werk")),
            TF(r->w.a, "{} bij {}, gepland tot {}.", x->functie, x->organisatie,
               dag_tekst(r, x->tot, false)),
            eindigt_acties(r, x));
    }
    PUT(&r->h, "</ul>");
    if (e.n > tonen)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            link_naar(r, URL_MET(r, URL0(r, plekken), A(toon, S("eindigt"))),
                      PN(r->w.a, "Toon nog {} plek", "Toon nog {} plekken", e.n - tonen)));
    PUT(&r->h, "</section>");
}

/* Questions that wait for an answer: of me first, then of others. */
static void vragen_blok(req *r)
{
    enum { TONEN = 5 };
    orgvraagregel_rijen v = orgvragen_open(&r->w, (gebruiker_id){r->ik.kop.id});
    if (!v.n) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-vg\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-vg\">{}</h2><ul class=\"doe\">",
        TF(r->w.a, "Vragen die wachten ({})", v.n));
    for (int i = 0; i < v.n && i < TONEN; i++) {
        const orgvraagregel *x = &v.at[i];
        markup wanneer = date_is_set(x->uiterlijk)
                             ? eindigt_badge(r, date_diff(x->uiterlijk, r->w.vandaag))
                             : (markup){0};
        PUT(&r->h, "<li><div>{}</div><div><p class=\"wat\">{}</p><p class=\"reden\">{} {}</p></div>"
                   "<div class=\"acties\">{}</div></li>",
            wanneer, link_naar(r, URL(r, organisatie_toon, x->organisatie_id), x->organisatie),
            code_label(&vraag_richting_codes, x->richting), x->vraag,
            link_voor(r, URL(r, orgvraag_toon, x->id), T("Antwoord"), x->organisatie,
                      "secondary-action"));
    }
    PUT(&r->h, "</ul></section>");
}

static keus_toon gekozen(req *r)
{
    if (str_eq(veld(r, "toon"), S("vrij"))) return TOON_VRIJ;
    return str_eq(veld(r, "toon"), S("eindigt")) ? TOON_EINDIGT : TOON_ALLE;
}

/* The questions above the list: of a plek they would be asked, here they may stay open. */
#define PLEKFILTER_FIELDS(F) \
    F(code, soort, N_("Soort plek"), .codes = &plek_soort_codes) \
    F(str, sector, N_("Sector"), .max = 80)
FORMULIER(plekfilter, PLEKFILTER_FIELDS)
#define SELF plekfilter
FORMULIER_DEF(plekfilter, PLEKFILTER_FIELDS)
#undef SELF

static void filters(req *r, keus_toon t)
{
    formulier f = form_open_filter(r, URL0(r, plekken), &plekfilter_entity, NULL);
    if (t == TOON_VRIJ) form_verborgen(&f, "toon", S("vrij"));
    form_veld(&f, "soort");
    form_veld(&f, "sector");
    form_sluit(&f, T("Filter"));
}

static str zin_boven(req *r, plekregel_rijen l, int eindigt)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{} {} {}", vandaag_zin(r),
          TF(r->w.a, "{} plaatsen, {} zijn vrij.", plaatsen_alle(l), plaatsen_vrij(l)),
          PN(r->w.a, "{} eindigt binnen 60 dagen.", "{} eindigen binnen 60 dagen.", eindigt));
    return buf_str(&b);
}

void plekken(req *r)
{
    code soort = {0};
    code_parse(&plek_soort_codes, veld(r, "soort"), &soort);
    keus_toon t = gekozen(r);
    plekregel_rijen l = plekken_alle(&r->w, veld(r, "sector"), soort.i);
    plek_eindigt_rijen e = plekken_eindigen(&r->w, EINDIGT_DAGEN);
    kop_met(r, T("Plekken"),
            zin_boven(r, l, e.n),
            MARKUP(r->w.a, "{}{}{}{}{}",
                   link_knop(r, URL0(r, plek_nieuw), T("Plek toevoegen"), "primary-action"),
                   link_knop(r, URL0(r, plekzoekers_toon), T("Wie zoekt een plek"),
                             "secondary-action"),
                   link_knop(r, URL0(r, bijeenkomsten), T("Ontmoetingen"), "secondary-action"),
                   link_knop(r, URL0(r, carvings), T("Plekken maken"), "secondary-action"),
                   link_knop(r, URL0(r, organisaties), T("Organisaties"), "secondary-action")));
    chips(r, l, e.n, t);
    if (t == TOON_ALLE) vragen_blok(r);
    if (t != TOON_VRIJ) eindigt_blok(r, e, t == TOON_EINDIGT ? e.n : EINDIGT_TONEN);
    if (t == TOON_EINDIGT) return;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-al\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-al\">{}</h2>", t == TOON_VRIJ ? T("Vrije plekken") : T("Alle plekken"));
    filters(r, t);
    if (l.n)
        plektabel(r, l, t == TOON_VRIJ);
    else
        leegte(r, T("Er is geen plek die past bij dit filter."), URL0(r, plek_nieuw),
               T("Plek toevoegen"));
    PUT(&r->h, "</section>");
}
