/* vervanging.c: who takes over while someone is away: agreeing it, and ending it. */
#include "casework/vervanging.h"

#include "web/pages/persoon.h"
#include "web/routes.h"

static const char *const velden[] = {"gebruiker_id", "vervanger_id", "van", "tot", "notitie",
                                     NULL};

static bool is_manager(const req *r)
{
    return code_is(r->ik.rol, ROL_MANAGER);
}

static int keuzes(req *r, int rol, i64 behalve, keuze **uit)
{
    gebruiker_rijen g = vervangers(&r->w, rol);
    int n = 0;
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id != behalve)
            (*uit)[n++] = (keuze){ID(gebruiker_id_van(&g.at[i])), g.at[i].naam};
    return n;
}

static void put_rij(req *r, const vervanging *v)
{
    bool loopt = !date_before(r->w.vandaag, v->van);
    bool mag = is_manager(r) || v->gebruiker_id.v == r->ik.kop.id ||
               v->vervanger_id.v == r->ik.kop.id;
    str wie = gebruiker_naam(r, v->gebruiker_id);
    PUT(&r->h, "<li><div><span class=\"naam\">{}</span><span class=\"klein\">{}</span>"
               "<span class=\"klein zacht\">{}</span></div>",
        TF(r->w.a, "{} vervangt {}", gebruiker_naam(r, v->vervanger_id), wie),
        TF(r->w.a, "Van {} tot {}", dag_tekst(r, v->van, true), dag_tekst(r, v->tot, true)),
        loopt ? T("Loopt nu") : T("Begint later"));
    if (mag)
        form_knop(r, URL(r, vervanging_klaar, vervanging_id_van(v)), T("Stop de vervanging"), wie,
            "subtle");
    PUT(&r->h, "</li>");
}

static void put_lijst(req *r)
{
    vervanging_rijen v = vervangingen_lijst(&r->w);
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-nu\"><h2 "
               "class=\"utrecht-heading-2\" id=\"h-nu\">{}</h2>",
        T("Afgesproken"));
    if (!v.n)
        PUT(&r->h, "<p class=\"klein zacht\">{}</p>", T("Er is geen vervanging afgesproken."));
    else PUT(&r->h, "<ul class=\"agenda nieuws\">");
    for (int i = 0; i < v.n; i++) put_rij(r, &v.at[i]);
    if (v.n) PUT(&r->h, "</ul>");
    PUT(&r->h, "</section>\n");
}

void vervangingen(req *r)
{
    keuze *wie, *ander;
    bool baas = is_manager(r);
    int rol = baas ? ROL_KLANTMANAGER : r->ik.rol.i;
    int n = keuzes(r, rol, 0, &wie), m = keuzes(r, rol, baas ? 0 : r->ik.kop.id, &ander);
    vervanging v = {.van = date_plus(r->w.vandaag, 1)};
    v.kop.masker = UINT64_MAX;
    kruimels(r, URL0(r, profiel), T("Profiel"));
    kop(r, T("Vervanging"), T("Wie vervangt, ziet jouw mensen en taken. Dat stopt vanzelf."));
    PUT(&r->h, "<div class=\"rooster2\"><section class=\"kaart\">");
    formulier f = form_open(r, URL0(r, vervanging_regel), &vervanging_entity, &v);
    if (baas) form_keuze(&f, "gebruiker_id", wie, n, 0);
    form_keuze(&f, "vervanger_id", ander, m, 0);
    for (int i = 2; velden[i]; i++) form_veld(&f, velden[i]);
    form_sluit(&f, T("Spreek de vervanging af"));
    PUT(&r->h, "</section>");
    put_lijst(r);
    PUT(&r->h, "</div>\n");
}

void vervanging_regel(req *r)
{
    vervanging v = {0};
    v.kop.masker = UINT64_MAX;
    form_lees(r, &vervanging_entity, is_manager(r) ? velden : velden + 1, &v);
    if (!is_manager(r)) v.gebruiker_id = (gebruiker_id){r->ik.kop.id};
    if (r->w.p->n || !vervanging_maak(&r->w, &v).v) vervangingen(r);
    else ga_naar(r, URL0(r, vervangingen), T("De vervanging is afgesproken."));
}

void vervanging_klaar(req *r)
{
    if (vervanging_stop(&r->w, (vervanging_id){r->id[0]}))
        ga_naar(r, URL0(r, vervangingen), T("De vervanging is gestopt."));
    else vervangingen(r);
}
