/* werkgever_blok.c: the forms of an employer, on his own pages and under a link: what he fills in
 * and what is done with it. */
#include "web/pages/organisatie_blok.h"
#include "web/pages/werkgever.h"

static const char *const vragen[] = {"op_tijd", "werk_gaat", "begrijpt", "aannemen", "afspraak",
                                     NULL};
/* What he answers is kept by the office (werkgever.h): these are his questions, not its rows. */
#define MAANDVORM_FIELDS(F) \
    F(code, op_tijd, N_("Komt de persoon op tijd?"), .required = true, .codes = &optijd_codes) \
    F(code, werk_gaat, N_("Hoe gaat het werk?"), .required = true, .codes = &werkgaat_codes) \
    F(code, begrijpt, N_("Begrijpen ze elkaar in het Nederlands?"), .required = true, \
      .codes = &begrip_codes) \
    F(code, aannemen, N_("Kan dit een baan worden?"), .required = true, .codes = &aannemen_codes) \
    F(str, afspraak, N_("Wat spreken jullie af?"), .max = 2000, .multiline = true, \
      .hulp = N_("Wie doet wat, en wanneer? Geen gegevens over gezondheid."))
FORMULIER(maandvorm, MAANDVORM_FIELDS)
#define SELF maandvorm
FORMULIER_DEF(maandvorm, MAANDVORM_FIELDS)
#undef SELF

#define UITNODIGVORM_FIELDS(F) \
    F(str, uitnodiging, N_("Waar en wanneer kennismaken"), .required = true, .max = 400, \
      .multiline = true, .hulp = N_("Bijvoorbeeld: dinsdag om 10 uur, bij de balie."))
FORMULIER(uitnodigvorm, UITNODIGVORM_FIELDS)
#define SELF uitnodigvorm
FORMULIER_DEF(uitnodigvorm, UITNODIGVORM_FIELDS)
#undef SELF
#define WERKGEVERNEE_FIELDS(F) \
    F(code, weigering, N_("Waarom niet"), .required = true, .codes = &weigering_codes)
FORMULIER(werkgevernee, WERKGEVERNEE_FIELDS)
#define SELF werkgevernee
FORMULIER_DEF(werkgevernee, WERKGEVERNEE_FIELDS)
#undef SELF
static const char *const uitnodig_velden[] = {"uitnodiging", NULL};
static const char *const nee_velden[] = {"weigering", NULL};

#define AFWEZIGVORM_FIELDS(F) \
    F(code, omdat, N_("Wat is er aan de hand?"), .required = true, .codes = &afwezig_omdat_codes) \
    F(date, dag, N_("Welke dag?"), .required = true)
FORMULIER(afwezigvorm, AFWEZIGVORM_FIELDS)
#define SELF afwezigvorm
FORMULIER_DEF(afwezigvorm, AFWEZIGVORM_FIELDS)
#undef SELF
static const char *const afwezig_velden[] = {"omdat", "dag", NULL};

#define TEKENVORM_FIELDS(F) \
    F(str, naam, N_("Je naam"), .required = true, .max = 120, .autocomplete = "name") \
    F(bool, gelezen, N_("Ik heb de overeenkomst gelezen en ga akkoord."))
FORMULIER(tekenvorm, TEKENVORM_FIELDS)
#define SELF tekenvorm
FORMULIER_DEF(tekenvorm, TEKENVORM_FIELDS)
#undef SELF
static const char *const teken_velden[] = {"naam", "gelezen", NULL};

/* ---- the card ---- */

void werkgever_put_kaart(req *r, const werkgeverkaart *k)
{
    kaart_begin(r, "h-ka", T("Zo stelt iemand zich voor"));
    PUT(&r->h, "<p class=\"utrecht-heading-3\"><bdi>{}</bdi></p>", k->roepnaam);
    if (k->tekst.n) PUT(&r->h, "<p class=\"vrijetekst mt\"><bdi>{}</bdi></p>", k->tekst);
    if (k->document_id.v)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            T("Er is ook een korte film. Vraag de gemeente om die samen te bekijken."));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        TF(r->w.a, "{} keurde deze kaart goed. Je ziet hem tot {}.", k->roepnaam,
           dag_tekst(r, k->tot, false)));
    kaart_klaar(r);
}

void werkgever_put_uitnodigen(req *r, url actie)
{
    uitnodigvorm v = {.masker = UINT64_MAX};
    kaart_begin(r, "h-ui", T("Kennismaken"));
    formulier f = form_open(r, actie, &uitnodigvorm_entity, &v);
    form_veld(&f, "uitnodiging");
    form_sluit(&f, T("Nodig uit"));
    kaart_klaar(r);
}

/* What an employer may say; zorg and werkgrens are the person's own matter. */
static const code nee_redenen[] = {{WEIGER_TIJD}, {WEIGER_TAAL}, {WEIGER_WERK}, {WEIGER_BEZET},
                                   {WEIGER_ANDERS}};

void werkgever_put_nee(req *r, url actie)
{
    werkgevernee v = {.masker = UINT64_MAX};
    kaart_begin(r, "h-ne", T("Past het niet?"));
    formulier f = form_open(r, actie, &werkgevernee_entity, &v);
    form_codes(&f, "weigering", nee_redenen, (int)countof(nee_redenen), (str){0});
    form_sluit(&f, T("Zeg nee"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("De kaart is daarna niet meer te zien."));
    kaart_klaar(r);
}

bool werkgever_doe_uitnodigen(req *r, const werkgeverkaart *k)
{
    uitnodigvorm v = {.masker = UINT64_MAX};
    form_lees(r, &uitnodigvorm_entity, uitnodig_velden, &v);
    return !r->w.p->n && werkgever_wil_kennismaken(&r->w, k, v.uitnodiging);
}

bool werkgever_doe_nee(req *r, const werkgeverkaart *k)
{
    werkgevernee v = {.masker = UINT64_MAX};
    form_lees(r, &werkgevernee_entity, nee_velden, &v);
    return !r->w.p->n && werkgever_wijst_af(&r->w, k, v.weigering.i, (str){0});
}

/* ---- the month ---- */

void werkgever_put_feedback(req *r, url actie)
{
    maandvorm v = {.masker = UINT64_MAX};
    formulier f = form_open(r, actie, &maandvorm_entity, &v);
    for (int i = 0; vragen[i]; i++) form_veld(&f, vragen[i]);
    form_sluit(&f, T("Stuur de antwoorden"));
}

bool werkgever_doe_feedback(req *r, const werkgevermens *m)
{
    maandvorm a = {.masker = UINT64_MAX};
    form_lees(r, &maandvorm_entity, vragen, &a);
    verslag v = {.op_tijd = a.op_tijd,
                 .werk_gaat = a.werk_gaat,
                 .begrijpt = a.begrijpt,
                 .aannemen = a.aannemen,
                 .afspraak = a.afspraak};
    return !r->w.p->n && werkgever_feedback(&r->w, m, &v);
}

/* ---- absence ---- */

void werkgever_put_afwezig(req *r, url actie, date dag)
{
    afwezigvorm v = {.masker = UINT64_MAX, .omdat = CODE(AFWEZIG_NIET), .dag = dag};
    kaart_begin(r, "h-af", T("Is iemand er niet?"));
    formulier f = form_open(r, actie, &afwezigvorm_entity, &v);
    form_veld(&f, "omdat");
    form_veld(&f, "dag");
    form_sluit(&f, T("Meld aan de begeleider"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p>",
        T("Schrijf niet op wat iemand heeft. Wij vragen het zelf."));
    kaart_klaar(r);
}

bool werkgever_doe_afwezig(req *r, const werkgevermens *m)
{
    afwezigvorm v = {.masker = UINT64_MAX};
    form_lees(r, &afwezigvorm_entity, afwezig_velden, &v);
    if (r->w.p->n) return false;
    werk kantoor = werkgever_kantoor(&r->w);
    return werkgever_meldt_afwezig(&kantoor, m->plaatsing_id, v.dag, v.omdat.i, NULL);
}

/* ---- the agreement ---- */

static void deel(req *r, const char *kopje, str tekst)
{
    if (!tekst.n) return;
    PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3><p class=\"vrijetekst\">{}</p>",
        lang_text(kopje), tekst);
}

static void put_wie_tekende(req *r, const overeenkomst *o)
{
    overeenkomst_id id = overeenkomst_id_van(o);
    handtekening_rijen h = BIJ(&r->w, handtekening, overeenkomst_id, id);
    bool zelf = GETAL(&r->w, WERKGEVER_PERSOON_TEKENDE, AI(overeenkomst, id)) > 0;
    PUT(&r->h, "<ul class=\"agenda nieuws mt\"><li><div>{}<span class=\"klein\">{}</span></div>"
               "</li>",
        T("De deelnemer"), zelf ? T("Heeft getekend") : T("Moet nog tekenen"));
    for (int i = 0; i < h.n; i++)
        PUT(&r->h, "<li><div>{}: {}<span class=\"klein\">{}</span></div></li>",
            code_label(&kant_codes, h.at[i].kant), h.at[i].naam,
            date_is_set(h.at[i].datum)
                ? TF(r->w.a, "Getekend op {}", dag_tekst(r, h.at[i].datum, false))
                : T("Moet nog tekenen"));
    PUT(&r->h, "</ul>");
}

void werkgever_put_overeenkomst(req *r, handtekening_id teken)
{
    handtekening h;
    overeenkomst o;
    if (!HAAL(&r->w, handtekening, teken, &h) ||
        !HAAL(&r->w, overeenkomst, h.overeenkomst_id, &o))
        return;
    kaart_begin(r, "h-ov", code_label(&overeenkomst_soort_codes, o.soort));
    PUT(&r->h, "<p>{}</p>",
        date_is_set(o.tot)
            ? TF(r->w.a, "Van {} tot {}, {} uur per week.", dag_tekst(r, o.van, false),
                 dag_tekst(r, o.tot, false), o.uren)
            : TF(r->w.a, "Vanaf {}, {} uur per week.", dag_tekst(r, o.van, false), o.uren));
    deel(r, N_("Dagen en tijden"), o.tijden);
    deel(r, N_("Wat iemand doet"), o.taken);
    deel(r, N_("Wat iemand leert"), o.leren);
    deel(r, N_("Wie begeleidt, en hoe"), o.begeleiding);
    deel(r, N_("Inkomen en onkosten"), o.vergoeding);
    deel(r, N_("Verzekering en veiligheid"), o.verzekering);
    deel(r, N_("Eerder stoppen"), o.stoppen);
    deel(r, N_("Andere afspraken"), o.overig);
    put_wie_tekende(r, &o);
    kaart_klaar(r);
}

void werkgever_put_tekenen(req *r, url actie, str naam)
{
    tekenvorm v = {.masker = UINT64_MAX, .naam = naam};
    kaart_begin(r, "h-te", T("Teken de overeenkomst"));
    formulier f = form_open(r, actie, &tekenvorm_entity, &v);
    form_veld(&f, "naam");
    form_veld(&f, "gelezen");
    form_sluit(&f, T("Teken de overeenkomst"));
    kaart_klaar(r);
}

bool werkgever_doe_tekenen(req *r, const werkgevermens *m, handtekening_id teken)
{
    tekenvorm v = {.masker = UINT64_MAX};
    form_lees(r, &tekenvorm_entity, teken_velden, &v);
    return !r->w.p->n && werkgever_tekent(&r->w, m, teken, v.gelezen, v.naam);
}
