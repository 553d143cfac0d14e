/* intake_week.c: the week in three blocks a day, as boxes to tick. */
#include "web/form.h"
#include "web/pages/intake.h"
#include "web/pages/rooster.h"

/* w11 .. w73: day and block. */
static str naam_van(req *r, int dag, int deel)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "w{}{}", dag + 1, deel + 1);
    return buf_str(&b);
}

static str deel_naam(int deel)
{
    return deel == 0 ? T("Ochtend") : deel == 1 ? T("Middag") : T("Avond");
}

static str deel_tijd(req *r, int deel)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}–{}", tijd_text(dagdelen[deel].van, van), tijd_text(dagdelen[deel].tot, tot));
    return buf_str(&b);
}

static void put_kop(req *r)
{
    PUT(&r->h, "<thead class=\"utrecht-table__header\"><tr>"
               "<th class=\"utrecht-table__header-cell\" scope=\"col\">{}</th>",
        T("Dag"));
    for (int i = 0; i < DAGDELEN; i++)
        PUT(&r->h, "<th class=\"utrecht-table__header-cell\" scope=\"col\">{} "
                   "<span class=\"klein\">{}</span></th>",
            deel_naam(i), deel_tijd(r, i));
    PUT(&r->h, "</tr></thead>");
}

static void put_vak(formulier *f, int dag, int deel, bool kan, bool deels)
{
    req *r = f->r;
    bool gegeven, is;
    str naam = naam_van(r, dag, deel), dagnaam = code_label(&weekdag_codes, CODE(dag + 1));
    pairs_get(f->stand->waarden, S("week"), &gegeven);
    if (gegeven) kan = str_eq(pairs_get(f->stand->waarden, naam, &is), S("ja"));
    PUT(&r->h, "<td class=\"utrecht-table__cell\"><label class=\"vaklabel\">"
               "<input class=\"vak\" type=\"checkbox\" name=\"{}\" value=\"ja\"",
        naam);
    if (kan) PUT(&r->h, " checked");
    PUT(&r->h, "><span class=\"vh\">{} {}</span></label>", dagnaam, deel_naam(deel));
    if (deels) PUT(&r->h, " <span class=\"klein\">{}</span>", T("deels"));
    PUT(&r->h, "</td>");
}

void week_veld(formulier *f, const dossier *d)
{
    req *r = f->r;
    weekbeeld_blokken b = blokken_van(d);
    form_verborgen(f, "week", S("ja"));
    PUT(&r->h,
        "<fieldset aria-describedby=\"wk-u\"><legend class=\"utrecht-form-label\">{}</legend>"
        "<p class=\"utrecht-form-field-description\" id=\"wk-u\">{}</p>"
        "<div class=\"tabelvlak vaktabel\"><table class=\"utrecht-table "
        "utrecht-table--html-table\"><caption class=\"vh\">{}</caption>",
        TF(r->w.a, "Wanneer kan {} werken of leren?", mens_roepnaam(&d->p)),
        T("Vink aan wat kan. Wat leeg is, is voor gezin of rust. Staat er ‘deels’? Dan "
          "staan de precieze tijden in de lijst onder dit formulier."),
        T("Week in ochtend, middag en avond"));
    put_kop(r);
    PUT(&r->h, "<tbody>");
    for (int dag = 0; dag < 7; dag++) {
        PUT(&r->h, "<tr class=\"utrecht-table__row\">"
                   "<th class=\"utrecht-table__cell\" scope=\"row\">{}</th>",
            lang_text(arena_c(r->w.a, week_dag_hoofdletter(dag))));
        for (int i = 0; i < DAGDELEN; i++) put_vak(f, dag, i, b.kan[dag][i], b.deels[dag][i]);
        PUT(&r->h, "</tr>");
    }
    PUT(&r->h, "</tbody></table></div></fieldset>\n");
}

bool week_lees(req *r, weekbeeld_blokken *uit)
{
    *uit = (weekbeeld_blokken){0};
    if (!veld(r, "week").n) return false;
    for (int dag = 0; dag < 7; dag++)
        for (int i = 0; i < DAGDELEN; i++)
            uit->kan[dag][i] = str_eq(veld(r, arena_c(r->w.a, naam_van(r, dag, i))), S("ja"));
    return true;
}
