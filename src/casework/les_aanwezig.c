/* les_aanwezig.c: who was in a lesson, once; the ledger of hours and the task of the klantmanager
 * follow.
 * Bron: Bi 3.14 (hours of lessons), 9.3 (what a school reports); design.md 4 (one ledger). */
#include "casework/les_school.h"

#include "base/lang.h"
#include "casework/kantoor.h"
#include "casework/taak.h"

/* ---- lesson days ---- */

int lesgroep_minuten(const lesgroep_geheel *g, date dag)
{
    leskalender k = lesgroep_kalender(g);
    return les_minuten(&k, dag);
}

date lesgroep_lesdag(const lesgroep_geheel *g, date dag)
{
    for (int i = 0; i < LES_TELT_DAGEN; i++)
        if (lesgroep_minuten(g, date_plus(dag, -i))) return date_plus(dag, -i);
    return (date){0};
}

date lesgroep_lesdag_na(const lesgroep_geheel *g, date dag, date vandaag)
{
    for (int i = 1; i < LES_TELT_DAGEN; i++) {
        date d = date_plus(dag, i);
        if (date_before(vandaag, d)) break;
        if (lesgroep_minuten(g, d)) return d;
    }
    return (date){0};
}

/* ---- recording ---- */

static bool dag_mag(werk *w, const lesgroep_geheel *g, date dag)
{
    if (!date_is_set(dag)) return problem_add(w->p, "dag", N_("is verplicht. Kies een lesdag."));
    if (date_before(w->vandaag, dag))
        return problem_add(w->p, "dag", N_("Deze les is nog niet geweest."));
    if (lesgroep_minuten(g, dag)) return true;
    return problem_add(w->p, "dag", N_("Deze groep heeft op die dag geen les."));
}

static bool zit_erin(leerlingregel_rijen l, persoon_id id)
{
    for (int i = 0; i < l.n; i++)
        if (l.at[i].persoon_id.v == id.v) return true;
    return false;
}

/* The office keeps the ledger; a school does not see it. */
werk les_kantoor(const werk *w, problems *stil)
{
    werk k = *w;
    k.t = toegang_opdrachtregel(w->db, w->a);
    k.p = stil;
    return k;
}

int les_uren_soort(const persoon *p, const lesgroep *g)
{
    static const int soort[] = {
        [LES_NT2] = UREN_NT2, [LES_ALFA] = UREN_ALFA, [LES_KNM] = UREN_KNM};
    if (g->soort.i > 0 && g->soort.i < (int)countof(soort)) return soort[g->soort.i];
    bool alfa = code_is(p->laaggeletterd, JA) && code_is(g->leerroute, LEERROUTE_Z);
    return alfa ? UREN_ALFA : UREN_NT2;
}

/* The line in the ledger that belongs to a row of attendance, as it was before it changed. */
static void uren_bijwerken(werk *k, const aanwezigheid *was, const aanwezigheid *nu)
{
    uren u;
    persoon p;
    lesgroep g;
    if (!HAAL(k, persoon, nu->persoon_id, &p) || !HAAL(k, lesgroep, nu->lesgroep_id, &g)) return;
    code soort = CODE(les_uren_soort(&p, &g));
    bool is = was->kop.id
              && RIJ(k, uren, UREN_VAN_LES, &u, AI(persoon, was->persoon_id), A(dag, was->datum),
                  A(minuten, was->minuten), AC(aanwezig, aanwezig, was->aanwezig),
                  AC(soort, uren_soort, soort));
    if (is) {
        u.minuten = nu->minuten;
        u.aanwezig = nu->aanwezig;
        db_save(k->db, &k->t, &uren_entity, &u, UINT64_MAX, NULL);
        return;
    }
    u = (uren){.persoon_id = nu->persoon_id,
        .datum = nu->datum,
        .soort = soort,
        .minuten = nu->minuten,
        .aanwezig = nu->aanwezig,
        .uit_les = true};
    db_add(k->db, &k->t, &uren_entity, &u);
}

static void meld(werk *w, const aanwezigheid *a, i64 versie_voor)
{
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_AANWEZIG),
                  .persoon_id = a->persoon_id,
                  .spoor = CODE(SPOOR_TAAL),
                  .onderwerp = S("aanwezigheid"),
                  .onderwerp_id = NUM(a->kop.id),
                  .versie_voor = NUM(versie_voor),
                  .code1 = code_text(&aanwezig_codes, a->aanwezig),
                  .datum1 = a->datum});
}

/* One person: added, changed, or as it was. Gives whether anything changed. */
static bool een_vastleggen(werk *w, werk *k, aanwezigheid nieuw)
{
    aanwezigheid was = {0}, nu = nieuw;
    bool is = RIJ(w, aanwezigheid, AANWEZIGHEID_DAG, &was, AI(lesgroep, nieuw.lesgroep_id),
        AI(persoon, nieuw.persoon_id), A(dag, nieuw.datum));
    u64 anders = 1;
    if (is) {
        nu = was;
        nu.aanwezig = nieuw.aanwezig;
        nu.minuten = nieuw.minuten;
        nu.oorzaak = nieuw.oorzaak;
        if (!db_save(w->db, &w->t, &aanwezigheid_entity, &nu, UINT64_MAX, &anders))
            return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                N_("Iemand anders legde deze les net vast. Kijk wat er nu staat."), (str){0});
    } else if (!db_add(w->db, &w->t, &aanwezigheid_entity, &nu))
        return problem_add(w->p, "", N_("Deze les is al vastgelegd. Kijk wat er nu staat."));
    if (!anders) return false;
    bool ander_uur = was.aanwezig.i != nu.aanwezig.i || was.minuten.n != nu.minuten.n;
    if (!is || ander_uur) uren_bijwerken(k, &was, &nu);
    /* Being there is no news; being away is, and so is a correction. */
    if (is || !code_is(nu.aanwezig, UREN_AANWEZIG)) meld(w, &nu, was.kop.versie);
    return true;
}

bool aanwezigheid_leg_vast(
    werk *w, lesgroep_id id, date dag, const aanwezige *wie, int n, int *anders)
{
    lesgroep_geheel g;
    problems stil = {.n = 0};
    *anders = 0;
    if (!lesgroep_lees(w, id, &g))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze groep is er niet."), (str){0});
    if (!dag_mag(w, &g, dag)) return false;
    leerlingregel_rijen l = lesgroep_mensen(w, id, dag);
    for (int i = 0; i < n; i++) {
        if (!zit_erin(l, wie[i].wie))
            return problem_with(w->p, PROBLEM_ONBEKEND, "",
                N_("Iemand op de lijst zit die dag niet in deze groep."), (str){0});
        if (wie[i].aanwezig < UREN_AANWEZIG || wie[i].aanwezig > UREN_AFWEZIG)
            return problem_add(w->p, "", N_("Kies bij iedereen: er, afgemeld of niet er."));
        if (wie[i].oorzaak < 0 || wie[i].oorzaak >= verzuim_eind)
            return problem_add(w->p, "", N_("Kies een oorzaak uit de lijst."));
    }
    werk k = les_kantoor(w, &stil);
    for (int i = 0; i < n; i++) {
        aanwezigheid a = {.lesgroep_id = id,
            .persoon_id = wie[i].wie,
            .datum = dag,
            .minuten = NUM(lesgroep_minuten(&g, dag)),
            .aanwezig = CODE(wie[i].aanwezig)};
        if (wie[i].aanwezig != UREN_AANWEZIG) a.oorzaak = CODE(wie[i].oorzaak);
        if (!een_vastleggen(w, &k, a)) continue;
        ++*anders;
        taken_bijwerken(w, wie[i].wie);
    }
    return w->p->n == 0;
}

/* ---- what the klantmanager should know ---- */

date lessen_gemist_sinds(werk *w, persoon_id id)
{
    enum { KIJK = 12 };
    date sinds = {0};
    int reeks = 0;
    aanwezigheid_rijen a =
        LIJST(w, aanwezigheid, AANWEZIGHEID_LAATST, AI(persoon, id), A(aantal, KIJK));
    for (int i = 0; i < a.n && code_is(a.at[i].aanwezig, UREN_AFWEZIG); i++) {
        sinds = a.at[i].datum;
        reeks++;
    }
    return reeks >= LES_MIST_REEKS ? sinds : (date){0};
}
