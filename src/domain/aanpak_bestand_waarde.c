/* aanpak_bestand_waarde.c: one value of an aanpak file: from text, to text, and what was expected.
 * Bron: shared voorbeeld-aanpak.yaml gives the tone: 6 weken, 8-32, 70%, vanaf 30 jaar. */
#include "domain/aanpak_bestand_vorm.h"
#include "base/text.h"

enum { LANGSTE_TEKST = 400, LANGSTE_DUUR = 999, JONGST = 16, OUDST = 70 };

static const struct {
    const char *een, *meer;
    i32 maat;
} maten[] = {
    {"dag", "dagen", MAAT_DAGEN},
    {"week", "weken", MAAT_WEKEN},
    {"maand", "maanden", MAAT_MAANDEN},
    {"jaar", "jaar", MAAT_JAREN},
    {"jaar", "jaren", MAAT_JAREN},
};

static bool lees_maat(str s, code *maat)
{
    for (size_t i = 0; i < countof(maten); i++) {
        if (!text_gelijk(s, str_of(maten[i].een)) && !text_gelijk(s, str_of(maten[i].meer)))
            continue;
        *maat = CODE(maten[i].maat);
        return true;
    }
    return false;
}

/* A whole number in [van, tot]. */
static bool lees_getal(str s, i64 van, i64 tot, int *uit)
{
    i64 n;
    if (!str_to_i64(str_trim(s), &n) || n < van || n > tot) return false;
    *uit = (int)n;
    return true;
}

static bool lees_duur(str s, aanpak_duur *uit)
{
    aanpak_duur d;
    i64 spatie = str_find(s, S(" "));
    if (spatie < 0) return false;
    if (!lees_getal(str_sub(s, 0, (size_t)spatie), 1, LANGSTE_DUUR, &d.aantal)) return false;
    if (!lees_maat(str_trim(str_sub(s, (size_t)spatie, s.n)), &d.maat)) return false;
    *uit = d;
    return true;
}

static bool lees_termijn(str s, aanpak_termijn *uit)
{
    const str wet = S("wettelijke termijn");
    aanpak_termijn t = {0};
    if (str_starts(s, wet)) {
        if (!waarde_code(&wettermijn_codes, str_sub(s, wet.n, s.n), &t.wet)) return false;
    } else if (!lees_duur(s, &t.duur)) {
        return false;
    }
    *uit = t;
    return true;
}

static bool lees_bereik(str s, i64 hoogste, aanpak_bereik *uit)
{
    aanpak_bereik b = {.is = true};
    i64 streep = str_find(s, S("-")), lang = str_find(s, S("–"));
    size_t breed = lang >= 0 ? S("–").n : 1, at = (size_t)(lang >= 0 ? lang : streep);
    if (lang < 0 && streep < 0) {
        if (!lees_getal(s, 0, hoogste, &b.van)) return false;
        b.tot = b.van;
    } else {
        if (!lees_getal(str_sub(s, 0, at), 0, hoogste, &b.van)) return false;
        if (!lees_getal(str_sub(s, at + breed, s.n), b.van, hoogste, &b.tot)) return false;
    }
    *uit = b;
    return true;
}

/* 70%, 12,5% or 12.5%: in tenths. */
static bool lees_procent(str s, int *tienden)
{
    int heel, deel = 0;
    if (!str_ends(s, S("%"))) return false;
    s = str_trim(str_sub(s, 0, s.n - 1));
    i64 komma = str_find(s, S(","));
    if (komma < 0) komma = str_find(s, S("."));
    str voor = komma < 0 ? s : str_sub(s, 0, (size_t)komma);
    if (!lees_getal(voor, 0, 100, &heel)) return false;
    if (komma >= 0) {
        str na = str_sub(s, (size_t)komma + 1, s.n);
        if (na.n != 1 || !lees_getal(na, 0, 9, &deel)) return false;
    }
    if (heel * 10 + deel > 1000) return false;
    *tienden = heel * 10 + deel;
    return true;
}

static bool lees_streven(str s, aanpak_streven *uit)
{
    aanpak_streven d = {.is = true};
    bool mens = str_ends(s, S(" mens"));
    if (lees_procent(s, &d.n)) {
        *uit = d;
        return true;
    }
    if (!mens && !str_ends(s, S(" mensen"))) return false;
    if (!lees_getal(str_sub(s, 0, s.n - (mens ? 5 : 7)), 1, 1000000, &d.n)) return false;
    d.mensen = true;
    *uit = d;
    return true;
}

static bool lees_leeftijd(str s, aanpak_leeftijd *uit)
{
    aanpak_leeftijd l = {0};
    if (str_starts(s, S("vanaf ")) && str_ends(s, S(" jaar"))) {
        if (!lees_getal(str_sub(s, 6, s.n - 5), JONGST, OUDST, &l.vanaf)) return false;
        l.mag = CODE(JA);
    } else if (!waarde_code(&janee_codes, s, &l.mag)) {
        return false;
    }
    *uit = l;
    return true;
}

static bool lees_tekst(arena *a, const vorm_rij *rij, str s, str *uit)
{
    i64 hoogste = rij->tot ? rij->tot : LANGSTE_TEKST;
    if (s.n == 0 || text_lengte(s) > hoogste) return false;
    *uit = text_nfc(a, s);
    return true;
}

static bool lees_num(const vorm_rij *rij, str s, num *uit)
{
    i64 n;
    if (!str_to_i64(s, &n) || n < rij->van || n > rij->tot) return false;
    *uit = NUM(n);
    return true;
}

bool waarde_code(const codes *l, str tekst, code *uit)
{
    tekst = str_trim(tekst);
    for (int i = 0; i < l->n; i++) {
        bool is =
            text_gelijk(tekst, str_of(l->at[i].code)) || text_gelijk(tekst, str_of(l->at[i].label));
        if (!is) continue;
        *uit = (code){i + 1};
        return true;
    }
    int n;
    const aanpak_ander_woord *w = aanpak_andere_woorden(&n);
    for (int i = 0; i < n; i++) {
        if (w[i].lijst != l || !text_gelijk(tekst, str_of(w[i].woord))) continue;
        *uit = (code){w[i].code};
        return true;
    }
    return false;
}

bool waarde_lees(arena *a, const vorm_rij *rij, str tekst, void *lid)
{
    str s = str_trim(tekst);
    aanpak_ritme *ritme = lid;
    aanpak_vooraf *vooraf = lid;
    aanpak_procent *procent = lid;
    switch (rij->waarde) {
    case VORM_TEKST:
    case VORM_TEKSTEN: return lees_tekst(a, rij, s, lid);
    case VORM_GETAL: return lees_num(rij, s, lid);
    case VORM_CODE:
    case VORM_CODES: return waarde_code(rij->codes, s, lid);
    case VORM_DUUR: return lees_duur(s, lid);
    case VORM_TERMIJN: return lees_termijn(s, lid);
    case VORM_RITME:
        return lees_duur(
            str_starts(s, S("elke ")) ? str_trim(str_sub(s, 5, s.n)) : s, &ritme->duur);
    case VORM_VOORAF:
        if (str_ends(s, S(" van tevoren"))) s = str_trim(str_sub(s, 0, s.n - 12));
        return lees_duur(s, &vooraf->duur);
    case VORM_BEREIK: return lees_bereik(s, rij->tot, lid);
    case VORM_PROCENT:
        if (!lees_procent(s, &procent->tienden)) return false;
        return procent->is = true;
    case VORM_STREVEN: return lees_streven(s, lid);
    case VORM_LEEFTIJD: return lees_leeftijd(s, lid);
    case VORM_BLOK: break;
    }
    bug("waarde_lees: a block is no value");
}

/* ---- is it there ---- */

bool waarde_is(const vorm_rij *rij, const void *lid)
{
    switch (rij->waarde) {
    case VORM_TEKST: return ((const str *)lid)->n > 0;
    case VORM_TEKSTEN: return ((const aanpak_teksten *)lid)->n > 0;
    case VORM_GETAL: return ((const num *)lid)->is;
    case VORM_CODE: return ((const code *)lid)->i != 0;
    case VORM_CODES: return ((const aanpak_codes *)lid)->n > 0;
    case VORM_DUUR: return ((const aanpak_duur *)lid)->aantal > 0;
    case VORM_TERMIJN: {
        const aanpak_termijn *t = lid;
        return t->duur.aantal > 0 || t->wet.i;
    }
    case VORM_RITME: return ((const aanpak_ritme *)lid)->duur.aantal > 0;
    case VORM_VOORAF: return ((const aanpak_vooraf *)lid)->duur.aantal > 0;
    case VORM_BEREIK: return ((const aanpak_bereik *)lid)->is;
    case VORM_PROCENT: return ((const aanpak_procent *)lid)->is;
    case VORM_STREVEN: return ((const aanpak_streven *)lid)->is;
    case VORM_LEEFTIJD: return ((const aanpak_leeftijd *)lid)->mag.i != 0;
    case VORM_BLOK:
        if (rij->aard != VORM_EEN) return ((const rijen *)lid)->n > 0;
        return *(const int *)lid != 0; /* regel, the first member of a block */
    }
    return false;
}

/* ---- to text ---- */

static str duur_in_bestand(arena *a, aanpak_duur d, const char *voor, const char *na)
{
    buf b = buf_new(a);
    buf_add(&b, str_of(voor));
    buf_add_i64(&b, d.aantal);
    buf_add(&b, S(" "));
    const bool een = d.aantal == 1;
    buf_add(&b, str_of(een ? maten[d.maat.i - 1].een : maten[d.maat.i - 1].meer));
    buf_add(&b, str_of(na));
    return buf_str(&b);
}

static str plak(arena *a, str voor, str na)
{
    buf b = buf_new(a);
    buf_add(&b, voor);
    buf_add(&b, na);
    return buf_str(&b);
}

static str getallen(arena *a, const char *voor, i64 n, const char *na)
{
    buf b = buf_new(a);
    buf_add(&b, str_of(voor));
    buf_add_i64(&b, n);
    buf_add(&b, str_of(na));
    return buf_str(&b);
}

static str procent_tekst(arena *a, int tienden)
{
    buf b = buf_new(a);
    buf_add_i64(&b, tienden / 10);
    if (tienden % 10) {
        buf_add(&b, S(","));
        buf_add_i64(&b, tienden % 10);
    }
    buf_add(&b, S("%"));
    return buf_str(&b);
}

static str bereik_tekst(arena *a, aanpak_bereik b)
{
    if (b.van == b.tot) return getallen(a, "", b.van, "");
    return plak(a, getallen(a, "", b.van, "-"), getallen(a, "", b.tot, ""));
}

static str streven_tekst(arena *a, aanpak_streven d)
{
    if (!d.mensen) return procent_tekst(a, d.n);
    return getallen(a, "", d.n, d.n == 1 ? " mens" : " mensen");
}

str waarde_tekst(arena *a, const vorm_rij *rij, const void *lid, int i)
{
    const aanpak_termijn *t = lid;
    const aanpak_leeftijd *l = lid;
    switch (rij->waarde) {
    case VORM_TEKST: return *(const str *)lid;
    case VORM_TEKSTEN: return ((const aanpak_teksten *)lid)->at[i];
    case VORM_GETAL: return getallen(a, "", ((const num *)lid)->n, "");
    case VORM_CODE: return code_text(rij->codes, *(const code *)lid);
    case VORM_CODES: return code_text(rij->codes, ((const aanpak_codes *)lid)->at[i]);
    case VORM_DUUR: return duur_in_bestand(a, *(const aanpak_duur *)lid, "", "");
    case VORM_TERMIJN:
        if (!t->wet.i) return duur_in_bestand(a, t->duur, "", "");
        return plak(a, S("wettelijke termijn "), code_text(&wettermijn_codes, t->wet));
    case VORM_RITME: return duur_in_bestand(a, ((const aanpak_ritme *)lid)->duur, "elke ", "");
    case VORM_VOORAF:
        return duur_in_bestand(a, ((const aanpak_vooraf *)lid)->duur, "", " van tevoren");
    case VORM_BEREIK: return bereik_tekst(a, *(const aanpak_bereik *)lid);
    case VORM_PROCENT: return procent_tekst(a, ((const aanpak_procent *)lid)->tienden);
    case VORM_STREVEN: return streven_tekst(a, *(const aanpak_streven *)lid);
    case VORM_LEEFTIJD:
        if (l->vanaf) return getallen(a, "vanaf ", l->vanaf, " jaar");
        return code_text(&janee_codes, l->mag);
    case VORM_BLOK: break;
    }
    bug("waarde_tekst: a block is no value");
}
