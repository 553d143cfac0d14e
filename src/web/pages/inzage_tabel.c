/* inzage_tabel.c: the lines of "wie heeft dit gezien". Bron: NEN 7513. */
#include "web/pages/inzage.h"

str inzage_van(const inzagelijn *l) { return l->organisatie.n ? l->organisatie : T("gemeente"); }

str inzage_waarvoor(const inzagelijn *l)
{
    return l->zelf ? T("Zien wie keek") : code_label(&doel_van_inzage_codes, l->doel);
}

static str waar(req *r, const inzagelijn *l)
{
    buf b = buf_new(r->w.a);
    if (l->zelf) return T("via de eigen link");
    PLAIN(&b, "{}, {}", code_label(&rol_codes, l->rol), inzage_van(l));
    return buf_str(&b);
}

static str waarvoor(req *r, const inzagelijn *l)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", inzage_waarvoor(l));
    if (!code_is(l->uitslag, INZAGE_GEZIEN))
        PLAIN(&b, ": {}", code_label(&inzage_uitslag_codes, l->uitslag));
    if (l->reden.i)
        PLAIN(&b, ": {}. {}", T("heel nummer getoond"), code_label(&onthulreden_codes, l->reden));
    if (l->keer > 1) PLAIN(&b, ", {}", TF(r->w.a, "{} keer", l->keer));
    return buf_str(&b);
}

static void put_lijn(req *r, const inzagelijn *l)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a,
        "<span class=\"nw\">{}</span> <span class=\"klein\">{}</span>",
        dag_kort(r, moment_date(l->eerst)), TF(r->w.a, "{} uur", moment_tijd(l->eerst))));
    tabel_cel(r, T("Wie"), MARKUP(r->w.a,
        "<span><bdi>{}</bdi><br><span class=\"klein zacht\">{}</span></span>",
        inzage_wie(l), waar(r, l)));
    tabel_cel(r, T("Waarvoor"), l->nood
        ? MARKUP(r->w.a, "<span>{} {}</span>", badge(r, S("warning"), T("Spoed")), waarvoor(r, l))
        : MARKUP(r->w.a, "{}", waarvoor(r, l)));
    tabel_cel(r, T("Welke gegevens"), MARKUP(r->w.a, "{}", inzage_gegevens(r->w.a, l->klassen)));
    tabel_cel(r, T("Mocht dit?"), MARKUP(r->w.a, "<span>{}<br><span class=\"klein zacht\">{}</span>"
        "</span>", inzage_mocht(r->w.a, l), l->grond.n ? lang_text(arena_c(r->w.a, l->grond))
                                                       : S("")));
}

void inzage_put_tabel(req *r, const inzagebeeld *b)
{
    tabel_open(r, T("Wie heeft gekeken"));
    tabel_kop(r, T("Wanneer"), (url){0}, 0);
    tabel_kop(r, T("Wie"), (url){0}, 0);
    tabel_kop(r, T("Waarvoor"), (url){0}, 0);
    tabel_kop(r, T("Welke gegevens"), (url){0}, 0);
    tabel_kop(r, T("Mocht dit?"), (url){0}, 0);
    for (int i = 0; i < b->n; i++) put_lijn(r, &b->at[i]);
    tabel_sluit(r);
}
