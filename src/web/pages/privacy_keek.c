/* privacy_keek.c: who has seen these people, for the privacy officer: such as after a leak. He
 * types dossiernummers and sees who looked, not who they are. That he asked is on record with each.
 * Bron: AVG 33; NEN 7513. */
#include "casework/nood.h"

#include "web/pages/inzage.h"
#include "web/routes.h"

enum { REGELS = 300, MENSEN = 100 };

#define KEEKVRAAG_FIELDS(F) \
    F(str, dossiers, N_("Dossiernummers"), .klasse = K0, .required = true, .max = 1200, \
      .multiline = true, .hulp = N_("Met komma's ertussen, zoals 2026-0417, 2026-0418.")) \
    F(date, van, N_("Vanaf"), .klasse = K0, .required = true) \
    F(date, tot, N_("Tot en met"), .klasse = K0, .required = true)
FORMULIER(keekvraag, KEEKVRAAG_FIELDS)
#define SELF keekvraag
FORMULIER_DEF(keekvraag, KEEKVRAAG_FIELDS)
#undef SELF
static const char *const velden[] = {"dossiers", "van", "tot", NULL};

typedef struct {
    inzage at[REGELS];        /* the newest: a ring */
    int wie[REGELS];
    i64 n;
    arena *a;
} keekregels;

typedef struct {
    gezochte mens[MENSEN];
    str nummer[MENSEN];
    int n;
} gevraagden;

static void onthoud(void *ctx, const inzage *i, int wie)
{
    keekregels *k = ctx;
    inzage *hier = &k->at[k->n % REGELS];
    *hier = *i;
    hier->personen = hier->zegel = hier->grond = hier->pagina = (str){0};
    k->wie[k->n++ % REGELS] = wie;
}

/* False with problems: a number that nobody has, or too many. */
static bool zoek_op(werk *w, str dossiers, gevraagden *g)
{
    str deel;
    while (str_split(&dossiers, ',', &deel)) {
        nooddoel d;
        str nummer = str_trim(deel);
        if (!nummer.n) continue;
        if (g->n == MENSEN)
            return problem_add(w->p, "dossiers", N_("is te lang. Vraag hoogstens 100 mensen."));
        if (!RIJ(w, nooddoel, NOOD_PERSOON, &d, A(nummer, nummer)))
            return problem_with(w->p, PROBLEM_GEWEIGERD, "dossiers",
                                N_("Er is geen dossier met nummer {}."), nummer);
        db_toonde(w->db, d.rij.n, 1u << K1);
        g->nummer[g->n] = nummer;
        g->mens[g->n++] = inzage_zoek(w, (persoon_id){d.rij.n});
    }
    return g->n > 0 || problem_add(w->p, "dossiers", N_("is verplicht. Vul dit in."));
}

static void put_regel(req *r, const inzage *i, str nummer)
{
    arena *a = r->w.a;
    gebruiker g = {0};
    organisatie o = {0};
    markup spoed = {0};
    bool zelf = code_is(i->relatie, REL_ZELF);
    if (!zelf) HAAL(&r->w, gebruiker, i->gebruiker_id, &g);
    if (g.organisatie_id.v) HAAL(&r->w, organisatie, g.organisatie_id, &o);
    if (i->nood) spoed = badge(r, S("warning"), T("Spoed"));
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(a, "{}", nummer));
    tabel_cel(r, T("Wanneer"), MARKUP(a, "{}", i->moment));
    tabel_cel(r, T("Wie"), MARKUP(a, "<span>{}<br><span class=\"klein zacht\">{}{}{}</span></span>",
        zelf ? T("De persoon zelf") : g.naam, code_label(&rol_codes, i->rol),
        zelf ? S("") : S(", "), zelf ? S("") : o.naam.n ? o.naam : T("gemeente")));
    tabel_cel(r, T("Waarvoor"), MARKUP(a, "{} {}",
        zelf ? T("Zien wie keek") : code_label(&doel_van_inzage_codes, i->doel),
        spoed));
    tabel_cel(r, T("Welke gegevens"), MARKUP(a, "{}", inzage_gegevens(a, i->klassen.n)));
    tabel_cel(r, T("Uitslag"), MARKUP(a, "{}", code_label(&inzage_uitslag_codes, i->uitslag)));
}

static void put_regels(req *r, const keekregels *k, const gevraagden *g)
{
    i64 eerste = k->n > REGELS ? k->n - REGELS : 0;
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"h-keek\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-keek\">{}</h2>",
        PN(r->w.a, "{} keer gekeken", "{} keer gekeken", k->n));
    if (eerste)
        PUT(&r->h, "<p class=\"klein\">{}</p>",
            T("Je ziet de nieuwste 300. Kies een kortere periode voor de rest."));
    tabel_open(r, T("Wie keek, nieuwste eerst"));
    tabel_kop(r, T("Dossiernummer"), (url){0}, 0);
    tabel_kop(r, T("Wanneer"), (url){0}, 0);
    tabel_kop(r, T("Wie"), (url){0}, 0);
    tabel_kop(r, T("Waarvoor"), (url){0}, 0);
    tabel_kop(r, T("Welke gegevens"), (url){0}, 0);
    tabel_kop(r, T("Uitslag"), (url){0}, 0);
    for (i64 i = k->n; i-- > eerste;)
        put_regel(r, &k->at[i % REGELS], g->nummer[k->wie[i % REGELS]]);
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

static void put_vraag(req *r, const keekvraag *v)
{
    kruimels(r, URL0(r, privacy_toon), T("Privacy"));
    kop(r, T("Wie zag deze mensen?"),
        T("Bijvoorbeeld na een lek. Je ziet wie keek, niet wie de mensen zijn."));
    PUT(&r->h, "<section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, privacy_keek_doe), &keekvraag_entity, v);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit_met(&f, T("Toon wie keek"), URL0(r, privacy_toon), T("Terug"));
    PUT(&r->h, "<p class=\"klein zacht\">{}</p></section>\n",
        T("Dat je dit vraagt, komt bij elk van deze mensen in het logboek."));
}

static keekvraag deze_maand(req *r)
{
    return (keekvraag){.masker = UINT64_MAX, .van = date_plus_months(r->w.vandaag, -1),
                       .tot = r->w.vandaag};
}

void privacy_keek(req *r)
{
    keekvraag v = deze_maand(r);
    put_vraag(r, &v);
}

void privacy_keek_doe(req *r)
{
    keekvraag v = deze_maand(r);
    gevraagden *g = arena_make(r->w.a, gevraagden, 1);
    keekregels *k = arena_make(r->w.a, keekregels, 1);
    form_lees(r, &keekvraag_entity, velden, &v);
    if (!r->w.p->n && date_before(v.tot, v.van))
        problem_add(r->w.p, "tot", N_("is eerder dan het begin."));
    bool goed = !r->w.p->n && zoek_op(&r->w, v.dossiers, g);
    if (goed)
        inzage_doorzoek(&r->w, g->mens, g->n, v.van, date_plus(v.tot, 1), onthoud, k);
    put_vraag(r, &v);
    if (goed) put_regels(r, k, g);
}
