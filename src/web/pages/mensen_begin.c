/* mensen_begin.c: the filter with which Mijn mensen opens: one's own, or that of a team, which who
 * steers sets as well. */
#include "casework/mensenfilter.h"

#include "web/pages/mensen.h"
#include "web/routes.h"

static str team_naam(req *r, team_id id)
{
    team t;
    return HAAL(&r->w, team, id, &t) ? t.naam : (str){0};
}

static void put_filter(req *r, const mensenfilter *f)
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>", f->naam,
        mensen_vraag_woorden(r, f->vraag)));
    tabel_cel(r, T("Team"), MARKUP(r->w.a, "{}", team_naam(r, f->team_id)));
    tabel_cel(r, T("Van wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, f->gebruiker_id)));
    tabel_cel(r, T("Begin"), f->team_begin ? badge(r, S("success"), T("Het team begint hiermee"))
                                           : MARKUP(r->w.a, "{}", S("–")));
    PUT(&r->h, "<td class=\"geenprint\" data-k=\"{}\">", T("Doen"));
    mensenfilter_teamknop(r, f);
    PUT(&r->h, "</td>");
}

void teamfilters_toon(req *r)
{
    mensenfilter_rijen f = mensenfilters_gedeeld(&r->w);
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kruimels(r, URL0(r, cijfers_begeleiding), T("Mensen per klantmanager"));
    kop(r, T("Waarmee een team begint"),
        T("Mijn mensen opent met dit filter. Wie zelf een begin koos, houdt dat."));
    if (!f.n) {
        leegte(r, T("Nog niemand deelde een filter met een team."), URL0(r, cijfers_begeleiding),
            T("Mensen per klantmanager"));
        return;
    }
    tabel_open(r, T("Filters die met een team gedeeld zijn"));
    const str koppen[] = {T("Filter"), T("Team"), T("Van wie"), T("Begin"), T("Doen")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < f.n; i++) put_filter(r, &f.at[i]);
    tabel_sluit(r);
}

static void zet(req *r, bool voor_team)
{
    mensenfilter f;
    gebeurtenis_id g = {0};
    mensenfilter_id id = {r->id[0]};
    url lijst = URL0(r, mensenfilters_toon);
    if (!url_mag(r, GET, lijst)) lijst = URL0(r, teamfilters_toon);
    if (!HAAL(&r->w, mensenfilter, id, &f)) {
        niet_gevonden(r);
        return;
    }
    bool aan = voor_team ? !f.team_begin : !f.eigen_begin;
    if (mensenfilter_zet_begin(&r->w, id, voor_team, aan, &g))
        ga_naar_met_ongedaan(r, lijst,
            aan ? TF(r->w.a, "De lijst begint nu met ‘{}’.", f.naam)
                : T("De lijst begint weer met alle mensen."), g);
}

void mensenfilter_begin_ik(req *r) { zet(r, false); }
void mensenfilter_begin_team(req *r) { zet(r, true); }
