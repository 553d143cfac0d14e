/* druk_beeld.c: pictures of rectangles, lines and text, and lines to sign on. Runs in the child. */
#include "base/druk_vel.h"

#include <stdio.h>

static void kleur(vel *v, int rgb)
{
    cairo_set_source_rgb(v->c, (rgb >> 16 & 255) / 255.0, (rgb >> 8 & 255) / 255.0,
        (rgb & 255) / 255.0);
}

static void vorm(vel *v, const druk_blok *b, double x, double y, double schaal)
{
    double m1 = x + b->m[1] * schaal, m2 = y + b->m[2] * schaal;
    if (b->m[0] == 0) {
        kleur(v, b->m[5]);
        cairo_rectangle(v->c, m1, m2, b->m[3] * schaal, b->m[4] * schaal);
        cairo_fill(v->c);
    } else if (b->m[0] == 1) {
        kleur(v, b->m[5]);
        cairo_set_line_width(v->c, 0.8);
        cairo_move_to(v->c, m1, m2);
        cairo_line_to(v->c, x + b->m[3] * schaal, y + b->m[4] * schaal);
        cairo_stroke(v->c);
    } else {
        letter l = {.grootte = 85, .rechts = b->m[3] > 0, .midden = b->m[3] == 0};
        double breed = 200;
        double begin = b->m[3] < 0 ? m1 : b->m[3] == 0 ? m1 - breed / 2 : m1 - breed;
        cairo_set_source_rgb(v->c, 0, 0, 0);
        vel_tekst(v, b->t[0], l, begin, m2, breed);
    }
    cairo_set_source_rgb(v->c, 0, 0, 0);
}

/* What it shows stands under it in words: cairo 1.16 has no place for an alternative text. */
const druk_blok *vel_beeld(vel *v, const druk_blok *b)
{
    double schaal = (v->rechts - v->links) / b->m[0], hoogte = b->m[1] * schaal;
    PangoLayout *p = vel_zet(v, b->t[0], (letter){.grootte = 90}, v->rechts - v->links);
    int regel = 0;
    vel_plaats(v, hoogte + vel_hoogte(p) + 12);
    double boven = v->y;
    vel_open(v, "Figure");
    while (b->next && b->next->soort == DRUK_VORM) {
        b = b->next;
        if (b->nm >= 6) vorm(v, b, v->links, boven, schaal);
    }
    vel_sluit(v, "Figure");
    v->y = boven + hoogte + 4;
    vel_open(v, "Caption");
    vel_regels(v, p, &regel, v->links, v->hoog);
    vel_sluit(v, "Caption");
    g_object_unref(p);
    v->y += 8;
    v->leeg = false;
    return b;
}

void vel_tekenen(vel *v, const druk_blok *b)
{
    double ruimte = (v->rechts - v->links) / b->nt, breed = ruimte - 16;
    bool rtl = druk_van_rechts(v->taal);
    vel_plaats(v, 110);
    for (int i = 0; i < b->nt; i++) {
        double x = v->links + ruimte * (rtl ? b->nt - 1 - i : i);
        vel_lijn(v, x, v->y + 50, x + breed, v->y + 50, 0.2);
        vel_open(v, "P");
        vel_tekst(v, b->t[i], (letter){.grootte = 95}, x, v->y + 54, breed);
        vel_sluit(v, "P");
    }
    v->leeg = false;
    v->y += 100;
}
