/* lijsten_aanpak.h: the rows of lists about the versions of an aanpak and who takes part. */
#ifndef CASEWORK_LIJSTEN_AANPAK_H
#define CASEWORK_LIJSTEN_AANPAK_H
#include "domain/domain.h"

/* mensen: who is in it now, of all teams. */
#define AANPAKVERSIE_FIELDS(F) \
    F(aanpak_id, id, "", .ref = "aanpak") \
    F(str, naam, N_("Aanpak"), .klasse = K0) F(num, nummer, N_("Versie"), .klasse = K0) \
    F(date, vanaf, N_("Geldt vanaf"), .klasse = K0) \
    F(str, gemeente, "", .klasse = K0) F(str, reden, N_("Waarom"), .klasse = K0) \
    F(bool, apart, "", .klasse = K0) \
    F(moment, gemaakt, N_("Gemaakt op"), .klasse = K0) \
    F(str, wie, N_("Wie"), .klasse = K0) F(num, mensen, N_("Mensen"), .klasse = K0)
LIJSTRIJ(aanpakversie, AANPAKVERSIE_FIELDS)

/* One person, by name for who may see him. */
#define AANPAKMENS_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(str, nummer, N_("Dossiernummer"), .klasse = K1) F(str, naam, N_("Naam"), .klasse = K2) \
    F(aanpak_id, aanpak_id, "", .ref = "aanpak") F(num, fase, N_("Fase"), .klasse = K1)
LIJSTRIJ(aanpakmens, AANPAKMENS_FIELDS)
/* The same, for counting and moving without a name. */
#define AANPAKNUMMER_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") F(aanpak_id, aanpak_id, "", .ref = "aanpak") \
    F(num, fase, "", .klasse = K0)
LIJSTRIJ(aanpaknummer, AANPAKNUMMER_FIELDS)
#endif
