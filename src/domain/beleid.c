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

/* The ways to stand to rows of e that give this rol any: the views are made of these alone
 * (casework/zicht.c), so no line of the policy can give more. */
static u64 banden(i32 rol, const entity *e)
{
    if (!e->mens && !e->via) return EEN(REL_GEMEENTE);
    if (IS_BUITEN(rol)) return e->via ? 0 : EEN(REL_DELING);
    return rol == ROL_TAALSCHOOL ? EEN(REL_DELING) : EEN(REL_EIGEN) | EEN(REL_TEAM);
}

/* Outside nothing of a person can be given but a part that is shared, or a row of a share. */
static bool kan_buiten(i32 rol, const entity *e, i32 categorie)
{
    bool mensen = e->mens || e->via;
    return !IS_BUITEN(rol) || !mensen || categorie < CAT_DEELBAAR_EIND || beleid_van_deling(e);
}

u64 beleid_bewerkingen(i32 rol, i32 relatie, i32 waarvoor, const entity *e, const field *f)
{
    i32 categorie = beleid_categorie(e, f);
    u64 samen = 0;
    if (categorie == CAT_TOEGANG) return 0; /* accounts and traces are the program's own */
    if (!in_reeks(banden(rol, e), relatie) || !kan_buiten(rol, e, categorie)) return 0;
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
        u64 hoe = r->relaties & relaties & banden(r->rol, e);
        if (!hoe || !in_reeks(r->bewerkingen, BW_LIJST)) continue;
        for (int f = 0; f < e->nfields; f++)
            if (e->fields[f].klasse > K0 && in_reeks(r->klassen, (i32)e->fields[f].klasse)
                && in_reeks(r->categorieen, beleid_categorie(e, &e->fields[f])))
                rollen |= EEN(r->rol);
    }
    return rollen;
}

/* May SQL name a column with which this may be done? */
static bool kolom_mag(u64 mag, const field *f)
{
    u64 nodig = f->type == FIELD_GEHEIM ? EEN(BW_LEES) : EEN(BW_ZOEK) | EEN(BW_TEL);
    return (mag & nodig) == nodig;
}

u64 beleid_kolom(const entity *e, const field *f, i32 relatie)
{
    u64 rollen = 0;
    for (i32 rol = 1; rol < rol_eind; rol++)
        for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++)
            if (kolom_mag(beleid_bewerkingen(rol, relatie, waarvoor, e, f), f))
                rollen |= EEN(rol);
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
            if (kolom_mag(beleid_bewerkingen(k.rol, REL_DELING, waarvoor, e, f), f))
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

/* One of these is enough. */
static const u64 nodig[DOEN_EIND] = {
    [DOEN_LEZEN] = EEN(BW_LEES), [DOEN_SCHRIJVEN] = EEN(BW_MAAK) | EEN(BW_WIJZIG),
    [DOEN_LIJST] = EEN(BW_LIJST), [DOEN_MAKEN] = EEN(BW_MAAK), [DOEN_WIJZIGEN] = EEN(BW_WIJZIG),
    [DOEN_WISSEN] = EEN(BW_WIS), [DOEN_UITVOEREN] = EEN(BW_UITVOER),
    [DOEN_ZOEKEN] = EEN(BW_ZOEK), [DOEN_TELLEN] = EEN(BW_TEL)};

/* The row of a list: what its class lets through of any category. A list over all shares of an
 * outsider has no purpose of its own; the view behind it keeps each share to its own. */
static u64 lijst_masker(const entity *e, const toegang *t, handeling wat)
{
    u64 klassen = 0;
    u64 masker = 0;
    bool elk_doel = t->buiten && !t->deling;
    for (size_t i = 0; i < countof(regels); i++)
        if (regels[i].rol == t->rol && regels[i].relaties & banden(t->rol, &persoon_entity)
            && (elk_doel || in_reeks(regels[i].doelen, t->doel))
            && regels[i].bewerkingen & nodig[wat])
            klassen |= regels[i].klassen;
    for (int i = 0; i < e->nfields; i++)
        if (in_reeks(klassen, (i32)e->fields[i].klasse)) masker |= UINT64_C(1) << i;
    return masker;
}

/* By how the caller stands to the row; [0]: what all ways that give rows have in common. */
enum { DOELEN = doel_van_inzage_eind, ROLLEN = rol_eind, BANDEN = relatie_eind };
typedef u64 maskers_van[DOEN_EIND];
static maskers_van maskers[SOORT_GEEN][ROLLEN][DOELEN][BANDEN];
static pthread_once_t gerekend = PTHREAD_ONCE_INIT;

static void reken_band(const entity *e, i32 rol, i32 waarvoor, i32 relatie, maskers_van uit)
{
    memset(uit, 0, sizeof(maskers_van));
    for (int i = 0; i < e->nfields; i++) {
        u64 mag = beleid_bewerkingen(rol, relatie, waarvoor, e, &e->fields[i]);
        for (int wat = 0; mag && wat < DOEN_EIND; wat++)
            if (mag & nodig[wat]) uit[wat] |= UINT64_C(1) << i;
    }
}

static void reken_rol(int soort, i32 rol)
{
    const entity *e = onderwerpen[soort].e;
    u64 alle = banden(rol, e);
    for (i32 waarvoor = 0; waarvoor < DOELEN; waarvoor++) {
        maskers_van *m = maskers[soort][rol][waarvoor];
        memset(m[0], alle ? 0xff : 0, sizeof m[0]);
        for (i32 relatie = 1; relatie < BANDEN; relatie++) {
            if (!in_reeks(alle, relatie)) continue;
            reken_band(e, rol, waarvoor, relatie, m[relatie]);
            for (int wat = 0; wat < DOEN_EIND; wat++) m[0][wat] &= m[relatie][wat];
        }
    }
}

static void reken_alles(void)
{
    for (int soort = 0; soort < SOORT_GEEN; soort++)
        for (i32 rol = 0; rol < ROLLEN; rol++) reken_rol(soort, rol);
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
    if (soort == SOORT_GEEN) return lijst_masker(e, t, wat);
    if (onderwerpen[soort].categorie == CAT_TOEGANG) return UINT64_MAX;
    if (!mensen && t->rol == rol_onbekend) return UINT64_MAX;
    if (t->rol < 0 || t->rol >= ROLLEN || t->doel < 0 || t->doel >= DOELEN) return 0;
    if (t->band < 0 || t->band >= BANDEN) return 0;
    pthread_once(&gerekend, reken_alles);
    u64 masker = maskers[soort][t->rol][t->doel][mensen ? t->band : 0][wat];
    return t->buiten && mensen ? deel_masker(e, t, masker) : masker;
}
