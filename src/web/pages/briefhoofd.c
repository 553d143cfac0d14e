/* briefhoofd.c: what stands on the letters of the gemeente, from a day on, how long it waits for
 * an answer. */
#include "casework/herinner.h"

#include "web/routes.h"

static const char *const velden[] = {"van", "afdeling", "adres", "postcode", "plaats", "telefoon",
                                     "retour", "herinner_dagen", NULL};

static void put_eerder(req *r)
{
    briefhoofd_rijen b = briefhoofden(&r->w);
    if (!b.n) return;
    PUT(&r->h, "<section class=\"mt\"><h2 class=\"utrecht-heading-2 mb\">{}</h2>",
        T("Wat gold en gaat gelden"));
    tabel_open(r, T("Briefhoofden, nieuwste eerst"));
    const str koppen[] = {T("Geldt vanaf"), T("Adres"), T("Telefoon"), T("Retour"),
                          T("Dagen wachten")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < b.n; i++) {
        const briefhoofd *x = &b.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", dag_tekst(r, x->van, false)));
        tabel_cel(r, T("Adres"), MARKUP(r->w.a, "{}", TF(r->w.a, "{} {}, {} {}", x->afdeling,
            x->adres, x->postcode, x->plaats)));
        tabel_cel(r, T("Telefoon"), MARKUP(r->w.a, "{}", x->telefoon));
        tabel_cel(r, T("Retour"), MARKUP(r->w.a, "{}", x->retour));
        tabel_cel(r, T("Dagen wachten"), MARKUP(r->w.a, "{}", x->herinner_dagen));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

void briefhoofd_toon(req *r)
{
    briefhoofd b = briefhoofd_nu(&r->w);
    b.kop = (rijkop){.masker = UINT64_MAX};
    b.van = r->w.vandaag;
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, T("Briefhoofd"), T("Dit staat op elke brief van de gemeente."));
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, briefhoofd_bewaren), &briefhoofd_entity, &b);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Bewaar het briefhoofd"), URL0(r, aanpak_toon), T("Terug"));
    PUT(&r->h, "</section>\n");
    put_eerder(r);
}

void briefhoofd_bewaren(req *r)
{
    briefhoofd b = {.kop.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    form_lees(r, &briefhoofd_entity, velden, &b);
    if (r->w.p->n || !briefhoofd_bewaar(&r->w, &b, &g)) briefhoofd_toon(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, briefhoofd_toon),
            TF(r->w.a, "Het briefhoofd geldt vanaf {}.", dag_tekst(r, b.van, false)), g);
}
