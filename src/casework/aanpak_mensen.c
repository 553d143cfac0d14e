#include "casework/aanpak_mensen.h"

#include "base/lang.h"
#include "casework/cijfers.h"
#include "casework/kantoor.h"
#include "casework/taak.h"

/* ---- who ---- */

bool aanpak_ziet_namen(const werk *w)
{
    u64 ziet = beleid_masker(&persoon_entity, &w->t, DOEN_LEZEN);
    return (ziet & field_bit(&persoon_entity, "naam")) != 0;
}

static aanpakmens_rijen zonder_namen(werk *w, aanpaknummer_rijen m)
{
    aanpakmens *at = arena_make(w->a, aanpakmens, m.n + 1);
    for (int i = 0; i < m.n; i++)
        at[i] = (aanpakmens){
            .id = m.at[i].id, .aanpak_id = m.at[i].aanpak_id, .fase = m.at[i].fase};
    return (aanpakmens_rijen){at, m.n};
}

aanpakmens_rijen aanpak_mensen(werk *w, const aanpak_groep *k)
{
    date na = {0}, tot = {0};
    if (k->startjaar.is) {
        na = date_ymd((int)k->startjaar.n, 1, 1);
        tot = date_ymd((int)k->startjaar.n + 1, 1, 1);
    }
    const sql_arg *vraag = ARGS(A(vandaag, w->vandaag), AI(versie, k->versie),
        A(fase, k->fase), A(van, na), A(tot, tot), A(aantal, AANPAK_MENSEN_HOOGSTENS + 1));
    if (aanpak_ziet_namen(w))
        return aanpakmens_rijen_van(db_rijen(w->db, &w->t, w->a, Q_AANPAK_MENSEN, vraag));
    return zonder_namen(
        w, aanpaknummer_rijen_van(db_rijen(w->db, &w->t, w->a, Q_AANPAK_ALLEN, vraag)));
}

mensen_groep aanpak_te_verzetten(werk *w, aanpakmens_rijen m, aanpak_id naar)
{
    persoon_id *wie = arena_make(w->a, persoon_id, m.n + 1);
    int n = 0;
    for (int i = 0; i < m.n; i++)
        if (m.at[i].aanpak_id.v != naar.v) wie[n++] = m.at[i].id;
    return (mensen_groep){wie, n};
}

aanpak_mensentermijnen aanpak_termijnen_van(werk *w, persoon_id id)
{
    enum { TERMIJNEN = 12 };
    aanpak_mensentermijnen uit = {arena_make(w->a, aanpak_mensentermijn, TERMIJNEN), 0};
    aanpak_voor(w, NULL); /* read once for everyone in it */
    arena kladje = *w->a;
    werk een = *w;
    dossier d;
    een.a = &kladje;
    if (!aanpak_ziet_namen(w) || !dossier_lees(&een, id, &d)) return uit;
    const aanpak_inhoud *in = aanpak_voor(&een, &d);
    aanpak_stand s = aanpak_stand_lees(&een, &d);
    for (int i = 0; in && i < in->termijnen.n && i < TERMIJNEN; i++) {
        const aanpak_tijdafspraak *t = &in->termijnen.at[i];
        aanpak_termijnstand st = aanpak_termijn_van(t, &s, w->vandaag);
        date eind = date_is_set(st.gehaald) ? st.gehaald : w->vandaag;
        uit.at[uit.n++] = (aanpak_mensentermijn){t->mijlpaal, t->vanaf, st,
            {date_is_set(st.vanaf), date_is_set(st.vanaf) ? date_diff(eind, st.vanaf) : 0}};
    }
    return uit;
}

str aanpak_termijn_zin(arena *a, const aanpak_mensentermijn *t)
{
    str wat = code_label(&mijlpaal_codes, t->mijlpaal);
    str dagen = PN(a, "{} dag", "{} dagen", t->dagen.n);
    if (!t->dagen.is) return (str){0};
    if (date_is_set(t->stand.gehaald))
        return t->stand.te_laat ? TF(a, "{}: na {}, te laat.", wat, dagen)
                                : TF(a, "{}: na {}, op tijd.", wat, dagen);
    return t->stand.te_laat ? TF(a, "{}: nog niet, na {} te laat.", wat, dagen)
                            : TF(a, "{}: nog niet, nu {}. Uiterlijk {}.", wat, dagen,
                                  t->stand.uiterlijk);
}

/* ---- files of the versions that are in the game, each read once ---- */

enum { VERSIES = 32 };
typedef struct {
    i64 id[VERSIES];
    const aanpak_inhoud *in[VERSIES];
    int n;
} bestanden;

static const aanpak_inhoud *bestand_van(werk *w, bestanden *b, aanpak_id id)
{
    aanpak rij;
    problems stil = {.n = 0};
    for (int i = 0; i < b->n; i++)
        if (b->id[i] == id.v) return b->in[i];
    if (!HAAL(w, aanpak, id, &rij)) return NULL;
    const aanpak_inhoud *in = aanpak_lees(w->a, rij.tekst, &stil);
    if (b->n == VERSIES) b->n = 0;
    b->id[b->n] = id.v;
    b->in[b->n++] = in;
    return in;
}

/* Only into a version that has begun. NULL with a problem. */
static const aanpak_inhoud *doel_van(werk *w, aanpak_id naar, aanpak *rij)
{
    problems stil = {.n = 0};
    if (!naar.v || !HAAL(w, aanpak, naar, rij)) {
        problem_add(w->p, "naar", N_("Kies een versie uit de lijst."));
        return NULL;
    }
    if (date_before(w->vandaag, rij->vanaf)) {
        problem_add(w->p, "naar", N_("geldt nog niet. Kies een versie die al geldt."));
        return NULL;
    }
    return aanpak_lees(w->a, rij->tekst, &stil);
}

/* ---- what it means ---- */

static str fase_naam(const aanpak_inhoud *in, const aanpak_positie *pos)
{
    return pos->fase && !pos->klaar ? in->fasen.at[pos->fase - 1].naam : (str){0};
}

/* The first day on which the phase or a term beside it asks something. */
static date eerste_dag(const aanpak_inhoud *in, const aanpak_positie *pos, const aanpak_stand *s,
                       date vandaag)
{
    date uit = pos->klaar ? (date){0} : pos->uiterlijk;
    for (int i = 0; i < in->termijnen.n; i++) {
        aanpak_termijnstand t = aanpak_termijn_van(&in->termijnen.at[i], s, vandaag);
        if (!date_is_set(t.gehaald)) uit = date_min(uit, t.uiterlijk);
    }
    return uit;
}

typedef struct {
    const aanpak_inhoud *was, *wordt; /* was NULL: in none */
} overgang;

static void reken(const overgang *o, const aanpak_stand *s, date vandaag, aanpak_gevolg *g)
{
    aanpak_positie p = aanpak_fase_van(o->wordt, s);
    g->fase_wordt = fase_naam(o->wordt, &p);
    g->wordt = eerste_dag(o->wordt, &p, s, vandaag);
    if (!o->was) return;
    p = aanpak_fase_van(o->was, s);
    g->fase_was = fase_naam(o->was, &p);
    g->was = eerste_dag(o->was, &p, s, vandaag);
}

static const aanpakmens *mens_van(aanpakmens_rijen m, persoon_id id)
{
    for (int i = 0; i < m.n; i++)
        if (m.at[i].id.v == id.v) return &m.at[i];
    return NULL;
}

/* By name: from the whole dossier of each. */
static bool gevolg_bij_naam(werk *w, const aanpakmens *m, const overgang *o, aanpak_gevolg *g)
{
    arena kladje = *w->a;
    werk een = *w;
    dossier d;
    een.a = &kladje;
    if (!dossier_lees(&een, m->id, &d)) return false;
    aanpak_stand s = aanpak_stand_lees(&een, &d);
    reken(o, &s, w->vandaag, g);
    g->naam = m->naam;
    g->nummer = m->nummer;
    return true;
}

/* Without names: from the days that figures count (figures/doel.h), which nobody sees. */
static void gevolgen_geteld(werk *w, aanpak_gevolgen *uit, const overgang *o)
{
    arena groot = arena_new(CIJFERS_RUIMTE), begin = groot;
    persoonregel *wie = arena_make(&groot, persoonregel, uit->n + 1);
    for (int i = 0; i < uit->n; i++) wie[i].id = uit->at[i].wie;
    cijferrij_rijen r = cijfers_van(w, &groot, (persoonregel_rijen){wie, uit->n},
                                    cijfers_toen(w->vandaag), w->vandaag);
    for (int i = 0, k = 0; i < uit->n && k < r.n; i++) {
        aanpak_stand s = {0};
        if (r.at[k].id.v != uit->at[i].wie.v) continue;
        for (int m = 1; m < mijlpaal_eind; m++) s.op[m] = cijfer_mijlpaal(&r.at[k], m);
        reken(&o[i], &s, w->vandaag, &uit->at[i]);
        k++;
    }
    arena_free(&begin, CIJFERS_RUIMTE);
}

bool aanpak_gevolgen_van(
    werk *w, aanpakmens_rijen m, mensen_groep wie, aanpak_id naar, aanpak_gevolgen *uit)
{
    aanpak rij;
    bestanden b = {.n = 0};
    const aanpak_inhoud *in = doel_van(w, naar, &rij);
    *uit = (aanpak_gevolgen){arena_make(w->a, aanpak_gevolg, wie.n + 1), 0};
    overgang *o = arena_make(w->a, overgang, wie.n + 1);
    for (int i = 0; in && i < wie.n; i++) {
        const aanpakmens *x = mens_van(m, wie.at[i]);
        if (!x) continue;
        o[uit->n] = (overgang){bestand_van(w, &b, x->aanpak_id), in};
        uit->at[uit->n].wie = x->id;
        if (aanpak_ziet_namen(w) && !gevolg_bij_naam(w, x, &o[uit->n], &uit->at[uit->n])) continue;
        uit->n++;
    }
    if (in && !aanpak_ziet_namen(w)) gevolgen_geteld(w, uit, o);
    return in != NULL;
}

bool aanpak_gevolg_te_laat(const werk *w, const aanpak_gevolg *g)
{
    return date_is_set(g->wordt) && date_before(g->wordt, w->vandaag);
}

/* ---- moving ---- */

typedef struct {
    const aanpak *naar;
    const aanpak_inhoud *in;
} zet;

/* Rows of people whom the caller does not see are written by the program; the event names him. */
static werk schrijver_van(werk *w)
{
    werk k = *w;
    if (!aanpak_ziet_namen(w)) k.t = toegang_opdrachtregel(w->db, w->a);
    return k;
}

static bool bewaard(werk *w, bool goed)
{
    return goed || problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                                N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                                (str){0});
}

static void meld(werk *w, persoon_id wie, const zet *z, i64 rij, i64 versie_voor)
{
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_OVERGEZET),
                            .persoon_id = wie,
                            .spoor = CODE(SPOOR_WET),
                            .onderwerp = S("aanpak_deelname"),
                            .onderwerp_id = NUM(rij),
                            .versie_voor = NUM(versie_voor),
                            .code1 = z->naar->naam,
                            .getal1 = z->naar->nummer});
}

/* The row of today: a new one, or that which began today itself. */
static bool leg_deelname_vast(werk *w, werk *k, const dossier *d, const zet *z)
{
    const aanpak_deelname *nu = aanpak_deelname_nu(d, w->vandaag);
    aanpak_stand s = aanpak_stand_lees(k, d);
    aanpak_positie pos = aanpak_fase_van(z->in, &s);
    aanpak_deelname n = {.persoon_id = persoon_id_van(&d->p), .van = w->vandaag};
    bool vandaag = nu && date_same(nu->van, w->vandaag);
    if (vandaag) n = *nu;
    i64 versie = n.kop.versie;
    n.aanpak_id = aanpak_id_van(z->naar);
    n.fase = NUM(pos.fase ? pos.fase : 1);
    n.fase_sinds = date_is_set(pos.sinds) ? pos.sinds : w->vandaag;
    if (nu) {
        n.intensiteit = nu->intensiteit;
        n.intensiteit_sinds = nu->intensiteit_sinds;
        n.intensiteit_reden = nu->intensiteit_reden;
    }
    if (!n.intensiteit.i && z->in->plaatsen.volgorde.n) n.intensiteit = CODE(WACHT);
    if (nu && !vandaag) {
        aanpak_deelname oud = *nu;
        oud.tot = w->vandaag;
        u64 tot = field_bit(&aanpak_deelname_entity, "tot");
        if (!bewaard(w, db_save(w->db, &k->t, &aanpak_deelname_entity, &oud, tot, NULL)))
            return false;
    }
    bool goed = vandaag ? db_save(w->db, &k->t, &aanpak_deelname_entity, &n, UINT64_MAX, NULL)
                        : db_add(w->db, &k->t, &aanpak_deelname_entity, &n) != 0;
    if (!bewaard(w, goed)) return false;
    meld(w, n.persoon_id, z, n.kop.id, versie);
    return true;
}

static bool een_over(werk *w, persoon_id id, const void *wat)
{
    const zet *z = wat;
    werk k = schrijver_van(w);
    dossier d;
    if (!dossier_lees(&k, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    const aanpak_deelname *nu = aanpak_deelname_nu(&d, w->vandaag);
    if (nu && nu->aanpak_id.v == z->naar->kop.id) return true;
    if (!leg_deelname_vast(w, &k, &d, z)) return false;
    taken_bijwerken(&k, id);
    return w->p->n == 0;
}

bool aanpak_zet_over(werk *w, mensen_groep wie, aanpak_id naar, gebeurtenis_id *g)
{
    aanpak rij;
    *g = (gebeurtenis_id){0};
    const aanpak_inhoud *in = doel_van(w, naar, &rij);
    if (!in || !samen_aantal_klopt(w, wie.n, AANPAK_MENSEN_HOOGSTENS)) return false;
    zet z = {&rij, in};
    *g = gebeur(w, (gebeurtenis){.soort = CODE(GEB_OVERGEZET),
                                 .onderwerp = S("aanpak"),
                                 .onderwerp_id = NUM(naar.v),
                                 .versie_voor = NUM(rij.kop.versie),
                                 .code1 = rij.naam,
                                 .getal1 = rij.nummer});
    w->aanpak = in;
    w->aanpak_nr = naar.v;
    bool goed = true;
    for (int i = 0; i < wie.n && goed; i++) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        een.samen = g;
        goed = een_over(&een, wie.at[i], &z) && w->p->n == 0;
        if (!goed) *w->a = kladje; /* what is wrong stands in it */
    }
    w->aanpak = NULL;
    return goed;
}

/* ---- and back ---- */

/* The row before it ran until the day of this one: it runs on. */
static bool vorige_loopt_weer(werk *k, const aanpak_deelname *n)
{
    aanpak_deelname_rijen al = BIJ(k, aanpak_deelname, persoon_id, n->persoon_id);
    u64 tot = field_bit(&aanpak_deelname_entity, "tot");
    for (int i = al.n; i-- > 0;) {
        aanpak_deelname *v = &al.at[i];
        if (v->kop.id == n->kop.id || !date_is_set(v->tot) || !date_same(v->tot, n->van)) continue;
        v->tot = (date){0};
        return db_save(k->db, &k->t, &aanpak_deelname_entity, v, tot, NULL);
    }
    return true;
}

static bool een_terug(werk *w, werk *k, const gebeurtenis *g)
{
    aanpak_deelname n;
    i64 voor = g->versie_voor.n;
    if (!HAAL(k, aanpak_deelname, (aanpak_deelname_id){g->onderwerp_id.n}, &n)) return false;
    if (n.kop.versie != voor + 1) return false;
    if (!db_terug(k->db, &k->t, &aanpak_deelname_entity, n.kop.id, voor)) return false;
    if (!voor && !vorige_loopt_weer(k, &n)) return false;
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ONGEDAAN),
                            .persoon_id = g->persoon_id,
                            .spoor = g->spoor,
                            .onderwerp = g->onderwerp,
                            .onderwerp_id = g->onderwerp_id});
    taken_bijwerken(k, g->persoon_id);
    return true;
}

bool aanpak_zet_terug(werk *w, const gebeurtenis *g)
{
    werk k = schrijver_van(w);
    gebeurtenis_rijen mee = BIJ(&k, gebeurtenis, samen, gebeurtenis_id_van(g));
    bool goed = !g->persoon_id.v;
    w->aanpak = k.aanpak = NULL;
    for (int i = mee.n; goed && i-- > 0;) {
        arena kladje = *w->a;
        werk een = *w, schrijft = k;
        een.a = schrijft.a = &kladje;
        goed = een_terug(&een, &schrijft, &mee.at[i]);
    }
    return goed;
}
