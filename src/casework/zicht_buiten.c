/* zicht_buiten.c: what callers outside the gemeente see of people: rows and columns that both the
 * policy and a share of today give, said in SQL, so that there is nothing else to filter or sort
 * by (docs/decisions/0011-beleid.md). */
#include "casework/zicht.h"

/* An account that was closed, and a person who is no longer guided, end it at once. */
void zicht_geldend(buf *select)
{
    buf_add(select,
        S("SELECT g.id AS voor, g.rol, d.id AS deling_id, d.persoon_id, d.doel, d.delen, "
          "d.organisatie_id, d.introductie_id FROM gebruiker g "
          "JOIN deling d ON d.organisatie_id = g.organisatie_id "
          "JOIN persoon m ON m.id = d.persoon_id "
          "WHERE (g.tot IS NULL OR g.tot > vandaag()) AND d.ingetrokken IS NULL "
          "AND d.van <= vandaag() AND d.tot > vandaag() "
          "AND (m.uit_beeld IS NULL OR m.uit_beeld > vandaag()) "
          "AND NOT EXISTS (SELECT 1 FROM traject t WHERE t.id = d.traject_id "
          "AND t.eind <= vandaag())"));
}

/* The column that says to which share a row belongs; NULL: rows of e belong to none. */
static const char *eigen_deling(const entity *e)
{
    if (e == &deling_entity) return "id";
    return field_find(e, S("deling_id")) ? "deling_id" : NULL;
}

/* Which placements belong to a share: those of this person with this organisation that have not
 * ended. */
#define PLAATSING_VAN(alias) \
    "d.doel = 'plaatsing' AND (" alias ".eind IS NULL OR " alias ".eind > vandaag()) AND EXISTS " \
    "(SELECT 1 FROM plek k WHERE k.id = " alias ".plek_id " \
    "AND k.organisatie_id = d.organisatie_id)"
#define VIA_PLAATSING \
    "EXISTS (SELECT 1 FROM plaatsing ps WHERE ps.id = x.plaatsing_id AND " PLAATSING_VAN("ps") ")"

/* The rows of e that belong to a share by what they are about (BIJ_WERKGEVER); NULL: none do. */
static const char *hoort_bij(const entity *e)
{
    const struct {
        const entity *e;
        const char *als;
    } bij[] = {
        {&introductie_entity, "x.id = d.introductie_id AND x.gegeven <= vandaag() "
                              "AND x.ingetrokken IS NULL AND x.tot > vandaag()"},
        {&voorstel_entity, "d.doel = 'matching' AND x.stand IN ('voorgesteld', 'wil') AND EXISTS "
                           "(SELECT 1 FROM plek k WHERE k.id = x.plek_id "
                           "AND k.organisatie_id = d.organisatie_id)"},
        {&plaatsing_entity, PLAATSING_VAN("x")},
        {&plaatsing_dienst_entity, VIA_PLAATSING},
        {&overeenkomst_entity, "x.stand <> 'concept' AND " VIA_PLAATSING},
        /* what someone signed himself holds his whole name */
        {&handtekening_entity, "x.kant <> 'persoon' AND EXISTS (SELECT 1 FROM overeenkomst o "
                               "JOIN plaatsing ps ON ps.id = o.plaatsing_id "
                               "WHERE o.id = x.overeenkomst_id AND o.stand <> 'concept' "
                               "AND " PLAATSING_VAN("ps") ")"},
        {&verslag_entity, "x.soort = 'werkgever' AND " VIA_PLAATSING}};
    for (size_t i = 0; i < countof(bij); i++)
        if (bij[i].e == e) return bij[i].als;
    return NULL;
}

/* The condition under which callers outside see this field, and may search and count by it;
 * empty: never. */
static str voorwaarde(arena *a, const entity *e, const field *f)
{
    beleid_buiten_kijk wie[BUITEN_ROLLEN];
    buf b = buf_new(a);
    i32 categorie = beleid_categorie(e, f);
    int n = beleid_buiten(e, f, wie);
    if (!n || (categorie >= CAT_DEELBAAR_EIND && !beleid_van_deling(e))) return (str){0};
    buf_add(&b, S("("));
    for (int i = 0; i < n; i++) {
        buf_fmt(&b, "%sd.rol = '%.*s' AND d.doel IN (", i ? " OR " : "",
            STR_FMT(code_text(&rol_codes, CODE(wie[i].rol))));
        bool eerste = true;
        for (i32 waarvoor = 1; waarvoor < doel_van_inzage_eind; waarvoor++) {
            if (!(wie[i].doelen >> waarvoor & 1)) continue;
            buf_fmt(&b, "%s'%.*s'", eerste ? "" : ", ",
                STR_FMT(code_text(&doel_van_inzage_codes, CODE(waarvoor))));
            eerste = false;
        }
        buf_add(&b, S(")"));
    }
    buf_add(&b, S(")"));
    if (categorie < CAT_DEELBAAR_EIND) buf_fmt(&b, " AND ((d.delen >> %d) & 1) = 1", categorie);
    return buf_str(&b);
}

typedef struct {
    str at[64];
    int n;
} voorwaarden;

/* Each once; ids alone are no reason for a row. */
static void verzamel(voorwaarden *v, const field *f, str tekst)
{
    if (!tekst.n || f->type == FIELD_ID || f->klasse == K0) return;
    for (int i = 0; i < v->n; i++)
        if (str_eq(v->at[i], tekst)) return;
    v->at[v->n++] = tekst;
}

static void put_kolom(buf *b, const field *f, str tekst, bool altijd)
{
    bool woorden = f->type == FIELD_STR || f->type == FIELD_CODE || f->type == FIELD_DATE
                   || f->type == FIELD_GEHEIM;
    if (!tekst.n) buf_fmt(b, ", CAST(NULL AS %s) AS %s", woorden ? "TEXT" : "BIGINT", f->name);
    else if (altijd) buf_fmt(b, ", x.%s", f->name);
    else buf_fmt(b, ", CASE WHEN %.*s THEN x.%s END AS %s", STR_FMT(tekst), f->name, f->name);
}

bool zicht_buiten(const entity *e, buf *name, buf *select)
{
    if (!e->mens || e->via) return false;
    arena *a = select->a;
    str *tekst = arena_make(a, str, e->nfields + 1);
    voorwaarden rij = {.n = 0};
    for (int i = 0; i < e->nfields; i++) {
        tekst[i] = voorwaarde(a, e, &e->fields[i]);
        verzamel(&rij, &e->fields[i], tekst[i]);
    }
    if (!rij.n) return false;
    buf_fmt(name, "g_%s", e->name);
    buf_fmt(select,
        "SELECT d.voor, %d AS band, d.deling_id, d.doel AS deling_doel, x.id, x.versie, "
        "x.vastgelegd_van, x.vastgelegd_door", REL_DELING);
    for (int i = 0; i < e->nfields; i++) {
        const field *f = &e->fields[i];
        if (!strcmp(f->name, "deling_id")) continue; /* it is d.deling_id */
        bool mens = !strcmp(f->name, e->mens);
        bool overal = mens || (rij.n == 1 && str_eq(tekst[i], rij.at[0]));
        put_kolom(select, f, mens ? S("1") : tekst[i], overal);
    }
    buf_fmt(select, " FROM geldende_deling d JOIN %s x ON x.%s = d.persoon_id WHERE (", e->name,
        e->mens);
    for (int i = 0; i < rij.n; i++)
        buf_fmt(select, "%s(%.*s)", i ? " OR " : "", STR_FMT(rij.at[i]));
    buf_add(select, S(")"));
    const char *eigen = eigen_deling(e);
    if (eigen) buf_fmt(select, " AND x.%s = d.deling_id", eigen);
    else if (hoort_bij(e)) buf_fmt(select, " AND %s", hoort_bij(e));
    return true;
}
