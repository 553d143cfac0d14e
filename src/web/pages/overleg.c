/* overleg.c: consultations with other organisations: what comes, what was, planning one. */
#include "web/pages/overleg.h"

#include "web/form.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { MET = 4, TERUGKIJKEN = 20 };
#define OVERLEGMET_FIELDS(F) \
    F(organisatie_id, met1, N_("Met wie"), .required = true, .ref = "organisatie") \
    F(organisatie_id, met2, N_("En met"), .ref = "organisatie") \
    F(organisatie_id, met3, N_("Ook met"), .ref = "organisatie") \
    F(organisatie_id, met4, N_("Verder met"), .ref = "organisatie")
FORMULIER(overlegmet, OVERLEGMET_FIELDS)
#define SELF overlegmet
FORMULIER_DEF(overlegmet, OVERLEGMET_FIELDS)
#undef SELF
static const char *const met_velden[] = {"met1", "met2", "met3", "met4", NULL};
static const char *const velden[] = {"naam", "datum", "van", "tot", "plaats", NULL};

str overleg_wanneer(req *r, date dag, tijd van)
{
    char uur[DATE_TEXT];
    if (!tijd_is_set(van)) return dag_tekst(r, dag, true);
    return TF(r->w.a, "{}, {} uur", dag_tekst(r, dag, true), tijd_text(van, uur));
}

int partner_keuzes(req *r, keuze **uit)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, o.n + 1);
    for (int i = 0; i < o.n; i++)
        if (org_is_partner(o.at[i].soort.i))
            (*uit)[n++] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    return n;
}

bool overleg_van_pad(req *r, overleg *o)
{
    if (HAAL(&r->w, overleg, (overleg_id){r->id[0]}, o)) return true;
    niet_gevonden(r);
    return false;
}

/* ---- the list ---- */

static str met_wie(req *r, const overlegregel *x)
{
    if (x->orgs.n < 2) return x->met;
    return TF(r->w.a, "{}, en nog {}", x->met, x->orgs.n - 1);
}

static void lijst(req *r, const char *id, str kopje, str leeg, overlegregel_rijen l)
{
    str h = str_of(id);
    PUT(&r->h, "<section class=\"mt\" aria-labelledby=\"{}\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"{}\">{}</h2>", h, h, kopje);
    if (!l.n) leegte(r, leeg, (url){0}, (str){0});
    if (l.n) {
        tabel_open(r, kopje);
        const str koppen[] = {T("Overleg"), T("Wanneer"), T("Met"), T("Waar")};
        for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
        for (int i = 0; i < l.n; i++) {
            const overlegregel *x = &l.at[i];
            tabel_rij(r);
            tabel_rijkop(r, link_naar(r, URL(r, overleg_toon, x->id), x->naam));
            tabel_cel(r, koppen[1], MARKUP(r->w.a, "{}", overleg_wanneer(r, x->datum, x->van)));
            tabel_cel(r, koppen[2], MARKUP(r->w.a, "{}", met_wie(r, x)));
            tabel_cel(r, koppen[3], MARKUP(r->w.a, "{}", x->plaats));
        }
        tabel_sluit(r);
    }
    PUT(&r->h, "</section>");
}

void overleggen(req *r)
{
    kruimels(r, URL0(r, organisaties), T("Organisaties"));
    kruimels(r, (url){0}, T("Overleg"));
    kop_met(r, T("Overleg"),
            T("De agenda komt uit open taken en afspraken. Je hoeft niets te zoeken."),
            link_knop(r, URL0(r, overleg_nieuw), T("Overleg plannen"), "primary-action"));
    lijst(r, "h-ko", T("Wat komt"), T("Er is nog geen overleg gepland."),
          LIJST(&r->w, overlegregel, OVERLEGGEN_OPEN));
    lijst(r, "h-wa", T("Afgesloten"), T("Er is nog geen overleg afgesloten."),
          LIJST(&r->w, overlegregel, OVERLEGGEN_KLAAR, A(aantal, TERUGKIJKEN)));
}

/* ---- planning ---- */

static void put_formulier(req *r, const overleg *o, url actie, url terug)
{
    keuze *k;
    int n = partner_keuzes(r, &k);
    organisatie_rijen nu = o->kop.id ? overleg_organisaties(&r->w, overleg_id_van(o))
                                     : (organisatie_rijen){0};
    overlegmet v = {.masker = UINT64_MAX};
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &overleg_entity, o);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    f.e = &overlegmet_entity;
    f.rij = &v;
    form_groep(&f, T("Welke organisaties doen mee?"));
    for (int i = 0; met_velden[i]; i++)
        form_keuze(&f, met_velden[i], k, n, i < nu.n ? nu.at[i].kop.id : 0);
    form_groep_klaar(&f);
    f.e = &overleg_entity;
    f.rij = o;
    form_sluit_met(&f, T("Bewaar het overleg"), terug, T("Terug"));
    PUT(&r->h, "</div>");
}

static overleg_met met_lees(req *r)
{
    overleg_met m = {.n = 0};
    overlegmet v = {.masker = UINT64_MAX};
    form_lees(r, &overlegmet_entity, met_velden, &v);
    const organisatie_id alle[MET] = {v.met1, v.met2, v.met3, v.met4};
    for (int i = 0; i < MET; i++) {
        bool al = !alle[i].v;
        for (int j = 0; j < m.n; j++) al |= m.at[j].v == alle[i].v;
        if (!al) m.at[m.n++] = alle[i];
    }
    return m;
}

void overleg_nieuw(req *r)
{
    overleg o = {.datum = date_plus(r->w.vandaag, 7), .van = tijd_hm(10, 0)};
    o.kop.masker = UINT64_MAX;
    kruimels(r, URL0(r, overleggen), T("Overleg"));
    kop(r, T("Overleg plannen"), T("Kies wie er meedoet. De agenda volgt daaruit."));
    put_formulier(r, &o, URL0(r, overleg_maak), URL0(r, overleggen));
}

void overleg_maak(req *r)
{
    overleg o = {0};
    gebeurtenis_id g = {0};
    o.kop.masker = UINT64_MAX;
    u64 bits = form_lees(r, &overleg_entity, velden, &o);
    overleg_met m = met_lees(r);
    if (r->w.p->n || !overleg_bewaar(&r->w, &o, bits, &m, &g)) overleg_nieuw(r);
    else ga_naar(r, URL(r, overleg_toon, overleg_id_van(&o)),
                 T("Het overleg staat erin. Dit is de agenda."));
}

void overleg_wijzig(req *r)
{
    overleg o;
    if (!overleg_van_pad(r, &o)) return;
    overleg_id id = overleg_id_van(&o);
    kruimels(r, URL0(r, overleggen), T("Overleg"));
    kruimels(r, URL(r, overleg_toon, id), o.naam);
    kop(r, TF(r->w.a, "{} wijzigen", o.naam), (str){0});
    put_formulier(r, &o, URL(r, overleg_bewaren, id), URL(r, overleg_toon, id));
}

void overleg_bewaren(req *r)
{
    overleg o;
    gebeurtenis_id g = {0};
    if (!overleg_van_pad(r, &o)) return;
    u64 bits = form_lees(r, &overleg_entity, velden, &o);
    overleg_met m = met_lees(r);
    if (r->w.p->n || !overleg_bewaar(&r->w, &o, bits, &m, &g)) overleg_wijzig(r);
    else ga_naar(r, URL(r, overleg_toon, overleg_id_van(&o)), T("Het overleg is bewaard."));
}
