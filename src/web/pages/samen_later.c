/* samen_later.c: what asks something of me this week about the people who were chosen, put off with
 * one reason. */
#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/pages/taak.h"
#include "web/routes.h"

#include "casework/taak.h"

static void put_taken(req *r, mensen_groep wie)
{
    int n = 0;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wat\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wat\">{}</h2>"
               "<ul class=\"agenda nieuws\">", T("Wat stel je uit?"));
    for (int i = 0; i < wie.n; i++) {
        taakregel_rijen t = samen_taken_nu(&r->w, wie.at[i]);
        for (int k = 0; k < t.n; k++, n++)
            PUT(&r->h, "<li><span class=\"naam\">{}</span> <span class=\"klein\">{}</span>"
                       "<span class=\"klein zacht\">{}</span></li>",
                naam_link(r, t.at[k].persoon_id, t.at[k].naam), taak_wat(&t.at[k]),
                dag_verschil(r, t.at[k].uiterlijk));
    }
    PUT(&r->h, "</ul>");
    if (!n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Hier vraagt nu niemand iets van je."));
    PUT(&r->h, "</section>\n");
}

void samen_later_vraag(req *r, mensen_groep wie)
{
    uitstelvorm v = {.masker = UINT64_MAX, .later = date_plus(r->w.vandaag, LATER_DAGEN)};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Stel taken uit"),
        T("Jouw taken tot en met deze week. Ze komen terug op de dag die je kiest."));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_later_doe), uitstelvorm_van(), &v);
    samen_verborgen(&f, wie);
    form_veld(&f, "later");
    form_veld(&f, "later_reden");
    form_sluit_met(&f, T("Stel uit"), url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "</section>");
    put_taken(r, wie);
    PUT(&r->h, "</div>\n");
}

void samen_later_doe(req *r)
{
    static const char *const velden[] = {"later", "later_reden", NULL};
    mensen_groep wie = samen_gekozen(r);
    uitstelvorm v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    int n = 0;
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    form_lees(r, uitstelvorm_van(), velden, &v);
    if (r->w.p->n || !samen_later(&r->w, wie, v.later, v.later_reden, &n, &g))
        samen_later_vraag(r, wie);
    else
        ga_naar_met_ongedaan(r, url_terug(r, URL0(r, mensen)),
            PN(r->w.a, "{} taak is uitgesteld.", "{} taken zijn uitgesteld.", n), g);
}
