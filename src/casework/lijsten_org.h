/* lijsten_org.h: the rows of list statements about organisations: contact, questions, results, and
 * seats that are held. */
#ifndef CASEWORK_LIJSTEN_ORG_H
#define CASEWORK_LIJSTEN_ORG_H
#include "domain/domain.h"

/* One organisation with its last contact; not set: never. plaatsen: seats of its open places. */
#define ORGANISATIEREGEL_FIELDS(F) \
    F(organisatie_id, id, "", .ref = "organisatie") \
    F(str, naam, N_("Naam"), .klasse = K0) \
    F(code, soort, N_("Soort"), .klasse = K0, .codes = &org_soort_codes) \
    F(str, sector, N_("Sector"), .klasse = K0) \
    F(date, convenant, N_("Convenant"), .klasse = K0) \
    F(date, convenant_tot, N_("Convenant tot"), .klasse = K0) \
    F(num, convenant_plaatsen, N_("Beloofde plaatsen"), .klasse = K0) \
    F(bool, leerbedrijf, N_("Erkend leerbedrijf"), .klasse = K0) \
    F(date, contact, N_("Laatste contact"), .klasse = K0) \
    F(num, plaatsen, N_("Plaatsen"), .klasse = K0)
LIJSTRIJ(organisatieregel, ORGANISATIEREGEL_FIELDS)

/* What an organisation promised in its convenant beside what came of it: seats of its open places,
 * and people who began there since. */
#define BELOFTEREGEL_FIELDS(F) \
    F(organisatie_id, id, "", .ref = "organisatie") \
    F(str, naam, N_("Naam"), .klasse = K0) \
    F(date, convenant, N_("Convenant"), .klasse = K0) \
    F(num, beloofd, N_("Beloofd"), .klasse = K0) \
    F(str, belofte, N_("Wat is er beloofd?"), .klasse = K0) \
    F(num, geleverd, N_("Geleverd"), .klasse = K0) \
    F(num, begonnen, N_("Begonnen"), .klasse = K0)
LIJSTRIJ(belofteregel, BELOFTEREGEL_FIELDS)

/* One contactmoment with the names of who spoke with whom. */
#define CONTACTREGEL_FIELDS(F) \
    F(contactmoment_id, id, "", .ref = "contactmoment") \
    F(date, datum, N_("Datum"), .klasse = K0) \
    F(code, soort, N_("Hoe"), .klasse = K0, .codes = &contact_soort_codes) \
    F(str, tekst, N_("Wat is besproken"), .klasse = K0) \
    F(code, motivatie, N_("Motivatie"), .klasse = K0, .codes = &motivatie_codes) \
    F(code, energie, N_("Energie"), .klasse = K0, .codes = &energie_codes) \
    F(orgcoaching_id, orgcoaching_id, "", .ref = "orgcoaching") \
    F(str, wie, N_("Wie"), .klasse = K0) F(str, met, N_("Met wie"), .klasse = K0)
LIJSTRIJ(contactregel, CONTACTREGEL_FIELDS)
/* Who of the gemeente speaks with an organisation. */
#define CONTACTWIE_FIELDS(F) \
    F(str, wie, N_("Wie"), .klasse = K0) \
    F(code, rol, N_("Rol"), .klasse = K0, .codes = &rol_codes) \
    F(date, laatst, N_("Laatste contact"), .klasse = K0) F(num, aantal, N_("Keer"), .klasse = K0)
LIJSTRIJ(contactwie, CONTACTWIE_FIELDS)

/* One open question. */
#define ORGVRAAGREGEL_FIELDS(F) \
    F(orgvraag_id, id, "", .ref = "orgvraag") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(code, richting, N_("Wie vraagt"), .klasse = K0, .codes = &vraag_richting_codes) \
    F(str, vraag, N_("De vraag"), .klasse = K0) F(date, uiterlijk, N_("Uiterlijk"), .klasse = K0) \
    F(str, wie, N_("Wie"), .klasse = K0)
LIJSTRIJ(orgvraagregel, ORGVRAAGREGEL_FIELDS)

/* What an organisation means in numbers. */
#define ORGTELLING_FIELDS(F) \
    F(num, plaatsen, "", .klasse = K0) F(num, bezet, "", .klasse = K0) \
    F(num, straks, "", .klasse = K0) F(num, vast, "", .klasse = K0) \
    F(num, sinds, "", .klasse = K0)
LIJSTRIJ(orgtelling, ORGTELLING_FIELDS)
#define UITSTROOMREGEL_FIELDS(F) \
    F(code, uitstroom, N_("Hoe het eindigde"), .klasse = K0, .codes = &uitstroom_codes) \
    F(num, aantal, "", .klasse = K0)
LIJSTRIJ(uitstroomregel, UITSTROOMREGEL_FIELDS)
/* Who works or worked there, for who may see these people. */
#define ORGMENS_FIELDS(F) \
    F(plaatsing_id, id, "", .ref = "plaatsing") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(plek_id, plek_id, "", .ref = "plek") F(str, functie, N_("Functie"), .klasse = K0) \
    F(date, van, N_("Eerste dag"), .klasse = K1) F(date, tot, N_("Gepland tot"), .klasse = K1) \
    F(date, eind, N_("Geëindigd op"), .klasse = K1) \
    F(code, uitstroom, N_("Hoe het eindigde"), .klasse = K1, .codes = &uitstroom_codes)
LIJSTRIJ(orgmens, ORGMENS_FIELDS)

/* One maatje, and how many people he has. */
#define MAATJEREGEL_FIELDS(F) \
    F(maatje_id, id, "", .ref = "maatje") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) F(str, naam, N_("Naam"), .klasse = K0) \
    F(code, soort, N_("Wat voor maatje"), .klasse = K0, .codes = &maatje_soort_codes) \
    F(str, vak, N_("Beroep of vak"), .klasse = K0) F(str, sector, N_("Sector"), .klasse = K0) \
    F(num, hoogstens, N_("Hoogstens hoeveel mensen"), .klasse = K0) \
    F(date, weg, "", .klasse = K0) F(num, mensen, N_("Mensen"), .klasse = K0)
LIJSTRIJ(maatjeregel, MAATJEREGEL_FIELDS)
/* One function on the worklist of finding and making places. */
#define CARVINGREGEL_FIELDS(F) \
    F(jobcarving_id, id, "", .ref = "jobcarving") \
    F(organisatie_id, organisatie_id, "", .ref = "organisatie") \
    F(str, organisatie, N_("Organisatie"), .klasse = K0) \
    F(str, functie, N_("Functie"), .klasse = K0) \
    F(str, afdeling, N_("Afdeling"), .klasse = K0) \
    F(code, stand, N_("Stand"), .klasse = K0, .codes = &carving_stand_codes) \
    F(num, uren, N_("Uren"), .klasse = K0) F(str, wie, N_("Wie werkt eraan"), .klasse = K0) \
    F(str, volgende, N_("Volgende stap"), .klasse = K0) \
    F(date, volgende_op, N_("Op"), .klasse = K0) \
    F(num, taken, N_("Taken"), .klasse = K0) F(num, geplaatst, N_("In een plek"), .klasse = K0)
LIJSTRIJ(carvingregel, CARVINGREGEL_FIELDS)
/* Who is meant for a task, for who may see these people. */
#define CARVINGMENS_REGEL_FIELDS(F) \
    F(carvingmens_id, id, "", .ref = "carvingmens") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(carvingtaak_id, carvingtaak_id, "", .ref = "carvingtaak") \
    F(date, datum, N_("Op de taak gezet op"), .klasse = K1) \
    F(str, nodig, N_("Wat is nodig"), .klasse = K1)
LIJSTRIJ(carvingmens_regel, CARVINGMENS_REGEL_FIELDS)

/* How many seats of a place are held, and until when the first is. */
#define VASTREGEL_FIELDS(F) F(num, aantal, "", .klasse = K0) F(date, tot, "", .klasse = K0)
LIJSTRIJ(vastregel, VASTREGEL_FIELDS)
/* For whom, for who may see these people. */
#define VAST_MENS_FIELDS(F) \
    F(vasthouding_id, id, "", .ref = "vasthouding") \
    F(persoon_id, persoon_id, "", .ref = "persoon") \
    F(str, naam, N_("Naam"), .klasse = K2) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(str, reden, N_("Waarom"), .klasse = K1)
LIJSTRIJ(vast_mens, VAST_MENS_FIELDS)
#endif
