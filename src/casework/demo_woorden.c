/* demo_woorden.c: the words of which invented people, addresses and jobs are made. */
#include "casework/demo_maak.h"

const char *const sectoren[SEC_AANTAL] = {
    [SEC_ZORG] = "zorg",
    [SEC_TECHNIEK] = "techniek",
    [SEC_GROEN] = "groen",
    [SEC_LOGISTIEK] = "logistiek",
    [SEC_HORECA] = "horeca",
    [SEC_WINKEL] = "winkel",
    [SEC_KANTOOR] = "kantoor",
    [SEC_BOUW] = "bouw",
    [SEC_SCHOONMAAK] = "schoonmaak",
    [SEC_ONDERWIJS] = "onderwijs",
};

const beroep beroepen[] = {
    {"lasser", "7212", SEC_TECHNIEK},
    {"automonteur", "7231", SEC_TECHNIEK},
    {"elektricien", "7411", SEC_TECHNIEK},
    {"fietsenmaker", "7234", SEC_TECHNIEK},
    {"timmerman", "7115", SEC_BOUW},
    {"schilder", "7131", SEC_BOUW},
    {"metselaar", "7112", SEC_BOUW},
    {"stratenmaker", "7114", SEC_BOUW},
    {"chauffeur", "8322", SEC_LOGISTIEK},
    {"magazijnmedewerker", "4321", SEC_LOGISTIEK},
    {"kok", "5120", SEC_HORECA},
    {"bakker", "7512", SEC_HORECA},
    {"kelner", "5131", SEC_HORECA},
    {"verkoper", "5223", SEC_WINKEL},
    {"eigenaar van een winkel", "5221", SEC_WINKEL},
    {"kapper", "5141", SEC_WINKEL},
    {"naaister", "7531", SEC_WINKEL},
    {"schoonmaker", "9112", SEC_SCHOONMAAK},
    {"boer", "6130", SEC_GROEN},
    {"tuinman", "6113", SEC_GROEN},
    {"verpleegkundige", "2221", SEC_ZORG},
    {"apothekersassistent", "3213", SEC_ZORG},
    {"verzorgende", "5321", SEC_ZORG},
    {"leraar", "2341", SEC_ONDERWIJS},
    {"boekhouder", "3313", SEC_KANTOOR},
    {"secretaresse", "4120", SEC_KANTOOR},
    {"ingenieur", "2142", SEC_TECHNIEK},
    {"programmeur", "2512", SEC_KANTOOR},
};
const int nberoepen = (int)countof(beroepen);

typedef struct {
    int taal, gewicht;
    const char *const *man, *const *vrouw, *const *achter, *const *land;
} taalgroep;
#define NAMEN(naam, ...) static const char *const naam[] = {__VA_ARGS__, NULL};

NAMEN(ar_man, "Ahmad", "Mohammed", "Omar", "Khaled", "Yusuf", "Hassan", "Bilal", "Samir", "Tarek",
    "Anas", "Rami", "Walid", "Nabil", "Karim", "Firas", "Ziad", "Adnan", "Jamal", "Basel", "Majd")
NAMEN(ar_vrouw, "Fatima", "Maryam", "Rania", "Hiba", "Amal", "Noor", "Layla", "Salma", "Dima",
    "Reem", "Huda", "Sana", "Lina", "Rasha", "Nada", "Iman", "Abeer", "Samar", "Ghada", "Zeinab")
NAMEN(ar_achter, "Al-Masri", "Haddad", "Al-Ahmad", "Khoury", "Nasser", "Al-Hassan", "Darwish",
    "Saleh", "Hariri", "Al-Sayed", "Mansour", "Kassem", "Shaheen", "Al-Ali", "Barakat", "Issa",
    "Jaber", "Sabbagh", "Al-Najjar", "Hamdan", "Qasim", "Zaher", "Suleiman", "Tahan")
NAMEN(ar_land, "Syrië", "Irak", "Jemen", "Soedan", "Libanon")
NAMEN(ti_man, "Yonas", "Merhawi", "Filmon", "Abel", "Robel", "Kidane", "Tesfay", "Bereket", "Henok",
    "Daniel", "Mulugeta", "Natnael", "Aman", "Isaias")
NAMEN(ti_vrouw, "Selam", "Rahel", "Bilen", "Feven", "Helen", "Senait", "Luwam", "Mebrat", "Saba",
    "Winta", "Tsega", "Abrehet", "Ruta", "Eden")
NAMEN(ti_achter, "Haile", "Berhe", "Gebre", "Tekeste", "Mesfin", "Tewolde", "Habte", "Asefaw",
    "Ghebremedhin", "Woldu", "Kahsay", "Zerai", "Mehari", "Okbay", "Araya", "Negash")
NAMEN(ti_land, "Eritrea", "Ethiopië")
NAMEN(tr_man, "Emre", "Mehmet", "Burak", "Ömer", "Serkan", "Hakan", "Kemal", "Tolga", "Baran",
    "Rojhat")
NAMEN(tr_vrouw, "Elif", "Zeynep", "Ayşe", "Büşra", "Gülay", "Sevda", "Özlem", "Derya", "Berfin",
    "Rojda")
NAMEN(tr_achter, "Yıldız", "Kaya", "Demir", "Şahin", "Öztürk", "Aydın", "Çelik", "Arslan", "Doğan",
    "Koç", "Güneş", "Polat", "Tekin", "Bozkurt")
NAMEN(tr_land, "Turkije", "Syrië", "Irak")
NAMEN(fa_man, "Hamid", "Reza", "Ali", "Amir", "Farhad", "Mustafa", "Najib", "Zabih", "Jawad",
    "Omid", "Karim", "Siamak", "Wahid", "Mirwais")
NAMEN(fa_vrouw, "Zahra", "Farzana", "Mariam", "Shirin", "Nasrin", "Leyla", "Parisa", "Aziza",
    "Samira", "Nargis", "Fereshta", "Mina", "Roya", "Shabnam")
NAMEN(fa_achter, "Ahmadi", "Rezai", "Karimi", "Amini", "Noori", "Rahimi", "Hosseini", "Sultani",
    "Amiri", "Mohammadi", "Wardak", "Haidari", "Popal", "Stanekzai", "Tajik", "Yousufi")
NAMEN(fa_land, "Afghanistan", "Iran")
NAMEN(so_man, "Abdi", "Mohamed", "Hassan", "Ismail", "Mahad", "Liban", "Farah", "Ayanle", "Guled",
    "Warsame")
NAMEN(so_vrouw, "Hodan", "Fatuma", "Amina", "Salma", "Ifrah", "Sahra", "Ayan", "Deqa", "Nimco",
    "Hibo")
NAMEN(so_achter, "Abdi", "Warsame", "Farah", "Ali", "Aden", "Osman", "Jama", "Hersi", "Nur",
    "Yusuf", "Dahir", "Egal")
NAMEN(so_land, "Somalië", "Jemen", "Kenia")
NAMEN(xx_man, "Carlos", "Andrés", "Jean", "Patrice", "Sergej", "Andrij", "Mamadou", "Blaise",
    "Ibrahima", "José")
NAMEN(xx_vrouw, "María", "Oksana", "Chantal", "Yuliya", "Aïcha", "Grâce", "Lucía", "Natalja",
    "Solange", "Inés")
NAMEN(xx_achter, "Koval", "García", "Diallo", "Ndayizeye", "Ramírez", "Kamanzi", "Petrov", "Traoré",
    "Núñez", "Mbeki", "Sidorenko", "Camara")
NAMEN(xx_land, "Burundi", "Colombia", "Guinee", "Oekraïne", "Venezuela")

static const taalgroep groepen[] = {
    {TAAL_AR, 440, ar_man, ar_vrouw, ar_achter, ar_land},
    {TAAL_TI, 130, ti_man, ti_vrouw, ti_achter, ti_land},
    {TAAL_TR, 90, tr_man, tr_vrouw, tr_achter, tr_land},
    {TAAL_PRS, 90, fa_man, fa_vrouw, fa_achter, fa_land},
    {TAAL_FA, 50, fa_man, fa_vrouw, fa_achter, fa_land},
    {TAAL_SO, 70, so_man, so_vrouw, so_achter, so_land},
    {TAAL_KU, 40, tr_man, tr_vrouw, tr_achter, tr_land},
    {TAAL_PS, 30, fa_man, fa_vrouw, fa_achter, fa_land},
    {TAAL_AM, 20, ti_man, ti_vrouw, ti_achter, ti_land},
    {TAAL_FR, 20, xx_man, xx_vrouw, xx_achter, xx_land},
    {TAAL_ES, 20, xx_man, xx_vrouw, xx_achter, xx_land},
};

static const char *uit(kans *k, const char *const *lijst)
{
    int n = 0;
    while (lijst[n]) n++;
    return lijst[kans_tussen(k, 0, n - 1)];
}

static const taalgroep *groep_van(int taal)
{
    for (size_t i = 0; i < countof(groepen); i++)
        if (groepen[i].taal == taal) return &groepen[i];
    return &groepen[0];
}

int demo_taal(kans *k)
{
    int gewichten[countof(groepen)];
    for (size_t i = 0; i < countof(groepen); i++) gewichten[i] = groepen[i].gewicht;
    return groepen[kans_keus(k, gewichten, (int)countof(groepen))].taal;
}

str demo_naam(arena *a, kans *k, int taal, bool vrouw)
{
    const taalgroep *g = groep_van(taal);
    buf b = buf_new(a);
    buf_add(&b, str_of(uit(k, vrouw ? g->vrouw : g->man)));
    buf_add(&b, S(" "));
    const char *achter = uit(k, g->achter);
    buf_add(&b, str_of(achter));
    bool dubbel = kans_op(k, 60);
    const char *tweede = uit(k, g->achter);
    if (!dubbel || tweede == achter) return buf_str(&b);
    buf_add(&b, S(" "));
    buf_add(&b, str_of(tweede));
    return buf_str(&b);
}

str demo_land(kans *k, int taal) { return str_of(uit(k, groep_van(taal)->land)); }

str demo_straat(arena *a, kans *k)
{
    static const char *const straten[] = {
        "Vlierstraat",
        "Kastanjelaan",
        "Meidoornhof",
        "Windroosplein",
        "Turfkade",
        "Lijsterbeslaan",
        "Molenweide",
        "Sluispad",
        "Wilgenhof",
        "Weverstraat",
        "Boogaardweg",
        "Zonnebloemstraat",
        "Havenkade",
        "Kanaalstraat",
        "Pruimengaard",
        "Hazelaarlaan",
    };
    buf b = buf_new(a);
    buf_fmt(&b, "%s %d", KANS_UIT(k, straten), kans_tussen(k, 1, 180));
    if (kans_op(k, 120)) buf_fmt(&b, "%c", 'A' + kans_tussen(k, 0, 3));
    return buf_str(&b);
}

str demo_postcode(arena *a, kans *k)
{
    buf b = buf_new(a);
    int nummer = kans_tussen(k, 100, 199), eerste = kans_tussen(k, 0, 25);
    buf_fmt(&b, "0%d %c%c", nummer, 'A' + eerste, 'A' + kans_tussen(k, 0, 25));
    return buf_str(&b);
}

str demo_telefoon(arena *a, kans *k)
{
    buf b = buf_new(a);
    int p = kans_tussen(k, 0, 9), q = kans_tussen(k, 0, 99), r = kans_tussen(k, 0, 99);
    buf_fmt(&b, "06 0%d %02d %02d %02d", p, q, r, kans_tussen(k, 0, 99));
    return buf_str(&b);
}

/* Multiplying in a prime field spreads the numbers, and keeps them different. */
static i64 gespreid(i64 nr)
{
    enum { PRIEM = 899981, KEER = 387413 };
    return nr % PRIEM * KEER % PRIEM;
}

/* The ninth digit is the rest of the other eight, 9 8 7 .. 2 times, by 11; a rest of 10 has none,
 * and then the next last digit does. */
str demo_bsn(arena *a, i64 nr)
{
    for (i64 acht = 90000000 + gespreid(nr) * 11;; acht++) {
        i64 som = 0, rest = acht;
        for (int keer = 2; keer <= 9; keer++, rest /= 10) som += rest % 10 * keer;
        if (som % 11 == 10) continue;
        buf b = buf_new(a);
        buf_add_i64(&b, acht * 10 + som % 11);
        return buf_str(&b);
    }
}

str demo_vnummer(arena *a, i64 nr)
{
    buf b = buf_new(a);
    buf_add_i64(&b, 9000000000 + gespreid(nr) * 1009 + 17);
    return buf_str(&b);
}
