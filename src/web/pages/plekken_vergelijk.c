/* plekken_vergelijk.c: places beside each other for one person: each criterion a row, each place a
 * column. plek in the address names them; without it the first three. */
#include "casework/koppelen.h"
#include "web/pages/passing_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

/* The question above the table: which places. */
#define VERGELIJKVORM_FIELDS(F) \
    F(plek_id, plek1, N_("Eerste plek"), .ref = "plek") \
    F(plek_id, plek2, N_("Tweede plek"), .ref = "plek") \
    F(plek_id, plek3, N_("Derde plek"), .ref = "plek")
FORMULIER(vergelijkvorm, VERGELIJKVORM_FIELDS)
#define SELF vergelijkvorm
FORMULIER_DEF(vergelijkvorm, VERGELIJKVORM_FIELDS)
#undef SELF
static const char *const namen[BOVENSTE] = {"plek1", "plek2", "plek3"};

static const koppeling *met_plek(const koppelingen *k, i64 id)
{
    for (int i = 0; i < k->n; i++)
        if (k->at[i].plek.p.kop.id == id) return &k->at[i];
    return NULL;
}

/* Which places the address asks for; when it asks none, the first of the order. */
static int gekozen(req *r, const koppelingen *k, const koppeling *uit[BOVENSTE])
{
    int n = 0;
    for (int i = 0; i < BOVENSTE; i++) {
        const koppeling *een = met_plek(k, token_lees(r, &plek_entity, veld(r, namen[i])));
        bool al = false;
        for (int j = 0; j < n; j++) al |= uit[j] == een;
        if (een && !al) uit[n++] = een;
    }
    for (int i = 0; !n && i < k->n && i < BOVENSTE; i++) uit[i] = &k->at[i];
    return n ? n : k->n < BOVENSTE ? k->n : BOVENSTE;
}

static void kies(req *r, persoon_id id, const koppelingen *k, const koppeling *const *van, int n)
{
    keuze *keuzes = arena_make(r->w.a, keuze, k->n + 1);
    for (int i = 0; i < k->n; i++)
        keuzes[i] = (keuze){ID(plek_id_van(&k->at[i].plek.p)),
                            TF(r->w.a, "{}, {}", k->at[i].plek.p.functie, k->at[i].plek.o.naam)};
    PUT(&r->h, "<section class=\"kaart mt geenprint\"><details><summary>{}</summary>",
        T("Vergelijk andere plekken"));
    formulier f = form_open_filter(r, URL(r, plekken_vergelijk, id), &vergelijkvorm_entity, NULL);
    for (int i = 0; i < BOVENSTE; i++)
        form_keuze(&f, namen[i], keuzes, k->n, i < n ? van[i]->plek.p.kop.id : 0);
    form_sluit(&f, T("Vergelijk"));
    PUT(&r->h, "</details></section>");
}

static str kort(req *r, const koppeling *k)
{
    return TF(r->w.a, "{}, {}", k->plek.p.functie, k->plek.o.naam);
}

static markup criterium_cel(req *r, const criterium *c)
{
    if (!c->ndeel) return (markup){0};
    str nodig = zin_tekst(r->w.a, &c->deel[0].nodig);
    return MARKUP(r->w.a, "{} <b>{}</b><span class=\"klein\"> {} {}</span>",
                  teken_van(r, c->uitslag), lang_text(uitslag_titel(c->uitslag)),
                  zin_tekst(r->w.a, &c->deel[0].feit), nodig);
}

static str uren_woorden(req *r, const plek *p)
{
    if (p->uren_min.is && p->uren_max.is && p->uren_min.n != p->uren_max.n)
        return TF(r->w.a, "{} tot {} uur", p->uren_min, p->uren_max);
    if (!p->uren_min.is && !p->uren_max.is) return T("uren in overleg");
    return TF(r->w.a, "{} uur", p->uren_max.is ? p->uren_max : p->uren_min);
}

static void rij(req *r, str naam, const koppeling *const *k, int n,
                markup (*cel)(req *, const koppeling *))
{
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}", naam));
    for (int i = 0; i < n; i++) tabel_cel(r, kort(r, k[i]), cel(r, k[i]));
}

static markup cel_oordeel(req *r, const koppeling *k) { return oordeel_blok(r, &k->past); }

static markup cel_uren(req *r, const koppeling *k)
{
    return MARKUP(r->w.a, "{}", uren_woorden(r, &k->plek.p));
}

static markup cel_daarna(req *r, const koppeling *k)
{
    str kans = code_label(&baankans_codes, k->plek.p.baankans);
    return MARKUP(r->w.a, "{}", kans.n ? kans : T("Niet gezegd"));
}

static markup cel_letop(req *r, const koppeling *k)
{
    buf b = buf_new(r->w.a);
    for (int i = 0; i < k->nee.n; i++) PUT(&b, "{} ", zin_tekst(r->w.a, &k->nee.zin[i]));
    if (date_is_set(k->vast_anders))
        PUT(&b, "{}", TF(r->w.a, "Vastgehouden voor iemand anders tot {}.",
                         dag_tekst(r, k->vast_anders, false)));
    if (!b.n) PUT(&b, "{}", T("niets"));
    return markup_of(&b);
}

static markup cel_doen(req *r, const koppeling *k)
{
    if (k->voorgesteld) return badge(r, S("neutral"), T("Al voorgesteld"));
    url u = URL2(r, voorstel_nieuw, k->persoon, plek_id_van(&k->plek.p));
    if (!koppeling_kan(k) || !url_mag(r, GET, u)) return (markup){0};
    return MARKUP(r->w.a, "<span class=\"geenprint\">{}</span>",
                  link_voor(r, u, T("Stel voor"), k->plek.p.functie, "secondary-action"));
}

static void tabel(req *r, const koppeling *const *k, int n)
{
    tabel_open(r, T("Plekken naast elkaar"));
    tabel_kop(r, T("Wat"), (url){0}, 0);
    for (int i = 0; i < n; i++) tabel_kop(r, kort(r, k[i]), (url){0}, 0);
    rij(r, T("Past het?"), k, n, cel_oordeel);
    for (int c = 0; c < CRITERIA; c++) {
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", lang_text(criterium_titel((criterium_naam)c))));
        for (int i = 0; i < n; i++)
            tabel_cel(r, kort(r, k[i]), criterium_cel(r, &k[i]->past.criterium[c]));
    }
    rij(r, T("Uren"), k, n, cel_uren);
    rij(r, T("Daarna"), k, n, cel_daarna);
    rij(r, T("Let op"), k, n, cel_letop);
    rij(r, T("Doen"), k, n, cel_doen);
    tabel_sluit(r);
}

void plekken_vergelijk(req *r)
{
    persoon p;
    koppelingen k;
    const koppeling *drie[BOVENSTE] = {0};
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    if (!plekken_voor_persoon(&r->w, id, &k)) return;
    int n = gekozen(r, &k, drie);
    mens_kruimels(r, &p, T("Plekken vergelijken"));
    kop_met(r, TF(r->w.a, "Plekken vergelijken voor {}", p.naam),
            T("Leg ze naast elkaar. Jullie kiezen samen."),
            link_knop(r, URL(r, koppelen_persoon, id), T("Terug naar plek zoeken"),
                      "secondary-action"));
    if (!n)
        leegte(r, T("Er is nu nergens plaats. Vraag de werkmakelaar om een plek te zoeken."),
               URL0(r, plekken), T("Bekijk alle plekken"));
    else
        tabel(r, drie, n);
    if (n) kies(r, id, &k, drie, n);
    volgorde_blok(r, false);
}
