/* import.c: the road of a file: header, parts of some hundred lines, one transaction each. Memory
 * does not grow with the file, but for 32 bytes a line to find what stands in it twice. */
#include "casework/import.h"

#include "base/lang.h"
#include "casework/import_vorm.h"
#include "casework/aanpak.h"
#include "casework/kantoor.h"

enum {
    DEEL = 100,           /* lines in one transaction: others wait some 40 ms */
    DEEL_BYTES = 4 << 20, /* or so many bytes of cells */
    MIB = 1 << 20,
    KLAD = 512 * MIB, /* address space for one part */
    LANG = 1024 * MIB /* address space for what lasts as long as the file */
};

typedef struct {
    i64 regel;
    const str *cel;
    int n;
} ruwe_regel;

typedef struct melding_rij {
    import_melding m;
    struct melding_rij *verder;
} melding_rij;

typedef struct {
    const import_opdracht *o;
    const import_vorm *vorm;
    import_kop kop;
    import_gezien *gezien;
    arena lang, lang_begin; /* header and what was seen */
    arena klad, klad_begin; /* this part: its cells, and behind those what running it needs */
    ruwe_regel regels[DEEL];
    int n;
    /* what running this part gave; made anew when it runs again */
    i64 aantal[REGEL_UITSLAGEN];
    melding_rij *meldingen, **laatste;
    i64 getoond[DEEL]; /* who are named in this part */
    int ngetoond;
} lezer;

/* ---- taking lines in ---- */

/* A line that begins with # is a remark: the explanation in a template. */
static bool is_uitleg(const csv_rij *rij)
{
    return rij->n && str_starts(str_trim(rij->cel[0]), S("#"));
}

static void bewaar_regel(lezer *l, const csv_rij *rij)
{
    str *cel = arena_make(&l->klad, str, rij->n);
    for (int i = 0; i < rij->n; i++) cel[i] = arena_str(&l->klad, rij->cel[i]);
    l->regels[l->n++] = (ruwe_regel){rij->regel, cel, rij->n};
}

/* The next part; false at the end of the file, or with a problem. */
static bool neem_deel(lezer *l, problems *p)
{
    csv_rij rij;
    int voor = p->n;
    l->n = 0;
    arena_reset(&l->klad, l->klad_begin);
    while (l->n < DEEL && l->klad.at - l->klad_begin.at < DEEL_BYTES
           && csv_next(l->o->bestand, &rij, p))
        if (!is_uitleg(&rij)) bewaar_regel(l, &rij);
    return l->n > 0 || p->n > voor;
}

/* ---- one line ---- */

static void zet_melding(lezer *l, arena *a, import_melding m)
{
    melding_rij *rij = arena_make(a, melding_rij, 1);
    rij->m = m;
    *l->laatste = rij;
    l->laatste = &rij->verder;
}

static void meld_problemen(
    lezer *l, werk *w, const ruwe_regel *ruw, regel_uitslag uitslag, str lijkt_op)
{
    for (int i = 0; i < w->p->n; i++) {
        import_melding m = import_melding_van(w->a, &l->kop, ruw->cel, ruw->n, &w->p->at[i]);
        m.uitslag = uitslag;
        m.lijkt_op = lijkt_op;
        zet_melding(l, w->a, m);
    }
}

static void doe_regel(lezer *l, const werk *deel, const ruwe_regel *ruw, team_id bij)
{
    problems p = {.regel = ruw->regel};
    werk w = *deel;
    w.p = &p;
    import_regel r = {.w = &w,
        .e = l->vorm->e,
        .rij = arena_alloc(w.a, l->vorm->e->size, 1),
        .regel = ruw->regel,
        .team = bij,
        .gezien = l->gezien};
    import_cellen(&r, &l->kop, ruw->cel, ruw->n);
    regel_uitslag uitslag = l->vorm->verwerk(&r);
    if (p.n && uitslag != REGEL_BEOORDELEN) uitslag = REGEL_GEWEIGERD;
    if (uitslag <= REGEL_GELIJK) import_onthoud(&r);
    l->aantal[uitslag]++;
    if (uitslag == REGEL_BEOORDELEN) l->getoond[l->ngetoond++] = r.lijkt_op.id.v;
    meld_problemen(l, &w, ruw, uitslag, r.lijkt_op.nummer);
}

/* The team of new people: by its name, else of the caller. */
static team_id zoek_team(werk *w, str naam)
{
    team t;
    if (naam.n && RIJ(w, team, TEAM_BIJ_NAAM, &t, A(naam, naam))) return team_id_van(&t);
    return (team_id){w->t.team};
}

static bool doe_deel(db *d, void *arg)
{
    lezer *l = arg;
    arena a = l->klad; /* what an earlier run left is given up */
    problems p = {0};
    memset(l->aantal, 0, sizeof l->aantal);
    l->ngetoond = 0;
    l->meldingen = NULL;
    l->laatste = &l->meldingen;
    werk w = werk_begin(d, &a, l->o->t, &p);
    team_id bij = zoek_team(&w, l->o->team);
    aanpak_voor(&w, NULL); /* read once for all lines */
    for (int i = 0; i < l->n && !db_failed(d); i++) doe_regel(l, &w, &l->regels[i], bij);
    return !db_failed(d) && !l->o->proef;
}

/* Whose dossiers the answer names: on record before it is given, also of a trial. */
static bool doe_inzage(db *d, void *arg)
{
    const lezer *l = arg;
    arena a = l->klad;
    return inzage_schrijf(d, &a, &(inzage_invoer){.t = l->o->t,
                                 .pagina = "import",
                                 .n = l->ngetoond,
                                 .personen = l->getoond,
                                 .klassen = 1u << K1});
}

/* ---- the file ---- */

static write_result schrijf(lezer *l, store *s, bool (*run)(db *, void *))
{
    return l->o->schrijf ? l->o->schrijf(l->o->arg, run, l) : store_write(s, run, l);
}

static void meld(const lezer *l, const import_melding *m)
{
    if (l->o->meld) l->o->meld(l->o->arg, m);
}

static bool lees_kop(lezer *l, problems *p)
{
    csv_rij rij;
    int voor = p->n;
    if (!csv_next(l->o->bestand, &rij, p))
        return p->n > voor ? false : problem_add(p, "", N_("Het bestand is leeg."));
    if (!import_kop_lees(l->o->a, l->vorm, &rij, &l->kop, p)) return false;
    for (int i = 0; i < l->kop.n; i++) {
        if (l->kop.veld[i] || !l->kop.kop[i].n) continue;
        meld(l, &(import_melding){.regel = rij.regel,
                    .uitslag = REGEL_KOLOM,
                    .kolom = l->kop.kop[i],
                    .tekst = T("Deze kolom is niet bekend en wordt overgeslagen.")});
        l->aantal[REGEL_KOLOM]++;
    }
    return true;
}

static bool lees_delen(lezer *l, store *s, import_telling *uit, problems *p)
{
    int voor = p->n;
    uit->aantal[REGEL_KOLOM] = l->aantal[REGEL_KOLOM];
    while (neem_deel(l, p) && l->n) {
        write_result r = schrijf(l, s, doe_deel);
        bool gelukt = r == WRITE_DONE || (l->o->proef && r == WRITE_REFUSED);
        if (gelukt && l->ngetoond) gelukt = schrijf(l, s, doe_inzage) == WRITE_DONE;
        if (!gelukt)
            return problem_add(p, "",
                N_("De gegevens konden niet worden opgeslagen. Wat al binnen is, "
                   "blijft. Lees het bestand daarna nog eens in."));
        uit->regels += l->n;
        for (int i = 0; i < REGEL_KOLOM; i++) uit->aantal[i] += l->aantal[i];
        for (melding_rij *m = l->meldingen; m; m = m->verder) meld(l, &m->m);
        if (l->o->voortgang) l->o->voortgang(l->o->arg, uit->regels);
    }
    return p->n == voor;
}

bool import_lees(store *s, const import_opdracht *o, import_telling *uit, problems *p)
{
    arena lang = arena_new(LANG), lang_begin = lang;
    lezer *l = arena_make(&lang, lezer, 1);
    *l = (lezer){.o = o, .vorm = import_vorm_van(o->soort), .lang = lang};
    l->klad = l->klad_begin = arena_new(KLAD);
    l->gezien = import_gezien_nieuw(&l->lang);
    *uit = (import_telling){0};
    bool goed = lees_kop(l, p) && lees_delen(l, s, uit, p);
    arena_free(&l->klad_begin, KLAD);
    arena_free(&lang_begin, LANG);
    return goed;
}
