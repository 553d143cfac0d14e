/* partner_deel.c: a partner fills a part of the joint intake; the COA hands someone over from the
 * azc; a maatje is linked; the GGD says what someone can do in work. */
#include "web/form.h"
#include "web/pages/intake.h"
#include "web/pages/partner.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

static deling_id hier(req *r) { return (deling_id){r->id[0]}; }

/* ---- a part of the intake ---- */

static bool is_taal(const intake_deel *deel)
{
    int n;
    return deel == &intake_delen(&n)[ONDERDEEL_TAAL];
}

static bool is_tijd(const intake_deel *deel)
{
    int n;
    return deel == &intake_delen(&n)[ONDERDEEL_TIJD];
}

/* The part of the address, with all that this share shows of the person. */
static bool deel_van_pad(req *r, dossier *d, const intake_deel **deel)
{
    code c;
    *deel = intake_deel_vind(veld(r, "deel"));
    bool mag = *deel && code_parse(&intakedeel_codes, veld(r, "deel"), &c) && c.i &&
               deel_zichtbaar(r, NULL, *deel);
    if (mag && dossier_lees(&r->w, (persoon_id){r->w.t.mens}, d)) return true;
    niet_gevonden(r);
    return false;
}

void partner_deel(req *r)
{
    dossier d;
    const intake_deel *deel;
    if (!deel_van_pad(r, &d, &deel)) return;
    intake *i = arena_make(r->w.a, intake, 1);
    const feit_soort *s = deel->rijen && !is_taal(deel) && !is_tijd(deel)
                              ? feit_soort_van(deel->rijen) : NULL;
    *i = d.i;
    if (!i->kop.id) i->kop.masker = UINT64_MAX;
    d.p.naam = partner_naam(r, d.p.naam);
    partner_kruimels(r, &d.p, lang_text(deel->naam));
    kop(r, lang_text(deel->naam), TF(r->w.a, "Jouw deel van de intake van {}. {}", d.p.naam,
                                     lang_text(deel->uitleg)));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL_MET(r, URL(r, partner_deel_doe, hier(r)),
                                       A(deel, str_of(deel->pad))), &intake_entity, i);
    form_verborgen(&f, "deel", str_of(deel->pad));
    deel_velden(&f, &d, deel);
    if (s) {
        form_groep(&f, lang_text(s->nieuw));
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
            T("Niets toe te voegen? Laat dit dan leeg."));
        feit_velden(&f, s, NULL);
        form_groep_klaar(&f);
    }
    form_sluit_met(&f, T("Bewaar, dit deel is klaar"), URL(r, partner_toon, hier(r)), T("Terug"));
    PUT(&r->h, "</div>");
}

static bool bewaar_deel(req *r, const dossier *d, const intake_deel *deel)
{
    gebeurtenis_id g = {0};
    weekbeeld_blokken week_;
    intake i = d->i;
    persoon_id wie = {r->w.t.mens};
    if (is_taal(deel)) {
        taalbeeld t = taal_lees(r);
        return !r->w.p->n && partner_taal_bewaar(&r->w, &t, &g);
    }
    deel_opslag o = {.deel = deel, .feiten = &i};
    o.velden = form_lees(r, &intake_entity, deel->velden, &i);
    const feit_soort *s = deel->rijen && !is_tijd(deel) ? feit_soort_van(deel->rijen) : NULL;
    if (s) o.rij = feit_nieuw_lees(r, s, wie);
    if (r->w.p->n || !partner_deel_bewaar(&r->w, &o, &g)) return false;
    if (!is_tijd(deel) || !week_lees(r, &week_)) return true;
    return intake_week_bewaar(&r->w, wie, &week_, o.bron, (gesprek_id){0}, &g);
}

void partner_deel_doe(req *r)
{
    dossier d;
    const intake_deel *deel;
    if (!deel_van_pad(r, &d, &deel)) return;
    if (!bewaar_deel(r, &d, deel)) partner_deel(r);
    else ga_naar(r, URL(r, partner_toon, hier(r)), TF(r->w.a, "Bewaard: {}.",
                                                      lang_text(deel->naam)));
}

/* ---- from the azc ---- */

#define AZCVORM_FIELDS(F) \
    F(str, naam, N_("Naam"), .required = true, .max = 120) \
    F(date, geboortedatum, N_("Geboortedatum")) \
    F(code, contacttaal, N_("Taal van contact"), .codes = &contacttaal_codes) \
    F(str, telefoon, N_("Telefoon"), .max = 30, .autocomplete = "tel") \
    F(str, beroep, N_("Werk: welk beroep"), .max = 120) \
    F(num, jaren, N_("Werk: hoeveel jaar"), .tot = 60) \
    F(str, opleiding, N_("School: welke opleiding"), .max = 160) \
    F(code, spreken, N_("Hoe goed spreekt deze persoon Nederlands?"), .codes = &cefr_codes)
FORMULIER(azcvorm, AZCVORM_FIELDS)
#define SELF azcvorm
FORMULIER_DEF(azcvorm, AZCVORM_FIELDS)
#undef SELF
static const char *const azc_velden[] = {"naam", "geboortedatum", "contacttaal", "telefoon",
                                         "beroep", "jaren", "opleiding", "spreken", NULL};

void partner_azc(req *r)
{
    azcvorm v = {.masker = UINT64_MAX};
    kruimels(r, URL0(r, partner), T("Mijn mensen"));
    kop(r, T("Iemand overdragen aan de gemeente"),
        T("Wat jij al weet, vragen we niet opnieuw. De gemeente ziet dat het van jullie komt."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL0(r, partner_azc_doe), &azcvorm_entity, &v);
    form_groep(&f, T("Wie is het?"));
    for (int i = 0; i < 4; i++) form_veld(&f, azc_velden[i]);
    form_groep_klaar(&f);
    form_groep(&f, T("Wat weten jullie al?"));
    for (int i = 4; azc_velden[i]; i++) form_veld(&f, azc_velden[i]);
    form_groep_klaar(&f);
    form_sluit_met(&f, T("Draag over"), URL0(r, partner), T("Terug"));
    PUT(&r->h, "</div>");
}

void partner_azc_doe(req *r)
{
    azcvorm v = {.masker = UINT64_MAX};
    deling_id bij = {0};
    form_lees(r, &azcvorm_entity, azc_velden, &v);
    persoon p = {.naam = v.naam, .geboortedatum = v.geboortedatum, .contacttaal = v.contacttaal,
                 .telefoon = v.telefoon};
    azc_cv cv = {.werk = {.beroep = v.beroep, .jaren = v.jaren}, .school = {.naam = v.opleiding}};
    cv.taal.niveau[VAARD_SP - 1] = v.spreken;
    cv.taal.taalbron = CODE(TAALBRON_INSCHATTING);
    if (r->w.p->n || !partner_draag_over(&r->w, &p, &cv, &bij)) partner_azc(r);
    else ga_naar(r, URL(r, partner_toon, bij),
                 TF(r->w.a, "{} is overgedragen. De gemeente ziet het op de werklijst.", v.naam));
}

/* ---- a maatje ---- */

#define KOPPELVORM_FIELDS(F) \
    F(maatje_id, maatje_id, N_("Welke vrijwilliger?"), .required = true, .ref = "maatje") \
    F(bool, taal, N_("Als taalmaatje: samen Nederlands oefenen")) \
    F(date, van, N_("Vanaf"), .required = true)
FORMULIER(koppelvorm, KOPPELVORM_FIELDS)
#define SELF koppelvorm
FORMULIER_DEF(koppelvorm, KOPPELVORM_FIELDS)
#undef SELF

void partner_maatje(req *r)
{
    deling d;
    persoon p;
    if (!partner_van_pad(r, &d, &p)) return;
    maatje_rijen m = LIJST(&r->w, maatje, PARTNER_MAATJES);
    keuze *k = arena_make(r->w.a, keuze, m.n + 1);
    for (int i = 0; i < m.n; i++)
        k[i] = (keuze){ID(maatje_id_van(&m.at[i])),
                       TF(r->w.a, "{}, {}", m.at[i].naam, m.at[i].vak)};
    koppelvorm v = {.masker = UINT64_MAX, .taal = true, .van = r->w.vandaag};
    partner_kruimels(r, &p, T("Maatje koppelen"));
    kop(r, TF(r->w.a, "Een maatje voor {}", p.naam), T("Alleen vrijwilligers van jullie zelf."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, partner_maatje_doe, deling_id_van(&d)), &koppelvorm_entity,
                            &v);
    form_keuze(&f, "maatje_id", k, m.n, 0);
    form_veld(&f, "taal");
    form_veld(&f, "van");
    form_sluit_met(&f, T("Koppel"), URL(r, partner_toon, deling_id_van(&d)), T("Terug"));
    PUT(&r->h, "</div>");
}

void partner_maatje_doe(req *r)
{
    static const char *const velden[] = {"maatje_id", "taal", "van", NULL};
    koppelvorm v = {.masker = UINT64_MAX};
    gebeurtenis_id g = {0};
    form_lees(r, &koppelvorm_entity, velden, &v);
    int instrument = v.taal ? INS_TAALMAATJE : INS_MAATJE;
    if (r->w.p->n || !partner_koppel(&r->w, v.maatje_id, instrument, v.van, &g)) partner_maatje(r);
    else ga_naar(r, URL(r, partner_toon, hier(r)), T("Het maatje is gekoppeld."));
}

/* ---- GGD ---- */

static const char *const advies_velden[] = {"tillen", "staan", "nacht", "avond", "hoogte",
                                            "buiten", "drukte", "uren_week", "uren_dag", "taken",
                                            "geldig_tot", NULL};
enum { GRENZEN = 7 };

void partner_advies(req *r)
{
    deling d;
    persoon p;
    zorgadvies v = {0};
    if (!partner_van_pad(r, &d, &p)) return;
    v.kop.masker = UINT64_MAX;
    partner_kruimels(r, &p, T("Advies over werk"));
    kop(r, TF(r->w.a, "Wat kan {} in werk?", p.naam),
        T("Schrijf geen ziekte of diagnose op. Alleen wat het werk nodig heeft."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, partner_advies_doe, deling_id_van(&d)), &zorgadvies_entity,
                            &v);
    form_groep(&f, T("Waar moet de werkplek op letten?"));
    for (int i = 0; i < GRENZEN; i++) form_veld(&f, advies_velden[i]);
    form_groep_klaar(&f);
    for (int i = GRENZEN; advies_velden[i]; i++) form_veld(&f, advies_velden[i]);
    form_sluit_met(&f, T("Stuur het advies"), URL(r, partner_toon, deling_id_van(&d)), T("Terug"));
    PUT(&r->h, "</div>");
}

void partner_advies_doe(req *r)
{
    zorgadvies a = {0};
    gebeurtenis_id g = {0};
    a.kop.masker = UINT64_MAX;
    form_lees(r, &zorgadvies_entity, advies_velden, &a);
    if (r->w.p->n || !partner_zorgadvies(&r->w, &a, UINT64_MAX, &g)) partner_advies(r);
    else ga_naar(r, URL(r, partner_toon, hier(r)),
                 T("Het advies is verstuurd. De begeleider bespreekt het met de persoon."));
}
