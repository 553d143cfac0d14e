/* demo_goedkeuring.c: what was asked and answered with four eyes: an account that waits, a file
 * that was approved and one that was refused, a new rol. */
#include "casework/account.h"
#include "casework/demo_maak.h"
#include "casework/nood.h"
#include "casework/uitvoer.h"

/* The work of this account, a day ago; false: this town has no such account. */
static bool als(demo *d, const char *wie, werk *w)
{
    bool er = demo_als(d, wie, w, d->w.p);
    w->vandaag = demo_dag(d, -1);
    return er;
}

static void keur(demo *d, const char *wie, goedkeuring_id id)
{
    werk w;
    goedkeuring k;
    if (!als(d, wie, &w) || !HAAL(&w, goedkeuring, id, &k)
        || !goedkeuring_keur(&w, id, k.vingerafdruk))
        bug("demo: an approval is refused");
}

static void bestanden(demo *d)
{
    enum { MENSEN = 12 };
    werk sanne, ilse;
    persoon_id wie[MENSEN];
    if (!als(d, "sanne", &sanne) || !als(d, "ilse", &ilse)) return;
    persoonregel_rijen l = LIJST(&sanne, persoonregel, MENSEN_NA, A(na, 0), A(aantal, MENSEN));
    for (int i = 0; i < l.n; i++) wie[i] = l.at[i].id;
    if (!l.n) return;
    mensen_groep allen = {wie, l.n};
    keur(d, "privacy", uitvoer_vraag(&sanne, allen, UITVOER_BEREIK,
                                     S("Uitnodigen voor de open dag van de techniekschool")));
    goedkeuring_id nee = uitvoer_vraag(&sanne, allen, UITVOER_ALLES, S("Handig voor thuis"));
    if (!goedkeuring_weiger(&ilse, nee, S("Thuis werk je in het programma. Geen bestand nodig.")))
        bug("demo: a refusal is refused");
    uitvoer_vraag(&sanne, allen, UITVOER_NAMEN, S("Naamkaartjes voor de themabijeenkomst"));
}

/* Someone of another team stood at the desk, and a number that nobody has. */
static void nood_(demo *d)
{
    werk anouk, bas;
    if (!als(d, "anouk", &anouk) || !als(d, "bas", &bas)) return;
    persoonregel_rijen l = LIJST(&bas, persoonregel, MENSEN_NA, A(na, 0), A(aantal, 1));
    nood_vraag(&anouk, S("2019-0001"),
        S("Aan de balie, met een brief van de huisarts van gisteren."));
    if (l.n)
        nood_vraag(&anouk, l.at[0].nummer,
            S("Staat nu aan de balie zonder huis. Zijn klantmanager is vandaag ziek."));
}

/* A link that someone was given a week ago and opened once; its secret is nobody's. */
static void eigen_link(demo *d)
{
    werk sanne;
    if (!als(d, "sanne", &sanne)) return;
    persoonregel_rijen l = LIJST(&sanne, persoonregel, MENSEN_NA, A(na, 0), A(aantal, 1));
    if (!l.n) return;
    moment toen = moment_of(demo_dag(d, -7), tijd_hm(10, 30));
    VOEG(d, inzagelink, .sleutel = S("verzonnen, van niemand"), .persoon_id = l.at[0].id,
         .gebruiker_id = {sanne.t.gebruiker}, .taal = CODE(TAAL_AR), .gemaakt = toen,
         .tot = demo_dag(d, INZAGELINK_DAGEN - 7), .keer = NUM(1),
         .laatst = moment_of(demo_dag(d, -5), tijd_hm(19, 12)));
}

/* A number shown whole yesterday. */
static void getoond(demo *d)
{
    werk sanne;
    if (!als(d, "sanne", &sanne)) return;
    persoonregel_rijen l = LIJST(&sanne, persoonregel, MENSEN_NA, A(na, 0), A(aantal, 1));
    if (l.n)
        VOEG(d, onthulling, .persoon_id = l.at[0].id, .gebruiker_id = {sanne.t.gebruiker},
             .moment = moment_of(demo_dag(d, -1), tijd_hm(14, 5)), .soort = CODE(ONTHUL_BSN),
             .reden = CODE(ONTHUL_SCHOOL), .woorden = S("Aanmelden voor het examen in januari"));
}

void demo_goedkeuringen(demo *d)
{
    werk beheer, privacy;
    gebruiker noor = {.inlognaam = S("noor"), .naam = S("Noor Bos"), .rol = CODE(ROL_BELEID)};
    gebruiker henk = {.inlognaam = S("henk"), .naam = S("Henk Otten"), .rol = CODE(ROL_BELEID)};
    gebruiker tim = {.inlognaam = S("tim"), .naam = S("Tim Bakker"), .rol = CODE(ROL_MANAGER)};
    if (!als(d, "beheer", &beheer) || !als(d, "privacy", &privacy)) return;
    account_vraag_nieuw(&beheer, &tim, S("Vervangt Ilse als zij weg is"));
    keur(d, "privacy", account_vraag_nieuw(&beheer, &noor, S("Nieuwe collega bij beleid")));
    keur(d, "privacy", account_vraag_nieuw(&beheer, &henk, S("Helpt drie maanden mee")));
    if (!account_vind(&beheer, henk.inlognaam, &henk) || !account_sluit(&beheer, &henk))
        bug("demo: an account is not closed");
    bestanden(d);
    nood_(d);
    eigen_link(d);
    getoond(d);
    if (d->w.p->n) bug("demo: a request is refused");
}
