/* aanpak_bestand_fout.c: what is wrong in an aanpak file, with what was expected.
 * Bron: design.md 5 (a mistake gives the line and what was expected); ux.md 4 (words). */
#include "domain/aanpak_bestand_vorm.h"
#include "base/lang.h"
#include "base/text.h"

enum { LANGSTE_WOORD = 64, LANGSTE_CITAAT = 60 };

/* What never decides and is never shared (design.md 5, 6; domain.md 6). */
static const char *const telt_nooit[] = {
    "nationaliteit",
    "herkomst",
    "afkomst",
    "land",
    "land van herkomst",
    "etniciteit",
    "geslacht",
    "man",
    "vrouw",
    "leeftijd",
    "geloof",
    "religie",
    "gezondheid",
    "diagnose",
    "ziekte",
};
static const char *const deel_nooit[] = {
    "bsn",
    "v-nummer",
    "vnummer",
    "uitkering",
    "bijstand",
    "inkomen",
    "schulden",
    "geboortedatum",
};

static bool is_een_van(str woord, const char *const *lijst, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (text_gelijk(woord, str_of(lijst[i]))) return true;
    return false;
}

bool fout_zeg(aanpak_lezer *l, int regel, const char *sleutel, str zin)
{
    i64 was = l->p->regel;
    l->p->regel = regel;
    problem_with(l->p, PROBLEM_INVOER, sleutel, "{}", zin);
    l->p->regel = was;
    return false;
}

/* No room for more: only counted, without looking for the words. */
static bool vol(const aanpak_lezer *l) { return l->p->n == (int)countof(l->p->at); }

str ingekort(arena *a, str tekst)
{
    buf b = buf_new(a);
    u32 c;
    str rest = str_trim(tekst);
    for (int i = 0; text_next(&rest, &c); i++) {
        if (i == LANGSTE_CITAAT) {
            buf_add(&b, S("…"));
            break;
        }
        text_add(&b, c < ' ' ? ' ' : c);
    }
    return buf_str(&b);
}

str opsomming(arena *a, const str *woorden, int n, const char *en)
{
    buf b = buf_new(a);
    for (int i = 0; i < n; i++) {
        if (i && i == n - 1) PLAIN(&b, " {} ", lang_text(en));
        else if (i) buf_add(&b, S(", "));
        buf_add(&b, woorden[i]);
    }
    return buf_str(&b);
}

/* ---- the nearest word ---- */

typedef struct {
    u32 at[LANGSTE_WOORD];
    int n;
} letters;

static letters letters_van(str s)
{
    letters l = {0};
    u32 c;
    while (l.n < LANGSTE_WOORD && text_next(&s, &c))
        l.at[l.n++] = c < 128 && c >= 'A' && c <= 'Z' ? c + 32 : c;
    return l;
}

static int kleinste(int x, int y) { return x < y ? x : y; }

/* Letters to change, add, leave out or swap with their neighbour. */
static int afstand(const letters *x, const letters *y)
{
    int d[3][LANGSTE_WOORD + 1] = {0};
    for (int k = 0; k <= y->n; k++) d[0][k] = k;
    for (int i = 1; i <= x->n; i++) {
        int *nu = d[i % 3], *vorige = d[(i + 2) % 3], *eerder = d[(i + 1) % 3];
        nu[0] = i;
        for (int k = 1; k <= y->n; k++) {
            bool gelijk = x->at[i - 1] == y->at[k - 1];
            nu[k] = kleinste(kleinste(vorige[k], nu[k - 1]) + 1, vorige[k - 1] + !gelijk);
            bool kruis =
                i > 1 && k > 1 && x->at[i - 1] == y->at[k - 2] && x->at[i - 2] == y->at[k - 1];
            if (kruis) nu[k] = kleinste(nu[k], eerder[k - 2] + 1);
        }
    }
    return d[x->n % 3][y->n];
}

str bijna(str woord, const str *keuzes, int n)
{
    letters w = letters_van(str_trim(woord));
    int beste = w.n <= 3 ? 1 : w.n <= 6 ? 2 : 3;
    str uit = {0};
    for (int i = 0; i < n; i++) {
        letters k = letters_van(keuzes[i]);
        int ver = afstand(&w, &k);
        if (ver < beste || (ver == beste && uit.n == 0)) {
            beste = ver;
            uit = keuzes[i];
        }
    }
    for (int i = 0; i < n && uit.n == 0 && w.n >= 4; i++) {
        letters k = letters_van(keuzes[i]);
        k.n = kleinste(k.n, w.n);
        if (k.n == w.n && afstand(&w, &k) == 0) uit = keuzes[i];
    }
    return uit;
}

/* ---- what was expected ---- */

static str *woorden_van(arena *a, const codes *l)
{
    str *w = arena_make(a, str, l->n + 1);
    for (int i = 0; i < l->n; i++) w[i] = str_of(l->at[i].code);
    return w;
}

static str getal_verwacht(arena *a, const vorm_rij *rij)
{
    return TF(a, "een heel getal van {} tot en met {}", rij->van, rij->tot);
}

str waarde_verwacht(arena *a, const vorm_rij *rij, str staat)
{
    switch (rij->waarde) {
    case VORM_TEKST:
    case VORM_TEKSTEN:
        if (str_trim(staat).n == 0) return T("een paar woorden");
        return TF(a, "hooguit {} letters", rij->tot ? rij->tot : 400);
    case VORM_GETAL: return getal_verwacht(a, rij);
    case VORM_CODE:
    case VORM_CODES: return opsomming(a, woorden_van(a, rij->codes), rij->codes->n, N_("of"));
    case VORM_TERMIJN:
        if (str_starts(str_trim(staat), S("wet")))
            return T("‘wettelijke termijn’ met een regel: WI-01, WI-06 of WI-34");
        return T("een getal en een maat, bijvoorbeeld ‘6 weken’");
    case VORM_DUUR: return T("een getal en een maat, bijvoorbeeld ‘6 weken’");
    case VORM_RITME: return T("hoe vaak, bijvoorbeeld ‘elke 4 weken’");
    case VORM_VOORAF: return T("hoe lang ervoor, bijvoorbeeld ‘3 maanden van tevoren’");
    case VORM_BEREIK: return TF(a, "twee getallen tot en met {}, bijvoorbeeld ‘8-32’", rij->tot);
    case VORM_PROCENT: return T("een percentage, bijvoorbeeld ‘70%’");
    case VORM_STREVEN: return T("een percentage of een aantal, bijvoorbeeld ‘70%’ of ‘21 mensen’");
    case VORM_LEEFTIJD: return T("ja, nee of een leeftijd, bijvoorbeeld ‘vanaf 30 jaar’");
    case VORM_BLOK:
        if (rij->aard == VORM_LIJST) return T("een lijst: elk deel begint met een streepje");
        return T("een blok: regels met een naam en een dubbele punt");
    }
    return (str){0};
}

/* ---- the sentences ---- */

static bool fout_nooit(aanpak_lezer *l, int regel, const vorm_rij *rij, str citaat, str verwacht)
{
    bool deelt = rij->codes == &deelveld_codes;
    bool telt = rij->codes == &volgorde_codes || rij->codes == &achtergrond_codes;
    bool nooit = is_een_van(citaat, telt_nooit, countof(telt_nooit));
    if (deelt && (nooit || is_een_van(citaat, deel_nooit, countof(deel_nooit)))) {
        fout_zeg(l, regel, rij->sleutel,
            TF(l->a, "‘{}’ deel je nooit met een partner. Verwacht: {}.", citaat, verwacht));
        return true;
    }
    if (telt && nooit) {
        fout_zeg(l, regel, rij->sleutel,
            TF(l->a, "‘{}’ telt nooit mee. Verwacht: {}.", citaat, verwacht));
        return true;
    }
    return false;
}

bool fout_waarde(aanpak_lezer *l, int regel, const vorm_rij *rij, str staat)
{
    arena *a = l->a;
    if (vol(l)) return fout_zeg(l, regel, rij->sleutel, (str){0});
    str sleutel = str_of(rij->sleutel), citaat = ingekort(a, staat), zin;
    str verwacht = waarde_verwacht(a, rij, staat);
    if (citaat.n == 0) {
        zin = TF(a, "bij ‘{}’ staat niets. Verwacht: {}.", sleutel, verwacht);
        return fout_zeg(l, regel, rij->sleutel, zin);
    }
    if (rij->codes && fout_nooit(l, regel, rij, citaat, verwacht)) return false;
    str nabij = {0};
    if (rij->codes) nabij = bijna(staat, woorden_van(a, rij->codes), rij->codes->n);
    if (nabij.n) zin = TF(a, "bij ‘{}’ staat ‘{}’. Bedoelde je ‘{}’?", sleutel, citaat, nabij);
    else zin = TF(a, "bij ‘{}’ staat ‘{}’. Verwacht: {}.", sleutel, citaat, verwacht);
    return fout_zeg(l, regel, rij->sleutel, zin);
}

bool fout_vorm(aanpak_lezer *l, int regel, const vorm_rij *rij, bool is_lijst, bool is_kaart)
{
    arena *a = l->a;
    str staat = is_lijst ? T("een lijst") : is_kaart ? T("een blok") : T("één waarde");
    str verwacht = waarde_verwacht(a, rij, S("?"));
    if (rij->waarde == VORM_TEKST || rij->waarde == VORM_TEKSTEN) verwacht = T("een paar woorden");
    str zin = TF(a, "bij ‘{}’ staat {}. Verwacht: {}.", str_of(rij->sleutel), staat, verwacht);
    return fout_zeg(l, regel, rij->sleutel, zin);
}

int fout_sleutel(aanpak_lezer *l, int regel, const vorm *v, str staat)
{
    arena *a = l->a;
    int bedoeld = -1;
    if (vol(l)) {
        fout_zeg(l, regel, v->rijen[0].sleutel, (str){0});
        return -1;
    }
    str *woorden = arena_make(a, str, v->n), citaat = ingekort(a, staat), zin;
    for (int i = 0; i < v->n; i++) woorden[i] = str_of(v->rijen[i].sleutel);
    str nabij = bijna(staat, woorden, v->n), plaats = lang_text(v->naam);
    for (int i = 0; i < v->n; i++)
        if (nabij.n && str_eq(nabij, woorden[i])) bedoeld = i;
    if (bedoeld >= 0)
        zin = TF(a, "‘{}’ is geen bekend woord {}. Bedoelde je ‘{}’?", citaat, plaats, nabij);
    else
        zin = TF(a, "‘{}’ is geen bekend woord {}. Hier kan staan: {}.", citaat, plaats,
            opsomming(a, woorden, v->n, N_("of")));
    fout_zeg(l, regel, v->rijen[0].sleutel, zin);
    return bedoeld;
}

bool fout_dubbel(aanpak_lezer *l, int regel, const char *sleutel, str staat, int eerste)
{
    str zin = TF(l->a, "‘{}’ staat er twee keer. De eerste keer staat op regel {}.",
        ingekort(l->a, staat), eerste);
    return fout_zeg(l, regel, sleutel, zin);
}

bool fout_ontbreekt(aanpak_lezer *l, int regel, const vorm *v, const vorm_rij *rij)
{
    str zin = TF(l->a, "‘{}’ ontbreekt {}.", str_of(rij->sleutel), lang_text(v->naam));
    return fout_zeg(l, regel, rij->sleutel, zin);
}

str aanpak_fout_tekst(arena *a, const problem *p)
{
    str zin = problem_text(a, p);
    return p->regel ? TF(a, "Regel {}: {}", p->regel, zin) : zin;
}
