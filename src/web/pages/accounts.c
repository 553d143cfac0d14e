/* accounts.c: who has access: the list, one account, and asking for a new one, another rol or team,
 * or opening it again. Closing needs nobody else: it may not wait. */
#include "casework/account.h"

#include "base/geheim.h"
#include "casework/kantoor.h"
#include "web/form.h"
#include "web/pages/persoon.h"

#define ACCOUNTVORM_FIELDS(F) \
    F(str, inlognaam, N_("Inlognaam"), .klasse = K0, .required = true, .max = 60, \
      .hulp = N_("Kleine letters, zonder spaties.")) \
    F(str, naam, N_("Naam"), .klasse = K0, .required = true, .max = 120) \
    F(code, rol, N_("Rol"), .klasse = K0, .required = true, .codes = &rol_codes) \
    F(team_id, team_id, N_("Team"), .klasse = K0, .ref = "team") \
    F(organisatie_id, organisatie_id, N_("Organisatie, als het iemand van buiten is"), \
      .klasse = K0, \
      .ref = "organisatie") \
    F(str, waarom, N_("Waarom is dit nodig?"), .klasse = K1, .required = true, .max = 400, \
      .multiline = true, \
      .hulp = N_("Wie goedkeurt, leest dit."))
LIJSTRIJ(accountvorm, ACCOUNTVORM_FIELDS)
#define SELF accountvorm
LIJSTRIJ_DEF(accountvorm, ACCOUNTVORM_FIELDS)
#undef SELF

static const char *const nieuw_velden[] = {"inlognaam", "naam", "rol", "team_id",
    "organisatie_id", "waarom", NULL};
static const char *const rol_velden[] = {"rol", "team_id", "waarom", NULL};

/* ---- choices ---- */

static int teams(req *r, keuze **uit)
{
    team_rijen t = LIJST(&r->w, team, TEAMS);
    *uit = arena_make(r->w.a, keuze, t.n + 1);
    for (int i = 0; i < t.n; i++) (*uit)[i] = (keuze){ID(team_id_van(&t.at[i])), t.at[i].naam};
    return t.n;
}

static int organisaties_kies(req *r, keuze **uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    *uit = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        (*uit)[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    return o.n;
}

static void rol_veld(formulier *f)
{
    code mag[rol_eind];
    int n = 0;
    for (i32 rol = 1; rol < rol_eind; rol++)
        if (rol != ROL_OPDRACHT) mag[n++] = CODE(rol);
    form_codes(f, "rol", mag, n, (str){0});
}

/* ---- the list ---- */

static markup stand(req *r, date tot)
{
    bool open = !date_is_set(tot) || date_before(r->w.vandaag, tot);
    if (open && !date_is_set(tot)) return badge(r, S("success"), T("Open"));
    return badge(r, S("neutral"), open ? TF(r->w.a, "Open tot {}", dag_tekst(r, tot, false))
                                       : TF(r->w.a, "Gesloten op {}", dag_tekst(r, tot, false)));
}

void accounts_toon(req *r)
{
    accountregel_rijen l = accounts(&r->w);
    url nieuw = URL0(r, account_nieuw);
    kop_met(r, T("Accounts"), T("Wie met het programma werkt, en met welke rol."),
        url_mag(r, GET, nieuw) ? link_knop(r, nieuw, T("Vraag een account aan"), "primary-action")
                               : (markup){0});
    tabel_open(r, T("Accounts, per rol"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Inlognaam"), (url){0}, 0);
    tabel_kop(r, T("Rol"), (url){0}, 0);
    tabel_kop(r, T("Hoort bij"), (url){0}, 0);
    tabel_kop(r, T("Ziet mensen van"), (url){0}, 0);
    tabel_kop(r, T("Toegang"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const accountregel *g = &l.at[i];
        arena *a = r->w.a;
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, account_toon, g->id), g->naam));
        tabel_cel(r, T("Inlognaam"), MARKUP(a, "{}", g->inlognaam));
        tabel_cel(r, T("Rol"), MARKUP(a, "{}", code_label(&rol_codes, g->rol)));
        tabel_cel(r, T("Hoort bij"), MARKUP(a, "{}", g->team.n ? g->team : g->organisatie));
        tabel_cel(r, T("Ziet mensen van"),
            MARKUP(a, "{}", PN(a, "{} team", "{} teams", g->teams.n)));
        tabel_cel(r, T("Toegang"), stand(r, g->tot));
    }
    tabel_sluit(r);
}

/* ---- a new one ---- */

void account_nieuw(req *r)
{
    accountvorm v = {.masker = UINT64_MAX};
    keuze *t, *o;
    int nt = teams(r, &t), no = organisaties_kies(r, &o);
    kruimels(r, URL0(r, accounts_toon), T("Accounts"));
    kop(r, T("Vraag een account aan"), T("Een ander keurt het goed. Dan pas is het er."));
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, account_nieuw_vraag), &accountvorm_entity, &v);
    form_veld(&f, "inlognaam");
    form_veld(&f, "naam");
    rol_veld(&f);
    form_keuze(&f, "team_id", t, nt, 0);
    form_keuze(&f, "organisatie_id", o, no, 0);
    form_veld(&f, "waarom");
    form_sluit_met(&f, T("Vraag dit account aan"), URL0(r, accounts_toon), T("Terug"));
    PUT(&r->h, "</section>\n");
}

static void gevraagd(req *r, goedkeuring_id k)
{
    ga_naar(r, URL(r, goedkeuring_toon, k), T("Het is gevraagd. Een ander keurt het goed."));
}

void account_nieuw_vraag(req *r)
{
    accountvorm v = {.masker = UINT64_MAX};
    goedkeuring_id k = {0};
    form_lees(r, &accountvorm_entity, nieuw_velden, &v);
    gebruiker g = {.inlognaam = v.inlognaam, .naam = v.naam, .rol = v.rol, .team_id = v.team_id,
                   .organisatie_id = v.organisatie_id};
    if (r->w.p->n == 0) k = account_vraag_nieuw(&r->w, &g, v.waarom);
    if (k.v) gevraagd(r, k);
    else account_nieuw(r);
}

/* ---- one account ---- */

static bool van_pad(req *r, gebruiker *g)
{
    bool er = HAAL(&r->w, gebruiker, (gebruiker_id){r->id[0]}, g) && g->rol.i != ROL_OPDRACHT;
    if (!er) niet_gevonden(r);
    return er;
}

static void put_teams(req *r, const gebruiker *g)
{
    gebruiker_team_rijen l = BIJ(&r->w, gebruiker_team, gebruiker_id, gebruiker_id_van(g));
    buf b = buf_new(r->w.a);
    for (int i = 0; i < l.n; i++) {
        team t;
        if (!l.at[i].persoon_id.v && HAAL(&r->w, team, l.at[i].team_id, &t))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), t.naam);
    }
    if (b.n) PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Ziet mensen van"), buf_str(&b));
}

static void put_feiten(req *r, const gebruiker *g)
{
    organisatie o;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-acc\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-acc\">{}</h2><dl class=\"dlrij\"><dt>{}</dt><dd>{}</dd><dt>{}</dt>"
               "<dd>{}</dd><dt>{}</dt><dd>{}</dd>",
        T("Dit account"), T("Inlognaam"), g->inlognaam, T("Rol"), code_label(&rol_codes, g->rol),
        T("Toegang"), stand(r, g->tot));
    put_teams(r, g);
    if (HAAL(&r->w, organisatie, g->organisatie_id, &o))
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", T("Organisatie"), o.naam);
    PUT(&r->h, "</dl></section>\n");
}

static void put_rol(req *r, const gebruiker *g)
{
    accountvorm v = {.masker = UINT64_MAX, .rol = g->rol, .team_id = g->team_id};
    keuze *t;
    int n = teams(r, &t);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-rol\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-rol\">{}</h2>", T("Andere rol of ander team"));
    formulier f = form_open(r, URL(r, account_rol_vraag, gebruiker_id_van(g)),
        &accountvorm_entity, &v);
    rol_veld(&f);
    form_keuze(&f, "team_id", t, n, g->team_id.v);
    form_veld(&f, "waarom");
    form_sluit(&f, T("Vraag deze wijziging aan"));
    PUT(&r->h, "</section>\n");
}

static void put_sluiten(req *r, const gebruiker *g)
{
    gebruiker_id id = gebruiker_id_van(g);
    bool open = gebruiker_heeft_toegang(g, r->w.vandaag);
    accountvorm v = {.masker = UINT64_MAX};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-toe\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-toe\">{}</h2><p>{}</p>", T("Toegang"),
        open ? T("Gaat deze collega weg? Sluit het account. Dat werkt meteen.")
             : T("Dit account is gesloten. Weer openen keurt een ander goed."));
    if (open) {
        form_knop(r, URL(r, account_sluiten, id), T("Sluit dit account"), g->naam,
            "secondary-action");
        if (!g->wachtwoord.n)
            form_knop(r, URL(r, account_startwachtwoord, id), T("Maak een startwachtwoord"),
                g->naam, "secondary-action");
    } else {
        formulier f = form_open(r, URL(r, account_open_vraag, id), &accountvorm_entity, &v);
        form_veld(&f, "waarom");
        form_sluit(&f, T("Vraag om het weer te openen"));
    }
    PUT(&r->h, "</section>\n");
}

static void put_account(req *r, const gebruiker *g)
{
    bool mag = url_mag(r, POST, URL(r, account_rol_vraag, gebruiker_id_van(g)));
    kruimels(r, URL0(r, accounts_toon), T("Accounts"));
    kop(r, g->naam, (str){0});
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    put_feiten(r, g);
    if (mag) put_sluiten(r, g);
    PUT(&r->h, "</div><div class=\"stapel\">");
    if (mag && gebruiker_heeft_toegang(g, r->w.vandaag)) put_rol(r, g);
    PUT(&r->h, "</div></div>\n");
}

void account_toon(req *r)
{
    gebruiker g;
    if (van_pad(r, &g)) put_account(r, &g);
}

void account_rol_vraag(req *r)
{
    gebruiker g;
    goedkeuring_id k = {0};
    if (!van_pad(r, &g)) return;
    accountvorm v = {.masker = UINT64_MAX, .rol = g.rol, .team_id = g.team_id};
    form_lees(r, &accountvorm_entity, rol_velden, &v);
    if (r->w.p->n == 0) k = account_vraag_rol(&r->w, &g, v.rol, v.team_id, v.waarom);
    if (k.v) gevraagd(r, k);
    else put_account(r, &g);
}

void account_open_vraag(req *r)
{
    static const char *const velden[] = {"waarom", NULL};
    gebruiker g;
    goedkeuring_id k = {0};
    accountvorm v = {.masker = UINT64_MAX};
    if (!van_pad(r, &g)) return;
    form_lees(r, &accountvorm_entity, velden, &v);
    if (r->w.p->n == 0) k = account_vraag_open(&r->w, &g, v.waarom);
    if (k.v) gevraagd(r, k);
    else put_account(r, &g);
}

void account_sluiten(req *r)
{
    gebruiker g;
    if (!van_pad(r, &g)) return;
    if (account_sluit(&r->w, &g))
        ga_naar(r, URL(r, account_toon, gebruiker_id_van(&g)),
            T("Het account is gesloten. Het ziet vanaf nu niets meer."));
    else put_account(r, &g);
}

/* ---- the first password: hashed outside the write queue, shown once ---- */

typedef struct {
    req *r;
    str hash;
    gebruiker g;
} start_wachtwoord;

static bool zet_wachtwoord(db *d, void *ctx)
{
    start_wachtwoord *s = ctx;
    werk w = s->r->w;
    w.db = d;
    bool er = HAAL(&w, gebruiker, (gebruiker_id){s->r->id[0]}, &s->g);
    if (!er || s->g.wachtwoord.n || !gebruiker_heeft_toegang(&s->g, w.vandaag))
        return problem_with(w.p, PROBLEM_GEWEIGERD, "",
                            N_("Dit account heeft al een wachtwoord, of is gesloten."), (str){0});
    return account_wachtwoord(&w, &s->g, s->hash);
}

void account_startwachtwoord(req *r)
{
    enum { BYTES = 16 };
    start_wachtwoord s = {.r = r};
    str geheim_ = geheim_token(r->w.a, BYTES);
    kruimels(r, URL0(r, accounts_toon), T("Accounts"));
    if (zwaar_begin(r->web->zwaar)) {
        s.hash = geheim_wachtwoord(r->w.a, geheim_, geheim_gewoon);
        zwaar_klaar(r->web->zwaar);
    }
    bool goed = s.hash.n && web_write(r, zet_wachtwoord, &s) == WRITE_DONE;
    if (!goed && !r->w.p->n)
        problem_add(r->w.p, "", N_("Dit kan nu even niet. Probeer het over 15 minuten."));
    kop(r, T("Startwachtwoord"), goed ? TF(r->w.a, "Voor {}, één keer te zien.", s.g.naam)
                                      : T("Er is geen nieuw wachtwoord gemaakt."));
    if (goed)
        PUT(&r->h, "<section class=\"kaart\"><p><code>{}</code></p><p>{}</p></section>", geheim_,
            T("Geef het persoonlijk door. Laat je collega het meteen wijzigen, bij Profiel."));
    PUT(&r->h, "<p class=\"mt\">{}</p>\n",
        link_naar(r, URL0(r, accounts_toon), T("Terug naar de accounts")));
}
