#include "casework/account.h"

#include "casework/agendalink.h"
#include "casework/vastleggen.h"
#include "casework/vervanging.h"

accountregel_rijen accounts(werk *w) { return LIJST(w, accountregel, ACCOUNTS); }

bool account_vind(werk *w, str inlognaam, gebruiker *g)
{
    if (RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, g, A(inlognaam, inlognaam))) return true;
    return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Er is geen account ‘{}’."), inlognaam);
}

team_id account_team_van(werk *w, str naam, bool maak)
{
    team_rijen all = LIJST(w, team, TEAMS);
    for (int i = 0; i < all.n; i++)
        if (str_eq(all.at[i].naam, naam)) return team_id_van(&all.at[i]);
    team t = {.naam = naam};
    return maak && naam.n ? (team_id){db_add(w->db, &w->t, &team_entity, &t)} : (team_id){0};
}

/* Cannot be undone with a button: that would be a change of rights by one alone. */
static void meld(werk *w, const gebruiker *g, str wat)
{
    buf b = buf_new(w->a);
    PLAIN(&b, "{}: {}", g->inlognaam, wat);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ACCOUNT), .code1 = str_sub(buf_str(&b), 0, 80)});
}

static void vergeet_sessies(werk *w, const gebruiker *g)
{
    i64 wie = g->kop.id, behalve = 0;
    db_doe(w->db, &w->t, Q_SESSIES_VAN_WEG, ARGS(A(gebruiker, wie), A(behalve, behalve)));
}

static bool bewaar(werk *w, gebruiker *g, const char *veld, str wat)
{
    if (!db_save(w->db, &w->t, &gebruiker_entity, g, field_bit(&gebruiker_entity, veld), NULL))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                            N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                            (str){0});
    meld(w, g, wat);
    return true;
}

/* Sees the people of this team from now on. */
static void koppel(werk *w, const gebruiker *g, team_id bij)
{
    gebruiker_team_rijen r = BIJ(w, gebruiker_team, gebruiker_id, gebruiker_id_van(g));
    for (int i = 0; i < r.n; i++)
        if (r.at[i].team_id.v == bij.v && !r.at[i].persoon_id.v) return;
    gebruiker_team gt = {.gebruiker_id = gebruiker_id_van(g), .team_id = bij};
    db_add(w->db, &w->t, &gebruiker_team_entity, &gt);
}

static void ontkoppel(werk *w, const gebruiker *g, team_id van)
{
    gebruiker_team_rijen r = BIJ(w, gebruiker_team, gebruiker_id, gebruiker_id_van(g));
    for (int i = 0; i < r.n; i++)
        if (r.at[i].team_id.v == van.v && !r.at[i].vervanging_id.v && !r.at[i].persoon_id.v)
            db_terug(w->db, &w->t, &gebruiker_team_entity, r.at[i].kop.id, 0);
}

bool account_klopt(werk *w, const gebruiker *g)
{
    bool buiten = IS_BUITEN(g->rol.i) || code_is(g->rol, ROL_TAALSCHOOL);
    int voor = w->p->n;
    verplicht_gevuld(&gebruiker_entity, g, w->p);
    if (buiten && !g->organisatie_id.v)
        problem_add(w->p, "organisatie_id",
                    N_("is nodig bij een account van buiten. Kies er een."));
    if (g->organisatie_id.v && g->team_id.v)
        problem_add(w->p, "team_id", N_("hoort niet bij een account van buiten. Laat dit leeg."));
    return w->p->n == voor;
}

bool account_maak(werk *w, gebruiker *g)
{
    if (!account_klopt(w, g)) return false;
    if (!db_add(w->db, &w->t, &gebruiker_entity, g))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Account ‘{}’ is er al."),
                            g->inlognaam);
    if (g->team_id.v) koppel(w, g, g->team_id);
    meld(w, g, S("nieuw"));
    return true;
}

bool account_rol(werk *w, gebruiker *g, code rol)
{
    g->rol = rol;
    vergeet_sessies(w, g);
    return bewaar(w, g, "rol", code_text(&rol_codes, rol));
}

bool account_team(werk *w, gebruiker *g, team_id naar, bool verhuist)
{
    if (verhuist && g->team_id.v && g->team_id.v != naar.v) ontkoppel(w, g, g->team_id);
    if (naar.v) koppel(w, g, naar);
    g->team_id = naar;
    return bewaar(w, g, "team_id", S("team"));
}

/* What would still work for who knows a secret, and what he typed. */
static bool ruim_op(werk *w, gebruiker *g)
{
    i64 wie = g->kop.id;
    vergeet_sessies(w, g);
    db_doe(w->db, &w->t, Q_CONCEPTEN_VAN_WEG, ARGS(A(gebruiker, wie)));
    agendalink_rijen l = LIJST(w, agendalink, AGENDALINKS_VAN, A(gebruiker, wie));
    for (int i = 0; i < l.n; i++) {
        l.at[i].ingetrokken = db_now(w->db);
        db_save(w->db, &w->t, &agendalink_entity, &l.at[i],
                field_bit(&agendalink_entity, "ingetrokken"), NULL);
    }
    werk zelf = werk_programma(w);
    vervanging_rijen v = vervangingen_lijst(w);
    for (int i = 0; i < v.n; i++)
        if (v.at[i].vervanger_id.v == wie && !vervanging_stop(&zelf, vervanging_id_van(&v.at[i])))
            return false;
    return true;
}

bool account_sluit(werk *w, gebruiker *g)
{
    if (g->kop.id == w->t.gebruiker)
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Je kunt je eigen account niet sluiten. Vraag een collega."),
                            (str){0});
    g->tot = w->vandaag;
    return ruim_op(w, g) && bewaar(w, g, "tot", S("gesloten"));
}

bool account_open(werk *w, gebruiker *g)
{
    g->tot = (date){0};
    g->wachtwoord = (str){0};
    if (!bewaar(w, g, "tot", S("weer open"))) return false;
    return db_save(w->db, &w->t, &gebruiker_entity, g, field_bit(&gebruiker_entity, "wachtwoord"),
                   NULL);
}

bool account_wachtwoord(werk *w, gebruiker *g, str hash)
{
    g->wachtwoord = hash;
    vergeet_sessies(w, g);
    return bewaar(w, g, "wachtwoord", S("wachtwoord"));
}
