/* demo_bericht.c: letters and mails that were sent, a few that wait, and one in fifty that did not
 * arrive. */
#include "casework/bericht.h"
#include "casework/demo_maak.h"

/* Made by the klantmanager on a day, sent on the next unless it waits. */
static void zet(demo *d, bericht b, date dag, int stand)
{
    date weg = date_plus(dag, 1);
    if (date_before(d->nu, weg)) weg = d->nu;
    b.gemaakt = moment_of(dag, tijd_hm(9, 15));
    b.stand = CODE(stand);
    if (code_is(b.kanaal, KANAAL_MAIL))
        b.niet_voor = (moment){b.gemaakt.ms + 600000};
    if (stand == BERICHT_VERZONDEN) b.verzonden = moment_of(weg, tijd_hm(9, 30));
    b.kenmerk = demo_tekst(d, "demo-%lld-%d", (long long)b.persoon_id.v, b.sjabloon.i);
    demo_voeg(d, &bericht_entity, &b);
    demo_gebeur(d, dag, (gebeurtenis){.soort = CODE(GEB_BERICHT), .persoon_id = b.persoon_id,
        .onderwerp = S("bericht"), .onderwerp_id = NUM(b.kop.id), .spoor = CODE(SPOOR_WET),
        .code1 = code_text(&kanaal_codes, b.kanaal)});
}

static void papieren(demo *d, kans *k, const persoon *p)
{
    static const char *const wat[] = {"je paspoort of verblijfspas", "je diploma's en je cv",
        "je verblijfspas en je zorgpas", "de brief van DUO"};
    bericht_opzet o = bericht_stel_op(&d->w, p, &(bericht_wens){.sjabloon = SJABLOON_DOCUMENTEN,
        .wat = str_of(KANS_UIT(k, wat))});
    o.b.gebruiker_id = p->klantmanager_id;
    bool mis = code_is(o.b.kanaal, KANAAL_MAIL) && kans_op(k, 20);
    if (mis) o.b.reden = S("550 5.1.1 Dit postbusadres bestaat niet");
    if (mis) o.b.pogingen = NUM(1);
    date dag = date_plus(d->nu, -kans_tussen(k, 5, 90));
    kans eigen = kans_van(d->keus->zaad, 'q', (u64)p->kop.id);
    bool stil = date_is_set(p->laatste_contact) && date_diff(d->nu, p->laatste_contact) > 8;
    if (!mis && stil && kans_op(&eigen, 600)) { /* asked to say whether he comes, and did not */
        dag = o.b.gevraagd = p->laatste_contact;
        o.b.antwoord_voor = date_plus(dag, 7);
    }
    zet(d, o.b, dag,
        mis ? BERICHT_MISLUKT : BERICHT_VERZONDEN);
}

static void afspraak_(demo *d, kans *k, const persoon *p)
{
    bericht_opzet o = bericht_stel_op(&d->w, p, &(bericht_wens){.sjabloon = SJABLOON_AFSPRAAK});
    if (o.waarom) return;
    o.b.gebruiker_id = p->klantmanager_id;
    bool wacht = code_is(o.b.kanaal, KANAAL_BRIEF) && kans_op(k, 400);
    zet(d, o.b, wacht ? d->nu : date_plus(d->nu, -kans_tussen(k, 1, 4)),
        wacht ? BERICHT_KLAAR : BERICHT_VERZONDEN);
}

void demo_berichten(demo *d, persoon_id id)
{
    persoon p;
    kans k = kans_van(d->keus->zaad, 'p', (u64)id.v);
    if (!HAAL(&d->w, persoon, id, &p) || date_is_set(p.uit_beeld)) return;
    if (kans_op(&k, 350)) papieren(d, &k, &p);
    if (kans_op(&k, 300)) afspraak_(d, &k, &p);
}
