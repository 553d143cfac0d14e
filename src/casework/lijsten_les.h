/* lijsten_les.h: the rows of list statements about lessons: groups, who is in them, who may
 * clash. */
#ifndef CASEWORK_LIJSTEN_LES_H
#define CASEWORK_LIJSTEN_LES_H
#include "domain/domain.h"

/* One lesson group with how many of its seats are taken, also by others: a number, no names. */
#define LESGROEPREGEL_FIELDS(F) \
    F(lesgroep_id, id, "", .ref = "lesgroep") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Taalschool"), .klasse = K0) \
    F(str, naam, N_("Groep"), .klasse = K0) \
    F(code, niveau, N_("Niveau"), .klasse = K0, .codes = &cefr_codes) \
    F(code, leerroute, N_("Leerroute"), .klasse = K0, .codes = &leerroute_codes) \
    F(str, docent, N_("Docent"), .klasse = K0) \
    F(str, lokaal, N_("Lokaal"), .klasse = K0) \
    F(num, plaatsen, N_("Plaatsen"), .klasse = K0) \
    F(date, van, N_("Eerste les"), .klasse = K0) \
    F(date, tot, N_("Tot"), .klasse = K0) \
    F(num, bezet, N_("Bezet"), .klasse = K0) \
    F(num, anderen, N_("Plaatsen voor anderen"), .klasse = K0) \
    F(code, vaktaal, N_("Vaktaal"), .klasse = K0, .codes = &vaktaal_codes)
LIJSTRIJ(lesgroepregel, LESGROEPREGEL_FIELDS)

/* One lesson of a group, of many groups at once. */
#define LESREGEL_FIELDS(F) \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(code, dag, "", .klasse = K0, .codes = &weekdag_codes) F(tijd, van, "", .klasse = K0) \
    F(tijd, tot, "", .klasse = K0)
LIJSTRIJ(lesregel, LESREGEL_FIELDS)

/* Someone in a group: all that a school sees of him. lessen, gemist: since the day that was asked;
 * aanwezig: on the day that was asked, empty when that is not recorded. */
#define LEERLINGREGEL_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesdeelname_id, deelname_id, "", .ref = "lesdeelname") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, van, N_("Vanaf"), .klasse = K1) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(code, niveau, N_("Niveau"), .klasse = K1, .codes = &cefr_codes) \
    F(num, lessen, N_("Lessen"), .klasse = K1) \
    F(num, gemist, N_("Gemist"), .klasse = K1) \
    F(code, aanwezig, N_("Aanwezig"), .klasse = K1, .codes = &aanwezig_codes) \
    F(code, oorzaak, N_("Oorzaak"), .klasse = K1, .codes = &verzuim_codes)
LIJSTRIJ(leerlingregel, LEERLINGREGEL_FIELDS)

/* A request to a school, with the names that its page shows. */
#define VERZOEKREGEL_FIELDS(F) \
    F(lesverzoek_id, id, "", .ref = "lesverzoek") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, groep, N_("Groep"), .klasse = K0) \
    F(date, gevraagd, N_("Gevraagd op"), .klasse = K1) \
    F(str, tekst, N_("Wat is de vraag"), .klasse = K1) \
    F(code, stand, N_("Antwoord"), .klasse = K1, .codes = &verzoek_codes) \
    F(str, antwoord, N_("Toelichting"), .klasse = K1) \
    F(date, antwoord_op, N_("Antwoord op"), .klasse = K1)
LIJSTRIJ(verzoekregel, VERZOEKREGEL_FIELDS)

/* When a pupil is expected elsewhere: only day and times. */
#define LEERLINGBEZET_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(date, datum, "", .klasse = K1) F(tijd, van, "", .klasse = K1) F(tijd, tot, "", .klasse = K1)
LIJSTRIJ(leerlingbezet, LEERLINGBEZET_FIELDS)

/* A lesson of someone who works. */
#define LESBIJWERK_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesdeelname_id, deelname_id, "", .ref = "lesdeelname") \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, groep, N_("Groep"), .klasse = K0) \
    F(code, dag, N_("Dag"), .klasse = K0, .codes = &weekdag_codes) \
    F(tijd, van, N_("Les van"), .klasse = K0) F(tijd, tot, N_("Les tot"), .klasse = K0) \
    F(plaatsing_id, plaatsing_id, "", .ref = "plaatsing")
LIJSTRIJ(lesbijwerk, LESBIJWERK_FIELDS)

/* A lesson and a shift of one person that may fall together: times only, not where he works. */
#define WERKBOTSING_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesdeelname_id, deelname_id, "", .ref = "lesdeelname") \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, groep, N_("Groep"), .klasse = K0) \
    F(code, dag, N_("Dag"), .klasse = K0, .codes = &weekdag_codes) \
    F(tijd, van, N_("Les van"), .klasse = K0) F(tijd, tot, N_("Les tot"), .klasse = K0) \
    F(code, werk_dag, N_("Dag van het werk"), .klasse = K1, .codes = &weekdag_codes) \
    F(tijd, werk_van, N_("Werk van"), .klasse = K1) \
    F(tijd, werk_tot, N_("Werk tot"), .klasse = K1)
LIJSTRIJ(werkbotsing, WERKBOTSING_FIELDS)

#define VERZUIMREGEL_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(str, groep, N_("Groep"), .klasse = K0) \
    F(num, keer, N_("Keer"), .klasse = K1) \
    F(date, laatst, N_("Laatst op"), .klasse = K1)
LIJSTRIJ(verzuimregel, VERZUIMREGEL_FIELDS)

/* Hours of one person in one group; minutes, so that nothing is rounded twice. */
#define LESURENREGEL_FIELDS(F) \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(lesgroep_id, lesgroep_id, "", .ref = "lesgroep") \
    F(str, groep, N_("Groep"), .klasse = K0) \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(num, lessen, N_("Lessen"), .klasse = K1) \
    F(num, aanwezig, N_("Minuten aanwezig"), .klasse = K1) \
    F(num, afgemeld, N_("Minuten afgemeld"), .klasse = K1) \
    F(num, afwezig, N_("Minuten afwezig"), .klasse = K1)
LIJSTRIJ(lesurenregel, LESURENREGEL_FIELDS)
#endif
