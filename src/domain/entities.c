/* entities.c: emits the field tables and code lists that the headers of this folder declare.
 * Bron: shared design.md 4 (data model and field classes). */
#include "domain/domain.h"

/* gebruiker.h */
CODES_DEF(rol, ROL_CODES)
CODES_DEF(doel_van_inzage, DOEL_CODES)
#define SELF team
ENTITY_DEF(team, N_("Team"), TEAM_FIELDS)
#undef SELF
#define SELF gebruiker
ENTITY_DEF(gebruiker, N_("Gebruiker"), GEBRUIKER_FIELDS)
#undef SELF
#define SELF vervanging
ENTITY_DEF(vervanging, N_("Vervanging"), VERVANGING_FIELDS)
#undef SELF
#define SELF mensenfilter
ENTITY_DEF(mensenfilter, N_("Bewaard filter"), MENSENFILTER_FIELDS)
#undef SELF
#define SELF gebruiker_team
ENTITY_DEF(gebruiker_team, N_("Team van een gebruiker"), GEBRUIKER_TEAM_FIELDS)
#undef SELF
#define SELF sessie
ENTITY_DEF(sessie, N_("Sessie"), SESSIE_FIELDS)
#undef SELF

/* inzage.h */
CODES_DEF(inzage_uitslag, INZAGE_UITSLAG_CODES)
CODES_DEF(inzage_herkomst, INZAGE_HERKOMST_CODES)
#define SELF inzage
ENTITY_DEF(inzage, N_("Inzage"), INZAGE_FIELDS,
    .vast = "OLD.id > coalesce((SELECT max(k.tot) FROM ketenkop k WHERE k.soort = 'opruiming'), 0)")
#undef SELF
CODES_DEF(ketenkop_soort, KETENKOP_SOORT_CODES)
#define SELF ketenkop
ENTITY_DEF(ketenkop, N_("Kop van de ketens"), KETENKOP_FIELDS, .vast = "1 = 1")
#undef SELF

/* goedkeuring.h */
CODES_DEF(goedkeuring_soort, GOEDKEURING_SOORT_CODES)
CODES_DEF(goedkeuring_stand, GOEDKEURING_STAND_CODES)
#define SELF goedkeuring
ENTITY_DEF(goedkeuring, N_("Goedkeuring"), GOEDKEURING_FIELDS)
#undef SELF

/* noodtoegang.h */
CODES_DEF(noodoordeel, NOODOORDEEL_CODES)
#define SELF noodtoegang
ENTITY_DEF(noodtoegang, N_("Noodtoegang"), NOODTOEGANG_FIELDS)
#undef SELF
#define SELF rechtencontrole
ENTITY_DEF(rechtencontrole, N_("Controle van rechten"), RECHTENCONTROLE_FIELDS)
#undef SELF

/* persoon.h */
CODES_DEF(doelgroep, DOELGROEP_CODES)
CODES_DEF(contacttaal, CONTACTTAAL_CODES)
CODES_DEF(aanspreekvorm, AANSPREEKVORM_CODES)
CODES_DEF(woonsituatie, WOONSITUATIE_CODES)
CODES_DEF(janee, JANEE_CODES)
#define SELF persoon
ENTITY_DEF(persoon, N_("Persoon"), PERSOON_FIELDS, .mens = "id", .beeld = true)
#undef SELF
#define SELF huishouden
ENTITY_DEF(huishouden, N_("Huishouden"), HUISHOUDEN_FIELDS, .via = "huishouden_lid")
#undef SELF
#define SELF huishouden_lid
ENTITY_DEF(huishouden_lid, N_("Lid van een huishouden"), HUISHOUDEN_LID_FIELDS,
    .mens = "persoon_id")
#undef SELF
CODES_DEF(uitkering_soort, UITKERING_SOORT_CODES)
CODES_DEF(uitkering_omvang, UITKERING_OMVANG_CODES)
CODES_DEF(uitkering_einde, UITKERING_EINDE_CODES)
#define SELF uitkering
ENTITY_DEF(uitkering, N_("Uitkering"), UITKERING_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(inburgering_stand, INBURGERING_STAND_CODES)
CODES_DEF(inburgering_wet, INBURGERING_WET_CODES)
#define SELF inburgeringstatus
ENTITY_DEF(inburgeringstatus, N_("Stand van de inburgering"), INBURGERINGSTATUS_FIELDS,
    .mens = "persoon_id")
#undef SELF
CODES_DEF(examendeel, EXAMENDEEL_CODES)
CODES_DEF(examenuitslag, EXAMENUITSLAG_CODES)
#define SELF examen
ENTITY_DEF(examen, N_("Examen"), EXAMEN_FIELDS, .mens = "persoon_id")
#undef SELF

/* etiket.h */
#define SELF etiket
ENTITY_DEF(etiket, N_("Etiket"), ETIKET_FIELDS)
#undef SELF
#define SELF persoon_etiket
ENTITY_DEF(persoon_etiket, N_("Etiket van een persoon"), PERSOON_ETIKET_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* schatting.h */
CODES_DEF(loon_per, LOON_PER_CODES)
CODES_DEF(loon_soort, LOON_SOORT_CODES)
CODES_DEF(leefvorm, LEEFVORM_CODES)
#define SELF inkomensschatting
ENTITY_DEF(inkomensschatting, N_("Schatting van het inkomen"), INKOMENSSCHATTING_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* inbeeld.h */
CODES_DEF(gesprek_soort, GESPREK_SOORT_CODES)
CODES_DEF(gesprek_afloop, GESPREK_AFLOOP_CODES)
#define SELF gesprek
ENTITY_DEF(gesprek, N_("Gesprek"), GESPREK_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF gesprek_deelnemer
ENTITY_DEF(gesprek_deelnemer, N_("Wie erbij was"), GESPREK_DEELNEMER_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(sjabloon, SJABLOON_CODES)
CODES_DEF(kanaal, KANAAL_CODES)
CODES_DEF(bericht_stand, BERICHT_STAND_CODES)
CODES_DEF(bezorgd, BEZORGD_CODES)
#define SELF bericht
ENTITY_DEF(bericht, N_("Bericht"), BERICHT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF briefhoofd
ENTITY_DEF(briefhoofd, N_("Briefhoofd"), BRIEFHOOFD_FIELDS)
#undef SELF
#define SELF oproep
ENTITY_DEF(oproep, N_("Oproep"), OPROEP_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(lbt_uitslag, LBT_CODES)
CODES_DEF(schoolniveau, SCHOOLNIVEAU_CODES)
CODES_DEF(zelfredzaam, ZELFRED_CODES)
#define SELF gesprek_collega
ENTITY_DEF(gesprek_collega, N_("Collega erbij"), GESPREK_COLLEGA_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF intake
ENTITY_DEF(intake, N_("Intake"), INTAKE_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF
CODES_DEF(taalvaardigheid, TAALVAARDIGHEID_CODES)
CODES_DEF(taalbron, TAALBRON_CODES)
#define SELF taalmeting
ENTITY_DEF(taalmeting, N_("Taalniveau"), TAALMETING_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF
#define SELF opleiding
ENTITY_DEF(opleiding, N_("Opleiding"), OPLEIDING_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF werkervaring
ENTITY_DEF(werkervaring, N_("Werkervaring"), WERKERVARING_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF vaardigheid
ENTITY_DEF(vaardigheid, N_("Vaardigheid"), VAARDIGHEID_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(weekdag, WEEKDAG_CODES)
CODES_DEF(beschikbaar_soort, BESCHIKBAAR_SOORT_CODES)
#define SELF beschikbaarheid
ENTITY_DEF(beschikbaarheid, N_("Beschikbaarheid"), BESCHIKBAARHEID_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF belastbaarheid
ENTITY_DEF(belastbaarheid, N_("Belastbaarheid"), BELASTBAARHEID_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(grens, GRENS_CODES)
#define SELF werkgrens
ENTITY_DEF(werkgrens, N_("Werkgrens"), WERKGRENS_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF assessment
ENTITY_DEF(assessment, N_("Assessment"), ASSESSMENT_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(bron, BRON_CODES)
#define SELF herkomst
ENTITY_DEF(herkomst, N_("Herkomst van een feit"), HERKOMST_FIELDS, .mens = "persoon_id")
#undef SELF

/* plan.h */
CODES_DEF(plan_soort, PLAN_SOORT_CODES)
CODES_DEF(leerroute, LEERROUTE_CODES)
CODES_DEF(plan_stand, PLAN_STAND_CODES)
#define SELF plan
ENTITY_DEF(plan, N_("Plan"), PLAN_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF
CODES_DEF(spoor, SPOOR_CODES)
CODES_DEF(voortgang, VOORTGANG_CODES)
CODES_DEF(hoofddoel, HOOFDDOEL_CODES)
#define SELF doel
ENTITY_DEF(doel, N_("Doel"), DOEL_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(wie, WIE_CODES)
#define SELF afspraak
ENTITY_DEF(afspraak, N_("Afspraak"), AFSPRAAK_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(tekenaar, TEKENAAR_CODES)
#define SELF ondertekening
ENTITY_DEF(ondertekening, N_("Ondertekening"), ONDERTEKENING_FIELDS, .mens = "persoon_id")
#undef SELF

/* traject.h */
CODES_DEF(instrument, INSTRUMENT_CODES)
CODES_DEF(uitstroom, UITSTROOM_CODES)
#define SELF traject
ENTITY_DEF(traject, N_("Traject"), TRAJECT_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(leerdoel_uitkomst, LEERDOEL_UITKOMST_CODES)
#define SELF leerdoel
ENTITY_DEF(leerdoel, N_("Leerdoel"), LEERDOEL_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(uren_soort, UREN_SOORT_CODES)
CODES_DEF(aanwezig, AANWEZIG_CODES)
CODES_DEF(map_thema, MAP_THEMA_CODES)
#define SELF uren
ENTITY_DEF(uren, N_("Uren"), UREN_FIELDS, .mens = "persoon_id")
#undef SELF

/* plek.h */
CODES_DEF(org_soort, ORG_SOORT_CODES)
#define SELF organisatie
ENTITY_DEF(organisatie, N_("Organisatie"), ORGANISATIE_FIELDS)
#undef SELF
#define SELF contactpersoon
ENTITY_DEF(contactpersoon, N_("Contactpersoon"), CONTACTPERSOON_FIELDS)
#undef SELF
CODES_DEF(contact_soort, CONTACT_SOORT_CODES)
CODES_DEF(motivatie, MOTIVATIE_CODES)
CODES_DEF(energie, ENERGIE_CODES)
#define SELF contactmoment
ENTITY_DEF(contactmoment, N_("Contactmoment"), CONTACTMOMENT_FIELDS)
#undef SELF
CODES_DEF(plek_soort, PLEK_SOORT_CODES)
CODES_DEF(begeleiding, BEGELEIDING_CODES)
CODES_DEF(baankans, KANS_CODES)
#define SELF plek
ENTITY_DEF(plek, N_("Plek"), PLEK_FIELDS)
#undef SELF
#define SELF plek_taal
ENTITY_DEF(plek_taal, N_("Taaleis van een plek"), PLEK_TAAL_FIELDS)
#undef SELF
#define SELF plek_dienst
ENTITY_DEF(plek_dienst, N_("Dienst van een plek"), PLEK_DIENST_FIELDS)
#undef SELF
CODES_DEF(voorstel_stand, VOORSTEL_STAND_CODES)
CODES_DEF(weigering, WEIGER_CODES)
#define SELF voorstel
ENTITY_DEF(voorstel, N_("Voorstel"), VOORSTEL_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF
#define SELF vasthouding
ENTITY_DEF(vasthouding, N_("Vastgehouden plaats"), VASTHOUDING_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(contract, CONTRACT_CODES)
CODES_DEF(stopper, STOPPER_CODES)
CODES_DEF(stopreden, STOPREDEN_CODES)
#define SELF plaatsing
ENTITY_DEF(plaatsing, N_("Plaatsing"), PLAATSING_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF

/* ploeg.h */
CODES_DEF(consulentvak, CONSULENTVAK_CODES)
#define SELF consulent
ENTITY_DEF(consulent, N_("Consulent"), CONSULENT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF plekopdracht
ENTITY_DEF(plekopdracht, N_("Opdracht voor een plek"), PLEKOPDRACHT_FIELDS, .mens = "persoon_id")
#undef SELF

/* werkgever.h */
CODES_DEF(vraag_richting, VRAAG_RICHTING_CODES)
CODES_DEF(werkgever_zegt, WERKGEVER_ZEGT_CODES)
CODES_DEF(afwezig_omdat, AFWEZIG_OMDAT_CODES)
#define SELF orgvraag
ENTITY_DEF(orgvraag, N_("Vraag van of aan een organisatie"), ORGVRAAG_FIELDS)
#undef SELF
#define SELF orgcoaching
ENTITY_DEF(orgcoaching, N_("Coaching van een organisatie"), ORGCOACHING_FIELDS)
#undef SELF

/* bijeenkomst.h */
CODES_DEF(bijeenkomst_soort, BIJEENKOMST_SOORT_CODES)
#define SELF bijeenkomst
ENTITY_DEF(bijeenkomst, N_("Bijeenkomst"), BIJEENKOMST_FIELDS)
#undef SELF
CODES_DEF(komst, KOMST_CODES)
#define SELF bijeenkomst_mens
ENTITY_DEF(bijeenkomst_mens, N_("Wie op een bijeenkomst komt"), BIJEENKOMST_MENS_FIELDS,
    .mens = "persoon_id")
#undef SELF
#define SELF bijeenkomst_org
ENTITY_DEF(bijeenkomst_org, N_("Welke organisatie op een bijeenkomst komt"),
    BIJEENKOMST_ORG_FIELDS)
#undef SELF
CODES_DEF(paaruitkomst, PAARUITKOMST_CODES)
#define SELF bijeenkomst_paar
ENTITY_DEF(bijeenkomst_paar, N_("Uitkomst van een ontmoeting"), BIJEENKOMST_PAAR_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* jobcarving.h */
CODES_DEF(carving_stand, CARVING_STAND_CODES)
#define SELF jobcarving
ENTITY_DEF(jobcarving, N_("Functie om in taken te verdelen"), JOBCARVING_FIELDS)
#undef SELF
#define SELF carvingtaak
ENTITY_DEF(carvingtaak, N_("Taak van een functie"), CARVINGTAAK_FIELDS)
#undef SELF
#define SELF carvingmens
ENTITY_DEF(carvingmens, N_("Wie een taak van een functie krijgt"), CARVINGMENS_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* maatje.h */
CODES_DEF(maatje_soort, MAATJE_SOORT_CODES)
#define SELF maatje
ENTITY_DEF(maatje, N_("Maatje"), MAATJE_FIELDS)
#undef SELF

/* introductie.h */
CODES_DEF(gevraagd, GEVRAAGD_CODES)
#define SELF introductie
ENTITY_DEF(introductie, N_("Introductie bij werkgevers"), INTRODUCTIE_FIELDS,
    .mens = "persoon_id")
#undef SELF
#define SELF introductie_org
ENTITY_DEF(introductie_org, N_("Wie een introductie mag zien"), INTRODUCTIE_ORG_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* deling.h */
#define SELF deling
ENTITY_DEF(deling, N_("Deling met een partner"), DELING_FIELDS, .mens = "persoon_id")
#undef SELF

/* plaatsing.h */
CODES_DEF(overeenkomst_soort, OVEREENKOMST_SOORT_CODES)
CODES_DEF(overeenkomst_stand, OVEREENKOMST_STAND_CODES)
CODES_DEF(kant, KANT_CODES)
CODES_DEF(verslag_soort, VERSLAG_SOORT_CODES)
CODES_DEF(optijd, OPTIJD_CODES)
CODES_DEF(werkgaat, WERKGAAT_CODES)
CODES_DEF(begrip, BEGRIP_CODES)
CODES_DEF(erbij, ERBIJ_CODES)
CODES_DEF(verander, VERANDER_CODES)
CODES_DEF(aannemen, AANNEMEN_CODES)
CODES_DEF(leerweg, LEERWEG_CODES)
CODES_DEF(bewijs_deel, BEWIJS_DEEL_CODES)
#define SELF overeenkomst
ENTITY_DEF(overeenkomst, N_("Overeenkomst"), OVEREENKOMST_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF handtekening
ENTITY_DEF(handtekening, N_("Handtekening"), HANDTEKENING_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF rotatie
ENTITY_DEF(rotatie, N_("Periode op een afdeling"), ROTATIE_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF verslag
ENTITY_DEF(verslag, N_("Verslag"), VERSLAG_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF praktijkleren
ENTITY_DEF(praktijkleren, N_("Praktijkleren"), PRAKTIJKLEREN_FIELDS, .mens = "persoon_id")
#undef SELF

/* zafronding.h */
CODES_DEF(zuitkomst, ZUITKOMST_CODES)
#define SELF zafronding
ENTITY_DEF(zafronding, N_("Eindgesprek van de Z-route"), ZAFRONDING_FIELDS, .mens = "persoon_id")
#undef SELF

/* dienst.h */
#define SELF plaatsing_dienst
ENTITY_DEF(plaatsing_dienst, N_("Dienst van een plaatsing"), PLAATSING_DIENST_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* les.h */
CODES_DEF(les_soort, LES_SOORT_CODES)
CODES_DEF(vaktaal, VAKTAAL_CODES)
CODES_DEF(uitval, UITVAL_CODES)
CODES_DEF(verzuim, VERZUIM_CODES)
CODES_DEF(verzoek, VERZOEK_CODES)
#define SELF lesgroep
ENTITY_DEF(lesgroep, N_("Lesgroep"), LESGROEP_FIELDS)
#undef SELF
#define SELF les
ENTITY_DEF(les, N_("Les"), LES_FIELDS)
#undef SELF
#define SELF lesvakantie
ENTITY_DEF(lesvakantie, N_("Vakantie van een taalschool"), LESVAKANTIE_FIELDS)
#undef SELF
#define SELF lesuitval
ENTITY_DEF(lesuitval, N_("Les die niet doorgaat"), LESUITVAL_FIELDS)
#undef SELF
#define SELF lesdeelname
ENTITY_DEF(lesdeelname, N_("Deelname aan een lesgroep"), LESDEELNAME_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF aanwezigheid
ENTITY_DEF(aanwezigheid, N_("Aanwezigheid"), AANWEZIGHEID_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF lesverzoek
ENTITY_DEF(lesverzoek, N_("Verzoek aan een taalschool"), LESVERZOEK_FIELDS, .mens = "persoon_id")
#undef SELF

/* document.h */
CODES_DEF(document_soort, DOCUMENT_SOORT_CODES)
CODES_DEF(document_zicht, DOCUMENT_ZICHT_CODES)
CODES_DEF(bestandstype, BESTANDSTYPE_CODES)
#define SELF document
ENTITY_DEF(document, N_("Document"), DOCUMENT_FIELDS, .mens = "persoon_id")
#undef SELF

CODES_DEF(orgdoc_soort, ORGDOC_SOORT_CODES)
#define SELF orgdocument
ENTITY_DEF(orgdocument, N_("Document van een organisatie"), ORGDOCUMENT_FIELDS)
#undef SELF

/* agenda.h */
CODES_DEF(agendalink_soort, AGENDALINK_SOORT_CODES)
#define SELF agendalink
ENTITY_DEF(agendalink, N_("Link naar een agenda"), AGENDALINK_FIELDS)
#undef SELF

/* onthulling.h */
#define SELF onthulling
ENTITY_DEF(onthulling, N_("Nummer helemaal getoond"), ONTHULLING_FIELDS)
#undef SELF

/* inzagelink.h */
#define SELF inzagelink
ENTITY_DEF(inzagelink, N_("Link naar wie keek"), INZAGELINK_FIELDS, .mens = "persoon_id")
#undef SELF

/* werkgeverlink.h */
#define SELF werkgeverlink
ENTITY_DEF(werkgeverlink, N_("Link voor een werkgever"), WERKGEVERLINK_FIELDS, .mens = "persoon_id")
#undef SELF

/* aanpak.h */
#define SELF aanpak
ENTITY_DEF(aanpak, N_("Aanpak"), AANPAK_FIELDS)
#undef SELF
CODES_DEF(intensiteit, INTENSITEIT_CODES)
#define SELF aanpak_deelname
ENTITY_DEF(aanpak_deelname, N_("Deelname aan de aanpak"), AANPAK_DEELNAME_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* campagne.h */
CODES_DEF(campagne_stand, CAMPAGNE_STAND_CODES)
CODES_DEF(campagne_uitkomst, CAMPAGNE_UITKOMST_CODES)
#define SELF campagne
ENTITY_DEF(campagne, N_("Campagne"), CAMPAGNE_FIELDS)
#undef SELF
#define SELF campagne_mens
ENTITY_DEF(campagne_mens, N_("Persoon in een campagne"), CAMPAGNE_MENS_FIELDS,
    .mens = "persoon_id")
#undef SELF

/* taak.h */
CODES_DEF(taak_soort, TAAK_SOORT_CODES)
CODES_DEF(taak_stand, TAAK_STAND_CODES)
#define SELF taak
ENTITY_DEF(taak, N_("Taak"), TAAK_FIELDS, .mens = "persoon_id", .beeld = true)
#undef SELF
CODES_DEF(gebeurtenis_soort, GEBEURTENIS_CODES)
#define SELF gebeurtenis
ENTITY_DEF(gebeurtenis, N_("Gebeurtenis"), GEBEURTENIS_FIELDS, .mens = "persoon_id")
#undef SELF
CODES_DEF(overdracht_stand, OVERDRACHT_STAND_CODES)
#define SELF overdracht
ENTITY_DEF(overdracht, N_("Overdracht"), OVERDRACHT_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF dubbel_nee
ENTITY_DEF(dubbel_nee, N_("Twee mensen"), DUBBEL_NEE_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF notitie
ENTITY_DEF(notitie, N_("Notitie"), NOTITIE_FIELDS, .mens = "persoon_id")
#undef SELF
#define SELF concept
ENTITY_DEF(concept, N_("Concept"), CONCEPT_FIELDS)
#undef SELF

/* rapport.h */
CODES_DEF(rapport_soort, RAPPORT_SOORT_CODES)
CODES_DEF(rapport_blok, RAPPORT_BLOK_CODES)
#define SELF rapport
ENTITY_DEF(rapport, N_("Rapport"), RAPPORT_FIELDS)
#undef SELF
#define SELF rapportregel
ENTITY_DEF(rapportregel, N_("Regel van een rapport"), RAPPORTREGEL_FIELDS)
#undef SELF

#define ENTITEIT_ADRES(name) &name##_entity,
static const entity *const alle[] = {ENTITEITEN(ENTITEIT_ADRES)};

const entity *const *entiteiten(int *n)
{
    *n = (int)countof(alle);
    return alle;
}

const entity *entiteit(str name)
{
    for (size_t i = 0; i < countof(alle); i++)
        if (str_eq(name, str_of(alle[i]->name))) return alle[i];
    return NULL;
}
