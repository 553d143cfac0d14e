/* druk_tabel.c: rows of cells: tables, and lists of "what: value". Runs in the child. */
#include "base/druk_vel.h"

typedef struct {
    int n;
    double x[DRUK_CELLEN], breed[DRUK_CELLEN];
    bool rechts[DRUK_CELLEN];
    const char *rij, *kop, *cel;   /* tags */
} raster;

enum { LUCHT = 4 };                /* above, below and beside the text of a cell */

/* Columns stand from right to left when the language does. */
static raster raster_van(const vel *v, const i32 *maten, int n)
{
    raster r = {.n = n, .rij = "TR", .kop = "TH", .cel = "TD"};
    double som = 0, x = v->links, ruimte = v->rechts - v->links;
    bool rtl = druk_van_rechts(v->taal);
    for (int i = 0; i < n; i++) som += maten[i] < 0 ? -maten[i] : maten[i];
    for (int i = 0; i < n; i++) {
        r.rechts[i] = maten[i] < 0;
        r.breed[i] = ruimte * (r.rechts[i] ? -maten[i] : maten[i]) / som;
        r.x[i] = rtl ? v->rechts - (x - v->links) - r.breed[i] : x;
        x += r.breed[i];
    }
    return r;
}

typedef struct {
    PangoLayout *p[DRUK_CELLEN];
    int regel[DRUK_CELLEN];
    bool klaar[DRUK_CELLEN];
    double hoogte;
} gezet;

static gezet zet_rij(vel *v, const raster *r, const druk_blok *b, const bool *vet, int grootte)
{
    gezet g = {0};
    for (int i = 0; i < r->n; i++) {
        str s = i < b->nt ? b->t[i] : (str){0};
        letter l = {.grootte = grootte, .vet = vet[i], .rechts = r->rechts[i]};
        g.p[i] = vel_zet(v, s, l, r->breed[i] - 2 * LUCHT);
        double h = vel_hoogte(g.p[i]);
        if (h > g.hoogte) g.hoogte = h;
    }
    return g;
}

/* As much of the row as fits above v->onder; true: all of it. */
static bool stuk(vel *v, const raster *r, gezet *g, bool kop)
{
    double boven = v->y, onder = boven;
    bool klaar = true;
    vel_open(v, r->rij);
    for (int i = 0; i < r->n; i++) {
        const char *tag = kop || (i == 0 && r->kop != r->cel && r->rij[0] == 'L') ? r->kop : r->cel;
        v->y = boven;
        vel_open(v, tag);
        if (!g->klaar[i])
            g->klaar[i] = vel_regels(v, g->p[i], &g->regel[i], r->x[i] + LUCHT, v->onder - LUCHT);
        vel_sluit(v, tag);
        klaar = klaar && g->klaar[i];
        if (v->y > onder) onder = v->y;
    }
    vel_sluit(v, r->rij);
    v->y = onder;
    return klaar;
}

static void grond(vel *v, double hoogte, double grijs)
{
    cairo_set_source_rgb(v->c, grijs, grijs, grijs);
    cairo_rectangle(v->c, v->links, v->y, v->rechts - v->links, hoogte);
    cairo_fill(v->c);
    cairo_set_source_rgb(v->c, 0, 0, 0);
}

static void weg(gezet *g, int n)
{
    for (int i = 0; i < n; i++) g_object_unref(g->p[i]);
}

static void kop_rij(vel *v, const raster *r, const druk_blok *b)
{
    bool vet[DRUK_CELLEN];
    for (int i = 0; i < DRUK_CELLEN; i++) vet[i] = true;
    gezet g = zet_rij(v, r, b, vet, 90);
    grond(v, g.hoogte + 2 * LUCHT, 0.92);
    v->y += LUCHT;
    stuk(v, r, &g, true);
    v->y += LUCHT;
    weg(&g, r->n);
}

static void tabel_rij(vel *v, const raster *r, const druk_blok *kop, const druk_blok *b)
{
    bool vet[DRUK_CELLEN] = {0}, totaal = b->nm && b->m[0];
    for (int i = 0; i < DRUK_CELLEN; i++) vet[i] = totaal;
    gezet g = zet_rij(v, r, b, vet, 95);
    bool past = v->y + g.hoogte + 2 * LUCHT <= v->onder, klaar = false;
    bool nooit = g.hoogte + 60 > v->onder - v->boven; /* higher than a page: in pieces */
    for (int bladen = 0; !klaar && bladen < 200; bladen++) {
        if (!past && !(nooit && bladen == 0)) {
            vel_sluit(v, "Table");
            vel_nieuwe_bladzij(v);
            vel_open(v, "Table");
            kop_rij(v, r, kop);
        }
        if (totaal) grond(v, g.hoogte + 2 * LUCHT, 0.96);
        v->y += LUCHT;
        klaar = stuk(v, r, &g, false);
        v->y += LUCHT;
        vel_lijn(v, v->links, v->y, v->rechts, v->y, 0.75);
        past = false;
    }
    weg(&g, r->n);
}

const druk_blok *vel_tabel(vel *v, const druk_blok *b)
{
    raster r = raster_van(v, b->m, b->nm);
    const druk_blok *kop = b;
    vel_plaats(v, 70); /* its head with a row */
    vel_open(v, "Table");
    kop_rij(v, &r, kop);
    while (b->next && b->next->soort == DRUK_RIJ) {
        b = b->next;
        tabel_rij(v, &r, kop, b);
    }
    vel_sluit(v, "Table");
    v->y += 8;
    return b;
}

const druk_blok *vel_paren(vel *v, const druk_blok *b)
{
    static const i32 maten[] = {32, 68};
    static const bool vet[DRUK_CELLEN] = {true};
    raster r = raster_van(v, maten, 2);
    r.rij = "LI";
    r.kop = "Lbl";
    r.cel = "LBody";
    for (int i = 0; i < 2; i++) r.x[i] += druk_van_rechts(v->taal) ? LUCHT : -LUCHT;
    vel_open(v, "L");
    for (;; b = b->next) {
        gezet g = zet_rij(v, &r, b, vet, 105);
        bool past = v->y + g.hoogte + 3 <= v->onder || v->leeg;
        for (bool klaar = false; !klaar; past = false) {
            if (!past) {
                vel_sluit(v, "L");
                vel_nieuwe_bladzij(v);
                vel_open(v, "L");
            }
            klaar = stuk(v, &r, &g, false);
        }
        v->y += 3;
        weg(&g, r.n);
        if (!b->next || b->next->soort != DRUK_PAAR) break;
    }
    vel_sluit(v, "L");
    v->y += 6;
    return b;
}
