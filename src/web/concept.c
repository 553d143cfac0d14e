/* concept.c: the draft of a form: kept per gebruiker, shown when the form is opened again. What is
 * kept is the form as it was posted, without secrets: JSON, [["naam","waarde"],..] in order. */
#include "web/form.h"

#include "base/json.h"

enum { CONCEPT_BYTES = 190000, CONCEPT_DAGEN = 30 };

str concept_sleutel(arena *a, const route *r, const i64 *ids, int n, str vraag)
{
    buf b = buf_new(a);
    PLAIN(&b, "{}", str_of(r->naam));
    for (int i = 0; i < n; i++) PLAIN(&b, ":{}", ids[i]);
    if (vraag.n) PLAIN(&b, "?{}", form_hash(a, vraag));
    return buf_str(&b);
}

str concept_sleutel_van_post(req *r)
{
    const entity *kinds[4];
    return concept_sleutel(r->w.a, r->route, r->id, route_entiteiten(r->route, kinds),
        r->i->q->query);
}

/* Passwords, the search box (someone may type a BSN), and every field that holds a secret
 * anywhere. */
bool concept_geheim(str naam)
{
    int n;
    const entity *const *all = entiteiten(&n);
    if (str_starts(naam, S("wachtwoord")) || str_eq(naam, S("q"))) return true;
    for (int i = 0; i < n; i++) {
        const field *f = field_find(all[i], naam);
        if (f && (f->klasse == K5 || f->type == FIELD_GEHEIM)) return true;
    }
    return false;
}

/* Never kept: that, and codes of the kit. */
static bool is_geheim(str naam)
{
    if (naam.n == 0) return true;
    if (naam.p[0] == '_') return !str_eq(naam, S("_versie")) && !str_eq(naam, S("_was"));
    return concept_geheim(naam);
}

str concept_tekst(arena *a, const http_pairs *velden)
{
    buf b = buf_new(a);
    jw w = jw_new(&b);
    jw_array(&w);
    for (int i = 0; i < velden->n && b.n < CONCEPT_BYTES; i++) {
        if (is_geheim(velden->at[i].naam)) continue;
        jw_array(&w);
        jw_str(&w, velden->at[i].naam);
        jw_str(&w, velden->at[i].waarde);
        jw_end(&w);
    }
    jw_end(&w);
    jw_done(&w);
    return buf_str(&b);
}

bool concept_velden(arena *a, str tekst, http_pairs *out)
{
    problems p = {0};
    const json *all = json_read(a, tekst, &p);
    if (!all || all->kind != JSON_LIST || all->n > HTTP_FIELDS_MAX) return false;
    *out = (http_pairs){arena_make(a, http_pair, all->n + 1), 0};
    for (const json *j = all->first; j; j = j->next) {
        const json *naam = j->kind == JSON_LIST ? j->first : NULL;
        const json *waarde = naam ? naam->next : NULL;
        if (!waarde || naam->kind != JSON_TEXT || waarde->kind != JSON_TEXT) return false;
        if (!is_geheim(naam->s)) out->at[out->n++] = (http_pair){naam->s, waarde->s};
    }
    return true;
}

bool concept_lees(req *r, str sleutel, http_pairs *velden, moment *gewijzigd)
{
    concept c;
    if (!RIJ(&r->w, concept, CONCEPT_VAN, &c, A(sleutel, sleutel))) return false;
    if (r->i->q->now.ms - c.gewijzigd.ms > CONCEPT_DAGEN * 86400000ll) return false;
    *gewijzigd = c.gewijzigd;
    return concept_velden(r->w.a, c.inhoud, velden);
}

bool concept_schrijf(req *r, str sleutel, const http_pairs *velden)
{
    str inhoud = concept_tekst(r->w.a, velden);
    if (inhoud.n <= 2 || inhoud.n > CONCEPT_BYTES || sleutel.n == 0) return true;
    moment nu = r->i->q->now;
    i64 changed = db_doe(r->w.db, &r->w.t, Q_CONCEPT_BIJ,
        ARGS(A(inhoud, inhoud), A(nu, nu), A(sleutel, sleutel)));
    if (changed == 0) {
        concept c = {.gebruiker_id = {r->ik.kop.id}, .sleutel = sleutel, .inhoud = inhoud,
            .gewijzigd = nu};
        db_add(r->w.db, &r->w.t, &concept_entity, &c);
    }
    return !db_failed(r->w.db);
}

bool concept_weg(req *r, str sleutel)
{
    db_doe(r->w.db, &r->w.t, Q_CONCEPT_WEG, ARGS(A(sleutel, sleutel)));
    return !db_failed(r->w.db);
}

/* ---- the two addresses that a form itself uses ---- */

/* Key of the form that posts to the address in ?bij=; empty: no form of this gebruiker. */
static str sleutel_van_bij(req *r)
{
    match m;
    http_pairs deel;
    bool is;
    if (!http_urlencoded(r->w.a, r->i->q->query, &deel)) return (str){0};
    str path = pairs_get(&deel, S("bij"), &is), own;
    if (!str_split(&path, '?', &own)) return (str){0};
    if (!route_match(r->w.a, r->web, POST, own, &m) || m.fout) return (str){0};
    if (!route_mag(m.route, r->ik.rol.i)) return (str){0};
    return concept_sleutel(r->w.a, m.route, m.id, m.n, path);
}

/* Called by app.js while someone types. */
void concept_bewaar(req *r)
{
    str sleutel = sleutel_van_bij(r);
    if (sleutel.n == 0) {
        niet_gevonden(r);
        return;
    }
    concept_schrijf(r, sleutel, &r->i->in.velden);
    r->i->u->status = 204;
    r->i->klaar = true;
}

void concept_gooi_weg(req *r)
{
    str sleutel = sleutel_van_bij(r);
    url terug;
    if (sleutel.n == 0 || !url_eigen(r, veld(r, "_van"), &terug)) {
        niet_gevonden(r);
        return;
    }
    concept_weg(r, sleutel);
    ga_naar(r, terug, T("Je concept is weg. Je begint opnieuw."));
}
