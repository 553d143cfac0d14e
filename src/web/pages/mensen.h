/* mensen.h: what the two halves of Mijn mensen share: the filter in the address. */
#ifndef WEB_PAGES_MENSEN_H
#define WEB_PAGES_MENSEN_H
#include "casework/mensen.h"
#include "web/http.h"
#include "web/pages/persoon.h"

typedef struct {
    mensen_filter f;
    code sorteer;          /* of SORTEER_CODES */
    bool team;             /* people of the whole team, not only mine */
    gebruiker_id voor;     /* whom I replace now, and whose people these are; 0: nobody */
    i64 blad;              /* page of the list, from 1 */
    bool heel;             /* the whole list on one page, to print */
    bool kies;             /* everyone on the page has his box ticked */
    str begin;             /* name of the filter that the list began with by itself */
    code meer;             /* DRINGEND_..: all tasks of this group; 0: the first of each */
} mensen_keus;

/* What the address asks for. */
mensen_keus mensen_keus_lees(req *r);
/* What these answers ask for: those of an address, of a kept filter or of the last choice. */
mensen_keus mensen_keus_uit(req *r, const http_pairs *h);
/* Is anything chosen that can be kept? The name of a person is not. */
bool mensen_keus_bewaarbaar(const mensen_keus *k);
/* mensen_filter.c: the filters that are kept, as links, and the way to keep this one. */
void mensen_bewaard(req *r, const mensen_keus *k);
/* What a kept filter chooses, in words; and the button by which its team begins with it. */
str mensen_vraag_woorden(req *r, str vraag);
struct mensenfilter;
void mensenfilter_teamknop(req *r, const struct mensenfilter *f);
/* etiket.c: the labels of a person, in one line with the way to change them. */
void etiket_regel(req *r, persoon_id id);
/* "Naam": what an order goes by. */
str mensen_sorteer_woord(code sorteer);
/* The address that asks for this. */
url mensen_adres(req *r, const mensen_keus *k);
/* Alle mensen: filters, table, pages; alle: people without any filter. */
void mensen_tabel(req *r, const mensen_keus *k, i64 alle);
/* A level as four blocks with its text: A1, A2, B1, B2. */
markup niveau_spoor(req *r, code niveau, str tekst);
#endif
