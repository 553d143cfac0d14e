/* demo_lijst.c: what people did with their worklist: filters they keep, people they hand over, and
 * who stands in it twice. Made by the verbs, on behalf of the accounts that would have done it. */
#include "casework/demo_maak.h"
#include "casework/etiket.h"
#include "casework/kantoor.h"
#include "casework/mensen.h"
#include "casework/mensenfilter.h"
#include "casework/overdracht.h"
#include "casework/persoon.h"

static void filters(demo *d)
{
    static const struct {
        const char *wie, *naam, *vraag;
        bool delen;
    } rij[] = {
        {"sanne", "B1-route, zoekt een plek", "leerroute=B&werk=zoekt", false},
        {"sanne", "Intensief, 4 weken stil", "intensiteit=intensief&weken=4&sorteer=contact", true},
        {"anouk", "Nog in de intake", "werk=intake", true},
        {"anouk", "Wacht, te laat", "stand=laat&intensiteit=wacht", false},
        {"joris", "Zoekt een plek", "werk=zoekt&sorteer=naam", false},
    };
    for (size_t i = 0; i < countof(rij); i++) {
        werk w;
        problems p = {.n = 0};
        gebeurtenis_id g;
        if (!demo_als(d, rij[i].wie, &w, &p)) continue;
        bool goed = mensenfilter_bewaar(&w, str_of(rij[i].naam), str_of(rij[i].vraag),
            rij[i].delen, &g);
        if (!goed && !db_failed(w.db)) bug("demo: a filter was refused");
    }
}

/* Anouk's own list begins with one of her filters. */
static void begin_filter(demo *d)
{
    werk w;
    problems p = {.n = 0};
    gebeurtenis_id g;
    if (!demo_als(d, "anouk", &w, &p)) return;
    mensenfilter_rijen f = mensenfilters(&w);
    for (int i = 0; i < f.n; i++)
        if (f.at[i].gebruiker_id.v == w.t.gebruiker && !f.at[i].team_id.v)
            mensenfilter_zet_begin(&w, mensenfilter_id_van(&f.at[i]), false, true, &g);
}

/* ---- labels ---- */

static void etiketten_(demo *d)
{
    static const struct { const char *wie, *naam; int van, om; } rij[] = {
        {"sanne", "Zorgklas voorjaar 2027", 2, 5}, {"sanne", "Rijbewijs halen", 4, 9},
        {"sanne", "Verhuist binnenkort", 7, 23}, {"anouk", "Zorgklas voorjaar 2027", 1, 7},
        {"anouk", "Open dag technisch college", 3, 6}};
    for (size_t i = 0; i < countof(rij); i++) {
        werk w;
        problems p = {.n = 0};
        gebeurtenis_id g;
        int n = 0;
        if (!demo_als(d, rij[i].wie, &w, &p)) continue;
        mensen_filter f = {.van = {w.t.gebruiker}, .sorteer = "naam"};
        mensenregel_rijen m = mensen_lijst(&w, &f, 0, SAMEN_HOOGSTENS);
        persoon_id *wie = arena_make(w.a, persoon_id, m.n + 1);
        for (int k = rij[i].van; k < m.n; k += rij[i].om) wie[n++] = m.at[k].id;
        etiket_wens wens = {.nieuw = str_of(rij[i].naam)};
        if (n && !samen_etiket(&w, (mensen_groep){wie, n}, wens, &n, &g) && !db_failed(w.db))
            bug("demo: a label was refused");
    }
}

/* ---- people who change hands ---- */

/* n people of this account, from the end of his list: the known people of the screens stand at its
 * begin. */
static mensen_groep van_achteren(werk *w, int n)
{
    mensen_filter f = {.van = {w->t.gebruiker}, .sorteer = "naam"};
    i64 alle = mensen_aantal(w, &f);
    mensenregel_rijen m = mensen_lijst(w, &f, alle > n ? alle - n : 0, n);
    persoon_id *wie = arena_make(w->a, persoon_id, m.n + 1);
    for (int i = 0; i < m.n; i++) wie[i] = m.at[i].id;
    return (mensen_groep){wie, m.n};
}

static void vraag_over(demo *d, const char *van, const char *naar, int n, const str *notities)
{
    werk w, ander;
    problems p = {.n = 0};
    gebeurtenis_id g;
    if (!demo_als(d, naar, &ander, &p) || !demo_als(d, van, &w, &p)) return;
    mensen_groep wie = van_achteren(&w, n);
    overdracht_wens wens = {{ander.t.gebruiker}, true, wie.n == n ? notities : NULL};
    if (wie.n && !overdracht_vraag(&w, wie, &wens, &g) && !db_failed(w.db))
        bug("demo: an overdracht was refused");
}

static void weiger_alles(demo *d, const char *wie, const char *reden)
{
    werk w;
    problems p = {.n = 0};
    gebeurtenis_id g;
    if (!demo_als(d, wie, &w, &p)) return;
    overdrachtregel_rijen o = overdrachten_naar(&w, (gebruiker_id){w.t.gebruiker});
    overdracht_id *id = arena_make(w.a, overdracht_id, o.n + 1);
    for (int i = 0; i < o.n; i++) id[i] = o.at[i].id;
    bool goed = !o.n || overdracht_weiger(&w, (overdracht_groep){id, o.n}, str_of(reden), &g);
    if (!goed && !db_failed(w.db)) bug("demo: an answer was refused");
}

static void overdrachten_(demo *d)
{
    static const str twee[] = {S("Belt liever 's middags. Neem een tolk mee."),
                               S("Zoekt werk in de buurt van Anouk haar wijk.")};
    static const str drie[] = {S("Intake is klaar, plan nog niet getekend."), S(""),
                               S("Wil graag op woensdag praten.")};
    vraag_over(d, "sanne", "anouk", 1, NULL);
    weiger_alles(d, "anouk", "Mijn lijst is vol tot januari.");
    vraag_over(d, "sanne", "anouk", 2, twee);
    vraag_over(d, "anouk", "sanne", 3, drie);
}

/* ---- someone who stands in the list twice ---- */

/* "Zabih Karimi" as someone wrote it elsewhere: "Karimi Zabih". */
static str omgekeerd(arena *a, str naam)
{
    str rest = naam, eerst;
    buf b = buf_new(a);
    if (!str_split(&rest, ' ', &eerst) || !rest.n) return naam;
    PLAIN(&b, "{} {}", rest, eerst);
    return buf_str(&b);
}

/* The nth of the team whose BSN nobody knows and whom this account does not guide; 0: none. */
static persoon_id zonder_bsn(werk *w, int nr)
{
    mensen_filter f = {.sorteer = "naam"};
    mensenregel_rijen m = mensen_lijst(w, &f, 0, 1000);
    for (int i = 0; i < m.n; i++) {
        persoon p;
        if (m.at[i].klantmanager_id.v == w->t.gebruiker) continue;
        if (HAAL(w, persoon, m.at[i].id, &p) && !p.bsn.masked.n && !nr--) return m.at[i].id;
    }
    return (persoon_id){0};
}

/* The dossier of a colleague came from elsewhere, without BSN, under a name that looks alike. */
static void dubbel(demo *d, const char *van, int nr)
{
    werk w;
    problems p = {.n = 0};
    persoon een, twee;
    if (!demo_als(d, van, &w, &p)) return;
    mensen_groep a = van_achteren(&w, 8 + nr);
    persoon_id ander = zonder_bsn(&w, nr);
    if (!a.n || !ander.v || !HAAL(&w, persoon, a.at[0], &een) || !HAAL(&w, persoon, ander, &twee))
        return;
    twee.naam = omgekeerd(w.a, een.naam);
    twee.geboortedatum = een.geboortedatum;
    twee.telefoon = een.telefoon;
    u64 velden = field_bit(&persoon_entity, "naam") | field_bit(&persoon_entity, "geboortedatum") |
                 field_bit(&persoon_entity, "telefoon");
    if (!persoon_bewaar(&w, &twee, velden, 0) && !db_failed(w.db))
        bug("demo: a dossier that looks like another was refused");
}

/* Small groups stay as they are: only a town of many people has pairs. */
static void dubbelen_(demo *d)
{
    enum { VEEL_MENSEN = 200 };
    if (d->keus->mensen < VEEL_MENSEN) return;
    dubbel(d, "sanne", 0);
    dubbel(d, "sanne", 1);
}

static void briefhoofd_(demo *d)
{
    str gemeente = kantoor_gemeente(&d->w);
    VOEG(d, briefhoofd, .van = demo_dag(d, -400), .afdeling = S("Team inburgering en werk"),
        .adres = S("Stadhuisplein 1"), .postcode = S("1234 AB"), .plaats = gemeente,
        .telefoon = S("14 0123"), .retour = S("Postbus 10, 1234 ZZ"), .herinner_dagen = NUM(7));
}

void demo_lijst(demo *d)
{
    briefhoofd_(d);
    filters(d);
    begin_filter(d);
    etiketten_(d);
    overdrachten_(d);
    dubbelen_(d);
}
