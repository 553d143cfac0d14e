/* druk_teken.c: from a document to a PDF: pages, text, letter head, foot. Runs in the child. */
#define _GNU_SOURCE
#include "base/druk_vel.h"

#include "base/lang.h"

#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <pango/pangofc-fontmap.h>
#include <stdio.h>
#include <unistd.h>

#define MM (72 / 25.4)
#define FAMILIES "Noto Sans, Noto Sans Arabic, Noto Sans Ethiopic, Noto Sans Math, " \
    "Noto Sans Symbols2"
static const char font_map[] = "/usr/share/fonts/truetype/noto/";
static const char *const fonts[] = {"NotoSans-Regular.ttf", "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf", "NotoSansArabic-Bold.ttf", "NotoSansEthiopic-Regular.ttf",
    "NotoSansEthiopic-Bold.ttf", "NotoSansMath-Regular.ttf", "NotoSansSymbols2-Regular.ttf"};

/* ---- text ---- */

static PangoFontDescription *font_van(letter l)
{
    PangoFontDescription *f = pango_font_description_from_string(FAMILIES);
    pango_font_description_set_absolute_size(f, l.grootte * PANGO_SCALE / 10.0);
    pango_font_description_set_weight(f, l.vet ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    return f;
}

PangoLayout *vel_zet(vel *v, str tekst, letter l, double breed)
{
    char taal[16] = "nl";
    bool rtl = druk_van_rechts(v->taal);
    if (v->taal.n < sizeof taal) snprintf(taal, sizeof taal, "%.*s", STR_FMT(v->taal));
    pango_context_set_language(v->pango, pango_language_from_string(taal));
    pango_context_set_base_dir(v->pango, rtl ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR);
    PangoLayout *p = pango_layout_new(v->pango);
    PangoFontDescription *f = font_van(l);
    pango_layout_set_font_description(p, f);
    pango_font_description_free(f);
    pango_layout_set_auto_dir(p, FALSE);
    pango_layout_set_alignment(p, l.midden ? PANGO_ALIGN_CENTER
        : l.rechts != rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT);
    pango_layout_set_width(p, breed > 0 ? (int)(breed * PANGO_SCALE) : -1);
    pango_layout_set_wrap(p, PANGO_WRAP_WORD_CHAR);
    pango_layout_set_line_spacing(p, rtl ? 1.15f : 1.05f);
    pango_layout_set_text(p, tekst.n ? tekst.p : "", (int)tekst.n);
    if (pango_layout_get_unknown_glyphs_count(p) && !v->geen_teken.n) v->geen_teken = tekst;
    return p;
}

double vel_hoogte(PangoLayout *p)
{
    PangoRectangle r;
    pango_layout_get_extents(p, NULL, &r);
    return (double)r.height / PANGO_SCALE;
}

bool vel_regels(vel *v, PangoLayout *p, int *regel, double x, double tot)
{
    PangoLayoutIter *i = pango_layout_get_iter(p);
    int nr = 0;
    double begin = -1, eind = v->y;
    bool klaar = true;
    do {
        PangoRectangle r;
        int van, naar;
        if (nr++ < *regel) continue;
        pango_layout_iter_get_line_extents(i, NULL, &r);
        pango_layout_iter_get_line_yrange(i, &van, &naar);
        if (begin < 0) begin = (double)van / PANGO_SCALE;
        if (v->y + (double)naar / PANGO_SCALE - begin > tot + 0.01) {
            klaar = false;
            break;
        }
        double basis = (double)pango_layout_iter_get_baseline(i) / PANGO_SCALE - begin;
        cairo_move_to(v->c, x + (double)r.x / PANGO_SCALE, v->y + basis);
        pango_cairo_show_layout_line(v->c, pango_layout_iter_get_line_readonly(i));
        eind = v->y + (double)naar / PANGO_SCALE - begin;
        *regel = nr;
    } while (pango_layout_iter_next_line(i));
    pango_layout_iter_free(i);
    if (eind > v->y) v->leeg = false;
    v->y = eind;
    return klaar;
}

void vel_tekst(vel *v, str tekst, letter l, double x, double y, double breed)
{
    PangoLayout *p = vel_zet(v, tekst, l, breed);
    int regel = 0;
    double was = v->y;
    v->y = y;
    if (l.grijs) cairo_set_source_rgb(v->c, 0.3, 0.3, 0.3);
    vel_regels(v, p, &regel, x, v->hoog);
    cairo_set_source_rgb(v->c, 0, 0, 0);
    v->y = was;
    g_object_unref(p);
}

void vel_open(vel *v, const char *tag) { cairo_tag_begin(v->c, tag, NULL); }
void vel_sluit(vel *v, const char *tag) { cairo_tag_end(v->c, tag); }

void vel_lijn(vel *v, double x, double y, double naar_x, double naar_y, double grijs)
{
    cairo_set_source_rgb(v->c, grijs, grijs, grijs);
    cairo_set_line_width(v->c, 0.6);
    cairo_move_to(v->c, x, y);
    cairo_line_to(v->c, naar_x, naar_y);
    cairo_stroke(v->c);
    cairo_set_source_rgb(v->c, 0, 0, 0);
}

/* ---- pages ---- */

static void zet_voet(vel *v)
{
    char nr[200];
    str taal = v->taal;
    int totaal = v->telt ? 0 : v->totaal[v->deel];
    arena *a = v->d->a, terug = *a;
    str zin = TF(a, "Pagina {} van {}", v->bladzij, totaal);
    snprintf(nr, sizeof nr, "%.*s", STR_FMT(zin));
    *a = terug;
    const letter klein = {.grootte = 85, .grijs = true};
    const letter rechts = {.grootte = 85, .grijs = true, .rechts = true};
    double y = v->hoog - 14 * MM, breed = v->rechts - v->links;
    v->taal = v->d->taal;
    bool leeg = v->leeg;
    if (v->d->voet.n) vel_tekst(v, v->d->voet, klein, v->links, y, breed * 0.7);
    vel_tekst(v, str_of(nr), rechts, v->links + breed * 0.7, y, breed * 0.3);
    v->leeg = leeg;
    v->taal = taal;
}

static void sluit_bladzij(vel *v)
{
    zet_voet(v);
    if (v->telt) v->totaal[v->deel] = v->bladzij;
    cairo_show_page(v->c);
}

static void begin_bladzij(vel *v)
{
    v->y = v->boven;
    v->leeg = true;
}

void vel_nieuwe_bladzij(vel *v)
{
    sluit_bladzij(v);
    v->bladzij++;
    begin_bladzij(v);
}

void vel_plaats(vel *v, double hoogte)
{
    if (v->y + hoogte > v->onder && !v->leeg) vel_nieuwe_bladzij(v);
}

/* ---- blocks ---- */

/* A text over as many pages as it takes. A tag ends with its page. */
static void vloei(vel *v, str tekst, letter l, const char *tag, double inspring)
{
    bool rtl = druk_van_rechts(v->taal);
    double x = v->links + (rtl ? 0 : inspring);
    PangoLayout *p = vel_zet(v, tekst, l, v->rechts - v->links - inspring);
    int regel = 0;
    vel_plaats(v, l.grootte / 10.0 * 1.4);
    for (bool klaar = false; !klaar;) {
        int voor = regel;
        vel_open(v, tag);
        klaar = vel_regels(v, p, &regel, x, v->onder);
        vel_sluit(v, tag);
        if (!klaar && regel == voor && v->leeg) break; /* a line higher than a page */
        if (!klaar) vel_nieuwe_bladzij(v);
    }
    g_object_unref(p);
}

static void kop(vel *v, const druk_blok *b)
{
    static const letter stijl[] = {{.grootte = 170, .vet = true}, {.grootte = 135, .vet = true},
        {.grootte = 115, .vet = true}};
    static const char *const tag[] = {"H1", "H2", "H3"};
    int n = b->m[0] < 1 ? 0 : b->m[0] > 3 ? 2 : b->m[0] - 1;
    if (!v->leeg) v->y += 12 - 3 * n;
    vel_plaats(v, 60); /* stays with what it is above */
    vloei(v, b->t[0], stijl[n], tag[n], 0);
    v->y += 5;
}

static void alinea(vel *v, const druk_blok *b)
{
    static const letter stijl[] = {{.grootte = 105}, {.grootte = 105, .vet = true},
        {.grootte = 90, .grijs = true}};
    vloei(v, b->t[0], stijl[b->m[0] > 0 && b->m[0] < 3 ? b->m[0] : 0], "P", 0);
    v->y += 7;
}

static void punt(vel *v, const druk_blok *b)
{
    bool rtl = druk_van_rechts(v->taal);
    const letter gewoon = {.grootte = 105};
    double x = rtl ? v->rechts - 14 : v->links;
    vel_plaats(v, 16);
    vel_tekst(v, S("•"), gewoon, x + 2, v->y, 12);
    vloei(v, b->t[0], gewoon, "P", 14);
    v->y += 3;
}

/* DIN 5008 form B, which Dutch window envelopes (EA5/6, C5) fit as well. */
static void adres(vel *v, const druk_blok *b)
{
    const letter gewoon = {.grootte = 105}, vet = {.grootte = 105, .vet = true};
    str rest = b->t[0], naam;
    str_split(&rest, '\n', &naam);
    vel_open(v, "P");
    vel_tekst(v, naam, vet, 125 * MM, 18 * MM, v->rechts - 125 * MM);
    vel_tekst(v, rest, (letter){.grootte = 90}, 125 * MM, 24 * MM, v->rechts - 125 * MM);
    vel_sluit(v, "P");
    vel_open(v, "P");
    vel_tekst(v, b->t[1], gewoon, 25 * MM, 54 * MM, 78 * MM);
    vel_sluit(v, "P");
    v->leeg = false;
    v->y = 98 * MM;
}

static const druk_blok *blok(vel *v, const druk_blok *b)
{
    v->taal = b->taal.n ? b->taal : v->d->taal;
    switch (b->soort) {
    case DRUK_KOP: kop(v, b); break;
    case DRUK_ALINEA: alinea(v, b); break;
    case DRUK_PUNT: punt(v, b); break;
    case DRUK_PAAR: return vel_paren(v, b);
    case DRUK_TABEL: return vel_tabel(v, b);
    case DRUK_ADRES: adres(v, b); break;
    case DRUK_TEKENEN: vel_tekenen(v, b); break;
    case DRUK_BEELD: return vel_beeld(v, b);
    case DRUK_RUIMTE: v->y += b->m[0]; break;
    case DRUK_PAGINA: vel_nieuwe_bladzij(v); break;
    case DRUK_DEEL:
        sluit_bladzij(v);
        v->deel++;
        v->bladzij = 1;
        begin_bladzij(v);
        break;
    case DRUK_RIJ:
    case DRUK_VORM:
    case DRUK_SOORTEN: break; /* stood without its table or picture */
    }
    return b;
}

static void teken_alles(vel *v)
{
    v->deel = 0;
    v->bladzij = 1;
    begin_bladzij(v);
    cairo_set_source_rgb(v->c, 0, 0, 0);
    vel_open(v, "Document");
    for (const druk_blok *b = v->d->first; b; b = b->next) b = blok(v, b);
    vel_sluit(v, "Document");
    sluit_bladzij(v);
}

/* ---- the file ---- */

static PangoFontMap *letters(void)
{
    FcConfig *k = FcConfigCreate();
    char path[256];
    for (size_t i = 0; k && i < countof(fonts); i++) {
        snprintf(path, sizeof path, "%s%s", font_map, fonts[i]);
        if (!FcConfigAppFontAddFile(k, (const FcChar8 *)path)) return NULL;
    }
    PangoFontMap *m = k ? pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT) : NULL;
    if (m) pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(m), k);
    return m;
}

static cairo_status_t naar_fd(void *ctx, const unsigned char *p, unsigned n)
{
    int fd = *(int *)ctx;
    while (fd >= 0 && n) {
        ssize_t done = write(fd, p, n);
        if (done <= 0) return CAIRO_STATUS_WRITE_ERROR;
        p += done;
        n -= (unsigned)done;
    }
    return CAIRO_STATUS_SUCCESS;
}

static void zet_gegevens(const druk *d, cairo_surface_t *s)
{
    char wanneer[DATE_TEXT], iso[DATE_TEXT + 1];
    str m = moment_iso((moment){d->gemaakt.ms / 1000 * 1000}, wanneer);
    snprintf(iso, sizeof iso, "%.*s", STR_FMT(m));
    cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_TITLE, arena_c(d->a, d->titel));
    cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_CREATOR, "Tweespoor");
    cairo_pdf_surface_set_metadata(s, CAIRO_PDF_METADATA_CREATE_DATE, iso);
}

/* One round: the first only counts, its output goes nowhere. */
static bool ronde(vel *v, PangoFontMap *m, int fd)
{
    cairo_surface_t *s = cairo_pdf_surface_create_for_stream(naar_fd, &fd, v->breed, v->hoog);
    cairo_pdf_surface_restrict_to_version(s, CAIRO_PDF_VERSION_1_5);
    zet_gegevens(v->d, s);
    v->c = cairo_create(s);
    v->pango = pango_font_map_create_context(m);
    pango_cairo_update_context(v->c, v->pango);
    teken_alles(v);
    bool ok = cairo_status(v->c) == CAIRO_STATUS_SUCCESS;
    cairo_destroy(v->c);
    cairo_surface_finish(s);
    ok = ok && cairo_surface_status(s) == CAIRO_STATUS_SUCCESS;
    cairo_surface_destroy(s);
    g_object_unref(v->pango);
    return ok;
}

/* The letter that no font has, as it stands in its text. */
static str welk_teken(PangoFontMap *m, str tekst)
{
    PangoContext *c = pango_font_map_create_context(m);
    str gevonden = tekst;
    for (size_t i = 0, n; i < tekst.n; i += n) {
        n = 1;
        while (i + n < tekst.n && ((u8)tekst.p[i + n] & 0xC0) == 0x80) n++;
        PangoLayout *p = pango_layout_new(c);
        PangoFontDescription *f = font_van((letter){.grootte = 100});
        pango_layout_set_font_description(p, f);
        pango_font_description_free(f);
        pango_layout_set_text(p, tekst.p + i, (int)n);
        bool weg = pango_layout_get_unknown_glyphs_count(p) > 0;
        g_object_unref(p);
        if (weg) {
            gevonden = str_sub(tekst, i, i + n);
            break;
        }
    }
    g_object_unref(c);
    return gevonden;
}

druk_uitslag druk_teken(const druk *d, int fd)
{
    PangoFontMap *m = letters();
    int delen = 1;
    if (!m) return DRUK_GEEN_FONT;
    lang_set(d->taal);
    for (const druk_blok *b = d->first; b; b = b->next) delen += b->soort == DRUK_DEEL;
    double kort = 210 * MM, lang = 297 * MM;
    vel v = {.d = d, .breed = d->liggend ? lang : kort, .hoog = d->liggend ? kort : lang};
    v.links = 25 * MM;
    v.rechts = v.breed - 20 * MM;
    v.boven = 20 * MM;
    v.onder = v.hoog - 20 * MM;
    v.totaal = arena_make(d->a, int, delen);
    v.telt = true;
    bool ok = ronde(&v, m, -1);
    if (v.geen_teken.n) {
        str teken = welk_teken(m, v.geen_teken);
        return naar_fd(&fd, (const unsigned char *)teken.p, (unsigned)teken.n)
            ? DRUK_MISLUKT : DRUK_GEEN_TEKEN;
    }
    v.telt = false;
    return ok && ronde(&v, m, fd) ? DRUK_GOED : DRUK_MISLUKT;
}
