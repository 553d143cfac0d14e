/* intake_deel.c: one part of the brede intake as a form: its facts, its rows, and who said it. */
#include "casework/gesprek.h"

#include "web/form.h"
#include "web/pages/intake.h"

#define TAALVORM_FIELDS(F) \
    F(code, lezen, N_("Lezen"), .codes = &cefr_codes) \
    F(code, luisteren, N_("Luisteren"), .codes = &cefr_codes) \
    F(code, schrijven, N_("Schrijven"), .codes = &cefr_codes) \
    F(code, spreken, N_("Spreken"), .codes = &cefr_codes) \
    F(date, datum, N_("Gemeten op"), \
      .hulp = N_("Alleen bij een nieuwe meting. Bijvoorbeeld 3-9-2026.")) \
    F(code, taalbron, N_("Hoe gemeten"), .codes = &taalbron_codes)
FORMULIER(taalvorm, TAALVORM_FIELDS)
#define SELF taalvorm
FORMULIER_DEF(taalvorm, TAALVORM_FIELDS)
#undef SELF

static const char *const taal_velden[] = {"lezen", "luisteren", "schrijven", "spreken", "datum",
                                          "taalbron", NULL};

static bool is_deel(const intake_deel *deel, intake_deel_nr nr)
{
    int n;
    return deel == &intake_delen(&n)[nr];
}

/* The part that the address or the post names; NULL: niet_gevonden() is said. */
static const intake_deel *deel_uit(req *r)
{
    const intake_deel *deel = intake_deel_vind(veld(r, "deel"));
    if (deel && deel_zichtbaar(r, NULL, deel)) return deel;
    niet_gevonden(r);
    return NULL;
}

/* ---- the form ---- */

static bool is_verplicht(const intake_deel *deel, const char *naam)
{
    for (int i = 0; i < (int)countof(deel->verplicht) && deel->verplicht[i]; i++)
        if (!strcmp(deel->verplicht[i], naam)) return true;
    return false;
}

static void put_velden(formulier *f, const intake_deel *deel)
{
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++) {
        if (is_verplicht(deel, deel->velden[i])) form_veld_moet(f, deel->velden[i]);
        else form_veld(f, deel->velden[i]);
    }
}

static void put_taal(formulier *f, const dossier *d)
{
    taalbeeld t = taalbeeld_van(d);
    taalvorm *v = arena_make(f->r->w.a, taalvorm, 1);
    *v = (taalvorm){.masker = UINT64_MAX, .lezen = t.niveau[0], .luisteren = t.niveau[1],
        .schrijven = t.niveau[2], .spreken = t.niveau[3]};
    const void *was = f->rij;
    f->e = &taalvorm_entity;
    f->rij = v;
    for (int i = 0; i < 4; i++) form_veld_moet(f, taal_velden[i]);
    form_veld(f, "datum");
    form_veld(f, "taalbron");
    f->e = &intake_entity;
    f->rij = was;
}

void deel_velden(formulier *f, const dossier *d, const intake_deel *deel)
{
    if (is_deel(deel, ONDERDEEL_TIJD)) week_veld(f, d);
    put_velden(f, deel);
    if (is_deel(deel, ONDERDEEL_TAAL)) put_taal(f, d);
}

/* A new row in the same form: nothing filled in means nothing added. */
static void put_nieuwe_rij(formulier *f, const feit_soort *s)
{
    form_groep(f, lang_text(s->nieuw));
    PUT(&f->r->h, "<p class=\"klein zacht\">{}</p>", T("Niets toe te voegen? Laat dit dan leeg."));
    feit_velden(f, s, NULL);
    form_groep_klaar(f);
}

static void put_formulier(req *r, const dossier *d, const intake_deel *deel, const deel_stand *s)
{
    persoon_id id = persoon_id_van(&d->p);
    intake *i = arena_make(r->w.a, intake, 1);
    const feit_soort *rij_soort = deel->rijen ? feit_soort_van(deel->rijen) : NULL;
    bool eigen = is_deel(deel, ONDERDEEL_TAAL) || is_deel(deel, ONDERDEEL_TIJD);
    *i = d->i;
    if (!i->kop.id) i->kop.masker = UINT64_MAX;
    if (!date_is_set(i->begonnen)) i->begonnen = r->w.vandaag;
    url actie = URL_MET(r, URL(r, intake_deel_bewaren, id), A(deel, str_of(deel->pad)));
    formulier f = form_open(r, actie, &intake_entity, i);
    deel_velden(&f, d, deel);
    if (rij_soort && !eigen) put_nieuwe_rij(&f, rij_soort);
    bron_velden(&f, d);
    form_verborgen(&f, "deel", str_of(deel->pad));
    if (s->oud)
        PUT(&r->h, "<p class=\"bron oud\">{}</p>",
            T("Dit deel is oud. Als je bewaart, is alles wat hier staat vandaag nagekeken."));
    const intake_deel *na = deel_volgend(r, d, deel);
    form_sluit_met(&f, na ? T("Bewaar en ga verder") : T("Bewaar en ga naar de lijst"),
        URL(r, intake_toon, id), T("Terug naar de lijst"));
}

/* ---- rows that are there ---- */

static void put_rijen(req *r, const dossier *d, const feit_soort *s, bool met_knop)
{
    if (!s || !feit_zichtbaar(r, s)) return;
    url erbij = URL_MET(r, URL(r, feit_toon, persoon_id_van(&d->p)), A(feit, str_of(s->pad)));
    if (!feit_aantal(d, s) && !met_knop) return;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-{}\"><div class=\"rij tussen mb\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-{}\">{}</h2>",
        str_of(s->pad), str_of(s->pad), lang_text(s->e->label));
    if (met_knop) PUT(&r->h, "{}", link_knop(r, erbij, lang_text(s->nieuw), "subtle"));
    PUT(&r->h, "</div>");
    feit_lijst(r, d, s);
    if (!feit_aantal(d, s))
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Hier staat nog niets."));
    PUT(&r->h, "</section>\n");
}

static void put_alle_rijen(req *r, const dossier *d, const intake_deel *deel)
{
    if (deel->rijen) put_rijen(r, d, feit_soort_van(deel->rijen), is_deel(deel, ONDERDEEL_TIJD));
    if (is_deel(deel, ONDERDEEL_WERK)) put_rijen(r, d, feit_soort_vind(S("vaardigheid")), true);
    if (is_deel(deel, ONDERDEEL_GRENZEN))
        put_rijen(r, d, feit_soort_vind(S("belastbaarheid")), true);
}

/* ---- beside it ---- */

/* Who was there: each conversation of the intake with the organisations that took part. */
static void put_gesprekken(req *r, const dossier *d)
{
    PUT(&r->h, "<section class=\"kaart klein\" aria-labelledby=\"h-ge\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ge\">{}</h2>",
        T("Wie was erbij?"));
    for (int i = 0; i < d->gesprekken.n; i++) {
        const gesprek *g = &d->gesprekken.at[i];
        if (!code_is(g->soort, GESPREK_INTAKE)) continue;
        str met = gesprek_met(&r->w, gesprek_id_van(g));
        str wie_sprak = gebruiker_naam(r, g->gebruiker_id);
        PUT(&r->h, "<p><b>{}</b><br>{}", dag_tekst(r, g->datum, true), wie_sprak);
        if (met.n) PUT(&r->h, "{}{}", wie_sprak.n ? S(", ") : S(""), met);
        PUT(&r->h, "</p>");
    }
    PUT(&r->h, "<p class=\"mt\">{}</p>{}</section>",
        T("Leg het gesprek vast, met de partners die erbij waren."),
        link_knop(r, URL(r, gesprek_nieuw, persoon_id_van(&d->p)), T("Gesprek vastleggen"),
            "secondary-action"));
}

static void put_uitleg(req *r, const dossier *d, const intake_deel *deel, const deel_stand *s)
{
    str bron = deel_bron(r, s);
    PUT(&r->h, "<div class=\"stapel geenprint\"><section class=\"kaart klein\" "
               "aria-labelledby=\"h-wa\"><h2 class=\"utrecht-heading-2\" id=\"h-wa\">{}</h2>"
               "<p>{}</p>",
        T("Waarom vragen we dit?"), lang_text(deel->uitleg));
    if (deel->artikel)
        PUT(&r->h, "<p class=\"mt\">{}</p>",
            TF(r->w.a, "De wet vraagt dit: {}.", str_of(deel->artikel)));
    PUT(&r->h, "</section>");
    if (bron.n)
        PUT(&r->h, "<section class=\"kaart klein\" aria-labelledby=\"h-br\">"
                   "<h2 class=\"utrecht-heading-2\" id=\"h-br\">{}</h2><p>{}</p></section>",
            T("Wat we al wisten"), TF(r->w.a, "Het nieuwste feit: {}.", bron));
    if (is_deel(deel, ONDERDEEL_GESPREK)) put_gesprekken(r, d);
    PUT(&r->h, "</div>");
}

/* ---- the page ---- */

void intake_deel_toon(req *r)
{
    dossier d;
    const intake_deel *deel = deel_uit(r);
    if (!deel || !mens_lees(r, &d)) return;
    deel_stand s = intake_stand(&d, deel, r->w.vandaag);
    str onder = TF(r->w.a, "Deel van de brede intake van {}.", d.p.naam);
    if (s.gevraagd)
        onder = TF(r->w.a, "{} {}", onder, PN(r->w.a, "Nog {} vraag.", "Nog {} vragen.",
            s.gevraagd));
    mens_kruimels(r, &d.p, (str){0});
    kruimels(r, URL(r, intake_toon, persoon_id_van(&d.p)), T("Brede intake"));
    kop(r, lang_text(deel->naam), onder);
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"kaart\">");
    put_formulier(r, &d, deel, &s);
    PUT(&r->h, "</div>");
    put_uitleg(r, &d, deel, &s);
    PUT(&r->h, "</div>\n");
    put_alle_rijen(r, &d, deel);
}

/* ---- saving ---- */

taalbeeld taal_lees(req *r)
{
    taalvorm t = {.masker = UINT64_MAX};
    form_lees(r, &taalvorm_entity, taal_velden, &t);
    return (taalbeeld){.niveau = {t.lezen, t.luisteren, t.schrijven, t.spreken},
                       .datum = t.datum,
                       .taalbron = t.taalbron};
}

static bool bewaar_taal(req *r, persoon_id id, van_wie v, gebeurtenis_id *g)
{
    taalbeeld b = taal_lees(r);
    return !r->w.p->n && intake_taal_bewaar(&r->w, id, &b, v.bron, v.gesprek, g);
}

static bool bewaar_feiten(req *r, const dossier *d, const intake_deel *deel, bool met_rij,
                          gebeurtenis_id *g)
{
    van_wie v = bron_lees(r);
    persoon_id id = persoon_id_van(&d->p);
    const feit_soort *s = deel->rijen ? feit_soort_van(deel->rijen) : NULL;
    intake i = d->i;
    deel_opslag o = {.deel = deel, .feiten = &i, .bron = v.bron, .bij = v.gesprek};
    o.velden = form_lees(r, &intake_entity, deel->velden, &i);
    if (s && met_rij && !is_deel(deel, ONDERDEEL_TIJD)) o.rij = feit_nieuw_lees(r, s, id);
    return !r->w.p->n && intake_deel_bewaar(&r->w, id, &o, g);
}

bool deel_bewaar(req *r, const dossier *d, const intake_deel *deel, bool met_rij,
                 gebeurtenis_id *g)
{
    weekbeeld_blokken b;
    persoon_id id = persoon_id_van(&d->p);
    if (is_deel(deel, ONDERDEEL_TAAL)) return bewaar_taal(r, id, bron_lees(r), g);
    if (!bewaar_feiten(r, d, deel, met_rij, g)) return false;
    if (!is_deel(deel, ONDERDEEL_TIJD) || !week_lees(r, &b)) return true;
    van_wie v = bron_lees(r);
    return intake_week_bewaar(&r->w, id, &b, v.bron, v.gesprek, g);
}

void intake_deel_bewaren(req *r)
{
    dossier d;
    gebeurtenis_id g = {0};
    const intake_deel *deel = deel_uit(r);
    if (!deel || !mens_lees(r, &d)) return;
    if (!deel_bewaar(r, &d, deel, true, &g)) {
        intake_deel_toon(r);
        return;
    }
    persoon_id id = persoon_id_van(&d.p);
    if (!dossier_lees(&r->w, id, &d)) return;
    const intake_deel *na = deel_volgend(r, &d, deel);
    str melding = TF(r->w.a, "Bewaard: {}.", lang_text(deel->naam));
    ga_naar_met_ongedaan(r, na ? deel_adres(r, id, na) : URL(r, intake_toon, id), melding, g);
}
