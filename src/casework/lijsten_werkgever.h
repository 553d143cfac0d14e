/* lijsten_werkgever.h: the rows of lists that an employer sees. */
#ifndef CASEWORK_LIJSTEN_WERKGEVER_H
#define CASEWORK_LIJSTEN_WERKGEVER_H
#include "domain/domain.h"

/* Someone who works, or is going to work, at a place of the caller's organisation. */
#define WERKGEVERMENS_FIELDS(F) \
    F(deling_id, id, "", .klasse = K0, .ref = "deling") \
    F(persoon_id, persoon_id, "", .klasse = K0, .ref = "persoon") \
    F(plaatsing_id, plaatsing_id, "", .klasse = K0, .ref = "plaatsing") \
    F(plek_id, plek_id, "", .klasse = K0, .ref = "plek") \
    F(str, roepnaam, N_("Naam"), .klasse = K2) \
    F(str, functie, N_("Functie"), .klasse = K0) \
    F(date, van, N_("Eerste dag"), .klasse = K1) \
    F(date, tot, N_("Gepland tot"), .klasse = K1) \
    F(date, bevestigd, N_("Bevestigd op"), .klasse = K1) \
    F(date, begonnen, N_("Echt begonnen op"), .klasse = K1) \
    F(num, uren, N_("Uren per week"), .klasse = K1) \
    F(date, verslag, N_("Laatste feedback"), .klasse = K1) \
    F(handtekening_id, teken_id, N_("Nog te tekenen"), .klasse = K1, .ref = "handtekening")
LIJSTRIJ(werkgevermens, WERKGEVERMENS_FIELDS)

/* The card of someone who consented to meet this organisation. */
#define WERKGEVERKAART_FIELDS(F) \
    F(deling_id, id, "", .klasse = K0, .ref = "deling") \
    F(persoon_id, persoon_id, "", .klasse = K0, .ref = "persoon") \
    F(str, roepnaam, N_("Naam"), .klasse = K2) \
    F(str, tekst, N_("Zo stelt iemand zich voor"), .klasse = K2) \
    F(document_id, document_id, "", .klasse = K2, .ref = "document") \
    F(date, tot, N_("Te zien tot"), .klasse = K2) \
    F(voorstel_id, voorstel_id, "", .klasse = K0, .ref = "voorstel")
LIJSTRIJ(werkgeverkaart, WERKGEVERKAART_FIELDS)

/* A link that works; wie: the contactpersoon. */
#define WERKGEVERLINKREGEL_FIELDS(F) \
    F(werkgeverlink_id, id, "", .klasse = K0, .ref = "werkgeverlink") \
    F(deling_id, bij_deling_id, "", .klasse = K0, .ref = "deling") \
    F(code, daad, "", .klasse = K1, .codes = &linkdaad_codes) \
    F(handtekening_id, handtekening_id, "", .klasse = K0, .ref = "handtekening") \
    F(str, wie, "", .klasse = K0)
LIJSTRIJ(werkgeverlinkregel, WERKGEVERLINKREGEL_FIELDS)
#endif
