#include "casework/vervanging.h"

#include "casework/vastleggen.h"

vervanging_rijen vervangingen_lijst(werk *w)
{
    return LIJST(w, vervanging, VERVANGINGEN, A(vandaag, w->vandaag));
}

vervanging_rijen vervangingen_van(werk *w, gebruiker_id wie)
{
    return LIJST(w, vervanging, VERVANGINGEN_NU, AI(gebruiker, wie), A(vandaag, w->vandaag));
}

bool vervangt_nu(werk *w, gebruiker_id weg)
{
    if (!weg.v) return false;
    vervanging_rijen v = vervangingen_van(w, (gebruiker_id){w->t.gebruiker});
    for (int i = 0; i < v.n; i++)
        if (v.at[i].gebruiker_id.v == weg.v) return true;
    return false;
}

gebruiker_id vervangt_bij(werk *w, persoon_id wie)
{
    vervanging v;
    bool er = RIJ(w, vervanging, VERVANGT_BIJ, &v, AI(persoon, wie), A(vandaag, w->vandaag));
    return er ? v.gebruiker_id : (gebruiker_id){0};
}

gebruiker_rijen vervangers(werk *w, int rol)
{
    gebruiker_rijen g = LIJST(w, gebruiker, GEBRUIKERS_MET_ROL, AC(rol, rol, CODE(rol)));
    gebruiker_rijen uit = {g.at, 0};
    for (int i = 0; i < g.n; i++)
        if (gebruiker_heeft_toegang(&g.at[i], w->vandaag)) uit.at[uit.n++] = g.at[i];
    return uit;
}

/* ---- making and ending ---- */

static bool is_manager(const werk *w)
{
    return w->t.rol == ROL_MANAGER || w->t.rol == ROL_OPDRACHT;
}

static bool dagen_kloppen(werk *w, const vervanging *v)
{
    int voor = w->p->n;
    verplicht_gevuld(&vervanging_entity, v, w->p);
    if (w->p->n > voor) return false;
    if (!date_before(v->van, v->tot)) problem_add(w->p, "tot", N_("moet na de eerste dag liggen."));
    else if (!date_before(w->vandaag, v->tot))
        problem_add(w->p, "tot", N_("is al voorbij. Kies een dag na vandaag."));
    vervanging_rijen al = vervangingen_lijst(w);
    for (int i = 0; i < al.n; i++) {
        const vervanging *x = &al.at[i];
        bool samen = date_before(x->van, v->tot) && date_before(v->van, x->tot);
        if (samen && x->gebruiker_id.v == v->gebruiker_id.v)
            return problem_add(w->p, "van", N_("valt in een vervanging die er al is. Stop die."));
    }
    return w->p->n == voor;
}

static bool mensen_kloppen(werk *w, const vervanging *v)
{
    gebruiker weg, ander;
    if (v->gebruiker_id.v != w->t.gebruiker && !is_manager(w))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "gebruiker_id",
                            N_("ben jij niet. Alleen een manager regelt dit voor een ander."),
                            (str){0});
    if (v->gebruiker_id.v == v->vervanger_id.v)
        return problem_add(w->p, "vervanger_id", N_("kan niet dezelfde zijn. Kies een collega."));
    bool er = HAAL(w, gebruiker, v->gebruiker_id, &weg) &&
              HAAL(w, gebruiker, v->vervanger_id, &ander);
    if (er && weg.rol.i == ander.rol.i && gebruiker_heeft_toegang(&ander, w->vandaag)) return true;
    return problem_add(w->p, "vervanger_id", N_("heeft niet dezelfde rol, of geen toegang."));
}

static void meld(werk *w, const vervanging *v, i64 versie_voor)
{
    gebruiker weg, ander;
    buf b = buf_new(w->a);
    if (HAAL(w, gebruiker, v->gebruiker_id, &weg) && HAAL(w, gebruiker, v->vervanger_id, &ander))
        PLAIN(&b, "{} → {}", weg.inlognaam, ander.inlognaam);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_VERVANGING),
                            .onderwerp = S("vervanging"),
                            .onderwerp_id = NUM(v->kop.id),
                            .versie_voor = NUM(versie_voor),
                            .code1 = str_sub(buf_str(&b), 0, 80),
                            .datum1 = v->tot});
}

vervanging_id vervanging_maak(werk *w, vervanging *v)
{
    if (!dagen_kloppen(w, v) || !mensen_kloppen(w, v)) return (vervanging_id){0};
    db_add(w->db, &w->t, &vervanging_entity, v);
    meld(w, v, 0);
    vervangingen_bijwerken(w);
    return vervanging_id_van(v);
}

bool vervanging_stop(werk *w, vervanging_id id)
{
    vervanging v;
    if (!HAAL(w, vervanging, id, &v) || !date_before(w->vandaag, v.tot))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze vervanging is er niet meer."),
                            (str){0});
    bool mag = is_manager(w) || v.gebruiker_id.v == w->t.gebruiker ||
               v.vervanger_id.v == w->t.gebruiker;
    if (!mag)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Alleen wie erin staat of een manager stopt dit."), (str){0});
    i64 versie = v.kop.versie;
    v.tot = w->vandaag;
    v.van = date_min(v.van, w->vandaag);
    if (!db_save(w->db, &w->t, &vervanging_entity, &v, UINT64_MAX, NULL))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                            N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                            (str){0});
    meld(w, &v, versie);
    vervangingen_bijwerken(w);
    return true;
}

/* ---- what the vervanger sees ---- */

static bool ziet_team(gebruiker_team_rijen al, team_id bij)
{
    for (int i = 0; i < al.n; i++)
        if (al.at[i].team_id.v == bij.v && !al.at[i].persoon_id.v) return true;
    return false;
}

/* The teams of the one who is away, that the vervanger does not see by himself. */
static void teams_erbij(werk *w, const vervanging *v)
{
    gebruiker_team_rijen van = BIJ(w, gebruiker_team, gebruiker_id, v->gebruiker_id);
    for (int i = 0; i < van.n; i++) {
        gebruiker_team_rijen al = BIJ(w, gebruiker_team, gebruiker_id, v->vervanger_id);
        if (van.at[i].vervanging_id.v || van.at[i].persoon_id.v
            || ziet_team(al, van.at[i].team_id)) continue;
        gebruiker_team nieuw = {.gebruiker_id = v->vervanger_id,
                                .team_id = van.at[i].team_id,
                                .vervanging_id = vervanging_id_van(v)};
        db_add(w->db, &w->t, &gebruiker_team_entity, &nieuw);
    }
}

void vervangingen_bijwerken(werk *w)
{
    gebruiker_team_rijen weg =
        LIJST(w, gebruiker_team, VERVANGING_VOORBIJ, A(vandaag, w->vandaag));
    for (int i = 0; i < weg.n; i++)
        db_terug(w->db, &w->t, &gebruiker_team_entity, weg.at[i].kop.id, 0);
    vervanging_rijen nu = LIJST(w, vervanging, VERVANGINGEN_NU, AN(gebruiker),
                                A(vandaag, w->vandaag));
    for (int i = 0; i < nu.n; i++) teams_erbij(w, &nu.at[i]);
}
