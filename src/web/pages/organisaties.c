/* organisaties.c: the list of organisations: filters, order, since when there was no contact. */
#include "casework/organisatie.h"

#include <stdlib.h>

#include "web/routes.h"

/* The order of the list; the head of a column asks for it. */
#define ORGSORTEER_CODES(C) \
    C(ORGSORT_NAAM, "naam", N_("Naam")) C(ORGSORT_SECTOR, "sector", N_("Sector")) \
    C(ORGSORT_PLAATSEN, "plaatsen", N_("Plaatsen")) \
    C(ORGSORT_CONTACT, "contact", N_("Laatste contact"))
CODES(orgsorteer, ORGSORTEER_CODES)
CODES_DEF(orgsorteer, ORGSORTEER_CODES)

#define ORGFILTER_FIELDS(F) \
    F(code, soort, N_("Soort organisatie"), .codes = &org_soort_codes) \
    F(str, sector, N_("Sector"), .max = 80)
FORMULIER(orgfilter, ORGFILTER_FIELDS)
#define SELF orgfilter
FORMULIER_DEF(orgfilter, ORGFILTER_FIELDS)
#undef SELF

typedef struct {
    organisatie_filter f;
    code sorteer;
} keus;

static keus keus_lees(req *r)
{
    keus k = {.sorteer = CODE(ORGSORT_NAAM)};
    code soort = {0};
    k.f.lang_geen = str_eq(veld(r, "contact"), S("lang"));
    k.f.convenant = str_eq(veld(r, "convenant"), S("ja"));
    k.f.leerbedrijf = str_eq(veld(r, "leerbedrijf"), S("ja"));
    if (veld(r, "soort").n && code_parse(&org_soort_codes, veld(r, "soort"), &soort))
        k.f.soort = soort.i;
    k.f.sector = veld(r, "sector");
    if (veld(r, "op").n && !code_parse(&orgsorteer_codes, veld(r, "op"), &k.sorteer))
        k.sorteer = CODE(ORGSORT_NAAM);
    return k;
}

static url adres(req *r, const keus *k)
{
    str ja = S("ja"), geen = {0};
    return URL_MET(r, URL0(r, organisaties), A(contact, k->f.lang_geen ? S("lang") : geen),
                   A(convenant, k->f.convenant ? ja : geen),
                   A(leerbedrijf, k->f.leerbedrijf ? ja : geen),
                   AC(soort, org_soort, CODE(k->f.soort)), A(sector, k->f.sector),
                   AC(op, orgsorteer, code_is(k->sorteer, ORGSORT_NAAM) ? (code){0} : k->sorteer));
}

static void chip(req *r, str tekst, organisatie_filter f, bool aan)
{
    keus k = {f, CODE(ORGSORT_NAAM)};
    snelfilter(r, adres(r, &k), tekst, organisaties_aantal(&r->w, f), aan, false);
}

static void chips(req *r, const keus *k)
{
    const organisatie_filter *f = &k->f;
    bool geen = !f->lang_geen && !f->convenant && !f->leerbedrijf && !f->soort && !f->sector.n;
    PUT(&r->h, "<ul class=\"chips\" aria-label=\"{}\">", T("Snelle filters"));
    chip(r, T("Alle organisaties"), (organisatie_filter){0}, geen);
    chip(r, T("Langer dan 3 maanden geen contact"), (organisatie_filter){.lang_geen = true},
         f->lang_geen);
    chip(r, T("Met convenant"), (organisatie_filter){.convenant = true}, f->convenant);
    chip(r, T("Erkend leerbedrijf"), (organisatie_filter){.leerbedrijf = true}, f->leerbedrijf);
    PUT(&r->h, "</ul>\n");
}

static void filters(req *r, const keus *k)
{
    orgfilter v = {.masker = UINT64_MAX, .soort = CODE(k->f.soort), .sector = k->f.sector};
    formulier f = form_open_filter(r, URL0(r, organisaties), &orgfilter_entity, &v);
    if (k->f.lang_geen) form_verborgen(&f, "contact", S("lang"));
    if (k->f.convenant) form_verborgen(&f, "convenant", S("ja"));
    if (k->f.leerbedrijf) form_verborgen(&f, "leerbedrijf", S("ja"));
    form_veld(&f, "soort");
    form_veld(&f, "sector");
    form_sluit(&f, T("Filter"));
}

/* ---- the order: names are in order already ---- */

static int op_sector(const void *a, const void *b)
{
    const organisatieregel *x = a, *y = b;
    return str_cmp(x->sector, y->sector);
}

static int op_plaatsen(const void *a, const void *b)
{
    const organisatieregel *x = a, *y = b;
    return (y->plaatsen.n > x->plaatsen.n) - (y->plaatsen.n < x->plaatsen.n);
}

/* Who was never spoken to comes first, then the longest ago. */
static int op_contact(const void *a, const void *b)
{
    const organisatieregel *x = a, *y = b;
    return (x->contact.day > y->contact.day) - (x->contact.day < y->contact.day);
}

/* Stable: equals stay by name. */
static void sorteer(organisatieregel_rijen *o, code op)
{
    int (*const hoe[])(const void *, const void *) = {
        [ORGSORT_SECTOR] = op_sector, [ORGSORT_PLAATSEN] = op_plaatsen,
        [ORGSORT_CONTACT] = op_contact};
    if (op.i <= ORGSORT_NAAM || op.i >= (int)countof(hoe)) return;
    for (int i = 1; i < o->n; i++) {
        organisatieregel x = o->at[i];
        int j = i;
        for (; j > 0 && hoe[op.i](&o->at[j - 1], &x) > 0; j--) o->at[j] = o->at[j - 1];
        o->at[j] = x;
    }
}

static void kolom(req *r, const keus *k, int op)
{
    keus anders = *k;
    anders.sorteer = CODE(op);
    tabel_kop(r, code_label(&orgsorteer_codes, CODE(op)), adres(r, &anders),
              code_is(k->sorteer, op) ? 1 : 0);
}

static markup convenant_cel(req *r, const organisatieregel *x)
{
    if (!date_is_set(x->convenant)) return (markup){0};
    bool voorbij = date_is_set(x->convenant_tot) && !date_before(r->w.vandaag, x->convenant_tot);
    if (voorbij)
        return MARKUP(r->w.a, "{}",
                      TF(r->w.a, "liep tot {}", dag_tekst(r, x->convenant_tot, false)));
    if (!x->convenant_plaatsen.is)
        return MARKUP(r->w.a, "{}", dag_tekst(r, x->convenant, false));
    return MARKUP(r->w.a, "{} <span class=\"klein zacht\">{}</span>",
                  dag_tekst(r, x->convenant, false),
                  PN(r->w.a, "{} plaats beloofd", "{} plaatsen beloofd", x->convenant_plaatsen.n));
}

static void organisatierij(req *r, const organisatieregel *x)
{
    str contact = dag_tekst(r, x->contact, false);
    tabel_rij(r);
    tabel_rijkop(r, link_naar(r, URL(r, organisatie_toon, x->id), x->naam));
    tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}", code_label(&org_soort_codes, x->soort)));
    tabel_cel(r, T("Sector"), MARKUP(r->w.a, "{}", x->sector));
    tabel_cel(r, T("Convenant"), convenant_cel(r, x));
    tabel_cel(r, T("Leerbedrijf"), MARKUP(r->w.a, "{}", x->leerbedrijf ? T("ja") : S("")));
    tabel_cel(r, T("Plaatsen"), MARKUP(r->w.a, "{}", x->plaatsen));
    tabel_cel(r, T("Laatste contact"), MARKUP(r->w.a, "{}", contact.n ? contact : T("nog nooit")));
}

static void tabel(req *r, const keus *k, organisatieregel_rijen o)
{
    tabel_open(r, T("Organisaties"));
    kolom(r, k, ORGSORT_NAAM);
    tabel_kop(r, T("Soort"), (url){0}, 0);
    kolom(r, k, ORGSORT_SECTOR);
    tabel_kop(r, T("Convenant"), (url){0}, 0);
    tabel_kop(r, T("Leerbedrijf"), (url){0}, 0);
    kolom(r, k, ORGSORT_PLAATSEN);
    kolom(r, k, ORGSORT_CONTACT);
    for (int i = 0; i < o.n; i++) organisatierij(r, &o.at[i]);
    tabel_sluit(r);
}

void organisaties(req *r)
{
    keus k = keus_lees(r);
    organisatieregel_rijen o = organisaties_lijst(&r->w, k.f);
    i64 alle = organisaties_aantal(&r->w, (organisatie_filter){0});
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, T("Organisaties"));
    kop_met(r, T("Organisaties"),
            PN(r->w.a, "{} organisatie doet mee.", "{} organisaties doen mee.", alle),
            MARKUP(r->w.a, "{}{}{}{}",
                   link_knop(r, URL0(r, organisatie_nieuw), T("Organisatie toevoegen"),
                             "primary-action"),
                   link_knop(r, URL0(r, overleggen), T("Overleg"), "secondary-action"),
                   link_knop(r, URL0(r, maatjes), T("Maatjes"), "secondary-action"),
                   link_knop(r, URL0(r, inlezen), T("Lijst inlezen"), "secondary-action")));
    if (!alle) {
        leegte(r, T("Er is nog geen organisatie."), URL0(r, organisatie_nieuw),
               T("Organisatie toevoegen"));
        return;
    }
    chips(r, &k);
    filters(r, &k);
    sorteer(&o, k.sorteer);
    if (o.n) tabel(r, &k, o);
    else if (k.f.lang_geen && !k.f.sector.n && !k.f.soort)
        leegte(r, T("Met elke organisatie was er kort geleden contact."), URL0(r, organisaties),
               T("Toon alle organisaties"));
    else
        leegte(r, T("Er is geen organisatie die past bij dit filter."), URL0(r, organisaties),
               T("Toon alle organisaties"));
}
