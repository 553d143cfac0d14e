/* import.c: reading a file in the browser: first look, then take in; what is wrong with each line.
 * The reading makes its own writings, in parts, so this page runs outside a transaction. */
#include "base/text.h"
#include "casework/import.h"
#include "web/form.h"

enum { MELDINGEN_MAX = 200, BESTAND_MAX = 2 << 20 /* bytes; larger files: tweespoor import */ };

enum { STAP_PROEF = 1, STAP_ECHT };
static const code_row stappen[] = {
    {"proef", N_("Eerst kijken. Er wordt niets opgeslagen.")},
    {"inlezen", N_("Lees het bestand in.")},
};
static const codes stap_codes = {"stap", stappen, (int)countof(stappen)};
static const code_row soorten[IMPORT_SOORTEN] = {
    [IMPORT_MENSEN] = {"mensen", N_("Mensen")},
    [IMPORT_UITKERING] = {"uitkering", N_("Uitkering")},
    [IMPORT_ORGANISATIES] = {"organisaties", N_("Organisaties")},
    [IMPORT_PLEKKEN] = {"plekken", N_("Plekken")},
    [IMPORT_LESGROEPEN] = {"lesgroepen", N_("Lesgroepen")},
    [IMPORT_AANWEZIGHEID] = {"aanwezigheid", N_("Aanwezigheid")},
    [IMPORT_TOETSEN] = {"toetsen", N_("Toetsen van de taalschool")},
    [IMPORT_EXAMENS] = {"examens", N_("Examens")},
    [IMPORT_INBURGERING] = {"inburgering", N_("Stand van de inburgering")},
};
static const codes soort_codes = {"importsoort", soorten, IMPORT_SOORTEN};

#define INLEESVELDEN_FIELDS(F) \
    F(code, soort, N_("Wat staat er in het bestand?"), .required = true, .codes = &soort_codes) \
    F(code, stap, N_("Wat wil je doen?"), .required = true, .codes = &stap_codes)
FORMULIER(inleesvelden, INLEESVELDEN_FIELDS)
#define SELF inleesvelden
FORMULIER_DEF(inleesvelden, INLEESVELDEN_FIELDS)
#undef SELF

/* Which kinds this rol may read in. */
static bool mag_soort(i32 rol, int soort)
{
    if (rol == ROL_KLANTMANAGER) return true;
    if (rol == ROL_TAALSCHOOL) return soort == IMPORT_AANWEZIGHEID || soort == IMPORT_TOETSEN;
    return rol == ROL_WERKMAKELAAR && (soort == IMPORT_ORGANISATIES || soort == IMPORT_PLEKKEN);
}

/* ---- the form ---- */

static void put_soort(formulier *f)
{
    control c;
    optie o[IMPORT_SOORTEN];
    int n = 0;
    if (!control_begin(f, "soort", &c)) return;
    for (int i = 0; i < IMPORT_SOORTEN; i++)
        if (mag_soort(f->r->ik.rol.i, i))
            o[n++] = (optie){str_of(soorten[i].code), lang_text(soorten[i].label)};
    control_keuzes(&c, o, n);
}

static void put_bestanden(req *r)
{
    PUT(&r->h,
        "<section class=\"kaart klein\" aria-labelledby=\"h-leeg\">"
        "<h2 class=\"utrecht-heading-2\" id=\"h-leeg\">{}</h2><p>{}</p>"
        "<ul class=\"utrecht-unordered-list\">",
        T("Nog geen bestand?"),
        T("Neem een leeg bestand. De tweede regel geeft uitleg en wordt overgeslagen."));
    for (int i = 0; i < IMPORT_SOORTEN; i++) {
        if (!mag_soort(r->ik.rol.i, i)) continue;
        url leeg = URL_MET(r, URL0(r, inlezen_leeg), A(soort, str_of(soorten[i].code)));
        PUT(&r->h, "<li>{}</li>", link_naar(r, leeg, lang_text(soorten[i].label)));
    }
    PUT(&r->h, "</ul></section>\n");
}

/* Text without a number of nine digits, and not too much of it: that may go to and fro. */
static bool mag_mee(str inhoud)
{
    enum { MEE_MAX = 200 << 10, NUMMER = 9 };
    int cijfers = 0;
    if (inhoud.n > MEE_MAX || !text_is_utf8(inhoud)) return false;
    for (size_t i = 0; i < inhoud.n && cijfers < NUMMER; i++)
        cijfers = inhoud.p[i] >= '0' && inhoud.p[i] <= '9' ? cijfers + 1 : 0;
    return cijfers < NUMMER;
}

/* After a first look: the same file goes in by one button. */
static void put_lees_nu(req *r, const inleesvelden *rij, str inhoud)
{
    if (!mag_mee(inhoud)) return;
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open_bestand(r, URL0(r, inlezen_doe), &inleesvelden_entity, NULL);
    form_verborgen(&f, "soort", code_text(&soort_codes, rij->soort));
    form_verborgen(&f, "stap", str_of(stappen[STAP_ECHT - 1].code));
    form_verborgen(&f, "inhoud", inhoud);
    form_sluit(&f, T("Lees dit bestand nu in"));
    PUT(&r->h, "</div>\n");
}

static void pagina(req *r, const inleesvelden *rij)
{
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\" aria-label=\"{}\">",
        T("Kies een bestand"));
    formulier f = form_open_bestand(r, URL0(r, inlezen_doe), &inleesvelden_entity, rij);
    put_soort(&f);
    form_bestand(&f, "bestand", T("Bestand"),
        T("Een CSV-bestand: uit een spreadsheet of uit je eigen systeem. Hoogstens 2 MB."));
    form_veld(&f, "stap");
    form_sluit(&f, T("Ga verder"));
    PUT(&r->h, "</section>\n");
    put_bestanden(r);
    PUT(&r->h, "</div>\n");
}

void inlezen(req *r)
{
    inleesvelden rij = {.stap = CODE(STAP_PROEF)};
    for (int i = IMPORT_SOORTEN - 1; i >= 0; i--)
        if (mag_soort(r->ik.rol.i, i)) rij.soort = (code){i + 1};
    kop(r, T("Bestand inlezen"), T("Elke regel wordt nagekeken. Wat goed is, gaat erin."));
    pagina(r, &rij);
}

void inlezen_leeg(req *r)
{
    import_soort soort;
    if (!import_soort_vind(veld(r, "soort"), &soort) || !mag_soort(r->ik.rol.i, (int)soort)) {
        niet_gevonden(r);
        return;
    }
    r->bestandsnaam = TF(r->w.a, "{}-leeg.csv", import_naam(soort));
    import_sjabloon(&r->h, soort);
}

/* ---- reading ---- */

typedef struct {
    req *r;
    import_melding at[MELDINGEN_MAX];
    int n, meer;
} lezing;

/* Texts of a melding do not last, so they are copied. */
static void bewaar_melding(void *arg, const import_melding *m)
{
    lezing *l = arg;
    arena *a = l->r->w.a;
    if (l->n == MELDINGEN_MAX) {
        l->meer++;
        return;
    }
    import_melding *k = &l->at[l->n++];
    *k = *m;
    k->kolom = arena_str(a, m->kolom);
    k->waarde = arena_str(a, m->waarde);
    k->tekst = arena_str(a, m->tekst);
    k->lijkt_op = arena_str(a, m->lijkt_op);
}

static write_result schrijf(void *arg, bool (*run)(db *, void *), void *met)
{
    return web_write(((lezing *)arg)->r, run, met);
}

static str uitslag_tekst(regel_uitslag u)
{
    if (u == REGEL_BEOORDELEN) return T("Te beoordelen");
    if (u == REGEL_KOLOM) return T("Onbekende kolom");
    return T("Geweigerd");
}

/* "is geen datum. ..": said of what stood in the cell. */
static str melding_zin(arena *a, str tekst)
{
    return tekst.n && tekst.p[0] >= 'a' && tekst.p[0] <= 'z' ? TF(a, "Dit {}", tekst) : tekst;
}

static void put_meldingen(req *r, const lezing *l)
{
    arena *a = r->w.a;
    if (!l->n) return;
    PUT(&r->h, "<div><h3 class=\"utrecht-heading-3 mb\">{}</h3>", T("Regels om na te kijken"));
    tabel_open(r, T("Regels om na te kijken"));
    tabel_kop(r, T("Waar"), (url){0}, 0);
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Kolom"), (url){0}, 0);
    tabel_kop(r, T("Wat er stond"), (url){0}, 0);
    tabel_kop(r, T("Wat er moet staan"), (url){0}, 0);
    for (int i = 0; i < l->n; i++) {
        const import_melding *m = &l->at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(a, "{}", TF(a, "Regel {}", m->regel)));
        tabel_cel(r, T("Wat"), MARKUP(a, "{}", uitslag_tekst(m->uitslag)));
        tabel_cel(r, T("Kolom"), MARKUP(a, "{}", m->kolom));
        tabel_cel(r, T("Wat er stond"), MARKUP(a, "{}", m->waarde));
        tabel_cel(r, T("Wat er moet staan"), MARKUP(a, "{}", melding_zin(a, m->tekst)));
    }
    tabel_sluit(r);
    if (l->meer)
        PUT(&r->h, "<p class=\"mt\">{}</p>",
            PN(a, "En nog {} melding.", "En nog {} meldingen.", l->meer));
    PUT(&r->h, "</div>\n");
}

static str uitkomst_zin(const i64 *n, bool proef)
{
    if (proef)
        return T("Er is niets opgeslagen. Klopt het? Lees het bestand dan in.");
    if (n[REGEL_GEWEIGERD] || n[REGEL_BEOORDELEN])
        return T("Verbeter wat er niet in kon en lees het bestand nog eens in. "
                 "Wat er al in staat, komt er niet twee keer in.");
    return T("Alles uit dit bestand staat er nu in.");
}

static void feit(req *r, str wat, i64 hoeveel)
{
    PUT(&r->h, "<div class=\"feit\"><dt>{}</dt><dd>{}</dd></div>", wat, hoeveel);
}

static void put_uitkomst(req *r, const lezing *l, const import_telling *t, bool proef)
{
    const i64 *n = t->aantal;
    PUT(&r->h,
        "<div role=\"status\"><h2 class=\"utrecht-heading-2\">{}</h2><p>{}</p>"
        "<dl class=\"feiten vijf\">",
        proef ? T("Zo gaat het als je dit bestand inleest") : T("Ingelezen"),
        uitkomst_zin(n, proef));
    feit(r, T("Nieuw"), n[REGEL_NIEUW]);
    feit(r, T("Gewijzigd"), n[REGEL_GEWIJZIGD]);
    feit(r, T("Ongewijzigd"), n[REGEL_GELIJK]);
    feit(r, T("Geweigerd"), n[REGEL_GEWEIGERD]);
    feit(r, T("Te beoordelen"), n[REGEL_BEOORDELEN]);
    PUT(&r->h, "</dl></div>\n");
    put_meldingen(r, l);
}

static bool lees(req *r, const inleesvelden *rij, str inhoud, import_telling *t, lezing *l)
{
    csv *c = csv_open_text(inhoud);
    import_opdracht o = {.soort = (import_soort)(rij->soort.i - 1),
        .bestand = c,
        .a = r->w.a,
        .t = r->w.t,
        .proef = code_is(rij->stap, STAP_PROEF),
        .schrijf = schrijf,
        .meld = bewaar_melding,
        .arg = l};
    problems p = {0};
    bool goed = import_lees(r->web->store, &o, t, &p);
    csv_close(c);
    for (int i = 0; i < p.n; i++) {
        str zin = problem_text(r->w.a, &p.at[i]);
        if (p.at[i].regel) zin = TF(r->w.a, "regel {}: {}", p.at[i].regel, zin);
        problem_with(r->w.p, PROBLEM_INVOER, "bestand", "{}", zin);
    }
    return goed;
}

void inlezen_doe(req *r)
{
    static const char *const namen[] = {"soort", "stap", NULL};
    inleesvelden rij = {0};
    import_telling t = {0};
    str naam, inhoud = bestand(r, "bestand", &naam);
    form_lees(r, &inleesvelden_entity, namen, &rij);
    if (!inhoud.n) inhoud = veld(r, "inhoud");
    if (rij.soort.i && !mag_soort(r->ik.rol.i, rij.soort.i - 1))
        problem_add(r->w.p, "soort", N_("mag je niet inlezen. Kies iets anders."));
    if (!inhoud.n)
        problem_add(r->w.p, "bestand", N_("Kies een bestand dat niet leeg is."));
    if (inhoud.n > BESTAND_MAX)
        problem_add(r->w.p, "bestand",
            N_("Dit bestand is te groot. Vraag de beheerder om het in te lezen."));
    kop(r, T("Bestand inlezen"), T("Elke regel wordt nagekeken. Wat goed is, gaat erin."));
    lezing *l = arena_make(r->w.a, lezing, 1);
    l->r = r;
    PUT(&r->h, "<div class=\"stapel\">");
    if (!r->w.p->n && lees(r, &rij, inhoud, &t, l)) {
        bool proef = code_is(rij.stap, STAP_PROEF);
        put_uitkomst(r, l, &t, proef);
        if (proef) put_lees_nu(r, &rij, inhoud);
    }
    pagina(r, &rij);
    PUT(&r->h, "</div>\n");
}
