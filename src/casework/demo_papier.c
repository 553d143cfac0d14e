/* demo_papier.c: files of organisations (the convenant, the recognition, a function) and of who is
 * on a place there. */
#include "casework/demo_maak.h"
#include "casework/document.h"
#include "casework/organisatie.h"

enum { PLAATSINGEN = 3 };

static const struct {
    int org, soort;
    const char *naam;
} papier[] = {
    {ORG_BEUK, ORGDOC_CONVENANT, "Convenant met Zorghuis De Beuk"},
    {ORG_BEUK, ORGDOC_LEERBEDRIJF, "Erkenning als leerbedrijf"},
    {ORG_BEUK, ORGDOC_FUNCTIE, "Functie gastvrouw in de huiskamer"},
    {ORG_LINDE, ORGDOC_OVEREENKOMST, "Afspraken over vrijwilligers"},
};

static bool getekend(demo *d, const orgmens *m)
{
    document x = {.persoon_id = m->persoon_id, .naam = S("Getekende overeenkomst"),
                  .soort = CODE(DOC_OVEREENKOMST), .zicht = CODE(ZICHT_WERK),
                  .plaatsing_id = m->id};
    x.kop.masker = UINT64_MAX;
    return document_bewaar(&d->w, &x, demo_pdf(d, 1000000 + m->id.v));
}

void demo_papieren(demo *d)
{
    for (size_t i = 0; i < countof(papier); i++) {
        orgdocument x = {.organisatie_id = d->stad->org[papier[i].org].id,
                         .naam = str_of(papier[i].naam), .soort = CODE(papier[i].soort)};
        x.kop.masker = UINT64_MAX;
        if (!x.organisatie_id.v) continue; /* this town has no such organisation */
        if (!orgdocument_bewaar(&d->w, &x, demo_pdf(d, 2000000 + (i64)i)))
            bug("demo: a document is refused");
    }
    orgmens_rijen m = LIJST(&d->w, orgmens, ORG_MENSEN,
        AI(organisatie, d->stad->org[ORG_LINDE].id), A(aantal, PLAATSINGEN));
    for (int i = 0; i < m.n; i++)
        if (!getekend(d, &m.at[i])) bug("demo: a document is refused");
}
