/* jobcarving_mensen.c: who could do which tasks of a function, now and after what, with reasons in
 * words; tasks meant for a person. */
#include "web/pages/jobcarving.h"
#include "web/pages/organisatie_blok.h"
#include "web/pages/passing_blok.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { KANDIDATEN_TONEN = 8 };

typedef struct {
    carving_geheel g;
    carvingtaak t[CARVING_TAKEN];
    int n;
} vraag;

/* Now; after what, in words; or not yet, and why. */
static markup zo_past(req *r, const passing *p)
{
    buf b = buf_new(r->w.a);
    PUT(&b, "{}", oordeel_blok(r, p));
    for (int c = 0; c < CRITERIA; c++) {
        const criterium *k = &p->criterium[c];
        if (!k->ndeel || k->uitslag == UITSLAG_GOED || c == CRIT_TAAL) continue;
        PUT(&b, "<p class=\"klein\"><b>{}:</b> {} {}</p>",
            lang_text(criterium_titel((criterium_naam)c)), zin_tekst(r->w.a, &k->deel[0].feit),
            zin_is(&k->deel[0].nodig) ? zin_tekst(r->w.a, &k->deel[0].nodig) : (str){0});
    }
    return markup_of(&b);
}

/* Language is said per skill, also when it is enough. */
static markup taal_past(req *r, const passing *p)
{
    buf b = buf_new(r->w.a);
    const criterium *k = &p->criterium[CRIT_TAAL];
    for (int i = 0; i < k->ndeel; i++)
        PUT(&b, "<p class=\"klein\">{} {}</p>", zin_tekst(r->w.a, &k->deel[i].feit),
            zin_is(&k->deel[i].nodig) ? zin_tekst(r->w.a, &k->deel[i].nodig) : (str){0});
    return markup_of(&b);
}

static bool heeft_al(const vraag *v, persoon_id wie, i64 nr)
{
    for (int i = 0; i < v->g.mensen.n; i++)
        if (v->g.mensen.at[i].persoon_id.v == wie.v && v->g.mensen.at[i].carvingtaak_id.v == nr)
            return true;
    return false;
}

static void taken_van_mens(req *r, const vraag *v, const carvingkandidaat *x)
{
    tabel_open(r, TF(r->w.a, "Taken naast {}", x->wie.naam));
    tabel_kop_kies(r);
    const str koppen[] = {T("Taak"), T("Past dit?"), T("Taal")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < v->n; i++) {
        const carvingtaak *t = &v->t[i];
        bool al = heeft_al(v, x->wie.id, t->kop.id);
        tabel_rij(r);
        if (al) PUT(&r->h, "<td class=\"utrecht-table__cell kies\" role=\"cell\"></td>");
        else tabel_kies(r, "taak", ID(carvingtaak_id_van(t)), t->naam,
                        x->past[i].oordeel == PAST_GOED);
        tabel_rijkop(r, MARKUP(r->w.a, "{} <span class=\"klein\">{}</span>", t->naam,
                               al ? T("Heeft deze taak al")
                                  : TF(r->w.a, "{} uur", t->uren)));
        tabel_cel(r, koppen[1], zo_past(r, &x->past[i]));
        tabel_cel(r, koppen[2], taal_past(r, &x->past[i]));
    }
    tabel_sluit(r);
}

static void een_mens(req *r, const vraag *v, const carvingkandidaat *x)
{
    carvingmens m = {.persoon_id = x->wie.id};
    m.kop.masker = UINT64_MAX;
    PUT(&r->h, "<article class=\"match{}\"><header><div><h3 class=\"utrecht-heading-3\">{}</h3>"
               "<p class=\"klein zacht\">{}</p></div></header>",
        x->nu ? S(" top") : x->na_iets ? S(" mid") : S(" nee"),
        naam_link(r, x->wie.id, x->wie.naam),
        TF(r->w.a, "{} taken kunnen nu. {} kunnen na iets. Dossier {}.", x->nu, x->na_iets,
           x->wie.nummer));
    formulier f = form_open(r, URL(r, carving_zet_doe, jobcarving_id_van(&v->g.c)),
                            &carvingmens_entity, &m);
    form_verborgen(&f, "persoon", token_van(r, ID(x->wie.id)));
    taken_van_mens(r, v, x);
    form_sluit(&f, T("Zet op deze taken"));
    PUT(&r->h, "<details class=\"klein\"><summary>{}</summary>",
        TF(r->w.a, "Alle {} taken samen als plek", v->n));
    passing_blok(r, &x->samen);
    PUT(&r->h, "</details></article>");
}

static bool lees_vraag(req *r, vraag *v)
{
    if (!carving_van_pad(r, &v->g)) return false;
    v->n = carving_vrij(&v->g, v->t);
    return true;
}

void carving_mensen(req *r)
{
    vraag *v = arena_make(r->w.a, vraag, 1);
    carvingkandidaten k;
    if (!lees_vraag(r, v)) return;
    jobcarving_id id = jobcarving_id_van(&v->g.c);
    bool is = carving_zoek(&r->w, &v->g, v->t, v->n, KANDIDATEN_TONEN, &k);
    carving_kruimels(r, &v->g.c, T("Wie kan welke taken"));
    kop(r, TF(r->w.a, "Mensen voor taken van {}", v->g.c.functie),
        TF(r->w.a, "{}. {} Je ziet de {} die de meeste taken kunnen.", v->g.o.naam,
           PN(r->w.a, "{} mens zoekt een plek.", "{} mensen zoeken een plek.", k.alle), k.n));
    PUT(&r->h, "<p class=\"klein\">{} {}</p>",
        T("Wie de meeste taken nu kan, staat eerst. Daarna telt de gewone volgorde."),
        T("Het programma stelt voor. Jij beslist."));
    if (!is)
        leegte(r, T("Alle taken van deze functie zitten al in een plek."),
               URL(r, carving_toon, id), T("Naar de functie"));
    else if (!k.n)
        leegte(r, T("Er zoekt nu niemand van jouw team een plek."), URL0(r, mensen),
               T("Naar alle mensen"));
    PUT(&r->h, "<div class=\"stapel\">");
    for (int i = 0; i < k.n; i++) een_mens(r, v, &k.at[i]);
    volgorde_blok(r, true);
    PUT(&r->h, "</div>");
}

void carving_zet_doe(req *r)
{
    carving_geheel g;
    gebeurtenis_id geb = {0};
    carvingtaak_id gekozen[CARVING_TAKEN];
    if (!carving_van_pad(r, &g)) return;
    jobcarving_id id = jobcarving_id_van(&g.c);
    persoon_id wie = {token_lees(r, &persoon_entity, veld(r, "persoon"))};
    int n = carving_taken_lees(r, gekozen);
    if (!carving_zet(&r->w, id, wie, gekozen, n, &geb)) carving_mensen(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, id),
            PN(r->w.a, "{} taak is nu voor deze persoon.",
               "{} taken zijn nu voor deze persoon.", n), geb);
}

void carvingmens_weg(req *r)
{
    carvingmens m;
    carvingtaak t;
    gebeurtenis_id g = {0};
    if (!HAAL(&r->w, carvingmens, (carvingmens_id){r->id[0]}, &m) ||
        !HAAL(&r->w, carvingtaak, m.carvingtaak_id, &t)) {
        niet_gevonden(r);
        return;
    }
    if (!carving_haal_af(&r->w, carvingmens_id_van(&m), &g)) niet_gevonden(r);
    else ga_naar_met_ongedaan(r, URL(r, carving_toon, t.jobcarving_id),
                              T("Deze taak is weer vrij."), g);
}
