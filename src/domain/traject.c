/* traject.c: what an instrument is for, and what counts as success at its end.
 * Bron: aanpakken.md (Zwolle: slaagkans van werktrajecten; Zuidhorn: resultaten); design.md 4. */
#include "domain/traject.h"

int instrument_spoor(int instrument)
{
    switch (instrument) {
    case INS_TAALLES:
    case INS_EXTRA_TAALLES:
    case INS_TAALMAATJE:
    case INS_KNM:
    case INS_PVT: return SPOOR_TAAL;
    case INS_OPLEIDING:
    case INS_DERDE:
    case INS_COMPETENTIE: return SPOOR_LEREN;
    case INS_BUDGET: return SPOOR_GELD;
    default: return SPOOR_WERK;
    }
}

bool instrument_is_werk(int instrument)
{
    switch (instrument) {
    case INS_TAALSTAGE:
    case INS_LEERWERK:
    case INS_WERKERVARING:
    case INS_PROEF:
    case INS_VRIJWILLIG:
    case INS_BBL: return true;
    default: return false;
    }
}

bool uitstroom_is_geslaagd(int uitstroom)
{
    switch (uitstroom) {
    case UIT_BAAN_HIER:
    case UIT_ANDER_WERK:
    case UIT_OPLEIDING: return true;
    default: return false;
    }
}

bool werktraject_is_geslaagd(int uitstroom)
{
    return uitstroom_is_geslaagd(uitstroom) || uitstroom == UIT_GEHAALD;
}

int instrument_uren(int instrument, bool z_route)
{
    int plek = z_route ? UREN_PARTICIPATIE : UREN_WERK;
    switch (instrument) {
    case INS_TAALLES:
    case INS_EXTRA_TAALLES: return UREN_NT2;
    case INS_KNM: return UREN_KNM;
    case INS_PVT: return UREN_PVT;
    case INS_MAP: return UREN_MAP;
    case INS_OPLEIDING:
    case INS_DERDE: return UREN_OPLEIDING;
    case INS_ACTIVITEIT:
    case INS_THEMA: return UREN_PARTICIPATIE;
    default: return instrument_is_werk(instrument) || instrument == INS_BETAALD ? plek : 0;
    }
}

/* Half-open; an end that is not known is open. */
static bool zelfde_tijd(const traject *a, const traject *b)
{
    bool voor_b = !date_is_set(a->tot) || date_before(b->van, a->tot);
    return voor_b && (!date_is_set(b->tot) || date_before(a->van, b->tot));
}

bool traject_overlapt(const traject *a, const traject *b)
{
    switch (a->instrument.i) {
    case INS_BETAALD:
    case INS_VRIJWILLIG:
    case INS_MAATJE:
    case INS_TAALMAATJE:
    case INS_ACTIVITEIT:
    case INS_THEMA: return false;
    default:
        return a->instrument.i == b->instrument.i && a->organisatie_id.v && b->organisatie_id.v &&
               a->organisatie_id.v != b->organisatie_id.v && !date_is_set(a->eind) &&
               !date_is_set(b->eind) && zelfde_tijd(a, b);
    }
}
