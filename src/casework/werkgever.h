/* werkgever.h: what an employer says about who comes to him: he wants to meet someone, the first
 * day is right, someone was not there, other times, a question, a job. For staff who took the
 * phone, for the employer's own pages and for a link without an account; each leaves an event that
 * says what he said, and a task for who guides (jobcoach, else klantmanager).
 * Bron: ux.md 6.6; wishes.md (employer page without account); domain.md MA-02. */
#ifndef CASEWORK_WERKGEVER_H
#define CASEWORK_WERKGEVER_H
#include "casework/plaatsing.h"
#include "casework/voorstel.h"

/* He wants to meet the person of this voorstel; waar: when and where, in his words. Problems: no
 * such voorstel, no longer open, invited already, no words. */
bool werkgever_nodigt_uit(werk *w, voorstel_id id, str waar, gebeurtenis_id *g);
/* The agreed first day is right. Problems: begun or ended, said already. */
bool werkgever_bevestigt(werk *w, plaatsing_id id, gebeurtenis_id *g);
/* It is not, and why. Problems: the same, no words. */
bool werkgever_kan_niet(werk *w, plaatsing_id id, str waarom, gebeurtenis_id *g);
/* Someone was not there that day (AFWEZIG_..): the ledger, too. Problems: a day to come, no day of
 * work there, nothing chosen, said already. */
bool werkgever_meldt_afwezig(werk *w, plaatsing_id id, date dag, int omdat, gebeurtenis_id *g);
/* The day to begin such a report with: the last one, today or before, with a shift; today when the
 * shifts are not known. */
date werkgever_laatste_dag(werk *w, const plaatsing *p);
/* A question for who guides. Problems: no words, ended. */
bool werkgever_vraagt(werk *w, plaatsing_id id, str vraag, gebeurtenis_id *g);

#define BAANBOD_FIELDS(F) \
    F(code, contract, N_("Contract"), .required = true, .codes = &contract_codes) \
    F(num, uren, N_("Uren per week"), .required = true, .van = 1, .tot = 60) \
    F(date, van, N_("Eerste dag"), .required = true)
FORMULIER(baanbod, BAANBOD_FIELDS)
/* A place of learning becomes a job: a place of that kind, kept free for this person. Problems: a
 * job already, offered already, a contract without wage, a day that passed. */
bool werkgever_biedt_baan(werk *w, plaatsing_id id, const baanbod *b, gebeurtenis_id *g);

/* What other shifts would do in the WERKTIJD_WEKEN weeks from their first day, in no more than an
 * employer may know: on which weekdays (bit 0 = Monday) they fall together with a lesson, and on
 * which with something else. */
enum { WERKTIJD_WEKEN = 4 };
typedef struct {
    u32 les, anders;
} werktijd_effect;
/* False with problems: werktijd_klopt. */
bool werkgever_tijden_effect(werk *w, const plaatsing_geheel *x, const werktijd *k,
                             werktijd_effect *uit);
/* These are the shifts from k->van on. Problems: they fall together with something; those of
 * werktijden_zet. */
bool werkgever_zet_tijden(werk *w, plaatsing_id id, const werktijd *k, gebeurtenis_id *g);
#endif
