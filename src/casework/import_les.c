/* import_les.c: lines about lesson groups, who is in them, and who was there. */
#include "base/text.h"
#include "casework/import_vorm.h"
#include "casework/les_school.h"

/* ---- groups ---- */

/* The lessons of the line; when it has none, those that are known. */
static bool lees_lessen(
    import_regel *r, const import_lesgroep *m, const les_rijen *is, les *uit, int *n)
{
    import_blok blok[IMPORT_BLOKKEN];
    *n = 0;
    if (!import_week(r, "les", m->les, blok, n)) return false;
    for (int i = 0; i < *n; i++)
        uit[i] = (les){.dag = blok[i].dag, .van = blok[i].van, .tot = blok[i].tot};
    for (int i = 0; !import_gevuld(r, "les") && i < is->n && i < IMPORT_BLOKKEN; i++)
        uit[(*n)++] = is->at[i];
    return true;
}

static bool zelfde_lessen(const les_rijen *is, const les *l, int n)
{
    int gelijk = 0;
    for (int i = 0; i < is->n; i++)
        for (int j = 0; j < n; j++)
            gelijk += is->at[i].dag.i == l[j].dag.i && is->at[i].van.m == l[j].van.m
                      && is->at[i].tot.m == l[j].tot.m;
    return gelijk == is->n && gelijk == n;
}

/* The group of this line, made or changed where the line says so. */
static regel_uitslag zet_groep(
    import_regel *r, const import_lesgroep *m, organisatie_id school, lesgroep *g)
{
    les lessen[2 * IMPORT_BLOKKEN];
    les_rijen is = {0};
    int n;
    bool bekend =
        RIJ(r->w, lesgroep, LESGROEP_BIJ_NAAM, g, A(naam, m->naam), AI(organisatie, school));
    lesgroep was = *g;
    if (bekend) is = BIJ(r->w, les, lesgroep_id, lesgroep_id_van(g));
    u64 bits = import_neem_over(r, &lesgroep_entity, g);
    if (!lees_lessen(r, m, &is, lessen, &n)) return REGEL_GEWEIGERD;
    if (!bekend) {
        g->organisatie_id = school;
        if (!date_is_set(g->van)) import_weiger(r, "van", N_("is nodig voor een nieuwe groep."));
        if (!g->plaatsen.is) import_weiger(r, "plaatsen", N_("is nodig voor een nieuwe groep."));
        if (!n) import_weiger(r, "les", N_("is nodig voor een nieuwe groep."));
        if (r->w->p->n) return REGEL_GEWEIGERD;
        return import_gedaan(r, lesgroep_bewaar(r->w, g, bits, lessen, n, NULL), REGEL_NIEUW);
    }
    bool anders = field_diff(&lesgroep_entity, &was, g) & bits;
    if (!anders && zelfde_lessen(&is, lessen, n)) return REGEL_GELIJK;
    return import_gedaan(r, lesgroep_bewaar(r->w, g, bits, lessen, n, NULL), REGEL_GEWIJZIGD);
}

/* Does this row say that someone is in the group on a day? */
static bool zit_in(const lesdeelname *d, i64 groep, date dag)
{
    bool voorbij = date_is_set(d->tot) && !date_before(dag, d->tot);
    return d->lesgroep_id.v == groep && !date_before(dag, d->van) && !voorbij;
}

/* The person of the line takes part since a day; who is in the group already, stays. */
static regel_uitslag zet_deelname(
    import_regel *r, const import_lesgroep *m, const lesgroep *g, persoon_id id)
{
    date van = date_is_set(m->deelname_van) ? date_max(m->deelname_van, g->van) : g->van;
    lesdeelname_rijen al = BIJ(r->w, lesdeelname, persoon_id, id);
    for (int i = 0; i < al.n; i++) {
        bool loopt = !import_gevuld(r, "deelname_van") && !date_is_set(al.at[i].tot)
                     && al.at[i].lesgroep_id.v == g->kop.id;
        if (!loopt && !zit_in(&al.at[i], g->kop.id, van)) continue;
        bool stopt = date_is_set(m->deelname_tot) && !date_same(al.at[i].tot, m->deelname_tot);
        if (!stopt) return REGEL_GELIJK;
        bool goed = deelname_eind(r->w, lesdeelname_id_van(&al.at[i]), m->deelname_tot, NULL);
        return import_gedaan(r, goed, REGEL_GEWIJZIGD);
    }
    lesdeelname nieuw = {
        .lesgroep_id = lesgroep_id_van(g), .persoon_id = id, .van = van, .tot = m->deelname_tot};
    bool goed = deelname_begin(r->w, &nieuw, (lesdeelname_id){0}, NULL, NULL);
    return import_gedaan(r, goed, REGEL_NIEUW);
}

regel_uitslag import_lesgroep_in(import_regel *r)
{
    import_lesgroep *m = r->rij;
    lesgroep g = {0};
    import_wie wie = {.nummer = m->nummer, .bsn = m->bsn, .vnummer = m->vnummer};
    bool met_mens =
        import_gevuld(r, "nummer") || import_gevuld(r, "bsn") || import_gevuld(r, "vnummer");
    persoon_id id = {0};
    organisatie_id school = {0};
    if (m->taalschool.n) school = import_organisatie_bij(r, "taalschool", m->taalschool);
    if (met_mens) id = import_wie_is(r, &wie);
    if (r->w->p->n) return REGEL_GEWEIGERD;
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld %lld %d ", (long long)school.v, (long long)id.v, m->deelname_van.day);
    PLAIN(&b, "{}", text_sleutel(r->w->a, m->naam));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    regel_uitslag van_groep = zet_groep(r, m, school, &g);
    if (van_groep == REGEL_GEWEIGERD || !met_mens) return van_groep;
    regel_uitslag van_mens = zet_deelname(r, m, &g, id);
    if (van_mens == REGEL_GELIJK) return van_groep;
    return van_mens;
}

/* ---- attendance ---- */

/* Who a line of a school is about, and of which group. */
typedef struct {
    str taalschool, groep, naam;
    import_wie wie;
    date dag;
} leerling_cellen;

static bool vind_groep(import_regel *r, const leerling_cellen *m, lesgroep *g)
{
    organisatie_id school = {0};
    if (m->taalschool.n) school = import_organisatie_bij(r, "taalschool", m->taalschool);
    if (m->taalschool.n && !school.v) return false;
    if (r->w->t.rol == ROL_TAALSCHOOL) school = (organisatie_id){r->w->t.organisatie};
    lesgroep_rijen l =
        LIJST(r->w, lesgroep, LESGROEP_BIJ_NAAM, A(naam, m->groep), AI(organisatie, school));
    if (l.n == 1) {
        *g = l.at[0];
        return true;
    }
    import_weiger(r, "groep",
        l.n ? N_("bestaat bij twee scholen. Vul ook de taalschool in.")
            : N_("is geen bekende groep. Lees eerst de lesgroepen in."));
    return false;
}

/* Who is meant: by number, or by the name as it stands in the group. */
static persoon_id wie_in_groep(
    import_regel *r, const leerling_cellen *m, const lesgroep *g, leerlingregel_rijen l)
{
    const import_wie wie = m->wie;
    bool school = r->w->t.rol == ROL_TAALSCHOOL;
    bool met_nummer = wie.nummer.n || wie.bsn.nieuw.n || wie.vnummer.nieuw.n;
    if (school && wie.nummer.n)
        return (persoon_id){
            GETAL(r->w, IMPORT_LEERLING, AI(lesgroep, lesgroep_id_van(g)), A(nummer, wie.nummer))};
    if (!school && met_nummer) return import_wie_is(r, &wie);
    persoon_id id = {0};
    str sleutel = text_sleutel(r->w->a, m->naam);
    for (int i = 0; i < l.n; i++) {
        if (!sleutel.n || !str_eq(sleutel, text_sleutel(r->w->a, l.at[i].naam))) continue;
        if (id.v) import_weiger(r, "naam", N_("past bij twee mensen. Vul ook een nummer in."));
        id = l.at[i].persoon_id;
    }
    if (!m->naam.n) import_weiger(r, "", N_("Vul een naam of een nummer in."));
    return id;
}

static const leerlingregel *vind_leerling(
    import_regel *r, const leerling_cellen *m, const lesgroep *g)
{
    leerlingregel_rijen l = lesgroep_mensen(r->w, lesgroep_id_van(g), m->dag);
    persoon_id id = wie_in_groep(r, m, g, l);
    if (r->w->p->n) return NULL;
    for (int i = 0; i < l.n && id.v; i++)
        if (l.at[i].persoon_id.v == id.v) return &l.at[i];
    import_weiger(
        r, m->naam.n ? "naam" : "groep", N_("Deze persoon zit die dag niet in deze groep."));
    return NULL;
}

regel_uitslag import_aanwezigheid_in(import_regel *r)
{
    import_aanwezigheid *m = r->rij;
    lesgroep g = {0};
    char dag[DATE_TEXT];
    int anders = 0;
    leerling_cellen c = {m->taalschool, m->groep, m->naam, {.nummer = m->nummer, .bsn = m->bsn,
        .vnummer = m->vnummer}, m->dag};
    if (r->w->p->n || !vind_groep(r, &c, &g)) return REGEL_GEWEIGERD;
    const leerlingregel *x = vind_leerling(r, &c, &g);
    if (!x) return REGEL_GEWEIGERD;
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld %lld ", (long long)g.kop.id, (long long)x->persoon_id.v);
    buf_add(&b, date_iso(m->dag, dag));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    bool zelfde = x->aanwezig.i == m->aanwezig.i;
    int oorzaak = import_gevuld(r, "oorzaak") || !zelfde ? m->oorzaak.i : x->oorzaak.i;
    if (code_is(m->aanwezig, UREN_AANWEZIG)) oorzaak = 0;
    if (zelfde && x->oorzaak.i == oorzaak) return REGEL_GELIJK;
    aanwezige wie_er = {x->persoon_id, m->aanwezig.i, oorzaak};
    bool goed = aanwezigheid_leg_vast(r->w, lesgroep_id_van(&g), m->dag, &wie_er, 1, &anders);
    return import_gedaan(r, goed, x->aanwezig.i ? REGEL_GEWIJZIGD : REGEL_NIEUW);
}

/* ---- level tests ---- */

regel_uitslag import_toets_in(import_regel *r)
{
    import_toets *m = r->rij;
    lesgroep g = {0};
    char dag[DATE_TEXT];
    int anders = 0;
    leerling_cellen c = {m->taalschool, m->groep, m->naam, {.nummer = m->nummer, .bsn = m->bsn,
        .vnummer = m->vnummer}, m->datum};
    if (r->w->p->n || !vind_groep(r, &c, &g)) return REGEL_GEWEIGERD;
    const leerlingregel *x = vind_leerling(r, &c, &g);
    if (!x) return REGEL_GEWEIGERD;
    if (!m->lezen.i && !m->luisteren.i && !m->schrijven.i && !m->spreken.i)
        return import_weiger(r, "", N_("Vul bij minstens één vaardigheid een niveau in."));
    buf b = buf_new(r->w->a);
    buf_fmt(&b, "%lld ", (long long)x->persoon_id.v);
    buf_add(&b, date_iso(m->datum, dag));
    if (import_dubbel(r, buf_str(&b))) return REGEL_GEWEIGERD;
    toetsrij was = toets_op(r->w, x->persoon_id, m->datum);
    bool is_nieuw = true;
    for (int i = 0; i < TOETS_VAARDIGHEDEN; i++) is_nieuw &= !was.niveau[i];
    toetsrij rij = {x->persoon_id, {m->lezen.i, m->luisteren.i, m->schrijven.i, m->spreken.i}};
    bool goed = toets_leg_vast(r->w, lesgroep_id_van(&g), m->datum, &rij, 1, &anders);
    if (goed && !anders) return REGEL_GELIJK;
    return import_gedaan(r, goed, is_nieuw ? REGEL_NIEUW : REGEL_GEWIJZIGD);
}
