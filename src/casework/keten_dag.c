/* keten_dag.c: check, signing and keeping outside the store in one go; the reading does not hold up
 * those who write. */
#include "casework/kantoor.h"
#include "casework/keten.h"

#include "base/file.h"

enum { BESTAND_MAX = 4 << 20 };

typedef struct {
    arena *a;
    problems *p;
    ketenuitslag *uit;
    const str *buiten;
    ketenregel regel;
    bool goed;
    str erbij;
    i64 n;
} ronde;

static werk werk_van(db *d, ronde *r) { return werk_begin(d, r->a, (toegang){0}, r->p); }

static bool controleer(db *d, void *arg)
{
    ronde *r = arg;
    werk w = werk_van(d, r);
    r->goed = keten_controle(&w, r->buiten, r->uit, &r->regel);
    return true;
}

static bool zoek_oude(db *d, void *arg)
{
    ronde *r = arg;
    werk w = werk_van(d, r);
    r->goed = keten_te_oud(&w, r->uit, &r->regel);
    return true;
}

static bool teken(db *d, void *arg)
{
    ronde *r = arg;
    arena klad = *r->a;
    r->p->n = 0;
    werk w = werk_begin(d, &klad, toegang_opdrachtregel(d, &klad), r->p);
    if (!keten_teken(&w, &r->regel)) return false;
    r->erbij = r->regel.regel;
    *r->a = klad;
    return true;
}

static bool wis(db *d, void *arg)
{
    ronde *r = arg;
    werk w = werk_van(d, r);
    r->n = keten_wis(&w, r->regel.rij);
    return true;
}

static bool zoek_missende(db *d, void *arg)
{
    ronde *r = arg;
    werk w = werk_van(d, r);
    r->erbij = keten_ontbreekt(&w, *r->buiten);
    return true;
}

static bool niet_gelukt(ronde *r)
{
    if (r->p->n) return false;
    return problem_with(r->p, PROBLEM_GEWEIGERD, "", N_("De opslag werkt nu niet."), (str){0});
}

/* A file that is not there yet is empty. */
static bool lees_bestand(ronde *r, const char *bestand, str *uit)
{
    *uit = (str){0};
    if (file_read(r->a, bestand, BESTAND_MAX, uit) == FILE_READ || !file_exists(bestand))
        return true;
    return problem_with(r->p, PROBLEM_GEWEIGERD, "",
        N_("Het bestand met de koppen is niet te lezen: {}"), str_of(bestand));
}

/* What the store has and the file not, behind it: also what an earlier day could not write. */
static bool zet_buiten(ronde *r, store *s, const char *bestand)
{
    str staat;
    if (!lees_bestand(r, bestand, &staat)) return false;
    r->buiten = &staat;
    if (!store_read(s, zoek_missende, r)) return niet_gelukt(r);
    if (!r->erbij.n || file_append(bestand, r->erbij)) return true;
    return problem_with(r->p, PROBLEM_GEWEIGERD, "",
        N_("Het bestand met de koppen kan niet worden geschreven: {}"), str_of(bestand));
}

bool keten_dag(store *s, arena *a, const char *bestand, ketenuitslag *uit, str *regel, problems *p)
{
    str staat;
    ronde r = {.a = a, .p = p, .uit = uit};
    bool nieuw = bestand && !file_exists(bestand);
    if (bestand && !lees_bestand(&r, bestand, &staat)) return false;
    if (bestand && !nieuw) r.buiten = &staat;
    if (!store_read(s, controleer, &r) || !r.goed) return niet_gelukt(&r);
    if (store_write(s, teken, &r) != WRITE_DONE) return niet_gelukt(&r);
    *regel = r.erbij;
    return !bestand || zet_buiten(&r, s, bestand);
}

static bool zoek_vandaag(db *d, void *arg)
{
    ronde *r = arg;
    werk w = werk_van(d, r);
    ketenkop_rijen k = LIJST(&w, ketenkop, KETENKOPPEN);
    for (int i = 0; i < k.n; i++)
        r->goed |= code_is(k.at[i].soort, KETENKOP_DAG)
                   && date_same(moment_date(k.at[i].moment), w.vandaag);
    return true;
}

bool keten_vandaag(store *s, arena *a)
{
    arena klad = *a;
    problems p = {0};
    ronde r = {.a = &klad, .p = &p};
    return store_read(s, zoek_vandaag, &r) && r.goed;
}

i64 keten_opruimen(store *s, arena *a, const char *bestand, problems *p)
{
    i64 weg = 0;
    ketenuitslag *uit = arena_make(a, ketenuitslag, 1);
    ronde r = {.a = a, .p = p, .uit = uit};
    if (!store_read(s, zoek_oude, &r) || !r.goed) return niet_gelukt(&r) - 1;
    if (!r.regel.rij) return 0;
    if (store_write(s, teken, &r) != WRITE_DONE) return niet_gelukt(&r) - 1;
    if (bestand && !zet_buiten(&r, s, bestand)) return -1;
    do {
        if (store_write(s, wis, &r) != WRITE_DONE) return niet_gelukt(&r) - 1;
        weg += r.n;
    } while (r.n);
    return weg;
}
