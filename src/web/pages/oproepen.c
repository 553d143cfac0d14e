/* oproepen.c: calls for the brede intake of one person: what the rule says now, the letter, and
 * whether it arrived. */
#include "casework/oproep.h"

#include "casework/bericht.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static str stand_zin(req *r, const oproep_stand *s)
{
    if (s->opgelost) return T("De intake is gedaan. Een oproep is niet meer nodig.");
    str keer = PN(r->w.a, "{} keer niet gekomen.", "{} keer niet gekomen.", s->niet_gekomen);
    if (s->vervolg != OPROEP_AFRONDEN && !s->gepland.v)
        return TF(r->w.a, "{} Plan eerst een gesprek voor de intake.", keer);
    if (s->opgeroepen) return TF(r->w.a, "{} De oproep is gemaakt.", keer);
    return TF(r->w.a, "{} Nu komt de brief ‘{}’.", keer,
        code_label(&sjabloon_codes, CODE(s->sjabloon)));
}

static void put_nu(req *r, const persoon *p, const oproep_stand *s)
{
    persoon_id id = persoon_id_van(p);
    bool laatste = s->vervolg == OPROEP_AFRONDEN;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nu\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-nu\">{}</h2><p>{}</p>", T("Wat nu?"), stand_zin(r, s));
    if (!s->opgelost && !laatste && s->gepland.v)
        PUT(&r->h, "<p>{}</p>",
            TF(r->w.a, "Het gesprek is gepland op {}.", dag_tekst(r, s->dag, true)));
    if (!s->opgelost && !laatste && !s->gepland.v)
        PUT(&r->h, "<p>{}</p>", link_knop(r, URL(r, gesprek_nieuw, id), T("Gesprek plannen"),
            "primary-action"));
    else if (!s->opgelost && !s->opgeroepen)
        form_knop(r, URL(r, oproep_maak, id), T("Maak de brief"), (str){0}, "primary-action");
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>\n",
        T("Wet inburgering 2021, artikel 14 en 22. Wie zich afmeldt, telt niet als niet gekomen."));
}

static void put_bezorgd(req *r, const oproep *o)
{
    if (!o->bezorgd.i) {
        form_knop(r, URL(r, oproep_bezorgd, oproep_id_van(o)), T("Bezorgd"), (str){0}, "subtle");
        form_knop(r, URL(r, oproep_terug, oproep_id_van(o)), T("Kwam terug"), (str){0}, "subtle");
    } else {
        PUT(&r->h, "{}", code_label(&bezorgd_codes, o->bezorgd));
    }
}

static void put_oproep(req *r, const oproep *o)
{
    gesprek g = {0};
    bericht b = {0};
    bool met = o->gesprek_id.v && HAAL(&r->w, gesprek, o->gesprek_id, &g);
    HAAL(&r->w, bericht, o->bericht_id, &b);
    str wat = code_label(&sjabloon_codes, b.sjabloon);
    PUT(&r->h, "<li><div><p><b>{}</b>, {}</p><p class=\"klein zacht\">",
        link_naar(r, URL(r, bericht_toon, o->bericht_id), wat), dag_tekst(r, o->datum, false));
    if (met)
        PUT(&r->h, "{} ", TF(r->w.a, "Gesprek op {}: {}.", dag_tekst(r, g.datum, false),
            code_label(&gesprek_afloop_codes, g.afloop)));
    PUT(&r->h, "{}</p></div><div class=\"kleinacties geenprint\">",
        code_label(&bericht_stand_codes, b.stand));
    put_bezorgd(r, o);
    PUT(&r->h, "</div></li>");
}

void oproepen(req *r)
{
    dossier d;
    if (!mens_lees(r, &d)) return;
    oproep_stand s = oproep_waar(&r->w, &d);
    oproep_rijen o = BIJ(&r->w, oproep, persoon_id, persoon_id_van(&d.p));
    mens_kruimels(r, &d.p, (str){0});
    kruimels(r, URL(r, gesprekken, persoon_id_van(&d.p)), T("Gesprekken"));
    kop(r, T("Oproepen voor de intake"), d.p.naam);
    put_nu(r, &d.p, &s);
    if (!o.n) return;
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-al\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-al\">{}</h2><ul class=\"agenda nieuws\">",
        T("Oproepen tot nu toe"));
    for (int i = o.n - 1; i >= 0; i--) put_oproep(r, &o.at[i]);
    PUT(&r->h, "</ul></section>\n");
}

void oproep_maak(req *r)
{
    gebeurtenis_id g = {0};
    bericht_id brief = {0};
    if (oproep_maken(&r->w, (persoon_id){r->id[0]}, &brief, &g))
        ga_naar_met_ongedaan(r, URL(r, bericht_toon, brief), T("De oproep staat klaar."), g);
    else oproepen(r);
}

static void bezorging(req *r, int bezorgd)
{
    gebeurtenis_id g = {0};
    oproep o;
    if (!HAAL(&r->w, oproep, (oproep_id){r->id[0]}, &o)) {
        niet_gevonden(r);
        return;
    }
    if (oproep_bezorging(&r->w, oproep_id_van(&o), bezorgd, &g))
        ga_naar_met_ongedaan(r, URL(r, oproepen, o.persoon_id), T("Dat is bewaard."), g);
    else niet_gevonden(r);
}

void oproep_bezorgd(req *r) { bezorging(r, BEZORGD_JA); }
void oproep_terug(req *r) { bezorging(r, BEZORGD_NIET); }
