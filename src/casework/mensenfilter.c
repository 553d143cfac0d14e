#include "casework/mensenfilter.h"

#include "casework/vastleggen.h"

mensenfilter_rijen mensenfilters(werk *w) { return LIJST(w, mensenfilter, MENSENFILTERS); }

static mensenfilter_rijen eigen(werk *w)
{
    return BIJ(w, mensenfilter, gebruiker_id, ((gebruiker_id){w->t.gebruiker}));
}

static bool schrijf(werk *w, mensenfilter *f, bool delen, gebeurtenis_id *g)
{
    f->team_id = (team_id){delen ? w->t.team : 0};
    if (!delen) f->team_begin = false;
    return vastleggen_zaak(w, &mensenfilter_entity, f, UINT64_MAX, (organisatie_id){0}, GEB_FILTER,
                           g);
}

bool mensenfilter_bewaar(werk *w, str naam, str vraag, bool delen, gebeurtenis_id *g)
{
    mensenfilter_rijen al = eigen(w);
    mensenfilter f = {.gebruiker_id = {w->t.gebruiker}};
    naam = str_trim(naam);
    if (!vraag.n)
        return problem_add(w->p, "", N_("Je koos nog niets. Kies eerst een filter in de lijst."));
    for (int i = 0; i < al.n; i++)
        if (str_eq(al.at[i].naam, naam)) f = al.at[i];
    if (!f.kop.id && al.n >= FILTERS_HOOGSTENS)
        return problem_add(w->p, "naam", N_("kan er niet meer bij. Haal eerst een filter weg."));
    f.naam = naam;
    f.vraag = vraag;
    return schrijf(w, &f, delen, g);
}

bool mensenfilter_eigen(werk *w, mensenfilter_id id, mensenfilter *f)
{
    if (HAAL(w, mensenfilter, id, f) && f->gebruiker_id.v == w->t.gebruiker) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit filter is er niet."), (str){0});
}

bool mensenfilter_wijzig(werk *w, mensenfilter_id id, str naam, bool delen, gebeurtenis_id *g)
{
    mensenfilter f;
    if (!mensenfilter_eigen(w, id, &f)) return false;
    mensenfilter_rijen al = eigen(w);
    for (int i = 0; i < al.n; i++)
        if (str_eq(al.at[i].naam, str_trim(naam)) && al.at[i].kop.id != id.v)
            return problem_add(w->p, "naam", N_("heb je al. Kies een andere naam."));
    f.naam = str_trim(naam);
    return schrijf(w, &f, delen, g);
}

bool mensenfilter_weg(werk *w, mensenfilter_id id, gebeurtenis_id *g)
{
    mensenfilter f;
    if (!mensenfilter_eigen(w, id, &f)) return false;
    db_terug(w->db, &w->t, &mensenfilter_entity, id.v, 0);
    *g = gebeur(w, (gebeurtenis){.soort = CODE(GEB_FILTER),
                                 .onderwerp = S("mensenfilter"),
                                 .onderwerp_id = NUM(id.v),
                                 .versie_voor = NUM(f.kop.versie)});
    return true;
}

/* ---- with which the list begins ---- */

mensenfilter_rijen mensenfilters_gedeeld(werk *w)
{
    return LIJST(w, mensenfilter, MENSENFILTERS_GEDEELD);
}

bool mensenfilter_begin(werk *w, mensenfilter *f)
{
    mensenfilter_rijen alle = mensenfilters(w);
    int van_team = -1;
    for (int i = 0; i < alle.n; i++) {
        bool eigen_ = alle.at[i].gebruiker_id.v == w->t.gebruiker;
        if (eigen_ && alle.at[i].eigen_begin) {
            *f = alle.at[i];
            return true;
        }
        if (alle.at[i].team_begin && alle.at[i].team_id.v == w->t.team) van_team = i;
    }
    if (van_team >= 0) *f = alle.at[van_team];
    return van_team >= 0;
}

static bool is_voor(const mensenfilter *f, const mensenfilter *ander, bool voor_team)
{
    return voor_team ? ander->team_id.v && f->team_id.v == ander->team_id.v
                : f->gebruiker_id.v == ander->gebruiker_id.v;
}

static bool zet(werk *w, mensenfilter *f, bool voor_team, bool aan)
{
    bool *veld = voor_team ? &f->team_begin : &f->eigen_begin;
    if (*veld == aan) return true;
    *veld = aan;
    return vastleggen_zaak(w, &mensenfilter_entity, f, UINT64_MAX, (organisatie_id){0},
                           GEB_FILTER, NULL);
}

static bool mag_zetten(werk *w, const mensenfilter *f, bool voor_team)
{
    bool stuurt = w->t.rol == ROL_MANAGER || w->t.rol == ROL_BELEID;
    if (!voor_team) return f->gebruiker_id.v == w->t.gebruiker;
    return f->team_id.v && (stuurt || f->team_id.v == w->t.team);
}

bool mensenfilter_zet_begin(werk *w, mensenfilter_id id, bool voor_team, bool aan,
                            gebeurtenis_id *g)
{
    mensenfilter f;
    werk samen = *w;
    *g = (gebeurtenis_id){0};
    samen.samen = g;
    if (!HAAL(w, mensenfilter, id, &f) || !mag_zetten(w, &f, voor_team))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit filter is er niet."), (str){0});
    mensenfilter_rijen alle = voor_team ? mensenfilters_gedeeld(w) : eigen(w);
    bool goed = true;
    for (int i = 0; aan && goed && i < alle.n; i++)
        if (alle.at[i].kop.id != id.v && is_voor(&alle.at[i], &f, voor_team))
            goed = zet(&samen, &alle.at[i], voor_team, false);
    return goed && zet(&samen, &f, voor_team, aan);
}
