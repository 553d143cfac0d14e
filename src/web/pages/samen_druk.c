/* samen_druk.c: what is printed of the people who were chosen: a list, or a sheet of each. */
#include "base/druk.h"
#include "casework/blad.h"

#include "web/pages/persoon.h"
#include "web/pages/samen.h"
#include "web/routes.h"

#define DRUKVORM_FIELDS(F) \
    F(code, wat, N_("Wat wil je afdrukken?"), .required = true, .codes = &blad_codes)
FORMULIER(drukvorm, DRUKVORM_FIELDS)
#define SELF drukvorm
FORMULIER_DEF(drukvorm, DRUKVORM_FIELDS)
#undef SELF

void samen_druk_vraag(req *r, mensen_groep wie)
{
    drukvorm v = {.masker = UINT64_MAX, .wat = CODE(BLAD_LIJST)};
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Druk af"), PN(r->w.a, "Over {} mens.", "Over {} mensen.", wie.n));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, samen_druk), &drukvorm_entity, &v);
    samen_verborgen(&f, wie);
    form_veld(&f, "wat");
    form_sluit_met(&f, T("Download de PDF"), url_terug(r, URL0(r, mensen)), T("Terug"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>",
        T("Papier is ook een dossier. Laat het niet liggen, en gooi het weg in de papierbak met "
          "een slot."));
    samen_mensen(r, wie);
    PUT(&r->h, "</div>\n");
}

void samen_druk(req *r)
{
    static const char *const velden[] = {"wat", NULL};
    mensen_groep wie = samen_gekozen(r);
    drukvorm v = {.masker = UINT64_MAX};
    if (!samen_is_gekozen(r, wie, URL0(r, mensen))) return;
    form_lees(r, &drukvorm_entity, velden, &v);
    if (r->w.p->n == 0) r->druk = blad_mensen(&r->w, wie, v.wat.i);
    if (!r->druk) samen_druk_vraag(r, wie);
    else r->bestandsnaam = TF(r->w.a, "mensen-{}.pdf", code_text(&blad_codes, v.wat));
}
