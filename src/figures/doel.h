/* doel.h: the figures of an aanpak at a measuring date: work, inburgering, education, exit from
 * bijstand and others; each with what it counts over, its target and the national figure.
 * Pure arithmetic on one small row per person, as known at the measuring moment; integers only.
 * Bron: 004 (Zwolle); domain.md 2 (uitstroom), 7, PW-12. */
#ifndef FIGURES_DOEL_H
#define FIGURES_DOEL_H
#include "domain/aanpak_bestand.h"

#define LESTIJD_CODES(C) \
    C(LESTIJD_OVERDAG, "overdag", N_("Lessen overdag")) \
    C(LESTIJD_AVOND, "avond", N_("Ook lessen in de avond of het weekend")) \
    C(LESTIJD_GEEN, "geen", N_("Nu geen lessen"))
CODES(lestijd, LESTIJD_CODES)
/* The list of the codes of `aanpak` belongs to the rows (cijfervraag): here it is empty. */
extern const codes geen_codes;

/* One person. A day that lies after the measuring date counts as not known yet.
 * eerste_werk: first day of paid work, ever. heeft_werk_sinds: of the work that he has (or had when
 * he left view). bijstand_van: of the last period; tot and einde_reden: of the last that ended;
 * terug_op, omvang: of the one that runs. naar_werk: the last exit by work, and the first bijstand
 * after it. From koppeling on: the first day of each milestone. */
#define CIJFERRIJ_FIELDS(F) \
    F(persoon_id, id, "", .ref = "persoon") \
    F(num, startjaar, N_("Startjaar"), .klasse = K1) \
    F(date, in_beeld_van, N_("In beeld sinds"), .klasse = K1) \
    F(date, uit_beeld, N_("Niet meer in beeld sinds"), .klasse = K1) \
    F(code, doelgroep, N_("Doelgroep"), .klasse = K3, .codes = &doelgroep_codes) \
    F(code, leerroute, N_("Leerroute"), .klasse = K3, .codes = &leerroute_codes) \
    F(code, laaggeletterd, N_("Laaggeletterd"), .klasse = K1, .codes = &janee_codes) \
    F(code, werkervaring, N_("Heeft werkervaring"), .klasse = K1, .codes = &janee_codes) \
    F(code, opleiding_in_nederland, N_("Opleiding in Nederland gevolgd"), .klasse = K1, \
      .codes = &janee_codes) \
    F(date, aanmelding, N_("Aangemeld op"), .klasse = K1) \
    F(date, gescreend, N_("Gescreend op"), .klasse = K1) \
    F(date, intake, N_("Intake afgerond"), .klasse = K1) \
    F(date, geplaatst, N_("Geplaatst op"), .klasse = K1) \
    F(date, eerste_werk, N_("Eerste betaalde werk"), .klasse = K1) \
    F(date, heeft_werk_sinds, N_("Betaald werk sinds"), .klasse = K1) \
    F(num, werk_uren, N_("Uren werk per week"), .klasse = K1) \
    F(date, vrijwilligerswerk_sinds, N_("Vrijwilligerswerk sinds"), .klasse = K1) \
    F(date, leerwerk_sinds, N_("Op een leerwerkplek sinds"), .klasse = K1) \
    F(date, opleiding_sinds, N_("Opleiding sinds"), .klasse = K1) \
    F(date, inburgering_begonnen, N_("Inburgering begonnen"), .klasse = K3) \
    F(code, inburgering_stand, N_("Stand van de inburgering"), .klasse = K3, \
      .codes = &inburgering_stand_codes) \
    F(date, inburgering_datum, N_("Stand van de inburgering sinds"), .klasse = K3) \
    F(date, bijstand_van, N_("Bijstand vanaf"), .klasse = K3) \
    F(date, bijstand_tot, N_("Bijstand tot"), .klasse = K3) \
    F(code, bijstand_omvang, N_("Omvang van de bijstand"), .klasse = K3, \
      .codes = &uitkering_omvang_codes) \
    F(code, einde_reden, N_("Waarom de bijstand stopte"), .klasse = K3, \
      .codes = &uitkering_einde_codes) \
    F(date, terug_op, N_("Weer bijstand vanaf"), .klasse = K3) \
    F(date, naar_werk_op, N_("Door werk uit de bijstand op"), .klasse = K3) \
    F(date, naar_werk_terug, N_("Daarna weer bijstand vanaf"), .klasse = K3) \
    F(num, werktrajecten_beeindigd, N_("Beëindigde werktrajecten"), .klasse = K1) \
    F(num, werktrajecten_geslaagd, N_("Geslaagde werktrajecten"), .klasse = K1) \
    F(code, zelf_geld, N_("Geldzaken"), .klasse = K3, .codes = &zelfredzaam_codes) \
    F(date, koppeling, N_("Gekoppeld aan de gemeente op"), .klasse = K3) \
    F(date, vestiging, N_("In de BRP van de gemeente sinds"), .klasse = K3) \
    F(date, gesprek, N_("Eerste gesprek"), .klasse = K1) \
    F(date, assessment, N_("Assessment"), .klasse = K1) \
    F(date, plan, N_("Eerste plan"), .klasse = K3) \
    F(date, getekend, N_("Plan getekend op"), .klasse = K3) \
    F(date, taal, N_("Taalles sinds"), .klasse = K1) \
    F(date, traject, N_("Eerste traject"), .klasse = K1) \
    F(date, vrijwillig, N_("Eerste vrijwilligerswerk"), .klasse = K1) \
    F(date, taalmaatje, N_("Eerste taalmaatje"), .klasse = K1) \
    F(date, eerste_opleiding, N_("Eerste opleiding"), .klasse = K1) \
    F(date, uitstroom, N_("Eerste uitstroom"), .klasse = K1) \
    F(date, naar_werk, N_("Eerste traject naar werk"), .klasse = K1) \
    F(date, geldhulp, N_("Eerste hulp met geld"), .klasse = K3) \
    F(code, lestijd, N_("Wanneer de lessen zijn"), .klasse = K1, .codes = &lestijd_codes) \
    F(code, aanpak, N_("Aanpak"), .klasse = K1, .codes = &geen_codes) \
    F(code, intensiteit, N_("Intensiteit"), .klasse = K1, .codes = &intensiteit_codes)
LIJSTRIJ(cijferrij, CIJFERRIJ_FIELDS)

/* Who counts. Zero: no choice made. */
typedef struct {
    date peil;              /* measuring date; required */
    date van;               /* in view on a day from van up to peil; not set: ever */
    int startjaar;
    code achtergrond, leerroute, doelgroep;
    code opleiding_in_nederland;
    aanpak_duur binnen;     /* reached within so long after the start */
    const codes *aanpakken; /* names of the codes in `aanpak`; NULL: no split by it */
} cijfervraag;
/* The day on which this person reached a milestone (MIJLPAAL_..); not set: not, or not counted. */
date cijfer_mijlpaal(const cijferrij *r, int mijlpaal);

typedef struct {
    code indicator, noemer;
    i64 teller, van;        /* teller of van; trajecten for werktraject geslaagd, else people */
    i64 mensen_teller, mensen_van; /* the people behind them */
    i64 open;               /* not counted: the outcome is not known yet */
    i64 door_werk, deels;   /* uitstroom: of teller, by work; of the rest, partly out */
    aanpak_streven doel;    /* not there: no target */
    aanpak_procent landelijk;
    str bron;               /* of the national figure */
} cijfer;

/* noemer: what to count over; 0: what the indicator counts over by itself. */
cijfer cijfer_tel(cijferrij_rijen r, int indicator, int noemer, const cijfervraag *v);
/* Does this person belong to the question: by start year, background .., and in view then? */
bool cijfer_telt_mee(const cijferrij *r, const cijfervraag *v);

/* Percentage in tenths, rounded half up; -1: nothing to count over. */
int cijfer_tienden(const cijfer *c);
/* How many the target asks, rounded up; -1: no target. */
i64 cijfer_gevraagd(const cijfer *c);
/* How many more are needed; 0 or less: the target is reached. 0 without a target. */
i64 cijfer_nodig(const cijfer *c);
bool cijfer_gehaald(const cijfer *c);       /* false without a target or anything to count over */
/* Tenths of a percent above (or below) the national figure; 0 when one is not known. */
int cijfer_boven_landelijk(const cijfer *c);

/* The start year whose inburgering must be finished on the measuring date (Wi 11: 3 years). */
int cijfer_inburgering_jaar(date peil);

/* The targets of an aanpak beside their results: one figure for each target, in the order of the
 * file; those for a background or start year count only that part. Inburgering without a start year
 * counts cijfer_inburgering_jaar. In a. */
typedef struct { cijfer c; cijfervraag v; } doelcijfer;
typedef struct { doelcijfer *at; int n; } doelcijfers;
doelcijfers cijfers_van_aanpak(
    arena *a, const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v);
/* Target and national figure of the whole for this indicator, when the aanpak has them. */
void cijfer_met_doel(cijfer *c, const aanpak_inhoud *in);
/* The four main figures, each with the target of the whole when the aanpak has one. */
enum { HOOFDCIJFERS = 4 };
void cijfers_hoofd(const aanpak_inhoud *in, cijferrij_rijen r, const cijfervraag *v,
    cijfer uit[HOOFDCIJFERS]);

/* ---- words (cijfer_tekst.c), in the thread's language, in a ---- */
const char *cijfer_definitie(int indicator);          /* msgid: what is counted */
const char *noemer_definitie(int noemer);             /* msgid: over whom */
str cijfer_procent(arena *a, int tienden);            /* 18,7%; empty for -1 */
str cijfer_aantal(arena *a, const cijfer *c);         /* 112 van 600 */
str cijfer_doel(arena *a, const cijfer *c);           /* 20%, or 21 mensen; empty: no target */
str cijfer_interval(arena *a, const cijfer *c);       /* 12,0% tot 32,3% (Wilson); empty: no one */
/* Nog 8 mensen nodig voor het doel. / Doel gehaald. / empty without a target */
str cijfer_zin(arena *a, const cijfer *c);
#endif
