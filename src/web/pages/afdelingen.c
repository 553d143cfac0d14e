/* afdelingen.c: the gemeente as employer: its departments and places, who learns where now and
 * next, who nears the longest time, and how it ended for who left. */
#include "casework/ploeg.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

enum { EINDES = 200, KLEIN = 5 };

static bool ziet_mensen(req *r) { return mag_zien(r, &persoon_entity, "naam"); }

/* Who steers reads no numbers of a few people. */
static str aantal(req *r, num n)
{
    bool klein = !ziet_mensen(r) && n.n && n.n < KLEIN;
    return klein ? T("minder dan 5") : TF(r->w.a, "{}", n);
}

static str boven(req *r, const afdelingstand *s)
{
    arena *a = r->w.a;
    buf b = buf_new(a);
    PLAIN(&b, "{} {} {}",
          PN(a, "{} mens leert nu bij de gemeente.", "{} mensen leren nu bij de gemeente.",
             s->mensen.n),
          PN(a, "Dat is op {} afdeling.", "Dat is op {} afdelingen.", s->afdelingen.n),
          PN(a, "Er is {} groep.", "Er zijn {} groepen.", s->groepen.n));
    return buf_str(&b);
}

/* ---- how long ---- */

static void put_duur(req *r, const afdelingstand *s)
{
    arena *a = r->w.a;
    str laat = s->te_lang.n ? PN(a, "{} mens is er langer dan de aanpak toestaat.",
                                 "{} mensen zijn er langer dan de aanpak toestaat.", s->te_lang.n)
                            : T("Niemand is er langer dan de aanpak toestaat.");
    PUT(&r->h, "<p>{} ", badge(r, s->te_lang.n ? S("danger") : S("success"), laat));
    if (s->bijna.n)
        PUT(&r->h, "{}",
            badge(r, S("warning"), PN(a, "Bij {} mens komt het einde dichtbij.",
                                      "Bij {} mensen komt het einde dichtbij.", s->bijna.n)));
    PUT(&r->h, "</p>\n");
}

/* ---- departments ---- */

static void put_afdelingen(req *r)
{
    afdelingplek_rijen l = afdelingplekken(&r->w);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-af\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-af\">{}</h2>", T("Afdelingen en hun plekken"));
    if (!l.n) {
        leegte(r, T("Er is nog geen plek bij een afdeling."), URL0(r, plek_nieuw),
               T("Plek toevoegen"));
        PUT(&r->h, "</section>\n");
        return;
    }
    tabel_open(r, T("Afdelingen en hun plekken"));
    tabel_kop(r, T("Afdeling"), (url){0}, 0);
    tabel_kop(r, T("Plekken"), (url){0}, 0);
    tabel_kop(r, T("Plaatsen"), (url){0}, 0);
    tabel_kop(r, T("Bezet"), (url){0}, 0);
    tabel_kop(r, T("Voor een groep"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const afdelingplek *x = &l.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", x->afdeling));
        tabel_cel(r, T("Plekken"), MARKUP(r->w.a, "{}", x->plekken));
        tabel_cel(r, T("Plaatsen"), MARKUP(r->w.a, "{}", x->plaatsen));
        tabel_cel(r, T("Bezet"), MARKUP(r->w.a, "{}", aantal(r, x->bezet)));
        tabel_cel(r, T("Voor een groep"), MARKUP(r->w.a, "{}", x->groepen));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

/* ---- who is where ---- */

static str hierna(req *r, const afdelingmens *m)
{
    if (!m->straks.n) return T("nog niet gepland");
    return TF(r->w.a, "{}, vanaf {}", m->straks, dag_tekst(r, m->straks_van, false));
}

static void put_mens(req *r, const afdelingmens *m)
{
    tabel_rij(r);
    tabel_rijkop(r, naam_link(r, m->persoon_id, m->naam));
    tabel_cel(r, T("Nu op"), MARKUP(r->w.a, "{}", m->afdeling));
    tabel_cel(r, T("Functie"), MARKUP(r->w.a, "{}", m->functie));
    tabel_cel(r, T("Vorm"),
              MARKUP(r->w.a, "{}", code_label(&plekvorm_codes, CODE(m->groep_min.n > 0
                                       ? PLEKVORM_GROEP : PLEKVORM_ALLEEN))));
    tabel_cel(r, T("Tot"), MARKUP(r->w.a, "{}", dag_tekst(r, m->tot, false)));
    tabel_cel(r, T("Hierna"), MARKUP(r->w.a, "{}", hierna(r, m)));
    tabel_cel(r, T("Doen"), link_voor(r, URL(r, plaatsing_toon, m->id), T("Bekijk de plaatsing"),
                                      m->naam, "subtle"));
}

static void put_mensen(req *r)
{
    afdelingmens_rijen l = afdelingmensen(&r->w);
    static const char *const koppen[] = {N_("Wie"), N_("Nu op"), N_("Functie"), N_("Vorm"),
                                         N_("Tot"), N_("Hierna"), N_("Doen")};
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-wi\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-wi\">{}</h2>", T("Wie leert waar"));
    if (!l.n) leegte(r, T("Niemand van jouw teams leert nu bij een afdeling."), (url){0}, (str){0});
    else {
        tabel_open(r, T("Wie leert waar"));
        for (size_t i = 0; i < countof(koppen); i++)
            tabel_kop(r, lang_text(koppen[i]), (url){0}, 0);
        for (int i = 0; i < l.n; i++) put_mens(r, &l.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

/* ---- how it ended ---- */

static void put_einde(req *r, const afdelingeinde *e)
{
    str hoe = code_label(&uitstroom_codes, e->uitstroom);
    str reden = code_label(&stopreden_codes, e->stopreden);
    tabel_rij(r);
    tabel_rijkop(r, naam_link(r, e->persoon_id, e->naam));
    tabel_cel(r, T("Functie"), MARKUP(r->w.a, "{}", e->functie));
    tabel_cel(r, T("Van"), MARKUP(r->w.a, "{}", dag_tekst(r, e->van, false)));
    tabel_cel(r, T("Tot"), MARKUP(r->w.a, "{}", dag_tekst(r, e->eind, false)));
    tabel_cel(r, T("Hoe het eindigde"),
              hoe.n ? badge(r, uitstroom_is_geslaagd(e->uitstroom.i) ? S("success") : S("neutral"),
                            hoe)
                    : badge(r, S("danger"), T("Niet vastgelegd")));
    tabel_cel(r, T("Waarom"), MARKUP(r->w.a, "{}", reden));
}

static void put_eindes(req *r, const afdelingstand *s)
{
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-ei\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-ei\">{}</h2><p class=\"klein zacht mb\">{} {}</p>",
        T("Hoe het eindigde"),
        PN(r->w.a, "{} mens is klaar.", "{} mensen zijn klaar.", s->geeindigd.n),
        s->zonder_uitstroom.n ? PN(r->w.a, "Bij {} mens is het einde niet vastgelegd.",
                                   "Bij {} mensen is het einde niet vastgelegd.",
                                   s->zonder_uitstroom.n)
                              : T("Van iedereen is het einde vastgelegd."));
    afdelingeinde_rijen l = ziet_mensen(r) ? afdelingeindes(&r->w, EINDES)
                                           : (afdelingeinde_rijen){0};
    if (l.n) {
        tabel_open(r, T("Hoe het eindigde"));
        tabel_kop(r, T("Wie"), (url){0}, 0);
        tabel_kop(r, T("Functie"), (url){0}, 0);
        tabel_kop(r, T("Van"), (url){0}, 0);
        tabel_kop(r, T("Tot"), (url){0}, 0);
        tabel_kop(r, T("Hoe het eindigde"), (url){0}, 0);
        tabel_kop(r, T("Waarom"), (url){0}, 0);
        for (int i = 0; i < l.n; i++) put_einde(r, &l.at[i]);
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>\n");
}

void afdelingen(req *r)
{
    afdelingstand s = afdeling_stand(&r->w);
    if (ziet_mensen(r)) kruimels(r, URL0(r, plekken), T("Plekken"));
    kop(r, T("De gemeente als werkgever"), boven(r, &s));
    put_duur(r, &s);
    if (ziet_mensen(r)) put_mensen(r);
    put_afdelingen(r);
    put_eindes(r, &s);
}
