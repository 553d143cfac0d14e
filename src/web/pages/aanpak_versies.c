/* aanpak_versies.c: the versions of every aanpak: who made them, when and why; one of them in
 * words; two beside each other; the file to take along; taking back one that has not begun. */
#include "web/pages/aanpak.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

/* Which versions are compared. */
#define NAASTVORM_FIELDS(F) \
    F(aanpak_id, was, N_("Vergelijk"), .ref = "aanpak") \
    F(aanpak_id, wordt, N_("Met"), .ref = "aanpak")
FORMULIER(naastvorm, NAASTVORM_FIELDS)
#define SELF naastvorm
FORMULIER_DEF(naastvorm, NAASTVORM_FIELDS)
#undef SELF

/* ---- the list ---- */

static markup stand(req *r, const aanpakversie *v, i64 nu)
{
    if (v->id.v == nu) return badge(r, S("success"), T("Geldt nu"));
    if (date_before(r->w.vandaag, v->vanaf)) return badge(r, S("neutral"), T("Begint later"));
    if (v->apart) return badge(r, S("neutral"), T("Ernaast"));
    return (markup){0};
}

/* The version of the same naam before it; id 0: it is the first. */
static aanpak_id vorige(aanpakversie_rijen l, int i)
{
    bool is = i + 1 < l.n && str_eq(l.at[i].naam, l.at[i + 1].naam);
    return is ? l.at[i + 1].id : (aanpak_id){0};
}

static url naast(req *r, aanpak_id was, aanpak_id wordt)
{
    return URL_MET(r, URL0(r, aanpak_verschil_toon), A(was, token_van(r, ID(was))),
        A(wordt, token_van(r, ID(wordt))));
}

static void versierij(req *r, aanpakversie_rijen l, int i, i64 nu)
{
    const aanpakversie *v = &l.at[i];
    arena *a = r->w.a;
    aanpak_id was = vorige(l, i);
    str wat = aanpak_naam_versie(r, v->naam, v->nummer);
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(a, "{} {}", link_naar(r, URL(r, aanpak_versie_toon, v->id), wat),
                        stand(r, v, nu)));
    tabel_cel(r, T("Geldt vanaf"), MARKUP(a, "{}", dag_tekst(r, v->vanaf, false)));
    tabel_cel(r, T("Gemaakt"), MARKUP(a, "{}<br><span class=\"klein zacht\">{}</span>",
        v->wie.n ? v->wie : T("het programma"), dag_tekst(r, moment_date(v->gemaakt), false)));
    tabel_cel(r, T("Waarom"), MARKUP(a, "{}", v->reden));
    tabel_cel(r, T("Mensen"), MARKUP(a, "{}", v->mensen));
    tabel_cel(r, T("Verschil"), was.v
        ? link_voor(r, naast(r, was, v->id), T("Wat veranderde"), wat, "subtle") : (markup){0});
}

void aanpak_versielijst(req *r)
{
    aanpak nu = {.kop = {0}};
    aanpakversie_rijen l = aanpak_versies(&r->w);
    aanpak_nu(&r->w, &nu);
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, T("Versies van de aanpak"),
        T("Een gewijzigd bestand is een nieuwe versie. Wie al begon, blijft in de zijne."));
    aanpak_tabs(r, AANPAK_VERSIES);
    PUT(&r->h, "<div class=\"mt\">");
    tabel_open(r, T("Versies, per aanpak, nieuwste eerst"));
    tabel_kop(r, T("Versie"), (url){0}, 0);
    tabel_kop(r, T("Geldt vanaf"), (url){0}, 0);
    tabel_kop(r, T("Gemaakt"), (url){0}, 0);
    tabel_kop(r, T("Waarom"), (url){0}, 0);
    tabel_kop(r, T("Mensen"), (url){0}, 0);
    tabel_kop(r, T("Verschil"), (url){0}, 0);
    for (int i = 0; i < l.n; i++) versierij(r, l, i, nu.kop.id);
    tabel_sluit(r);
    PUT(&r->h, "</div>\n");
}

/* ---- one version ---- */

void aanpak_versie_toon(req *r)
{
    aanpak rij;
    problems stil = {.n = 0};
    if (!aanpak_van_pad(r, &rij)) return;
    aanpak_id id = aanpak_id_van(&rij);
    url wijzig = URL_MET(r, URL0(r, aanpak_wijzig), A(uit, token_van(r, ID(id))));
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kruimels(r, URL0(r, aanpak_versielijst), T("Versies"));
    kop_met(r, aanpak_naam_versie(r, rij.naam, rij.nummer),
        TF(r->w.a, "Geldt vanaf {}. {}", dag_tekst(r, rij.vanaf, false), rij.reden),
        MARKUP(r->w.a, "{}{}",
            url_mag(r, GET, wijzig)
                ? link_knop(r, wijzig, T("Maak hiervan een nieuwe versie"), "primary-action")
                : (markup){0},
            link_knop(r, URL(r, aanpak_bestand, id), T("Download bestand"), "secondary-action")));
    if (rij.apart)
        PUT(&r->h, "<p>{}</p>", T("Deze aanpak loopt ernaast: alleen voor wie je overzet."));
    if (date_before(r->w.vandaag, rij.vanaf))
        form_knop(r, URL(r, aanpak_intrekken, id), T("Trek deze versie in"),
            aanpak_naam_versie(r, rij.naam, rij.nummer), "secondary-action");
    aanpak_in_woorden(r, aanpak_lees(r->w.a, rij.tekst, &stil));
    aanpak_regels(r, rij.tekst, NULL, false);
}

void aanpak_bestand(req *r)
{
    aanpak rij;
    if (!aanpak_van_pad(r, &rij)) return;
    buf naam = buf_new(r->w.a);
    PLAIN(&naam, "aanpak-{}-{}.yaml", rij.naam, rij.nummer);
    r->bestandsnaam = buf_str(&naam);
    buf_add(&r->h, rij.tekst);
}

void aanpak_intrekken(req *r)
{
    aanpak rij;
    gebeurtenis_id g;
    if (!aanpak_van_pad(r, &rij)) return;
    if (aanpak_trek_in(&r->w, aanpak_id_van(&rij), &g))
        ga_naar_met_ongedaan(r, URL0(r, aanpak_versielijst),
            TF(r->w.a, "{} is ingetrokken.", aanpak_naam_versie(r, rij.naam, rij.nummer)), g);
    else aanpak_versielijst(r);
}

/* ---- two beside each other ---- */

/* The versions that the address names; without, the one that runs and the one before it. */
static naastvorm gekozen(req *r, aanpakversie_rijen l)
{
    naastvorm v = {.masker = UINT64_MAX,
        .was = {token_lees(r, &aanpak_entity, veld(r, "was"))},
        .wordt = {token_lees(r, &aanpak_entity, veld(r, "wordt"))}};
    aanpak nu;
    if (!v.wordt.v && aanpak_nu(&r->w, &nu)) v.wordt = aanpak_id_van(&nu);
    for (int i = 0; i < l.n && !v.was.v; i++)
        if (l.at[i].id.v == v.wordt.v) v.was = vorige(l, i);
    if (!v.was.v && l.n) v.was = l.at[0].id;
    return v;
}

void aanpak_verschil_toon(req *r)
{
    aanpak was, wordt;
    problems stil = {.n = 0};
    aanpakversie_rijen l = aanpak_versies(&r->w);
    keuze *k = arena_make(r->w.a, keuze, l.n + 1);
    for (int i = 0; i < l.n; i++)
        k[i] = (keuze){ID(l.at[i].id), aanpak_naam_versie(r, l.at[i].naam, l.at[i].nummer)};
    naastvorm v = gekozen(r, l);
    kruimels(r, URL0(r, aanpak_toon), T("Aanpak"));
    kop(r, T("Vergelijk twee versies"), T("Van dezelfde aanpak, of van twee aanpakken."));
    aanpak_tabs(r, AANPAK_VERGELIJKEN);
    PUT(&r->h, "<div class=\"stapel mt\">");
    formulier f = form_open_filter(r, URL0(r, aanpak_verschil_toon), &naastvorm_entity, &v);
    form_keuze(&f, "was", k, l.n, v.was.v);
    form_keuze(&f, "wordt", k, l.n, v.wordt.v);
    form_sluit(&f, T("Vergelijk"));
    if (HAAL(&r->w, aanpak, v.was, &was) && HAAL(&r->w, aanpak, v.wordt, &wordt))
        aanpak_verschil_kaart(r,
            TF(r->w.a, "Van {} naar {}", aanpak_naam_versie(r, was.naam, was.nummer),
                aanpak_naam_versie(r, wordt.naam, wordt.nummer)),
            aanpak_lees(r->w.a, was.tekst, &stil), aanpak_lees(r->w.a, wordt.tekst, &stil));
    else leegte(r, T("Er zijn nog geen twee versies."), (url){0}, (str){0});
    PUT(&r->h, "</div>\n");
}
