/* aanpak_blok.c: an aanpak in words: phases, targets, partners, instruments, what was agreed. */
#include "base/text.h"
#include "casework/cijfers.h"
#include "web/pages/aanpak.h"
#include "web/routes.h"

void aanpak_tabs(req *r, aanpak_tab hier)
{
    const struct { aanpak_tab tab; url u; str tekst; } tabs[] = {
        {AANPAK_LEZEN, URL0(r, aanpak_toon), T("Lezen")},
        {AANPAK_VERSIES, URL0(r, aanpak_versielijst), T("Versies")},
        {AANPAK_MENSEN_TAB, URL0(r, aanpak_groepen), T("Mensen")},
        {AANPAK_VERGELIJKEN, URL0(r, aanpak_verschil_toon), T("Vergelijken")},
    };
    PUT(&r->h, "<ul class=\"tabs geenprint\" aria-label=\"{}\">", T("Onderdelen van de aanpak"));
    for (size_t i = 0; i < countof(tabs); i++) {
        if (!url_mag(r, GET, tabs[i].u)) continue;
        PUT(&r->h, "<li><a href=\"{}\"", tabs[i].u);
        if (tabs[i].tab == hier) PUT(&r->h, " aria-current=\"page\"");
        PUT(&r->h, ">{}</a></li>", tabs[i].tekst);
    }
    PUT(&r->h, "</ul>");
}

str aanpak_naam_versie(req *r, str naam, num nummer)
{
    return TF(r->w.a, "{}, versie {}", naam, nummer);
}

bool aanpak_van_pad(req *r, aanpak *rij)
{
    if (HAAL(&r->w, aanpak, (aanpak_id){r->id[0]}, rij)) return true;
    niet_gevonden(r);
    return false;
}

static void kaart_open(req *r, const char *id, str titel)
{
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2\" "
               "id=\"{}\">{}</h2>", str_of(id), str_of(id), titel);
}

/* ---- phases ---- */

static str binnen_zin(req *r, const aanpak_fase *f)
{
    if (f->binnen.wet.i)
        return TF(r->w.a, "Uiterlijk: {}. De wet wint altijd.",
            code_label(&wettermijn_codes, f->binnen.wet));
    str binnen = aanpak_duur_tekst(r->w.a, f->binnen.duur);
    return binnen.n ? TF(r->w.a, "Hooguit {}.", binnen) : (str){0};
}

static str waarschuw_zin(req *r, aanpak_vooraf v)
{
    str hoe = aanpak_duur_tekst(r->w.a, v.duur);
    return hoe.n ? TF(r->w.a, "Waarschuwing: {} van tevoren.", hoe) : (str){0};
}

static void fase(req *r, const aanpak_fase *f, int nr)
{
    arena *a = r->w.a;
    PUT(&r->h, "<li><span class=\"bol\">{}</span><div><b>{}</b><br><span class=\"klein\">", nr,
        f->naam);
    if (f->begint_bij.n)
        PUT(&r->h, "{} ", TF(a, "Begint bij: {}.",
            aanpak_codes_tekst(a, &mijlpaal_codes, f->begint_bij)));
    PUT(&r->h, "{} {} {}",
        TF(a, "Klaar als: {}.", aanpak_codes_tekst(a, &mijlpaal_codes, f->klaar_als)),
        binnen_zin(r, f), waarschuw_zin(r, f->waarschuw));
    if (f->intensiteit.n)
        PUT(&r->h, " {}", TF(a, "Begeleiding: {}.",
            aanpak_codes_tekst(a, &intensiteit_codes, f->intensiteit)));
    if (f->wie.n)
        PUT(&r->h, " {}", TF(a, "Wie: {}.", aanpak_codes_tekst(a, &betrokkene_codes, f->wie)));
    PUT(&r->h, "</span></div></li>");
}

static void fasen(req *r, const aanpak_inhoud *in)
{
    arena *a = r->w.a;
    kaart_open(r, "h-fa", T("Fasen en termijnen"));
    PUT(&r->h, "<ol class=\"stappen mt\">");
    for (int i = 0; i < in->fasen.n; i++) fase(r, &in->fasen.at[i], i + 1);
    PUT(&r->h, "</ol>");
    for (int i = 0; i < in->termijnen.n; i++) {
        const aanpak_tijdafspraak *t = &in->termijnen.at[i];
        PUT(&r->h, "<p class=\"mt\"><b>{}</b> <span class=\"klein\">{} {}</span></p>",
            code_label(&mijlpaal_codes, t->mijlpaal),
            TF(a, "Binnen {} na {}.", aanpak_duur_tekst(a, t->binnen),
                code_label(&mijlpaal_codes, t->vanaf)),
            waarschuw_zin(r, t->waarschuw));
    }
    PUT(&r->h, "</section>");
}

/* ---- targets and partners ---- */

static void doelrij(req *r, const aanpak_doelstelling *d, str groep, aanpak_streven streef,
    aanpak_procent landelijk)
{
    arena *a = r->w.a;
    str over = code_label(&noemer_codes,
        CODE(d->noemer.i ? d->noemer.i : indicator_noemer(d->indicator.i)));
    str binnen = aanpak_duur_tekst(a, d->binnen);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(a, "{}<br><span class=\"klein zacht\">{} {}</span>",
        code_label(&indicator_codes, d->indicator), groep,
        binnen.n ? TF(a, "binnen {}", binnen) : (str){0}));
    tabel_cel(r, T("Telt over"), MARKUP(a, "{}", over));
    tabel_cel(r, T("Doel"), MARKUP(a, "{}", cijfer_doel(a, &(cijfer){.doel = streef})));
    tabel_cel(r, T("Landelijk"),
        MARKUP(a, "{}", landelijk.is ? cijfer_procent(a, landelijk.tienden) : (str){0}));
}

static void doelen(req *r, const aanpak_inhoud *in)
{
    if (!in->doelstellingen.n) return;
    PUT(&r->h, "<section aria-labelledby=\"h-do\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-do\">{}</h2>", T("Doelen"));
    tabel_open(r, T("Doelen van de aanpak"));
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Telt over"), (url){0}, 0);
    tabel_kop(r, T("Doel"), (url){0}, 0);
    tabel_kop(r, T("Landelijk"), (url){0}, 0);
    for (int i = 0; i < in->doelstellingen.n; i++) {
        const aanpak_doelstelling *d = &in->doelstellingen.at[i];
        if (d->doel.is || d->landelijk.is) doelrij(r, d, (str){0}, d->doel, d->landelijk);
        for (int k = 0; k < d->achtergronden.n; k++) {
            const aanpak_streef_achtergrond *x = &d->achtergronden.at[k];
            doelrij(r, d, code_label(&achtergrond_codes, x->achtergrond), x->doel, x->landelijk);
        }
        for (int k = 0; k < d->jaren.n; k++) {
            const aanpak_streef_jaar *x = &d->jaren.at[k];
            doelrij(r, d, TF(r->w.a, "wie begint in {}", x->jaar), x->doel, x->landelijk);
        }
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

static void partners(req *r, const aanpak_inhoud *in)
{
    arena *a = r->w.a;
    if (!in->partners.n) return;
    PUT(&r->h, "<section aria-labelledby=\"h-pa\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-pa\">{}</h2>", T("Partners"));
    tabel_open(r, T("Partners en wat zij zien"));
    tabel_kop(r, T("Partner"), (url){0}, 0);
    tabel_kop(r, T("Waarvoor"), (url){0}, 0);
    tabel_kop(r, T("Ziet"), (url){0}, 0);
    for (int i = 0; i < in->partners.n; i++) {
        const aanpak_partner *p = &in->partners.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(a, "{}", p->naam.n ? p->naam : code_label(&org_soort_codes,
            p->soort)));
        tabel_cel(r, T("Waarvoor"), MARKUP(a, "{}", p->taak.n ? p->taak
            : code_label(&doel_van_inzage_codes, p->doel)));
        tabel_cel(r, T("Ziet"),
            MARKUP(a, "{}", aanpak_codes_tekst(a, &deelveld_codes, p->ziet)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>");
}

/* ---- all else, in the words of the file ---- */

static bool heeft_eigen_deel(const char *blok)
{
    static const char *const eigen[] = {
        "fasen", "termijnen", "doelstellingen", "partners", "instrumenten"};
    for (size_t i = 0; i < countof(eigen); i++)
        if (blok && !strcmp(blok, eigen[i])) return true;
    return false;
}

static void instrumenten(req *r, const aanpak_verschillen *alles)
{
    kaart_open(r, "h-in", T("Instrumenten en hun grenzen"));
    PUT(&r->h, "<dl class=\"dlrij klein\">");
    for (int i = 0; i < alles->n; i++) {
        const aanpak_verschil *x = &alles->at[i];
        if (!x->blok || strcmp(x->blok, "instrumenten") != 0) continue;
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", x->deel, x->wordt.n ? x->wordt : T("geen grenzen"));
    }
    PUT(&r->h, "</dl></section>");
}

/* In the head of the page, or under it. */
static bool staat_al(const aanpak_verschil *x)
{
    return !x->blok && (!strcmp(x->sleutel, "aanpak") || !strcmp(x->sleutel, "doel")
                        || !strcmp(x->sleutel, "bron"));
}

static void afspraken(req *r, const aanpak_verschillen *alles)
{
    const char *vorige = NULL;
    kaart_open(r, "h-af", T("Wat er nog meer is afgesproken"));
    PUT(&r->h, "<div class=\"kolommen\"><div><dl class=\"dlrij klein\">");
    for (int i = 0; i < alles->n; i++) {
        const aanpak_verschil *x = &alles->at[i];
        if (heeft_eigen_deel(x->blok) || !x->sleutel || staat_al(x)) continue;
        bool kopje = x->blok && (!vorige || strcmp(vorige, x->blok) != 0);
        if (!x->blok && vorige) PUT(&r->h, "</dl></div><div><dl class=\"dlrij klein\">");
        vorige = x->blok;
        if (kopje)
            PUT(&r->h, "</dl></div><div><h3 class=\"utrecht-heading-3\">{}</h3>"
                       "<dl class=\"dlrij klein\">", str_of(x->blok));
        PUT(&r->h, "<dt>{}</dt><dd>{}</dd>", str_of(x->sleutel), x->wordt);
    }
    PUT(&r->h, "</dl></div></div></section>");
}

void aanpak_in_woorden(req *r, const aanpak_inhoud *in)
{
    aanpak_inhoud leeg = {0};
    aanpak_verschillen alles = aanpak_vergelijk(r->w.a, &leeg, in);
    PUT(&r->h, "<div class=\"rooster2 breed mt\"><div class=\"stapel\">");
    fasen(r, in);
    doelen(r, in);
    partners(r, in);
    PUT(&r->h, "</div><div class=\"stapel\">");
    instrumenten(r, &alles);
    PUT(&r->h, "</div></div><div class=\"mt\">");
    afspraken(r, &alles);
    PUT(&r->h, "</div>");
}

/* ---- two beside each other ---- */

void aanpak_verschil_kaart(req *r, str titel, const aanpak_inhoud *was, const aanpak_inhoud *wordt)
{
    aanpak_verschillen v = aanpak_vergelijk(r->w.a, was, wordt);
    const char *vorige = "";
    kaart_open(r, "h-ve", titel);
    if (!v.n) PUT(&r->h, "<p>{}</p>", T("Er is geen verschil."));
    for (int i = 0; i < v.n; i++) {
        const char *blok = v.at[i].blok ? v.at[i].blok : N_("Algemeen");
        bool ander = strcmp(vorige, blok) != 0;
        if (ander && i) PUT(&r->h, "</ul>");
        if (ander)
            PUT(&r->h, "<h3 class=\"utrecht-heading-3 mt\">{}</h3>"
                       "<ul class=\"utrecht-unordered-list\">",
                v.at[i].blok ? str_of(blok) : lang_text(blok));
        vorige = blok;
        PUT(&r->h, "<li>{}</li>", aanpak_verschil_zin(r->w.a, &v.at[i]));
    }
    if (v.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

/* ---- the file itself ---- */

/* Does a mistake stand on this line, or so many lines from it? */
static bool is_mis(const problems *fouten, int nr, int ver)
{
    for (int i = 0; fouten && i < fouten->n; i++)
        if (fouten->at[i].regel >= nr - ver && fouten->at[i].regel <= nr + ver) return true;
    return false;
}

enum { ROND_FOUT = 4 /* lines */ };

void aanpak_regels(req *r, str tekst, const problems *fouten, bool open)
{
    str rest = tekst, regel;
    PUT(&r->h, "<section class=\"kaart mt\"><details");
    if (open) PUT(&r->h, " open");
    PUT(&r->h, "><summary>{}</summary><ol class=\"regels mt\" tabindex=\"0\" "
               "aria-label=\"{}\">",
        T("Het bestand"), T("Het bestand van de aanpak, schuif opzij voor meer"));
    for (int nr = 1; str_split(&rest, '\n', &regel); nr++) {
        bool mis = is_mis(fouten, nr, 0);
        if (fouten && fouten->n && !is_mis(fouten, nr, ROND_FOUT)) continue;
        PUT(&r->h, "<li");
        if (mis) PUT(&r->h, " class=\"mis\"");
        PUT(&r->h, "><span class=\"nr\">");
        if (mis) PUT(&r->h, "<span class=\"vh\">{} </span>", T("Fout op regel"));
        PUT(&r->h, "{}</span><span>{}</span></li>", nr, regel);
    }
    PUT(&r->h, "</ol></details></section>\n");
}
