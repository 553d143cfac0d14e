/* document.h: files of a person: what they are, who may see them, until when they are kept. */
#ifndef DOMAIN_DOCUMENT_H
#define DOMAIN_DOCUMENT_H
#include "domain/les.h"

#define DOCUMENT_SOORT_CODES(C) \
    C(DOC_DIPLOMA, "diploma", N_("Diploma of certificaat")) \
    C(DOC_WAARDERING, "diplomawaardering", N_("Diplomawaardering")) \
    C(DOC_CV, "cv", N_("Cv")) \
    C(DOC_OVEREENKOMST, "overeenkomst", N_("Overeenkomst")) \
    C(DOC_PRAKTIJK, "praktijkverklaring", N_("Praktijkverklaring")) \
    C(DOC_BEWIJS, "bewijs", N_("Bewijs van deelname of uren")) \
    C(DOC_BRIEF, "brief", N_("Brief")) \
    C(DOC_VERKLARING, "verklaring", N_("Verklaring")) \
    C(DOC_INTRODUCTIE, "introductie", N_("Film bij een introductie")) \
    C(DOC_ANDERS, "anders", N_("Iets anders"))
CODES(document_soort, DOCUMENT_SOORT_CODES)
/* Who may see the row at all (kantoor.c): K3, or K1 for what is needed to find work. */
#define DOCUMENT_ZICHT_CODES(C) \
    C(ZICHT_BEGELEIDING, "begeleiding", N_("Alleen klantmanager en jobcoach")) \
    C(ZICHT_WERK, "werk", N_("Ook de werkmakelaar"))
CODES(document_zicht, DOCUMENT_ZICHT_CODES)
#define BESTANDSTYPE_CODES(C) \
    C(TYPE_PDF, "pdf", N_("PDF")) C(TYPE_PNG, "png", N_("Afbeelding (PNG)")) \
    C(TYPE_JPEG, "jpeg", N_("Foto (JPEG)")) C(TYPE_ODT, "odt", N_("Tekst (ODT)")) \
    C(TYPE_DOCX, "docx", N_("Tekst (DOCX)")) C(TYPE_MP4, "mp4", N_("Film (MP4)")) \
    C(TYPE_WEBM, "webm", N_("Film (WebM)"))
CODES(bestandstype, BESTANDSTYPE_CODES)
/* The bytes stand sealed in document_stuk; gewist: they are gone, the row stays. vingerafdruk is
 * K3, so that who opens it has looked at K3. */
#define DOCUMENT_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(str, naam, N_("Naam"), .klasse = K2, .required = true, .max = 120, \
      .hulp = N_("Bijvoorbeeld: diploma lasser.")) \
    F(code, soort, N_("Wat is het?"), .klasse = K2, .required = true, \
      .codes = &document_soort_codes) \
    F(code, zicht, N_("Wie mag het zien?"), .klasse = K2, .required = true, \
      .codes = &document_zicht_codes) \
    F(opleiding_id, opleiding_id, N_("Hoort bij opleiding"), .ref = "opleiding") \
    F(plaatsing_id, plaatsing_id, N_("Hoort bij plaatsing"), .ref = "plaatsing", .ouder = true) \
    F(code, type, N_("Soort bestand"), .klasse = K2, .codes = &bestandstype_codes) \
    F(num, grootte, N_("Grootte in bytes"), .klasse = K2) \
    F(str, vingerafdruk, N_("Vingerafdruk"), .klasse = K3, .max = 64) \
    F(date, bewaren_tot, N_("Bewaren tot"), .klasse = K2, \
      .hulp = N_("Leeg: zolang de regel zegt.")) \
    F(date, gewist, N_("Gewist op"), .klasse = K2) \
    F(str, gewist_reden, N_("Waarom gewist"), .klasse = K2, .max = 200) \
    F(deling_id, deling_id, N_("Hoort bij deling"), .intern = true, .ref = "deling", .ouder = true)
ENTITY(document, DOCUMENT_FIELDS)

/* Files of an organisation, about nobody: the convenant, what makes it an erkend leerbedrijf. */
#define ORGDOC_SOORT_CODES(C) \
    C(ORGDOC_CONVENANT, "convenant", N_("Convenant")) \
    C(ORGDOC_OVEREENKOMST, "overeenkomst", N_("Overeenkomst")) \
    C(ORGDOC_LEERBEDRIJF, "erkenning", N_("Bewijs van erkend leerbedrijf")) \
    C(ORGDOC_FUNCTIE, "functie", N_("Beschrijving van een functie")) \
    C(ORGDOC_BRIEF, "brief", N_("Brief")) \
    C(ORGDOC_ANDERS, "anders", N_("Iets anders"))
CODES(orgdoc_soort, ORGDOC_SOORT_CODES)
#define ORGDOCUMENT_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Organisatie"), .required = true, \
      .ref = "organisatie", .ouder = true) \
    F(str, naam, N_("Naam"), .klasse = K1, .required = true, .max = 120, \
      .hulp = N_("Geen namen van deelnemers. Hun stukken horen bij hun plaatsing.")) \
    F(code, soort, N_("Wat is het?"), .klasse = K1, .required = true, \
      .codes = &orgdoc_soort_codes) \
    F(code, type, N_("Soort bestand"), .klasse = K1, .codes = &bestandstype_codes, \
      .intern = true) \
    F(num, grootte, N_("Grootte in bytes"), .klasse = K1, .intern = true) \
    F(str, vingerafdruk, N_("Vingerafdruk"), .klasse = K1, .max = 64, .intern = true) \
    F(date, bewaren_tot, N_("Bewaren tot"), .klasse = K1, \
      .hulp = N_("Leeg: zolang jullie samenwerken.")) \
    F(date, gewist, N_("Gewist op"), .klasse = K1, .intern = true) \
    F(str, gewist_reden, N_("Waarom gewist"), .klasse = K1, .max = 200)
ENTITY(orgdocument, ORGDOCUMENT_FIELDS)

/* The day from which it may no longer be kept: bewaren_tot when that was filled in, else the term
 * of its kind after the day on which the person went out of view (Bi 9.9: 5 years; Archiefwet: the
 * selectielijst of the gemeente). Not set: the guidance still runs. */
date document_bewaren_tot(const document *d, date uit_beeld);
/* May its bytes be given out on this day? A film only until the day to which consent goes. */
bool document_mag(const document *d, date dag);
/* The ground of that term, as a msgid. */
const char *document_grond(const document *d);
#endif
