/* samen_bestand.c: a file with the people who were chosen: asked here, made when another
 * approved. */
#include "casework/uitvoer.h"
#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/routes.h"

#define UITVOERVORM_FIELDS(F) \
    F(code, wat, N_("Wat staat er in het bestand?"), .klasse = K0, .required = true, \
      .codes = &uitvoer_codes) \
    F(str, waarom, N_("Waarvoor heb je het nodig?"), .klasse = K1, .required = true, .max = 400, \
      .multiline = true, .hulp = N_("Wie goedkeurt, leest dit. Geen namen van mensen."))
LIJSTRIJ(uitvoervorm, UITVOERVORM_FIELDS)
#define SELF uitvoervorm
LIJSTRIJ_DEF(uitvoervorm, UITVOERVORM_FIELDS)
#undef SELF

static const char *const velden[] = {"wat", "waarom", NULL};

void samen_bestand_vraag(req *r, mensen_groep wie)
{
    uitvoervorm v = {.masker = UINT64_MAX, .wat = CODE(UITVOER_NAMEN)};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Vraag een bestand aan"), PN(r->w.a, "Over {} mens.", "Over {} mensen.", wie.n));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_bestand), &uitvoervorm_entity, &v);
    samen_verborgen(&f, wie);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Vraag het bestand aan"), url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>",
        T("Een manager of de privacy officer keurt het goed. Daarna haal je het één keer op."));
    samen_mensen(r, wie);
    PUT(&r->h, "</div>\n");
}

void samen_bestand(req *r)
{
    mensen_groep wie = samen_gekozen(r);
    uitvoervorm v = {.masker = UINT64_MAX};
    goedkeuring_id k = {0};
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    form_lees(r, &uitvoervorm_entity, velden, &v);
    if (r->w.p->n == 0) k = uitvoer_vraag(&r->w, wie, v.wat.i, v.waarom);
    if (k.v)
        ga_naar(r, URL(r, goedkeuring_toon, k), T("Het is gevraagd. Een ander keurt het goed."));
    else samen_bestand_vraag(r, wie);
}
