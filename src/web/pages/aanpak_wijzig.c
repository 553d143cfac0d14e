/* aanpak_wijzig.c: a file is begun, changed and looked over: every mistake with its line; then what
 * changes and for whom; then it is kept as a new version. The text goes along from page to page and
 * is kept as a draft. */
#include "base/embed.h"
#include "base/text.h"
#include "web/form.h"
#include "web/pages/aanpak.h"
#include "web/routes.h"

/* Where the text came from: a version (uit), one that comes along (mee), or nothing of ours. */
typedef struct {
    str uit, mee, tekst;
    i64 gezien;               /* newest number of its naam when it was begun */
} bron;

/* The address of one of the two forms: with where the text came from, so that each has a draft. */
static url adres(req *r, url u, const bron *b)
{
    return URL_MET(r, u, A(uit, b->uit), A(mee, b->mee));
}

static void verborgen(formulier *f, const bron *b)
{
    buf n = buf_new(f->r->w.a);
    buf_add_i64(&n, b->gezien);
    form_verborgen(f, "uit", b->uit);
    form_verborgen(f, "mee", b->mee);
    form_verborgen(f, "gezien", buf_str(&n));
}

static bron bron_lees(req *r)
{
    bron b = {.uit = veld(r, "uit"), .mee = veld(r, "mee")};
    str_to_i64(veld(r, "gezien"), &b.gezien);
    return b;
}

/* ---- those that come along ---- */

static str meegeleverd(req *r, str naam)
{
    buf b = buf_new(r->w.a);
    PLAIN(&b, "aanpakken/{}.yaml", naam);
    const embedded *e = naam.n ? embed_find(arena_c(r->w.a, buf_str(&b))) : NULL;
    return e ? (str){(const char *)e->bytes, e->n} : (str){0};
}

static void put_meegeleverd(req *r)
{
    tabel_open(r, T("Aanpakken om mee te beginnen"));
    tabel_kop(r, T("Aanpak"), (url){0}, 0);
    tabel_kop(r, T("Doel"), (url){0}, 0);
    tabel_kop(r, T("Bron"), (url){0}, 0);
    for (const embedded *e = embed_next("aanpakken/", NULL); e; e = embed_next("aanpakken/", e)) {
        problems stil = {.n = 0};
        str naam = str_of(e->name + sizeof "aanpakken/" - 1);
        const aanpak_inhoud *in =
            aanpak_lees(r->w.a, (str){(const char *)e->bytes, e->n}, &stil);
        url u = URL_MET(r, URL0(r, aanpak_wijzig), A(mee, str_sub(naam, 0, naam.n - 5)));
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, u, TF(r->w.a, "Begin met {}", in->naam)));
        tabel_cel(r, T("Doel"), MARKUP(r->w.a, "{}", in->doel));
        tabel_cel(r, T("Bron"), MARKUP(r->w.a, "{}", in->bron));
    }
    tabel_sluit(r);
}

void aanpak_nieuw(req *r)
{
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, T("Begin een aanpak"),
        T("Neem een voorbeeld en wijzig wat bij jullie anders is. Of lees je eigen bestand in."));
    PUT(&r->h, "<div class=\"rooster2 breed\"><div>");
    put_meegeleverd(r);
    PUT(&r->h, "</div><div class=\"stapel\"><section class=\"kaart\" aria-labelledby=\"h-ei\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-ei\">{}</h2>", T("Een eigen bestand"));
    formulier f = form_open_bestand(r, URL0(r, aanpak_kijk), &aanpak_entity, NULL);
    form_bestand(&f, "bestand", T("Bestand"), T("Een tekstbestand (.yaml) van een aanpak."));
    form_sluit(&f, T("Kijk dit bestand na"));
    PUT(&r->h, "<p class=\"mt\">{}</p></section></div></div>\n",
        link_naar(r, URL_MET(r, URL0(r, aanpak_wijzig), A(mee, S("leeg"))),
            T("Begin met een leeg bestand")));
}

/* ---- changing ---- */

static void put_bewerk(req *r, const bron *b)
{
    aanpak rij = {.tekst = b->tekst};
    PUT(&r->h, "<section class=\"kaart\" aria-label=\"{}\">", T("Het bestand"));
    formulier f = form_open(r, adres(r, URL0(r, aanpak_kijk), b), &aanpak_entity, &rij);
    verborgen(&f, b);
    form_veld(&f, "tekst");
    form_sluit_met(&f, T("Kijk na"), URL0(r, aanpak_toon), T("Terug"));
    PUT(&r->h, "</section>\n");
}

static void put_kop(req *r, str titel, str onder)
{
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, titel, onder);
}

void aanpak_wijzig(req *r)
{
    aanpak rij = {.kop = {0}};
    bron b = {.uit = veld(r, "uit"), .mee = veld(r, "mee")};
    problems stil = {.n = 0};
    aanpak_id id = {token_lees(r, &aanpak_entity, b.uit)};
    bool leeg = str_eq(b.mee, S("leeg"));
    rij.tekst = meegeleverd(r, b.mee);
    if (!rij.tekst.n && !leeg && !(id.v ? HAAL(&r->w, aanpak, id, &rij) : aanpak_nu(&r->w, &rij))) {
        niet_gevonden(r);
        return;
    }
    str naam = leeg ? (str){0} : aanpak_lees(r->w.a, rij.tekst, &stil)->naam;
    b.gezien = leeg ? 0 : aanpak_volgend_nummer(&r->w, naam) - 1;
    b.tekst = leeg ? (str){0} : aanpak_met_versie(r->w.a, rij.tekst, b.gezien + 1);
    if (rij.kop.id && !b.uit.n) b.uit = token_van(r, ID(aanpak_id_van(&rij)));
    put_kop(r, leeg ? T("Nieuwe aanpak") : TF(r->w.a, "Wijzig de aanpak {}", naam),
        T("Je kijkt eerst na wat er verandert. Er gebeurt nog niets."));
    put_bewerk(r, &b);
}

/* ---- looking it over ---- */

/* The newest version of this naam that there is; kop.id 0: none. */
static aanpakversie nieuwste(req *r, str naam)
{
    aanpakversie_rijen l = aanpak_versies(&r->w);
    for (int i = 0; i < l.n; i++)
        if (str_eq(l.at[i].naam, naam)) return l.at[i];
    return (aanpakversie){.nummer = {0}};
}

/* Every mistake of the file, at the field of its text. */
static void zet_fouten(req *r, const problems *fouten)
{
    for (int i = 0; i < fouten->n; i++)
        problem_with(r->w.p, fouten->at[i].kind, "tekst", "{}",
            aanpak_fout_tekst(r->w.a, &fouten->at[i]));
    r->w.p->meer += fouten->meer;
}

static void toon_fouten(req *r, const bron *b, const problems *fouten)
{
    put_kop(r, T("Kijk het bestand na"),
        T("Er is nog niets veranderd. Je tekst is bewaard als concept."));
    PUT(&r->h, "<div class=\"rooster2 breed\"><div>");
    put_bewerk(r, b);
    PUT(&r->h, "</div><div>");
    aanpak_regels(r, b->tekst, fouten, true);
    PUT(&r->h, "</div></div>\n");
}

/* Who is in a version of this aanpak, and what stays as it is for them. */
static void put_wie(req *r, str naam)
{
    arena *a = r->w.a;
    aanpakversie_rijen l = aanpak_versies(&r->w);
    i64 mensen = 0;
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-wie\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-wie\">{}</h2><ul "
               "class=\"utrecht-unordered-list\">", T("Wie raakt het?"));
    for (int i = 0; i < l.n; i++) {
        if (!str_eq(l.at[i].naam, naam) || !l.at[i].mensen.n) continue;
        mensen += l.at[i].mensen.n;
        PUT(&r->h, "<li>{}</li>", TF(a, "Versie {}: {}", l.at[i].nummer,
            PN(a, "{} mens", "{} mensen", l.at[i].mensen.n)));
    }
    PUT(&r->h, "</ul><p>{}</p><p>{}</p><p>{}</p></section>\n",
        mensen ? PN(a, "{} mens blijft in die versie, tot iemand hem overzet.",
                     "{} mensen blijven in hun versie, tot iemand ze overzet.", mensen)
               : T("Er zit nog niemand in deze aanpak."),
        T("Wie zich na de begindag aanmeldt, begint in de nieuwe versie."),
        T("Doelen, intake en rapportage gelden dan voor de hele gemeente."));
}

/* A later version takes over by itself: whoever makes one before it must know. */
static void put_later(req *r)
{
    aanpakversie_rijen l = aanpak_versies(&r->w);
    for (int i = 0; i < l.n; i++)
        if (date_before(r->w.vandaag, l.at[i].vanaf) && !l.at[i].apart)
            PUT(&r->h, "<p class=\"nodig\">{}</p>",
                TF(r->w.a, "Let op: {} begint al op {}. Vanaf dan geldt die.",
                    aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer),
                    dag_tekst(r, l.at[i].vanaf, false)));
}

static void put_bewaar(req *r, const bron *b, const aanpak *rij, str naam, i64 nummer)
{
    aanpak loopt;
    bool eerste = !aanpak_nu(&r->w, &loopt);
    str versie = aanpak_naam_versie(r, naam, NUM(nummer));
    str titel = eerste ? TF(r->w.a, "Bewaar als {}", versie)
                       : TF(r->w.a, "Vraag {} aan", versie);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-be\"><h2 class=\"utrecht-heading-2\" "
               "id=\"h-be\">{}</h2>", titel);
    put_later(r);
    formulier f = form_open(r, adres(r, URL0(r, aanpak_bewaren), b), &aanpak_entity, rij);
    verborgen(&f, b);
    form_verborgen(&f, "tekst", b->tekst);
    if (eerste) form_veld_moet(&f, "gemeente");
    form_veld_moet(&f, "vanaf");
    if (nummer > 1) form_veld_moet(&f, "reden");
    else form_veld(&f, "reden");
    if (!eerste) form_veld(&f, "apart");
    form_sluit(&f, titel);
    if (!eerste)
        PUT(&r->h, "<p class=\"klein zacht mt\">{}</p>",
            T("Een andere manager of beleidsmedewerker keurt de versie goed. Pas dan geldt hij."));
    PUT(&r->h, "</section>\n");
}

static void toon_gevolg(req *r, const bron *b, const aanpak *rij, const aanpak_inhoud *in)
{
    aanpak was;
    problems stil = {.n = 0};
    aanpakversie oud = nieuwste(r, in->naam);
    bool loopt = aanpak_nu(&r->w, &was) && str_eq(was.naam, in->naam);
    bool is_nieuw = !loopt && !HAAL(&r->w, aanpak, oud.id, &was);
    aanpak_inhoud leeg = {0};
    put_kop(r, T("Het bestand klopt"),
        TF(r->w.a, "Zo wordt {}. Er is nog niets veranderd.",
            aanpak_naam_versie(r, in->naam, NUM(oud.nummer.n + 1))));
    PUT(&r->h, "<div class=\"rooster2 breed\"><div class=\"stapel\">");
    aanpak_verschil_kaart(r,
        is_nieuw ? T("Een nieuwe aanpak: dit staat erin")
                 : TF(r->w.a, "Wat verandert er na versie {}?", was.nummer),
        is_nieuw ? &leeg : aanpak_lees(r->w.a, was.tekst, &stil), in);
    PUT(&r->h, "</div><div class=\"stapel\">");
    put_bewaar(r, b, rij, in->naam, oud.nummer.n + 1);
    put_wie(r, in->naam);
    PUT(&r->h, "</div></div><details class=\"mt\"><summary>{}</summary>", T("Wijzig verder"));
    put_bewerk(r, b);
    PUT(&r->h, "</details>\n");
}

/* The text that was typed, or the file that was sent. */
static void lees_tekst(req *r, aanpak *rij)
{
    static const char *const namen[] = {"tekst", NULL};
    str naam, inhoud = bestand(r, "bestand", &naam);
    if (!naam.n) form_lees(r, &aanpak_entity, namen, rij);
    else field_parse(r->w.a, field_find(&aanpak_entity, S("tekst")), inhoud, rij, r->w.p);
    if (rij->tekst.n && !str_ends(rij->tekst, S("\n"))) {
        buf b = buf_new(r->w.a);
        PLAIN(&b, "{}\n", rij->tekst);
        rij->tekst = buf_str(&b);
    }
}

void aanpak_kijk(req *r)
{
    bron b = bron_lees(r);
    aanpak rij = {.vanaf = r->w.vandaag};
    problems fouten = {.n = 0};
    lees_tekst(r, &rij);
    b.tekst = rij.tekst;
    if (veld(r, "tekst").n) r->i->bewaar = concept_sleutel_van_post(r);
    if (r->w.p->n) {
        toon_fouten(r, &b, NULL);
        return;
    }
    const aanpak_inhoud *in = aanpak_lees(r->w.a, rij.tekst, &fouten);
    zet_fouten(r, &fouten);
    aanpakversie oud = nieuwste(r, in->naam);
    aanpak was;
    str zelfde = aanpak_met_versie(r->w.a, rij.tekst, oud.nummer.n);
    if (!fouten.n && HAAL(&r->w, aanpak, oud.id, &was)
        && str_eq(str_trim(aanpak_met_versie(r->w.a, was.tekst, oud.nummer.n)),
            str_trim(zelfde)))
        problem_add(r->w.p, "tekst", N_("is gelijk aan de nieuwste versie. Wijzig eerst iets."));
    if (r->w.p->n) toon_fouten(r, &b, &fouten);
    else toon_gevolg(r, &b, &rij, in);
}

/* ---- keeping it ---- */

/* Someone else made a version meanwhile: the next try wins. */
static void let_op_ander(req *r, bron *b, const aanpakversie *oud)
{
    if (!oud->id.v || !b->gezien || oud->nummer.n <= b->gezien) return;
    problem_with(r->w.p, PROBLEM_GEWIJZIGD, "",
        N_("Intussen is er al een nieuwe versie: {}. Bewaar nog eens om verder te gaan."),
        TF(r->w.a, "{}, van {}", aanpak_naam_versie(r, oud->naam, oud->nummer), oud->wie));
    b->gezien = oud->nummer.n;
}

static void concept_van_tekst_weg(req *r)
{
    str vraag = adres(r, URL0(r, aanpak_kijk), &(bron){.uit = veld(r, "uit"),
        .mee = veld(r, "mee")}).s, pad;
    str_split(&vraag, '?', &pad);
    concept_weg(r, concept_sleutel(r->w.a, route_named(S("aanpak_kijk")), NULL, 0, vraag));
}

void aanpak_bewaren(req *r)
{
    static const char *const namen[] = {"vanaf", "reden", "apart", "gemeente", NULL};
    bron b = bron_lees(r);
    aanpak rij = {.kop = {0}}, loopt = {.kop = {0}};
    problems fouten = {.n = 0};
    gebeurtenis_id g = {0};
    lees_tekst(r, &rij);
    form_lees(r, &aanpak_entity, namen, &rij);
    b.tekst = rij.tekst;
    const aanpak_inhoud *in = aanpak_lees(r->w.a, rij.tekst, &fouten);
    aanpakversie oud = nieuwste(r, in->naam);
    bool eerste = !aanpak_nu(&r->w, &loopt);
    if (!eerste) rij.gemeente = loopt.gemeente;
    rij.demo = loopt.demo;
    if (!date_is_set(rij.vanaf)) problem_add(r->w.p, "vanaf", N_("is verplicht. Vul dit in."));
    if (oud.id.v && !rij.reden.n) problem_add(r->w.p, "reden", N_("is verplicht. Vul dit in."));
    if (!rij.gemeente.n) problem_add(r->w.p, "gemeente", N_("is verplicht. Vul dit in."));
    let_op_ander(r, &b, &oud);
    aanpak_id id = {0};
    goedkeuring_id vraag = {0};
    if (!r->w.p->n && !fouten.n && eerste) id = aanpak_neem_in_gebruik(&r->w, rij, &g);
    else if (!r->w.p->n && !fouten.n) vraag = aanpak_vraag(&r->w, rij);
    if (fouten.n) {
        zet_fouten(r, &fouten);
        toon_fouten(r, &b, &fouten);
    } else if (r->w.p->n) {
        toon_gevolg(r, &b, &rij, in);
    } else if (vraag.v) {
        concept_van_tekst_weg(r);
        ga_naar(r, URL(r, goedkeuring_toon, vraag),
            TF(r->w.a, "{} is gevraagd. Een ander keurt hem goed, en dan geldt hij.",
                aanpak_naam_versie(r, in->naam, NUM(oud.nummer.n + 1))));
    } else {
        concept_van_tekst_weg(r);
        ga_naar_met_ongedaan(r, URL(r, aanpak_versie_toon, id),
            TF(r->w.a, "{} is bewaard. Wie al begon, blijft in zijn versie.",
                aanpak_naam_versie(r, in->naam, NUM(oud.nummer.n + 1))), g);
    }
}
