/* account_vraag.c: the requests about accounts that another approves: their exact content. */
#include "casework/account.h"

static bool al_gebruikt(werk *w, str inlognaam)
{
    gebruiker g;
    if (!RIJ(w, gebruiker, GEBRUIKER_BIJ_NAAM, &g, A(inlognaam, inlognaam))) return false;
    problem_add(w->p, "inlognaam", N_("is al in gebruik. Kies een andere."));
    return true;
}

static str team_naam(werk *w, team_id id)
{
    team t;
    return HAAL(w, team, id, &t) ? t.naam : (str){0};
}

goedkeuring_id account_vraag_nieuw(werk *w, const gebruiker *g, str waarom)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    if (!account_klopt(w, g) || al_gebruikt(w, g->inlognaam)) return (goedkeuring_id){0};
    jw_object(&j);
    JW(&j, "inlognaam", g->inlognaam);
    JW(&j, "naam", g->naam);
    JW(&j, "rol", code_text(&rol_codes, g->rol));
    JW(&j, "team", team_naam(w, g->team_id));
    JW(&j, "organisatie", g->organisatie_id.v);
    jw_end(&j);
    return goedkeuring_vraag(w, GK_ACCOUNT, buf_str(&b), waarom);
}

goedkeuring_id account_vraag_rol(werk *w, const gebruiker *nu, code rol, team_id naar, str waarom)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    gebruiker wordt = *nu;
    wordt.rol = rol;
    wordt.team_id = naar;
    if (!account_klopt(w, &wordt)) return (goedkeuring_id){0};
    if (rol.i == nu->rol.i && naar.v == nu->team_id.v) {
        problem_add(w->p, "rol", N_("is al zo, en het team ook. Wijzig er een van."));
        return (goedkeuring_id){0};
    }
    jw_object(&j);
    JW(&j, "account", nu->inlognaam);
    JW(&j, "rol", code_text(&rol_codes, rol));
    JW(&j, "rol_was", code_text(&rol_codes, nu->rol));
    JW(&j, "team", team_naam(w, naar));
    JW(&j, "team_was", team_naam(w, nu->team_id));
    jw_end(&j);
    return goedkeuring_vraag(w, GK_ROL, buf_str(&b), waarom);
}

goedkeuring_id account_vraag_open(werk *w, const gebruiker *g, str waarom)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    jw_object(&j);
    JW(&j, "account", g->inlognaam);
    JW(&j, "rol", code_text(&rol_codes, g->rol));
    jw_end(&j);
    return goedkeuring_vraag(w, GK_OPEN, buf_str(&b), waarom);
}
