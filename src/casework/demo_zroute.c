/* demo_zroute.c: a closing talk of the Z-route in which more turned out to be needed. A part of its
 * own, after all people are there. */
#include "casework/demo_maak.h"
#include "casework/zafronding.h"

enum { KIJK = 400 };

static bool sprak(demo *d, persoon_id id)
{
    plan_rijen p = BIJ(&d->w, plan, persoon_id, id);
    date dag = demo_dag(d, -6);
    bool z = p.n && code_is(p.at[p.n - 1].leerroute, LEERROUTE_Z)
             && date_before(p.at[0].dagtekening, date_plus(dag, -400));
    if (!z) return false;
    VOEG(d, zafronding, .persoon_id = id, .datum = dag, .door = CODE(GESPREK_DOOR_COLLEGE),
        .uitkomst = CODE(ZUIT_NOG_NIET),
        .toelichting = S("Eerst de uren op het werk afmaken. Daarna opnieuw om tafel."));
    demo_gebeur(d, dag, (gebeurtenis){.soort = CODE(GEB_EINDGESPREK), .persoon_id = id,
        .spoor = CODE(SPOOR_TAAL), .code1 = code_text(&zuitkomst_codes, CODE(ZUIT_NOG_NIET))});
    return true;
}

void demo_zroute(demo *d)
{
    persoonregel_rijen l = LIJST(&d->w, persoonregel, MENSEN_NA, A(na, 0), A(aantal, KIJK));
    for (int keer = 0; keer < 2; keer++) /* of Sanne first */
        for (int i = 0; i < l.n; i++) {
            arena kladje = *d->w.a;
            bool haar = l.at[i].klantmanager_id.v == d->stad->km[0].id.v;
            bool klaar = haar == (keer == 0) && sprak(d, l.at[i].id);
            *d->w.a = kladje;
            if (klaar) return;
        }
}
