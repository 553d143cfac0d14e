/* goedkeuring_doe.c: carries out what was approved, from its content and nothing else; and says
 * that content in words. */
#include "casework/goedkeuring.h"

#include "base/lang.h"
#include "casework/aanpak.h"
#include "casework/account.h"
#include "casework/nood.h"

static str tekst_van(const json *in, const char *lid)
{
    str s = {0};
    json_str(in, lid, &s);
    return s;
}

static bool weiger(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- accounts ---- */

/* Nobody decides about his own account. */
static bool account_van(werk *w, const json *in, i64 keurder, gebruiker *g)
{
    if (!account_vind(w, tekst_van(in, "account"), g)) return false;
    if (g->kop.id == keurder)
        return weiger(w, N_("Dit gaat over je eigen account. Een ander moet het goedkeuren."));
    return true;
}

static bool doe_rol(werk *w, const json *in, i64 keurder)
{
    gebruiker g;
    code rol;
    str team_nu = {0}, naar = tekst_van(in, "team");
    team t;
    if (!account_van(w, in, keurder, &g)) return false;
    if (HAAL(w, team, g.team_id, &t)) team_nu = t.naam;
    if (!code_parse(&rol_codes, tekst_van(in, "rol"), &rol))
        return weiger(w, N_("Deze rol bestaat niet."));
    if (!str_eq(code_text(&rol_codes, g.rol), tekst_van(in, "rol_was"))
        || !str_eq(team_nu, tekst_van(in, "team_was")))
        return weiger(w, N_("Dit account is intussen gewijzigd. Laat het opnieuw vragen."));
    if (rol.i != g.rol.i && !account_rol(w, &g, rol)) return false;
    if (str_eq(naar, team_nu)) return true;
    return account_team(w, &g, account_team_van(w, naar, false), true);
}

static bool doe_account(werk *w, const json *in, i64 keurder)
{
    i64 bij = 0;
    (void)keurder;
    gebruiker g = {.inlognaam = tekst_van(in, "inlognaam"), .naam = tekst_van(in, "naam"),
                   .taal = S("nl")};
    if (!code_parse(&rol_codes, tekst_van(in, "rol"), &g.rol))
        return weiger(w, N_("Deze rol bestaat niet."));
    g.team_id = account_team_van(w, tekst_van(in, "team"), false);
    if (json_i64(in, "organisatie", &bij)) g.organisatie_id.v = bij;
    return account_maak(w, &g);
}

static bool doe_open(werk *w, const json *in, i64 keurder)
{
    gebruiker g;
    if (!account_van(w, in, keurder, &g)) return false;
    if (gebruiker_heeft_toegang(&g, w->vandaag)) return weiger(w, N_("Dit account is al open."));
    return account_open(w, &g);
}

/* ---- the aanpak ---- */

static aanpak aanpak_uit(const json *in)
{
    aanpak rij = {.tekst = tekst_van(in, "tekst"), .reden = tekst_van(in, "reden"),
                  .gemeente = tekst_van(in, "gemeente")};
    json_bool(in, "apart", &rij.apart);
    json_bool(in, "demo", &rij.demo);
    if (!date_parse(tekst_van(in, "vanaf"), &rij.vanaf)) rij.vanaf = (date){0};
    return rij;
}

static bool doe_aanpak(werk *w, const json *in, i64 keurder)
{
    gebeurtenis_id g;
    i64 nummer = 0;
    (void)keurder;
    json_i64(in, "nummer", &nummer);
    if (aanpak_volgend_nummer(w, tekst_van(in, "aanpak")) != nummer)
        return weiger(w, N_("Intussen is er een andere nieuwe versie. Laat het opnieuw vragen."));
    return aanpak_neem_in_gebruik(w, aanpak_uit(in), &g).v != 0;
}

bool goedkeuring_voer_uit(werk *w, int soort, const json *in, i64 keurder)
{
    static bool (*const doe[goedkeuring_soort_eind])(werk *, const json *, i64) = {
        [GK_ROL] = doe_rol, [GK_ACCOUNT] = doe_account, [GK_OPEN] = doe_open,
        [GK_AANPAK] = doe_aanpak, [GK_NOOD] = nood_oordeel};
    if (soort <= 0 || soort >= goedkeuring_soort_eind || !doe[soort])
        bug("nothing carries this kind of request out");
    return doe[soort](w, in, keurder) && w->p->n == 0;
}

/* ---- in words ---- */

enum { ZINNEN = 200 };

static void zeg(goedkeuring_zinnen *z, str wat, str waarde)
{
    if (z->n < ZINNEN && waarde.n) z->at[z->n++] = (goedkeuring_zin){wat, waarde};
}

/* "klantmanager, wordt manager" */
static str overgang(arena *a, str was, str wordt)
{
    if (str_eq(was, wordt)) return (str){0};
    return TF(a, "{}, wordt {}", was.n ? was : T("geen"), wordt.n ? wordt : T("geen"));
}

static str rol_in_woorden(str code_)
{
    code rol;
    return code_parse(&rol_codes, code_, &rol) ? code_label(&rol_codes, rol) : code_;
}

static void zeg_account(werk *w, const json *in, goedkeuring_zinnen *z)
{
    organisatie o;
    i64 id = 0;
    json_i64(in, "organisatie", &id);
    zeg(z, T("Account"), tekst_van(in, "account"));
    zeg(z, T("Inlognaam"), tekst_van(in, "inlognaam"));
    zeg(z, T("Naam"), tekst_van(in, "naam"));
    if (json_find(in, "rol_was")) {
        zeg(z, T("Rol"), overgang(w->a, rol_in_woorden(tekst_van(in, "rol_was")),
                                  rol_in_woorden(tekst_van(in, "rol"))));
        zeg(z, T("Team"), overgang(w->a, tekst_van(in, "team_was"), tekst_van(in, "team")));
    } else {
        zeg(z, T("Rol"), rol_in_woorden(tekst_van(in, "rol")));
        zeg(z, T("Team"), tekst_van(in, "team"));
    }
    if (id && HAAL(w, organisatie, (organisatie_id){id}, &o)) zeg(z, T("Organisatie"), o.naam);
}

static void zeg_aanpak(werk *w, const json *in, goedkeuring_zinnen *z)
{
    aanpak was, wordt = aanpak_uit(in);
    problems stil = {.n = 0};
    i64 nummer = 0;
    char dag[DATE_TEXT];
    json_i64(in, "nummer", &nummer);
    zeg(z, T("Aanpak"), TF(w->a, "{}, versie {}", tekst_van(in, "aanpak"), nummer));
    zeg(z, T("Geldt vanaf"), date_is_set(wordt.vanaf)
        ? arena_str(w->a, date_words(wordt.vanaf, w->vandaag, dag)) : T("de dag van goedkeuren"));
    zeg(z, T("Waarom deze versie?"), wordt.reden);
    if (wordt.apart) zeg(z, T("Voor wie"), T("Alleen voor wie je overzet"));
    if (!aanpak_nu(w, &was)) return;
    aanpak_verschillen v = aanpak_vergelijk(w->a, aanpak_lees(w->a, was.tekst, &stil),
                                            aanpak_lees(w->a, wordt.tekst, &stil));
    for (int i = 0; i < v.n; i++)
        zeg(z, v.at[i].blok ? str_of(v.at[i].blok) : T("Verandert"),
            aanpak_verschil_zin(w->a, &v.at[i]));
}

static i64 leden(const json *in, const char *lid)
{
    const json *l = json_find(in, lid);
    return l ? l->n : 0;
}

static void zeg_uitvoer(werk *w, const json *in, goedkeuring_zinnen *z)
{
    buf b = buf_new(w->a);
    if (json_find(in, "mensen"))
        zeg(z, T("Over"), PN(w->a, "{} mens", "{} mensen", leden(in, "mensen")));
    const json *k = json_find(in, "kolommen");
    for (const json *m = k ? k->first : NULL; m; m = m->next) {
        const field *f = field_find(&persoon_entity, m->s);
        PLAIN(&b, "{}{}", b.n ? S(", ") : S(""), f ? lang_text(f->label) : m->s);
    }
    zeg(z, T("Kolommen"), buf_str(&b));
    zeg(z, T("Onderwerp"), tekst_van(in, "onderwerp"));
}

static void zeg_nood(werk *w, const json *in, goedkeuring_zinnen *z)
{
    noodtoegang n;
    gebruiker g;
    i64 id = 0;
    code oordeel = {0};
    json_i64(in, "noodtoegang", &id);
    if (!HAAL(w, noodtoegang, (noodtoegang_id){id}, &n)) return;
    if (HAAL(w, gebruiker, n.gebruiker_id, &g)) zeg(z, T("Wie keek"), g.naam);
    zeg(z, T("Dossiernummer"), n.nummer);
    zeg(z, T("Zijn reden"), n.reden);
    if (code_parse(&noodoordeel_codes, tekst_van(in, "oordeel"), &oordeel))
        zeg(z, T("Oordeel"), code_label(&noodoordeel_codes, oordeel));
    zeg(z, T("In woorden"), tekst_van(in, "woorden"));
}

goedkeuring_zinnen goedkeuring_in_woorden(werk *w, int soort, const json *in)
{
    goedkeuring_zinnen z = {.at = arena_make(w->a, goedkeuring_zin, ZINNEN)};
    if (soort == GK_AANPAK) zeg_aanpak(w, in, &z);
    else if (soort == GK_NOOD) zeg_nood(w, in, &z);
    else if (soort == GK_UITVOER) zeg_uitvoer(w, in, &z);
    else zeg_account(w, in, &z);
    return z;
}
