/* aanpak_bestand_codes.h: the closed lists of words that an aanpak file may use.
 * Bron: shared aanpakken.md A; domain.md 1.8, 6 and 7. */
#ifndef DOMAIN_AANPAK_BESTAND_CODES_H
#define DOMAIN_AANPAK_BESTAND_CODES_H
#include "base/field.h"

/* Facts with a day in the life of a person: where a phase or a term begins and ends. */
#define MIJLPAAL_CODES(C) \
    C(MIJLPAAL_AANMELDING, "aanmelding", N_("aanmelding")) \
    C(MIJLPAAL_KOPPELING, "koppeling", N_("koppeling aan de gemeente")) \
    C(MIJLPAAL_VESTIGING, "vestiging", N_("inschrijving in de BRP")) \
    C(MIJLPAAL_GESPREK, "eerste gesprek", N_("eerste gesprek")) \
    C(MIJLPAAL_SCREENING, "screening afgerond", N_("screening afgerond")) \
    C(MIJLPAAL_INTAKE, "brede intake afgerond", N_("brede intake afgerond")) \
    C(MIJLPAAL_ASSESSMENT, "assessment gedaan", N_("assessment gedaan")) \
    C(MIJLPAAL_PLAN, "plan vastgesteld", N_("plan vastgesteld")) \
    C(MIJLPAAL_GETEKEND, "plan ondertekend", N_("plan ondertekend")) \
    C(MIJLPAAL_TAAL, "taal begonnen", N_("taalles begonnen")) \
    C(MIJLPAAL_TRAJECT, "traject begonnen", N_("traject begonnen")) \
    C(MIJLPAAL_GEPLAATST, "geplaatst", N_("begonnen op een plek")) \
    C(MIJLPAAL_VRIJWILLIG, "vrijwilligerswerk begonnen", N_("vrijwilligerswerk begonnen")) \
    C(MIJLPAAL_TAALMAATJE, "taalmaatje gekoppeld", N_("taalmaatje gekoppeld")) \
    C(MIJLPAAL_OPLEIDING, "opleiding begonnen", N_("opleiding begonnen")) \
    C(MIJLPAAL_CERTIFICAAT, "certificaat gehaald", N_("certificaat gehaald")) \
    C(MIJLPAAL_WERK, "werk begonnen", N_("betaald werk begonnen")) \
    C(MIJLPAAL_UITSTROOM, "uitstroom", N_("werk, opleiding of een andere uitstroom"))
CODES(mijlpaal, MIJLPAAL_CODES)

/* Who does something in an aanpak: people of the gemeente in its own words, and organisations. */
#define BETROKKENE_CODES(C) \
    C(BETROKKEN_KLANTMANAGER, "klantmanager", N_("klantmanager")) \
    C(BETROKKEN_WERKMAKELAAR, "werkmakelaar", N_("werkmakelaar")) \
    C(BETROKKEN_ACCOUNTMANAGER, "accountmanager", N_("accountmanager")) \
    C(BETROKKEN_WERKMATCHER, "werkmatcher", N_("werkmatcher")) \
    C(BETROKKEN_JOBCOACH, "jobcoach", N_("jobcoach")) \
    C(BETROKKEN_CONSULENT_INB, "consulent inburgering", N_("consulent inburgering")) \
    C(BETROKKEN_CONSULENT_WERK, "consulent werk", N_("consulent werk")) \
    C(BETROKKEN_CONSULENT_ONDERWIJS, "consulent onderwijs", N_("consulent onderwijs")) \
    C(BETROKKEN_PLEKKENTEAM, "team plekken", N_("team dat plekken zoekt en maakt")) \
    C(BETROKKEN_AFDELING_WERK, "afdeling Werk", N_("afdeling Werk")) \
    C(BETROKKEN_AFDELING, "gemeenteafdeling", N_("afdeling van de gemeente")) \
    C(BETROKKEN_TAALSCHOOL, "taalschool", N_("taalschool")) \
    C(BETROKKEN_OPLEIDER, "opleider", N_("opleider")) \
    C(BETROKKEN_WERKGEVER, "werkgever", N_("werkgever")) \
    C(BETROKKEN_UITZENDBUREAU, "uitzendbureau", N_("uitzendbureau")) \
    C(BETROKKEN_VRIJWILLIG, "vrijwilligersorganisatie", N_("vrijwilligersorganisatie")) \
    C(BETROKKEN_MAATJES, "maatjesorganisatie", N_("maatjesorganisatie")) \
    C(BETROKKEN_VWN, "VluchtelingenWerk", N_("VluchtelingenWerk")) \
    C(BETROKKEN_COA, "COA", N_("COA")) \
    C(BETROKKEN_GGD, "GGD", N_("GGD")) \
    C(BETROKKEN_WIJKTEAM, "wijkteam", N_("wijkteam")) \
    C(BETROKKEN_SW, "sociaal werkbedrijf", N_("sociaal werkbedrijf"))
CODES(betrokkene, BETROKKENE_CODES)
/* ROL_.. of someone of the gemeente, or 0 for an organisation; ORG_.. the other way round. */
int betrokkene_rol(int betrokkene);
int betrokkene_org_soort(int betrokkene);

#define TIJDMAAT_CODES(C) \
    C(MAAT_DAGEN, "dagen", N_("dagen")) C(MAAT_WEKEN, "weken", N_("weken")) \
    C(MAAT_MAANDEN, "maanden", N_("maanden")) C(MAAT_JAREN, "jaar", N_("jaar"))
CODES(tijdmaat, TIJDMAAT_CODES)

/* Deadlines that a rule of law gives (domain/regels): the caller passes the day. */
#define WETTERMIJN_CODES(C) \
    C(WETTERMIJN_PIP, "WI-01", N_("termijn voor het plan (PIP)")) \
    C(WETTERMIJN_INBURGERING, "WI-06", N_("einde van de inburgeringstermijn")) \
    C(WETTERMIJN_ONTZORGEN, "WI-34", N_("einde van het ontzorgen"))
CODES(wettermijn, WETTERMIJN_CODES)

/* Who is next: only these may count; never origin, sex, religion or age. */
#define VOLGORDE_CODES(C) \
    C(VOLGORDE_LAAGGELETTERD, "laaggeletterd", N_("Wie nog leert lezen en schrijven")) \
    C(VOLGORDE_GEEN_WERK, "geen werkervaring", N_("Wie geen werkervaring heeft")) \
    C(VOLGORDE_GEEN_OPLEIDING_NL, "geen opleiding in Nederland", \
      N_("Wie geen opleiding in Nederland volgde")) \
    C(VOLGORDE_LANGST, "langst in beeld", N_("Wie het langst in beeld is")) \
    C(VOLGORDE_TERMIJN, "termijn loopt eerst af", N_("Wie het eerst moet inburgeren"))
CODES(volgorde, VOLGORDE_CODES)
#define GELIJKE_STAND_CODES(C) \
    C(GELIJK_NUMMER, "dossiernummer", N_("dossiernummer")) \
    C(GELIJK_LANGST, "langst in beeld", N_("langst in beeld"))
CODES(gelijke_stand, GELIJKE_STAND_CODES)

/* The lines of the personal plan. */
#define LIJN_CODES(C) \
    C(LIJN_TAAL, "taal", N_("Taal")) C(LIJN_INBURGERING, "inburgering", N_("Inburgering")) \
    C(LIJN_WERK, "werk", N_("Werk")) C(LIJN_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(LIJN_GELDZAKEN, "geldzaken", N_("Geldzaken")) C(LIJN_WONEN, "wonen", N_("Wonen"))
CODES(lijn, LIJN_CODES)

/* What may be shared with a partner; what is not in this list never is. */
#define DEELVELD_CODES(C) \
    C(DEEL_NAAM, "naam", N_("Naam")) C(DEEL_TELEFOON, "telefoon", N_("Telefoon")) \
    C(DEEL_EMAIL, "e-mail", N_("E-mail")) C(DEEL_CONTACTTAAL, "contacttaal", N_("Contacttaal")) \
    C(DEEL_GEZIN, "gezin", N_("Gezin")) C(DEEL_TAALNIVEAU, "taalniveau", N_("Taalniveau")) \
    C(DEEL_LEERROUTE, "leerroute", N_("Leerroute")) C(DEEL_ROOSTER, "rooster", N_("Rooster")) \
    C(DEEL_AANWEZIG, "aanwezigheid", N_("Aanwezigheid")) \
    C(DEEL_OPLEIDING, "opleiding", N_("Opleiding")) \
    C(DEEL_WERKERVARING, "werkervaring", N_("Werkervaring")) \
    C(DEEL_TALENTEN, "talenten", N_("Talenten")) C(DEEL_WENSEN, "wensen", N_("Wensen")) \
    C(DEEL_BESCHIKBAAR, "beschikbaarheid", N_("Beschikbaarheid")) \
    C(DEEL_VERVOER, "vervoer", N_("Vervoer")) C(DEEL_GRENZEN, "werkgrenzen", N_("Werkgrenzen")) \
    C(DEEL_BELASTBAAR, "belastbaarheid", N_("Belastbaarheid")) C(DEEL_PLAN, "plan", N_("Plan")) \
    C(DEEL_AFSPRAKEN, "afspraken", N_("Afspraken")) C(DEEL_VOORTGANG, "voortgang", N_("Voortgang"))
CODES(deelveld, DEELVELD_CODES)

#define LEERDOEL_CODES(C) \
    C(LEERDOEL_VERPLICHT, "verplicht", N_("Leerdoel verplicht")) \
    C(LEERDOEL_TAAL, "taal", N_("Taal is het leerdoel")) \
    C(LEERDOEL_VAK, "vak", N_("Het vak is het leerdoel")) \
    C(LEERDOEL_TAAL_VAK, "taal en vak", N_("Taal en het vak zijn het leerdoel"))
CODES(leerdoel, LEERDOEL_CODES)
#define KWALIFICATIE_CODES(C) \
    C(KWALIFICATIE_DIPLOMA, "mbo-diploma", N_("Mbo-diploma")) \
    C(KWALIFICATIE_CERTIFICAAT, "mbo-certificaat", N_("Mbo-certificaat")) \
    C(KWALIFICATIE_PRAKTIJK, "praktijkverklaring", N_("Praktijkverklaring")) \
    C(KWALIFICATIE_START, "startkwalificatie", N_("Startkwalificatie"))
CODES(kwalificatie, KWALIFICATIE_CODES)
#define PLEKVORM_CODES(C) \
    C(PLEKVORM_GROEP, "groep", N_("In een groep")) \
    C(PLEKVORM_ALLEEN, "op maat", N_("Op maat voor één persoon"))
CODES(plekvorm, PLEKVORM_CODES)
#define PLEKMANIER_CODES(C) \
    C(PLEKMANIER_GEZOCHT, "gezocht", N_("Gezocht")) \
    C(PLEKMANIER_GEMAAKT, "gemaakt", N_("Gemaakt (jobcarving)"))
CODES(plekmanier, PLEKMANIER_CODES)

/* Conditions for success of a learning-work traject [003, question 2]. */
#define SUCCESFACTOR_CODES(C) \
    C(FACTOR_WERVING, "werving en selectie", N_("Extra aandacht voor werving en selectie")) \
    C(FACTOR_TAAL, "taal", N_("Steeds aandacht voor taal")) \
    C(FACTOR_BEGELEIDING, "begeleiding", N_("Intensieve begeleiding")) \
    C(FACTOR_INCLUSIE, "inclusie op de werkvloer", N_("Aandacht voor inclusie op de werkvloer"))
CODES(succesfactor, SUCCESFACTOR_CODES)

#define INDICATOR_CODES(C) \
    C(INDICATOR_WERK, "werk", N_("Aan het werk")) \
    C(INDICATOR_INBURGERING, "inburgering gehaald", N_("Inburgering gehaald")) \
    C(INDICATOR_OPLEIDING, "opleiding", N_("Opleiding gestart")) \
    C(INDICATOR_UITSTROOM, "uitstroom uit de bijstand", N_("Uit de bijstand")) \
    C(INDICATOR_DUURZAAM_26, "26 weken uit de bijstand", N_("26 weken uit de bijstand")) \
    C(INDICATOR_DUURZAAM_52, "52 weken uit de bijstand", N_("52 weken uit de bijstand")) \
    C(INDICATOR_WERKTRAJECT, "werktraject geslaagd", N_("Werktraject geslaagd")) \
    C(INDICATOR_VRIJWILLIG, "vrijwilligerswerk", N_("Doet vrijwilligerswerk")) \
    C(INDICATOR_LEERWERK, "leerwerkplek", N_("Op een leerwerkplek")) \
    C(INDICATOR_BEGONNEN, "ergens begonnen", N_("Werk, vrijwilligerswerk, plek of opleiding")) \
    C(INDICATOR_OP_TIJD, "op tijd geplaatst", N_("Op tijd geplaatst")) \
    C(INDICATOR_GELDZAKEN, "financiële zelfredzaamheid", N_("Regelt zelf de geldzaken"))
CODES(indicator, INDICATOR_CODES)
#define NOEMER_CODES(C) \
    C(NOEMER_IN_BEELD, "iedereen in beeld", N_("iedereen in beeld")) \
    C(NOEMER_BEGONNEN, "iedereen die in het jaar begon", N_("iedereen die in het jaar begon")) \
    C(NOEMER_GESCREEND, "iedereen die gescreend is", N_("iedereen die gescreend is")) \
    C(NOEMER_AANGEMELD, "iedereen die zich aanmeldde", N_("iedereen die zich aanmeldde")) \
    C(NOEMER_TRAJECTEN, "beëindigde werktrajecten", N_("beëindigde werktrajecten")) \
    C(NOEMER_BIJSTAND, "iedereen met bijstand", N_("iedereen met bijstand")) \
    C(NOEMER_DOOR_WERK, "wie door werk uit de bijstand ging", \
      N_("wie door werk uit de bijstand ging"))
CODES(noemer, NOEMER_CODES)
/* What this indicator counts over when the file does not say; and may it count over that? */
int indicator_noemer(int indicator);
bool indicator_past(int indicator, int noemer);

/* Background: literacy and work experience; never origin. */
#define ACHTERGROND_CODES(C) \
    C(ACHTERGROND_LZ, "laaggeletterd zonder werkervaring", N_("leert lezen, geen werkervaring")) \
    C(ACHTERGROND_LM, "laaggeletterd met werkervaring", N_("leert lezen, heeft werkervaring")) \
    C(ACHTERGROND_GZ, "geletterd zonder werkervaring", N_("leest, geen werkervaring")) \
    C(ACHTERGROND_GM, "geletterd met werkervaring", N_("leest, heeft werkervaring"))
CODES(achtergrond, ACHTERGROND_CODES)
/* From two answers (janee_codes): is laaggeletterd, has werkervaring; not known when one is not. */
code achtergrond_van(code leest_niet, code werkte);

#define SEIZOEN_CODES(C) \
    C(SEIZOEN_VOORJAAR, "voorjaar", N_("voorjaar")) C(SEIZOEN_ZOMER, "zomer", N_("zomer")) \
    C(SEIZOEN_NAJAAR, "najaar", N_("najaar")) C(SEIZOEN_WINTER, "winter", N_("winter"))
CODES(seizoen, SEIZOEN_CODES)
#define VERGELIJKING_CODES(C) \
    C(VERGELIJK_LANDELIJK, "landelijk", N_("Landelijk")) \
    C(VERGELIJK_VORIG_JAAR, "vorig jaar", N_("Vorig jaar")) \
    C(VERGELIJK_GEMEENTEN, "andere gemeenten", N_("Andere gemeenten"))
CODES(vergelijking, VERGELIJKING_CODES)

/* Other words for the same: what the sources and people say. */
typedef struct {
    const codes *lijst;
    const char *woord;
    i32 code;
} aanpak_ander_woord;
const aanpak_ander_woord *aanpak_andere_woorden(int *n);
#endif
