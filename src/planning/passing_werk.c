/* passing_werk.c: the criteria Wens and Vaardigheden: what he wants, did and can, beside what the
 * work is and asks. Bron: prototype koppelen.html; design.md 4 (werkgrenzen say what work asks). */
#include "base/text.h"
#include "planning/passing_deel.h"

/* ---- do two texts speak of the same? ---- */

static bool in_lijst(str woord, const char *const *lijst, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(woord, str_of(lijst[i]))) return true;
    return false;
}

/* Words that say nothing about the kind of work. */
static bool zegt_niets(str woord)
{
    static const char *const leeg[] = {"en", "of", "in", "de", "te", "op", "ik", "er", "is", "werk",
        "werken", "graag", "met", "voor", "het", "een", "als", "bij", "iets", "medewerker",
        "medewerkster", "leerling", "assistent", "functie", "sector", "plek", "baan", "alle",
        "alles", "ander", "andere", "liefst", "ook"};
    return woord.n < 2 || in_lijst(woord, leeg, countof(leeg));
}

static bool woord_raakt(str x, str y)
{
    str kort = x.n < y.n ? x : y, lang = x.n < y.n ? y : x;
    return str_eq(x, y) || (kort.n >= 4 && str_starts(lang, kort));
}

/* Is there a word in the one that is, or begins, a word in the other? */
static bool raakt(arena *a, str een, str ander)
{
    str links = text_sleutel(a, een), rechts = text_sleutel(a, ander), x, y;
    while (str_split(&links, ' ', &x)) {
        str rest = rechts;
        while (!zegt_niets(x) && str_split(&rest, ' ', &y))
            if (!zegt_niets(y) && woord_raakt(x, y)) return true;
    }
    return false;
}

/* "geen zorg": the words of such a wish say what is not wanted. */
static bool ontkent(arena *a, str wens)
{
    static const char *const niet[] = {"geen", "niet", "nooit", "behalve", "zonder"};
    str rest = text_sleutel(a, wens), woord;
    while (str_split(&rest, ' ', &woord))
        if (in_lijst(woord, niet, countof(niet))) return true;
    return false;
}

static bool is_leeg(str s) { return str_trim(s).n == 0; }

static bool wens_raakt(arena *a, const kandidaat *k, const plekbeeld *p)
{
    if (ontkent(a, k->wens_sector)) return false;
    return raakt(a, k->wens_sector, p->sector) || raakt(a, k->wens_sector, p->functie);
}

/* ---- experience ---- */

/* 0 = the same work, 1 = the same sector, 2 = something else. Codes: ISCO and BRC name a group of
 * occupations by their first three digits. */
static int afstand(arena *a, const ervaring *e, const plekbeeld *p)
{
    str x = str_trim(e->beroepscode), y = str_trim(p->beroepscode);
    bool code_raakt = x.n >= 3 && y.n >= 3 && str_eq(str_sub(x, 0, 3), str_sub(y, 0, 3));
    if (code_raakt || raakt(a, e->beroep, p->functie)) return 0;
    return raakt(a, e->sector, p->sector) || raakt(a, e->beroep, p->sector) ? 1 : 2;
}

static bool is_beter(int afst, const ervaring *e, int beste_afst, const ervaring *beste)
{
    i64 jaren = e->jaren.is ? e->jaren.n : 0, andere = beste->jaren.is ? beste->jaren.n : 0;
    if (afst != beste_afst) return afst < beste_afst;
    if (jaren != andere) return jaren > andere;
    return str_cmp(e->beroep, beste->beroep) < 0;
}

/* The closest experience that has to do with this work, or NULL. */
static const ervaring *passende(arena *a, const kandidaat *k, const plekbeeld *p)
{
    const ervaring *beste = NULL;
    int beste_afstand = 2;
    for (int i = 0; i < k->nervaring; i++) {
        const ervaring *e = &k->ervaring[i];
        int afst = afstand(a, e, p);
        if (afst == 2 || (beste && !is_beter(afst, e, beste_afstand, beste))) continue;
        beste = e;
        beste_afstand = afst;
    }
    return beste;
}

/* The vaardigheid that this work can use, first in the alphabet; empty: none. */
static str passende_vaardigheid(arena *a, const kandidaat *k, const plekbeeld *p)
{
    str beste = {0};
    for (int i = 0; i < k->nkan; i++) {
        bool past = raakt(a, k->kan[i], p->functie) || raakt(a, k->kan[i], p->vraagt);
        if (past && (beste.n == 0 || str_cmp(k->kan[i], beste) < 0)) beste = k->kan[i];
    }
    return beste;
}

/* ---- Wens ---- */

wens_afstand wens_van(arena *a, const kandidaat *k, const plekbeeld *p)
{
    if (wens_raakt(a, k, p)) return WENS_RAAK;
    if (passende(a, k, p)) return WENS_ERVARING;
    bool onbekend = is_leeg(k->wens_sector) || is_leeg(p->sector) || ontkent(a, k->wens_sector);
    return onbekend ? WENS_ONBEKEND : WENS_ANDER;
}

static deel *weeg_de_wens(weging *w)
{
    const kandidaat *k = w->k;
    const plekbeeld *p = w->p;
    str wens = k->wens_sector;
    if (is_leeg(wens))
        return weeg(w, UITSLAG_ONBEKEND, ZIN(N_("De wens is nog niet bekend.")),
            ZIN(N_("Vraag welk werk iemand wil.")));
    if (ontkent(w->a, wens))
        return weeg(w, UITSLAG_ONBEKEND, ZIN(N_("Wens: {}. Dit werk: {}."), wens, p->functie),
            ZIN(N_("Vraag of dit werk past bij de wens.")));
    if (wens_raakt(w->a, k, p))
        return weeg(
            w, UITSLAG_GOED, ZIN(N_("Wens: {}. Dit werk: {}."), wens, p->functie), GEEN_ZIN);
    if (is_leeg(p->sector))
        return weeg(w, UITSLAG_ONBEKEND,
            ZIN(N_("Wens: {}. De sector van deze plek is niet bekend."), wens),
            ZIN(N_("Vul de sector van de plek in.")));
    return weeg(w, UITSLAG_AANPASSING,
        ZIN(N_("Wens: {}. Dit is ander werk: {}."), wens, p->functie),
        ZIN(N_("Vraag of iemand dit werk ook wil.")));
}

void weeg_wens(weging *w)
{
    deel *d = weeg_de_wens(w);
    weeg_bron(d, w->k->van_wens);
    weeg_werkgever(d, w->p);
}

/* ---- Vaardigheden ---- */

static void met_grens(weging *w, uitslag u, zin feit, zin nodig)
{
    deel *d = weeg(w, u, feit, nodig);
    weeg_bron(d, w->k->van_grens);
    weeg_werkgever(d, w->p);
}

/* What the work asks against the limits that were agreed. avond and nacht: see passing_dagen.c. */
static void weeg_grenzen(weging *w)
{
    static const struct {
        int grens;
        const char *feit, *nodig;
    } tabel[] = {
        {GRENS_TILLEN, N_("Het werk vraagt zwaar tillen. Afgesproken is: niet zwaar tillen."),
            N_("Vraag de werkgever of dit werk kan zonder zwaar tillen.")},
        {GRENS_STAAN, N_("Het werk vraagt lang staan. Afgesproken is: niet lang staan."),
            N_("Vraag de werkgever of dit werk ook zittend kan.")},
        {GRENS_HOOGTE, N_("Het werk is op hoogte. Afgesproken is: niet op hoogte werken."),
            N_("Vraag de werkgever om werk op de grond.")},
        {GRENS_BUITEN, N_("Het werk is buiten. Afgesproken is: niet buiten werken."),
            N_("Vraag de werkgever om werk binnen.")},
        {GRENS_DRUK, N_("De werkplek is erg druk. Afgesproken is: geen erg drukke werkplek."),
            N_("Vraag de werkgever om een rustige werkplek.")},
    };
    bool grens = false;
    for (size_t i = 0; i < countof(tabel); i++) {
        if (!w->k->grens[tabel[i].grens]) continue;
        grens = true;
        if (w->p->eis[tabel[i].grens])
            met_grens(w, UITSLAG_NOG_NIET, ZIN(tabel[i].feit), ZIN(tabel[i].nodig));
    }
    if (grens && !w->p->eisen_bekend)
        met_grens(w, UITSLAG_ONBEKEND,
            ZIN(N_("Er zijn grenzen op het werk afgesproken. Wat dit werk vraagt is niet bekend.")),
            ZIN(N_("Vraag de werkgever wat het werk vraagt, zoals tillen of lang staan.")));
    if (w->k->grens[GRENS_ANDERS])
        met_grens(w, UITSLAG_ONBEKEND, ZIN(N_("Afgesproken grens: {}."), w->k->grens_woorden),
            ZIN(N_("Vraag de werkgever of het werk past bij deze grens.")));
}

static void weeg_rijbewijs(weging *w)
{
    deel *d;
    if (!w->p->rijbewijs) return;
    zin feit = ZIN(N_("Voor dit werk is een rijbewijs nodig."));
    if (code_is(w->k->rijbewijs, JA)) d = weeg(w, UITSLAG_GOED, feit, GEEN_ZIN);
    else if (code_is(w->k->rijbewijs, NEE))
        d = weeg(w, UITSLAG_NOG_NIET, feit, ZIN(N_("Maak een plan voor het rijbewijs.")));
    else d = weeg(w, UITSLAG_ONBEKEND, feit, ZIN(N_("Vraag of iemand een rijbewijs heeft.")));
    weeg_bron(d, w->k->van_reis);
    weeg_werkgever(d, w->p);
}

static bool kan_iets(weging *w, str wat)
{
    for (int i = 0; i < w->k->nkan; i++)
        if (raakt(w->a, w->k->kan[i], wat)) return true;
    return false;
}

/* Each certificate that is asked; the first that is missing speaks. */
static void weeg_certificaat(weging *w)
{
    str rest = w->p->certificaat, een, mist = {0};
    if (is_leeg(rest)) return;
    while (!mist.n && str_split(&rest, ',', &een))
        if (!is_leeg(een) && !kan_iets(w, een)) mist = str_trim(een);
    zin feit = ZIN(N_("Voor dit werk is een certificaat nodig: {}."),
        mist.n ? mist : w->p->certificaat);
    deel *d;
    if (!mist.n) d = weeg(w, UITSLAG_GOED, feit, GEEN_ZIN);
    else if (w->k->nkan == 0)
        d = weeg(w, UITSLAG_ONBEKEND, feit, ZIN(N_("Vraag of iemand dit certificaat heeft.")));
    else
        d = weeg(
            w, UITSLAG_AANPASSING, feit, ZIN(N_("Maak een plan om dit certificaat te halen.")));
    weeg_bron(d, w->k->van_ervaring);
    weeg_werkgever(d, w->p);
}

/* No plek but a paid job expects that one knows the work. */
static deel *weeg_nieuw_werk(weging *w)
{
    if (!code_is(w->p->soort, PLEK_BAAN))
        return weeg(
            w, UITSLAG_GOED, ZIN(N_("Nieuw werk. Op deze plek leert iemand het vak.")), GEEN_ZIN);
    if (w->k->nervaring == 0 && w->k->nkan == 0)
        return weeg(w, UITSLAG_ONBEKEND, ZIN(N_("Werkervaring is nog niet bekend.")),
            ZIN(N_("Vraag welk werk iemand eerder deed.")));
    return weeg(w, UITSLAG_AANPASSING, ZIN(N_("Dit werk is nieuw. Het is een betaalde baan.")),
        ZIN(N_("Spreek met de werkgever af hoe iemand wordt ingewerkt.")));
}

void weeg_vaardigheden(weging *w)
{
    weeg_grenzen(w);
    weeg_rijbewijs(w);
    weeg_certificaat(w);
    const ervaring *e = passende(w->a, w->k, w->p);
    str kan = passende_vaardigheid(w->a, w->k, w->p);
    deel *d;
    if (e && e->jaren.is)
        d = weeg(w, UITSLAG_GOED, ZIN(N_("Ervaring: {}, {} jaar."), e->beroep, e->jaren), GEEN_ZIN);
    else if (e) d = weeg(w, UITSLAG_GOED, ZIN(N_("Ervaring: {}."), e->beroep), GEEN_ZIN);
    else if (kan.n) d = weeg(w, UITSLAG_GOED, ZIN(N_("Kan al: {}."), kan), GEEN_ZIN);
    else d = weeg_nieuw_werk(w);
    weeg_bron(d, w->k->van_ervaring);
    weeg_werkgever(d, w->p);
}
