/* lijsten_plaatsing.h: the rows of lists about people on a place. */
#ifndef CASEWORK_LIJSTEN_PLAATSING_H
#define CASEWORK_LIJSTEN_PLAATSING_H
#include "domain/domain.h"

/* Someone on a place, for who coaches him. */
#define WERKPLEKREGEL_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(plek_id, plek_id, "", .ref = "plek") \
    F(str, functie, N_("Functie"), .klasse = K0) \
    F(code, soort, N_("Soort plek"), .klasse = K0, .codes = &plek_soort_codes) \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(date, van, N_("Eerste dag"), .klasse = K1) \
    F(date, tot, N_("Gepland tot"), .klasse = K1) \
    F(date, begonnen, N_("Echt begonnen op"), .klasse = K1) \
    F(date, eind, N_("Geëindigd op"), .klasse = K1) \
    F(num, uren, N_("Uren per week"), .klasse = K1) \
    F(date, verslag, N_("Laatste verslag"), .klasse = K1) \
    F(traject_id, traject_id, "", .ref = "traject")
LIJSTRIJ(werkplekregel, WERKPLEKREGEL_FIELDS)

/* One seat of a place that is taken in [van, eind or tot); no name. */
#define PLEKPERIODE_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") F(date, van, "", .klasse = K0) \
    F(date, tot, "", .klasse = K0) F(date, eind, "", .klasse = K0)
LIJSTRIJ(plekperiode, PLEKPERIODE_FIELDS)

/* To whom a place was proposed and who has not begun yet. */
#define PLEKVOORSTEL_FIELDS(F) \
    F(voorstel_id, id, "", .ref = "voorstel") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, datum, N_("Voorgesteld op"), .klasse = K1) \
    F(code, stand, N_("Stand"), .klasse = K1, .codes = &voorstel_stand_codes)
LIJSTRIJ(plekvoorstel, PLEKVOORSTEL_FIELDS)

/* One visit: whom, when; the plaatsing when the person is on a place that day. */
#define BEZOEKREGEL_FIELDS(F) \
    F(gesprek_id, id, "", .ref = "gesprek") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(code, contacttaal, N_("Taal"), .klasse = K1, .codes = &contacttaal_codes) \
    F(code, soort, N_("Soort gesprek"), .klasse = K2, .codes = &gesprek_soort_codes) \
    F(date, datum, N_("Datum"), .klasse = K2) \
    F(tijd, van, N_("Van"), .klasse = K2) \
    F(str, plaats, N_("Waar"), .klasse = K2) \
    F(bool, tolk, N_("Met tolk"), .klasse = K2) \
    F(code, afloop, N_("Afloop"), .klasse = K2, .codes = &gesprek_afloop_codes) \
    F(plaatsing_id, plaatsing_id, "", .ref = "plaatsing") \
    F(verslag_id, verslag_id, "", .ref = "verslag")
LIJSTRIJ(bezoekregel, BEZOEKREGEL_FIELDS)
#endif
