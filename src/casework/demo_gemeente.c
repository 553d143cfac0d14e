/* demo_gemeente.c: an invented gemeente whose aanpak makes it the employer itself: two groups and
 * individual places over its departments, people who go along departments, who stopped and how, and
 * who still looks for a place. A part of its own, after all people are there. Of other towns: one
 * place that is looked for, and one consulent.
 * Bron: 000 and 003 (Rotterdam). */
#include "base/text.h"
#include "casework/aanpak.h"
#include "casework/demo_maak.h"
#include "casework/ploeg.h"
#include "casework/taak.h"
#include "casework/werktijd.h"

enum { ZOEKEN = 3, AF = 4, IN_GROEP = 8, STAP = 4 /* months at a department */ };

static const struct {
    const char *functie, *leert;
    int org, groep_min, aantal, kwalificatie;
} plekken[] = {
    {"Wijkbeheerder", "Bewoners te woord staan en melden wat kapot is.", ORG_WIJKEN, 4, 6,
     KWALIFICATIE_PRAKTIJK},
    {"Medewerker stadsreiniging", "Veilig werken op straat en de taal van de ploeg.",
     ORG_REINIGING, 4, 6, KWALIFICATIE_CERTIFICAAT},
    {"Administratief medewerker", "Brieven klaarmaken en de telefoon aannemen.", ORG_BURGERZAKEN,
     0, 2, KWALIFICATIE_DIPLOMA},
    {"Medewerker postkamer", "Post sorteren en rondbrengen.", ORG_FACILITAIR, 0, 1, 0},
    {"Medewerker archief", "Dossiers ordenen en terugvinden.", ORG_ARCHIEF, 0, 1, 0},
    {"Medewerker groen", "Planten en gereedschap kennen.", ORG_GROENDIENST, 0, 2, 0},
    {"Medewerker balie", "Mensen de weg wijzen.", ORG_SOCIAAL, 0, 1, 0},
};
enum { PLEKKEN = (int)countof(plekken), GROEPEN = 2 };
static const char *const afdelingen[PLEKKEN] = {"Wijkbeheer", "Stadsreiniging", "Burgerzaken",
    "Faciliteiten", "Archief", "Groen", "Sociaal domein"};

static const aanpak_inhoud *inhoud(const demo_keuzes *k, arena *kladje)
{
    problems stil = {.n = 0};
    return aanpak_lees(kladje, k->tekst, &stil);
}

bool demo_is_werkgever(const demo_keuzes *k, arena kladje)
{
    return code_is(inhoud(k, &kladje)->plekken.eigen_werkgever, JA);
}

static void plekken_bij(demo *d, plek_id uit[PLEKKEN])
{
    for (int i = 0; i < PLEKKEN; i++) {
        str functie = str_of(plekken[i].functie);
        uit[i] = VOEG(d, plek, .organisatie_id = d->stad->org[plekken[i].org].id,
            .soort = CODE(PLEK_LEERWERK), .functie = functie,
            .naam_sleutel = text_sleutel(d->w.a, functie), .afdeling = str_of(afdelingen[i]),
            .aantal = NUM(plekken[i].aantal),
            .groep_min = plekken[i].groep_min ? NUM(plekken[i].groep_min) : (num){0},
            .uren_min = NUM(24), .uren_max = NUM(32), .maanden = NUM(12),
            .reis_minuten = NUM(18), .bereikbaar_ov = true,
            .begeleiding = CODE(BEGELEIDING_DAGELIJKS), .baankans = CODE(KANS_GROOT),
            .vraagt = str_of(plekken[i].leert), .gemaakt = i == PLEKKEN - 1);
        VOEG(d, plek_taal, .plek_id = uit[i], .vaardigheid = CODE(VAARD_SP),
            .niveau = CODE(CEFR_A1));
        for (int dag = DINSDAG; dag <= DONDERDAG; dag++)
            VOEG(d, plek_dienst, .plek_id = uit[i], .dag = CODE(dag), .van = tijd_hm(8, 0),
                .tot = tijd_hm(16, 0));
    }
}

static plaatsing_id begint(demo *d, persoon_id wie, int soort, plek_id k, plaatsing rij)
{
    rij.persoon_id = wie;
    rij.plek_id = k;
    rij.contract = CODE(CONTRACT_TIJDELIJK);
    rij.uren = NUM(24);
    rij.tot = date_plus_months(rij.van, 12);
    rij.begonnen = rij.van;
    rij.jobcoach_id = d->stad->petra;
    demo_voeg(d, &plaatsing_entity, &rij);
    if (!date_is_set(rij.eind)) werktijden_begin(&d->w, &rij);
    traject_id t = VOEG(d, traject, .persoon_id = wie, .instrument = CODE(INS_LEERWERK),
        .organisatie_id = d->stad->org[plekken[soort].org].id,
        .doel = S("Werk leren kennen en de taal van het vak leren"), .van = rij.van,
        .tot = rij.tot, .uren = rij.uren, .plaatsing_id = plaatsing_id_van(&rij),
        .eind = rij.eind, .uitstroom = rij.uitstroom);
    VOEG(d, leerdoel, .persoon_id = wie, .traject_id = t, .tekst = str_of(plekken[soort].leert),
        .vaktaal = true, .afgesproken = rij.van, .evaluatie = date_plus_months(rij.van, 3));
    demo_gebeur(d, rij.van, (gebeurtenis){.soort = CODE(GEB_PLAATSING), .persoon_id = wie,
        .organisatie_id = d->stad->org[plekken[soort].org].id, .spoor = CODE(SPOOR_WERK),
        .onderwerp = S("plaatsing"), .onderwerp_id = NUM(rij.kop.id), .versie_voor = NUM(0),
        .code1 = code_text(&contract_codes, rij.contract), .getal1 = rij.uren});
    return plaatsing_id_van(&rij);
}

/* Three stages of four months: the own department, another one, and back. */
static void langs_afdelingen(demo *d, persoon_id wie, plaatsing_id p, int soort, date van)
{
    for (int i = 0; i < 3; i++) {
        int waar = i == 1 ? (soort + 2) % PLEKKEN : soort;
        VOEG(d, rotatie, .persoon_id = wie, .plaatsing_id = p, .afdeling = str_of(afdelingen[waar]),
            .van = date_plus_months(van, i * STAP), .tot = date_plus_months(van, (i + 1) * STAP),
            .vorm = CODE(waar < GROEPEN ? PLEKVORM_GROEP : PLEKVORM_ALLEEN),
            .mentor = S("Ria Postma"), .leren = str_of(plekken[waar].leert));
    }
}

static void leert_voor(demo *d, persoon_id wie, plaatsing_id p, int soort)
{
    int voor = plekken[soort].kwalificatie;
    bool heel = voor == KWALIFICATIE_DIPLOMA;
    if (!voor) return;
    VOEG(d, praktijkleren, .persoon_id = wie, .plaatsing_id = p,
        .leerweg = CODE(heel ? LEERWEG_BBL : LEERWEG_DERDE), .crebo = S("25149"),
        .opleiding = str_of(plekken[soort].functie), .niveau = NUM(2),
        .organisatie_id = d->stad->org[ORG_MBO].id, .kwalificatie = CODE(voor), .rod = heel);
}

static void leert_nu(demo *d, persoon_id wie, int nr, const plek_id *k)
{
    int soort = nr < IN_GROEP ? nr / STAP : GROEPEN + (nr - IN_GROEP) % (PLEKKEN - GROEPEN);
    date van = demo_dag(d, -(320 - nr * 21 % 300));
    plaatsing_id p = begint(d, wie, soort, k[soort], (plaatsing){.van = van});
    langs_afdelingen(d, wie, p, soort, van);
    if (nr % STAP == 0) leert_voor(d, wie, p, soort);
}

static void is_klaar(demo *d, persoon_id wie, int nr, const plek_id *k)
{
    static const int hoe[AF] = {UIT_BAAN_HIER, UIT_ANDER_WERK, UIT_OPLEIDING, UIT_GESTOPT};
    date van = demo_dag(d, -430 - nr * 12), eind = date_plus_months(van, 9 + nr % 3);
    int soort = nr % PLEKKEN;
    bool werkt = nr < 2, gestopt = hoe[nr % AF] == UIT_GESTOPT;
    plaatsing_id p = begint(d, wie, soort, k[soort],
        (plaatsing){.van = van, .eind = eind, .uitstroom = CODE(hoe[nr % AF]),
            .uit_contract = werkt ? CODE(CONTRACT_TIJDELIJK) : (code){0},
            .uit_uren = werkt ? NUM(32) : (num){0},
            .gestopt_door = gestopt ? CODE(STOPPER_PERSOON) : (code){0},
            .stopreden = gestopt ? CODE(STOP_VERHUISD) : (code){0}});
    VOEG(d, rotatie, .persoon_id = wie, .plaatsing_id = p, .afdeling = str_of(afdelingen[soort]),
        .van = van, .tot = eind, .vorm = CODE(PLEKVORM_ALLEEN));
}

static void zoekt(demo *d, persoon_id wie, int nr)
{
    static const struct { int manier; const char *wat; } keus[] = {
        {PLEKMANIER_GEZOCHT, "Iets met planten, drie dagen, buiten mag."},
        {PLEKMANIER_GEMAAKT, "Taken uit de postkamer, 16 uur, met weinig lezen."}};
    if (nr >= (int)countof(keus)) return;
    VOEG(d, plekopdracht, .persoon_id = wie, .manier = CODE(keus[nr].manier),
        .wat = str_of(keus[nr].wat), .gebruiker_id = d->stad->joris, .van = demo_dag(d, -9),
        .uiterlijk = demo_dag(d, 12 + nr * 9));
}

static void consulenten(demo *d, persoon_id wie, date van)
{
    const stad *s = d->stad;
    VOEG(d, consulent, .persoon_id = wie, .vak = CODE(VAK_INBURGERING), .gebruiker_id = s->km[2].id,
        .van = van);
    VOEG(d, consulent, .persoon_id = wie, .vak = CODE(VAK_WERK), .gebruiker_id = s->joris,
        .van = van);
    VOEG(d, consulent, .persoon_id = wie, .vak = CODE(VAK_ONDERWIJS), .gebruiker_id = s->km[4].id,
        .van = van);
}

void demo_gemeente(demo *d)
{
    plek_id k[PLEKKEN];
    int n = (int)d->keus->mensen, zoeken = n < ZOEKEN ? n : ZOEKEN;
    d->k = kans_van(d->keus->zaad, 'G', 0);
    persoonregel_rijen l = LIJST(&d->w, persoonregel, MENSEN_NA, A(na, 0), A(aantal, n));
    plekken_bij(d, k);
    for (int i = 0; i < l.n; i++) {
        arena kladje = *d->w.a;
        if (i < zoeken) zoekt(d, l.at[i].id, i);
        else if (i < zoeken + AF) is_klaar(d, l.at[i].id, i - zoeken, k);
        else if (i < zoeken + AF + IN_GROEP + PLEKKEN - 1)
            leert_nu(d, l.at[i].id, i - zoeken - AF, k);
        consulenten(d, l.at[i].id, demo_dag(d, -300));
        taken_bijwerken(&d->w, l.at[i].id);
        *d->w.a = kladje;
    }
}

void demo_ploeg(demo *d)
{
    plekzoeker_rijen z = plekzoekers(&d->w, 1000);
    for (int i = 0; i < z.n; i++) {
        persoon p;
        if (!HAAL(&d->w, persoon, z.at[i].id, &p) || p.klantmanager_id.v != d->stad->km[2].id.v)
            continue;
        zoekt(d, z.at[i].id, 1);
        consulenten(d, z.at[i].id, demo_dag(d, -40));
        taken_bijwerken(&d->w, z.at[i].id);
        return;
    }
}
