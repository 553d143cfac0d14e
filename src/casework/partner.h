/* partner.h: partners work in the program: their part of the joint intake, joint dates, tasks,
 * messages, documents, a maatje, the hand-over from an azc, what someone can do (GGD), and the end.
 * w has the rights of one share (toegang_deling) unless it is said otherwise.
 * Bron: ux.md 6.5; aanpakken.md, utrecht and amsterdam; Bi 9.1 to 9.6. */
#ifndef CASEWORK_PARTNER_H
#define CASEWORK_PARTNER_H
#include "casework/intake.h"

/* ---- for who guides the person (rights of the gemeente) ---- */

/* The share of today of this person with this organisation, for this purpose (0: any); false:
 * none. */
bool deling_nu(werk *w, persoon_id wie, organisatie_id o, i32 waarvoor, deling *uit);
/* This organisation does this part of the intake. Problems: it is not shared for the intake,
 * another organisation does it already, it was asked already and is not old. */
bool intaketaak_geef(werk *w, intaketaak *t, gebeurtenis_id *g);
/* The GGD is asked what someone can do: a share for that purpose and a task with the question.
 * Problems: no GGD, no question. */
bool zorg_verwijs(werk *w, persoon_id wie, organisatie_id ggd, str vraag);
/* A message to the partner of this share. Problems: no text, the share is over. */
bool deelbericht_stuur(werk *w, deling_id bij, str tekst, gebeurtenis_id *g);
/* What the GGD advised becomes werkgrenzen and belastbaarheid, after speaking with the person: the
 * limits that are ticked in a, and its hours; its words never. Problems: answered already. */
bool zorgadvies_neem_over(werk *w, const zorgadvies *a, gebeurtenis_id *g);
bool zorgadvies_niet(werk *w, zorgadvies_id id, gebeurtenis_id *g);

/* ---- for the partner: all his shares (rights of his account) ---- */

partnermens_rijen partner_mensen(werk *w);
partnertaak_rijen partner_taken(werk *w);
partnerdeel_rijen partner_intake(werk *w);
partnergesprek_rijen partner_gesprekken(werk *w);
/* COA: someone of the azc comes into view, with a share of his own. eerste, when not NULL, is what
 * he did or learned: work, skill. Problems: the organisation is no COA, no name. */
typedef struct {
    werkervaring werk;       /* beroep empty: none */
    opleiding school;        /* naam empty: none */
    taalbeeld taal;
} azc_cv;
bool partner_draag_over(werk *w, persoon *p, const azc_cv *cv, deling_id *bij);

/* ---- for the partner: one share ---- */

/* What was asked before, by part: from whom and when. n: parts that this share may see. */
typedef struct {
    const intake_deel *deel;
    int bron;                /* BRON_..; 0: not asked */
    date datum;
    bool mijn;               /* this partner does it, or did */
    bool open;               /* and it is not done yet */
} gevraagd_deel;
int partner_gevraagd(werk *w, gevraagd_deel uit[ONDERDEEL_AANTAL]);
/* Saves one part of the intake, with the organisation as its source, and says that it is done. */
bool partner_deel_bewaar(werk *w, deel_opslag *o, gebeurtenis_id *g);
bool partner_taal_bewaar(werk *w, const taalbeeld *t, gebeurtenis_id *g);
bool partner_taak_klaar(werk *w, taak_id id, gebeurtenis_id *g);
/* Says whether he comes to a joint conversation (KOMST_AANGEMELD or KOMST_AFGEMELD). */
bool partner_komst(werk *w, gesprek_deelnemer_id id, int komst_, gebeurtenis_id *g);
/* A message to who guides the person: it becomes a task there. Problems: no text. */
bool partner_bericht(werk *w, str tekst, gebeurtenis_id *g);
/* A file with what the partner has to show. Problems: as document_bewaar. */
bool partner_document(werk *w, document *d, str inhoud);
/* A volunteer of his own organisation is linked: a traject that belongs to the share. Problems: not
 * of his organisation, stopped, no room. */
bool partner_koppel(werk *w, maatje_id id, int instrument, date van, gebeurtenis_id *g);
/* GGD: what someone can do in work, for who guides him. Problems: nothing was said. */
bool partner_zorgadvies(werk *w, zorgadvies *a, u64 velden, gebeurtenis_id *g);
/* The organisation is done: the share ends today, and who guides the person is told why. */
bool partner_einde(werk *w, str reden);
#endif
