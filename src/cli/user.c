/* user: accounts. A password comes from stdin, so that it stands in no history and no list of
 * processes. */
#include "cli/opties.h"

#include "base/geheim.h"
#include "base/json.h"

#include <stdio.h>

typedef struct keuze_user {
    const opties *o;
    const char *naam, *rol, *team;
    str hash;
    problems p;
    werk w;
    bool (*doe)(struct keuze_user *);
    gebruiker_rijen alle;
} keuze_user;

enum { WACHTWOORD_MIN = 12, WACHTWOORD_MAX = 400 };

static const char *const gebruik =
    "list | add INLOGNAAM --name NAAM --role ROL [--team TEAM] | password INLOGNAAM | "
    "role INLOGNAAM ROL | team INLOGNAAM TEAM | stop INLOGNAAM";

static str word(const keuze_user *k, int i)
{
    return i < k->o->nrest ? str_of(k->o->rest[i]) : (str){0};
}

/* The first line of stdin, hashed; empty hash with a problem when it will not do. */
static bool lees_wachtwoord(keuze_user *k)
{
    char line[WACHTWOORD_MAX + 3] = {0};
    if (!fgets(line, sizeof line, stdin))
        return problem_add(&k->p, "", N_("Geef het wachtwoord op stdin, als eerste regel."));
    str s = str_of(line);
    while (s.n && (s.p[s.n - 1] == '\n' || s.p[s.n - 1] == '\r')) s.n--;
    if (s.n < WACHTWOORD_MIN || s.n > WACHTWOORD_MAX)
        return problem_add(&k->p, "", N_("Een wachtwoord heeft 12 tot 400 tekens."));
    k->hash = geheim_wachtwoord(cli_arena(), s, geheim_gewoon);
    geheim_wis(line, sizeof line);
    if (!k->hash.n) no_memory("a password hash");
    return true;
}

/* ---- inside a writing ---- */

static bool zoek_gebruiker(keuze_user *k, gebruiker *g)
{
    str naam = word(k, 1);
    if (RIJ(&k->w, gebruiker, GEBRUIKER_BIJ_NAAM, g, A(inlognaam, naam))) return true;
    return problem_with(&k->p, PROBLEM_ONBEKEND, "", N_("Er is geen account ‘{}’."), naam);
}

static bool zoek_rol(keuze_user *k, str naam, code *out)
{
    if (code_parse(&rol_codes, naam, out) && out->i != ROL_OPDRACHT) return true;
    buf b = buf_new(k->w.a);
    for (i32 rol = 1; rol < ROL_OPDRACHT; rol++)
        PLAIN(&b, "{}{}", rol > 1 ? S(", ") : S(""), code_text(&rol_codes, CODE(rol)));
    return problem_with(
        &k->p, PROBLEM_INVOER, "", N_("Deze rol bestaat niet. Kies uit: {}."), buf_str(&b));
}

/* The team of this name; made when it is not there. */
static team_id team_van(keuze_user *k, str naam)
{
    team_rijen all = LIJST(&k->w, team, TEAMS);
    for (int i = 0; i < all.n; i++)
        if (str_eq(all.at[i].naam, naam)) return team_id_van(&all.at[i]);
    team t = {.naam = naam};
    return (team_id){db_add(k->w.db, &k->w.t, &team_entity, &t)};
}

/* Sees the people of this team from now on. */
static void koppel(keuze_user *k, i64 wie, team_id bij)
{
    gebruiker_team_rijen r = BIJ(&k->w, gebruiker_team, gebruiker_id, (gebruiker_id){wie});
    for (int i = 0; i < r.n; i++)
        if (r.at[i].team_id.v == bij.v) return;
    gebruiker_team gt = {.gebruiker_id = {wie}, .team_id = bij};
    db_add(k->w.db, &k->w.t, &gebruiker_team_entity, &gt);
}

static bool bewaar(keuze_user *k, gebruiker *g, const char *veld)
{
    return db_save(
        k->w.db, &k->w.t, &gebruiker_entity, g, field_bit(&gebruiker_entity, veld), NULL);
}

static void vergeet_sessies(keuze_user *k, const gebruiker *g)
{
    i64 wie = g->kop.id, behalve = 0;
    db_doe(k->w.db, &k->w.t, Q_SESSIES_VAN_WEG, ARGS(A(gebruiker, wie), A(behalve, behalve)));
}

static bool doe_add(keuze_user *k)
{
    gebruiker g = {.inlognaam = word(k, 1), .naam = str_of(k->naam), .wachtwoord = k->hash};
    if (!zoek_rol(k, str_of(k->rol), &g.rol)) return false;
    if (k->team) g.team_id = team_van(k, str_of(k->team));
    if (!db_add(k->w.db, &k->w.t, &gebruiker_entity, &g))
        return problem_with(
            &k->p, PROBLEM_GEWEIGERD, "", N_("Account ‘{}’ is er al."), g.inlognaam);
    if (k->team) koppel(k, g.kop.id, g.team_id);
    return true;
}

static bool doe_password(keuze_user *k)
{
    gebruiker g;
    if (!zoek_gebruiker(k, &g)) return false;
    g.wachtwoord = k->hash;
    vergeet_sessies(k, &g);
    return bewaar(k, &g, "wachtwoord");
}

static bool doe_role(keuze_user *k)
{
    gebruiker g;
    if (!zoek_gebruiker(k, &g) || !zoek_rol(k, word(k, 2), &g.rol)) return false;
    vergeet_sessies(k, &g);
    return bewaar(k, &g, "rol");
}

static bool doe_team(keuze_user *k)
{
    gebruiker g;
    if (!zoek_gebruiker(k, &g)) return false;
    g.team_id = team_van(k, word(k, 2));
    koppel(k, g.kop.id, g.team_id);
    return bewaar(k, &g, "team_id");
}

/* The account stays, for the history; nobody signs in with it. */
static bool doe_stop(keuze_user *k)
{
    gebruiker g;
    if (!zoek_gebruiker(k, &g)) return false;
    g.tot = k->w.vandaag;
    vergeet_sessies(k, &g);
    return bewaar(k, &g, "tot");
}

static bool doe_list(keuze_user *k)
{
    k->alle = LIJST(&k->w, gebruiker, GEBRUIKERS);
    return true;
}

/* ---- running ---- */

static bool run(db *d, void *ctx)
{
    keuze_user *k = ctx;
    k->p = (problems){0};
    k->w = werk_begin(d, cli_arena(), (toegang){0}, &k->p);
    k->w.t = toegang_opdrachtregel(d, cli_arena());
    return k->doe(k) && k->p.n == 0 && !db_failed(d);
}

static void put_list(const keuze_user *k)
{
    char text[DATE_TEXT];
    buf b = buf_new(cli_arena());
    jw w = jw_new(&b);
    if (k->o->json) jw_array(&w);
    for (int i = 0; i < k->alle.n; i++) {
        const gebruiker *g = &k->alle.at[i];
        str tot = date_iso(g->tot, text);
        if (!k->o->json) {
            buf_fmt(&b, "%-24.*s %-18.*s %.*s", STR_FMT(g->inlognaam),
                STR_FMT(code_text(&rol_codes, g->rol)), STR_FMT(g->naam));
            if (tot.n) PLAIN(&b, " {}", TF(cli_arena(), "(tot {})", tot));
            buf_add(&b, S("\n"));
            continue;
        }
        jw_object(&w);
        JW(&w, "inlognaam", g->inlognaam);
        JW(&w, "naam", g->naam);
        JW(&w, "rol", code_text(&rol_codes, g->rol));
        JW(&w, "tot", g->tot);
        jw_end(&w);
    }
    if (k->o->json) jw_end(&w);
    cli_uit(buf_str(&b));
}

static const struct {
    str naam;
    bool (*doe)(keuze_user *);
    int woorden;
    bool wachtwoord;
    const char *gedaan;       /* msgid; {} is the account */
} acties[] = {
    {S("list"), doe_list, 1, false, NULL},
    {S("add"), doe_add, 2, true, N_("Het account {} is gemaakt.\n")},
    {S("password"), doe_password, 2, true, N_("Het wachtwoord van {} is gewijzigd.\n")},
    {S("role"), doe_role, 3, false, N_("De rol van {} is gewijzigd.\n")},
    {S("team"), doe_team, 3, false, N_("{} hoort nu bij dit team en ziet de mensen ervan.\n")},
    {S("stop"), doe_stop, 2, false, N_("Met {} kan niemand meer inloggen.\n")},
};

static int voer_uit(keuze_user *k, const char *opdracht, const char *gedaan)
{
    int code_;
    store *s = opties_open(k->o, false, &code_);
    if (!s) return code_;
    write_result r = store_write(s, run, k);
    store_close(s);
    if (r == WRITE_FAILED) return cli_fout(opdracht, T("De opslag kon het niet bewaren."));
    if (r == WRITE_REFUSED) return cli_problemen(opdracht, &k->p);
    if (!gedaan) put_list(k);
    else cli_uit(lang_format(cli_arena(), lang_text(gedaan), (const val[]){V(word(k, 1))}, 1));
    return KLAAR_GOED;
}

int cli_user(int argc, char **argv)
{
    opties o;
    keuze_user k = {.o = &o};
    const optie_rij keus[] = {{"name", OPTIE_TEKST, &k.naam, N_("naam zoals anderen hem zien")},
        {"role", OPTIE_TEKST, &k.rol, N_("rol, zoals klantmanager")},
        {"team", OPTIE_TEKST, &k.team, N_("team; wordt gemaakt als het er niet is")}, {0}};
    opties_einde e = opties_lees(argc, argv, gebruik, keus, &o);
    if (e.klaar) return e.code;
    for (size_t i = 0; i < countof(acties); i++) {
        if (!str_eq(word(&k, 0), acties[i].naam)) continue;
        bool add = acties[i].doe == doe_add;
        if (o.nrest != acties[i].woorden || (add && (!k.naam || !k.rol))) break;
        if (acties[i].wachtwoord && !lees_wachtwoord(&k)) return cli_problemen(argv[0], &k.p);
        k.doe = acties[i].doe;
        return voer_uit(&k, argv[0], acties[i].gedaan);
    }
    return cli_verkeerd(argv[0], TF(cli_arena(), "Gebruik: tweespoor user {}", str_of(gebruik)));
}
