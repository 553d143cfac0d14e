/* agenda_feed.c: what stands in each calendar: only when and where. */
#include "base/kalender.h"
#include "base/lang.h"
#include "casework/agendalink.h"
#include "casework/gesprek.h"
#include "casework/les.h"
#include "casework/werktijd.h"

enum { DAG = 24 * 60, UUR = 60 };

/* The calendar in the making. */
typedef struct {
    werk *w;
    buf *b;
    moment nieuwst;
} feed;

static str uid(feed *f, const entity *e, i64 id, const entity *bij, i64 bij_id)
{
    buf b = buf_new(f->w->a);
    const store *s = db_store(f->w->db);
    PLAIN(&b, "{}", db_token(f->w->a, s, e, id));
    if (bij) PLAIN(&b, "-{}", db_token(f->w->a, s, bij, bij_id));
    buf_add(&b, S("@tweespoor"));
    return buf_str(&b);
}

static void telt(feed *f, kalender_item *k, const rijkop *rij)
{
    if (rij->vastgelegd.ms > k->gewijzigd.ms) k->gewijzigd = rij->vastgelegd;
    k->volgnummer += rij->versie;
    if (k->gewijzigd.ms > f->nieuwst.ms) f->nieuwst = k->gewijzigd;
}

static void zet(feed *f, kalender_item *k, str waar, str nader)
{
    buf b = buf_new(f->w->a);
    PLAIN(&b, "{}{}{}", waar, waar.n && nader.n ? S(", ") : S(""), nader);
    k->plaats = buf_str(&b);
    kalender_zet(f->b, k);
}

/* ---- what comes back every week ---- */

/* The first day from van that is this weekday (1 = Monday). */
static date eerste(date van, int weekdag)
{
    return date_plus(van, (weekdag - date_weekday(van) + 7) % 7);
}

/* Sets day, hours and period; false: no day of it is known. */
static bool wekelijks(kalender_item *k, code dag, tijd van, tijd tot, date begin, date eind)
{
    k->van = tijd_minutes(van);
    k->tot = tijd_minutes(tot);
    if (!date_is_set(begin) || !dag.i || k->van < 0 || k->tot < 0) return false;
    if (k->tot <= k->van) k->tot += DAG; /* a shift through the night */
    k->dag = eerste(begin, dag.i);
    k->elke_week = true;
    k->herhaal_tot = eind;
    return true;
}

/* A group without a first day begins on the day on which it was recorded. */
static date begin_van(const lesgroep *g)
{
    return date_is_set(g->van) ? g->van : moment_date(g->kop.vastgelegd);
}

enum { LESWEKEN = 160 }; /* so many weeks are asked for days without lessons */

/* The days of a weekly lesson on which it is not given: holidays, and those that fall out. */
static void zonder_les(feed *f, kalender_item *k, const leskalender *kalender, const les *x)
{
    date *dagen = arena_make(f->w->a, date, LESWEKEN);
    lesmoment m[LESMOMENTEN];
    for (int i = 0; i < LESWEKEN; i++) {
        date dag = date_plus(k->dag, 7 * i);
        if (date_is_set(k->herhaal_tot) && !date_before(dag, k->herhaal_tot)) break;
        int n = lesmomenten(kalender, dag, m);
        for (int j = 0; j < n; j++)
            if (!m[j].inhaal && m[j].rij == x->kop.id && !lesmoment_gaat_door(&m[j]))
                dagen[k->nniet++] = dag;
    }
    k->niet = dagen;
}

/* Lessons that are given instead of one that fell out, on a day of [begin, eind). */
static void inhaallessen(feed *f, const lesgroep_geheel *g, date begin, date eind,
                         const entity *bij, const rijkop *kop)
{
    for (int i = 0; i < g->uitval.n; i++) {
        const lesuitval *u = &g->uitval.at[i];
        if (!date_is_set(u->inhaal) || date_before(u->inhaal, begin)) continue;
        if (date_is_set(eind) && !date_before(u->inhaal, eind)) continue;
        kalender_item k = {.titel = TF(f->w->a, "Inhaalles: {}", g->g.naam),
                           .uid = uid(f, &lesuitval_entity, u->kop.id, bij, kop ? kop->id : 0),
                           .dag = u->inhaal,
                           .van = tijd_minutes(u->inhaal_van),
                           .tot = tijd_minutes(u->inhaal_tot)};
        telt(f, &k, &u->kop);
        zet(f, &k, g->school.naam, u->inhaal_lokaal.n ? u->inhaal_lokaal : g->g.lokaal);
    }
}

/* The lessons of a group over [van, tot); bij: the row that ties someone to it, NULL: the group. */
static void lessen(feed *f, lesgroep_id id, date van, date tot, const entity *bij,
                   const rijkop *kop)
{
    lesgroep_geheel g;
    if (!lesgroep_lees(f->w, id, &g)) return;
    leskalender kalender = lesgroep_kalender(&g);
    date begin = date_max(begin_van(&g.g), van), eind = date_min(g.g.tot, tot);
    for (int i = 0; i < g.les.n; i++) {
        const les *x = &g.les.at[i];
        kalender_item k = {.titel = TF(f->w->a, "Les: {}", g.g.naam),
                           .uid = uid(f, &les_entity, x->kop.id, bij, kop ? kop->id : 0)};
        telt(f, &k, &x->kop);
        telt(f, &k, &g.g.kop);
        if (kop) telt(f, &k, kop);
        for (int u = 0; u < g.uitval.n; u++) telt(f, &k, &g.uitval.at[u].kop);
        for (int v = 0; v < g.vakantie.n; v++) telt(f, &k, &g.vakantie.at[v].kop);
        if (!wekelijks(&k, x->dag, x->van, x->tot, begin, eind)) continue;
        zonder_les(f, &k, &kalender, x);
        zet(f, &k, g.school.naam, g.g.lokaal);
    }
    inhaallessen(f, &g, begin, eind, bij, kop);
}

/* One shift, every week of [van, tot). */
static void een_dienst(feed *f, const plek *p, str waar, const plek_dienst *x, kalender_item k,
                       const rijkop *kop, date van, date tot)
{
    k.titel = TF(f->w->a, "Werk: {}", p->functie);
    telt(f, &k, &x->kop);
    telt(f, &k, &p->kop);
    if (kop) telt(f, &k, kop);
    if (wekelijks(&k, x->dag, x->van, x->tot, van, tot)) zet(f, &k, waar, p->adres);
}

static void diensten_plek(feed *f, const plek *p, date van, date tot)
{
    plek_dienst_rijen d = BIJ(f->w, plek_dienst, plek_id, plek_id_van(p));
    organisatie o = {0};
    HAAL(f->w, organisatie, p->organisatie_id, &o);
    for (int i = 0; i < d.n; i++)
        een_dienst(f, p, o.naam, &d.at[i],
            (kalender_item){.uid = uid(f, &plek_dienst_entity, d.at[i].kop.id, NULL, 0)}, NULL,
            van, tot);
}

/* A shift that is interrupted by a stage elsewhere comes back under a name of its own. */
static str uid_dienst(feed *f, const werktijden *t, int i, i64 rij, const plaatsing *ps)
{
    char dag[DATE_TEXT];
    const entity *e = t->at[i].eigen ? &plaatsing_dienst_entity : &plek_dienst_entity;
    str u = uid(f, e, rij, &plaatsing_entity, ps->kop.id);
    for (int k = 0; k < i; k++)
        for (int j = 0; j < t->at[k].n; j++)
            if (t->at[k].eigen == t->at[i].eigen && t->at[k].dienst[j].kop.id == rij) {
                buf b = buf_new(f->w->a);
                PLAIN(&b, "{}-{}", date_iso(t->at[i].van, dag), u);
                return buf_str(&b);
            }
    return u;
}

static void diensten_mens(feed *f, const plaatsing *ps)
{
    werktijden t = werktijden_van(f->w, ps);
    for (int i = 0; i < t.n; i++) {
        plek p = {0};
        organisatie o = {0};
        if (!HAAL(f->w, plek, t.at[i].plek, &p)) continue;
        HAAL(f->w, organisatie, p.organisatie_id, &o);
        for (int k = 0; k < t.at[i].n; k++) {
            const plek_dienst *x = &t.at[i].dienst[k];
            een_dienst(f, &p, o.naam, x,
                (kalender_item){.uid = uid_dienst(f, &t, i, x->kop.id, ps)}, &ps->kop,
                t.at[i].van, t.at[i].tot);
        }
    }
}

/* ---- gesprekken ---- */

static void gesprek_tijd(kalender_item *k, date dag, tijd van, tijd tot)
{
    k->dag = dag;
    k->van = k->tot = 0; /* no hour known: the whole day */
    if (!tijd_is_set(van)) return;
    k->van = tijd_minutes(van);
    k->tot = tijd_is_set(tot) ? tijd_minutes(tot) : k->van + UUR;
}

static bool in_venster(const feed *f, date dag)
{
    return !date_before(dag, date_plus(f->w->vandaag, -FEED_TERUG_DAGEN)) &&
           date_before(dag, date_plus(f->w->vandaag, FEED_VOORUIT_DAGEN));
}

static void gesprekken_van(feed *f, persoon_id id)
{
    gesprek_rijen g = BIJ(f->w, gesprek, persoon_id, id);
    for (int i = 0; i < g.n; i++) {
        const gesprek *x = &g.at[i];
        if (!in_venster(f, x->datum)) continue;
        kalender_item k = {.titel = code_label(&gesprek_soort_codes, x->soort),
                           .uid = uid(f, &gesprek_entity, x->kop.id, NULL, 0),
                           .afgelast = code_is(x->afloop, GESPREK_AFGEMELD)};
        telt(f, &k, &x->kop);
        gesprek_tijd(&k, x->datum, x->van, x->tot);
        zet(f, &k, x->plaats, (str){0});
    }
}

static void agenda_van(feed *f, gebruiker_id wie)
{
    agendaregel_rijen a = agenda(f->w, wie, date_plus(f->w->vandaag, -FEED_TERUG_DAGEN),
                                 date_plus(f->w->vandaag, FEED_VOORUIT_DAGEN));
    for (int i = 0; i < a.n; i++) {
        const agendaregel *x = &a.at[i];
        rijkop rij = {.versie = x->keer.n, .vastgelegd = x->sinds};
        kalender_item k = {.titel = TF(f->w->a, "{} {}",
                                       code_label(&gesprek_soort_codes, x->soort), x->nummer),
                           .uid = uid(f, &gesprek_entity, x->id.v, NULL, 0),
                           .afgelast = code_is(x->afloop, GESPREK_AFGEMELD)};
        telt(f, &k, &rij);
        gesprek_tijd(&k, x->datum, x->van, x->tot);
        zet(f, &k, x->plaats, (str){0});
    }
}

/* ---- the calendars ---- */

static bool van_persoon(feed *f, persoon_id id)
{
    persoon p;
    if (!HAAL(f->w, persoon, id, &p)) return false;
    lesdeelname_rijen l = BIJ(f->w, lesdeelname, persoon_id, id);
    plaatsing_rijen w = BIJ(f->w, plaatsing, persoon_id, id);
    kalender_begin(f->b, T("Mijn week"));
    for (int i = 0; i < l.n; i++)
        lessen(f, l.at[i].lesgroep_id, l.at[i].van, l.at[i].tot, &lesdeelname_entity,
            &l.at[i].kop);
    for (int i = 0; i < w.n; i++) diensten_mens(f, &w.at[i]);
    gesprekken_van(f, id);
    return true;
}

static bool van_lesgroep(feed *f, lesgroep_id id)
{
    lesgroep g;
    if (!HAAL(f->w, lesgroep, id, &g)) return false;
    kalender_begin(f->b, g.naam);
    lessen(f, id, (date){0}, (date){0}, NULL, NULL);
    return true;
}

static bool van_plek(feed *f, plek_id id)
{
    plek p;
    if (!HAAL(f->w, plek, id, &p)) return false;
    date begin = date_is_set(p.start_van) ? p.start_van : moment_date(p.kop.vastgelegd);
    kalender_begin(f->b, p.functie);
    diensten_plek(f, &p, begin, p.gesloten);
    return true;
}

bool agenda_feed(werk *w, const agendalink *l, buf *b, moment *gewijzigd)
{
    feed f = {.w = w, .b = b, .nieuwst = l->gemaakt};
    bool er = true;
    switch (l->soort.i) {
    case LINK_PERSOON: er = van_persoon(&f, l->persoon_id); break;
    case LINK_MEDEWERKER:
        kalender_begin(b, T("Agenda Tweespoor"));
        agenda_van(&f, l->gebruiker_id);
        break;
    case LINK_LESGROEP: er = van_lesgroep(&f, l->lesgroep_id); break;
    case LINK_PLEK: er = van_plek(&f, l->plek_id); break;
    default: er = false;
    }
    if (er) kalender_eind(b);
    *gewijzigd = f.nieuwst;
    return er;
}
