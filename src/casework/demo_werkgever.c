/* demo_werkgever.c: what is asked of and coached at organisations of the invented gemeente. Written
 * by hand: no chance that others count on. */
#include "casework/demo_maak.h"

static const struct {
    int org, richting;
    const char *vraag, *antwoord;
    int gevraagd, uiterlijk; /* days from today */
} vragen[] = {
    {ORG_BEUK, VRAAG_VAN_HEN, "Mag iemand tijdens de proefplaatsing al medicijnen aangeven?", NULL,
        -4, 3},
    {ORG_VLOT, VRAAG_VAN_HEN, "Wie betaalt de veiligheidsschoenen?", NULL, -9, -2},
    {ORG_REINIGING, VRAAG_VAN_ONS,
        "Kan de dienst op dinsdag om 9.30 uur beginnen? De les is tot 9.00 uur.", NULL, -2, 5},
    {ORG_STROOM, VRAAG_VAN_HEN, "Is er een cursus veilig werken in eenvoudig Nederlands?",
        "Ja, bij het mbo. Start elke maand. Folder is gestuurd.", -40, -30},
    {ORG_BLAD, VRAAG_VAN_HEN, "Wat doen we als iemand een dag niet komt?",
        "Bel de jobcoach op de dag zelf. Dat staat nu ook op het plekblad.", -60, -50},
};

static const struct {
    int org;
    const char *verwacht, *wij, *cultuur;
} verwachtingen[] = {
    {ORG_REINIGING, "Op tijd komen. Bellen als het niet lukt. Elke dag buiten.",
        "Elke dag een vaste begeleider. Tijd voor de les op dinsdag.",
        "Men zegt je en jij. Om tien uur samen koffie. Grapjes horen erbij."},
    {ORG_BEUK, "Rustig praten met bewoners. Vragen als je iets niet begrijpt.",
        "Vaktaal leren op de werkvloer. Elke week een gesprek.",
        "Bewoners noem je mevrouw of meneer. Lunch in het restaurant."},
    {ORG_VLOT, "Tempo halen na zes weken. Regels voor veiligheid kennen.",
        "Uitleg met plaatjes. Een maatje in de eerste maand.",
        "Snel werk, vaste pauzes. Telefoon blijft in het kluisje."},
};

void demo_werkgevers(demo *d)
{
    const stad *s = d->stad;
    for (size_t i = 0; i < countof(vragen); i++) {
        bool klaar = vragen[i].antwoord != NULL;
        VOEG(d, orgvraag, .organisatie_id = s->org[vragen[i].org].id,
            .richting = CODE(vragen[i].richting), .datum = demo_dag(d, vragen[i].gevraagd),
            .vraag = str_of(vragen[i].vraag), .gebruiker_id = s->joris,
            .uiterlijk = demo_dag(d, vragen[i].uiterlijk),
            .antwoord = klaar ? str_of(vragen[i].antwoord) : (str){0},
            .beantwoord = klaar ? demo_dag(d, vragen[i].uiterlijk) : (date){0});
    }
    for (size_t i = 0; i < countof(verwachtingen); i++) {
        organisatie o;
        werk *w = &d->w;
        if (!HAAL(w, organisatie, s->org[verwachtingen[i].org].id, &o)) continue;
        o.verwacht = str_of(verwachtingen[i].verwacht);
        o.wij_verwachten = str_of(verwachtingen[i].wij);
        o.werkcultuur = str_of(verwachtingen[i].cultuur);
        if (!db_save(w->db, &w->t, &organisatie_entity, &o, UINT64_MAX, NULL))
            bug("demo: an organisation was changed by another");
    }
    orgcoaching_id loopt = VOEG(d, orgcoaching, .organisatie_id = s->org[ORG_BEUK].id,
        .doel = S("Teamleiders leren uitleg geven in korte zinnen"), .gebruiker_id = s->petra,
        .van = demo_dag(d, -45), .keren = NUM(4));
    VOEG(d, contactmoment, .organisatie_id = s->org[ORG_BEUK].id, .datum = demo_dag(d, -30),
        .soort = CODE(CONTACT_COACHING), .gebruiker_id = s->petra, .orgcoaching_id = loopt,
        .motivatie = CODE(MOTIVATIE_WIL), .energie = CODE(ENERGIE_RUIMTE),
        .tekst = S("Geoefend met uitleg bij de wasmachine. Plaatjes hielpen."));
    VOEG(d, orgcoaching, .organisatie_id = s->org[ORG_SAMEN].id,
        .doel = S("Vrijwilligers leren mensen ontvangen"), .gebruiker_id = s->petra,
        .van = demo_dag(d, -200), .keren = NUM(3), .eind = demo_dag(d, -120),
        .resultaat = S("Er is nu een vaste gastvrouw voor de eerste weken."));
}
