/* form.h: what the files of the form kit share. */
#ifndef WEB_FORM_H
#define WEB_FORM_H
#include "domain/vrijetekst.h"
#include "web/intern.h"

typedef enum { FORM_GEWOON, FORM_BESTAND, FORM_FILTER, FORM_KIJK } form_soort;

typedef struct formstand {
    form_soort soort;
    url actie;
    bool gepost;              /* shows what was just posted to it */
    const http_pairs *waarden;/* shown instead of the row: posted, or a draft; NULL: the row */
    moment concept_van;       /* draft: when it was kept */
    str sleutel;              /* of its draft; empty: none */
    str prefix;               /* of ids on this page: "" for the first form, then f2- */
    buf was;                  /* hash of each value as it stands in the row */
    i64 versie;
    bool groep;
    bool mag_leeg;            /* it has a field that may stay empty */
    size_t zin_van, zin_tot;  /* where the page says so */
} formstand;

/* One control with all that belongs to it. */
typedef struct {
    formulier *f;
    const field *veld;
    str id, naam, label, hulp, waarde;
    const problem *fout;
    bool verplicht;
} control;

typedef struct {
    str waarde, tekst;
} optie;

/* Value of this name among fields: the last one; *is says whether there is one. */
str pairs_get(const http_pairs *p, str naam, bool *is);
/* Fields of row that the caller may see and change. */
u64 form_masker(req *r, const entity *e, const void *row);
/* What a field holds now, as text that a form shows; an id as its token. */
str form_tekst(req *r, const field *f, const void *row);
/* 8 hex digits over what a form showed: says later whether it was changed. */
str form_hash(arena *a, str text);
/* Name of the box by which who wrote a text says that it names no illness and no BSN. */
str tekst_gezien_naam(arena *a, const char *veld);
/* A problem as a whole sentence: the label goes before a text that begins in lower case. */
str problem_zin(req *r, const entity *e, const problem *p);

/* Starts the control of a field. False: the caller may not see it. */
bool control_begin(formulier *f, const char *naam, control *c);
void control_keuzes(const control *c, const optie *o, int n);
void control_veld(const control *c);

#endif
