/* demo_agenda.c: what stands in agendas beside the story of a person: talks of which nobody said
 * yet how they went, and talks to come with an employer and a colleague. Draws from a stream of its
 * own, so that nothing else shifts. */
#include "casework/demo_maak.h"
#include "casework/document.h"

enum { ZONDER_AFLOOP = 45, SAMEN = 90, DOCUMENT = 60 /* promille of people */ };

/* The nth working day before (n < 0) or after today. */
static date werkdag(const demo *d, int n)
{
    date dag = d->nu;
    int stap = n < 0 ? -1 : 1;
    for (; n; n -= stap)
        do dag = date_plus(dag, stap);
        while (date_weekday(dag) > 5);
    return dag;
}

static gesprek talk(kans *k, const mens *m, int soort, date dag)
{
    int half = kans_tussen(k, 18, 31);
    return (gesprek){.soort = CODE(soort),
        .datum = dag,
        .van = tijd_hm(half / 2, half % 2 * 30),
        .tot = tijd_hm(half / 2 + 1, half % 2 * 30),
        .plaats = S("stadhuis, kamer 1.12"),
        .tolk = m->tolk,
        .tolk_taal = CODE(m->tolk ? m->taal : 0),
        .tolk_naam = m->tolk ? S("Tolkendienst De Brug") : (str){0},
        .afloop = CODE(GESPREK_GEPLAND)};
}

/* With the employer where he works, or with VluchtelingenWerk. */
static void samen(demo *d, kans *k, const mens *m)
{
    const stad *s = d->stad;
    gesprek g = talk(k, m, m->plek ? GESPREK_DRIE : GESPREK_VOORTGANG,
        werkdag(d, kans_tussen(k, 0, 9)));
    organisatie_id met = m->plek ? m->plek->org : s->org[ORG_VLUCHT].id;
    contactpersoon_rijen c = BIJ(&d->w, contactpersoon, organisatie_id, met);
    gesprek_id id = demo_gesprek(d, m, g);
    VOEG(d, gesprek_deelnemer, .gesprek_id = id, .persoon_id = m->id, .organisatie_id = met,
        .contactpersoon_id = {c.n ? c.at[0].kop.id : 0});
    if (m->plek)
        VOEG(d, gesprek_collega, .gesprek_id = id, .persoon_id = m->id,
            .gebruiker_id = kans_op(k, 500) ? s->joris : s->karin);
}

str demo_pdf(demo *d, i64 nr)
{
    return demo_tekst(d,
        "%%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
        "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font"
        "<</F1 5 0 R>>>>>>endobj\n4 0 obj<</Length 60>>stream\nBT /F1 18 Tf 60 760 Td "
        "(Verzonnen document %lld) Tj ET\nendstream endobj\n"
        "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\n"
        "trailer<</Root 1 0 R>>\n%%%%EOF\n", (long long)nr);
}

/* A page with one line, for who opens it. */
static void papier(demo *d, kans *k, const mens *m)
{
    static const struct { int soort, zicht; const char *naam; } keus[] = {
        {DOC_DIPLOMA, ZICHT_BEGELEIDING, "Diploma van de middelbare school"},
        {DOC_WAARDERING, ZICHT_BEGELEIDING, "Diplomawaardering"},
        {DOC_CV, ZICHT_WERK, "Cv"},
        {DOC_PRAKTIJK, ZICHT_WERK, "Praktijkverklaring"},
    };
    int nr = kans_tussen(k, 0, (int)countof(keus) - 1);
    str pdf = demo_pdf(d, m->id.v);
    document x = {.persoon_id = m->id,
        .naam = str_of(keus[nr].naam),
        .soort = CODE(keus[nr].soort),
        .zicht = CODE(keus[nr].zicht)};
    if (!document_bewaar(&d->w, &x, pdf)) bug("demo: a document is refused");
}

void demo_agenda(demo *d, const mens *m)
{
    kans k = kans_van(d->keus->zaad, 'g', (u64)m->id.v);
    if (m->bekend || date_is_set(m->uit_beeld) || !date_is_set(m->intake_klaar)) return;
    if (kans_op(&k, ZONDER_AFLOOP))
        demo_gesprek(d, m, talk(&k, m, GESPREK_VOORTGANG, werkdag(d, kans_tussen(&k, -6, -1))));
    if (kans_op(&k, SAMEN)) samen(d, &k, m);
    if (kans_op(&k, DOCUMENT)) papier(d, &k, m);
}
