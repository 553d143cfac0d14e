/* demo_maak.h: what the files share that make the invented gemeente. Nothing here reads a clock or
 * the machine's own chance. */
#ifndef CASEWORK_DEMO_MAAK_H
#define CASEWORK_DEMO_MAAK_H
#include "casework/demo.h"

/* ---- chance: splitmix64; whole numbers only, so the same everywhere ---- */
typedef struct { u64 s; } kans;
/* A stream of its own for each (what, number), so that one part never shifts another. */
kans kans_van(u64 zaad, u64 wat, u64 nummer);
int kans_tussen(kans *k, int laag, int hoog);        /* both inclusive */
bool kans_op(kans *k, int promille);
int kans_keus(kans *k, const int *gewichten, int n); /* place, by weight */
int kans_driehoek(kans *k, int laag, int top, int hoog);
#define KANS_UIT(k, lijst) ((lijst)[kans_tussen((k), 0, (int)countof(lijst) - 1)])

/* ---- word lists (demo_woorden.c) ---- */
typedef struct {
    const char *naam, *code;  /* occupation and its ISCO-08 code */
    int sector;
} beroep;
enum {
    SEC_ZORG, SEC_TECHNIEK, SEC_GROEN, SEC_LOGISTIEK, SEC_HORECA, SEC_WINKEL, SEC_KANTOOR, SEC_BOUW,
    SEC_SCHOONMAAK, SEC_ONDERWIJS, SEC_AANTAL
};
extern const char *const sectoren[SEC_AANTAL];
extern const beroep beroepen[];
extern const int nberoepen;
/* A name as people write it; vrouw decides the first name, taal the group. */
str demo_naam(arena *a, kans *k, int taal, bool vrouw);
int demo_taal(kans *k);                              /* TAAL_.. as often as expected */
str demo_straat(arena *a, kans *k);
str demo_postcode(arena *a, kans *k);
str demo_telefoon(arena *a, kans *k);
str demo_land(kans *k, int taal);                    /* where a school or job was; invented mix */
/* The nth BSN that passes the elfproef and starts with 9; all different up to 900,000. */
str demo_bsn(arena *a, i64 nr);
str demo_vnummer(arena *a, i64 nr);

/* ---- the gemeente: what people are linked to; copied before each transaction (demo.c) ---- */
typedef struct { int dag, van, tot; } blok;           /* WEEKDAG_, minutes since midnight */
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
    int aantal, bezet, vrij;  /* vrij: seats that stay free */
    bool open;                /* chance may put people there */
    blok dienst[BLOKKEN];
    int ndienst;
} werkplek;

typedef struct {
    lesgroep_id id;
    int niveau, route, doel, bezet; /* doel: how many people the group has at the end */
    date van;
    blok les[BLOKKEN];
    int nles;
} groep;

enum { MEDEWERKERS = 24, BEDRIJVEN = 64, JAREN = 16, NIEUW = 128 };

/* Named places, groups and organisations that the known people are linked to. */
enum { ORG_ZUID, ORG_NOORD, ORG_BRUG, ORG_WIJK, ORG_VLUCHT, ORG_SCHAKEL, ORG_BEUK, ORG_LINDENHOF,
       ORG_WILG, ORG_VLOT, ORG_PAKKET, ORG_SPAAK, ORG_STROOM, ORG_HAMER, ORG_LEPEL, ORG_BLAD,
       ORG_LINDE, ORG_SAMEN, ORG_WIP, ORG_MBO, ORG_GEMEENTE, ORG_CONVENANT,
       ORG_REINIGING = ORG_CONVENANT, ORG_FACILITAIR, ORG_WIJKEN, ORG_BURGERZAKEN, ORG_GROENDIENST,
       ORG_ARCHIEF, ORG_SOCIAAL, ORG_COA_AZC, ORG_GGD_REGIO, ORG_UITZENDEN, ORG_MAATJE,
       ORG_BOUW, ORG_VAST };
enum { PLEK_REINIGING, PLEK_ZORGHULP, PLEK_GASTVROUW, PLEK_FIETS, PLEK_ORDER, PLEK_POST, PLEK_WIJK,
       PLEK_KOKEN, PLEK_HUISKAMER, PLEK_TOLK, PLEK_KAS, PLEK_HOVENIER, PLEK_NACHT, PLEK_BALIE,
       PLEK_MONTAGE, PLEK_INPAK, PLEK_WINKEL, PLEK_BOUWER, PLEK_KEUKEN, PLEK_BURGER, PLEK_TELEFOON,
       PLEK_WERKPLAATS, PLEK_VAST };
enum { GROEP_A2B, GROEP_Z1, GROEP_A1A, GROEP_B1A, GROEP_A2A, GROEP_Z2, GROEP_B1B, GROEP_A1B,
       GROEP_A2C, GROEP_B1C, GROEP_A2D, GROEP_O1, GROEP_VAST };

typedef struct {
    toegang opdracht;         /* rights of the command line */
    team_id team[2];
    medewerker *km;           /* klantmanagers; the first is Sanne */
    int nkm;
    gebruiker_id joris, petra, karin;
    bedrijf org[BEDRIJVEN];
    int norg;
    werkplek *plek;
    groep *groep;
    int nplek, ngroep, km_cap, plek_cap, groep_cap;
    aanpak_id aanpak;
    int jaar0, nummer[JAREN]; /* next dossiernummer of each year since jaar0 */
    i64 gedaan;               /* people made so far */
    i64 intensief_over;       /* places for intensive guidance still to give */
    i64 gewoon;               /* of gedaan: those made by chance, which arrive in order */
    persoon_id nieuwe[NIEUW]; /* whose tasks must still be made */
    int nieuw;
    demo_telling telling;
} stad;

typedef struct demo {
    werk w;
    kans k;                   /* of the person, group or place in hand */
    stad *stad;
    const demo_keuzes *keus;
    date nu;                  /* = keus->vandaag */
} demo;

/* Adds a row and gives its id; twice the same unique value is a bug() of the generator. */
i64 demo_voeg(demo *d, const entity *e, void *rij);
#define VOEG(d, e, ...) ((e##_id){demo_voeg((d), &e##_entity, &(e){__VA_ARGS__})})
/* What happened, on a day at a likely time. */
void demo_gebeur(demo *d, date dag, gebeurtenis g);
/* The day n days after today; n < 0: before. */
date demo_dag(const demo *d, int n);
/* Text in the arena: technique, for names made of parts. */
str demo_tekst(demo *d, const char *fmt, ...) PRINTF_LIKE(2, 3);

/* demo_stad.c, demo_plek.c, demo_les.c: once, in this order. tot: people of the whole store. */
void stad_maak(demo *d, str wachtwoord);
void plekken_maak(demo *d);
void groepen_maak(demo *d);
/* A seat of this kind that chance may fill, in this sector when there is one; taken at once. A new
 * place is opened when all are full. */
werkplek *plek_neem(demo *d, int soort, int sector);
/* At the end: what was opened and not filled gets no more seats than there are people. */
void plekken_klaar(demo *d);
/* A group for this level (CEFR_) and route with room left; taken at once. */
groep *groep_neem(demo *d, int niveau, int route);

/* ---- a person: drawn or written by hand, then put in the store ---- */
enum { METINGEN = 12 };
typedef struct {
    persoon_id id;
    str naam;
    int nummer;               /* number in its year; 0: the next */
    int taal, aanspreek, doelgroep;
    bool tolk, azc, netjes;   /* netjes: nothing is late */
    date geboren;
    medewerker *km;
    date koppeling, vestiging, aanmelding, kennisgeving, intake_van, intake_klaar, pip, les_van;
    date contact, uit_beeld;
    int school, schooljaren;  /* SCHOOL_ */
    bool laaggeletterd, ervaring, nl_school, studeert;
    const beroep *beroep;     /* NULL: no work experience */
    int beroep_jaren;
    int route, niveau;        /* LEERROUTE_, CEFR_ agreed */
    int taal_begin, taal_nu[4]; /* CEFR_ at the start; now, by VAARD_ - 1 */
    date taal_op;             /* day of the last measurement; not set: drawn */
    date voldaan;             /* inburgering done on */
    int kinderen;
    date jongste;
    bool alleen_ouder, partner, zorgt, fiets, ov, auto_rijbewijs, beperkt;
    huishouden_id huishouden; /* of the family that arrived before; 0: its own */
    int uren_min, uren_max, reis;
    int wens;                 /* SEC_ */
    blok vrij[BLOKKEN];       /* when work or lessons can be; none: not asked yet */
    int nvrij;
    blok zorg[BLOKKEN];
    int nzorg;
    bool nooit;               /* not one block of the week is free */
    int intake_delen;         /* how many of the 11 parts are filled when it is not finished */
    groep *groep;             /* lesson group now */
    werkplek *plek;           /* place now */
    date plek_van, plek_tot;
    plan_id plan;             /* the latest */
    intake_id intake;
    bool intensief;
    date werk_van;            /* paid work since */
    int werk_uren;
    date uitkering_tot;       /* first day without benefit */
} mens;

/* demo_mens.c: draws one person, the nr-th of `van` made by chance, who arrive in this order; gezin:
 * who arrived just before, as partner. */
void mens_trek(demo *d, mens *m, i64 nr, i64 van, const mens *gezin);
/* Puts the person, the account of money and inburgering, the intake and all facts in the store. */
void mens_schrijf(demo *d, mens *m);
/* demo_beeld.c */
void beeld_schrijf(demo *d, mens *m);
/* demo_plan.c: the plan versions of someone whose pip is set. */
void plan_schrijf(demo *d, mens *m);
/* demo_loop.c: the life course: lessons, trajecten, work, exams. */
void loop_schrijf(demo *d, mens *m);
/* demo_les.c: takes part in m->groep since van: attendance and hours. verzuim: promille missed. */
void les_volg(demo *d, const mens *m, groep *g, date van, int verzuim);
void uren_schrijf(demo *d, const mens *m, date van, date tot, int soort, int minuten_week, int verzuim);
/* demo_contact.c: conversations, notes and tasks. */
void contact_schrijf(demo *d, mens *m);

/* demo_bekend.c, demo_lastig.c: people by hand; how many there are, and the nth. */
int bekend_aantal(void);
void bekend_maak(demo *d, int nr);
int lastig_aantal(void);
void lastig_maak(demo *d, int nr);
#endif
