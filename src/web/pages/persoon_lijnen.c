/* persoon_lijnen.c: the three lines of the plan on the overview of a person: where each stands, and
 * the next step. */
#include "casework/lijnen.h"

#include "web/pages/dossier.h"

static const char *const namen[DRIE] = {N_("Taal en inburgering"), N_("Werk"),
                                        N_("Financiële zelfredzaamheid")};
static const char *const woord[] = {[NIET_BEGONNEN] = N_("Nog niet begonnen"),
                                    [BEZIG] = N_("Bezig"), [KLAAR] = N_("Gehaald")};

static markup stand_badge(req *r, code stand)
{
    str kleur = code_is(stand, KLAAR)   ? S("success")
                : code_is(stand, BEZIG) ? S("warning")
                                        : S("neutral");
    return badge(r, kleur, lang_text(woord[stand.i]));
}

void dossier_lijnen(req *r, const dossier *d)
{
    lijnbeeld l[DRIE];
    if (!mag_zien(r, &uitkering_entity, "soort")) return;
    lijnen_lees(&r->w, d, l);
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-dl\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-dl\">{}</h2>", T("Drie lijnen"));
    tabel_open(r, T("Drie lijnen"));
    tabel_kop(r, T("Lijn"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    tabel_kop(r, T("Nu"), (url){0}, 0);
    tabel_kop(r, T("Volgende stap"), (url){0}, 0);
    for (int i = 0; i < DRIE; i++) {
        str stap = l[i].stap.n ? l[i].stap : T("nog niet gepland");
        if (l[i].stap.n && date_is_set(l[i].uiterlijk))
            stap = TF(r->w.a, "{}, uiterlijk {}", l[i].stap,
                      dag_tekst(r, l[i].uiterlijk, false));
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", lang_text(namen[i])));
        tabel_cel(r, T("Stand"), stand_badge(r, l[i].stand));
        tabel_cel(r, T("Nu"), MARKUP(r->w.a, "{}", l[i].waarom));
        tabel_cel(r, T("Volgende stap"), MARKUP(r->w.a, "{}", stap));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}
