/* partners.c: working together with partners about one person, for who guides him: who does which
 * part of the intake, messages, shared notes, the referral to the GGD and what came back. */
#include "casework/partner.h"

#include "casework/tijdlijn.h"
#include "web/pages/mens.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

#define VERWIJSVORM_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Naar welke GGD?"), .required = true, \
      .ref = "organisatie") \
    F(str, vraag, N_("Wat wil je weten?"), .required = true, .max = 400, .multiline = true, \
      .hulp = N_("Bijvoorbeeld: hoeveel uur kan iemand werken? Schrijf geen ziekte op."))
FORMULIER(verwijsvorm, VERWIJSVORM_FIELDS)
#define SELF verwijsvorm
FORMULIER_DEF(verwijsvorm, VERWIJSVORM_FIELDS)
#undef SELF
#define VERDEELVORM_FIELDS(F) \
    F(organisatie_id, organisatie_id, N_("Wie vraagt het?"), .required = true, \
      .ref = "organisatie") \
    F(code, deel, N_("Welk deel van de intake?"), .required = true, .codes = &intakedeel_codes) \
    F(date, uiterlijk, N_("Klaar voor"))
FORMULIER(verdeelvorm, VERDEELVORM_FIELDS)
#define SELF verdeelvorm
FORMULIER_DEF(verdeelvorm, VERDEELVORM_FIELDS)
#undef SELF

static str org_naam(req *r, organisatie_id id)
{
    organisatie o;
    return HAAL(&r->w, organisatie, id, &o) ? o.naam : (str){0};
}

/* ---- one share ---- */

static void put_berichten(req *r, deelbericht_rijen b)
{
    PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = b.n; i-- > 0;)
        PUT(&r->h, "<li><div><b>{}</b> <span class=\"klein\">{}</span>"
                   "<p class=\"vrijetekst\">{}</p></div></li>",
            gebruiker_naam(r, b.at[i].gebruiker_id),
            dag_tekst(r, moment_date(b.at[i].moment), false), b.at[i].tekst);
    PUT(&r->h, "</ul>");
}

static void put_intake(req *r, const deling *d)
{
    intaketaak_rijen t = BIJ(&r->w, intaketaak, deling_id, deling_id_van(d));
    if (!t.n) return;
    PUT(&r->h, "<ul class=\"afspraken taken\">");
    for (int i = 0; i < t.n; i++) {
        bool klaar = date_is_set(t.at[i].klaar);
        PUT(&r->h, "<li><b>{}</b>{}<span class=\"klein zacht\">{}</span></li>",
            code_label(&intakedeel_codes, t.at[i].deel),
            badge(r, klaar ? S("success") : S("neutral"), klaar ? T("Klaar") : T("Nog te doen")),
            klaar ? dag_tekst(r, t.at[i].klaar, false)
                  : date_is_set(t.at[i].uiterlijk)
                        ? TF(r->w.a, "Klaar voor {}", dag_tekst(r, t.at[i].uiterlijk, false))
                        : (str){0});
    }
    PUT(&r->h, "</ul>");
}

static void put_formulieren(req *r, const deling *d)
{
    deelbericht b = {0};
    notitie n = {.datum = r->w.vandaag};
    b.kop.masker = n.kop.masker = UINT64_MAX;
    formulier f = form_open(r, URL(r, partners_bericht, deling_id_van(d)), &deelbericht_entity, &b);
    form_veld(&f, "tekst");
    form_sluit(&f, T("Stuur het bericht"));
    PUT(&r->h, "<details class=\"mt\"><summary>{}</summary>", T("Deel een notitie"));
    f = form_open(r, URL(r, partners_notitie, deling_id_van(d)), &notitie_entity, &n);
    form_veld(&f, "tekst");
    form_sluit(&f, T("Bewaar en deel de notitie"));
    PUT(&r->h, "</details>");
}

static void put_adviezen(req *r, const deling *d)
{
    zorgadvies_rijen a = BIJ(&r->w, zorgadvies, deling_id, deling_id_van(d));
    for (int i = 0; i < a.n; i++) {
        bool nieuw = code_is(a.at[i].stand, ADVIES_NIEUW);
        if (!a.at[i].stand.i) continue; /* not for this rol */
        PUT(&r->h, "<p>{} {} {}</p>",
            TF(r->w.a, "Advies van {}.", dag_tekst(r, a.at[i].datum, false)),
            badge(r, nieuw ? S("warning") : S("neutral"),
                  code_label(&advies_stand_codes, a.at[i].stand)),
            link_knop(r, URL(r, advies_toon, zorgadvies_id_van(&a.at[i])),
                      nieuw ? T("Bekijk en bespreek") : T("Bekijk"),
                      nieuw ? "secondary-action" : "subtle"));
    }
}

static void put_deling(req *r, const deling *d, int nr)
{
    buf id = buf_new(r->w.a);
    PLAIN(&id, "h-d{}", nr);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2\" "
               "id=\"{}\">{}</h2><p class=\"klein zacht\">{}</p>",
        buf_str(&id), buf_str(&id), org_naam(r, d->organisatie_id),
        TF(r->w.a, "{}. Gedeeld tot {}.", code_label(&doel_van_inzage_codes, d->doel),
           dag_tekst(r, d->tot, false)));
    put_adviezen(r, d);
    put_intake(r, d);
    put_berichten(r, BIJ(&r->w, deelbericht, deling_id, deling_id_van(d)));
    put_formulieren(r, d);
    PUT(&r->h, "</section>");
}

/* ---- beside it ---- */

static int orgs_van_soort(req *r, int soort, keuze **uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        if (code_is(o.at[i].soort, soort))
            (*uit)[n++] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    return n;
}

static void verwijs_kaart(req *r, persoon_id wie)
{
    keuze *k;
    int n = orgs_van_soort(r, ORG_GGD, &k);
    verwijsvorm v = {.masker = UINT64_MAX};
    if (!n || !url_mag(r, POST, URL(r, ggd_verwijs, wie))) return;
    kaart_begin(r, "h-gg", T("Verwijs naar de GGD"));
    PUT(&r->h, "<p class=\"klein\">{}</p>",
        T("De GGD ziet naam, telefoon en taal. Het advies zie alleen jij."));
    formulier f = form_open(r, URL(r, ggd_verwijs, wie), &verwijsvorm_entity, &v);
    form_keuze(&f, "organisatie_id", k, n, n == 1 ? k[0].id.id : 0);
    form_veld(&f, "vraag");
    form_sluit(&f, T("Verwijs"));
    kaart_klaar(r);
}

static void verdeel_kaart(req *r, persoon_id wie, deling_rijen delingen)
{
    keuze *k = arena_make(r->w.a, keuze, delingen.n + 1);
    int n = 0;
    verdeelvorm v = {.masker = UINT64_MAX, .uiterlijk = date_plus(r->w.vandaag, 14)};
    for (int i = 0; i < delingen.n; i++) {
        const deling *d = &delingen.at[i];
        if (code_is(d->doel, DOEL_INTAKE) && deling_geldt(d, r->w.vandaag))
            k[n++] = (keuze){ID(d->organisatie_id), org_naam(r, d->organisatie_id)};
    }
    if (!n) return;
    kaart_begin(r, "h-ve", T("Verdeel de intake"));
    formulier f = form_open(r, URL(r, partners_verdeel, wie), &verdeelvorm_entity, &v);
    form_keuze(&f, "organisatie_id", k, n, n == 1 ? k[0].id.id : 0);
    form_veld(&f, "deel");
    form_veld(&f, "uiterlijk");
    form_sluit(&f, T("Geef dit deel"));
    kaart_klaar(r);
}

/* ---- the page ---- */

void partners_toon(req *r)
{
    persoon p;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id wie = persoon_id_van(&p);
    deling_rijen d = BIJ(&r->w, deling, persoon_id, wie);
    int lopend = 0;
    mens_kruimels(r, &p, T("Samen met partners"));
    kop_met(r, TF(r->w.a, "Samen met partners: {}", p.naam),
            T("Elke partner ziet alleen zijn eigen deel."),
            link_knop(r, URL(r, delen_toon, wie), T("Deel met een partner"), "secondary-action"));
    PUT(&r->h, "<div class=\"rooster2\"><div class=\"stapel\">");
    for (int i = d.n; i-- > 0;)
        if (deling_geldt(&d.at[i], r->w.vandaag)) put_deling(r, &d.at[i], ++lopend);
    if (!lopend)
        leegte(r, T("Deze persoon is nu met niemand gedeeld."), URL(r, delen_toon, wie),
               T("Deel met een partner"));
    PUT(&r->h, "</div><div class=\"stapel\">");
    verdeel_kaart(r, wie, d);
    verwijs_kaart(r, wie);
    PUT(&r->h, "</div></div>");
}

/* The share of the path, of a person whom this caller sees; the path then means that person. */
static bool deling_van_pad(req *r, deling *d)
{
    if (HAAL(&r->w, deling, (deling_id){r->id[0]}, d)) return true;
    niet_gevonden(r);
    return false;
}

static void weer_toon(req *r, persoon_id wie)
{
    r->id[0] = wie.v;
    partners_toon(r);
}

void partners_bericht(req *r)
{
    static const char *const velden[] = {"tekst", NULL};
    deling d;
    deelbericht b = {0};
    gebeurtenis_id g = {0};
    if (!deling_van_pad(r, &d)) return;
    b.kop.masker = UINT64_MAX;
    form_lees(r, &deelbericht_entity, velden, &b);
    if (r->w.p->n || !deelbericht_stuur(&r->w, deling_id_van(&d), b.tekst, &g))
        weer_toon(r, d.persoon_id);
    else ga_naar(r, URL(r, partners_toon, d.persoon_id), T("Het bericht is verstuurd."));
}

void partners_notitie(req *r)
{
    static const char *const velden[] = {"tekst", NULL};
    deling d;
    if (!deling_van_pad(r, &d)) return;
    notitie n = {.persoon_id = d.persoon_id, .datum = r->w.vandaag,
                 .deling_id = deling_id_van(&d)};
    n.kop.masker = UINT64_MAX;
    form_lees(r, &notitie_entity, velden, &n);
    if (r->w.p->n || !notitie_schrijf(&r->w, n).v) weer_toon(r, d.persoon_id);
    else ga_naar(r, URL(r, partners_toon, d.persoon_id),
                 TF(r->w.a, "De notitie is gedeeld met {}.", org_naam(r, d.organisatie_id)));
}

void partners_verdeel(req *r)
{
    static const char *const velden[] = {"organisatie_id", "deel", "uiterlijk", NULL};
    persoon p;
    gebeurtenis_id g = {0};
    verdeelvorm v = {.masker = UINT64_MAX};
    if (!persoon_van_pad(r, &p)) return;
    form_lees(r, &verdeelvorm_entity, velden, &v);
    intaketaak t = {.persoon_id = persoon_id_van(&p), .organisatie_id = v.organisatie_id,
                    .deel = v.deel, .uiterlijk = v.uiterlijk};
    if (r->w.p->n || !intaketaak_geef(&r->w, &t, &g)) partners_toon(r);
    else ga_naar_met_ongedaan(r, URL(r, partners_toon, t.persoon_id),
                              TF(r->w.a, "{} vraagt: {}.", org_naam(r, t.organisatie_id),
                                 code_label(&intakedeel_codes, t.deel)), g);
}

void ggd_verwijs(req *r)
{
    static const char *const velden[] = {"organisatie_id", "vraag", NULL};
    persoon p;
    verwijsvorm v = {.masker = UINT64_MAX};
    if (!persoon_van_pad(r, &p)) return;
    form_lees(r, &verwijsvorm_entity, velden, &v);
    if (r->w.p->n || !zorg_verwijs(&r->w, persoon_id_van(&p), v.organisatie_id, v.vraag))
        partners_toon(r);
    else ga_naar(r, URL(r, partners_toon, persoon_id_van(&p)),
                 TF(r->w.a, "Verwezen naar {}.", org_naam(r, v.organisatie_id)));
}

/* ---- what the GGD said ---- */

static const char *const advies_velden[] = {"tillen", "staan",  "nacht",     "avond",
                                            "hoogte", "buiten", "drukte",    "uren_week",
                                            "uren_dag", "geldig_tot", NULL};

static bool advies_van_pad(req *r, zorgadvies *a, persoon *p)
{
    if (HAAL(&r->w, zorgadvies, (zorgadvies_id){r->id[0]}, a) && a->stand.i &&
        HAAL(&r->w, persoon, a->persoon_id, p))
        return true;
    niet_gevonden(r);
    return false;
}

void advies_toon(req *r)
{
    zorgadvies a;
    persoon p;
    if (!advies_van_pad(r, &a, &p)) return;
    mens_kruimels(r, &p, (str){0});
    kruimels(r, URL(r, partners_toon, a.persoon_id), T("Samen met partners"));
    kop(r, TF(r->w.a, "Advies over werk: {}", p.naam),
        TF(r->w.a, "Gegeven op {}. Alleen jij ziet dit.", dag_tekst(r, a.datum, false)));
    PUT(&r->h, "<div class=\"kaart\">");
    if (a.taken.n)
        PUT(&r->h, "<h2 class=\"utrecht-heading-2\">{}</h2><p class=\"vrijetekst\">{}</p>",
            T("Wat kan wel"), a.taken);
    if (!code_is(a.stand, ADVIES_NIEUW)) {
        PUT(&r->h, "<p>{} {}</p></div>", code_label(&advies_stand_codes, a.stand),
            dag_tekst(r, a.besproken, false));
        return;
    }
    PUT(&r->h, "<p class=\"mt\">{}</p>",
        T("Bespreek dit met de persoon. Vink aan wat jullie afspreken. De woorden van de GGD gaan "
          "niet mee."));
    formulier f = form_open(r, URL(r, advies_over, zorgadvies_id_van(&a)), &zorgadvies_entity, &a);
    for (int i = 0; advies_velden[i]; i++) form_veld(&f, advies_velden[i]);
    form_sluit_met(&f, T("Neem over"), URL(r, partners_toon, a.persoon_id), T("Terug"));
    form_knop(r, URL(r, advies_weiger, zorgadvies_id_van(&a)), T("Neem niet over"), p.naam,
              "subtle");
    PUT(&r->h, "</div>");
}

void advies_over(req *r)
{
    zorgadvies a;
    persoon p;
    gebeurtenis_id g = {0};
    if (!advies_van_pad(r, &a, &p)) return;
    form_lees(r, &zorgadvies_entity, advies_velden, &a);
    if (r->w.p->n || !zorgadvies_neem_over(&r->w, &a, &g)) advies_toon(r);
    else ga_naar(r, URL(r, partners_toon, a.persoon_id),
                 T("Overgenomen. De grenzen tellen nu mee bij het zoeken van een plek."));
}

void advies_weiger(req *r)
{
    zorgadvies a;
    persoon p;
    gebeurtenis_id g = {0};
    if (!advies_van_pad(r, &a, &p)) return;
    if (!zorgadvies_niet(&r->w, zorgadvies_id_van(&a), &g)) advies_toon(r);
    else ga_naar(r, URL(r, partners_toon, a.persoon_id), T("Niet overgenomen."));
}
