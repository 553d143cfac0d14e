/* aanpak.h: which aanpak file a gemeente runs, in which version, and who takes part. */
#ifndef DOMAIN_AANPAK_H
#define DOMAIN_AANPAK_H
#include "domain/les.h"

/* A changed file is a new version; people stay in theirs until moved. apart: it runs beside the
 * one of the gemeente; only who is moved into it takes part. */
#define AANPAK_FIELDS(F) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 80) \
    F(num, nummer, N_("Versie"), .klasse = K0, .required = true) \
    F(str, tekst, N_("Tekst van het bestand"), .klasse = K0, .required = true, .max = 200000, \
      .multiline = true, .hulp = N_("Elke regel is een keuze van de gemeente. Een # is uitleg.")) \
    F(date, vanaf, N_("Geldt vanaf"), .klasse = K0) \
    F(bool, demo, N_("Alleen verzonnen gegevens"), .klasse = K0) \
    F(str, gemeente, N_("Gemeente"), .klasse = K0, .max = 80) \
    F(str, reden, N_("Waarom deze versie?"), .klasse = K0, .max = 400, .multiline = true) \
    F(bool, apart, N_("Alleen voor wie je overzet, niet voor wie zich aanmeldt"), .klasse = K0)
ENTITY(aanpak, AANPAK_FIELDS)

#define INTENSITEIT_CODES(C) \
    C(INTENSIEF, "intensief", N_("Intensieve begeleiding")) \
    C(WACHT, "wacht", N_("Wacht op een plaats")) \
    C(NAZORG, "nazorg", N_("Nazorg, gaf de plaats door"))
CODES(intensiteit, INTENSITEIT_CODES)
/* [van, tot); fase is the place of the phase in the file, from 1. */
#define AANPAK_DEELNAME_FIELDS(F) \
    F(persoon_id, persoon_id, N_("Persoon"), .required = true, .ref = "persoon", .ouder = true) \
    F(aanpak_id, aanpak_id, N_("Aanpak"), .required = true, .ref = "aanpak", .ouder = true) \
    F(date, van, N_("Vanaf"), .klasse = K1, .required = true) \
    F(date, tot, N_("Tot"), .klasse = K1) \
    F(num, fase, N_("Fase"), .klasse = K1) \
    F(date, fase_sinds, N_("In deze fase sinds"), .klasse = K1) \
    F(code, intensiteit, N_("Intensiteit"), .klasse = K1, .codes = &intensiteit_codes) \
    F(date, intensiteit_sinds, N_("Deze intensiteit sinds"), .klasse = K1) \
    F(str, intensiteit_reden, N_("Waarom"), .klasse = K3, .max = 2000, .multiline = true, \
      .hulp = N_("Schrijf zo dat de persoon het mag lezen."))
ENTITY(aanpak_deelname, AANPAK_DEELNAME_FIELDS)
#endif
