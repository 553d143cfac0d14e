/* mens_nieuw.c: a new person: first who is there already, then the form with what was typed. */
#include "casework/gegevens.h"

#include "base/text.h"
#include "casework/persoon.h"
#include "web/pages/feit.h"
#include "web/pages/huishouden.h"
#include "web/routes.h"

#define ZOEKVORM_FIELDS(F) \
    F(str, naam, N_("Naam"), .required = true, .max = 200, .autocomplete = "off", \
      .hulp = N_("Voornaam en achternaam, zoals op het pasje.")) \
    F(date, geboortedatum, N_("Geboortedatum"))
FORMULIER(zoekvorm, ZOEKVORM_FIELDS)
#define SELF zoekvorm
FORMULIER_DEF(zoekvorm, ZOEKVORM_FIELDS)
#undef SELF

static const char *const velden[] = {
    "naam", "geboortedatum", "doelgroep", "aanspreekvorm", "contacttaal", "tolk", "bsn", "vnummer",
    "woonsituatie", "azc", "adres", "postcode", "plaats", "telefoon", "email", "koppeling",
    "vestiging", "aanmelding", NULL};

static void put_stap(req *r, str stap)
{
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop(r, T("Nieuwe aanmelding"), stap);
}

/* ---- step 1: who? ---- */

void mens_nieuw(req *r)
{
    put_stap(r, T("Stap 1 van 2. We kijken eerst of deze persoon er al is."));
    PUT(&r->h, "<div class=\"kaart\">");
    /* without a draft: the name of the last one must not come back */
    formulier f = form_open_bestand(r, URL0(r, mens_nieuw_kijk), &zoekvorm_entity, NULL);
    form_veld(&f, "naam");
    form_veld(&f, "geboortedatum");
    form_sluit_met(&f, T("Ga verder"), URL0(r, mensen), T("Terug"));
    PUT(&r->h, "</div>\n<p class=\"mt\">{}</p>\n",
        link_naar(r, URL0(r, inlezen), T("Heb je een lijst? Lees een bestand in.")));
}

/* ---- step 2: who looks alike, and the form ---- */

static void put_lijkt(req *r, persoonregel_rijen p)
{
    if (!p.n) {
        PUT(&r->h, "<p>{}</p>", T("Niemand lijkt op deze persoon."));
        return;
    }
    PUT(&r->h, "<section aria-labelledby=\"h-lijkt\"><h2 class=\"utrecht-heading-2 mb\" "
               "id=\"h-lijkt\">{}</h2>",
        p.n == 1 ? T("Is het deze persoon?")
                 : TF(r->w.a, "Is het één van deze {} mensen?", p.n));
    tabel_open(r, T("Mensen die er al zijn en hierop lijken"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Geboren"), (url){0}, 0);
    tabel_kop(r, T("Dossier"), (url){0}, 0);
    tabel_kop(r, T("Klantmanager"), (url){0}, 0);
    for (int i = 0; i < p.n; i++) {
        const persoonregel *x = &p.at[i];
        tabel_rij(r);
        tabel_rijkop(r, naam_link(r, x->id, x->naam));
        tabel_cel(r, T("Geboren"), MARKUP(r->w.a, "{}", dag_tekst(r, x->geboortedatum, false)));
        tabel_cel(r, T("Dossier"), MARKUP(r->w.a, "{}", x->nummer));
        tabel_cel(r, T("Klantmanager"),
            MARKUP(r->w.a, "{}", gebruiker_naam(r, x->klantmanager_id)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

/* A draft belongs to one name: the form of someone else never shows it. */
static url aanmeld_adres(req *r, str naam)
{
    str sleutel = store_hash(r->w.a, db_store(r->w.db), text_sleutel(r->w.a, naam));
    return URL_MET(r, URL0(r, mens_aanmelden), A(voor, str_sub(sleutel, 0, 8)));
}

static void put_formulier(req *r, const persoon *p)
{
    dossier leeg = {0};
    PUT(&r->h, "<section class=\"kaart mt\" aria-labelledby=\"h-nieuw\">"
               "<h2 class=\"utrecht-heading-2\" id=\"h-nieuw\">{}</h2>",
        T("Meld deze persoon aan"));
    formulier f = form_open(r, aanmeld_adres(r, p->naam), &persoon_entity, p);
    form_groep(&f, T("Wie is het?"));
    for (int i = 0; i < 8; i++) form_veld(&f, velden[i]);
    form_groep_klaar(&f);
    form_groep(&f, T("Waar woont deze persoon?"));
    for (int i = 8; i < 15; i++) form_veld(&f, velden[i]);
    form_groep_klaar(&f);
    form_groep(&f, T("Hoe kwam deze persoon in beeld?"));
    for (int i = 15; velden[i]; i++) form_veld(&f, velden[i]);
    huishouden_veld(&f);
    form_groep_klaar(&f);
    bron_velden(&f, &leeg);
    form_sluit_met(&f, T("Meld aan"), URL0(r, mens_nieuw), T("Andere naam"));
    PUT(&r->h, "</section>\n");
}

static void put_tweede_stap(req *r, const persoon *p)
{
    put_stap(r, T("Stap 2 van 2. Woont iemand nog in een azc? Dan is het V-nummer genoeg."));
    put_lijkt(r, persoon_lijkt_op(&r->w, p->naam, p->geboortedatum));
    put_formulier(r, p);
}

void mens_nieuw_kijk(req *r)
{
    static const char *const eerst[] = {"naam", "geboortedatum", NULL};
    zoekvorm v = {.masker = UINT64_MAX};
    form_lees(r, &zoekvorm_entity, eerst, &v);
    if (r->w.p->n) {
        mens_nieuw(r);
        return;
    }
    persoon p = {.naam = v.naam, .geboortedatum = v.geboortedatum, .aanmelding = r->w.vandaag};
    put_tweede_stap(r, &p);
}

void mens_aanmelden(req *r)
{
    persoon p = {0};
    persoon_id bij = {0};
    form_lees(r, &persoon_entity, velden, &p);
    van_wie v = bron_lees(r);
    huishouden_bij_lees(r, &bij);
    persoon_id id = {0};
    if (!r->w.p->n) id = persoon_aanmelden(&r->w, &p, v.bron);
    if (id.v && bij.v) huishouden_erbij(&r->w, id, bij, NULL);
    if (r->w.p->n) put_tweede_stap(r, &p);
    else if (!p.klantmanager_id.v)
        ga_naar(r, URL_MET(r, URL(r, gegevens_wijzig, id), A(groep, S("begeleiding"))),
                TF(r->w.a, "Aangemeld met dossier {}. Jouw plaatsen zijn vol: kies een ander.",
                   p.nummer));
    else ga_naar(r, URL(r, persoon_toon, id), TF(r->w.a, "Aangemeld met dossier {}.", p.nummer));
}
