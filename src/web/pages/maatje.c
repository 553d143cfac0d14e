/* maatje.c: volunteers with an occupation of their own: the list, one added or changed; who suits a
 * person, with reasons, and the link. Its end is that of a traject (traject_form.c). */
#include "casework/maatje.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/pages/rooster.h"
#include "web/routes.h"

static const char *const velden[] = {
    "naam", "soort", "vak", "beroepscode", "sector", "hoogstens", "telefoon", "email", NULL};
static const char *const dag_velden[] = {"maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
                                         "zaterdag", "zondag", "van", "tot", NULL};
static const char *const weg_velden[] = {"weg", NULL};
static const char *const koppel_velden[] = {"van", "tot", "uren", "doel", NULL};

/* ---- the list ---- */

void maatjes(req *r)
{
    maatjeregel_rijen l = maatjes_lijst(&r->w);
    const str koppen[] = {T("Naam"), T("Beroep of vak"), T("Organisatie"), T("Wat voor maatje"),
                          T("Mensen")};
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, (url){0}, T("Maatjes"));
    kop_met(r, T("Maatjes"), T("Vrijwilligers met een eigen vak. Koppel hen aan wie dat vak wil."),
            link_knop(r, URL0(r, maatje_nieuw), T("Maatje toevoegen"), "primary-action"));
    if (!l.n) {
        leegte(r, T("Er is nog geen maatje."), URL0(r, maatje_nieuw), T("Maatje toevoegen"));
        return;
    }
    tabel_open(r, T("Maatjes"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < l.n; i++) {
        const maatjeregel *x = &l.at[i];
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, maatje_wijzig, x->id), x->naam));
        tabel_cel(r, koppen[1], MARKUP(r->w.a, "{}", met_komma(r, x->vak, x->sector, (str){0})));
        tabel_cel(r, koppen[2], link_naar(r, URL(r, organisatie_toon, x->organisatie_id),
                                          x->organisatie));
        tabel_cel(r, koppen[3], MARKUP(r->w.a, "{}", code_label(&maatje_soort_codes, x->soort)));
        tabel_cel(r, koppen[4],
                  date_is_set(x->weg) ? badge(r, S("neutral"), T("Geen maatje meer"))
                                      : MARKUP(r->w.a, "{}", TF(r->w.a, "{} van hoogstens {}",
                                                                x->mensen, x->hoogstens)));
    }
    tabel_sluit(r);
}

/* ---- one of them ---- */

static void formulier_maatje(req *r, const maatje *m, url actie)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    keuze *k = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &maatje_entity, m);
    form_keuze(&f, "organisatie_id", k, o.n, m->organisatie_id.v);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    form_groep(&f, T("Wanneer kan dit maatje"));
    for (int i = 0; dag_velden[i]; i++) form_veld(&f, dag_velden[i]);
    form_groep_klaar(&f);
    if (m->kop.id) form_veld(&f, "weg");
    form_sluit_met(&f, T("Bewaar het maatje"), URL0(r, maatjes), T("Terug"));
    PUT(&r->h, "</div>");
}

static void kop_maatje(req *r, str titel)
{
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, maatjes), T("Maatjes"));
    kruimels(r, (url){0}, titel);
    kop(r, titel, T("Het vak en de dagen tellen mee bij het zoeken."));
}

static u64 lees_maatje(req *r, maatje *m)
{
    u64 bits = form_lees(r, &maatje_entity, velden, m) |
               form_lees(r, &maatje_entity, dag_velden, m);
    if (m->kop.id) bits |= form_lees(r, &maatje_entity, weg_velden, m);
    m->organisatie_id.v = token_lees(r, &organisatie_entity, veld(r, "organisatie_id"));
    return bits | field_bit(&maatje_entity, "organisatie_id");
}

void maatje_nieuw(req *r)
{
    maatje m = {.hoogstens = NUM(1), .soort = CODE(MAATJE_TAAL)};
    m.kop.masker = UINT64_MAX;
    kop_maatje(r, T("Maatje toevoegen"));
    formulier_maatje(r, &m, URL0(r, maatje_maak));
}

void maatje_maak(req *r)
{
    maatje m = {0};
    gebeurtenis_id g = {0};
    m.kop.masker = UINT64_MAX;
    u64 bits = lees_maatje(r, &m);
    if (r->w.p->n || !maatje_bewaar(&r->w, &m, bits, &g)) maatje_nieuw(r);
    else ga_naar_met_ongedaan(r, URL0(r, maatjes), T("Het maatje staat erbij."), g);
}

static bool maatje_van_pad(req *r, int nr, maatje *m)
{
    if (HAAL(&r->w, maatje, (maatje_id){r->id[nr]}, m)) return true;
    niet_gevonden(r);
    return false;
}

void maatje_wijzig(req *r)
{
    maatje m;
    if (!maatje_van_pad(r, 0, &m)) return;
    kop_maatje(r, m.naam);
    formulier_maatje(r, &m, URL(r, maatje_bewaren, maatje_id_van(&m)));
}

void maatje_bewaren(req *r)
{
    maatje m;
    gebeurtenis_id g = {0};
    if (!maatje_van_pad(r, 0, &m)) return;
    u64 bits = lees_maatje(r, &m);
    if (r->w.p->n || !maatje_bewaar(&r->w, &m, bits, &g)) maatje_wijzig(r);
    else ga_naar_met_ongedaan(r, URL0(r, maatjes), T("Het maatje is bewaard."), g);
}

/* ---- for a person ---- */

static int instrument_van(req *r)
{
    return str_eq(veld(r, "soort"), S("maatje")) ? INS_MAATJE : INS_TAALMAATJE;
}

static str samen_op(req *r, const maatjepas *p)
{
    buf b = buf_new(r->w.a);
    if (!p->tijd_bekend) return T("Wanneer dit maatje kan, is nog niet bekend.");
    if (!p->ndag) return T("Op die tijden is er les, werk of zorg. Zoek samen een andere tijd.");
    for (int dag = 0; dag < 7; dag++)
        if (p->dag[dag])
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""),
                  code_label(&weekdag_codes, CODE(MAANDAG + dag)));
    return TF(r->w.a, "Beiden kunnen op: {}.", buf_str(&b));
}

static void een_voorstel(req *r, persoon_id wie, const maatjevoorstel *x, int instrument)
{
    bool vak = x->past.vak == WENS_RAAK || x->past.vak == WENS_ERVARING;
    url u = URL_MET(r, URL2(r, maatje_koppelen, wie, maatje_id_van(&x->m)),
                    A(soort, code_text(&instrument_codes, CODE(instrument))));
    PUT(&r->h, "<article class=\"match{}\"><header><div><h2 class=\"utrecht-heading-3\">{}</h2>"
               "<p class=\"klein zacht\">{}</p></div>{}</header><p>{}</p><p>{}</p>",
        vak && x->past.ndag ? S(" top") : vak ? S(" mid") : S(""),
        TF(r->w.a, "{}, {}", x->m.naam, x->m.vak),
        TF(r->w.a, "{}. Nu {} van hoogstens {} mensen.", x->o.naam, x->mensen, x->m.hoogstens),
        badge(r, vak ? S("success") : S("neutral"), vak ? T("Eigen vak") : T("Ander vak")),
        zin_tekst(r->w.a, &x->past.waarom), samen_op(r, &x->past));
    PUT(&r->h, "<footer>{}</footer></article>",
        link_voor(r, u, T("Koppel"), x->m.naam, "secondary-action"));
}

void maatje_zoeken(req *r)
{
    persoon p;
    maatjevoorstellen v;
    int instrument = instrument_van(r);
    if (!persoon_van_pad(r, &p) || !maatje_zoek(&r->w, persoon_id_van(&p), instrument, &v)) return;
    persoon_id id = persoon_id_van(&p);
    mens_kruimels(r, &p, T("Maatje zoeken"));
    kop(r, TF(r->w.a, "Maatje voor {}", p.naam),
        T("Eigen vak eerst, dan wie op dezelfde tijd kan. Jullie kiezen samen."));
    PUT(&r->h, "<ul class=\"chips\">");
    static const int keus[] = {INS_TAALMAATJE, INS_MAATJE};
    for (size_t i = 0; i < countof(keus); i++) {
        maatjevoorstellen ander;
        maatje_zoek(&r->w, id, keus[i], &ander);
        snelfilter(r, URL_MET(r, URL(r, maatje_zoeken, id),
                              A(soort, code_text(&instrument_codes, CODE(keus[i])))),
                   code_label(&instrument_codes, CODE(keus[i])), ander.n, keus[i] == instrument,
                   false);
    }
    PUT(&r->h, "</ul><div class=\"stapel\">");
    if (!v.n) leegte(r, T("Er is nu geen maatje met ruimte."), URL0(r, maatjes), T("Alle maatjes"));
    for (int i = 0; i < v.n; i++) een_voorstel(r, id, &v.at[i], instrument);
    PUT(&r->h, "</div>");
}

void maatje_koppelen(req *r)
{
    persoon p;
    maatje m;
    if (!persoon_van_pad(r, &p) || !maatje_van_pad(r, 1, &m)) return;
    persoon_id id = persoon_id_van(&p);
    traject t = {.van = r->w.vandaag, .doel = TF(r->w.a, "Nederlands oefenen: {}", m.vak)};
    t.kop.masker = UINT64_MAX;
    mens_kruimels(r, &p, T("Maatje koppelen"));
    kop(r, TF(r->w.a, "{} wordt maatje van {}", m.naam, p.naam), m.vak);
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL2(r, maatje_koppel_doe, id, maatje_id_van(&m)), &traject_entity,
                            &t);
    form_verborgen(&f, "soort", code_text(&instrument_codes, CODE(instrument_van(r))));
    for (int i = 0; koppel_velden[i]; i++) form_veld(&f, koppel_velden[i]);
    form_sluit_met(&f, T("Koppel"), URL(r, maatje_zoeken, id), T("Terug"));
    PUT(&r->h, "</div>");
}

void maatje_koppel_doe(req *r)
{
    persoon p;
    maatje m;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p) || !maatje_van_pad(r, 1, &m)) return;
    traject t = {.instrument = CODE(instrument_van(r))};
    t.kop.masker = UINT64_MAX;
    form_lees(r, &traject_entity, koppel_velden, &t);
    if (r->w.p->n || !maatje_koppel(&r->w, persoon_id_van(&p), maatje_id_van(&m), &t, &g))
        maatje_koppelen(r);
    else
        ga_naar_met_ongedaan(r, URL(r, trajecten_toon, persoon_id_van(&p)),
                             T("Het maatje is gekoppeld. Het einde leg je hier vast."), g);
}
