/* samen.c: one action for the people that were chosen in a list: first who they are and what goes
 * along, then it happens; "Ongedaan maken" takes all of it back. */
#include "casework/samen.h"

#include "casework/taak.h"
#include "web/pages/overdracht.h"
#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/pages/taak.h"
#include "web/routes.h"

/* ---- who was chosen ---- */

mensen_groep samen_gekozen(req *r)
{
    persoon_id *wie = arena_make(r->w.a, persoon_id, SAMEN_HOOGSTENS + 1);
    int n = 0;
    str token;
    for (int i = 0; n <= SAMEN_HOOGSTENS && (token = veld_nr(r, "wie", i)).n; i++) {
        persoon_id id = {token_lees(r, &persoon_entity, token)};
        bool al = false;
        for (int j = 0; j < n; j++) al = al || wie[j].v == id.v;
        if (id.v && !al) wie[n++] = id;
    }
    return (mensen_groep){wie, n};
}

void samen_verborgen(formulier *f, mensen_groep wie)
{
    for (int i = 0; i < wie.n; i++)
        form_verborgen(f, "wie", token_van(f->r, ID(wie.at[i])));
    form_verborgen(f, "terug", veld(f->r, "terug"));
}

static str aantal_taken(req *r, persoon_id id)
{
    i64 n = taken_van_persoon(&r->w, id).n;
    return PN(r->w.a, "{} open taak", "{} open taken", n);
}

void samen_mensen(req *r, mensen_groep wie)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wie\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wie\">{}</h2><ul class=\"agenda nieuws\">",
        T("Om wie gaat het?"));
    for (int i = 0; i < wie.n; i++) {
        persoon p;
        if (!HAAL(&r->w, persoon, wie.at[i], &p)) continue;
        PUT(&r->h, "<li><span class=\"naam\">{}</span> "
                   "<span class=\"klein zacht\">{}, {}</span></li>",
            naam_link(r, wie.at[i], p.naam), gebruiker_naam(r, p.klantmanager_id),
            aantal_taken(r, wie.at[i]));
    }
    PUT(&r->h, "</ul></section>\n");
}

bool samen_is_gekozen(req *r, mensen_groep wie, url lijst)
{
    if (samen_aantal_klopt(&r->w, wie.n, SAMEN_HOOGSTENS)) return true;
    kop(r, T("Samen iets doen"), (str){0});
    PUT(&r->h, "<p>{}</p>\n",
        link_naar(r, url_terug(r, lijst), T("Terug naar de lijst")));
    return false;
}

static bool is_gekozen(req *r, mensen_groep wie)
{
    return samen_is_gekozen(r, wie, URL0(r, mensen));
}

/* ---- a task for each ---- */

static void vraag_taak(req *r, mensen_groep wie)
{
    enum { DAGEN = 7 };
    keuze *staf;
    int n = taak_voor_groep(r, wie, &staf);
    taakvorm v = {.masker = UINT64_MAX, .uiterlijk = date_plus(r->w.vandaag, DAGEN),
                  .gebruiker_id = {r->ik.kop.id}};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Plan een taak voor meer mensen"),
        PN(r->w.a, "Er komt een taak bij {} mens.", "Er komt een taak bij elk van {} mensen.",
            wie.n));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_taak_maken), &taakvorm_entity, &v);
    samen_verborgen(&f, wie);
    form_veld(&f, "tekst");
    form_veld(&f, "uiterlijk");
    form_keuze(&f, "gebruiker_id", staf, n, v.gebruiker_id.v);
    form_veld(&f, "spoor");
    form_sluit_met(&f, PN(r->w.a, "Maak {} taak", "Maak {} taken", wie.n),
        url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "</section>");
    samen_mensen(r, wie);
    PUT(&r->h, "</div>\n");
}

void samen_taak_maken(req *r)
{
    static const char *const velden[] = {"tekst", "uiterlijk", "gebruiker_id", "spoor", NULL};
    mensen_groep wie = samen_gekozen(r);
    taakvorm v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    if (!is_gekozen(r, wie)) return;
    form_lees(r, &taakvorm_entity, velden, &v);
    taak t = {.tekst = v.tekst, .uiterlijk = v.uiterlijk, .gebruiker_id = v.gebruiker_id,
              .spoor = v.spoor};
    if (r->w.p->n || !samen_taak(&r->w, wie, t, &g)) vraag_taak(r, wie);
    else ga_naar_met_ongedaan(r, url_terug(r, URL0(r, mensen)),
            PN(r->w.a, "Er is {} taak gemaakt.", "Er zijn {} taken gemaakt.", wie.n), g);
}

/* ---- which of them ---- */

void samen_kies(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    bool collega = str_eq(veld(r, "doe"), S("collega")) && url_mag(r, POST, URL0(r, samen_collega));
    bool groep = str_eq(veld(r, "doe"), S("campagne")) && url_mag(r, POST, URL0(r, samen_campagne));
    if (!is_gekozen(r, wie)) return;
    bool bericht_ = str_eq(veld(r, "doe"), S("bericht")) &&
        url_mag(r, POST, URL0(r, samen_bericht_doe));
    if (collega) overdracht_vraag_wie(r, wie);
    else if (bericht_) samen_bericht_vraag(r, wie);
    else if (groep) samen_vraag_campagne(r, wie);
    else if (str_eq(veld(r, "doe"), S("etiket"))) samen_etiket_vraag(r, wie);
    else if (str_eq(veld(r, "doe"), S("bestand"))) samen_bestand_vraag(r, wie);
    else if (str_eq(veld(r, "doe"), S("druk"))) samen_druk_vraag(r, wie);
    else if (str_eq(veld(r, "doe"), S("later"))) samen_later_vraag(r, wie);
    else vraag_taak(r, wie);
}
