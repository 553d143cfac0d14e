/* demo_deel.c: what is shared with employers in the invented gemeente: placements at an online
 * supermarket, an uitzendbureau and a department, someone who consented to meet them, an agreement
 * that waits for a name. Of people that no page of the guide tells about. */
#include "casework/demo_maak.h"
#include "casework/overeenkomst.h"
#include "casework/werkgever_buiten.h"

enum { PER_WERKGEVER = 5, ZOEKEN_TOT = 60, KENNISMAKEN_MAANDEN = 3 };
static const int werkgevers[] = {ORG_REINIGING, ORG_VLOT, ORG_UITZENDEN};
static const char *const woorden[] = {
    "Ik werkte buiten, met mijn handen. Ik kom altijd op tijd. Ik leer elke dag nieuwe woorden.",
    "Ik werkte in een groot magazijn. Ik reken snel. Ik praat graag met mensen.",
    "Ik was chauffeur en ik laadde vrachtwagens. Ik wil snel beginnen.",
};

static void deel(demo *d, int org)
{
    werk *w = &d->w;
    orgmens_rijen m = LIJST(&d->w, orgmens, ORG_MENSEN, AI(organisatie, d->stad->org[org].id),
                            A(aantal, PER_WERKGEVER));
    for (int i = 0; i < m.n; i++) {
        persoon p;
        bool is = HAAL(w, persoon, m.at[i].persoon_id, &p);
        if (!is || date_is_set(m.at[i].eind) || p.klantmanager_id.v == d->stad->km[0].id.v)
            continue; /* Sanne's: the guide tells about them */
        if (!werkgever_deel(&d->w, m.at[i].id, NULL)) bug("demo: a share is refused");
    }
}

/* An agreement of the last of them that waits for the employer. */
static void overeenkomst_wacht(demo *d, int org)
{
    plaatsing_geheel x;
    orgmens_rijen m = LIJST(&d->w, orgmens, ORG_MENSEN, AI(organisatie, d->stad->org[org].id),
                            A(aantal, PER_WERKGEVER));
    for (int i = m.n; i-- > 0;) {
        if (!plaatsing_lees(&d->w, m.at[i].id, &x) || x.overeenkomsten.n
            || x.wie.klantmanager_id.v == d->stad->km[0].id.v)
            continue;
        overeenkomst o = overeenkomst_vul(&d->w, &x, 0);
        o.persoon_id = x.p.persoon_id;
        o.nummer = NUM(1);
        o.stand = CODE(OVK_UITGEZET);
        o.uitgezet = demo_dag(d, -1);
        if (!o.taken.n) o.taken = S("Straten vegen en bakken legen, samen met een collega.");
        demo_voeg(d, &overeenkomst_entity, &o);
        overeenkomst_id id = overeenkomst_id_van(&o);
        VOEG(d, handtekening, .persoon_id = o.persoon_id, .overeenkomst_id = id,
            .kant = CODE(KANT_PERSOON), .naam = x.wie.naam, .datum = demo_dag(d, -1));
        VOEG(d, handtekening, .persoon_id = o.persoon_id, .overeenkomst_id = id,
            .kant = CODE(KANT_GEMEENTE), .naam = S("Joris Bakker"), .datum = demo_dag(d, -1));
        VOEG(d, handtekening, .persoon_id = o.persoon_id, .overeenkomst_id = id,
            .kant = CODE(KANT_WERKGEVER), .naam = S("Ria Postma"), .namens = x.o.naam);
        return;
    }
}

static void kennismaken(demo *d, int nr, int org)
{
    persoonregel_rijen l = LIJST(&d->w, persoonregel, ZOEKENDEN, A(vandaag, d->nu),
        AI(klantmanager, d->stad->km[1 + nr].id), A(ook_vrijwillig, (i64)0),
        A(aantal, ZOEKEN_TOT));
    if (!l.n || !d->stad->org[org].id.v) return;
    const persoonregel *wie = &l.at[l.n - 1];
    str naam = wie->naam, roepnaam;
    str_split(&naam, ' ', &roepnaam);
    introductie i = {.persoon_id = wie->id, .roepnaam = roepnaam, .tekst = str_of(woorden[nr]),
        .gevraagd = CODE(GEVRAAGD_TOLK), .gebruiker_id = wie->klantmanager_id,
        .gegeven = demo_dag(d, -3), .tot = date_plus_months(d->nu, KENNISMAKEN_MAANDEN)};
    demo_voeg(d, &introductie_entity, &i);
    VOEG(d, introductie_org, .persoon_id = wie->id, .introductie_id = introductie_id_van(&i),
        .organisatie_id = d->stad->org[org].id);
    if (!deling_bij_introductie(&d->w, &i, d->stad->org[org].id))
        bug("demo: the share of an introduction is refused");
}

void demo_delen(demo *d)
{
    for (size_t i = 0; i < countof(werkgevers); i++) {
        if (!d->stad->org[werkgevers[i]].id.v) continue; /* this town has no such organisation */
        deel(d, werkgevers[i]);
        kennismaken(d, (int)i, werkgevers[i]);
    }
    if (d->stad->org[ORG_REINIGING].id.v) overeenkomst_wacht(d, ORG_REINIGING);
}
