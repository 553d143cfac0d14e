/* jobcarving.c: the worklist "plekken vinden en maken", and a function added or changed. */
#include "web/pages/jobcarving.h"

#include "web/pages/organisatie_blok.h"
#include "web/pages/persoon.h"
#include "web/pages/rooster.h"
#include "web/pages/taak.h"
#include "web/routes.h"

static const char *const velden[] = {"functie", "afdeling", "sector", "uren", "stand", "volgende",
                                     "volgende_op", "adres", "reis_minuten", "bereikbaar_ov",
                                     "begeleiding", "notitie", NULL};

/* ---- the worklist ---- */

static markup volgende_stap(req *r, const carvingregel *x)
{
    if (!date_is_set(x->volgende_op)) return MARKUP(r->w.a, "{}", x->volgende);
    return MARKUP(r->w.a, "{} <span class=\"klein\">{}, {}</span>", x->volgende,
                  dag_tekst(r, x->volgende_op, false), dag_verschil(r, x->volgende_op));
}

static void tabel_functies(req *r, carvingregel_rijen c)
{
    tabel_open(r, T("Functies die we verdelen"));
    const str koppen[] = {T("Functie"), T("Organisatie"), T("Hoe ver is het"), T("Taken"),
                          T("Volgende stap"), T("Wie werkt eraan")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < c.n; i++) {
        const carvingregel *x = &c.at[i];
        tabel_rij(r);
        tabel_rijkop(r, link_naar(r, URL(r, carving_toon, x->id), x->functie));
        tabel_cel(r, koppen[1], link_naar(r, URL(r, organisatie_toon, x->organisatie_id),
                                          x->organisatie));
        tabel_cel(r, koppen[2], MARKUP(r->w.a, "{}", code_label(&carving_stand_codes, x->stand)));
        tabel_cel(r, koppen[3], MARKUP(r->w.a, "{}", TF(r->w.a, "{} van {} in een plek",
                                                        x->geplaatst, x->taken)));
        tabel_cel(r, koppen[4], volgende_stap(r, x));
        tabel_cel(r, koppen[5], MARKUP(r->w.a, "{}", x->wie));
    }
    tabel_sluit(r);
}

void carvings(req *r)
{
    bool mijn = str_eq(veld(r, "toon"), S("mijn"));
    gebruiker_id ik = {r->ik.kop.id};
    carvingregel_rijen alle = jobcarvings(&r->w, (gebruiker_id){0});
    carvingregel_rijen van_mij = jobcarvings(&r->w, ik);
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, (url){0}, T("Plekken vinden en maken"));
    kop_met(r, T("Plekken vinden en maken"),
            T("Verdeel een functie in taken. Maak van taken een plek die past."),
            link_knop(r, URL0(r, carving_nieuw), T("Functie toevoegen"), "primary-action"));
    PUT(&r->h, "<ul class=\"chips\">");
    snelfilter(r, URL0(r, carvings), T("Alle"), alle.n, !mijn, false);
    snelfilter(r, URL_MET(r, URL0(r, carvings), A(toon, S("mijn"))), T("Van mij"), van_mij.n, mijn,
               false);
    PUT(&r->h, "</ul>");
    if (mijn) alle = van_mij;
    if (alle.n) tabel_functies(r, alle);
    else leegte(r, T("Er wordt nog geen functie verdeeld."), URL0(r, carving_nieuw),
                T("Functie toevoegen"));
}

/* ---- what the pages share ---- */

bool carving_van_pad(req *r, carving_geheel *g)
{
    if (jobcarving_lees(&r->w, (jobcarving_id){r->id[0]}, g)) return true;
    niet_gevonden(r);
    return false;
}

void carving_kruimels(req *r, const jobcarving *c, str hier)
{
    kruimels(r, URL0(r, plekken), T("Plekken"));
    kruimels(r, URL0(r, carvings), T("Plekken vinden en maken"));
    if (!c) {
        kruimels(r, (url){0}, hier);
        return;
    }
    kruimels(r, hier.n ? URL(r, carving_toon, jobcarving_id_van(c)) : (url){0}, c->functie);
    if (hier.n) kruimels(r, (url){0}, hier);
}

str carving_taal(req *r, const carvingtaak *t)
{
    const code vraagt[] = {t->taal_le, t->taal_lu, t->taal_sc, t->taal_sp};
    buf b = buf_new(r->w.a);
    for (int v = VAARD_LE; v <= VAARD_SP; v++) {
        code c = vraagt[v - VAARD_LE];
        if (c.i) PLAIN(&b, "{}{} {}", b.n ? S(", ") : S(""),
                       code_label(&taalvaardigheid_codes, CODE(v)), code_label(&cefr_codes, c));
    }
    return b.n ? buf_str(&b) : T("nog niet gevraagd");
}

str carving_tijd(req *r, const carvingtaak *t)
{
    char van[DATE_TEXT], tot[DATE_TEXT];
    buf b = buf_new(r->w.a);
    for (int dag = 0; dag < 7; dag++)
        if (carvingtaak_op(t, dag))
            PLAIN(&b, "{}{}", b.n ? S(", ") : S(""),
                  b.n ? code_label(&weekdag_codes, CODE(MAANDAG + dag))
                      : lang_text(arena_c(r->w.a, week_dag_hoofdletter(dag))));
    if (!b.n || !tijd_is_set(t->van)) return buf_str(&b);
    return TF(r->w.a, "{}, {} tot {} uur", buf_str(&b), tijd_text(t->van, van),
              tijd_text(t->tot, tot));
}

int carving_taken_lees(req *r, carvingtaak_id uit[CARVING_TAKEN])
{
    int n = 0;
    str token;
    for (int i = 0; n < CARVING_TAKEN && (token = veld_nr(r, "taak", i)).n; i++) {
        uit[n].v = token_lees(r, &carvingtaak_entity, token);
        n += uit[n].v != 0;
    }
    return n;
}

/* ---- a function added or changed ---- */

static void formulier_functie(req *r, const jobcarving *c, url actie, url terug)
{
    organisatie_rijen o = LIJST(&r->w, organisatie, ORGANISATIES);
    keuze *k = arena_make(r->w.a, keuze, o.n + 1), *wie;
    for (int i = 0; i < o.n; i++)
        k[i] = (keuze){ID(organisatie_id_van(&o.at[i])), o.at[i].naam};
    PUT(&r->h, "<div class=\"kaart\">");
    formulier f = form_open(r, actie, &jobcarving_entity, c);
    form_keuze(&f, "organisatie_id", k, o.n, c->organisatie_id.v);
    for (int i = 0; velden[i]; i++) form_veld(&f, velden[i]);
    int n = taak_voor_wie(r, &wie);
    form_keuze(&f, "gebruiker_id", wie, n, c->gebruiker_id.v);
    form_sluit_met(&f, T("Bewaar de functie"), terug, T("Terug"));
    PUT(&r->h, "</div>");
}

void carving_nieuw(req *r)
{
    jobcarving c = {.stand = CODE(CARVING_GEVONDEN), .gebruiker_id = {r->ik.kop.id},
                    .organisatie_id = {token_lees(r, &organisatie_entity, veld(r, "bij"))}};
    c.kop.masker = UINT64_MAX;
    carving_kruimels(r, NULL, T("Functie toevoegen"));
    kop(r, T("Functie toevoegen"), T("Daarna schrijf je op uit welke taken zij bestaat."));
    formulier_functie(r, &c, URL0(r, carving_maak), URL0(r, carvings));
}

static u64 lees_functie(req *r, jobcarving *c)
{
    u64 bits = form_lees(r, &jobcarving_entity, velden, c);
    c->organisatie_id.v = token_lees(r, &organisatie_entity, veld(r, "organisatie_id"));
    c->gebruiker_id.v = token_lees(r, &gebruiker_entity, veld(r, "gebruiker_id"));
    return bits | field_bit(&jobcarving_entity, "organisatie_id") |
           field_bit(&jobcarving_entity, "gebruiker_id");
}

void carving_maak(req *r)
{
    jobcarving c = {0};
    gebeurtenis_id g = {0};
    c.kop.masker = UINT64_MAX;
    u64 bits = lees_functie(r, &c);
    if (r->w.p->n || !jobcarving_bewaar(&r->w, &c, bits, &g)) carving_nieuw(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, jobcarving_id_van(&c)),
                              T("De functie staat erin. Voeg nu de taken toe."), g);
}

void carving_wijzig(req *r)
{
    carving_geheel g;
    if (!carving_van_pad(r, &g)) return;
    jobcarving_id id = jobcarving_id_van(&g.c);
    carving_kruimels(r, &g.c, T("Wijzigen"));
    kop(r, TF(r->w.a, "{} wijzigen", g.c.functie), g.o.naam);
    formulier_functie(r, &g.c, URL(r, carving_bewaren, id), URL(r, carving_toon, id));
}

void carving_bewaren(req *r)
{
    carving_geheel g;
    gebeurtenis_id geb = {0};
    if (!carving_van_pad(r, &g)) return;
    u64 bits = lees_functie(r, &g.c);
    if (r->w.p->n || !jobcarving_bewaar(&r->w, &g.c, bits, &geb)) carving_wijzig(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, jobcarving_id_van(&g.c)),
                              T("De functie is bewaard."), geb);
}
