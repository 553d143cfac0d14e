/* les_toets.c: a level test of a whole group, a level for each skill.
 * Bron: Bi 5.2 (language level by skill), ux.md 6.4 task 6. */
#include "casework/les_school.h"

#include "base/lang.h"
#include "casework/taak.h"
#include "casework/vastleggen.h"

static bool in_groep(leerlingregel_rijen l, persoon_id id)
{
    for (int i = 0; i < l.n; i++)
        if (l.at[i].persoon_id.v == id.v) return true;
    return false;
}

static bool is_toets(const taalmeting *t, date dag)
{
    return date_same(t->datum, dag) && code_is(t->bron, TAALBRON_TOETS);
}

taalmeting_rijen leerling_niveaus(werk *w, persoon_id wie)
{
    if (w->t.rol == ROL_TAALSCHOOL)
        return LIJST(w, taalmeting, TAALMETING_LEERLING, AI(persoon, wie));
    return BIJ(w, taalmeting, persoon_id, wie);
}

toetsrij toets_op(werk *w, persoon_id wie, date dag)
{
    toetsrij uit = {.wie = wie};
    taalmeting_rijen t = leerling_niveaus(w, wie);
    for (int i = 0; i < t.n; i++)
        if (is_toets(&t.at[i], dag) && t.at[i].vaardigheid.i > 0)
            uit.niveau[t.at[i].vaardigheid.i - 1] = t.at[i].niveau.i;
    return uit;
}

/* What stands already is put right by the office: a school sees levels through its pupils only. */
static bool verbeter(werk *w, const vastlegging *v)
{
    werk k = les_kantoor(w, w->p);
    taalmeting *m = v->rij;
    i64 versie = m->kop.versie;
    if (!db_save(k.db, &k.t, v->e, m, v->velden, NULL))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
            N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."), (str){0});
    gebeur(w, (gebeurtenis){.soort = CODE(v->soort),
                  .persoon_id = v->wie,
                  .spoor = CODE(v->spoor),
                  .onderwerp = str_of(v->e->name),
                  .onderwerp_id = NUM(m->kop.id),
                  .versie_voor = NUM(versie),
                  .code1 = v->code1,
                  .datum1 = v->datum1});
    taken_bijwerken(w, v->wie);
    return true;
}

/* One skill of one person: false with problems. */
static bool een_meting(werk *w, persoon_id wie, date dag, int welke, int niveau, int *anders)
{
    taalmeting m = {.persoon_id = wie,
        .vaardigheid = CODE(welke),
        .datum = dag,
        .bron = CODE(TAALBRON_TOETS)};
    taalmeting_rijen al = leerling_niveaus(w, wie);
    for (int i = 0; i < al.n; i++)
        if (is_toets(&al.at[i], dag) && code_is(al.at[i].vaardigheid, welke)) m = al.at[i];
    if (m.kop.id && code_is(m.niveau, niveau)) return true;
    m.niveau = CODE(niveau);
    vastlegging v = {.e = &taalmeting_entity,
        .rij = &m,
        .velden = UINT64_MAX,
        .wie = wie,
        .soort = GEB_TAAL,
        .spoor = SPOOR_TAAL,
        .bron = BRON_TAALSCHOOL,
        .code1 = code_text(&cefr_codes, m.niveau),
        .datum1 = dag};
    ++*anders;
    bool school = w->t.rol == ROL_TAALSCHOOL;
    return m.kop.id && school ? verbeter(w, &v) : vastleggen(w, &v, NULL);
}

static bool klopt(werk *w, leerlingregel_rijen l, const toetsrij *rij, int n)
{
    for (int i = 0; i < n; i++) {
        if (!in_groep(l, rij[i].wie))
            return problem_with(w->p, PROBLEM_ONBEKEND, "",
                N_("Iemand op de lijst zit die dag niet in deze groep."), (str){0});
        for (int k = 0; k < TOETS_VAARDIGHEDEN; k++)
            if (rij[i].niveau[k] < 0 || rij[i].niveau[k] > cefr_codes.n)
                return problem_add(w->p, "", N_("Kies een niveau uit de lijst."));
    }
    return true;
}

bool toets_leg_vast(werk *w, lesgroep_id id, date dag, const toetsrij *rij, int n, int *anders)
{
    lesgroep_geheel g;
    *anders = 0;
    if (!lesgroep_lees(w, id, &g))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze groep is er niet."), (str){0});
    if (!date_is_set(dag))
        return problem_add(w->p, "dag", N_("is verplicht. Vul de dag van de toets in."));
    if (date_before(w->vandaag, dag))
        return problem_add(w->p, "dag", N_("Deze toets is nog niet geweest."));
    if (!klopt(w, lesgroep_mensen(w, id, dag), rij, n)) return false;
    for (int i = 0; i < n; i++) {
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        for (int k = 0; k < TOETS_VAARDIGHEDEN; k++)
            if (rij[i].niveau[k]
                && !een_meting(&een, rij[i].wie, dag, VAARD_LE + k, rij[i].niveau[k], anders)) {
                *w->a = kladje; /* what is wrong stands in it */
                return false;
            }
    }
    return w->p->n == 0;
}
