/* demo_maak.h: what the files share that make the invented gemeente. Nothing here reads a clock or
 * the machine's own chance. */
#ifndef CASEWORK_DEMO_MAAK_H
#define CASEWORK_DEMO_MAAK_H
#include "casework/demo.h"

/* ---- chance: splitmix64; whole numbers only, so the same everywhere ---- */
typedef struct {
    u64 s;
} kans;
/* A stream of its own for each (what, number), so that one part never shifts another. */
kans kans_van(u64 zaad, u64 wat, u64 nummer);
int kans_tussen(kans *k, int laag, int hoog); /* both inclusive */
bool kans_op(kans *k, int promille);
int kans_keus(kans *k, const int *gewichten, int n); /* place, by weight */
int kans_driehoek(kans *k, int laag, int top, int hoog);
#define KANS_UIT(k, lijst) ((lijst)[kans_tussen((k), 0, (int)countof(lijst) - 1)])

/* ---- word lists (demo_woorden.c) ---- */
typedef struct {
    const char *naam, *code; /* occupation and its ISCO-08 code */
    int sector;
} beroep;
enum {
    SEC_ZORG,
    SEC_TECHNIEK,
    SEC_GROEN,
    SEC_LOGISTIEK,
    SEC_HORECA,
    SEC_WINKEL,
    SEC_KANTOOR,
    SEC_BOUW,
    SEC_SCHOONMAAK,
    SEC_ONDERWIJS,
    SEC_AANTAL
};
extern const char *const sectoren[SEC_AANTAL];
extern const beroep beroepen[];
extern const int nberoepen;
/* A name as people write it; vrouw decides the first name, taal the group. */
str demo_naam(arena *a, kans *k, int taal, bool vrouw);
int demo_taal(kans *k); /* TAAL_.. as often as expected */
str demo_straat(arena *a, kans *k);
str demo_postcode(arena *a, kans *k);
str demo_telefoon(arena *a, kans *k);
str demo_land(kans *k, int taal); /* where a school or job was; invented mix */
/* The nth BSN that passes the elfproef and starts with 9; all different up to 900,000. */
str demo_bsn(arena *a, i64 nr);
str demo_vnummer(arena *a, i64 nr);

/* ---- the gemeente: what people are linked to; copied before each transaction (demo.c) ---- */
typedef struct {
    int dag, van, tot;
} blok; /* WEEKDAG_, minutes since midnight */
enum { BLOKKEN = 6 };

typedef struct {
    gebruiker_id id;
    team_id team;
    const char *naam;
    int mensen;
} medewerker;

typedef struct {
    organisatie_id id;
    int soort, sector;
    const char *naam;
} bedrijf;

typedef struct {
    plek_id id;
    organisatie_id org;
    int soort, sector, uren, maanden;
    int aantal, bezet, vrij; /* vrij: seats that stay free */
    bool open;               /* chance may put people there */
    blok dienst[BLOKKEN];
    int ndienst;
} werkplek;

typedef struct {
    lesgroep_id id;
    organisatie_id school;
    int niveau, route, doel, bezet; /* doel: how many people chance may bring it to */
    date van;
    blok les[BLOKKEN];
    int nles;
} groep;

enum { MEDEWERKERS = 24, BEDRIJVEN = 64, JAREN = 16, NIEUW = 128, VAST_NUMMER = 64 };

/* Named places, groups and organisations that the known people are linked to. */
enum {
    ORG_ZUID,
    ORG_NOORD,
    ORG_BRUG,
    ORG_WIJK,
    ORG_VLUCHT,
    ORG_SCHAKEL,
    ORG_BEUK,
    ORG_LINDENHOF,
    ORG_WILG,
    ORG_VLOT,
    ORG_PAKKET,
    ORG_SPAAK,
    ORG_STROOM,
    ORG_HAMER,
    ORG_LEPEL,
    ORG_BLAD,
    ORG_LINDE,
    ORG_SAMEN,
    ORG_WIP,
    ORG_MBO,
    ORG_GEMEENTE,
    ORG_CONVENANT,
    ORG_REINIGING = ORG_CONVENANT,
    ORG_FACILITAIR,
    ORG_WIJKEN,
    ORG_BURGERZAKEN,
    ORG_GROENDIENST,
    ORG_ARCHIEF,
    ORG_SOCIAAL,
    ORG_COA_AZC,
    ORG_GGD_REGIO,
    ORG_UITZENDEN,
    ORG_MAATJE,
    ORG_BOUW,
    ORG_VAST
};
enum {
    PLEK_REINIGING,
    PLEK_ZORGHULP,
    PLEK_GASTVROUW,
    PLEK_FIETS,
    PLEK_ORDER,
    PLEK_POST,
    PLEK_WIJK,
    PLEK_KOKEN,
    PLEK_HUISKAMER,
    PLEK_TOLK,
    PLEK_KAS,
    PLEK_HOVENIER,
    PLEK_NACHT,
    PLEK_BALIE,
    PLEK_MONTAGE,
    PLEK_INPAK,
    PLEK_WINKEL,
    PLEK_BOUWER,
    PLEK_KEUKEN,
    PLEK_BURGER,
    PLEK_TELEFOON,
    PLEK_WERKPLAATS,
    PLEK_VAST
};
enum {
    GROEP_A2B,
    GROEP_Z1,
    GROEP_A1A,
    GROEP_B1A,
    GROEP_A2A,
    GROEP_Z2,
    GROEP_B1B,
    GROEP_A1B,
    GROEP_A2C,
    GROEP_B1C,
    GROEP_A2D,
    GROEP_O1,
    GROEP_VAST
};

typedef struct {
    toegang opdracht; /* rights of the command line */
    team_id team[2];
    medewerker *km; /* klantmanagers; the first is Sanne */
    int nkm;
    gebruiker_id joris, petra, karin;
    bedrijf org[BEDRIJVEN];
    int norg;
    werkplek *plek;
    groep *groep;
    int nplek, ngroep, km_cap, plek_cap, groep_cap;
    int plek_vanaf[plek_soort_eind][SEC_AANTAL], groep_vanaf[cefr_eind][leerroute_eind];
    aanpak_id aanpak;
    int jaar0, nummer[JAREN];     /* last dossiernummer of each year since jaar0 */
    int vast[VAST_NUMMER], nvast; /* numbers given by hand: year * 100000 + number */
    int slaag[4];                 /* promille of a success saved up, by background (demo_loop.c) */
    i64 gedaan;                   /* people made so far */
    i64 intensief_over;           /* places for intensive guidance still to give */
    i64 gewoon;                   /* of gedaan: those made by chance, which arrive in order */
    persoon_id nieuwe[NIEUW];     /* whose tasks must still be made */
    int nieuw;
    demo_telling telling;
} stad;

typedef struct demo {
    werk w;
    kans k; /* of the person, group or place in hand */
    stad *stad;
    const demo_keuzes *keus;
    date nu; /* = keus->vandaag */
} demo;

/* Adds a row and gives it back with its id; twice the same unique value is a bug() of ours. */
const void *demo_voeg(demo *d, const entity *e, void *rij);
/* persoon_id id = VOEG(d, persoon, .naam = .., ..); */
#define VOEG(d, e, ...) e##_id_van(demo_voeg((d), &e##_entity, &(e){__VA_ARGS__}))
/* What happened, on a day at a likely time. */
void demo_gebeur(demo *d, date dag, gebeurtenis g);
/* The day n days after today; n < 0: before. */
date demo_dag(const demo *d, int n);
/* Text in the arena: technique, for names made of parts. */
str demo_tekst(demo *d, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* demo_stad.c, demo_plek.c, demo_les.c: once, in this order. tot: people of the whole store. */
void demo_stad(demo *d, str wachtwoord);
void demo_aanpakken(demo *d); /* sets stad->aanpak */
void demo_plekken(demo *d);
void demo_groepen(demo *d);
/* demo_werkgever.c: questions, coaching, expectations; after demo_stad. */
void demo_werkgevers(demo *d);
/* demo_jobcarving.c: when all people and their places are there. */
void demo_jobcarvings(demo *d);
/* demo_introductie.c: when all people are there. */
void demo_introducties(demo *d);
/* demo_maatje.c: after demo_stad. */
void demo_maatjes(demo *d);
/* demo_bijeenkomst.c: when all people are there. */
void demo_bijeenkomsten(demo *d);
/* A seat of this kind that chance may fill, in this sector when there is one; taken at once. A new
 * place is opened when all are full. */
werkplek *demo_plek_neem(demo *d, int soort, int sector);
/* At the end: what was opened and not filled gets no more seats than there are people. */
void demo_plekken_klaar(demo *d);

/* ---- a person: drawn or written by hand, then put in the store ---- */
typedef struct {
    persoon_id id;
    str naam;
    int nummer; /* number in its year; 0: the next */
    int taal, aanspreek, doelgroep;
    bool tolk, netjes; /* netjes: nothing is late */
    date geboren;
    medewerker *km;
    /* The road so far; what has not happened yet is not set. No vestiging: still in an azc. */
    date aanmelding, vestiging, kennisgeving, intake_van, intake_klaar, pip, les_van, voldaan;
    date contact, uit_beeld, horizon; /* horizon: the last day of the story is the day before */
    int school, schooljaren;          /* SCHOOL_ */
    bool laaggeletterd, nl_school, studeert;
    const beroep *beroep; /* NULL: no work experience */
    int beroep_jaren;
    int route, niveau;          /* LEERROUTE_, CEFR_ agreed */
    int taal_begin, taal_nu[4]; /* CEFR_ at the start; now, by VAARD_ - 1 */
    int kinderen;
    date jongste;
    bool partner, zorgt, fiets, ov, rijbewijs, beperkt;
    huishouden_id huishouden; /* of the family that arrived just before; 0: its own */
    int uren_min, uren_max, reis;
    int wens;           /* SEC_ */
    blok vrij[BLOKKEN]; /* when work or lessons can be; none: not asked */
    blok zorg[BLOKKEN];
    int nvrij, nzorg;
    intake_id intake;
    plan_id plan; /* the latest */
    int plannen;  /* versions */
    bool intensief;
    groep *groep;   /* lesson group now */
    werkplek *plek; /* place now, since plek_van */
    date plek_van;
    date werk_van; /* paid work since */
    int werk_uren;
    date opleiding_van;
    /* Of people written by hand. */
    bool bekend; /* no tasks, proposals or work by chance */
    bool nooit;  /* not one block of the week is free */
    const char *wensen, *talenten;
    int mist_dag, mist; /* missed exactly the last so many lessons on this WEEKDAG_ */
} mens;

/* demo_mens.c: draws one person, the nr-th of `van` made by chance, who arrive in this order;
 * gezin: who arrived just before, as partner. */
void demo_trek(demo *d, mens *m, i64 nr, i64 van, const mens *gezin);
/* The road since m->aanmelding, as far as it was walked: vestiging up to voldaan. */
void demo_weg(demo *d, mens *m);
/* Puts the whole story in the store; or only its begin and its end, for who writes the middle. */
void demo_mens(demo *d, mens *m);
void demo_mens_begin(demo *d, mens *m);
void demo_mens_eind(demo *d, mens *m);
/* Whose people: the klantmanager with room left, Sanne first among equals (demo.c). */
medewerker *demo_klantmanager(demo *d);

/* demo_dossier.c: the parts of a story that stand alone. d->w.t becomes the klantmanager's hand. */
void demo_persoon(demo *d, mens *m);
void demo_inburgering(demo *d, mens *m);
void demo_uitkering(demo *d, mens *m, date tot, int einde);
void demo_aanpak(demo *d, mens *m);
/* demo_beeld.c: intake, language, school, work, time, limits; each fact with its source. */
void demo_beeld(demo *d, mens *m);
/* Four measurements on a day. */
void demo_taalmeting(demo *d, const mens *m, const int niveau[4], date dag, int bron);
/* demo_plan.c: the plan versions of someone whose pip is set. */
void demo_plan(demo *d, mens *m);
/* One version with its signatures: by the gemeente, and by the person when getekend. */
plan_id demo_versie(demo *d, const mens *m, plan p, bool getekend);
/* demo_loop.c: lessons, exams, trajecten, work. */
void demo_loop(demo *d, mens *m);
/* A group for this level (CEFR_) and m's route with room left; taken at once. */
groep *demo_groep_neem(demo *d, const mens *m, int niveau);
void demo_taalles(demo *d, mens *m); /* lessons since les_van, in m->groep or one by level */
void demo_pvt_map(demo *d, const mens *m);
/* One traject with its events: [van, tot); eind and uitstroom when it is over. */
traject_id demo_traject(demo *d, const mens *m, traject t);
/* demo_leerdoel.c: three learning goals of a traject on a place of this sector (SEC_). */
/* What was sent to this person and what waits (demo_bericht.c). */
void demo_berichten(demo *d, persoon_id id);
void demo_leerdoelen(demo *d, const mens *m, traject_id bij, int sector, date van, date eind);
/* demo_werk.c: m gets a seat at p, with a voorstel before it and a traject beside it. */
plaatsing_id demo_plaats(demo *d, mens *m, werkplek *p, plaatsing rij, int instrument);
void demo_voorstellen(demo *d, mens *m);
/* demo_plaatsing.c: once, when all people are there: what a jobcoach keeps about some of them. */
void demo_plaatsingen(demo *d);
/* demo_gemeente.c: is the gemeente the employer by this aanpak? Then all people learn there. */
bool demo_is_werkgever(const demo_keuzes *k, arena kladje);
void demo_gemeente(demo *d);
/* One closing talk of the Z-route (demo_zroute.c). */
void demo_zroute(demo *d);
void demo_ploeg(demo *d); /* of other towns: one place that is looked for, one with consulents */
/* demo_beurt.c: after demo_plaatsingen; nothing when nobody has a place and work. */
void demo_beurt(demo *d);
/* demo_les.c: takes part in g since van: attendance of 8 weeks, hours before; verzuim: promille. */
void demo_lesdeelname(demo *d, const mens *m, groep *g, date van, int verzuim);
void demo_aanwezig(demo *d, const mens *m, const groep *g, blok uur, date dag, int hoe);
/* Hours of a kind over [van, tot), so many minutes a week, in rows of one or two weeks. */
void demo_uren(demo *d, const mens *m, date van, date tot, int soort, int minuten, int verzuim);
int demo_groep_minuten(const groep *g); /* lessons of one week */
/* demo_contact.c: conversations, notes and tasks made by hand. */
void demo_contact(demo *d, mens *m);
/* A file of one page that says this number. */
str demo_pdf(demo *d, i64 nr);
/* demo_papier.c: files of organisations and of a plaatsing. */
void demo_papieren(demo *d);
void demo_delen(demo *d);
/* demo_agenda.c: talks without an outcome, and those with others. */
void demo_agenda(demo *d, const mens *m);
gesprek_id demo_gesprek(demo *d, const mens *m, gesprek g);
void demo_notitie(demo *d, const mens *m, date dag, int spoor, const char *tekst);

/* People by hand: how many, and the nth. The first 11 stand on the screens of the prototype. */
int demo_bekend_aantal(void);
void demo_bekend(demo *d, int nr); /* demo_bekend.c */
void demo_dawit(demo *d);          /* demo_dawit.c */
void demo_tekle(demo *d);          /* demo_tekle.c */
int demo_klas_aantal(void);
void demo_klas(demo *d, int nr); /* demo_klas.c */
/* demo_screening.c: how many people the aanpak screens; 0: it has no screening. Such a person is
 * looking for work, and nothing else happened yet. Then the campagne itself, when all are there. */
i64 demo_screening_aantal(const demo_keuzes *k, arena kladje);
void demo_werkzoekend(demo *d, mens *m);
void demo_screening(demo *d, i64 hoeveel);
/* demo_samen.c: what is done together with other organisations, at the end. demo_als: the werk of
 * this account in the same transaction; false: it is not there. demo_wie: the person of this name;
 * 0: not there. */
bool demo_als(demo *d, const char *wie, werk *w, problems *p);
persoon_id demo_wie(werk *w, const char *naam);
void demo_samen(demo *d);
/* demo_lijst.c: what is done with the worklist itself, at the end. */
void demo_lijst(demo *d);
/* demo_goedkeuring.c: what one asked and another approved or not. */
void demo_goedkeuringen(demo *d);
void demo_vervanging(demo *d); /* one klantmanager is away, another takes over */
int demo_lastig_aantal(void);
void demo_lastig(demo *d, int nr); /* demo_lastig.c */
/* Tools for them. */
doel_id demo_doel(demo *d, const mens *m, doel g); /* of m->plan */
void demo_afspraak(demo *d, const mens *m, doel_id bij, afspraak a);
void demo_taak(demo *d, const mens *m, int spoor, int over_dagen, const char *tekst);
void demo_bron(
    demo *d, const mens *m, const char *onderwerp, i64 id, const char *veld, int bron, date dag);
/* A talk today, at an hour with or without interpreter. */
gesprek_id demo_vandaag(demo *d, const mens *m, int soort, tijd van, const char *plaats);
#endif
