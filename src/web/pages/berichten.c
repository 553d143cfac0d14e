/* berichten.c: the messages of who is signed in that still ask something: letters to print, mails
 * that wait or failed. */
#include "base/druk.h"
#include "casework/herinner.h"
#include "web/pages/bericht.h"
#include "web/routes.h"

static str naam_van(req *r, persoon_id id)
{
    persoon p;
    return HAAL(&r->w, persoon, id, &p) ? p.naam : (str){0};
}

static void put_regel(req *r, const bericht *b)
{
    str soort = code_label(&sjabloon_codes, b->sjabloon);
    tabel_rij(r);
    tabel_rijkop(r, naam_link(r, b->persoon_id, naam_van(r, b->persoon_id)));
    tabel_cel(r, T("Wat"), link_naar(r, URL(r, bericht_toon, bericht_id_van(b)), soort));
    tabel_cel(r, T("Hoe"), MARKUP(r->w.a, "{}", code_label(&kanaal_codes, b->kanaal)));
    tabel_cel(r, T("Taal"), MARKUP(r->w.a, "{}", code_label(&contacttaal_codes, b->taal)));
    tabel_cel(r, T("Stand"), MARKUP(r->w.a, "{}<span class=\"klein zacht\"> {}</span>",
        bericht_badge(r, b), bericht_hoe(r, b)));
}

static void put_brieven(req *r, int n)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-brief\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-brief\">{}</h2><p>{}</p>"
               "<div class=\"utrecht-button-group\">{}",
        T("Brieven om af te drukken"),
        PN(r->w.a, "Er wacht {} brief.", "Er wachten {} brieven.", n),
        link_knop(r, URL0(r, brieven), PN(r->w.a, "Download {} brief", "Download {} brieven", n),
            "primary-action"));
    form_knop(r, URL0(r, brieven_gedaan), T("Alle brieven zijn verstuurd"), (str){0},
        "secondary-action");
    PUT(&r->h, "</div></section>\n");
}

void mijn_berichten(req *r)
{
    bericht_rijen b = berichten_open(&r->w, (gebruiker_id){r->ik.kop.id});
    int brieven_ = 0;
    for (int i = 0; i < b.n; i++)
        brieven_ += code_is(b.at[i].kanaal, KANAAL_BRIEF) && code_is(b.at[i].stand, BERICHT_KLAAR);
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    i64 stil = geen_antwoord_aantal(&r->w, (gebruiker_id){r->ik.kop.id});
    kop_met(r, T("Berichten die wachten"),
        T("Wat jij klaarzette en nog niet weg is, of niet aankwam."),
        link_knop(r, URL0(r, geen_antwoord_toon),
            PN(r->w.a, "{} mens reageerde niet", "{} mensen reageerden niet", stil),
            "secondary-action"));
    if (!b.n) {
        leegte(r, T("Er wacht niets."), URL0(r, mensen), T("Kies mensen voor een bericht"));
        return;
    }
    if (brieven_) put_brieven(r, brieven_);
    tabel_open(r, T("Berichten, nieuwste eerst"));
    const str koppen[] = {T("Naam"), T("Wat"), T("Hoe"), T("Taal"), T("Stand")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < b.n; i++) put_regel(r, &b.at[i]);
    tabel_sluit(r);
}

void brieven(req *r)
{
    bericht_rijen b = berichten_te_drukken(&r->w, (gebruiker_id){r->ik.kop.id});
    druk *d = bericht_vel(&r->w, T("Brieven"));
    if (!b.n) {
        niet_gevonden(r);
        return;
    }
    for (int i = 0; i < b.n; i++) bericht_druk(&r->w, d, &b.at[i]);
    r->druk = d;
    r->bestandsnaam = S("brieven.pdf");
}

void brieven_gedaan(req *r)
{
    bericht_rijen b = berichten_te_drukken(&r->w, (gebruiker_id){r->ik.kop.id});
    gebeurtenis_id g = {0};
    bool goed = true;
    r->w.samen = &g;
    for (int i = 0; goed && i < b.n; i++)
        goed = bericht_verstuurd(&r->w, bericht_id_van(&b.at[i]), NULL);
    r->w.samen = NULL;
    if (!b.n) problem_add(r->w.p, "", N_("Er wacht geen brief meer."));
    if (r->w.p->n) mijn_berichten(r);
    else ga_naar_met_ongedaan(r, URL0(r, mijn_berichten),
             PN(r->w.a, "{} brief is verstuurd.", "{} brieven zijn verstuurd.", b.n), g);
}
