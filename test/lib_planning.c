#include "test/lib_planning.h"

enum { KAMER = 256 << 20 };
arena kamer;
static arena begin;

int kamer_open(void **state)
{
    (void)state;
    begin = kamer = arena_new(KAMER);
    return 0;
}

int kamer_dicht(void **state)
{
    (void)state;
    arena_free(&begin, KAMER);
    return 0;
}

const char *zeg(const zin *z) { return arena_c(&kamer, zin_tekst(&kamer, z)); }

tijd om(int hhmm) { return tijd_hm(hhmm / 100, hhmm % 100); }

/* ---- a pair that fits ---- */

void zet_diensten(plekbeeld *p, const plek_dienst *d, int n)
{
    plek_dienst *kopie = arena_make(&kamer, plek_dienst, n + 1);
    for (int i = 0; i < n; i++) kopie[i] = d[i];
    p->dienst = kopie;
    p->ndienst = n;
}

maatstaf proefmaat(void)
{
    maatstaf m = maatstaf_gewoon(date_ymd(2026, 11, 23));
    m.eerste_ov = om(630);
    return m;
}

kandidaat goede_kandidaat(void)
{
    kandidaat k = {.sleutel = 1,
        .nummer = S("2026-0001"),
        .in_beeld = date_ymd(2026, 1, 5),
        .wens_sector = S("zorg"),
        .uren_min = NUM(16),
        .uren_max = NUM(24),
        .reis_max = NUM(45),
        .fiets = CODE(JA),
        .ov = CODE(JA),
        .eigen_auto = CODE(NEE),
        .rijbewijs = CODE(NEE),
        .les_tot = CODE(CEFR_B1)};
    for (int v = VAARD_LE; v < taalvaardigheid_eind; v++)
        k.taal[v] = (taalstand){CODE(CEFR_A2), date_ymd(2026, 9, 3), CODE(TAALBRON_TOETS)};
    static const les lessen[] = {LES(DINSDAG, 900, 1200), LES(DONDERDAG, 900, 1200)};
    week_les *l = arena_make(&kamer, week_les, 1);
    *l = (week_les){.les = lessen, .nles = 2};
    k.week.les = l;
    k.week.nles = 1;
    return k;
}

plekbeeld goede_plek(void)
{
    plekbeeld p = {.sleutel = 1,
        .nummer = S("plek 1"),
        .soort = CODE(PLEK_LEERWERK),
        .functie = S("Leerling zorgondersteuner"),
        .sector = S("Zorg"),
        .uren_min = NUM(20),
        .uren_max = NUM(24),
        .reis_minuten = NUM(22),
        .bereikbaar_ov = CODE(JA),
        .eisen_bekend = true,
        .begeleiding = CODE(BEGELEIDING_DAGELIJKS),
        .taal_bekend = true,
        .gezegd_op = date_ymd(2026, 11, 2)};
    p.taal[VAARD_SP] = CODE(CEFR_A2);
    const plek_dienst d[] = {
        DIENST(MAANDAG, 800, 1500), DIENST(WOENSDAG, 800, 1500), DIENST(VRIJDAG, 800, 1500)};
    zet_diensten(&p, d, 3);
    return p;
}

/* ---- chance ---- */

int werp(worp *w, int n)
{
    w->s += 0x9e3779b97f4a7c15;
    u64 z = (w->s ^ (w->s >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return (int)((z ^ (z >> 31)) % (u64)n);
}

bool soms(worp *w, int procent) { return werp(w, 100) < procent; }

static str keus(worp *w, const char *const *lijst, int n) { return str_of(lijst[werp(w, n)]); }

static const char *const sectoren[] = {
    "", "zorg", "Techniek", "groen of zorg", "geen zorg", "logistiek"};
static const char *const functies[] = {"Zorgondersteuner", "Hovenier", "Monteur", "Orderpicker"};
enum { NSECTOREN = 6, NFUNCTIES = 4 };

static num misschien(worp *w, int van, int tot)
{
    return soms(w, 70) ? NUM(van + werp(w, tot - van + 1)) : (num){0};
}

static code janee(worp *w) { return (code){werp(w, 3)}; }

/* A block of half hours on some day; sometimes behind midnight. */
static void tijden(worp *w, code *dag, tijd *van, tijd *tot)
{
    int begint = werp(w, 40) * 30, duurt = 30 + werp(w, 17) * 30;
    *dag = (code){MAANDAG + werp(w, soms(w, 80) ? 5 : 7)};
    *van = klok(begint);
    *tot = klok((begint + duurt) % DAG_MINUTEN);
}

static week_les willekeurige_les(worp *w)
{
    les *l = arena_make(&kamer, les, 3);
    week_les uit = {.les = l, .nles = werp(w, 4)};
    for (int i = 0; i < uit.nles; i++) tijden(w, &l[i].dag, &l[i].van, &l[i].tot);
    date begint = date_ymd(2026, 11, 16);
    if (soms(w, 30)) uit.van = date_plus(begint, werp(w, 28));
    if (soms(w, 30)) uit.tot = date_plus(begint, werp(w, 60));
    return uit;
}

static week_werk willekeurig_werk(worp *w, int plek_nr)
{
    plek_dienst *d = arena_make(&kamer, plek_dienst, 3);
    week_werk uit = {.dienst = d, .ndienst = werp(w, 4), .plek = {plek_nr}};
    for (int i = 0; i < uit.ndienst; i++) tijden(w, &d[i].dag, &d[i].van, &d[i].tot);
    uit.reis_minuten = misschien(w, 0, 60);
    uit.uren = misschien(w, 4, 32);
    if (soms(w, 30)) uit.tot = date_plus(date_ymd(2026, 11, 16), werp(w, 60));
    return uit;
}

static void willekeurige_week(worp *w, week_invoer *in)
{
    week_les *l = arena_make(&kamer, week_les, 2);
    week_werk *k = arena_make(&kamer, week_werk, 2);
    beschikbaarheid *b = arena_make(&kamer, beschikbaarheid, 6);
    in->nles = werp(w, 3);
    in->nwerk = soms(w, 25);
    in->beschikbaar.n = werp(w, 4);
    for (int i = 0; i < in->nles; i++) l[i] = willekeurige_les(w);
    for (int i = 0; i < in->nwerk; i++) k[i] = willekeurig_werk(w, 100 + i);
    for (int i = 0; i < in->beschikbaar.n; i++) {
        tijden(w, &b[i].dag, &b[i].van, &b[i].tot);
        b[i].soort = (code){BESCHIKBAAR_WERK + werp(w, 3)};
    }
    in->les = l;
    in->werk = k;
    in->beschikbaar.at = b;
}

kandidaat willekeurige_kandidaat(worp *w)
{
    kandidaat k = {.sleutel = werp(w, 1000),
        .wens_sector = keus(w, sectoren, NSECTOREN),
        .uren_min = misschien(w, 8, 24),
        .uren_max = misschien(w, 16, 40),
        .reis_max = misschien(w, 15, 60),
        .fiets = janee(w),
        .ov = janee(w),
        .eigen_auto = janee(w),
        .rijbewijs = janee(w),
        .jobcoach = soms(w, 20),
        .taalmaatje = soms(w, 20)};
    if (soms(w, 70)) k.les_tot = (code){CEFR_A1 + werp(w, 4)};
    if (soms(w, 80)) k.in_beeld = date_plus(date_ymd(2026, 1, 1), werp(w, 9));
    if (soms(w, 20)) k.kan_vanaf = date_plus(date_ymd(2026, 11, 23), werp(w, 90));
    for (int v = VAARD_LE; v < taalvaardigheid_eind; v++)
        if (soms(w, 75)) k.taal[v].niveau = (code){CEFR_A0 + werp(w, 5)};
    for (int g = GRENS_TILLEN; g < grens_eind; g++) k.grens[g] = soms(w, 10);
    ervaring *e = arena_make(&kamer, ervaring, 2);
    k.nervaring = werp(w, 3);
    for (int i = 0; i < k.nervaring; i++)
        e[i] = (ervaring){.beroep = keus(w, functies, NFUNCTIES),
            .sector = keus(w, sectoren, NSECTOREN),
            .jaren = misschien(w, 1, 9)};
    k.ervaring = e;
    willekeurige_week(w, &k.week);
    char *nummer = arena_make(&kamer, char, 4);
    for (int i = 0; i < 3; i++) nummer[i] = (char)('0' + werp(w, 10));
    k.nummer = (str){nummer, 3};
    return k;
}

plekbeeld willekeurige_plek(worp *w)
{
    plekbeeld p = {.sleutel = werp(w, 1000),
        .functie = keus(w, functies, NFUNCTIES),
        .sector = keus(w, sectoren, NSECTOREN),
        .soort = {PLEK_LEERWERK + werp(w, 7)},
        .uren_min = misschien(w, 4, 36),
        .reis_minuten = misschien(w, 0, 75),
        .bereikbaar_ov = janee(w),
        .eisen_bekend = soms(w, 70),
        .rijbewijs = soms(w, 15),
        .begeleiding = {werp(w, 4)},
        .taal_bekend = soms(w, 80)};
    if (p.uren_min.is && soms(w, 70)) p.uren_max = NUM(p.uren_min.n + werp(w, 12));
    for (int v = VAARD_LE; v < taalvaardigheid_eind; v++)
        if (p.taal_bekend && soms(w, 50)) p.taal[v] = (code){CEFR_A0 + werp(w, 4)};
    for (int g = GRENS_TILLEN; g < grens_eind; g++) p.eis[g] = p.eisen_bekend && soms(w, 20);
    if (soms(w, 40)) p.start_van = date_plus(date_ymd(2026, 11, 1), werp(w, 60));
    if (soms(w, 40)) p.start_tot = date_plus(date_ymd(2026, 10, 1), werp(w, 120));
    week_werk d = willekeurig_werk(w, 7);
    zet_diensten(&p, d.dienst, d.ndienst);
    return p;
}
