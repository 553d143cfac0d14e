/* geen_antwoord.c: who did not react to a message that asked an answer, what is done for many of
 * them at once: a reminder, after a look at how it goes, or that they did react. */
#include "casework/herinner.h"

#include "web/pages/bericht.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static str keren_zin(req *r, const reactieregel *x)
{
    if (!x->keren.n) return T("nog niet");
    return PN(r->w.a, "{} keer", "{} keer", x->keren.n);
}

static void put_regel(req *r, const reactieregel *x)
{
    tabel_rij(r);
    tabel_kies(r, "bericht", ID(x->id), x->naam, false);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        naam_link(r, x->persoon_id, x->naam), TF(r->w.a, "Dossier {}.", x->nummer)));
    tabel_cel(r, T("Wat"), link_naar(r, URL(r, bericht_toon, x->id),
        code_label(&sjabloon_codes, x->sjabloon)));
    tabel_cel(r, T("Hoe"), MARKUP(r->w.a, "{}", code_label(&kanaal_codes, x->kanaal)));
    tabel_cel(r, T("Gevraagd op"), MARKUP(r->w.a, "{}", dag_tekst(r, x->gevraagd, false)));
    tabel_cel(r, T("Antwoord"), badge(r, S("warning"), dag_verschil(r, x->antwoord_voor)));
    tabel_cel(r, T("Herinnerd"), MARKUP(r->w.a, "{}", keren_zin(r, x)));
}

static void knop(req *r, const char *doe, str tekst)
{
    PUT(&r->h, "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\" "
               "name=\"doe\" value=\"{}\">{}</button>", str_of(doe), tekst);
}

void geen_antwoord_toon(req *r)
{
    reactieregel_rijen b = geen_antwoord(&r->w, (gebruiker_id){r->ik.kop.id});
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, mijn_berichten), T("Berichten die wachten"));
    kop(r, T("Wie reageerde niet?"),
        TF(r->w.a, "Je vroeg een antwoord en wachtte {} dagen.",
            briefhoofd_nu(&r->w).herinner_dagen));
    if (!b.n) {
        leegte(r, T("Iedereen reageerde, of heeft nog tijd."), URL0(r, mijn_berichten),
            T("Berichten die wachten"));
        return;
    }
    PUT(&r->h, "<form method=\"post\" action=\"{}\" data-kies=\"{}\">", URL0(r, herinner_kies),
        T("{} gekozen"));
    form_hidden(r);
    PUT(&r->h, "<div class=\"bulk\" role=\"group\" aria-label=\"{}\"><b>{}</b>",
        T("Voor de gekozen mensen"), T("Voor wie je kiest:"));
    knop(r, "herinner", T("Stuur een herinnering"));
    knop(r, "brief", T("Herinner met een brief"));
    knop(r, "gereageerd", T("Heeft gereageerd"));
    PUT(&r->h, "</div>\n");
    tabel_open(r, T("Mensen die niet reageerden, de langste eerst"));
    tabel_kop_kies(r);
    const str koppen[] = {T("Naam"), T("Wat"), T("Hoe"), T("Gevraagd op"), T("Antwoord"),
                          T("Herinnerd")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < b.n; i++) put_regel(r, &b.at[i]);
    tabel_sluit(r);
    PUT(&r->h, "</form>\n");
}

/* ---- for who was chosen ---- */

static bericht_groep gekozen(req *r)
{
    bericht_id *b = arena_make(r->w.a, bericht_id, SAMEN_HOOGSTENS + 1);
    int n = 0;
    str token;
    for (int i = 0; n <= SAMEN_HOOGSTENS && (token = veld_nr(r, "bericht", i)).n; i++) {
        bericht_id id = {token_lees(r, &bericht_entity, token)};
        bool al = false;
        for (int k = 0; k < n; k++) al |= b[k].v == id.v;
        if (id.v && !al) b[n++] = id;
    }
    return (bericht_groep){b, n};
}

#define HERINNERVORM_FIELDS(F) F(str, doe, N_("Hoe"))
FORMULIER(herinnervorm, HERINNERVORM_FIELDS)
#define SELF herinnervorm
FORMULIER_DEF(herinnervorm, HERINNERVORM_FIELDS)
#undef SELF

/* Who gets what, and how; then one button. */
static void kijk(req *r, bericht_groep b, str doe)
{
    bool herinnert = !str_eq(doe, S("gereageerd")), brief = str_eq(doe, S("brief"));
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kruimels(r, URL0(r, geen_antwoord_toon), T("Wie reageerde niet?"));
    kop(r, herinnert ? T("Stuur een herinnering") : T("Heeft gereageerd"),
        PN(r->w.a, "Voor {} mens.", "Voor {} mensen.", b.n));
    PUT(&r->h, "<div class=\"kaart\"><ul class=\"agenda nieuws\">");
    for (int i = 0; i < b.n; i++) {
        bericht x, nieuw;
        persoon p;
        if (!HAAL(&r->w, bericht, b.at[i], &x) || !HAAL(&r->w, persoon, x.persoon_id, &p)) continue;
        if (herinnert && !herinner_stel_op(&r->w, b.at[i], brief, &nieuw)) continue;
        PUT(&r->h, "<li><div><span class=\"naam\">{}</span> <span class=\"klein zacht\">{}</span>"
                   "</div></li>", naam_link(r, x.persoon_id, p.naam),
            herinnert ? TF(r->w.a, "{}: {}", code_label(&kanaal_codes, nieuw.kanaal),
                            nieuw.onderwerp) : x.onderwerp);
    }
    PUT(&r->h, "</ul>");
    formulier f = form_open(r, URL0(r, herinner_doe), &herinnervorm_entity, NULL);
    for (int i = 0; i < b.n; i++) form_verborgen(&f, "bericht", token_van(r, ID(b.at[i])));
    form_verborgen(&f, "doe", doe);
    form_sluit_met(&f,
        herinnert ? PN(r->w.a, "Zet {} herinnering klaar", "Zet {} herinneringen klaar", b.n)
                  : PN(r->w.a, "{} mens reageerde", "{} mensen reageerden", b.n),
        URL0(r, geen_antwoord_toon), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void herinner_kies(req *r)
{
    bericht_groep b = gekozen(r);
    if (samen_aantal_klopt(&r->w, b.n, SAMEN_HOOGSTENS)) kijk(r, b, veld(r, "doe"));
    else geen_antwoord_toon(r);
}

void herinner_doe(req *r)
{
    bericht_groep b = gekozen(r);
    gebeurtenis_id g = {0};
    str doe = veld(r, "doe");
    bool reageerde = str_eq(doe, S("gereageerd"));
    bool goed = reageerde ? herinner_gereageerd(&r->w, b, &g)
                          : herinner(&r->w, b, str_eq(doe, S("brief")), &g);
    if (!goed) geen_antwoord_toon(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, geen_antwoord_toon),
            reageerde ? T("Dat is bewaard.")
                      : PN(r->w.a, "{} herinnering staat klaar.", "{} herinneringen staan klaar.",
                            b.n), g);
}
