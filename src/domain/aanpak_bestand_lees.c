/* aanpak_bestand_lees.c: from the tree of a file to its value, row by row; all mistakes at once.
 * Bron: shared aanpakken.md A; voorbeeld-aanpak.yaml. */
#include "base/text.h"
#include "base/yaml.h"
#include "domain/aanpak_bestand_vorm.h"

enum { MEESTE_RIJEN = 64 };

static void lees_rij(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, void *lid);

/* ---- where a value stands ---- */

static void onthoud(aanpak_lezer *l, const void *lid, int regel)
{
    aanpak_plek *nieuw = arena_make(l->a, aanpak_plek, 1);
    *nieuw = (aanpak_plek){lid, regel, l->plekken};
    l->plekken = nieuw;
}

int aanpak_regel_van(const aanpak_lezer *l, const void *lid, int anders)
{
    for (const aanpak_plek *k = l->plekken; k; k = k->verder)
        if (k->lid == lid) return k->regel;
    return anders;
}

/* ---- one value, or several of one kind ---- */

static bool is_leeg(const yaml *y) { return y->kind == YAML_SCALAR && str_trim(y->s).n == 0; }

static bool lees_een(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, void *lid)
{
    if (y->kind != YAML_SCALAR)
        return fout_vorm(l, (int)y->regel, rij, y->kind == YAML_LIST, y->kind == YAML_MAP);
    if (waarde_lees(l->a, rij, y->s, lid)) return true;
    return fout_waarde(l, (int)y->regel, rij, y->s);
}

static void lees_teksten(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, aanpak_teksten *uit)
{
    str *at = arena_make(l->a, str, y->n + 1);
    aanpak_teksten t = {at, 0};
    for (const yaml *c = y->kind == YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next)
        if (lees_een(l, rij, c, &at[t.n])) t.n++;
    *uit = t;
}

static void lees_codes(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, aanpak_codes *uit)
{
    code *at = arena_make(l->a, code, y->n + 1);
    aanpak_codes t = {at, 0};
    for (const yaml *c = y->kind == YAML_LIST ? y->first : y; c; c = c == y ? NULL : c->next) {
        if (!lees_een(l, rij, c, &at[t.n])) continue;
        if (aanpak_heeft(t, at[t.n].i))
            fout_dubbel(l, (int)c->regel, rij->sleutel, c->s, (int)y->regel);
        else t.n++;
    }
    *uit = t;
}

/* ---- blocks ---- */

static int rij_van(const vorm *v, int vanaf, str sleutel)
{
    for (int i = vanaf; i < v->n; i++)
        if (text_gelijk(str_trim(sleutel), str_of(v->rijen[i].sleutel))) return i;
    return -1;
}

static void *lid_van(void *blok, const vorm_rij *rij) { return (char *)blok + rij->plek; }

/* The rows of a block from `vanaf` on; what is missing is said too. */
static void lees_rijen(aanpak_lezer *l, const vorm *v, int vanaf, const yaml *y, void *blok)
{
    int gezien[MEESTE_RIJEN] = {0};
    bool bedoeld[MEESTE_RIJEN] = {0};
    assert(v->n <= MEESTE_RIJEN);
    for (const yaml *c = y->first; c; c = c->next) {
        int i = rij_van(v, vanaf, c->key), regel = (int)c->regel;
        if (i < 0) {
            i = fout_sleutel(l, regel, v, c->key);
            if (i < 0) continue;
            bedoeld[i] = true;
            onthoud(l, lid_van(blok, &v->rijen[i]), regel);
        } else if (gezien[i]) {
            fout_dubbel(l, regel, v->rijen[i].sleutel, c->key, gezien[i]);
        } else {
            gezien[i] = regel;
            onthoud(l, lid_van(blok, &v->rijen[i]), regel);
            lees_rij(l, &v->rijen[i], c, lid_van(blok, &v->rijen[i]));
        }
    }
    for (int i = vanaf; i < v->n; i++)
        if (v->rijen[i].nodig && !gezien[i] && !bedoeld[i])
            fout_ontbreekt(l, *(const int *)blok, v, &v->rijen[i]);
}

static void lees_blok(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, int regel, void *blok)
{
    if (y->kind == YAML_MAP) {
        *(int *)blok = regel;
        lees_rijen(l, rij->blok, 0, y, blok);
    } else if (rij->blok->kort && y->kind == YAML_SCALAR && !is_leeg(y)) {
        *(int *)blok = regel;
        const vorm_rij *eerste = &rij->blok->rijen[0];
        void *lid = lid_van(blok, eerste);
        onthoud(l, lid, (int)y->regel);
        if (!waarde_lees(l->a, eerste, y->s, lid)) {
            vorm_rij zo = *eerste;
            zo.sleutel = rij->sleutel;
            fout_waarde(l, (int)y->regel, &zo, y->s);
        }
    } else if (is_leeg(y)) {
        fout_waarde(l, (int)y->regel, rij, y->s);
    } else {
        fout_vorm(l, (int)y->regel, rij, y->kind == YAML_LIST, false);
    }
}

static void lees_lijst(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, rijen *uit)
{
    if (is_leeg(y)) {
        fout_waarde(l, (int)y->regel, rij, y->s);
        return;
    }
    if (y->kind != YAML_LIST) {
        fout_vorm(l, (int)y->regel, rij, false, y->kind == YAML_MAP);
        return;
    }
    char *at = arena_alloc(l->a, rij->blok->grootte, (size_t)y->n + 1);
    *uit = (rijen){at, 0};
    vorm_rij deel = *rij;
    deel.aard = VORM_EEN;
    for (const yaml *c = y->first; c; c = c->next) {
        lees_blok(l, &deel, c, (int)c->regel, at);
        if (*(const int *)at == 0) continue;
        uit->n++;
        at += rij->blok->grootte;
    }
}

/* The earlier block of a map with the same first value, or NULL. */
static const int *eerder(const vorm *v, const rijen *lijst, const char *blok)
{
    const vorm_rij *k = &v->rijen[0];
    size_t n = k->waarde == VORM_GETAL ? sizeof(num) : sizeof(code);
    for (int i = 0; i < lijst->n; i++) {
        const char *ander = (const char *)lijst->at + (size_t)i * v->grootte;
        if (!memcmp(ander + k->plek, blok + k->plek, n)) return (const int *)ander;
    }
    return NULL;
}

static void lees_kaart(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, rijen *uit)
{
    const vorm *v = rij->blok;
    if (is_leeg(y)) {
        fout_waarde(l, (int)y->regel, rij, y->s);
        return;
    }
    if (y->kind != YAML_MAP) {
        fout_vorm(l, (int)y->regel, rij, y->kind == YAML_LIST, false);
        return;
    }
    char *at = arena_alloc(l->a, v->grootte, (size_t)y->n + 1);
    *uit = (rijen){at, 0};
    for (const yaml *c = y->first; c; c = c->next) {
        int regel = (int)c->regel;
        memset(at, 0, v->grootte);
        *(int *)at = regel;
        if (!waarde_lees(l->a, &v->rijen[0], c->key, at + v->rijen[0].plek)) {
            vorm_rij naam = v->rijen[0];
            naam.sleutel = rij->sleutel;
            fout_waarde(l, regel, &naam, c->key);
            continue;
        }
        const int *zelfde = eerder(v, uit, at);
        if (zelfde) {
            fout_dubbel(l, regel, rij->sleutel, c->key, *zelfde);
            continue;
        }
        if (c->kind == YAML_MAP || is_leeg(c)) lees_rijen(l, v, 1, c, at);
        else
            fout_vorm(l, (int)c->regel, &(vorm_rij){.sleutel = rij->sleutel, .waarde = VORM_BLOK},
                c->kind == YAML_LIST, false);
        uit->n++;
        at += v->grootte;
    }
}

static void lees_rij(aanpak_lezer *l, const vorm_rij *rij, const yaml *y, void *lid)
{
    if (rij->waarde == VORM_TEKSTEN) lees_teksten(l, rij, y, lid);
    else if (rij->waarde == VORM_CODES) lees_codes(l, rij, y, lid);
    else if (rij->waarde != VORM_BLOK) lees_een(l, rij, y, lid);
    else if (rij->aard == VORM_LIJST) lees_lijst(l, rij, y, lid);
    else if (rij->aard == VORM_KAART) lees_kaart(l, rij, y, lid);
    else lees_blok(l, rij, y, (int)y->regel, lid);
}

const aanpak_inhoud *aanpak_lees(arena *a, str tekst, problems *p)
{
    aanpak_lezer l = {.a = a, .p = p};
    aanpak_inhoud *in = arena_make(a, aanpak_inhoud, 1);
    const yaml *y = yaml_read(a, tekst, p);
    if (!y) return in;
    const vorm_rij heel = {.sleutel = "aanpak", .waarde = VORM_BLOK, .blok = &vorm_inhoud};
    lees_blok(&l, &heel, y, 1, in);
    if (in->regel) aanpak_toets(&l, in);
    return in;
}

bool aanpak_heeft(aanpak_codes c, int symbol)
{
    for (int i = 0; i < c.n; i++)
        if (c.at[i].i == symbol) return true;
    return false;
}
