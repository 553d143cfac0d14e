/* demo_contact.c: conversations, notes and tasks that people made themselves. */
#include "casework/demo_maak.h"

gesprek_id demo_gesprek(demo *d, const mens *m, gesprek g)
{
    g.persoon_id = m->id;
    if (!g.gebruiker_id.v) g.gebruiker_id = m->km->id;
    demo_voeg(d, &gesprek_entity, &g);
    if (g.afloop.i != GESPREK_GEPLAND)
        demo_gebeur(d, g.datum,
            (gebeurtenis){.soort = CODE(GEB_GESPREK),
                .persoon_id = m->id,
                .onderwerp = S("gesprek"),
                .onderwerp_id = NUM(g.kop.id),
                .versie_voor = NUM(0),
                .code1 = code_text(&gesprek_soort_codes, g.soort)});
    return gesprek_id_van(&g);
}

void demo_notitie(demo *d, const mens *m, date dag, int spoor, const char *tekst)
{
    notitie_id id = VOEG(d, notitie, .persoon_id = m->id, .datum = dag, .spoor = CODE(spoor),
        .tekst = str_of(tekst));
    demo_gebeur(d, dag,
        (gebeurtenis){.soort = CODE(GEB_NOTITIE),
            .persoon_id = m->id,
            .spoor = CODE(spoor),
            .onderwerp = S("notitie"),
            .onderwerp_id = NUM(id.v)});
}

gesprek_id demo_vandaag(demo *d, const mens *m, int soort, tijd van, const char *plaats)
{
    int einde = tijd_minutes(van) + 60;
    return demo_gesprek(d, m,
        (gesprek){.soort = CODE(soort),
            .datum = d->nu,
            .van = van,
            .tot = tijd_hm(einde / 60, einde % 60),
            .tolk = m->tolk,
            .plaats = str_of(plaats),
            .afloop = CODE(GESPREK_GEPLAND)});
}

void demo_taak(demo *d, const mens *m, int spoor, int over_dagen, const char *tekst)
{
    VOEG(d, taak, .persoon_id = m->id, .gebruiker_id = m->km->id, .soort = CODE(TAAK_HAND),
        .spoor = CODE(spoor), .tekst = str_of(tekst), .uiterlijk = demo_dag(d, over_dagen),
        .stand = CODE(TAAK_OPEN));
}

/* A working day: nobody talks in the weekend. */
static date werkdag(date dag)
{
    int weekdag = date_weekday(dag);
    return weekdag > 5 ? date_plus(dag, 8 - weekdag) : dag;
}

static gesprek gesprek_op(demo *d, const mens *m, int soort, date dag, int afloop)
{
    static const char *const plaatsen[] = {
        "stadhuis, kamer 2.14", "stadhuis, kamer 1.08", "wijkcentrum", "bij de persoon thuis"};
    int begin = kans_tussen(&d->k, 18, 31) * 30;
    return (gesprek){.soort = CODE(soort),
        .datum = werkdag(dag),
        .van = tijd_hm(begin / 60, begin % 60),
        .tot = tijd_hm((begin + 60) / 60, begin % 60),
        .tolk = m->tolk,
        .plaats = str_of(KANS_UIT(&d->k, plaatsen)),
        .afloop = CODE(afloop)};
}

static int afloop(demo *d)
{
    if (kans_op(&d->k, 900)) return GESPREK_GEKOMEN;
    return kans_op(&d->k, 500) ? GESPREK_NIET_GEKOMEN : GESPREK_AFGEMELD;
}

static void voortgang(demo *d, const mens *m)
{
    static const int soorten[] = {
        GESPREK_VOORTGANG, GESPREK_VOORTGANG, GESPREK_DRIE, GESPREK_TELEFOON, GESPREK_NAZORG};
    date begin = date_is_set(m->intake_klaar) ? m->intake_klaar : m->intake_van;
    int stap = m->intensief ? 75 : 175;
    date dag = date_plus(begin, kans_tussen(&d->k, 30, stap));
    for (; date_before(dag, m->contact);
         dag = date_plus(dag, kans_tussen(&d->k, stap / 2, stap * 2))) {
        int soort =
            m->plek && date_before(m->plek_van, dag) ? KANS_UIT(&d->k, soorten) : GESPREK_VOORTGANG;
        demo_gesprek(d, m, gesprek_op(d, m, soort, dag, afloop(d)));
    }
    if (date_before(m->contact, d->nu) && date_weekday(m->contact) < 6)
        demo_gesprek(d, m, gesprek_op(d, m, GESPREK_VOORTGANG, m->contact, GESPREK_GEKOMEN));
    if (m->bekend || date_is_set(m->uit_beeld) || !kans_op(&d->k, 450)) return;
    date straks = demo_dag(d, kans_tussen(&d->k, 2, 45));
    demo_gesprek(d, m, gesprek_op(d, m, GESPREK_VOORTGANG, straks, GESPREK_GEPLAND));
}

static void notities(demo *d, const mens *m)
{
    static const struct {
        int spoor;
        const char *tekst;
    } keus[] = {
        {SPOOR_TAAL,
            "Oefent thuis met een boek uit de bibliotheek. Vraagt om meer spreken in de les."},
        {SPOOR_TAAL, "School meldt dat lezen goed gaat en luisteren nog moeilijk is."},
        {SPOOR_WERK,
            "Wil graag op een andere plek kijken. Afgesproken dat Joris twee plekken zoekt."},
        {SPOOR_WERK, "Werkgever is tevreden. Komt op tijd en vraagt door."},
        {SPOOR_WERK, "Vindt het werk zwaar aan het einde van de dag. We kijken naar de uren."},
        {SPOOR_GELD, "De rekeningen zijn op orde. Betaalt de huur nu zelf."},
        {SPOOR_GELD, "Wil weten wat er met de toeslagen gebeurt als het werk begint."},
        {SPOOR_LEREN, "Was op de open dag van het mbo. Wil in september beginnen."},
        {SPOOR_LEREN, "Diploma is opgestuurd voor waardering."},
        {SPOOR_WET, "Uitgelegd hoe de inburgering verder gaat, met tolk."},
    };
    int n = m->intensief ? kans_tussen(&d->k, 1, 4) : kans_tussen(&d->k, 0, 2);
    int dagen = date_diff(m->contact, m->intake_van);
    for (int i = 0; i < n && dagen > 0; i++) {
        date dag = werkdag(date_plus(m->intake_van, kans_tussen(&d->k, 0, dagen)));
        int nr = kans_tussen(&d->k, 0, (int)countof(keus) - 1);
        if (date_before(dag, d->nu)) demo_notitie(d, m, dag, keus[nr].spoor, keus[nr].tekst);
    }
}

/* Things people wrote down for themselves; Sanne's are never late. */
static void taken(demo *d, const mens *m)
{
    static const char *const teksten[] = {
        "Bellen over de opvang",
        "Vragen of de laptop er is",
        "Papieren voor de toeslag nakijken",
        "Werkplek bezoeken",
        "Taalmaatje voorstellen",
        "Uitleg over het loonstrookje plannen",
    };
    if (date_is_set(m->uit_beeld) || !kans_op(&d->k, 160)) return;
    int in = kans_tussen(&d->k, m->netjes ? 1 : -6, 25);
    const char *tekst = KANS_UIT(&d->k, teksten);
    demo_taak(d, m, SPOOR_WERK, in, tekst);
}

void demo_contact(demo *d, mens *m)
{
    if (!date_is_set(m->intake_van)) return;
    gesprek_id id =
        demo_gesprek(d, m, gesprek_op(d, m, GESPREK_INTAKE, m->intake_van, GESPREK_GEKOMEN));
    if (kans_op(&d->k, 500))
        VOEG(d, gesprek_deelnemer, .gesprek_id = id, .persoon_id = m->id,
            .organisatie_id = d->stad->org[ORG_VLUCHT].id);
    voortgang(d, m);
    notities(d, m);
    if (!m->bekend) taken(d, m);
}
