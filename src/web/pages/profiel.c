/* profiel.c: what a gebruiker sets for himself: language, shortcuts, password. */
#include "web/form.h"

#include "base/geheim.h"

#define TALEN_SCHERM_CODES(C) C(SCHERM_NL, "nl", "Nederlands") C(SCHERM_EN, "en", "English")
CODES(talen_scherm, TALEN_SCHERM_CODES)
CODES_DEF(talen_scherm, TALEN_SCHERM_CODES)

#define PROFIELVELDEN_FIELDS(F) \
    F(code, taal, N_("Taal van het scherm"), .required = true, .codes = &talen_scherm_codes) \
    F(bool, sneltoetsen, N_("Sneltoetsen aan"), \
        .hulp = N_( \
            "/ zoekt, N maakt een notitie, T een taak. Zet dit uit als je met je stem werkt."))
FORMULIER(profielvelden, PROFIELVELDEN_FIELDS)
#define SELF profielvelden
FORMULIER_DEF(profielvelden, PROFIELVELDEN_FIELDS)
#undef SELF

#define WACHTWOORDVELDEN_FIELDS(F) \
    F(str, wachtwoord_nu, N_("Wachtwoord dat je nu hebt"), .required = true, .max = 400, \
        .autocomplete = "current-password") \
    F(str, wachtwoord_nieuw, N_("Nieuw wachtwoord"), .required = true, .max = 400, \
        .autocomplete = "new-password", \
        .hulp = N_("Minstens 12 tekens. Een wachtzin van 4 woorden is goed. Plakken mag."))
FORMULIER(wachtwoordvelden, WACHTWOORDVELDEN_FIELDS)
#define SELF wachtwoordvelden
FORMULIER_DEF(wachtwoordvelden, WACHTWOORDVELDEN_FIELDS)
#undef SELF

enum { WACHTWOORD_MIN = 12, WACHTWOORD_MAX = 400 };

static void put_wachtwoord(req *r)
{
    wachtwoordvelden leeg = {0};
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-ww\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-ww\">{}</h2>",
        T("Wachtwoord"));
    formulier f = form_open(r, URL0(r, wachtwoord_wijzig), &wachtwoordvelden_entity, &leeg);
    form_veld(&f, "wachtwoord_nu");
    form_veld(&f, "wachtwoord_nieuw");
    form_sluit(&f, T("Wijzig je wachtwoord"));
    PUT(&r->h, "<p class=\"klein zacht mt\">{}</p></section>\n",
        T("Na het wijzigen ben je op andere apparaten uitgelogd."));
}

void profiel(req *r)
{
    profielvelden rij = {.sneltoetsen = r->ik.sneltoetsen};
    if (!code_parse(&talen_scherm_codes, r->ik.taal, &rij.taal)) rij.taal = CODE(SCHERM_NL);
    kop(r, T("Je profiel"), TF(r->w.a, "{}, {}", r->ik.naam, code_label(&rol_codes, r->ik.rol)));
    PUT(&r->h, "<div class=\"stapel\"><section class=\"kaart\" aria-labelledby=\"h-scherm\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-scherm\">{}</h2>",
        T("Scherm"));
    formulier f = form_open(r, URL0(r, profiel_bewaar), &profielvelden_entity, &rij);
    form_veld(&f, "taal");
    form_veld(&f, "sneltoetsen");
    form_sluit(&f, T("Bewaar"));
    PUT(&r->h, "</section>\n");
    put_wachtwoord(r);
    PUT(&r->h, "</div>\n");
    if (url_mag(r, GET, URL0(r, nood)))
        PUT(&r->h, "<p class=\"mt\">{}</p>\n",
            link_naar(r, URL0(r, nood),
                T("Moet je nu in het dossier van iemand anders kijken? Vraag noodtoegang.")));
    if (url_mag(r, GET, URL0(r, aanvragen)))
        PUT(&r->h, "<p class=\"mt\">{}</p>\n",
            link_naar(r, URL0(r, aanvragen), T("Wat ik aan een ander vroeg om goed te keuren")));
    if (url_mag(r, GET, URL0(r, vervangingen)))
        PUT(&r->h, "<p class=\"mt\">{}</p>\n",
            link_naar(r, URL0(r, vervangingen), T("Ben je er een tijd niet? Regel vervanging.")));
}

void profiel_bewaar(req *r)
{
    static const char *const velden[] = {"taal", "sneltoetsen", NULL};
    profielvelden in = {.sneltoetsen = r->ik.sneltoetsen};
    u64 offered =
        field_bit(&gebruiker_entity, "taal") | field_bit(&gebruiker_entity, "sneltoetsen");
    gebruiker g;
    form_lees(r, &profielvelden_entity, velden, &in);
    if (r->i->problems.n == 0 && HAAL(&r->w, gebruiker, ((gebruiker_id){r->ik.kop.id}), &g)) {
        g.taal = code_text(&talen_scherm_codes, in.taal);
        g.sneltoetsen = in.sneltoetsen;
        if (db_save(r->w.db, &r->w.t, &gebruiker_entity, &g, offered, NULL)) {
            lang_set(g.taal);
            ga_naar(r, URL0(r, profiel), T("Je profiel is bewaard."));
            return;
        }
        problem_with(&r->i->problems, PROBLEM_GEWIJZIGD, "",
            N_("Iemand anders wijzigde je account. Probeer het opnieuw."), (str){0});
    }
    profiel(r);
}

/* ---- password: the heavy work stands outside the write queue ---- */

typedef struct {
    req *r;
    str hash;
} nieuw;

static bool schrijf(db *d, void *ctx)
{
    nieuw *n = ctx;
    req *r = n->r;
    gebruiker g;
    bool ok = false;
    if (HAAL(&r->w, gebruiker, ((gebruiker_id){r->ik.kop.id}), &g)) {
        g.wachtwoord = n->hash;
        ok = db_save(d, &r->w.t, &gebruiker_entity, &g,
            field_bit(&gebruiker_entity, "wachtwoord"), NULL);
    }
    if (ok) {
        session_end_others(r);
        session_keep_melding(r);
    }
    return ok;
}

/* Problems when the new one will not do. */
static void keur(req *r, str nu, str nieuw_ww)
{
    if (nu.n == 0) problem_add(&r->i->problems, "wachtwoord_nu", N_("is verplicht. Vul dit in."));
    if (nieuw_ww.n < WACHTWOORD_MIN)
        problem_add(
            &r->i->problems, "wachtwoord_nieuw", N_("is te kort. Neem minstens 12 tekens."));
    else if (nieuw_ww.n > WACHTWOORD_MAX)
        problem_add(
            &r->i->problems, "wachtwoord_nieuw", N_("is te lang. Neem hoogstens 400 tekens."));
    else if (str_find(nieuw_ww, r->ik.inlognaam) >= 0)
        problem_add(&r->i->problems, "wachtwoord_nieuw", N_("mag je inlognaam niet bevatten."));
}

static void wijzig(req *r, str nu, str nieuw_ww)
{
    struct limieten *l = r->web->limieten;
    i64 wacht;
    nieuw n = {.r = r};
    if (!limiet_over(l, LIMIET_ACCOUNT, r->ik.inlognaam, r->i->q->tick, &wacht)
        || !zwaar_begin(r->web->zwaar)) {
        problem_add(&r->i->problems, "", N_("Dit kan nu even niet. Probeer het over 15 minuten."));
        return;
    }
    wachtwoord_uitslag u = geheim_wachtwoord_klopt(r->ik.wachtwoord, nu);
    if (u == WACHTWOORD_GOED) n.hash = geheim_wachtwoord(r->w.a, nieuw_ww, geheim_gewoon);
    zwaar_klaar(r->web->zwaar);
    if (u == WACHTWOORD_MIS) {
        limiet_mis(l, LIMIET_ACCOUNT, r->ik.inlognaam, r->i->q->tick);
        problem_add(&r->i->problems, "wachtwoord_nu", N_("klopt niet. Vul het opnieuw in."));
        return;
    }
    r->i->melding = T("Je wachtwoord is gewijzigd.");
    if (!n.hash.n || web_write(r, schrijf, &n) != WRITE_DONE)
        problem_add(
            &r->i->problems, "", N_("Je wachtwoord is nog niet gewijzigd. Probeer het opnieuw."));
}

void wachtwoord_wijzig(req *r)
{
    bool is;
    str nu = pairs_get(&r->i->in.velden, S("wachtwoord_nu"), &is);
    str nieuw_ww = pairs_get(&r->i->in.velden, S("wachtwoord_nieuw"), &is);
    keur(r, nu, nieuw_ww);
    if (r->i->problems.n == 0) wijzig(r, nu, nieuw_ww);
    if (r->i->problems.n == 0) ga_naar(r, URL0(r, profiel), (str){0});
    else profiel(r);
}
