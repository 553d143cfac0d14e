/* rapport.c: reports of a period: making one, and one that was made as page, PDF, CSV and
 * spreadsheet; with ?raad=ja the version for the council: results and targets only. */
#include "casework/rapport.h"

#include "base/csv.h"
#include "base/druk.h"
#include "base/werkblad.h"
#include "casework/kantoor.h"
#include "web/pages/cijfers.h"

static bool is_raad(req *r) { return str_eq(veld(r, "raad"), S("ja")); }

static bool toon_blok(int blok, bool raad)
{
    return !raad || blok == RAPPORT_TOTAAL || blok == RAPPORT_DUURZAAM || blok == RAPPORT_DOEL;
}

static bool is_stap(const rapportregel *x) { return code_is(x->blok, RAPPORT_STAP); }
static bool is_lijn(const rapportregel *x) { return code_is(x->blok, RAPPORT_VERLOOP); }

/* What can be told of a row, the same in every form. */
enum {
    CEL_WAT, CEL_AANTAL, CEL_RESULTAAT, CEL_TOEVAL, CEL_DOEL, CEL_LANDELIJK,
    CEL_WACHTEN, CEL_OPLEIDING, CEL_WEG, CEL_BEGONNEN,
    CELLEN
};
static const char *const koppen[CELLEN] = {N_("Cijfer"), N_("Aantal"), N_("Resultaat"),
    N_("Met toeval erbij"), N_("Doel"), N_("Landelijk"), N_("Wacht nu"), N_("Eerst opleiding"),
    N_("Vertrok"), N_("Begonnen")};

static void stap_cellen(arena *a, const rapportregel *x, str uit[CELLEN])
{
    uit[CEL_WAT] = code_label(&mijlpaal_codes, x->mijlpaal);
    uit[CEL_AANTAL] = x->teller.is ? TF(a, "{}", x->teller) : T("te klein");
    if (x->getal1.is)
        uit[CEL_RESULTAAT] = PN(a, "{} week", "{} weken", trechter_weken((int)x->getal1.n));
    uit[CEL_WACHTEN] = x->getal3.is ? TF(a, "{}", x->getal3) : T("te klein");
}

static void lijn_cellen(arena *a, const rapportregel *x, str uit[CELLEN])
{
    uit[CEL_WAT] = TF(a, "{}, na {} maanden", x->groep, x->getal1);
    uit[CEL_AANTAL] = TF(a, "{}", x->van);
    uit[CEL_RESULTAAT] = cijfer_procent(a, (int)x->getal2.n);
    uit[CEL_OPLEIDING] = cijfer_procent(a, (int)x->getal3.n);
    uit[CEL_WEG] = cijfer_procent(a, (int)x->getal4.n);
}

static bool is_plan(const rapportregel *x)
{
    return code_is(x->blok, RAPPORT_LIJN_TAAL) || code_is(x->blok, RAPPORT_LIJN_WERK)
           || code_is(x->blok, RAPPORT_LIJN_GELD);
}

static void plan_cellen(arena *a, const rapportregel *x, str uit[CELLEN])
{
    cijfer c = {.teller = x->teller.n, .van = x->van.n};
    uit[CEL_WAT] = x->groep.n ? x->groep : T("Iedereen");
    uit[CEL_BEGONNEN] = TF(a, "{}", x->getal1);
    uit[CEL_AANTAL] = cijfer_aantal(a, &c);
    uit[CEL_RESULTAAT] = cijfer_procent(a, cijfer_tienden(&c));
}

static void cellen(arena *a, const rapportbeeld *b, const rapportregel *x, str uit[CELLEN])
{
    cijfer c = rapport_cijfer(x);
    str groep = rapport_groep(a, b, x), naam = code_label(&indicator_codes, x->indicator);
    for (int i = 0; i < CELLEN; i++) uit[i] = (str){0};
    if (is_stap(x)) stap_cellen(a, x, uit);
    else if (is_lijn(x)) lijn_cellen(a, x, uit);
    else if (is_plan(x)) plan_cellen(a, x, uit);
    else uit[CEL_WAT] = groep.n ? TF(a, "{}: {}", groep, naam) : naam;
    if (is_stap(x) || is_lijn(x) || is_plan(x)) return;
    uit[CEL_DOEL] = cijfer_doel(a, &c);
    if (c.landelijk.is) uit[CEL_LANDELIJK] = cijfer_procent(a, c.landelijk.tienden);
    if (!x->van.is) uit[CEL_AANTAL] = T("te klein");
    if (!c.van) return;
    uit[CEL_AANTAL] = cijfer_aantal(a, &c);
    uit[CEL_RESULTAAT] = cijfer_procent(a, cijfer_tienden(&c));
    uit[CEL_TOEVAL] = te_klein_om_te_vergelijken(c.teller, c.van)
                          ? T("te klein om te vergelijken") : cijfer_interval(a, &c);
}

/* The columns of a block on screen and on paper: which cells, under which words, how wide. */
typedef struct {
    int n;
    struct { int cel; const char *kop; int breed; } k[CELLEN];
} kolommen;
static const kolommen van_cijfers = {6,
    {{CEL_WAT, N_("Cijfer"), 32}, {CEL_AANTAL, N_("Aantal"), 14},
        {CEL_RESULTAAT, N_("Resultaat"), 12}, {CEL_TOEVAL, N_("Met toeval erbij"), 20},
        {CEL_DOEL, N_("Doel"), 10}, {CEL_LANDELIJK, N_("Landelijk"), 12}}};
static const kolommen van_stappen = {4,
    {{CEL_WAT, N_("Stap"), 43}, {CEL_AANTAL, N_("Zo ver gekomen"), 20},
        {CEL_RESULTAAT, N_("Meestal na"), 19}, {CEL_WACHTEN, N_("Wacht nu"), 18}}};
static const kolommen van_lijnen = {5,
    {{CEL_WAT, N_("Startjaar"), 36}, {CEL_AANTAL, N_("Mensen"), 14},
        {CEL_RESULTAAT, N_("Betaald werk"), 17}, {CEL_OPLEIDING, N_("Eerst opleiding"), 19},
        {CEL_WEG, N_("Vertrok"), 14}}};

static const kolommen van_plan = {4,
    {{CEL_WAT, N_("Startjaar"), 36}, {CEL_BEGONNEN, N_("Begonnen"), 20},
        {CEL_AANTAL, N_("Gehaald"), 24}, {CEL_RESULTAAT, N_("Deel gehaald"), 20}}};

static const kolommen *kolommen_van(int blok)
{
    if (blok >= RAPPORT_LIJN_TAAL && blok <= RAPPORT_LIJN_GELD) return &van_plan;
    if (blok == RAPPORT_STAP) return &van_stappen;
    return blok == RAPPORT_VERLOOP ? &van_lijnen : &van_cijfers;
}

/* With the year: a report is kept. */
static str dag_met_jaar(req *r, date d)
{
    char tekst[DATE_TEXT];
    return arena_str(r->w.a, date_words(d, (date){0}, tekst));
}

static str onder_titel(req *r, const rapportbeeld *b)
{
    arena *a = r->w.a;
    return TF(a,
        "Gemeente {}. Gemeten op {}, zoals bekend op {}. {} mensen in beeld. Aanpak {}. Gemaakt "
        "door {}.", kantoor_gemeente(&r->w), dag_met_jaar(r, b->r.peil),
        dag_met_jaar(r, b->r.bekend), b->r.mensen, b->aanpak, b->wie);
}

static str uitleg(void)
{
    return T("Elk cijfer gaat over 5 mensen of meer. Bij een startjaar telt een kleine stap pas "
             "mee als er 5 mensen zijn. Met toeval erbij: zo ver kan toeval het cijfer "
             "verschuiven, 95 van de 100 keer. Een verschil zegt nog niet waardoor het komt.");
}

static bool haal_rapport(req *r, rapportbeeld *b)
{
    if (rapport_lees(&r->w, (rapport_id){r->id[0]}, b)) return true;
    niet_gevonden(r);
    return false;
}

/* ---- the list, and making one ---- */

static url met_raad(req *r, url u, bool raad)
{
    return raad ? URL_MET(r, u, A(raad, S("ja"))) : u;
}

static markup bestanden(req *r, rapport_id id, bool raad)
{
    return MARKUP(r->w.a, "{} · {} · {}",
        link_naar(r, met_raad(r, URL(r, rapport_pdf, id), raad), T("PDF")),
        link_naar(r, met_raad(r, URL(r, rapport_csv, id), raad), T("CSV")),
        link_naar(r, met_raad(r, URL(r, rapport_blad, id), raad), T("Rekenblad (XLSX)")));
}

void rapporten_kaart(req *r, int hoogstens)
{
    rapport_rijen l = rapporten_lees(&r->w);
    if (!l.n) {
        PUT(&r->h, "<p>{}</p>", T("Er is nog geen rapport gemaakt."));
        return;
    }
    tabel_open(r, T("Rapporten"));
    tabel_kop(r, T("Periode"), (url){0}, 0);
    tabel_kop(r, T("Gemaakt op"), (url){0}, 0);
    tabel_kop(r, T("Download"), (url){0}, 0);
    for (int i = 0; i < l.n && i < hoogstens; i++) {
        rapport_id id = rapport_id_van(&l.at[i]);
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, rapport_toon, id), rapport_naam(r->w.a, &l.at[i])));
        tabel_cel(r, T("Gemaakt op"),
            MARKUP(r->w.a, "{}", dag_tekst(r, l.at[i].gemaakt, false)));
        tabel_cel(r, T("Download"), bestanden(r, id, false));
    }
    tabel_sluit(r);
}

#define RAPPORTVRAAG_FIELDS(F) \
    F(code, soort, N_("Periode"), .required = true, .codes = &rapport_soort_codes) \
    F(num, jaar, N_("Jaar"), .required = true, .van = 2000, .tot = 2100) \
    F(num, deel, N_("Welk kwartaal of welke helft"), .van = 1, .tot = 4, \
      .hulp = N_("Voor een heel jaar: 1."))
FORMULIER(rapportvraag, RAPPORTVRAAG_FIELDS)
#define SELF rapportvraag
FORMULIER_DEF(rapportvraag, RAPPORTVRAAG_FIELDS)
#undef SELF
static const char *const velden[] = {"soort", "jaar", "deel", NULL};

void rapporten(req *r)
{
    int jaar, deel;
    rapport_vorig_kwartaal(r->w.vandaag, &jaar, &deel);
    rapportvraag v = {.masker = UINT64_MAX, .soort = CODE(RAPPORT_KWARTAAL), .jaar = NUM(jaar),
        .deel = NUM(deel)};
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kop(r, T("Rapporten"),
        T("Een rapport blijft zoals het gemaakt is, ook als gegevens wijzigen."));
    rapporten_kaart(r, 100);
    if (!url_mag(r, POST, URL0(r, rapport_maken))) return;
    PUT(&r->h, "<section class=\"kaart mt\"><h2 class=\"utrecht-heading-2\">{}</h2>",
        T("Nieuw rapport"));
    formulier f = form_open(r, URL0(r, rapport_maken), &rapportvraag_entity, &v);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit(&f, T("Maak rapport"));
    PUT(&r->h, "</section>");
}

void rapport_vooraf(req *r)
{
    code soort;
    i64 jaar, deel;
    date peil;
    bool is = code_parse(&rapport_soort_codes, veld(r, "soort"), &soort) &&
              str_to_i64(veld(r, "jaar"), &jaar) && jaar >= 0 && jaar <= 9999;
    if (!is) return;
    if (!str_to_i64(veld(r, "deel"), &deel) || deel < 1 || deel > 4) deel = 1;
    if (rapport_peil(&r->w, soort.i, (int)jaar, (int)deel, &peil))
        cijfers_los(cijfers_staat(&r->w, (cijferkeuze){peil, r->w.vandaag}));
}

void rapport_maken(req *r)
{
    rapportvraag v = {.masker = UINT64_MAX};
    form_lees(r, &rapportvraag_entity, velden, &v);
    rapport_id id = {0};
    if (r->w.p->n == 0)
        id = rapport_maak(&r->w, v.soort.i, (int)v.jaar.n, v.deel.is ? (int)v.deel.n : 1);
    if (id.v) ga_naar(r, URL(r, rapport_toon, id), T("Het rapport is gemaakt en bewaard."));
    else rapporten(r);
}

/* ---- one report ---- */

static void een_blok(req *r, const rapportbeeld *b, int blok)
{
    str titel = code_label(&rapport_blok_codes, CODE(blok)), c[CELLEN];
    const kolommen *k = kolommen_van(blok);
    bool begonnen = false;
    for (int i = 0; i < b->regels.n; i++) {
        const rapportregel *x = &b->regels.at[i];
        if (!code_is(x->blok, blok)) continue;
        if (!begonnen) {
            PUT(&r->h, "<section class=\"kaart mt\"><h2 class=\"utrecht-heading-2\">{}</h2>",
                titel);
            tabel_open(r, titel);
            for (int n = 0; n < k->n; n++) tabel_kop(r, lang_text(k->k[n].kop), (url){0}, 0);
        }
        begonnen = true;
        cellen(r->w.a, b, x, c);
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", c[CEL_WAT]));
        for (int n = 1; n < k->n; n++)
            tabel_cel(r, lang_text(k->k[n].kop), MARKUP(r->w.a, "{}", c[k->k[n].cel]));
    }
    if (!begonnen) return;
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

void rapport_toon(req *r)
{
    rapportbeeld b;
    bool raad = is_raad(r);
    if (!haal_rapport(r, &b)) return;
    rapport_id id = rapport_id_van(&b.r);
    str naam = rapport_naam(r->w.a, &b.r);
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kruimels(r, URL0(r, rapporten), T("Rapporten"));
    kop(r, raad ? TF(r->w.a, "Resultaten {}", naam) : TF(r->w.a, "Rapport {}", naam),
        onder_titel(r, &b));
    PUT(&r->h, "<p class=\"geenprint\">{} · {}</p>", bestanden(r, id, raad),
        raad ? link_naar(r, URL(r, rapport_toon, id), T("Het hele rapport"))
             : link_naar(r, met_raad(r, URL(r, rapport_toon, id), true), T("Versie voor de raad")));
    for (int blok = 1; blok < rapport_blok_eind; blok++)
        if (toon_blok(blok, raad)) een_blok(r, &b, blok);
    PUT(&r->h, "<p class=\"klein mt\">{}</p>", uitleg());
}

void rapport_csv(req *r)
{
    rapportbeeld b;
    str c[CELLEN];
    if (!haal_rapport(r, &b)) return;
    csv_uit uit = csv_begin(&r->h, true);
    csv_cel(&uit, T("Deel"));
    for (int k = 0; k < CELLEN; k++) csv_cel(&uit, lang_text(koppen[k]));
    csv_cel(&uit, T("teller"));
    csv_cel(&uit, T("noemer"));
    csv_eind(&uit);
    for (int i = 0; i < b.regels.n; i++) {
        const rapportregel *x = &b.regels.at[i];
        if (!toon_blok(x->blok.i, is_raad(r))) continue;
        cellen(r->w.a, &b, x, c);
        csv_cel(&uit, code_label(&rapport_blok_codes, x->blok));
        for (int k = 0; k < CELLEN; k++) csv_cel(&uit, c[k]);
        csv_val(&uit, V(x->teller));
        csv_val(&uit, V(x->van));
        csv_eind(&uit);
    }
    r->bestandsnaam = S("rapport.csv");
}

void rapport_blad(req *r)
{
    rapportbeeld b;
    if (!haal_rapport(r, &b)) return;
    werkblad *w = werkblad_begin(r->w.a, rapport_naam(r->w.a, &b.r), r->w.p);
    if (!w) return;
    const str kop_rij[] = {T("Deel"), T("Cijfer"), T("teller"), T("noemer"), T("Resultaat"),
        T("Met toeval erbij"), T("Doel"), T("Landelijk"), T("Wacht nu"), T("Eerst opleiding"),
        T("Vertrok"), T("Begonnen")};
    werkblad_kop(w, kop_rij, (int)countof(kop_rij));
    for (int i = 0; i < b.regels.n; i++) {
        const rapportregel *x = &b.regels.at[i];
        str c[CELLEN];
        cijfer telling = rapport_cijfer(x);
        if (!toon_blok(x->blok.i, is_raad(r))) continue;
        cellen(r->w.a, &b, x, c);
        werkblad_tekst(w, code_label(&rapport_blok_codes, x->blok));
        werkblad_tekst(w, c[CEL_WAT]);
        werkblad_getal(w, x->teller);
        werkblad_getal(w, x->van);
        if (is_stap(x)) werkblad_tekst(w, c[CEL_RESULTAAT]);
        else werkblad_procent(w, is_lijn(x) ? (int)x->getal2.n : cijfer_tienden(&telling));
        for (int k = CEL_TOEVAL; k < CELLEN; k++) werkblad_tekst(w, c[k]);
        werkblad_eind_rij(w);
    }
    buf_add(&r->h, werkblad_eind(r->w.a, w, r->w.p));
    r->bestandsnaam = S("rapport.xlsx");
}

/* On paper: every result, and of the splits only work by leerroute, so that it fits two pages. */
static bool op_papier(const rapportregel *x, bool raad)
{
    if (!toon_blok(x->blok.i, raad)) return false;
    if (is_plan(x)) return !x->groep.n;
    bool jaren = x->getal1.n == 12 || x->getal1.n == 24;
    if (x->blok.i < RAPPORT_STARTJAAR) return !is_lijn(x) || jaren;
    return code_is(x->blok, RAPPORT_LEERROUTE) && code_is(x->indicator, INDICATOR_WERK);
}

static void open_druktabel(druk *d, const kolommen *k)
{
    druk_kolom uit[CELLEN];
    for (int i = 0; i < k->n; i++)
        uit[i] = (druk_kolom){lang_text(k->k[i].kop), k->k[i].breed, i > 0};
    druk_tabel(d, uit, k->n);
}

static void druk_cellen(druk *d, const kolommen *k, const str c[CELLEN])
{
    str uit[CELLEN];
    for (int i = 0; i < k->n; i++) uit[i] = c[k->k[i].cel];
    druk_rij(d, uit, k->n);
}

void rapport_pdf(req *r)
{
    rapportbeeld b;
    str c[CELLEN];
    int blok = 0;
    if (!haal_rapport(r, &b)) return;
    bool raad = is_raad(r);
    str naam = TF(r->w.a, "Resultaten {}", rapport_naam(r->w.a, &b.r));
    druk *d = druk_nieuw(r->w.a, naam, lang_code(), moment_of(b.r.gemaakt, tijd_hm(0, 0)));
    druk_kop(d, 1, naam);
    druk_alinea(d, onder_titel(r, &b));
    for (int i = 0; i < b.regels.n; i++) {
        const rapportregel *x = &b.regels.at[i];
        if (!op_papier(x, raad)) continue;
        if (x->blok.i != blok) {
            blok = x->blok.i;
            druk_kop(d, 2, code_label(&rapport_blok_codes, x->blok));
            open_druktabel(d, kolommen_van(blok));
        }
        cellen(r->w.a, &b, x, c);
        druk_cellen(d, kolommen_van(blok), c);
    }
    druk_klein(d, uitleg());
    r->druk = d;
    r->bestandsnaam = S("rapport.pdf");
}
