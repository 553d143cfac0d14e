/* zoeken.c: one search over people, organisations and places. A whole dossiernummer goes straight
 * to the dossier. */
#include "casework/zoek.h"

#include "casework/persoon.h"
#include "web/intern.h"
#include "casework/plek.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

/* The page of a row when there is one for this caller; else its name as text. */
static markup link_of_tekst(req *r, const char *naam, id_any id, str tekst)
{
    const route *to = route_named(str_of(naam));
    if (!to || !route_mag(to, r->ik.rol.i)) return MARKUP(r->w.a, "{}", tekst);
    return link_naar(r, url_to(r, naam, &id, 1), tekst);
}

static void put_mensen(req *r, persoonregel_rijen m)
{
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt mb\">{}</h2>\n",
        PN(r->w.a, "{} mens", "{} mensen", m.n));
    tabel_open(r, T("Mensen die passen bij je vraag"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Dossier"), (url){0}, 0);
    tabel_kop(r, T("Geboren"), (url){0}, 0);
    tabel_kop(r, T("Klantmanager"), (url){0}, 0);
    for (int i = 0; i < m.n; i++) {
        const persoonregel *p = &m.at[i];
        tabel_rij(r);
        tabel_rijkop(r, naam_link(r, p->id, p->naam));
        tabel_cel(r, T("Dossier"), MARKUP(r->w.a, "{}", p->nummer));
        tabel_cel(r, T("Geboren"), MARKUP(r->w.a, "{}", dag_tekst(r, p->geboortedatum, false)));
        tabel_cel(r, T("Klantmanager"),
            MARKUP(r->w.a, "{}", gebruiker_naam(r, p->klantmanager_id)));
    }
    tabel_sluit(r);
}

static void put_organisaties(req *r, organisatie_rijen o)
{
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt mb\">{}</h2>\n",
        PN(r->w.a, "{} organisatie", "{} organisaties", o.n));
    tabel_open(r, T("Organisaties die passen bij je vraag"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Soort"), (url){0}, 0);
    tabel_kop(r, T("Sector"), (url){0}, 0);
    for (int i = 0; i < o.n; i++) {
        const organisatie *x = &o.at[i];
        tabel_rij(r);
        tabel_rijkop(r, link_of_tekst(r, "organisatie_toon", ID(organisatie_id_van(x)), x->naam));
        tabel_cel(r, T("Soort"), MARKUP(r->w.a, "{}", code_label(&org_soort_codes, x->soort)));
        tabel_cel(r, T("Sector"), MARKUP(r->w.a, "{}", x->sector));
    }
    tabel_sluit(r);
}

static void put_plekken(req *r, plekregel_rijen k)
{
    PUT(&r->h, "<h2 class=\"utrecht-heading-2 mt mb\">{}</h2>\n",
        PN(r->w.a, "{} plek", "{} plekken", k.n));
    tabel_open(r, T("Plekken die passen bij je vraag"));
    tabel_kop(r, T("Functie"), (url){0}, 0);
    tabel_kop(r, T("Organisatie"), (url){0}, 0);
    tabel_kop(r, T("Soort plek"), (url){0}, 0);
    tabel_kop(r, T("Vrij"), (url){0}, 0);
    for (int i = 0; i < k.n; i++) {
        const plekregel *x = &k.at[i];
        i64 vrij = plekregel_vrij(x);
        tabel_rij(r);
        tabel_rijkop(r, link_of_tekst(r, "plek_toon", ID(x->id), x->functie));
        tabel_cel(r, T("Organisatie"), MARKUP(r->w.a, "{}", x->organisatie));
        tabel_cel(r, T("Soort plek"),
            MARKUP(r->w.a, "{}", code_label(&plek_soort_codes, x->soort)));
        tabel_cel(r, T("Vrij"), MARKUP(r->w.a, "{}", TF(r->w.a, "{} van {}", vrij, x->aantal)));
    }
    tabel_sluit(r);
}

static void put_niets(req *r, str q)
{
    bool nieuw = code_is(r->ik.rol, ROL_KLANTMANAGER);
    PUT(&r->h, "<div class=\"kaart\">");
    leegte(r,
        TF(r->w.a, "We vonden niets met ‘{}’. Een deel van de naam is genoeg. Een dossiernummer of "
                   "telefoonnummer mag ook.", q),
        nieuw ? URL0(r, mens_nieuw) : URL0(r, mensen),
        nieuw ? T("Nieuwe aanmelding") : T("Naar de lijst met mensen"));
    PUT(&r->h, "</div>\n");
}

/* What fits; a BSN or V-nummer is not repeated, also not in the title. */
static void toon_gevonden(req *r, str q, bool is_nummer)
{
    kop(r, is_nummer ? T("Zoeken op een nummer") : TF(r->w.a, "Zoeken op ‘{}’", q), (str){0});
    persoonregel_rijen m = persoon_zoek(&r->w, q);
    organisatie_rijen o = organisatie_zoek(&r->w, q);
    plekregel_rijen k = plek_zoek(&r->w, q);
    if (m.n) put_mensen(r, m);
    if (o.n) put_organisaties(r, o);
    if (k.n) put_plekken(r, k);
    if (!m.n && !o.n && !k.n) put_niets(r, is_nummer ? T("dit nummer") : q);
}

/* An address can be kept and stands in logs: it may hold a name, not a BSN. */
void zoeken(req *r)
{
    str q = veld(r, "q");
    persoon_id bij_nummer = persoon_bij_nummer(&r->w, q);
    if (bij_nummer.v)
        ga_naar(r, URL(r, persoon_toon, bij_nummer), (str){0});
    else if (!q.n)
        kop(r, T("Zoeken"), T("Typ boven in het scherm een naam, een werkgever of een plek."));
    else if (zoek_is_nummer(r->w.a, q))
        kop(r, T("Zoeken"),
            T("Een BSN of V-nummer hoort niet in een adres. Typ het boven in het zoekveld."));
    else
        toon_gevonden(r, q, false);
}

/* The first part of what was typed: longer than any name, short enough for an address. */
static str begin_van(str q)
{
    enum { HOOGSTENS = 400 };
    size_t n = q.n < HOOGSTENS ? q.n : HOOGSTENS;
    while (n < q.n && n > 0 && ((u8)q.p[n] & 0xc0) == 0x80) n--; /* whole letters */
    return str_sub(q, 0, n);
}

/* The search box: a BSN or V-nummer is answered here, all else gets an address of its own. */
void zoek_door(req *r)
{
    str q = begin_van(veld(r, "q"));
    if (!persoon_bij_nummer(&r->w, q).v && zoek_is_nummer(r->w.a, q))
        toon_gevonden(r, q, true);
    else
        ga_naar(r, URL_MET(r, URL0(r, zoeken), A(q, q)), (str){0});
}
