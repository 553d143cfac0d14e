/* beleid.c: reads the policy: category and term of an entity, and what the lines give together.
 * Bron: AVG 5, 25 and 30; the lines name their own articles (beleid_lijst.h). */
#include "domain/beleid_lijst.h"
#include "domain/beleid_onderwerp.h"
#include "domain/domain.h"

#include <pthread.h>

CODES_DEF(relatie, RELATIE_CODES)
CODES_DEF(bewerking, BEWERKING_CODES)
CODES_DEF(categorie, CATEGORIE_CODES)
CODES_DEF(bewaar, BEWAAR_CODES)

#define REGEL(rol, relaties, doelen, categorieen, klassen, bewerkingen, grond) \
    {rol, relaties, doelen, categorieen, klassen, bewerkingen, grond},
#ifndef BELEIDSREGELS /* test/matrix changes them in memory */
#define BELEIDSREGELS static const beleidsregel regels[] = {BELEID(REGEL)};
#endif
BELEIDSREGELS

const beleidsregel *beleidsregels(int *n)
{
    *n = (int)countof(regels);
    return regels;
}

/* ---- parts and terms ---- */

typedef enum {
#define ENTITEIT_SOORT(name) SOORT_##name,
    ENTITEITEN(ENTITEIT_SOORT) SOORT_GEEN
} entiteit_soort;

/* Every entity has a line in beleid_onderwerp.h: the compiler compares the two lists. */
typedef struct {
#define ENTITEIT_LID(name) char name;
    ENTITEITEN(ENTITEIT_LID)
} alle_entiteiten;
typedef struct {
#define ONDERWERP_LID(name, categorie, bewaar) char name;
    ONDERWERPEN(ONDERWERP_LID)
} alle_onderwerpen;
static_assert(sizeof(alle_entiteiten) == sizeof(alle_onderwerpen),
    "an entity without a line in beleid_onderwerp.h");

static const struct {
    const entity *e;
    i32 categorie, bewaar;
} onderwerpen[] = {
#define ONDERWERP_RIJ(name, categorie, bewaar) [SOORT_##name] = {&name##_entity, categorie, bewaar},
    ONDERWERPEN(ONDERWERP_RIJ)};

static const struct {
    const entity *e;
    size_t offset;
    i32 categorie;
} veldcategorieen[] = {
#define VELDCAT_RIJ(name, veld, categorie) {&name##_entity, offsetof(name, veld), categorie},
    VELDCATEGORIEEN(VELDCAT_RIJ)};

i32 beleid_categorie(const entity *e, const field *f)
{
    for (size_t i = 0; i < countof(veldcategorieen); i++)
        if (veldcategorieen[i].e == e && veldcategorieen[i].offset == f->offset)
            return veldcategorieen[i].categorie;
    for (size_t i = 0; i < countof(onderwerpen); i++)
        if (onderwerpen[i].e == e) return onderwerpen[i].categorie;
    return categorie_onbekend;
}

i32 beleid_bewaar(const entity *e)
{
    for (size_t i = 0; i < countof(onderwerpen); i++)
        if (onderwerpen[i].e == e) return onderwerpen[i].bewaar;
    return bewaar_onbekend;
}

/* ---- what the lines give ---- */

static bool in_reeks(u64 reeks, i32 lid)
{
    return lid >= 0 && lid < 64 && (reeks >> lid & 1);
}

u64 beleid_bewerkingen(i32 rol, i32 relatie, i32 waarvoor, const entity *e, const field *f)
{
    i32 categorie = beleid_categorie(e, f);
    u64 samen = 0;
    for (size_t i = 0; i < countof(regels); i++) {
        const beleidsregel *r = &regels[i];
        if (r->rol == rol && in_reeks(r->relaties, relatie) && in_reeks(r->doelen, waarvoor) &&
            in_reeks(r->categorieen, categorie) && in_reeks(r->klassen, (i32)f->klasse))
            samen |= r->bewerkingen;
    }
    return samen;
}

u64 beleid_rollen(const entity *e, u64 relaties)
{
    u64 rollen = 0;
    for (size_t i = 0; i < countof(regels); i++) {
        const beleidsregel *r = &regels[i];
        if (!(r->relaties & relaties) || !in_reeks(r->bewerkingen, BW_LIJST)) continue;
        for (int f = 0; f < e->nfields; f++)
            if (e->fields[f].klasse > K0 && in_reeks(r->klassen, (i32)e->fields[f].klasse)
                && in_reeks(r->categorieen, beleid_categorie(e, &e->fields[f])))
                rollen |= EEN(r->rol);
    }
    return rollen;
}

/* ---- outside ---- */

static const i32 buiten_rollen[BUITEN_ROLLEN] = {ROL_PARTNER, ROL_WERKGEVER};

int beleid_buiten(const entity *e, const field *f, beleid_buiten_kijk uit[BUITEN_ROLLEN])
{
    int n = 0;
    for (int b = 0; b < BUITEN_ROLLEN; b++) {
        beleid_buiten_kijk k = {.rol = buiten_rollen[b]};
        for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++)
            if (in_reeks(beleid_bewerkingen(k.rol, REL_DELING, waarvoor, e, f), BW_LEES))
                k.doelen |= EEN(waarvoor);
        if (k.doelen) uit[n++] = k;
    }
    return n;
}

u64 beleid_deelbaar(i32 rol, i32 waarvoor)
{
    u64 samen = 0;
    for (size_t i = 0; i < countof(regels); i++)
        if (regels[i].rol == rol && in_reeks(regels[i].relaties, REL_DELING)
            && in_reeks(regels[i].doelen, waarvoor) && in_reeks(regels[i].bewerkingen, BW_LEES))
            samen |= regels[i].categorieen;
    return samen & TUSSEN(CAT_NAAM, CAT_VOORTGANG);
}

bool beleid_van_deling(const entity *e)
{
#define BIJ_EEN(name) &name##_entity,
    static const entity *const bij_werkgever[] = {BIJ_WERKGEVER(BIJ_EEN)};
    for (size_t i = 0; i < countof(bij_werkgever); i++)
        if (bij_werkgever[i] == e) return true;
    return e == &deling_entity || field_find(e, S("deling_id"));
}

/* ---- masks ---- */

/* How the callers of a rol stand to the rows that the store gives them (casework/kantoor.c). */
static i32 band(i32 rol, bool mensen)
{
    if (!mensen) return REL_GEMEENTE;
    return rol == ROL_TAALSCHOOL || IS_BUITEN(rol) ? REL_DELING : REL_TEAM;
}

/* One of these is enough. */
static const u64 nodig[DOEN_EIND] = {
    [DOEN_LEZEN] = EEN(BW_LEES), [DOEN_SCHRIJVEN] = EEN(BW_MAAK) | EEN(BW_WIJZIG),
    [DOEN_LIJST] = EEN(BW_LIJST), [DOEN_MAKEN] = EEN(BW_MAAK), [DOEN_WIJZIGEN] = EEN(BW_WIJZIG),
    [DOEN_WISSEN] = EEN(BW_WIS)};

static u64 reken_masker(const entity *e, i32 rol, i32 waarvoor, handeling wat)
{
    u64 masker = 0;
    for (int i = 0; i < e->nfields; i++)
        if (beleid_bewerkingen(rol, band(rol, e->mens || e->via), waarvoor, e, &e->fields[i])
            & nodig[wat])
            masker |= UINT64_C(1) << i;
    return masker;
}

/* The row of a list: what its class lets through of any category. A list over all shares of an
 * outsider has no purpose of its own; the view behind it keeps each share to its own. */
static u64 lijst_masker(const entity *e, const toegang *t)
{
    u64 klassen = 0;
    u64 masker = 0;
    bool elk_doel = t->buiten && !t->deling;
    for (size_t i = 0; i < countof(regels); i++)
        if (regels[i].rol == t->rol && in_reeks(regels[i].relaties, band(t->rol, true))
            && (elk_doel || in_reeks(regels[i].doelen, t->doel))
            && in_reeks(regels[i].bewerkingen, BW_LIJST))
            klassen |= regels[i].klassen;
    for (int i = 0; i < e->nfields; i++)
        if (in_reeks(klassen, (i32)e->fields[i].klasse)) masker |= UINT64_C(1) << i;
    return masker;
}

enum { DOELEN = doel_van_inzage_eind, ROLLEN = rol_eind };
static u64 maskers[SOORT_GEEN][ROLLEN][DOELEN][DOEN_EIND];
static pthread_once_t gerekend = PTHREAD_ONCE_INIT;

static void reken_alles(void)
{
    for (int e = 0; e < SOORT_GEEN; e++)
        for (i32 rol = 0; rol < ROLLEN; rol++)
            for (i32 waarvoor = 0; waarvoor < DOELEN; waarvoor++)
                for (handeling wat = 0; wat < DOEN_EIND; wat++)
                    maskers[e][rol][waarvoor][wat] =
                        reken_masker(onderwerpen[e].e, rol, waarvoor, wat);
}

/* Of those the ones that the share gives: a part that it names, or a row of its own. */
static u64 deel_masker(const entity *e, const toegang *t, u64 masker)
{
    bool eigen = beleid_van_deling(e);
    if (!t->deling) return 0;
    for (int i = 0; i < e->nfields; i++) {
        i32 categorie = beleid_categorie(e, &e->fields[i]);
        bool gegeven = categorie < CAT_DEELBAAR_EIND ? in_reeks(t->delen, categorie) : eigen;
        if (!gegeven) masker &= ~(UINT64_C(1) << i);
    }
    return masker;
}

static int soort_van(const entity *e)
{
    for (int i = 0; i < SOORT_GEEN; i++)
        if (onderwerpen[i].e == e) return i;
    return SOORT_GEEN;
}

u64 beleid_masker(const entity *e, const toegang *t, handeling wat)
{
    bool mensen = e->mens || e->via;
    if (!mensen && !e->tabel) return UINT64_MAX; /* of nobody in particular (every_kolom) */
    int soort = soort_van(e);
    if (soort == SOORT_GEEN) return lijst_masker(e, t);
    if (onderwerpen[soort].categorie == CAT_TOEGANG) return UINT64_MAX;
    if (!mensen && t->rol == rol_onbekend) return UINT64_MAX;
    if (t->rol < 0 || t->rol >= ROLLEN || t->doel < 0 || t->doel >= DOELEN) return 0;
    pthread_once(&gerekend, reken_alles);
    u64 masker = maskers[soort][t->rol][t->doel][wat];
    return t->buiten && mensen ? deel_masker(e, t, masker) : masker;
}
