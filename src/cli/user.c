/* user: accounts. A password comes from stdin, so that it stands in no history and no list of
 * processes. */
#include "cli/opties.h"

#include "base/geheim.h"
#include "base/json.h"
#include "casework/account.h"

#include <stdio.h>

typedef struct keuze_user {
    const opties *o;
    const char *naam, *rol, *team, *organisatie;
    str hash;
    problems p;
    werk w;
    bool (*doe)(struct keuze_user *);
    gebruiker_rijen alle;
} keuze_user;

enum { WACHTWOORD_MIN = 12, WACHTWOORD_MAX = 400 };

static const char *const gebruik =
    "list | add INLOGNAAM --name NAAM --role ROL [--team TEAM] [--organisation NAAM] | "
    "password INLOGNAAM | "
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
    return account_vind(&k->w, word(k, 1), g);
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

/* Done by whoever may use the machine: nobody is asked, and that is on record. */
static void leg_vast(keuze_user *k, int soort, const gebruiker *g)
{
    buf b = buf_new(k->w.a);
    jw j = jw_new(&b);
    jw_object(&j);
    JW(&j, "account", g->inlognaam);
    JW(&j, "rol", code_text(&rol_codes, g->rol));
    jw_end(&j);
    goedkeuring_op_machine(&k->w, soort, buf_str(&b), S("tweespoor user"));
}

static bool zoek_organisatie(keuze_user *k, organisatie_id *uit)
{
    organisatie_rijen o = LIJST(&k->w, organisatie, ORGANISATIES);
    for (int i = 0; i < o.n; i++) {
        if (!str_eq(o.at[i].naam, str_of(k->organisatie))) continue;
        *uit = organisatie_id_van(&o.at[i]);
        return true;
    }
    return problem_with(&k->p, PROBLEM_ONBEKEND, "--organisation",
                        N_("Er is geen organisatie ‘{}’."), str_of(k->organisatie));
}

static bool doe_add(keuze_user *k)
{
    gebruiker g = {.inlognaam = word(k, 1), .naam = str_of(k->naam), .wachtwoord = k->hash};
    if (!zoek_rol(k, str_of(k->rol), &g.rol)) return false;
    if (k->team) g.team_id = account_team_van(&k->w, str_of(k->team), true);
    if (k->organisatie && !zoek_organisatie(k, &g.organisatie_id)) return false;
    if (!account_maak(&k->w, &g)) return false;
    leg_vast(k, GK_ACCOUNT, &g);
    return true;
}

static bool doe_password(keuze_user *k)
{
    gebruiker g;
    return zoek_gebruiker(k, &g) && account_wachtwoord(&k->w, &g, k->hash);
}

static bool doe_role(keuze_user *k)
{
    gebruiker g;
    code rol;
    if (!zoek_gebruiker(k, &g) || !zoek_rol(k, word(k, 2), &rol)) return false;
    if (!account_rol(&k->w, &g, rol)) return false;
    leg_vast(k, GK_ROL, &g);
    return true;
}

static bool doe_team(keuze_user *k)
{
    gebruiker g;
    if (!zoek_gebruiker(k, &g)) return false;
    return account_team(&k->w, &g, account_team_van(&k->w, word(k, 2), true), false);
}

/* The account stays, for the history; nobody signs in with it. */
static bool doe_stop(keuze_user *k)
{
    gebruiker g;
    return zoek_gebruiker(k, &g) && account_sluit(&k->w, &g);
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
        {"team", OPTIE_TEKST, &k.team, N_("team; wordt gemaakt als het er niet is")},
        {"organisation", OPTIE_TEKST, &k.organisatie, N_("organisatie, voor iemand van buiten")},
        {0}};
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
