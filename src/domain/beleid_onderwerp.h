/* beleid_onderwerp.h: the part of a dossier that each entity is, and when its rows go. An entity
 * that misses here stops the build (beleid.c).
 *
 *   O(entity, part, term)      V(entity, field, part): a field that is another part */
#ifndef DOMAIN_BELEID_ONDERWERP_H
#define DOMAIN_BELEID_ONDERWERP_H

#define ONDERWERPEN(O) \
    O(team, CAT_TOEGANG, BEWAAR_KANTOOR) O(gebruiker, CAT_TOEGANG, BEWAAR_KANTOOR) \
    O(vervanging, CAT_TOEGANG, BEWAAR_EIGEN) O(mensenfilter, CAT_TOEGANG, BEWAAR_KANTOOR) \
    O(gebruiker_team, CAT_TOEGANG, BEWAAR_KANTOOR) O(sessie, CAT_TOEGANG, BEWAAR_KORT) \
    O(inzage, CAT_TOEGANG, BEWAAR_SPOOR) O(ketenkop, CAT_TOEGANG, BEWAAR_SPOOR) \
    O(concept, CAT_TOEGANG, BEWAAR_KORT) \
    O(agendalink, CAT_TOEGANG, BEWAAR_KANTOOR) O(goedkeuring, CAT_TOEGANG, BEWAAR_SPOOR) \
    O(noodtoegang, CAT_TOEGANG, BEWAAR_SPOOR) O(rechtencontrole, CAT_TOEGANG, BEWAAR_SPOOR) \
    O(onthulling, CAT_TOEGANG, BEWAAR_SPOOR) \
    O(werkgeverlink, CAT_PLEK, BEWAAR_PERSOON) O(inzagelink, CAT_DELING, BEWAAR_PERSOON) \
    \
    O(persoon, CAT_NAAM, BEWAAR_INBURGERING) O(huishouden, CAT_GEZIN, BEWAAR_PERSOON) \
    O(huishouden_lid, CAT_GEZIN, BEWAAR_PERSOON) \
    O(uitkering, CAT_STATUS, BEWAAR_PW) O(inkomensschatting, CAT_STATUS, BEWAAR_PW) \
    O(inburgeringstatus, CAT_STATUS, BEWAAR_INBURGERING) \
    O(examen, CAT_VOORTGANG, BEWAAR_INBURGERING) \
    \
    O(gesprek, CAT_CONTACT, BEWAAR_PERSOON) O(gesprek_deelnemer, CAT_CONTACT, BEWAAR_PERSOON) \
    O(gesprek_collega, CAT_CONTACT, BEWAAR_PERSOON) O(bericht, CAT_CONTACT, BEWAAR_PERSOON) \
    O(oproep, CAT_CONTACT, BEWAAR_INBURGERING) \
    \
    O(intake, CAT_INTAKE, BEWAAR_INBURGERING) O(taalmeting, CAT_TAALNIVEAU, BEWAAR_PERSOON) \
    O(opleiding, CAT_OPLEIDING, BEWAAR_PERSOON) O(werkervaring, CAT_WERKERVARING, BEWAAR_PERSOON) \
    O(vaardigheid, CAT_TALENTEN, BEWAAR_PERSOON) \
    O(beschikbaarheid, CAT_BESCHIKBAAR, BEWAAR_PERSOON) \
    O(belastbaarheid, CAT_BELASTBAAR, BEWAAR_PERSOON) O(werkgrens, CAT_GRENZEN, BEWAAR_PERSOON) \
    O(assessment, CAT_TALENTEN, BEWAAR_PERSOON) O(herkomst, CAT_INTAKE, BEWAAR_PERSOON) \
    \
    O(plan, CAT_PLAN, BEWAAR_INBURGERING) O(doel, CAT_PLAN, BEWAAR_INBURGERING) \
    O(afspraak, CAT_AFSPRAKEN, BEWAAR_INBURGERING) O(ondertekening, CAT_PLAN, BEWAAR_INBURGERING) \
    O(traject, CAT_TRAJECT, BEWAAR_INBURGERING) O(leerdoel, CAT_VOORTGANG, BEWAAR_PERSOON) \
    O(uren, CAT_VOORTGANG, BEWAAR_INBURGERING) \
    \
    O(organisatie, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(contactpersoon, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(contactmoment, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(orgvraag, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(orgcoaching, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(bijeenkomst, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(bijeenkomst_mens, CAT_VOORTGANG, BEWAAR_PERSOON) \
    O(bijeenkomst_org, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(bijeenkomst_paar, CAT_PLEK, BEWAAR_PERSOON) O(jobcarving, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(carvingtaak, CAT_ORGANISATIES, BEWAAR_KANTOOR) O(carvingmens, CAT_PLEK, BEWAAR_PERSOON) \
    O(maatje, CAT_ORGANISATIES, BEWAAR_KANTOOR) O(plek, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(plek_taal, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(plek_dienst, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(voorstel, CAT_PLEK, BEWAAR_PERSOON) O(vasthouding, CAT_PLEK, BEWAAR_PERSOON) \
    O(plaatsing, CAT_PLEK, BEWAAR_PW) O(consulent, CAT_BEELD, BEWAAR_PERSOON) \
    O(plekopdracht, CAT_PLEK, BEWAAR_PERSOON) O(overeenkomst, CAT_PLEK, BEWAAR_PW) \
    O(handtekening, CAT_PLEK, BEWAAR_PW) O(rotatie, CAT_PLEK, BEWAAR_PERSOON) \
    O(verslag, CAT_PLEK, BEWAAR_PERSOON) O(praktijkleren, CAT_PLEK, BEWAAR_PERSOON) \
    \
    O(lesgroep, CAT_LESSEN, BEWAAR_KANTOOR) O(les, CAT_LESSEN, BEWAAR_KANTOOR) \
    O(lesvakantie, CAT_LESSEN, BEWAAR_KANTOOR) O(lesuitval, CAT_LESSEN, BEWAAR_KANTOOR) \
    O(lesdeelname, CAT_ROOSTER, BEWAAR_INBURGERING) \
    O(aanwezigheid, CAT_AANWEZIG, BEWAAR_INBURGERING) \
    O(lesverzoek, CAT_ROOSTER, BEWAAR_PERSOON) O(document, CAT_DOCUMENT, BEWAAR_EIGEN) \
    O(introductie, CAT_PLEK, BEWAAR_EIGEN) O(introductie_org, CAT_PLEK, BEWAAR_EIGEN) \
    O(deling, CAT_DELING, BEWAAR_PERSOON) \
    \
    O(aanpak, CAT_STUREN, BEWAAR_KANTOOR) O(rapport, CAT_STUREN, BEWAAR_KANTOOR) \
    O(rapportregel, CAT_STUREN, BEWAAR_KANTOOR) O(aanpak_deelname, CAT_BEELD, BEWAAR_PERSOON) \
    O(campagne, CAT_STUREN, BEWAAR_KANTOOR) O(campagne_mens, CAT_BEELD, BEWAAR_PERSOON) \
    O(taak, CAT_NOTITIE, BEWAAR_PERSOON) O(gebeurtenis, CAT_NOTITIE, BEWAAR_PERSOON) \
    O(overdracht, CAT_NOTITIE, BEWAAR_PERSOON) O(dubbel_nee, CAT_NOTITIE, BEWAAR_PERSOON) \
    O(notitie, CAT_NOTITIE, BEWAAR_PERSOON) O(etiket, CAT_STUREN, BEWAAR_KANTOOR) \
    O(persoon_etiket, CAT_BEELD, BEWAAR_PERSOON) O(plaatsing_dienst, CAT_PLEK, BEWAAR_PERSOON) \
    O(zafronding, CAT_VOORTGANG, BEWAAR_INBURGERING) \
    O(orgdocument, CAT_ORGANISATIES, BEWAAR_EIGEN) \
    O(briefhoofd, CAT_STUREN, BEWAAR_KANTOOR) \
    O(overleg, CAT_ORGANISATIES, BEWAAR_KANTOOR) \
    O(overleg_org, CAT_ORGANISATIES, BEWAAR_KANTOOR) O(overlegpunt, CAT_NOTITIE, BEWAAR_PERSOON) \
    O(intaketaak, CAT_NOTITIE, BEWAAR_PERSOON) O(deelbericht, CAT_CONTACT, BEWAAR_PERSOON) \
    O(zorgadvies, CAT_ZORG, BEWAAR_PERSOON)

/* Rows that belong to a share by what they are about, without a deling_id of their own: what is
 * proposed to, placed with and agreed with an employer (casework/zicht_buiten.c says which). */
#define BIJ_WERKGEVER(W) \
    W(introductie) W(voorstel) W(plaatsing) W(plaatsing_dienst) W(overeenkomst) W(handtekening) \
    W(verslag)

#define VELDCATEGORIEEN(V) \
    V(voorstel, redenen, CAT_INTAKE) V(voorstel, nodig, CAT_INTAKE) \
    V(voorstel, overslaan, CAT_INTAKE) V(voorstel, weigering, CAT_INTAKE) \
    V(voorstel, antwoord, CAT_INTAKE) V(plaatsing, gestopt_door, CAT_BEELD) \
    V(plaatsing, stopreden, CAT_BEELD) V(plaatsing, toelichting, CAT_BEELD) \
    V(introductie, gevraagd, CAT_INTAKE) \
    V(persoon, contacttaal, CAT_CONTACTTAAL) V(persoon, tolk, CAT_CONTACTTAAL) \
    V(persoon, telefoon, CAT_TELEFOON) V(persoon, telefoon_sleutel, CAT_TELEFOON) \
    V(persoon, email, CAT_EMAIL) V(persoon, geboortedatum, CAT_ADRES) \
    V(persoon, adres, CAT_ADRES) V(persoon, postcode, CAT_ADRES) V(persoon, plaats, CAT_ADRES) \
    V(persoon, woonsituatie, CAT_ADRES) V(persoon, azc, CAT_ADRES) V(persoon, bsn, CAT_NUMMER) \
    V(persoon, vnummer, CAT_NUMMER) V(persoon, koppeling, CAT_STATUS) \
    V(persoon, vestiging, CAT_STATUS) V(persoon, doelgroep, CAT_STATUS) \
    V(persoon, aanmelding, CAT_BEELD) V(persoon, klantmanager_id, CAT_BEELD) \
    V(persoon, team_id, CAT_BEELD) V(persoon, laatste_contact, CAT_BEELD) \
    V(persoon, uit_beeld, CAT_BEELD) V(persoon, laaggeletterd, CAT_TAALNIVEAU) \
    V(persoon, opleiding_in_nederland, CAT_OPLEIDING) V(persoon, studeert, CAT_OPLEIDING) \
    V(persoon, werkervaring_bekend, CAT_WERKERVARING) V(intake, schoolniveau, CAT_OPLEIDING) \
    V(intake, schooljaren, CAT_OPLEIDING) V(intake, schrift_latijn, CAT_TAALNIVEAU) \
    V(intake, talenten, CAT_TALENTEN) V(intake, wensen, CAT_WENSEN) \
    V(intake, wens_sector, CAT_WENSEN) V(intake, behoeften, CAT_WENSEN) \
    V(intake, kent_arbeidsmarkt, CAT_WENSEN) V(intake, arbeidsmarkt, CAT_WENSEN) \
    V(intake, reis_minuten, CAT_VERVOER) V(intake, fiets, CAT_VERVOER) \
    V(intake, ov, CAT_VERVOER) V(intake, auto_rijbewijs, CAT_VERVOER) \
    V(intake, zelf_reizen, CAT_VERVOER) V(intake, uren_min, CAT_BESCHIKBAAR) \
    V(intake, uren_max, CAT_BESCHIKBAAR) V(plan, leerroute, CAT_LEERROUTE) \
    V(plan, niveau, CAT_LEERROUTE)
#endif
