/* ids.h: every entity that has a table: one line here gives it an id type of its own.
 * The same line feeds the list in entities.c and the generic ID() for URLs. */
#ifndef DOMAIN_IDS_H
#define DOMAIN_IDS_H
#include "base/field.h"

/* in reading order: access, people, in view, plan, trajecten, places, lessons, work */
#define ENTITEITEN(E) \
    E(team) E(gebruiker) E(vervanging) E(mensenfilter) E(gebruiker_team) E(sessie) E(inzage) \
    E(ketenkop) E(goedkeuring) E(noodtoegang) E(rechtencontrole) \
    E(persoon) E(huishouden) E(huishouden_lid) E(uitkering) E(inkomensschatting) \
    E(etiket) E(persoon_etiket) \
    E(inburgeringstatus) E(examen) \
    E(gesprek) E(gesprek_deelnemer) E(gesprek_collega) E(bericht) E(briefhoofd) E(oproep) \
    E(intake) E(taalmeting) E(opleiding) E(werkervaring) E(vaardigheid) E(beschikbaarheid) \
    E(belastbaarheid) E(werkgrens) E(assessment) E(herkomst) \
    E(plan) E(doel) E(afspraak) E(ondertekening) \
    E(traject) E(leerdoel) E(uren) E(zafronding) \
    E(organisatie) E(contactpersoon) E(contactmoment) E(orgvraag) E(orgcoaching) \
    E(bijeenkomst) E(bijeenkomst_mens) E(bijeenkomst_org) E(bijeenkomst_paar) \
    E(jobcarving) E(carvingtaak) E(carvingmens) \
    E(maatje) E(plek) E(plek_taal) E(plek_dienst) \
    E(voorstel) E(vasthouding) E(plaatsing) E(consulent) E(plekopdracht) \
    E(plaatsing_dienst) \
    E(overeenkomst) E(handtekening) E(rotatie) E(verslag) E(praktijkleren) \
    E(lesgroep) E(les) E(lesvakantie) E(lesuitval) E(lesdeelname) E(aanwezigheid) \
    E(lesverzoek) E(agendalink) E(document) E(orgdocument) \
    E(introductie) E(introductie_org) \
    E(deling) E(werkgeverlink) E(inzagelink) \
    E(onthulling) E(intaketaak) E(deelbericht) E(zorgadvies) \
    E(aanpak) E(rapport) E(rapportregel) E(aanpak_deelname) E(campagne) E(campagne_mens) \
    E(taak) E(gebeurtenis) E(overdracht) E(overleg) E(overleg_org) \
    E(overlegpunt) E(dubbel_nee) E(notitie) E(concept)

#define ENTITEIT_ID(name) ID_TYPE(name);
#define ENTITEIT_EXTERN(name) extern const entity name##_entity;
ENTITEITEN(ENTITEIT_ID)
ENTITEITEN(ENTITEIT_EXTERN)

/* Any id together with what it is an id of: ID(x) for a typed id. */
typedef struct {
    const entity *e;
    i64 id;
} id_any;
#define ENTITEIT_CASE(name) name##_id: &name##_entity,
#define ID(x) \
    ((id_any){_Generic((x), ENTITEITEN(ENTITEIT_CASE) struct id_nooit: NULL), (x).v})
struct id_nooit { i64 v; };

/* All entities with a table, for the store, the dictionary and the sweeps. */
const entity *const *entiteiten(int *n);
/* The entity of this name, or NULL. */
const entity *entiteit(str name);
#endif
