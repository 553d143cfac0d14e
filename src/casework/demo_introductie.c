/* demo_introductie.c: introductions in the invented gemeente: one that an employer may see, with a
 * film of a white block, one that is not asked for yet, one that is over. Written by hand. */
#include "casework/demo_maak.h"
#include "casework/introductie.h"

/* A second of a white block that moves: WebM, VP8. */
static const u8 film[] = {
    26,69,223,163,159,66,134,129,1,66,247,129,1,66,242,129,4,66,243,129,8,66,
    130,132,119,101,98,109,66,135,129,4,66,133,129,2,24,83,128,103,1,0,0,0,
    0,0,2,167,17,77,155,116,185,77,187,139,83,171,132,21,73,169,102,83,172,129,
    110,77,187,139,83,171,132,22,84,174,107,83,172,129,147,77,187,139,83,171,132,31,
    67,182,117,83,172,129,212,77,187,140,83,171,132,28,83,187,107,83,172,130,2,149,
    236,174,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,
    0,0,0,0,21,73,169,102,160,42,215,177,131,15,66,64,68,137,132,68,122,202,
    94,77,128,134,67,104,114,111,109,101,87,65,134,67,104,114,111,109,101,22,84,174,
    107,188,174,186,215,129,1,115,197,135,204,112,219,138,228,90,40,131,129,1,85,238,
    129,1,134,133,86,95,86,80,56,224,157,176,129,96,186,129,64,83,192,129,1,85,
    176,144,85,177,129,1,85,185,129,2,85,186,129,13,85,187,129,1,31,67,182,117,
    1,0,0,0,0,0,1,181,231,129,0,160,253,161,201,129,0,0,0,16,5,0,
    157,1,42,96,0,64,0,10,135,8,133,133,136,153,132,136,56,2,2,251,34,187,
    25,246,143,66,69,217,114,211,118,53,161,45,97,240,51,136,230,14,159,168,154,74,
    138,122,32,254,223,116,214,111,39,233,83,254,97,181,188,154,174,251,130,180,249,0,
    117,161,175,166,173,238,129,1,165,168,80,3,0,157,1,42,96,0,64,0,10,135,
    8,133,133,136,153,132,136,56,2,0,6,76,39,206,157,58,116,233,211,167,78,157,
    55,192,254,235,174,0,160,199,161,166,129,0,249,0,209,2,0,42,17,192,0,24,
    0,25,56,255,244,0,2,231,211,248,196,54,42,170,75,252,0,254,223,116,214,111,
    39,232,140,0,117,161,153,166,151,238,129,1,165,146,209,1,0,42,17,192,0,24,
    0,24,88,47,244,0,8,133,40,0,251,129,0,160,209,161,176,129,1,246,0,81,
    3,0,42,17,192,0,24,13,46,138,190,124,187,144,14,246,108,172,123,13,46,7,
    62,136,214,129,50,0,254,223,125,125,21,114,126,140,204,247,184,157,49,200,0,117,
    161,153,166,151,238,129,1,165,146,209,1,0,42,17,192,0,24,0,24,88,47,244,
    0,8,133,40,0,251,129,249,160,202,161,168,129,2,240,0,17,3,0,42,17,192,
    0,24,0,25,67,247,244,0,6,116,117,107,151,60,190,157,44,1,34,167,0,254,
    223,125,125,21,114,126,136,192,117,161,153,166,151,238,129,1,165,146,209,1,0,42,
    17,192,0,24,0,24,88,47,244,0,8,133,40,0,251,130,1,246,160,201,161,167,
    129,3,235,0,241,2,0,42,17,192,0,24,0,25,67,247,244,0,6,116,115,247,
    2,216,165,120,105,148,14,0,254,223,125,125,21,114,126,136,192,117,161,153,166,151,
    238,129,1,165,146,209,1,0,42,17,192,0,24,0,24,88,47,244,0,8,133,40,
    0,251,130,2,240,28,83,187,107,141,187,139,179,129,0,183,134,247,129,1,241,129,
    212,
};

enum { EERSTEN = 200, DUUR = 120 };

static const struct {
    const char *tekst;
    int wie, org, dag; /* wie: in the list; dag: consent, days from today; 1: not asked yet */
    bool met_film;
} rijen_van[] = {
    {"Ik heb gouden handen. Ik maakte thuis alle fietsen van de straat.", 0, ORG_SPAAK, -150,
     false},
    {"Ik was zes jaar kok in een groot restaurant. Ik werk graag met mensen. Ik leer elke dag "
     "Nederlands.", 3, ORG_LEPEL, -12, true},
    {"Ik kook graag voor veel mensen. Bij ouderen let ik op wat iemand mag eten.", 3, ORG_BEUK, 1,
     false},
};

static void een(demo *d, const persoonregel *wie, size_t nr)
{
    date gegeven = demo_dag(d, rijen_van[nr].dag), tot = date_plus(gegeven, DUUR);
    bool gevraagd_al = rijen_van[nr].dag <= 0;
    werk *w = &d->w;
    str naam = wie->naam, roepnaam;
    document doc = {.persoon_id = wie->id, .naam = S("film"), .soort = CODE(DOC_INTRODUCTIE),
                    .zicht = CODE(ZICHT_WERK), .bewaren_tot = tot};
    doc.kop.masker = UINT64_MAX;
    if (rijen_van[nr].met_film &&
        !document_bewaar(w, &doc, (str){(const char *)film, sizeof film}))
        bug("demo: the film was refused");
    str_split(&naam, ' ', &roepnaam);
    introductie_id i = VOEG(d, introductie, .persoon_id = wie->id, .roepnaam = roepnaam,
        .tekst = str_of(rijen_van[nr].tekst), .document_id = document_id_van(&doc),
        .gevraagd = CODE(gevraagd_al ? GEVRAAGD_TOLK : 0),
        .gebruiker_id = gevraagd_al ? wie->klantmanager_id : (gebruiker_id){0},
        .gegeven = gevraagd_al ? gegeven : (date){0}, .tot = tot);
    VOEG(d, introductie_org, .persoon_id = wie->id, .introductie_id = i,
        .organisatie_id = d->stad->org[rijen_van[nr].org].id);
}

/* Of Sanne: her dossiers are the ones that a walk through the demo looks into. */
void demo_introducties(demo *d)
{
    persoonregel_rijen l = LIJST(&d->w, persoonregel, ZOEKENDEN, A(vandaag, d->nu),
        AI(klantmanager, d->stad->km[0].id), A(ook_vrijwillig, (i64)0), A(aantal, EERSTEN));
    for (size_t nr = 0; nr < countof(rijen_van); nr++)
        if (rijen_van[nr].wie < l.n) een(d, &l.at[rijen_van[nr].wie], nr);
}
