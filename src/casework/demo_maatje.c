/* demo_maatje.c: volunteers of the invented gemeente, each with an occupation. Written by hand. */
#include "base/text.h"
#include "casework/demo_maak.h"

enum { MA = 1, DI = 2, WO = 4, DO = 8, VR = 16, ZA = 32 };

static const struct {
    const char *naam, *vak;
    int soort, sector, dagen, van, tot, hoogstens, org;
} lijst[] = {
    {"Wim Aalders", "lasser", MAATJE_TAAL, SEC_TECHNIEK, DI | DO, 19, 21, 2, ORG_MAATJE},
    {"Ria Bosman", "verpleegkundige", MAATJE_TAAL, SEC_ZORG, WO | ZA, 10, 12, 2, ORG_MAATJE},
    {"Koos de Vries", "kok", MAATJE_BEIDE, SEC_HORECA, MA | WO, 14, 16, 3, ORG_MAATJE},
    {"Els Jansen", "boekhouder", MAATJE_TAAL, SEC_KANTOOR, VR, 9, 12, 1, ORG_MAATJE},
    {"Henk Mulder", "hovenier", MAATJE_BEIDE, SEC_GROEN, ZA, 9, 12, 2, ORG_LINDE},
    {"Tineke Smit", "onderwijzer", MAATJE_GEWOON, SEC_ONDERWIJS, MA | DI | DO, 13, 15, 3,
     ORG_LINDE},
};

void demo_maatjes(demo *d)
{
    for (size_t i = 0; i < countof(lijst); i++) {
        int op = lijst[i].dagen;
        str naam = str_of(lijst[i].naam);
        VOEG(d, maatje, .organisatie_id = d->stad->org[lijst[i].org].id, .naam = naam,
            .naam_sleutel = text_sleutel(d->w.a, naam), .soort = CODE(lijst[i].soort),
            .vak = str_of(lijst[i].vak), .sector = str_of(sectoren[lijst[i].sector]),
            .hoogstens = NUM(lijst[i].hoogstens), .maandag = op & MA, .dinsdag = op & DI,
            .woensdag = op & WO, .donderdag = op & DO, .vrijdag = op & VR, .zaterdag = op & ZA,
            .van = tijd_hm(lijst[i].van, 0), .tot = tijd_hm(lijst[i].tot, 0));
    }
}
