/* introductie.c: how a person is introduced to employers: made together, looked at as the employer
 * will see it, consented to, shown, taken back. */
#include "web/pages/introductie.h"

#include "base/bestand.h"
#include "casework/deling.h"
#include "web/intern.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { GELDT_MAANDEN = 6 };
static const char *const velden[] = {"roepnaam", "tekst", "tot", NULL};
static const char *const akkoord_velden[] = {"gevraagd", "gegeven", NULL};

/* ---- the card: this and nothing else ---- */

static void kaart_inhoud(req *r, const introductie_blad *b)
{
    PUT(&r->h, "<p class=\"utrecht-heading-3\"><bdi>{}</bdi></p>", b->i.roepnaam);
    if (b->i.tekst.n) PUT(&r->h, "<p class=\"vrijetekst mt\"><bdi>{}</bdi></p>", b->i.tekst);
    if (b->film.kop.id)
        PUT(&r->h, "<video class=\"film mt\" controls preload=\"metadata\" src=\"{}\">{}</video>",
            URL(r, introductie_film, introductie_id_van(&b->i)),
            T("Deze browser kan de film niet tonen."));
}

static void kaart_van(req *r, const char *id, str kopje, const introductie_blad *b)
{
    kaart_begin(r, id, kopje);
    kaart_inhoud(r, b);
    kaart_klaar(r);
}

/* ---- consent that runs ---- */

/* Who sees it: the card, and a link to it for who has no account. */
static void put_org(req *r, const introductie_blad *b, int i)
{
    deling d;
    organisatie_id o = organisatie_id_van(&b->org[i]);
    bool is = deling_van(&r->w, b->i.persoon_id, o, DOEL_MATCHING, &d);
    PUT(&r->h, "<li><div>{}<span class=\"klein\">{} {}</span></div></li>", b->org[i].naam,
        link_naar(r, URL2(r, introductie_kaart, introductie_id_van(&b->i), o), T("Toon de kaart")),
        is ? link_naar(r, URL(r, werkgeverlink_toon, deling_id_van(&d)), T("Link zonder account"))
           : MARKUP(r->w.a, ""));
}

static void loopt(req *r, const introductie_blad *b)
{
    kaart_begin(r, "h-to", T("Toestemming"));
    PUT(&r->h, "<dl class=\"dlrij klein\"><dt>{}</dt><dd>{}</dd><dt>{}</dt><dd>{}</dd><dt>{}</dt>"
               "<dd>{}</dd><dt>{}</dt><dd>{}</dd></dl><ul class=\"agenda nieuws\">",
        T("Gegeven op"), dag_tekst(r, b->i.gegeven, false), T("Hoe is het gevraagd"),
        code_label(&gevraagd_codes, b->i.gevraagd), T("Wie vroeg het"),
        gebruiker_naam(r, b->i.gebruiker_id), T("Geldt tot"), dag_tekst(r, b->i.tot, false));
    for (int i = 0; i < b->norg; i++) put_org(r, b, i);
    PUT(&r->h, "</ul><p class=\"klein\">{}</p>",
        T("Intrekken kan altijd. De film en de woorden gaan dan meteen weg."));
    form_knop(r, URL(r, introductie_weg, introductie_id_van(&b->i)), T("Trek de toestemming in"),
              b->i.roepnaam, "secondary-action");
    kaart_klaar(r);
}

/* What was: who could see it and until when; its words and film are gone. */
static void eerder(req *r, persoon_id wie)
{
    introductie_rijen alle = BIJ(&r->w, introductie, persoon_id, wie);
    int n = 0;
    for (int i = alle.n; i-- > 0;) {
        const introductie *x = &alle.at[i];
        if (!date_is_set(x->gewist)) continue;
        if (!n++) {
            kaart_begin(r, "h-ee", T("Eerder"));
            PUT(&r->h, "<ul class=\"agenda nieuws\">");
        }
        date tot = date_is_set(x->ingetrokken) ? x->ingetrokken : x->tot;
        PUT(&r->h, "<li><div>{}<span class=\"klein\">{}</span></div></li>",
            date_is_set(x->gegeven)
                ? TF(r->w.a, "Toestemming van {} tot {}.", dag_tekst(r, x->gegeven, false),
                     dag_tekst(r, tot, false))
                : T("Een concept, zonder toestemming."),
            TF(r->w.a, "De woorden en de film zijn gewist op {}.",
               dag_tekst(r, x->gewist, false)));
    }
    if (!n) return;
    PUT(&r->h, "</ul>");
    kaart_klaar(r);
}

/* ---- a draft ---- */

static void wie_mag(req *r, const introductie_blad *b)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    introductie_org leeg = {.kop.masker = UINT64_MAX};
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    kaart_begin(r, "h-wm", T("Wie mag dit zien"));
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < b->norg; i++) {
        PUT(&r->h, "<li><div>{} ", b->org[i].naam);
        form_knop(r, URL(r, introductie_org_weg, b->org_rij[i]), T("Haal weg"), b->org[i].naam,
                  "subtle");
        PUT(&r->h, "</div></li>");
    }
    PUT(&r->h, "</ul>");
    formulier f = form_open(r, URL(r, introductie_org_bij, introductie_id_van(&b->i)),
                            &introductie_org_entity, &leeg);
    form_keuze(&f, "organisatie_id", k, o.n, 0);
    form_sluit(&f, T("Voeg toe"));
    kaart_klaar(r);
}

static void vraag_akkoord(req *r, const introductie_blad *b)
{
    introductie v = {.gegeven = r->w.vandaag};
    v.kop.masker = UINT64_MAX;
    kaart_begin(r, "h-ak", T("Toestemming vastleggen"));
    PUT(&r->h, "<p class=\"klein mb\">{}</p>",
        T("Laat de kaart zien zoals hij is. Vertel wie hem ziet en tot wanneer."));
    formulier f = form_open(r, URL(r, introductie_ja, introductie_id_van(&b->i)),
                            &introductie_entity, &v);
    form_veld_moet(&f, "gevraagd");
    form_veld_moet(&f, "gegeven");
    form_sluit(&f, T("Deze persoon zegt ja"));
    kaart_klaar(r);
}

static void maak_formulier(req *r, const persoon *p, const introductie_blad *b)
{
    introductie i = b->i.kop.id ? b->i
                                : (introductie){.roepnaam = mens_roepnaam(p),
                                                .tot = date_plus_months(r->w.vandaag,
                                                                        GELDT_MAANDEN)};
    i.kop.masker = UINT64_MAX;
    kaart_begin(r, "h-ma", b->i.kop.id ? T("Wijzig de introductie") : T("Introductie maken"));
    formulier f = form_open_bestand(r, URL(r, introductie_bewaren, persoon_id_van(p)),
                                    &introductie_entity, &i);
    for (int n = 0; velden[n]; n++) form_veld(&f, velden[n]);
    form_bestand(&f, "bestand", T("Korte film"),
                 T("MP4 of WebM, hoogstens 10 MB. Mag je overslaan."));
    form_sluit_met(&f, T("Bewaar en bekijk de kaart"), URL(r, persoon_toon, persoon_id_van(p)),
                   T("Terug"));
    kaart_klaar(r);
}

void introductie_toon(req *r)
{
    persoon p;
    introductie_blad nu, nieuw;
    if (!persoon_van_pad(r, &p)) return;
    bool is = introductie_met(&r->w, persoon_id_van(&p), INTRO_MAG, &nu);
    bool klad = introductie_met(&r->w, persoon_id_van(&p), INTRO_CONCEPT, &nieuw);
    if (!klad) nieuw = (introductie_blad){0};
    mens_kruimels(r, &p, T("Introductie"));
    kop(r, TF(r->w.a, "{} stelt zich voor", p.naam),
        is ? TF(r->w.a, "Toestemming tot {}. Daarna ziet niemand dit meer.",
                dag_tekst(r, nu.i.tot, false))
           : T("Een kort verhaal of een film, in plaats van een cv. Alleen met toestemming."));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    if (is) kaart_van(r, "h-nu", T("Dit mag de werkgever zien"), &nu);
    if (klad) kaart_van(r, "h-vb", T("Zo ziet de werkgever het straks"), &nieuw);
    maak_formulier(r, &p, &nieuw);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (is) loopt(r, &nu);
    if (klad) {
        wie_mag(r, &nieuw);
        vraag_akkoord(r, &nieuw);
    }
    eerder(r, persoon_id_van(&p));
    PUT(&r->h, "</div></div>");
}

void introductie_bewaren(req *r)
{
    persoon p;
    introductie_blad b;
    gebeurtenis_id g = {0};
    str naam, film = bestand(r, "bestand", &naam);
    if (!persoon_van_pad(r, &p)) return;
    if (!introductie_met(&r->w, persoon_id_van(&p), INTRO_CONCEPT, &b)) {
        b = (introductie_blad){.i = {.persoon_id = persoon_id_van(&p)}};
        b.i.kop.masker = UINT64_MAX;
    }
    u64 bits = form_lees(r, &introductie_entity, velden, &b.i);
    if (r->w.p->n || !introductie_bewaar(&r->w, &b.i, bits, film, &g)) introductie_toon(r);
    else ga_naar(r, URL(r, introductie_toon, persoon_id_van(&p)),
                 T("Bewaard. Kies wie het mag zien en vraag toestemming."));
}

/* ---- what follows on a draft ---- */

static bool blad_van_pad(req *r, introductie_blad *b)
{
    if (introductie_lees(&r->w, (introductie_id){r->id[0]}, b)) return true;
    niet_gevonden(r);
    return false;
}

/* The page of the person again, with what went wrong. */
static void weer(req *r, const introductie_blad *b)
{
    r->id[0] = b->i.persoon_id.v;
    introductie_toon(r);
}

void introductie_org_bij(req *r)
{
    introductie_blad b;
    gebeurtenis_id g = {0};
    if (!blad_van_pad(r, &b)) return;
    organisatie_id o = {token_lees(r, &organisatie_entity, veld(r, "organisatie_id"))};
    if (!introductie_erbij(&r->w, introductie_id_van(&b.i), o, &g)) weer(r, &b);
    else ga_naar_met_ongedaan(r, URL(r, introductie_toon, b.i.persoon_id),
                              T("De organisatie staat erbij."), g);
}

void introductie_org_weg(req *r)
{
    introductie_org o;
    gebeurtenis_id g = {0};
    if (!HAAL(&r->w, introductie_org, (introductie_org_id){r->id[0]}, &o) ||
        !introductie_eraf(&r->w, introductie_org_id_van(&o), &g))
        niet_gevonden(r);
    else
        ga_naar_met_ongedaan(r, URL(r, introductie_toon, o.persoon_id),
                             T("De organisatie is weggehaald."), g);
}

void introductie_ja(req *r)
{
    introductie_blad b;
    introductie v = {0};
    gebeurtenis_id g = {0};
    if (!blad_van_pad(r, &b)) return;
    v.kop.masker = UINT64_MAX;
    form_lees(r, &introductie_entity, akkoord_velden, &v);
    if (r->w.p->n || !introductie_akkoord(&r->w, introductie_id_van(&b.i), &v, &g)) weer(r, &b);
    else ga_naar_met_ongedaan(r, URL(r, introductie_toon, b.i.persoon_id),
                              T("De toestemming is vastgelegd."), g);
}

void introductie_weg(req *r)
{
    introductie_blad b;
    if (!blad_van_pad(r, &b)) return;
    if (!introductie_trek_in(&r->w, introductie_id_van(&b.i))) weer(r, &b);
    else ga_naar(r, URL(r, introductie_toon, b.i.persoon_id),
                 T("De toestemming is ingetrokken. Niemand ziet de introductie nog."));
}

/* ---- shown to an employer ---- */

void introductie_kaart(req *r)
{
    introductie_blad b, mag;
    organisatie_id o = {r->id[1]};
    persoon p;
    if (!introductie_lees(&r->w, (introductie_id){r->id[0]}, &b) ||
        !introductie_voor(&r->w, b.i.persoon_id, o, &mag) || mag.i.kop.id != b.i.kop.id ||
        !HAAL(&r->w, persoon, b.i.persoon_id, &p)) {
        niet_gevonden(r);
        return;
    }
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, introductie_toon, b.i.persoon_id), T("Introductie"));
    kop(r, T("Kennismaken"), T("Dit staat erop, en verder niets."));
    PUT(&r->h, "<div class=\"kaart\">");
    kaart_inhoud(r, &mag);
    PUT(&r->h, "</div>");
}

void introductie_voor_werkgever(req *r, persoon_id wie, const organisatie *o)
{
    introductie_blad b;
    bool is = introductie_voor(&r->w, wie, organisatie_id_van(o), &b);
    PUT(&r->h, "<p class=\"mb\">{} {}</p>",
        is ? TF(r->w.a, "{} mag de introductie zien.", o->naam)
           : TF(r->w.a, "{} mag nog geen introductie zien.", o->naam),
        is ? link_naar(r, URL2(r, introductie_kaart, introductie_id_van(&b.i),
                               organisatie_id_van(o)), T("Toon de kaart"))
           : link_naar(r, URL(r, introductie_toon, wie), T("Maak een introductie")));
}
