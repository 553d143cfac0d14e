/* aanpak_mensen.h: who takes part in which version of an aanpak, and moving a group of them to
 * another version or another aanpak. Who sees people moves those of his teams, by name; who sets
 * the policy sees no names and moves a group of the whole gemeente (security.md 3.1). */
#ifndef CASEWORK_AANPAK_MENSEN_H
#define CASEWORK_AANPAK_MENSEN_H
#include "casework/aanpak.h"
#include "casework/samen.h"

enum { AANPAK_MENSEN_HOOGSTENS = 1000 /* moved in one go */ };

/* Which of them; empty fields: all. */
typedef struct {
    aanpak_id versie;
    num startjaar;      /* of their aanmelding */
    num fase;           /* place in the file of their version, from 1 */
} aanpak_groep;

/* Does this caller see who they are? */
bool aanpak_ziet_namen(const werk *w);
/* Who takes part today and fits; without names for who does not see them. At most one more than
 * AANPAK_MENSEN_HOOGSTENS. */
aanpakmens_rijen aanpak_mensen(werk *w, const aanpak_groep *k);
/* Those who are not in `naar` already, as a group to move. */
mensen_groep aanpak_te_verzetten(werk *w, aanpakmens_rijen m, aanpak_id naar);

/* ---- the terms of one person: from aanmelding to geplaatst within 21 days ---- */
typedef struct {
    code mijlpaal, vanaf;   /* MIJLPAAL_.. */
    aanpak_termijnstand stand;
    num dagen;              /* from its begin until it was reached, or today; not set: not begun */
} aanpak_mensentermijn;
typedef struct {
    aanpak_mensentermijn *at;
    int n;
} aanpak_mensentermijnen;
/* Those of the version that this person is in, in the order of the file; none for who does not see
 * him. In a. */
aanpak_mensentermijnen aanpak_termijnen_van(werk *w, persoon_id id);
/* "geplaatst: na 12 dagen, op tijd." in the thread's language, in a; empty: it has not begun. */
str aanpak_termijn_zin(arena *a, const aanpak_mensentermijn *t);

/* ---- what it means for them ---- */
/* uiterlijk: the first day on which the aanpak asks something of this person; not set: none.
 * Without names the terms of the law are left out: they do not change with an aanpak. */
typedef struct {
    persoon_id wie;
    str naam, nummer;            /* empty: not for this caller */
    str fase_was, fase_wordt;    /* names of the phases; empty: all are done */
    date was, wordt;             /* uiterlijk */
} aanpak_gevolg;
typedef struct {
    aanpak_gevolg *at;
    int n;
} aanpak_gevolgen;
/* For each of these, in their order. Problems: naar is not there or has not begun. */
bool aanpak_gevolgen_van(
    werk *w, aanpakmens_rijen m, mensen_groep wie, aanpak_id naar, aanpak_gevolgen *uit);
/* Is the new day already over? */
bool aanpak_gevolg_te_laat(const werk *w, const aanpak_gevolg *g);

/* Each of them takes part in naar from today on, in the phase that his facts say, with the
 * intensity that he had; tasks follow. Who is in it already stays as he is. All or nothing;
 * "Ongedaan maken" takes all of it back. Problems: nobody, too many, naar is not there or has not
 * begun, someone whom this caller may not move. */
bool aanpak_zet_over(werk *w, mensen_groep wie, aanpak_id naar, gebeurtenis_id *g);
/* Puts all people of this event of aanpak_zet_over back. False: someone has moved on since. */
bool aanpak_zet_terug(werk *w, const gebeurtenis *g);
#endif
