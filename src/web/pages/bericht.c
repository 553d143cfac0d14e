/* bericht.c: messages of one person: what was sent and what waits, a new one, one message with its
 * letter. */
#include "web/pages/bericht.h"

#include "base/druk.h"
#include "casework/sjabloon.h"
#include "web/routes.h"

CODES_DEF(berichtsoort, BERICHTSOORT_CODES)
static_assert((int)BERICHTSOORT_VRIJ == (int)SJABLOON_VRIJ, "the same order as SJABLOON_CODES");

#define BERICHTVORM_FIELDS(F) \
    F(code, soort, N_("Wat wil je sturen?"), .required = true, .codes = &berichtsoort_codes, \
      .hulp = N_("Een afspraak komt uit het volgende gesprek dat gepland is.")) \
    F(str, wat, N_("Welke papieren, of waar gaat het over?"), .max = 200, \
      .hulp = N_("Alleen bij papieren en bij een bijeenkomst.")) \
    F(date, datum, N_("Dag van de bijeenkomst")) \
    F(tijd, om, N_("Hoe laat?")) \
    F(str, plaats, N_("Waar is de bijeenkomst?"), .max = 120) \
    F(str, tekst, N_("Eigen tekst"), .max = 4000, .multiline = true, \
      .hulp = N_("Gaat als brief, in het Nederlands. Schrijf geen ziekte of diagnose op.")) \
    F(bool, vraagt, N_("Vraag een antwoord"), \
      .hulp = N_("Komt er geen? Dan zie je dat bij wie niet reageerde.")) \
    F(bool, als_brief, N_("Stuur iedereen een brief, ook wie e-mail heeft"))
FORMULIER(berichtvormrij, BERICHTVORM_FIELDS)
#define SELF berichtvormrij
FORMULIER_DEF(berichtvormrij, BERICHTVORM_FIELDS)
#undef SELF

static const char *const velden[] = {"soort", "wat", "datum", "om", "plaats", "tekst",
                                     "vraagt", "als_brief", NULL};

const entity *berichtvorm(void) { return &berichtvormrij_entity; }

const void *bericht_leeg(req *r, const persoon *p)
{
    const bericht_wens wens = {.sjabloon = SJABLOON_AFSPRAAK};
    bool geen = p && bericht_stel_op(&r->w, p, &wens).waarom;
    berichtvormrij *leeg = arena_make(r->w.a, berichtvormrij, 1);
    *leeg = (berichtvormrij){.masker = UINT64_MAX,
        .soort = CODE(geen ? BERICHTSOORT_VRIJ : BERICHTSOORT_AFSPRAAK)};
    return leeg;
}

void bericht_velden(formulier *f)
{
    for (int i = 0; velden[i]; i++) form_veld(f, velden[i]);
}

void bericht_verborgen(formulier *f)
{
    for (int i = 0; velden[i]; i++) form_verborgen(f, velden[i], veld(f->r, velden[i]));
}

bool bericht_wens_lees(req *r, bericht_wens *uit)
{
    berichtvormrij v = {.masker = UINT64_MAX};
    form_lees(r, &berichtvormrij_entity, velden, &v);
    *uit = (bericht_wens){.sjabloon = v.soort.i, .wat = v.wat, .tekst = v.tekst,
        .datum = v.datum, .tijd = v.om, .plaats = v.plaats, .als_brief = v.als_brief,
        .vraagt = v.vraagt};
    return r->w.p->n == 0 && bericht_wens_klopt(&r->w, uit);
}

/* ---- how it looks ---- */

markup bericht_badge(req *r, const bericht *b)
{
    str tekst = code_label(&bericht_stand_codes, b->stand);
    if (code_is(b->stand, BERICHT_VERZONDEN)) return badge(r, S("success"), tekst);
    if (code_is(b->stand, BERICHT_MISLUKT)) return badge(r, S("danger"), tekst);
    if (code_is(b->kanaal, KANAAL_BRIEF)) return badge(r, S("warning"), T("Nog afdrukken"));
    return badge(r, S("neutral"), tekst);
}

str bericht_hoe(req *r, const bericht *b)
{
    char om[DATE_TEXT];
    arena *a = r->w.a;
    if (code_is(b->stand, BERICHT_MISLUKT))
        return b->reden.n ? TF(a, "De mail kwam niet aan. De server zei: {}", b->reden)
                          : T("De mail kwam niet aan.");
    if (code_is(b->stand, BERICHT_VERZONDEN))
        return TF(a, "Verstuurd op {}.", dag_tekst(r, moment_date(b->verzonden), true));
    if (code_is(b->kanaal, KANAAL_BRIEF))
        return T("Druk de brief af en doe hem op de post.");
    return TF(a, "De mail gaat weg na {} uur.", tijd_text(moment_tijd(b->niet_voor), om));
}

static void put_stuk(req *r, str tekst, str taal)
{
    bool rtl = druk_van_rechts(taal);
    PUT(&r->h, "<p class=\"vrijetekst\" lang=\"{}\" dir=\"{}\">{}</p>", taal,
        rtl ? S("rtl") : S("ltr"), tekst);
}

void put_bericht(req *r, const bericht *b)
{
    PUT(&r->h, "<p><b>{}</b></p>", b->onderwerp);
    put_stuk(r, b->tekst, S("nl"));
    if (b->eigen_tekst.n) put_stuk(r, b->eigen_tekst, code_text(&contacttaal_codes, b->taal));
}

/* ---- the list of one person ---- */

static void put_regel(req *r, const bericht *b)
{
    str soort = code_label(&sjabloon_codes, b->sjabloon);
    str dag = dag_tekst(r, moment_date(b->gemaakt), false);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", dag));
    tabel_cel(r, T("Wat"), link_naar(r, URL(r, bericht_toon, bericht_id_van(b)), soort));
    tabel_cel(r, T("Hoe"), MARKUP(r->w.a, "{}", code_label(&kanaal_codes, b->kanaal)));
    tabel_cel(r, T("Taal"), MARKUP(r->w.a, "{}", code_label(&contacttaal_codes, b->taal)));
    tabel_cel(r, T("Van wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, b->gebruiker_id)));
    tabel_cel(r, T("Stand"), bericht_badge(r, b));
}

void berichten(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    mens_kruimels(r, &p, T("Berichten"));
    kop_met(r, T("Berichten"), p.naam,
        link_knop(r, URL(r, bericht_nieuw, id), T("Stuur een bericht"), "primary-action"));
    mens_tabs(r, &p, TAB_BERICHTEN);
    bericht_rijen b = BIJ(&r->w, bericht, persoon_id, id);
    if (!b.n) {
        leegte(r, T("Er zijn nog geen berichten."), URL(r, bericht_nieuw, id),
            T("Stuur het eerste bericht"));
        return;
    }
    tabel_open(r, T("Berichten, nieuwste eerst"));
    const str koppen[] = {T("Gemaakt op"), T("Wat"), T("Hoe"), T("Taal"), T("Van wie"),
                          T("Stand")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = b.n - 1; i >= 0; i--) put_regel(r, &b.at[i]);
    tabel_sluit(r);
}

/* ---- a new one ---- */

/* What this person would get: by mail or letter, and in which language. */
static str uitleg(req *r, const persoon *p)
{
    str taal = code_label(&contacttaal_codes, p->contacttaal);
    if (!p->contacttaal.i || code_is(p->contacttaal, TAAL_NL))
        return TF(r->w.a, "Aan {}, in het Nederlands.", p->naam);
    return TF(r->w.a, "Aan {}. Spreekt {}. Is er een vertaling? Dan gaat die mee.", p->naam, taal);
}

void bericht_nieuw(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, berichten, id), T("Berichten"));
    kop(r, T("Stuur een bericht"), uitleg(r, &p));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, bericht_zet_klaar, id), berichtvorm(), bericht_leeg(r, &p));
    bericht_velden(&f);
    form_sluit_met(&f, T("Zet het bericht klaar"), URL(r, berichten, id), T("Terug"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></div>\n",
        T("Een mail gaat pas na 10 minuten weg. Tot dan kun je hem terughalen."));
}

void bericht_zet_klaar(req *r)
{
    bericht_wens wens;
    gebeurtenis_id g = {0};
    persoon_id id = {r->id[0]};
    bericht_id b = {0};
    if (bericht_wens_lees(r, &wens)) b = bericht_maken(&r->w, id, &wens, &g);
    if (!b.v) bericht_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, bericht_toon, b), T("Het bericht staat klaar."), g);
}

/* ---- one message ---- */

static bool bericht_van_pad(req *r, bericht *b, persoon *p)
{
    if (HAAL(&r->w, bericht, (bericht_id){r->id[0]}, b) &&
        HAAL(&r->w, persoon, b->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

static void put_acties(req *r, const bericht *b)
{
    bericht_id id = bericht_id_van(b);
    bool brief = code_is(b->kanaal, KANAAL_BRIEF), wacht = code_is(b->stand, BERICHT_KLAAR);
    PUT(&r->h, "<p>{}</p><div class=\"utrecht-button-group geenprint\">", bericht_hoe(r, b));
    if (brief)
        PUT(&r->h, "{}", link_knop(r, URL(r, bericht_brief, id), T("Download de brief"),
            wacht ? "primary-action" : "secondary-action"));
    if (brief && wacht)
        form_knop(r, URL(r, bericht_gedaan, id), T("De brief is verstuurd"), (str){0},
            "secondary-action");
    if (code_is(b->stand, BERICHT_MISLUKT))
        form_knop(r, URL(r, bericht_weer, id), T("Probeer opnieuw"), (str){0}, "primary-action");
    PUT(&r->h, "</div>\n");
}

void bericht_toon(req *r)
{
    bericht b;
    persoon p;
    if (!bericht_van_pad(r, &b, &p)) return;
    str hoe = code_label(&kanaal_codes, b.kanaal);
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, berichten, b.persoon_id), T("Berichten"));
    kop(r, code_label(&sjabloon_codes, b.sjabloon),
        TF(r->w.a, "Aan {}, gemaakt op {}.", p.naam,
            dag_tekst(r, moment_date(b.gemaakt), false)));
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-hoe\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-hoe\">{}</h2>{}</div>"
               "<p class=\"vrijetekst klein zacht\">{}</p>", hoe, bericht_badge(r, &b), b.aan);
    put_acties(r, &b);
    PUT(&r->h, "</section><section class=\"kaart mt\" aria-labelledby=\"h-tekst\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-tekst\">{}</h2>", T("De tekst"));
    put_bericht(r, &b);
    PUT(&r->h, "</section>\n");
}

void bericht_brief(req *r)
{
    bericht b;
    persoon p;
    if (!bericht_van_pad(r, &b, &p)) return;
    if (!code_is(b.kanaal, KANAAL_BRIEF)) {
        niet_gevonden(r);
        return;
    }
    druk *d = bericht_vel(&r->w, b.onderwerp);
    bericht_druk(&r->w, d, &b);
    r->druk = d;
    r->bestandsnaam = TF(r->w.a, "brief-{}.pdf", p.nummer);
}

void bericht_gedaan(req *r)
{
    gebeurtenis_id g = {0};
    bericht_id id = {r->id[0]};
    if (bericht_verstuurd(&r->w, id, &g))
        ga_naar_met_ongedaan(r, URL(r, bericht_toon, id), T("De brief is verstuurd."), g);
    else bericht_toon(r);
}

void bericht_weer(req *r)
{
    gebeurtenis_id g = {0};
    bericht_id id = {r->id[0]};
    if (bericht_opnieuw(&r->w, id, &g))
        ga_naar(r, URL(r, bericht_toon, id), T("We proberen het opnieuw."));
    else bericht_toon(r);
}
