/* aanpak_bestand_fase.c: in which phase someone is, until when, and whose turn it is.
 * Bron: shared aanpakken.md A. Wet: Besluit inburgering 2021 5.3 (a plan in time). */
#include "domain/aanpak_bestand_fase.h"

/* ---- lengths of time ---- */

static date verschuif(date d, aanpak_duur lengte, int teken)
{
    if (!date_is_set(d) || lengte.aantal == 0) return (date){0};
    int n = teken * lengte.aantal;
    switch (lengte.maat.i) {
    case MAAT_DAGEN: return date_plus(d, n);
    case MAAT_WEKEN: return date_plus(d, 7 * n);
    case MAAT_MAANDEN: return date_plus_months(d, n);
    default: return date_plus_months(d, 12 * n);
    }
}

date aanpak_duur_na(date d, aanpak_duur lengte) { return verschuif(d, lengte, 1); }
date aanpak_duur_voor(date d, aanpak_duur lengte) { return verschuif(d, lengte, -1); }

/* ---- phases ---- */

/* The first day on which one of these was reached. */
static date eerste_van(const aanpak_stand *s, aanpak_codes mijlpalen)
{
    date d = {0};
    for (int i = 0; i < mijlpalen.n; i++) d = date_min(d, s->op[mijlpalen.at[i].i]);
    return d;
}

/* When phase i began, if the one before was done on `ervoor`. */
static date begin_van(const aanpak_inhoud *in, int i, const aanpak_stand *s, date ervoor)
{
    const aanpak_fase *f = &in->fasen.at[i];
    date zelf = eerste_van(s, f->begint_bij);
    int eerste = in->in_beeld.i ? in->in_beeld.i : MIJLPAAL_AANMELDING;
    if (f->begint_bij.n == 0) return i ? ervoor : s->op[eerste];
    return date_is_set(zelf) ? date_max(zelf, ervoor) : zelf;
}

/* The law goes before a longer term of one's own, or none. */
static void stel_termijn(const aanpak_fase *f, const aanpak_stand *s, aanpak_positie *uit)
{
    bool maakt_plan =
        aanpak_heeft(f->klaar_als, MIJLPAAL_PLAN) || aanpak_heeft(f->klaar_als, MIJLPAAL_GETEKEND);
    date eigen = aanpak_duur_na(uit->sinds, f->binnen.duur);
    code regel = f->binnen.wet;
    if (maakt_plan && !regel.i) regel = CODE(WETTERMIJN_PIP);
    date wet = s->wet[regel.i];
    bool wet_eerst = regel.i && date_is_set(wet) && !date_before(eigen, wet);
    uit->uiterlijk = wet_eerst ? wet : eigen;
    uit->wet = wet_eerst ? regel : (code){0};
    uit->waarschuw = aanpak_duur_voor(uit->uiterlijk, f->waarschuw.duur);
}

aanpak_positie aanpak_fase_van(const aanpak_inhoud *in, const aanpak_stand *s)
{
    aanpak_positie uit = {0};
    int n = in->fasen.n;
    date ervoor = {0};
    bool heel = n && date_is_set(eerste_van(s, in->fasen.at[n - 1].klaar_als));
    for (int i = 0; i < n; i++) {
        const aanpak_fase *f = &in->fasen.at[i];
        date gedaan = eerste_van(s, f->klaar_als);
        uit.sinds = begin_van(in, i, s, ervoor);
        uit.fase = i || date_is_set(uit.sinds) || date_is_set(gedaan) ? i + 1 : 0;
        ervoor = date_max(gedaan, ervoor);
        if (date_is_set(gedaan) || heel) continue;
        stel_termijn(f, s, &uit);
        return uit;
    }
    uit.klaar = n > 0;
    return uit;
}

aanpak_termijnstand aanpak_termijn_van(
    const aanpak_tijdafspraak *t, const aanpak_stand *s, date vandaag)
{
    aanpak_termijnstand uit = {.vanaf = s->op[t->vanaf.i], .gehaald = s->op[t->mijlpaal.i]};
    uit.uiterlijk = aanpak_duur_na(uit.vanaf, t->binnen);
    uit.waarschuw = aanpak_duur_voor(uit.uiterlijk, t->waarschuw.duur);
    date tot = date_is_set(uit.gehaald) ? uit.gehaald : vandaag;
    uit.te_laat = date_before(uit.uiterlijk, tot);
    return uit;
}

/* ---- contact ---- */

aanpak_duur aanpak_contact_elke(const aanpak_contact *c, code intensiteit)
{
    aanpak_duur eigen = {0};
    if (code_is(intensiteit, INTENSIEF)) eigen = c->intensief.duur;
    if (code_is(intensiteit, WACHT)) eigen = c->wacht.duur;
    return eigen.aantal ? eigen : c->altijd.duur;
}

date aanpak_contact_voor(const aanpak_contact *c, code intensiteit, date laatste)
{
    return aanpak_duur_na(laatste, aanpak_contact_elke(c, intensiteit));
}

/* ---- instruments ---- */

const aanpak_instrument *aanpak_instrument_van(const aanpak_inhoud *in, int instrument)
{
    for (int i = 0; i < in->instrumenten.n; i++)
        if (code_is(in->instrumenten.at[i].instrument, instrument)) return &in->instrumenten.at[i];
    return NULL;
}

date aanpak_instrument_tot(const aanpak_instrument *i, date van)
{
    return aanpak_duur_na(van, i->hoogstens);
}

date aanpak_instrument_waarschuw(const aanpak_instrument *i, date van)
{
    return aanpak_duur_voor(aanpak_instrument_tot(i, van), i->waarschuw.duur);
}

static bool weiger(problems *p, const char *veld, const char *tekst, str waarde)
{
    return problem_with(p, PROBLEM_GEWEIGERD, veld, tekst, waarde);
}

static bool mag_studeren(
    arena *a, const aanpak_instrument *i, const aanpak_trajectvraag *v, problems *p)
{
    aanpak_leeftijd l = i->studeren;
    if (!v->behoudt_uitkering || !l.mag.i) return true;
    if (!code_is(l.mag, JA))
        return weiger(p, "instrument",
            N_("Studeren met behoud van uitkering kan niet in deze aanpak."), (str){0});
    if (!l.vanaf || (v->leeftijd.is && v->leeftijd.n >= l.vanaf)) return true;
    buf b = buf_new(a);
    buf_add_i64(&b, l.vanaf);
    return weiger(p, "instrument",
        N_("Studeren met behoud van uitkering kan in deze aanpak vanaf {} jaar."), buf_str(&b));
}

static bool mag_uren(
    arena *a, const aanpak_instrument *i, const aanpak_trajectvraag *v, problems *p)
{
    if (!i->uren.is || !v->uren_week.is) return true;
    i64 n = v->uren_week.n;
    bool te_veel = n > i->uren.tot;
    if (!te_veel && n >= i->uren.van) return true;
    buf b = buf_new(a);
    buf_add_i64(&b, te_veel ? i->uren.tot : i->uren.van);
    const char *zin = te_veel ? N_("In deze aanpak hoogstens {} uur per week.")
                              : N_("In deze aanpak minstens {} uur per week.");
    return weiger(p, "uren", zin, buf_str(&b));
}

bool aanpak_instrument_mag(
    arena *a, const aanpak_inhoud *in, const aanpak_trajectvraag *v, problems *p)
{
    const aanpak_instrument *i = aanpak_instrument_van(in, v->instrument.i);
    if (!i) return true;
    bool mag = mag_studeren(a, i, v, p);
    date grens = aanpak_instrument_tot(i, v->van);
    if (date_is_set(grens) && date_is_set(v->tot) && date_before(grens, v->tot))
        mag = weiger(p, "tot", N_("Dit duurt in deze aanpak hoogstens {}."),
            aanpak_duur_tekst(a, i->hoogstens));
    mag &= mag_uren(a, i, v, p);
    if (i->leerdoel.i && !v->heeft_leerdoel)
        mag = weiger(p, "leerdoel", N_("Een leerdoel is in deze aanpak verplicht."), (str){0});
    return mag;
}

/* ---- whose turn ---- */

static int eerst(bool x, bool y) { return (int)y - (int)x; }

/* The earlier day first; who has none comes last. */
static int vroegst(date x, date y)
{
    if (date_is_set(x) != date_is_set(y)) return eerst(date_is_set(x), date_is_set(y));
    return (int)date_before(y, x) - (int)date_before(x, y);
}

static int vergelijk_op(int regel, const aanpak_beurt *x, const aanpak_beurt *y)
{
    switch (regel) {
    case VOLGORDE_LAAGGELETTERD:
        return eerst(code_is(x->laaggeletterd, JA), code_is(y->laaggeletterd, JA));
    case VOLGORDE_GEEN_WERK:
        return eerst(code_is(x->werkervaring, NEE), code_is(y->werkervaring, NEE));
    case VOLGORDE_GEEN_OPLEIDING_NL:
        return eerst(
            code_is(x->opleiding_in_nederland, NEE), code_is(y->opleiding_in_nederland, NEE));
    case VOLGORDE_LANGST: return vroegst(x->in_beeld, y->in_beeld);
    case VOLGORDE_TERMIJN: return vroegst(x->termijn, y->termijn);
    default: return 0;
    }
}

int aanpak_beurt_vergelijk(
    const aanpak_plaatsen *p, const aanpak_beurt *x, const aanpak_beurt *y, int *reden)
{
    for (int i = 0; i < p->volgorde.n; i++) {
        *reden = p->volgorde.at[i].i;
        int c = vergelijk_op(*reden, x, y);
        if (c) return c;
    }
    *reden = 0;
    int c = code_is(p->gelijk, GELIJK_LANGST) ? vroegst(x->in_beeld, y->in_beeld) : 0;
    return c ? c : str_cmp(x->nummer, y->nummer) > 0 ? 1 : -(str_cmp(x->nummer, y->nummer) < 0);
}
