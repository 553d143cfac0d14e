/* ploeg.c: who works for a person beside the klantmanager: consulents, and who finds or makes a
 * place; with the worklist of who needs one. */
#include "casework/ploeg.h"

#include "casework/taak.h"
#include "web/pages/persoon.h"
#include "web/pages/ploeg.h"
#include "web/routes.h"

enum { ZOEKERS = 200 };

static const char *const velden[] = {"manier", "wat", "uiterlijk", "gebruiker_id", NULL};
static const char *const consulent_velden[] = {"vak", "gebruiker_id", NULL};

static int collegas(req *r, persoon_id id, keuze **uit)
{
    gebruiker_rijen g = collegas_van(&r->w, id);
    *uit = arena_make(r->w.a, keuze, g.n + 1);
    for (int i = 0; i < g.n; i++)
        (*uit)[i] = (keuze){ID(gebruiker_id_van(&g.at[i])), g.at[i].naam};
    return g.n;
}

/* ---- the worklist ---- */

static markup opdracht_cel(req *r, const plekzoeker *z)
{
    if (!z->opdracht_id.v) return MARKUP(r->w.a, "{}", T("nog niemand"));
    bool laat = date_before(z->uiterlijk, r->w.vandaag);
    return MARKUP(r->w.a, "<b>{}</b> {} <span class=\"klein\">{} {}</span>",
                  code_label(&plekmanier_codes, z->manier), z->wat, z->wie,
                  badge(r, laat ? S("danger") : S("neutral"),
                        TF(r->w.a, "klaar op {}", dag_tekst(r, z->uiterlijk, false))));
}

static void put_zoeker(req *r, const plekzoeker *z)
{
    str hoeveel = z->uren_max.is ? TF(r->w.a, "hoogstens {} uur", z->uren_max) : (str){0};
    tabel_rij(r);
    tabel_rijkop(r, naam_link(r, z->id, z->naam));
    tabel_cel(r, T("Zonder plek sinds"), MARKUP(r->w.a, "{}", dag_tekst(r, z->sinds, false)));
    tabel_cel(r, T("Wil"), MARKUP(r->w.a, "{} <span class=\"klein\">{}</span>", z->wens_sector,
                                  hoeveel));
    tabel_cel(r, T("Zoeken of maken"), opdracht_cel(r, z));
    tabel_cel(r, T("Open voorstellen"), MARKUP(r->w.a, "{}", z->voorstellen));
    tabel_cel(r, T("Doen"),
        MARKUP(r->w.a, "<span class=\"nw geenprint\">{} {}</span>",
            link_voor(r, URL(r, koppelen_persoon, z->id), T("Zoek plek"), z->naam,
                      "secondary-action"),
            link_voor(r, URL(r, plekopdracht_vraag, z->id),
                      z->opdracht_id.v ? T("Wijzig de opdracht") : T("Geef de opdracht"),
                      z->naam, "subtle")));
}

void plekzoekers_toon(req *r)
{
    plekzoeker_rijen z = plekzoekers(&r->w, ZOEKERS);
    static const char *const koppen[] = {N_("Wie"), N_("Zonder plek sinds"), N_("Wil"),
        N_("Zoeken of maken"), N_("Open voorstellen"), N_("Doen")};
    int opdrachten = 0;
    for (int i = 0; i < z.n; i++) opdrachten += z.at[i].opdracht_id.v != 0;
    kruimels(r, URL0(r, plekken), T("Plekken"));
    buf onder = buf_new(r->w.a);
    PLAIN(&onder, "{} {}",
        PN(r->w.a, "{} mens zoekt een plek.", "{} mensen zoeken een plek.", z.n),
        PN(r->w.a, "Voor {} mens is iemand bezig.", "Voor {} mensen is iemand bezig.",
           opdrachten));
    kop_met(r, T("Plekken zoeken en maken"), buf_str(&onder),
            MARKUP(r->w.a, "{}{}",
                link_knop(r, URL0(r, carvings), T("Plekken maken"), "secondary-action"),
                link_knop(r, URL0(r, afdelingen), T("De gemeente als werkgever"),
                          "secondary-action")));
    if (!z.n) {
        leegte(r, T("Iedereen van jouw teams heeft een plek."), URL0(r, plekken), T("Terug"));
        return;
    }
    tabel_open(r, T("Wie een plek zoekt"));
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, lang_text(koppen[i]), (url){0}, 0);
    for (int i = 0; i < z.n; i++) put_zoeker(r, &z.at[i]);
    tabel_sluit(r);
}

/* ---- an assignment ---- */

void plekopdracht_vraag(req *r)
{
    persoon p;
    keuze *k;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    plekopdracht o = {.gebruiker_id = {r->ik.kop.id}, .uiterlijk = date_plus(r->w.vandaag, 28)};
    o.kop.masker = UINT64_MAX;
    bool er = plekopdracht_open(&r->w, id, &o);
    int n = collegas(r, id, &k);
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, plekzoekers_toon), T("Plekken zoeken en maken"));
    kop(r, TF(r->w.a, "Een plek voor {}", p.naam),
        T("Wie zoekt of maakt de plek? Het komt op de werklijst van die collega."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, plekopdracht_maak, id), &plekopdracht_entity, &o);
    form_veld(&f, "manier");
    form_veld(&f, "wat");
    form_keuze(&f, "gebruiker_id", k, n, o.gebruiker_id.v);
    form_veld(&f, "uiterlijk");
    form_sluit_met(&f, T("Bewaar de opdracht"), URL0(r, plekzoekers_toon), T("Terug"));
    PUT(&r->h, "</div>\n");
    if (!er) return;
    PUT(&r->h, "<div class=\"mt\">");
    form_knop(r, URL(r, plekopdracht_af, id), T("Er is geen plek meer nodig"), p.naam,
              "secondary-action");
    PUT(&r->h, "</div>\n");
}

void plekopdracht_maak(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    plekopdracht o = {0};
    if (!plekopdracht_open(&r->w, persoon_id_van(&p), &o)) o = (plekopdracht){0};
    o.persoon_id = persoon_id_van(&p);
    u64 bits = form_lees(r, &plekopdracht_entity, velden, &o);
    if (r->w.p->n || !plekopdracht_bewaar(&r->w, &o, bits, &g)) plekopdracht_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, plekzoekers_toon),
            TF(r->w.a, "De opdracht voor {} is bewaard.", p.naam), g);
}

void plekopdracht_af(req *r)
{
    persoon p;
    plekopdracht o;
    gebeurtenis_id g = {0};
    if (!persoon_van_pad(r, &p)) return;
    bool er = plekopdracht_open(&r->w, persoon_id_van(&p), &o);
    if (!plekopdracht_klaar(&r->w, er ? plekopdracht_id_van(&o) : (plekopdracht_id){0}, &g))
        plekopdracht_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL0(r, plekzoekers_toon),
            TF(r->w.a, "De opdracht voor {} is klaar.", p.naam), g);
}

/* ---- consulents ---- */

void ploeg_kaart(req *r, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    url u = URL(r, consulent_vraag, id);
    bool mag = url_mag(r, GET, u);
    int n = 0;
    for (int vak = 1; vak < consulentvak_eind; vak++)
        n += consulent_nu(d, vak, r->w.vandaag) != NULL;
    if (!n && !mag) return;
    markup kies = {0};
    if (mag) kies = link_voor(r, u, T("Kies consulent"), d->p.naam, "subtle");
    PUT(&r->h, "<section class=\"kaart\" aria-labelledby=\"h-pl\"><div class=\"rij tussen\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-pl\">{}</h2>"
               "<span class=\"geenprint\">{}</span></div><dl class=\"dlrij klein\">"
               "<dt>{}</dt><dd>{}</dd>",
        T("Wie begeleidt"),
        kies,
        T("Klantmanager"), gebruiker_naam(r, d->p.klantmanager_id));
    for (int vak = 1; vak < consulentvak_eind; vak++) {
        const consulent *c = consulent_nu(d, vak, r->w.vandaag);
        if (c)
            PUT(&r->h, "<dt>{}</dt><dd>{}, {}</dd>", code_label(&consulentvak_codes, CODE(vak)),
                gebruiker_naam(r, c->gebruiker_id),
                TF(r->w.a, "sinds {}", dag_tekst(r, c->van, false)));
    }
    PUT(&r->h, "</dl></section>\n");
}

void consulent_vraag(req *r)
{
    persoon p;
    keuze *k;
    if (!persoon_van_pad(r, &p)) return;
    persoon_id id = persoon_id_van(&p);
    consulent c = {.kop.masker = UINT64_MAX};
    int n = collegas(r, id, &k);
    mens_kruimels(r, &p, T("Consulent kiezen"));
    kop(r, TF(r->w.a, "Consulent voor {}", p.naam),
        T("Taken van dat spoor komen op de werklijst van de consulent."));
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, URL(r, consulent_zet, id), &consulent_entity, &c);
    form_veld(&f, "vak");
    form_keuze(&f, "gebruiker_id", k, n, 0);
    form_sluit_met(&f, T("Bewaar de consulent"), URL(r, persoon_toon, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

void consulent_zet(req *r)
{
    persoon p;
    gebeurtenis_id g = {0};
    consulent c = {0};
    if (!persoon_van_pad(r, &p)) return;
    form_lees(r, &consulent_entity, consulent_velden, &c);
    if (r->w.p->n
        || !consulent_kies(&r->w, persoon_id_van(&p), c.vak.i, c.gebruiker_id, &g))
        consulent_vraag(r);
    else
        ga_naar_met_ongedaan(r, URL(r, persoon_toon, persoon_id_van(&p)),
            T("De consulent is bewaard."), g);
}
