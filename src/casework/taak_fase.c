/* taak_fase.c: what the phases and terms of an aanpak ask. One step gives one task, with the
 * earliest of its deadlines; it comes onto the worklist when its warning says so. */
#include "base/lang.h"
#include "casework/taak_regels.h"

enum {
    INTAKE_DAGEN = 42,       /* an aanpak without a term of its own: six weeks */
    AFSPRAAK_VANAF = 100,    /* onderwerp of a tijdafspraak: above every phase */
};

/* Milestones for which the law has a task already. */
static const struct {
    int mijlpaal, soort;
} van_de_wet[] = {
    {MIJLPAAL_INTAKE, TAAK_INTAKE},
    {MIJLPAAL_PLAN, TAAK_PIP},
    {MIJLPAAL_GETEKEND, TAAK_PIP},
    {MIJLPAAL_GETEKEND, TAAK_TEKENEN},
};

/* Its place in the list; -1: it is not there. */
static int plaats_van(const gewenst_lijst *l, int soort)
{
    for (int i = 0; i < l->n; i++)
        if (l->at[i].soort == soort) return i;
    return -1;
}

/* The running phase, or NULL. */
static const aanpak_fase *fase_nu(const aanpak_inhoud *in, const aanpak_positie *pos)
{
    return in && pos->fase && !pos->klaar ? &in->fasen.at[pos->fase - 1] : NULL;
}

/* The intake must be there before the plan; the aanpak may give it a term of its own. */
static void wil_intake(const dossier *d, const aanpak_inhoud *in, const aanpak_positie *pos,
                       gewenst_lijst *l)
{
    if (date_is_set(d->i.afgerond) || dossier_eerste_plan(d)) return;
    if (!date_is_set(d->p.aanmelding)) return;
    date uiterlijk = date_plus(d->p.aanmelding, INTAKE_DAGEN);
    const aanpak_fase *f = fase_nu(in, pos);
    bool in_fase = f && aanpak_heeft(f->klaar_als, MIJLPAAL_INTAKE);
    if (in_fase && date_is_set(pos->uiterlijk)) uiterlijk = pos->uiterlijk;
    wil(l, (gewenst){TAAK_INTAKE, SPOOR_WET, 0, uiterlijk, d->p.aanmelding, "Bi 5.2", {0}});
}

/* A task of law shows from the warning of the phase that ends with its step. */
static void waarschuw_wet(const aanpak_inhoud *in, gewenst_lijst *l)
{
    for (size_t k = 0; k < countof(van_de_wet); k++) {
        int al = plaats_van(l, van_de_wet[k].soort);
        if (al < 0 || van_de_wet[k].soort == TAAK_TEKENEN) continue;
        for (int i = 0; in && i < in->fasen.n; i++) {
            const aanpak_fase *f = &in->fasen.at[i];
            if (aanpak_heeft(f->klaar_als, van_de_wet[k].mijlpaal))
                l->vanaf[al] = aanpak_duur_voor(l->at[al].uiterlijk, f->waarschuw.duur);
        }
    }
}

/* Two deadlines for one step: the earlier one, and the earlier warning; none shows at once. */
static void strenger(gewenst_lijst *l, int al, const gewenst *ander, date vanaf)
{
    gewenst *g = &l->at[al];
    if (g->soort == TAAK_TEKENEN) return; /* two weeks from the plan, whatever came before */
    bool meteen = !date_is_set(l->vanaf[al]) || !date_is_set(vanaf);
    l->vanaf[al] = meteen ? (date){0} : date_min(l->vanaf[al], vanaf);
    if (!date_before(ander->uiterlijk, g->uiterlijk)) return;
    g->uiterlijk = ander->uiterlijk;
    g->grondslag = ander->grondslag;
    g->bron = ander->bron;
}

/* The task of law that asks for one of these steps already; -1: none. */
static int van_wet(const gewenst_lijst *l, aanpak_codes stappen)
{
    for (size_t k = 0; k < countof(van_de_wet); k++) {
        int al = plaats_van(l, van_de_wet[k].soort);
        if (al >= 0 && aanpak_heeft(stappen, van_de_wet[k].mijlpaal)) return al;
    }
    return -1;
}

/* A phase that has a last day. */
static void wil_fase(arena *a, const aanpak_inhoud *in, const aanpak_positie *pos, gewenst_lijst *l)
{
    const aanpak_fase *f = fase_nu(in, pos);
    if (!f || !date_is_set(pos->uiterlijk)) return;
    gewenst g = {TAAK_FASE, SPOOR_WERK, pos->fase, pos->uiterlijk, pos->sinds, "aanpak",
                 TF(a, "Fase ‘{}’ loopt af", f->naam)};
    int al = van_wet(l, f->klaar_als);
    if (al >= 0) strenger(l, al, &g, pos->waarschuw);
    else wil_vanaf(l, g, pos->waarschuw);
}

/* Deadlines beside the phases: on a place within 21 days. One that ends the running phase takes
 * over its task: it says better what is asked. */
static void wil_tijdafspraak(arena *a, const aanpak_tijdafspraak *t, int i,
                             const aanpak_termijnstand *st, const aanpak_fase *f, gewenst_lijst *l)
{
    gewenst g = {TAAK_FASE, SPOOR_WERK, AFSPRAAK_VANAF + i, st->uiterlijk, st->vanaf, "aanpak",
                 TF(a, "Nog niet gehaald: {}", code_label(&mijlpaal_codes, t->mijlpaal))};
    int al = van_wet(l, (aanpak_codes){&t->mijlpaal, 1}), fase = plaats_van(l, TAAK_FASE);
    bool zelfde = fase >= 0 && l->at[fase].onderwerp < AFSPRAAK_VANAF && f &&
                  aanpak_heeft(f->klaar_als, t->mijlpaal.i);
    if (al >= 0) {
        strenger(l, al, &g, st->waarschuw);
    } else if (zelfde) {
        strenger(l, fase, &g, st->waarschuw);
        l->at[fase].onderwerp = g.onderwerp;
        l->at[fase].tekst = g.tekst;
    } else {
        wil_vanaf(l, g, st->waarschuw);
    }
}

void wil_fasen(werk *w, const dossier *d, const aanpak_inhoud *in, const aanpak_stand *s,
               const aanpak_positie *pos, gewenst_lijst *l)
{
    wil_intake(d, in, pos, l);
    waarschuw_wet(in, l);
    wil_fase(w->a, in, pos, l);
    for (int i = 0; in && i < in->termijnen.n; i++) {
        const aanpak_tijdafspraak *t = &in->termijnen.at[i];
        aanpak_termijnstand st = aanpak_termijn_van(t, s, w->vandaag);
        if (date_is_set(st.gehaald) || !date_is_set(st.uiterlijk)) continue;
        wil_tijdafspraak(w->a, t, i, &st, fase_nu(in, pos), l);
    }
}
