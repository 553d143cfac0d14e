/* demo_leerdoel.c: what people learn on their places: words of the trade beside the work. */
#include "casework/demo_maak.h"

typedef struct {
    const char *werk, *woorden; /* one goal of the work, one of its language */
} leerstof;

static const leerstof stof[SEC_AANTAL] = {
    [SEC_ZORG] = {"Zelf een kamer klaarmaken voor een bewoner.",
        "Overdragen aan een collega: wat is gedaan en wat nog niet."},
    [SEC_TECHNIEK] = {"Zelf een band en een remkabel vervangen.",
        "De namen van het gereedschap kennen en erom vragen."},
    [SEC_GROEN] = {"Een perk schoffelen zonder hulp.",
        "De opdracht van de voorman in eigen woorden navertellen."},
    [SEC_LOGISTIEK] = {"Een order verzamelen zonder fouten.",
        "De lijst met orders lezen en bellen als iets ontbreekt."},
    [SEC_HORECA] = {"Een gerecht klaarmaken volgens de kaart.",
        "De regels voor schoon werken lezen en uitleggen."},
    [SEC_WINKEL] = {"De vakken vullen en de data nakijken.",
        "Een klant te woord staan en doorverwijzen."},
    [SEC_KANTOOR] = {"De post sorteren en registreren.",
        "De telefoon aannemen en een naam noteren."},
    [SEC_BOUW] = {"Een muur uitmeten en afplakken.",
        "De veiligheidsregels op de bouwplaats lezen en uitleggen."},
    [SEC_SCHOONMAAK] = {"Een verdieping schoonmaken volgens de lijst.",
        "De etiketten van de middelen lezen."},
    [SEC_ONDERWIJS] = {"Meehelpen in een groep van tien kinderen.",
        "Een verhaal voorlezen en er vragen over stellen."},
};

void demo_leerdoelen(demo *d, const mens *m, traject_id bij, int sector, date van, date eind)
{
    kans k = kans_van(d->keus->zaad, 'l', (u64)bij.v);
    date kijk = date_plus(van, kans_tussen(&k, 28, 56));
    const leerstof *s = &stof[sector >= 0 && sector < SEC_AANTAL ? sector : SEC_KANTOOR];
    const char *const tekst[] = {"Op tijd komen en zelf bellen bij ziekte.", s->werk, s->woorden};
    for (size_t i = 0; i < countof(tekst); i++) {
        date dag = date_plus(kijk, (int)i * 42);
        date nu = date_is_set(eind) ? date_min(eind, d->nu) : d->nu;
        bool bekeken = !date_before(nu, dag);
        int hoe = kans_op(&k, 700) ? LEERDOEL_BEREIKT
                  : kans_op(&k, 700) ? LEERDOEL_DEELS
                                     : LEERDOEL_NIET;
        VOEG(d, leerdoel, .persoon_id = m->id, .traject_id = bij, .tekst = str_of(tekst[i]),
            .vaktaal = i == 2, .afgesproken = van, .evaluatie = dag,
            .geevalueerd = bekeken ? dag : (date){0}, .uitkomst = bekeken ? CODE(hoe) : (code){0});
    }
}
