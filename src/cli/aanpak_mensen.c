/* aanpak_mensen.c: tweespoor aanpak people and move: who is in which version, and moving them. */
#include "cli/aanpak.h"

static aanpak_groep groep_van(const aanpakvraag *v, aanpak_id van)
{
    return (aanpak_groep){.versie = van, .startjaar = {v->jaar != 0, v->jaar},
                          .fase = {v->fase != 0, v->fase}};
}

/* ---- who ---- */

static str versie_tekst(werk *w, aanpakversie_rijen al, aanpak_id id)
{
    for (int i = 0; i < al.n; i++)
        if (al.at[i].id.v == id.v)
            return TF(w->a, "{}, versie {}", al.at[i].naam, al.at[i].nummer);
    return T("geen");
}

/* How long each term takes him: so many days, and whether it is reached or late. */
static void termijnen_json(werk *w, inzien *i, persoon_id id)
{
    aanpak_mensentermijnen t = aanpak_termijnen_van(w, id);
    jw_key(&i->json, S("termijnen"));
    jw_array(&i->json);
    for (int k = 0; k < t.n; k++) {
        const aanpak_termijnstand *s = &t.at[k].stand;
        jw_object(&i->json);
        JW(&i->json, "termijn", code_text(&mijlpaal_codes, t.at[k].mijlpaal));
        JW(&i->json, "vanaf", s->vanaf);
        JW(&i->json, "uiterlijk", s->uiterlijk);
        if (date_is_set(s->gehaald)) JW(&i->json, "gehaald", s->gehaald);
        if (t.at[k].dagen.is) JW(&i->json, "dagen", t.at[k].dagen);
        jw_key(&i->json, S("te_laat"));
        jw_bool(&i->json, s->te_laat);
        jw_end(&i->json);
    }
    jw_end(&i->json);
}

static str termijnen_tekst(werk *w, persoon_id id)
{
    aanpak_mensentermijnen t = aanpak_termijnen_van(w, id);
    buf b = buf_new(w->a);
    for (int k = 0; k < t.n; k++) PLAIN(&b, " {}", aanpak_termijn_zin(w->a, &t.at[k]));
    return buf_str(&b);
}

static bool toon_mensen(werk *w, inzien *i)
{
    aanpak van = {.kop = {0}};
    if (i->o->nrest == 2 && !aanpak_versie_van_woord(w, i->o->rest[1], &van)) return false;
    aanpak_groep k = groep_van(i->arg, aanpak_id_van(&van));
    aanpakversie_rijen al = aanpak_versies(w);
    aanpakmens_rijen m = aanpak_mensen(w, &k);
    if (i->o->json) jw_array(&i->json);
    for (int n = 0; n < m.n; n++) {
        const aanpakmens *x = &m.at[n];
        str in = versie_tekst(w, al, x->aanpak_id);
        if (!i->o->json) {
            REGEL(i, "{}.{}", TF(w->a, "{} {}: {}, fase {}", x->nummer, x->naam, in, x->fase),
                  termijnen_tekst(w, x->id));
            continue;
        }
        jw_object(&i->json);
        JW(&i->json, "nummer", x->nummer);
        JW(&i->json, "naam", x->naam);
        JW(&i->json, "versie", in);
        JW(&i->json, "fase", x->fase);
        termijnen_json(w, i, x->id);
        jw_end(&i->json);
    }
    if (!i->o->json) return true;
    jw_end(&i->json);
    REGEL(i, "");
    return true;
}

int aanpak_doe_mensen(aanpakvraag *v)
{
    return cli_inzien("aanpak", v->o, toon_mensen, v);
}

/* ---- moving ---- */

/* The people of the group who are not there yet. */
static bool lees_groep(werk *w, aanpakvraag *v, aanpakmens_rijen *m, mensen_groep *wie)
{
    aanpak van;
    if (!aanpak_versie_van_woord(w, v->o->rest[1], &van)
        || !aanpak_versie_van_woord(w, v->naar, &v->rij))
        return false;
    aanpak_groep k = groep_van(v, aanpak_id_van(&van));
    *m = aanpak_mensen(w, &k);
    *wie = aanpak_te_verzetten(w, *m, aanpak_id_van(&v->rij));
    v->aantal = wie->n;
    return true;
}

static bool zet_over(werk *w, aanpakvraag *v)
{
    aanpakmens_rijen m;
    mensen_groep wie;
    gebeurtenis_id g;
    return aanpak_mag(w, v->user, "aanpak_overzetten") && lees_groep(w, v, &m, &wie)
           && aanpak_zet_over(w, wie, aanpak_id_van(&v->rij), &g);
}

static str dag_of_geen(arena *a, date d)
{
    buf b = buf_new(a);
    if (date_is_set(d)) PLAIN(&b, "{}", d);
    return date_is_set(d) ? buf_str(&b) : T("geen termijn");
}

static bool toon_gevolgen(werk *w, inzien *i)
{
    aanpakvraag v = *(const aanpakvraag *)i->arg;
    aanpakmens_rijen m;
    mensen_groep wie;
    aanpak_gevolgen u;
    if (!lees_groep(w, &v, &m, &wie)
        || !aanpak_gevolgen_van(w, m, wie, aanpak_id_van(&v.rij), &u))
        return false;
    for (int k = 0; k < u.n; k++) {
        const aanpak_gevolg *g = &u.at[k];
        REGEL(i, "{}", TF(w->a, "{} {}: {} wordt {}. Uiterlijk {} wordt {}.", g->nummer, g->naam,
                          g->fase_was.n ? g->fase_was : T("klaar"),
                          g->fase_wordt.n ? g->fase_wordt : T("klaar"),
                          dag_of_geen(w->a, g->was), dag_of_geen(w->a, g->wordt)));
    }
    REGEL(i, "{}", PN(w->a, "{} mens gaat over. Er is niets veranderd.",
                      "{} mensen gaan over. Er is niets veranderd.", wie.n));
    return true;
}

int aanpak_doe_over(aanpakvraag *v)
{
    if (v->proef) return cli_inzien("aanpak", v->o, toon_gevolgen, v);
    int code_ = aanpak_schrijf_vast(v, zet_over);
    if (code_) return code_;
    aanpak_zeg(v->o, v->rij.naam, v->rij.nummer.n,
        PN(cli_arena(), "{} mens is overgezet.", "{} mensen zijn overgezet.", v->aantal));
    return KLAAR_GOED;
}
