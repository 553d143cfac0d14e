/* zicht.c: staff see the people of their teams; what a school sees of its pupils is v_leerling;
 * what others outside see is zicht_buiten.c. */
#include "casework/zicht.h"

static const u64 van_team = UINT64_C(1) << REL_EIGEN | UINT64_C(1) << REL_TEAM;

void zicht_rollen(buf *b, u64 rollen)
{
    bool eerste = true;
    for (i32 rol = 1; rol < rol_eind; rol++) {
        if (!(rollen >> rol & 1)) continue;
        str naam = code_text(&rol_codes, CODE(rol));
        buf_fmt(b, "%s'%.*s'", eerste ? "" : ", ", STR_FMT(naam));
        eerste = false;
    }
}

/* ---- columns ---- */

static const char *niets(const field *f)
{
    bool woorden = f->type == FIELD_STR || f->type == FIELD_CODE || f->type == FIELD_DATE
                   || f->type == FIELD_GEHEIM;
    return woorden ? "CAST(NULL AS TEXT)" : "CAST(NULL AS BIGINT)";
}

static void put_als_rol(buf *b, u64 rollen)
{
    buf_add(b, S("g.rol IN ("));
    zicht_rollen(b, rollen);
    buf_add(b, S(")"));
}

/* What SQL may do with a column is all or nothing, so a column is there for the rollen that may
 * show, search and count by it; for the others it is NULL. Ids tie rows and say nothing. */
static void put_kolom(buf *b, const entity *e, const field *f, u64 rollen, const i32 band[2],
    const char *als_eerste)
{
    u64 een = beleid_kolom(e, f, band[0]) & rollen, twee = beleid_kolom(e, f, band[1]) & rollen;
    if (f->type == FIELD_ID || (een == rollen && twee == rollen)) buf_fmt(b, ", x.%s", f->name);
    else if (!een && !twee) buf_fmt(b, ", %s AS %s", niets(f), f->name);
    else {
        buf_add(b, S(", CASE WHEN "));
        if (een & twee) put_als_rol(b, een & twee);
        else buf_add(b, S("1 = 0"));
        if (een & ~twee) {
            buf_fmt(b, " OR (%s AND ", als_eerste);
            put_als_rol(b, een & ~twee);
            buf_add(b, S(")"));
        }
        if (twee & ~een) {
            buf_fmt(b, " OR (NOT (%s) AND ", als_eerste);
            put_als_rol(b, twee & ~een);
            buf_add(b, S(")"));
        }
        buf_fmt(b, " THEN x.%s END AS %s", f->name, f->name);
    }
}

/* voor, band and the columns of e for these rollen; als_eerste: the SQL that tells band[0] from
 * band[1]. */
static void put_kolommen(buf *b, const entity *e, const char *voor, u64 rollen, const i32 band[2],
    const char *als_eerste)
{
    buf_fmt(b, "SELECT %s AS voor, ", voor);
    if (band[0] == band[1]) buf_fmt(b, "%d AS band", band[0]);
    else buf_fmt(b, "CASE WHEN %s THEN %d ELSE %d END AS band", als_eerste, band[0], band[1]);
    buf_add(b, S(", x.id, x.versie, x.vastgelegd_van, x.vastgelegd_door"));
    for (int i = 0; i < e->nfields; i++)
        put_kolom(b, e, &e->fields[i], rollen, band, als_eerste);
}

static const i32 van_ons[2] = {REL_EIGEN, REL_TEAM}, van_school[2] = {REL_DELING, REL_DELING};

static void naam_bij(buf *b, const char *naam)
{
    buf_fmt(b, "%s'%s'", b->n ? ", " : "", naam);
}

/* What the tasks of a kind rest on; NULL: on what everyone of the team sees. */
static const entity *rust_op(int soort)
{
    switch (soort) {
    case TAAK_PIP:
    case TAAK_TERMIJN:
    case TAAK_UREN:
    case TAAK_EINDGESPREK:
    case TAAK_ZROUTE:
    case TAAK_MAP:
    case TAAK_PVT: return &inburgeringstatus_entity;
    case TAAK_TEKENEN:
    case TAAK_AANBOD: return &plan_entity;
    case TAAK_AFSPRAAK: return &afspraak_entity;
    case TAAK_BELASTBAAR: return &belastbaarheid_entity;
    case TAAK_ONTZORGEN: return &uitkering_entity;
    default: return NULL;
    }
}

/* Has this entity more than ids, of which this rol sees nothing? */
static bool verborgen(const entity *e, i32 rol)
{
    bool meer = false;
    for (int i = 0; i < e->nfields; i++) meer |= e->fields[i].klasse > K0;
    return meer && !(beleid_rollen(e, van_team) >> rol & 1);
}

/* A task or an event is not of a lower class than what it is about: a rol that does not see those
 * rows (a werkmakelaar, say) does not see that either. */
static void zonder_verborgen(const entity *e, i32 rol, buf *select)
{
    buf taken = buf_new(select->a), onderwerpen = buf_new(select->a);
    int n;
    const entity *const *alle = entiteiten(&n);
    for (int s = 1; s <= taak_soort_codes.n; s++)
        if (rust_op(s) && verborgen(rust_op(s), rol))
            naam_bij(&taken, taak_soort_codes.at[s - 1].code);
    for (int i = 0; i < n; i++)
        if (alle[i]->mens && verborgen(alle[i], rol)) naam_bij(&onderwerpen, alle[i]->name);
    str t = buf_str(&taken), o = buf_str(&onderwerpen), r = code_text(&rol_codes, CODE(rol));
    if (e == &taak_entity && t.n)
        buf_fmt(select, " AND NOT (g.rol = '%.*s' AND x.soort IN (%.*s))", STR_FMT(r), STR_FMT(t));
    if (e == &gebeurtenis_entity && o.n)
        buf_fmt(select, " AND NOT (g.rol = '%.*s' AND coalesce(x.onderwerp, '') IN (%.*s))",
            STR_FMT(r), STR_FMT(o));
    if (e == &gebeurtenis_entity && t.n)
        buf_fmt(select,
            " AND NOT (g.rol = '%.*s' AND coalesce(x.onderwerp, '') = 'taak' AND "
            "coalesce(x.code1, '') IN (%.*s))",
            STR_FMT(r), STR_FMT(t));
}

/* A row of gebruiker_team with a person is break-glass: him alone, until its moment. */
#define IN_NOOD(p) "(gt.persoon_id IS NULL OR (gt.persoon_id = " p ".id AND gt.tot > nu_ms()))"

/* What the GGD is asked and says is for who may see its advice, in whichever row it stands. */
static void zonder_zorg(const entity *e, buf *select)
{
    if (!field_find(e, S("deling_id")) || e == &zorgadvies_entity) return;
    buf_add(select, S(" AND (x.deling_id IS NULL OR "));
    put_als_rol(select, beleid_rollen(&zorgadvies_entity, van_team));
    buf_fmt(select, " OR (SELECT zd.doel FROM deling zd WHERE zd.id = x.deling_id) <> '%.*s')",
        STR_FMT(code_text(&doel_van_inzage_codes, CODE(DOEL_ZORG))));
}

/* The rows about people of the teams of g, a gebruiker in a rol that guides people. */
static void kijk_team(const entity *e, buf *select)
{
    u64 rollen = beleid_rollen(&persoon_entity, van_team);
    put_kolommen(select, e, "gt.gebruiker_id", rollen, van_ons,
        e == &persoon_entity ? "x.klantmanager_id = g.id" : "p.klantmanager_id = g.id");
    buf_add(select, S(" FROM gebruiker_team gt "
                      "JOIN gebruiker g ON g.id = gt.gebruiker_id AND g.rol IN ("));
    zicht_rollen(select, rollen);
    if (e == &persoon_entity)
        buf_add(select, S(") JOIN persoon x ON x.team_id = gt.team_id WHERE " IN_NOOD("x")));
    else
        buf_fmt(select,
            ") JOIN persoon p ON p.team_id = gt.team_id JOIN %s x ON x.%s = p.id "
            "WHERE " IN_NOOD("p"),
            e->name, e->mens);
    /* What is not for finding work stays from a werkmakelaar: the whole row (document.h). */
    if (e == &document_entity)
        buf_add(select, S(" AND (x.zicht = 'werk' OR g.rol <> 'werkmakelaar')"));
    zonder_zorg(e, select);
    for (i32 rol = 1; rol < rol_eind; rol++)
        if ((e == &taak_entity || e == &gebeurtenis_entity) && rollen >> rol & 1)
            zonder_verborgen(e, rol, select);
}

/* A row that is about more people than one: for who sees one of them. */
static void kijk_via(const entity *e, buf *select)
{
    buf eigen = buf_new(select->a);
    u64 rollen = beleid_rollen(e, van_team);
    buf_fmt(&eigen,
        "EXISTS (SELECT 1 FROM %s l JOIN persoon p ON p.id = l.persoon_id "
        "WHERE l.%s_id = x.id AND p.klantmanager_id = g.id)",
        e->via, e->name);
    put_kolommen(select, e, "g.id", rollen, van_ons, arena_c(select->a, buf_str(&eigen)));
    buf_fmt(select,
        " FROM gebruiker g JOIN %s x ON EXISTS (SELECT 1 FROM %s l "
        "JOIN persoon p ON p.id = l.persoon_id JOIN gebruiker_team gt ON gt.team_id = p.team_id "
        "WHERE l.%s_id = x.id "
        "AND gt.gebruiker_id = g.id AND gt.persoon_id IS NULL) WHERE g.rol IN (",
        e->name, e->via, e->name);
    zicht_rollen(select, rollen);
    buf_add(select, S(")"));
}

/* A school answers for the hours and the progress of a pupil until a year after the last lesson
 * (Besluit inburgering 9.3); then the tie is over. */
#define NOG_LEERLING(d) "(" d ".tot IS NULL OR " d ".tot > vandaag(-365))"

/* What a school sees beside v_leerling: rows about its groups, which it wrote or may correct. */
static void kijk_school(const entity *e, buf *select)
{
    bool van_groep = e == &aanwezigheid_entity || e == &lesdeelname_entity
                     || e == &lesverzoek_entity;
    if (!van_groep) return;
    u64 rollen = UINT64_C(1) << ROL_TAALSCHOOL;
    buf_add(select, S(" UNION ALL "));
    put_kolommen(select, e, "g.id", rollen, van_school, "1 = 1");
    buf_fmt(select,
        " FROM gebruiker g JOIN lesgroep l ON l.organisatie_id = g.organisatie_id "
        "JOIN %s x ON x.lesgroep_id = l.id WHERE g.rol IN (",
        e->name);
    zicht_rollen(select, rollen);
    if (e == &lesdeelname_entity)
        buf_add(select, S(") AND " NOG_LEERLING("x")));
    else
        buf_add(select, S(") AND EXISTS (SELECT 1 FROM lesdeelname d WHERE d.lesgroep_id = l.id "
                          "AND d.persoon_id = x.persoon_id AND " NOG_LEERLING("d") ")"));
}

static void kijk_leerling(buf *select)
{
    static const char *const velden[] = {"naam", "naam_sleutel", "nummer", "telefoon"};
    u64 school = UINT64_C(1) << ROL_TAALSCHOOL;
    const entity *e = &persoon_entity;
    buf_add(select, S("SELECT g.id AS voor, d.id AS deelname_id, d.lesgroep_id, d.van, d.tot, "
                      "x.id AS persoon_id"));
    for (size_t i = 0; i < countof(velden); i++)
        put_kolom(select, e, field_find(e, str_of(velden[i])), school, van_school, "1 = 1");
    buf_add(select,
        S(" FROM gebruiker g "
          "JOIN lesgroep l ON l.organisatie_id = g.organisatie_id "
          "JOIN lesdeelname d ON d.lesgroep_id = l.id "
          "JOIN persoon x ON x.id = d.persoon_id WHERE g.rol IN ("));
    zicht_rollen(select, beleid_rollen(&persoon_entity, UINT64_C(1) << REL_DELING));
    buf_add(select, S(") AND " NOG_LEERLING("d")));
}

/* Views beside v_<e>, by number from 1. */
static bool kijk_verder(const entity *e, int which, buf *name, buf *select)
{
    if (which == 1 && e == &persoon_entity) {
        buf_add(name, S("v_leerling"));
        kijk_leerling(select);
        return true;
    }
    if (which == 1 && e == &deling_entity) {
        buf_add(name, S("geldende_deling"));
        zicht_geldend(select);
        return true;
    }
    bool eerste = e == &persoon_entity || e == &deling_entity;
    return which == 1 + eerste && zicht_buiten(e, name, select);
}

bool zicht_view(const entity *e, int which, buf *name, buf *select)
{
    if (which > 0) return kijk_verder(e, which, name, select);
    if (!e->via && !e->mens) return false;
    buf_fmt(name, "v_%s", e->name);
    if (e->via) {
        kijk_via(e, select);
        return true;
    }
    kijk_team(e, select);
    kijk_school(e, select);
    return true;
}
