/* druk.c: building a document, and a document as JSON for the child that draws it. */
#include "base/druk.h"

#include "base/json.h"

druk *druk_nieuw(arena *a, str titel, str taal, moment gemaakt)
{
    druk *d = arena_make(a, druk, 1);
    *d = (druk){.a = a, .titel = titel, .taal = taal, .gemaakt = gemaakt};
    return d;
}

bool druk_van_rechts(str taal)
{
    static const char *const talen[] = {"ar", "fa", "prs", "ps", "ku", "ckb", "ur", "he"};
    for (size_t i = 0; i < countof(talen); i++)
        if (str_eq(taal, str_of(talen[i]))) return true;
    return false;
}

/* ---- blocks ---- */

static druk_blok *erbij(druk *d, druk_soort soort)
{
    druk_blok *b = arena_make(d->a, druk_blok, 1);
    b->soort = soort;
    if (d->last) {
        b->taal = d->last->taal;
        d->last->next = b;
    } else {
        d->first = b;
    }
    d->last = b;
    d->n++;
    return b;
}

static void tekst_bij(druk_blok *b, str s)
{
    if (b->nt == DRUK_CELLEN) bug("druk: too many texts in a block");
    b->t[b->nt++] = s;
}

static void maat_bij(druk_blok *b, int m)
{
    if (b->nm == DRUK_CELLEN) bug("druk: too many measures in a block");
    b->m[b->nm++] = m;
}

/* A block of no height: it only carries the language to those behind it. */
void druk_taal(druk *d, str taal)
{
    druk_blok *b = erbij(d, DRUK_RUIMTE);
    b->taal = taal;
    maat_bij(b, 0);
}

static void een_tekst(druk *d, druk_soort soort, str tekst, int maat)
{
    druk_blok *b = erbij(d, soort);
    tekst_bij(b, tekst);
    maat_bij(b, maat);
}

void druk_adres(druk *d, str afzender, str aan)
{
    druk_blok *b = erbij(d, DRUK_ADRES);
    tekst_bij(b, afzender);
    tekst_bij(b, aan);
}

void druk_kop(druk *d, int niveau, str tekst) { een_tekst(d, DRUK_KOP, tekst, niveau); }
void druk_alinea(druk *d, str tekst) { een_tekst(d, DRUK_ALINEA, tekst, 0); }
void druk_vet(druk *d, str tekst) { een_tekst(d, DRUK_ALINEA, tekst, 1); }
void druk_klein(druk *d, str tekst) { een_tekst(d, DRUK_ALINEA, tekst, 2); }
void druk_punt(druk *d, str tekst) { een_tekst(d, DRUK_PUNT, tekst, 0); }
void druk_ruimte(druk *d, int punten) { maat_bij(erbij(d, DRUK_RUIMTE), punten); }
void druk_pagina(druk *d) { erbij(d, DRUK_PAGINA); }
void druk_deel(druk *d) { erbij(d, DRUK_DEEL); }

void druk_paar(druk *d, str wat, str waarde)
{
    druk_blok *b = erbij(d, DRUK_PAAR);
    tekst_bij(b, wat);
    tekst_bij(b, waarde);
}

void druk_tabel(druk *d, const druk_kolom *k, int n)
{
    druk_blok *b = erbij(d, DRUK_TABEL);
    for (int i = 0; i < n; i++) {
        if (k[i].breed <= 0) bug("druk: a column without a width");
        tekst_bij(b, k[i].kop);
        maat_bij(b, k[i].rechts ? -k[i].breed : k[i].breed);
    }
}

static void rij(druk *d, const str *cellen, int n, int totaal)
{
    druk_blok *b = erbij(d, DRUK_RIJ);
    for (int i = 0; i < n; i++) tekst_bij(b, cellen[i]);
    maat_bij(b, totaal);
}

void druk_rij(druk *d, const str *cellen, int n) { rij(d, cellen, n, 0); }
void druk_totaal(druk *d, const str *cellen, int n) { rij(d, cellen, n, 1); }

void druk_tekenen(druk *d, const str *wie, int n)
{
    druk_blok *b = erbij(d, DRUK_TEKENEN);
    if (n < 1 || n > 4) bug("druk: one to four people sign");
    for (int i = 0; i < n; i++) tekst_bij(b, wie[i]);
}

void druk_beeld(druk *d, int breed, int hoog, str wat)
{
    if (breed <= 0 || hoog <= 0) bug("druk: a picture without a size");
    een_tekst(d, DRUK_BEELD, wat, breed);
    maat_bij(d->last, hoog);
}

static void vorm(druk *d, int soort, const int *maten, int n, str tekst)
{
    druk_blok *b = erbij(d, DRUK_VORM);
    maat_bij(b, soort);
    for (int i = 0; i < n; i++) maat_bij(b, maten[i]);
    tekst_bij(b, tekst);
}

void druk_vlak(druk *d, int x, int y, int breed, int hoog, int kleur)
{
    vorm(d, 0, (const int[]){x, y, breed, hoog, kleur}, 5, (str){0});
}

void druk_streep(druk *d, int x, int y, int naar_x, int naar_y, int kleur)
{
    vorm(d, 1, (const int[]){x, y, naar_x, naar_y, kleur}, 5, (str){0});
}

void druk_tekst(druk *d, int x, int y, int hecht, str tekst)
{
    vorm(d, 2, (const int[]){x, y, hecht, 0, 0}, 5, tekst);
}

/* ---- as JSON, and back ---- */

static void put_blok(jw *w, const druk_blok *b)
{
    jw_object(w);
    JW(w, "s", (int)b->soort);
    if (b->taal.n) JW(w, "l", b->taal);
    jw_key(w, S("t"));
    jw_array(w);
    for (int i = 0; i < b->nt; i++) jw_str(w, b->t[i]);
    jw_end(w);
    jw_key(w, S("m"));
    jw_array(w);
    for (int i = 0; i < b->nm; i++) jw_i64(w, b->m[i]);
    jw_end(w);
    jw_end(w);
}

str druk_json(arena *a, const druk *d)
{
    buf b = buf_new(a);
    jw w = jw_new(&b);
    jw_object(&w);
    JW(&w, "titel", d->titel);
    JW(&w, "taal", d->taal);
    JW(&w, "voet", d->voet);
    JW(&w, "gemaakt", d->gemaakt.ms);
    jw_key(&w, S("liggend"));
    jw_bool(&w, d->liggend);
    jw_key(&w, S("blokken"));
    jw_array(&w);
    for (const druk_blok *k = d->first; k; k = k->next) put_blok(&w, k);
    jw_end(&w);
    jw_end(&w);
    jw_done(&w);
    return buf_str(&b);
}

static bool lees_blok(druk *d, const json *j)
{
    i64 soort = 0;
    const json *t = json_find(j, "t"), *m = json_find(j, "m");
    if (!json_i64(j, "s", &soort) || soort < 0 || soort >= DRUK_SOORTEN || !t || !m) return false;
    if (t->n > DRUK_CELLEN || m->n > DRUK_CELLEN) return false;
    druk_blok *b = erbij(d, (druk_soort)soort);
    b->taal = (str){0};
    json_str(j, "l", &b->taal);
    for (const json *c = t->first; c; c = c->next) tekst_bij(b, c->s);
    for (const json *c = m->first; c; c = c->next) maat_bij(b, (int)c->n);
    return true;
}

druk *druk_uit_json(arena *a, str text)
{
    problems p = {0};
    druk *d = druk_nieuw(a, (str){0}, (str){0}, (moment){0});
    const json *j = json_read(a, text, &p), *blokken = json_find(j, "blokken");
    bool ok = blokken && json_str(j, "titel", &d->titel) && json_str(j, "taal", &d->taal) &&
        json_str(j, "voet", &d->voet) && json_i64(j, "gemaakt", &d->gemaakt.ms) &&
        json_bool(j, "liggend", &d->liggend);
    for (const json *c = blokken ? blokken->first : NULL; ok && c; c = c->next)
        ok = lees_blok(d, c);
    return ok ? d : NULL;
}
