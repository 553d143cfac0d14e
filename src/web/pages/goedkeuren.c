/* goedkeuren.c: four eyes: what waits for me, what I asked, one request with its exact content, and
 * the log of what was asked and answered. */
#include "casework/goedkeuring.h"
#include "casework/kantoor.h"
#include "casework/uitvoer.h"
#include "web/pages/aanpak.h"
#include "web/pages/nood.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { LOG_DAGEN = 90, LOG_RIJEN = 200 };

static int stand_nu(req *r, code stand, moment tot)
{
    return goedkeuring_stand_op(stand, tot, db_now(r->w.db));
}

static markup stand_badge(req *r, int stand)
{
    bool goed = stand == GK_GEDAAN || stand == GK_GOED;
    bool mis = stand == GK_NIET || stand == GK_VERLOPEN;
    return badge(r, goed ? S("success") : mis ? S("danger") : stand == GK_GEVRAAGD ? S("warning")
                 : S("neutral"), code_label(&goedkeuring_stand_codes, CODE(stand)));
}

/* ---- lists ---- */

static void put_lijst(req *r, str bijschrift, goedkeuringregel_rijen l, bool met_wie)
{
    tabel_open(r, bijschrift);
    tabel_kop(r, T("Wat"), (url){0}, 0);
    if (met_wie) tabel_kop(r, T("Gevraagd door"), (url){0}, 0);
    tabel_kop(r, T("Waarom"), (url){0}, 0);
    tabel_kop(r, T("Stand"), (url){0}, 0);
    tabel_kop(r, T("Gevraagd op"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const goedkeuringregel *k = &l.at[i];
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, link_voor(r, URL(r, goedkeuring_toon, k->id),
            code_label(&goedkeuring_soort_codes, k->soort), k->aanvrager, "subtle"));
        if (met_wie) tabel_cel(r, T("Gevraagd door"), MARKUP(a, "{}", k->aanvrager));
        tabel_cel(r, T("Waarom"), MARKUP(a, "{}", k->waarom));
        tabel_cel(r, T("Stand"), MARKUP(a, "{}<br><span class=\"klein zacht\">{}</span>",
            stand_badge(r, stand_nu(r, k->stand, k->tot)), k->beoordelaar));
        tabel_cel(r, T("Gevraagd op"), MARKUP(a, "{}", k->gevraagd));
    }
    tabel_sluit(r);
}

void goedkeuren(req *r)
{
    goedkeuringregel_rijen wacht = goedkeuringen_wacht(&r->w);
    goedkeuringregel_rijen log =
        goedkeuringen_log(&r->w, date_plus(r->w.vandaag, -LOG_DAGEN), LOG_RIJEN);
    kop_met(r, T("Goedkeuren"), T("Wat zwaar weegt, gebeurt pas als een tweede het goedkeurt."),
        link_knop(r, URL0(r, aanvragen), T("Wat ik zelf vroeg"), "secondary-action"));
    PUT(&r->h, "<div class=\"stapel\"><section aria-labelledby=\"h-wacht\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-wacht\">{}</h2>", T("Wacht op jou"));
    if (wacht.n) put_lijst(r, T("Aanvragen die op jou wachten"), wacht, true);
    else leegte(r, T("Er wacht niets op jou."), (url){0}, (str){0});
    PUT(&r->h, "</section><section aria-labelledby=\"h-log\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-log\">{}</h2>",
        T("De laatste drie maanden"));
    if (log.n) put_lijst(r, T("Aanvragen en antwoorden, nieuwste eerst"), log, true);
    else leegte(r, T("Er is nog niets gevraagd."), (url){0}, (str){0});
    PUT(&r->h, "</section>");
    if (goedkeuring_mag_vragen(GK_NOOD, r->ik.rol.i)) nood_lijst(r);
    PUT(&r->h, "</div>\n");
}

void aanvragen(req *r)
{
    goedkeuringregel_rijen l = goedkeuringen_van_mij(&r->w, LOG_RIJEN);
    bool keurt = url_mag(r, GET, URL0(r, goedkeuren));
    if (keurt) kruimels(r, URL0(r, goedkeuren), T("Goedkeuren"));
    else kruimels(r, URL0(r, profiel), T("Profiel"));
    kop(r, T("Wat ik vroeg"), T("Een ander heeft 24 uur om het goed te keuren."));
    if (l.n) put_lijst(r, T("Mijn aanvragen, nieuwste eerst"), l, false);
    else leegte(r, T("Je vroeg nog niets."), (url){0}, (str){0});
}

/* ---- one ---- */

static void put_inhoud(req *r, const goedkeuring *k)
{
    const json *in = goedkeuring_inhoud(r->w.a, k);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-inh\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-inh\">{}</h2>", T("Dit gebeurt er"));
    if (!in) {
        PUT(&r->h, "<p class=\"nodig\">{}</p></section>",
            T("De inhoud is niet meer wat gevraagd werd. Dit kan niet worden goedgekeurd."));
        return;
    }
    goedkeuring_zinnen z = goedkeuring_in_woorden(&r->w, k->soort.i, in);
    PUT(&r->h, "<dl class=\"dlrij\">");
    for (int i = 0; i < z.n; i++)
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", z.at[i].wat, z.at[i].waarde);
    PUT(&r->h, "</dl>");
    str tekst;
    if (json_str(in, "tekst", &tekst)) aanpak_regels(r, tekst, NULL, false);
    PUT(&r->h, "<p class=\"klein zacht mt\">{}</p></section>\n",
        T("Precies dit wordt gedaan, één keer, en niets anders."));
}

static void put_feit(req *r, str wat, str waarde)
{
    if (waarde.n) PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", wat, waarde);
}

static str op(req *r, moment m)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", m);
    return buf_str(&b);
}

static void put_verloop(req *r, const goedkeuring *k, int stand)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-stand\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-stand\">{}</h2><p>{}</p><dl class=\"dlrij\">",
        T("Hoe staat het ervoor?"), stand_badge(r, stand));
    put_feit(r, T("Gevraagd door"), gebruiker_naam(r, k->aanvrager_id));
    put_feit(r, T("Gevraagd op"), op(r, k->gevraagd));
    put_feit(r, T("Waarom"), k->waarom);
    if (stand == GK_GEVRAAGD || stand == GK_GOED) put_feit(r, T("Geldig tot"), op(r, k->tot));
    put_feit(r, T("Beoordeeld door"), gebruiker_naam(r, k->beoordelaar_id));
    put_feit(r, T("Beoordeeld op"), op(r, k->beoordeeld));
    put_feit(r, T("Waarom niet"), k->antwoord);
    put_feit(r, T("Gedaan op"), op(r, k->gedaan));
    PUT(&r->h, "</dl></section>\n");
}

static void put_antwoord(req *r, const goedkeuring *k)
{
    static const goedkeuring leeg = {.kop = {.masker = UINT64_MAX}};
    goedkeuring_id id = goedkeuring_id_van(k);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ant\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-ant\">{}</h2>", T("Jouw antwoord"));
    formulier ja = form_open(r, URL(r, goedkeuring_ja, id), &goedkeuring_entity, &leeg);
    form_verborgen(&ja, "vingerafdruk", k->vingerafdruk);
    form_sluit(&ja, T("Keur dit goed"));
    if (problem_at(r->w.p, "antwoord")) PUT(&r->h, "<details class=\"mt\" open>");
    else PUT(&r->h, "<details class=\"mt\">");
    PUT(&r->h, "<summary>{}</summary>", T("Keur dit niet goed"));
    formulier nee = form_open(r, URL(r, goedkeuring_nee, id), &goedkeuring_entity, &leeg);
    form_veld_moet(&nee, "antwoord");
    form_sluit(&nee, T("Keur niet goed"));
    PUT(&r->h, "</details></section>\n");
}

static void put_van_mij(req *r, const goedkeuring *k, int stand)
{
    goedkeuring_id id = goedkeuring_id_van(k);
    if (stand != GK_GEVRAAGD && stand != GK_GOED) return;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-mij\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-mij\">{}</h2><p>{}</p><div class=\"rij\">", T("Jouw aanvraag"),
        stand == GK_GOED ? T("Je kunt het bestand één keer ophalen.")
                         : T("Een ander moet dit nog goedkeuren."));
    if (stand == GK_GOED)
        form_knop(r, URL(r, goedkeuring_bestand, id), T("Haal het bestand op"), (str){0},
            "primary-action");
    form_knop(r, URL(r, goedkeuring_intrekken, id), T("Trek de aanvraag in"), (str){0},
        "secondary-action");
    PUT(&r->h, "</div></section>\n");
}

static bool van_pad(req *r, goedkeuring *k)
{
    if (goedkeuring_lees(&r->w, (goedkeuring_id){r->id[0]}, k)) return true;
    niet_gevonden(r);
    return false;
}

void goedkeuring_toon(req *r)
{
    goedkeuring k;
    if (!van_pad(r, &k)) return;
    int stand = stand_nu(r, k.stand, k.tot);
    bool mijn = k.aanvrager_id.v == r->ik.kop.id;
    bool keurt = url_mag(r, GET, URL0(r, goedkeuren));
    if (code_is(k.soort, GK_AANPAK)) {
        kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
        kruimels(r, URL0(r, aanpak_versielijst), T("Versies"));
    } else if (keurt && !mijn) kruimels(r, URL0(r, goedkeuren), T("Goedkeuren"));
    else kruimels(r, URL0(r, aanvragen), T("Wat ik vroeg"));
    kop(r, code_label(&goedkeuring_soort_codes, k.soort), (str){0});
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_inhoud(r, &k);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (mijn) put_van_mij(r, &k, stand);
    else if (stand == GK_GEVRAAGD && goedkeuring_mag_keuren(k.soort.i, r->ik.rol.i))
        put_antwoord(r, &k);
    put_verloop(r, &k, stand);
    PUT(&r->h, "</div></div>\n");
}

void goedkeuring_ja(req *r)
{
    if (goedkeuring_keur(&r->w, (goedkeuring_id){r->id[0]}, veld(r, "vingerafdruk")))
        ga_naar(r, URL0(r, goedkeuren), T("Je keurde het goed."));
    else goedkeuring_toon(r);
}

void goedkeuring_nee(req *r)
{
    if (goedkeuring_weiger(&r->w, (goedkeuring_id){r->id[0]}, veld(r, "antwoord")))
        ga_naar(r, URL0(r, goedkeuren), T("Je keurde het niet goed. Er is niets gedaan."));
    else goedkeuring_toon(r);
}

void goedkeuring_intrekken(req *r)
{
    if (goedkeuring_trek_in(&r->w, (goedkeuring_id){r->id[0]}))
        ga_naar(r, URL0(r, aanvragen), T("De aanvraag is ingetrokken."));
    else goedkeuring_toon(r);
}

/* One file, once: that it was fetched, and of whom it is, is on record before a byte leaves. */
void goedkeuring_bestand(req *r)
{
    int n;
    if (!uitvoer_maak(&r->w, (goedkeuring_id){r->id[0]}, &r->h, &n)) {
        goedkeuring_toon(r);
        return;
    }
    inzage_invoer in = {.t = r->w.t, .pagina = r->route->naam};
    in.personen = db_getoond(r->w.db, &in.n, &in.klassen);
    r->bestandsnaam = S("mensen.csv");
    if (!in.n || inzage_schrijf(r->w.db, r->w.a, &in)) geef_bestand(r);
}
