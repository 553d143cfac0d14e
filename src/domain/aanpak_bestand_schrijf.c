/* aanpak_bestand_schrijf.c: the value of an aanpak as a file in canonical form.
 * Bron: YAML 1.1 (plain and double-quoted style), as libyaml reads it. */
#include "base/lang.h"
#include "base/text.h"
#include "domain/aanpak_bestand_vorm.h"

enum { STAP = 2, BREEDTE = 96 };

static void inspringen(buf *b, int diep)
{
    for (int i = 0; i < diep; i++) buf_add(b, S(" "));
}

/* May it stand without quotes? Between [ and ] less may. */
static bool is_kaal(str s, bool in_reeks)
{
    const char *niet = in_reeks ? ",[]{}#:\"\\" : "#:\"\\";
    if (s.n == 0 || s.p[0] == ' ' || s.p[s.n - 1] == ' ') return false;
    if (strchr("-?:,[]{}#&*!|>'\"%@`~=<", s.p[0])) return false;
    if (str_eq(s, S("null"))) return false;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (strchr(niet, c) || (unsigned char)c < ' ') return false;
    }
    return true;
}

static void schrijf_tekst(buf *b, str s, bool in_reeks)
{
    if (is_kaal(s, in_reeks)) {
        buf_add(b, s);
        return;
    }
    buf_add(b, S("\""));
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '\n') buf_add(b, S("\\n"));
        else if (c == '"' || c == '\\') buf_fmt(b, "\\%c", c);
        else if (c < ' ') buf_fmt(b, "\\x%02x", c);
        else buf_add(b, str_sub(s, i, i + 1));
    }
    buf_add(b, S("\""));
}

static void schrijf_blok(arena *a, buf *b, const vorm *v, int vanaf, const void *blok, int diep);

static const void *lid_in(const void *blok, const vorm_rij *rij)
{
    return (const char *)blok + rij->plek;
}

/* [a, b]; on lines of their own when that gets too long. */
static void schrijf_reeks(arena *a, buf *b, const vorm_rij *rij, const void *lid, int diep)
{
    int n = rij->waarde == VORM_CODES ? ((const aanpak_codes *)lid)->n
                                      : ((const aanpak_teksten *)lid)->n;
    buf los = buf_new(a);
    if (n == 1) {
        buf_add(b, S(" "));
        schrijf_tekst(b, waarde_tekst(a, rij, lid, 0), false);
        buf_add(b, S("\n"));
        return;
    }
    for (int i = 0; i < n; i++) {
        if (i) buf_add(&los, S(", "));
        schrijf_tekst(&los, waarde_tekst(a, rij, lid, i), true);
    }
    if (diep + text_lengte(str_of(rij->sleutel)) + 4 + text_lengte(buf_str(&los)) <= BREEDTE) {
        buf_add(b, S(" ["));
        buf_add(b, buf_str(&los));
        buf_add(b, S("]\n"));
        return;
    }
    buf_add(b, S("\n"));
    for (int i = 0; i < n; i++) {
        inspringen(b, diep + STAP);
        buf_add(b, S("- "));
        schrijf_tekst(b, waarde_tekst(a, rij, lid, i), false);
        buf_add(b, S("\n"));
    }
}

/* Is a row of this block filled, from `vanaf` on? */
static bool heeft_rijen(const vorm *v, int vanaf, const void *blok)
{
    for (int i = vanaf; i < v->n; i++)
        if (waarde_is(&v->rijen[i], lid_in(blok, &v->rijen[i]))) return true;
    return false;
}

static void schrijf_lijst(arena *a, buf *b, const vorm_rij *rij, const rijen *lijst, int diep)
{
    buf_add(b, S("\n"));
    for (int i = 0; i < lijst->n; i++) {
        const char *blok = (const char *)lijst->at + (size_t)i * rij->blok->grootte;
        buf deel = buf_new(a);
        schrijf_blok(a, &deel, rij->blok, 0, blok, diep + 2 * STAP);
        inspringen(b, diep + STAP);
        buf_add(b, S("- "));
        buf_add(b, deel.n ? str_sub(buf_str(&deel), (size_t)diep + 2 * STAP, deel.n) : S("{}\n"));
    }
}

static void schrijf_kaart(arena *a, buf *b, const vorm_rij *rij, const rijen *lijst, int diep)
{
    const vorm *v = rij->blok;
    buf_add(b, S("\n"));
    for (int i = 0; i < lijst->n; i++) {
        const char *blok = (const char *)lijst->at + (size_t)i * v->grootte;
        inspringen(b, diep + STAP);
        schrijf_tekst(b, waarde_tekst(a, &v->rijen[0], lid_in(blok, &v->rijen[0]), 0), false);
        buf_add(b, S(":"));
        if (heeft_rijen(v, 1, blok)) {
            buf_add(b, S("\n"));
            schrijf_blok(a, b, v, 1, blok, diep + 2 * STAP);
        } else {
            buf_add(b, S(" {}\n"));
        }
    }
}

static void schrijf_een_blok(arena *a, buf *b, const vorm *v, const void *blok, int diep)
{
    const vorm_rij *eerste = &v->rijen[0];
    if (!heeft_rijen(v, 0, blok)) {
        buf_add(b, S(" {}\n"));
    } else if (v->kort && waarde_is(eerste, lid_in(blok, eerste)) && !heeft_rijen(v, 1, blok)) {
        buf_add(b, S(" "));
        schrijf_tekst(b, waarde_tekst(a, eerste, lid_in(blok, eerste), 0), false);
        buf_add(b, S("\n"));
    } else {
        buf_add(b, S("\n"));
        schrijf_blok(a, b, v, 0, blok, diep + STAP);
    }
}

static void schrijf_rij(arena *a, buf *b, const vorm_rij *rij, const void *lid, int diep)
{
    inspringen(b, diep);
    buf_add(b, str_of(rij->sleutel));
    buf_add(b, S(":"));
    if (rij->waarde == VORM_CODES || rij->waarde == VORM_TEKSTEN) {
        schrijf_reeks(a, b, rij, lid, diep);
    } else if (rij->waarde != VORM_BLOK) {
        buf_add(b, S(" "));
        schrijf_tekst(b, waarde_tekst(a, rij, lid, 0), false);
        buf_add(b, S("\n"));
    } else if (rij->aard == VORM_LIJST) {
        schrijf_lijst(a, b, rij, lid, diep);
    } else if (rij->aard == VORM_KAART) {
        schrijf_kaart(a, b, rij, lid, diep);
    } else {
        schrijf_een_blok(a, b, rij->blok, lid, diep);
    }
}

static void schrijf_blok(arena *a, buf *b, const vorm *v, int vanaf, const void *blok, int diep)
{
    bool na_blok = false;
    for (int i = vanaf; i < v->n; i++) {
        const void *lid = lid_in(blok, &v->rijen[i]);
        if (!waarde_is(&v->rijen[i], lid)) continue;
        bool is_blok = v->rijen[i].waarde == VORM_BLOK;
        if (diep == 0 && (is_blok || na_blok) && b->n) buf_add(b, S("\n"));
        na_blok = is_blok;
        schrijf_rij(a, b, &v->rijen[i], lid, diep);
    }
}

str aanpak_schrijf(arena *a, const aanpak_inhoud *in)
{
    buf b = buf_new(a);
    schrijf_blok(a, &b, &vorm_inhoud, 0, in, 0);
    return buf_str(&b);
}

/* ---- words for people ---- */

str aanpak_duur_tekst(arena *a, aanpak_duur d)
{
    if (d.aantal == 0) return (str){0};
    switch (d.maat.i) {
    case MAAT_DAGEN: return PN(a, "{} dag", "{} dagen", d.aantal);
    case MAAT_WEKEN: return PN(a, "{} week", "{} weken", d.aantal);
    case MAAT_MAANDEN: return PN(a, "{} maand", "{} maanden", d.aantal);
    default: return PN(a, "{} jaar", "{} jaar", d.aantal);
    }
}

str aanpak_codes_tekst(arena *a, const codes *l, aanpak_codes c)
{
    str *woorden = arena_make(a, str, c.n + 1);
    for (int i = 0; i < c.n; i++) woorden[i] = code_label(l, c.at[i]);
    return opsomming(a, woorden, c.n, N_("en"));
}
