/* demo_plaatsing.c: what a jobcoach keeps about people on a place: agreements, visits, reports,
 * departments, hours. A part of its own, after all people are there, with chance of its own. */
#include "casework/demo_maak.h"
#include "casework/overeenkomst.h"
#include "casework/taak.h"

enum { KIJK = 400, ANDEREN = 9, WEKEN_UREN = 3, BEZOEK_DAGEN = 21, MAAND = 30 };

/* Known people whom Petra sees: what is on today, and how they stand. */
typedef struct {
    const char *naam;
    int bezoek, uur, minuut; /* GESPREK_ today at this time; 0: none */
    const char *plaats;
    const char *afdeling[2], *mentor[2];
} bekende;
static const bekende bekenden[] = {
    {"Yusuf Warsame", GESPREK_VOORTGANG, 9, 30, NULL,
        {"Stadsreiniging, team centrum", "Wijkbeheer"}, {"Ria Postma", "Gert Brink"}},
    {"Nasrin Karimi", GESPREK_VOORTGANG, 11, 15, NULL,
        {"Burgerzaken, brieven", "Burgerzaken, telefoon"}, {"Nel Jonker", "Nel Jonker"}},
    {"Hodan Abdi", GESPREK_TELEFOON, 13, 30, "telefoon", {NULL, NULL}, {NULL, NULL}},
    {"Mahmoud Haddad", GESPREK_NAZORG, 15, 30, NULL, {NULL, NULL}, {NULL, NULL}},
    {"Dawit Tesfay", 0, 0, 0, NULL, {"Stadsreiniging, team noord", "Groenbeheer"},
        {"Ria Postma", "Piet Haan"}},
    {"Emre Yıldız", 0, 0, 0, NULL, {NULL, NULL}, {NULL, NULL}},
};

static void jobcoach(demo *d, plaatsing *p)
{
    p->jobcoach_id = d->stad->petra;
    p->begonnen = p->van;
    db_save(d->w.db, &d->w.t, &plaatsing_entity, p, UINT64_MAX, NULL);
}

/* ---- agreement ---- */

static void tekenaar(demo *d, const overeenkomst *o, int kant, str naam, str functie, str namens,
                     date dag)
{
    VOEG(d, handtekening, .persoon_id = o->persoon_id, .overeenkomst_id = overeenkomst_id_van(o),
        .kant = CODE(kant), .naam = naam, .functie = functie, .namens = namens, .datum = dag,
        .herinnerd = date_is_set(dag) ? (date){0} : demo_dag(d, -5),
        .keren = date_is_set(dag) ? (num){0} : NUM(1));
}

/* wacht: the employer did not sign yet. */
static void getekend(demo *d, const plaatsing_geheel *g, bool wacht)
{
    gebruiker km = {0};
    overeenkomst o = overeenkomst_vul(&d->w, g, 0);
    date dag = wacht ? demo_dag(d, -12) : date_plus(g->p.van, -3);
    o.kop = (rijkop){0};
    o.nummer = NUM(1);
    o.stand = CODE(wacht ? OVK_UITGEZET : OVK_GETEKEND);
    o.uitgezet = dag;
    o.rond = wacht ? (date){0} : dag;
    demo_voeg(d, &overeenkomst_entity, &o);
    contactpersoon_rijen c = BIJ(&d->w, contactpersoon, organisatie_id, organisatie_id_van(&g->o));
    HAAL(&d->w, gebruiker, g->wie.klantmanager_id, &km);
    tekenaar(d, &o, KANT_PERSOON, g->wie.naam, (str){0}, (str){0}, dag);
    tekenaar(d, &o, KANT_WERKGEVER, c.n ? c.at[0].naam : g->o.naam,
             c.n ? c.at[0].functie : (str){0}, g->o.naam, wacht ? (date){0} : dag);
    if (overeenkomst_tekent(o.soort.i, KANT_GEMEENTE))
        tekenaar(d, &o, KANT_GEMEENTE, km.naam, S("Klantmanager"), S("Voorbeeldstad"), dag);
}

/* ---- how it goes ---- */

static void een_verslag(demo *d, const plaatsing *p, int soort, date dag, int werk_gaat,
                        const char *woorden)
{
    bool werkgever = soort == VERSLAG_WERKGEVER, zelf = soort == VERSLAG_PERSOON;
    VOEG(d, verslag, .persoon_id = p->persoon_id, .plaatsing_id = plaatsing_id_van(p),
        .soort = CODE(soort), .datum = dag, .op_tijd = zelf ? (code){0} : CODE(OPTIJD_ALTIJD),
        .werk_gaat = CODE(werk_gaat), .begrijpt = CODE(BEGRIP_HULP),
        .hoort_erbij = werkgever ? (code){0} : CODE(ERBIJ_JA),
        .verandering = werkgever ? (code){0} : CODE(VERANDER_NIETS),
        .aannemen = werkgever ? CODE(AANNEMEN_MISSCHIEN) : (code){0},
        .afspraak = str_of(woorden));
    demo_gebeur(d, dag,
        (gebeurtenis){.soort = CODE(GEB_VERSLAG), .persoon_id = p->persoon_id,
            .spoor = CODE(SPOOR_WERK), .code1 = code_text(&verslag_soort_codes, CODE(soort))});
}

/* minder: the last visit says that it goes less well; laat: the last feedback is too long ago. */
static void verslagen(demo *d, const plaatsing *p, bool minder, bool laat)
{
    static const char *const afspraken[] = {
        "De begeleider doet elke taak eerst één keer voor.",
        "Elke vrijdag een kwartier samen terugkijken.",
        "Woorden van het werk oefenen met een collega.", ""};
    date eerste = demo_dag(d, -BEZOEK_DAGEN + 7);
    for (int i = 2; i >= 0; i--) {
        date dag = date_plus(eerste, -i * BEZOEK_DAGEN);
        if (date_before(dag, p->van)) continue;
        int werk_gaat = minder && i == 0 ? WERK_LASTIG : WERK_GOED;
        een_verslag(d, p, VERSLAG_BEZOEK, dag, werk_gaat, KANS_UIT(&d->k, afspraken));
    }
    for (int i = 2; i >= 0; i--) {
        date dag = demo_dag(d, -(laat ? 36 : 9) - i * MAAND);
        if (date_before(dag, p->van)) continue;
        een_verslag(d, p, VERSLAG_WERKGEVER, dag, WERK_GOED, "");
    }
    date zelf = demo_dag(d, -15);
    if (!date_before(zelf, p->van)) een_verslag(d, p, VERSLAG_PERSOON, zelf, WERK_GOED, "");
}

static void uren_bij(demo *d, const plaatsing_geheel *g)
{
    date maandag = date_monday(d->nu);
    for (int dag = -7 * WEKEN_UREN; dag < -7; dag++) { /* last week is still to do */
        date op = date_plus(maandag, dag);
        i64 minuten = werkuren_gepland(&d->w, plaatsing_id_van(&g->p), op);
        if (!minuten) continue;
        int hoe = kans_op(&d->k, 60) ? UREN_AFGEMELD : UREN_AANWEZIG;
        VOEG(d, uren, .persoon_id = g->p.persoon_id, .traject_id = traject_id_van(&g->t),
            .datum = op, .soort = CODE(UREN_WERK), .minuten = NUM(minuten),
            .aanwezig = CODE(hoe));
    }
}

/* ---- one person ---- */

static void afdelingen(demo *d, const plaatsing *p, const bekende *b)
{
    date half = date_plus(p->van, 180);
    for (int i = 0; i < 2 && b->afdeling[i]; i++)
        VOEG(d, rotatie, .persoon_id = p->persoon_id, .plaatsing_id = plaatsing_id_van(p),
            .afdeling = str_of(b->afdeling[i]), .mentor = str_of(b->mentor[i]),
            .van = i ? half : p->van, .tot = i ? p->tot : half,
            .vorm = CODE(i ? PLEKVORM_ALLEEN : PLEKVORM_GROEP),
            .leren = S("Het werk van deze afdeling leren kennen."));
}

static void bezoek_vandaag(demo *d, const plaatsing *p, const bekende *b)
{
    if (!b->bezoek) return;
    VOEG(d, gesprek, .persoon_id = p->persoon_id, .soort = CODE(b->bezoek), .datum = d->nu,
        .van = tijd_hm(b->uur, b->minuut), .plaats = str_of(b->plaats),
        .gebruiker_id = d->stad->petra, .afloop = CODE(GESPREK_GEPLAND));
}

/* Nasrin learns for a praktijkverklaring. */
static void leert_hier(demo *d, const plaatsing *p)
{
    VOEG(d, praktijkleren, .persoon_id = p->persoon_id, .plaatsing_id = plaatsing_id_van(p),
        .leerweg = CODE(LEERWEG_DERDE), .opleiding = S("Medewerker dienstverlening"),
        .crebo = S("25251"), .niveau = NUM(2), .organisatie_id = d->stad->org[ORG_MBO].id,
        .kwalificatie = CODE(KWALIFICATIE_PRAKTIJK), .rod = false);
}

/* One week with another shift: half an hour later, or once through the night. */
static void andere_dienst(demo *d, const plaatsing *p, bool nacht)
{
    date van = date_plus(date_monday(d->nu), nacht ? 21 : 14);
    werktijd t = werktijd_op(&d->w, p, van);
    plek_dienst *nieuw = arena_make(d->w.a, plek_dienst, t.n + 1);
    if (!t.n) return;
    for (int i = 0; i < t.n; i++) nieuw[i] = t.dienst[i];
    plek_dienst *laatst = &nieuw[t.n - 1];
    int begin = nacht ? 22 * 60 : tijd_minutes(laatst->van) + 30;
    int eind = begin + dienst_minuten(laatst->van, laatst->tot);
    laatst->van = tijd_hm(begin / 60, begin % 60);
    laatst->tot = tijd_hm(eind / 60 % 24, eind % 60);
    werktijd k = {.van = van, .tot = date_plus(van, 7), .dienst = nieuw, .n = t.n};
    werktijden_zet(&d->w, plaatsing_id_van(p), &k, NULL);
}

/* nr 0: as most; the others each show one thing that asks something. */
static void een_plaatsing(demo *d, plaatsing *p, int nr)
{
    plaatsing_geheel g;
    d->k = kans_van(d->keus->zaad, 'P', (u64)p->kop.id);
    jobcoach(d, p);
    if (!plaatsing_lees(&d->w, plaatsing_id_van(p), &g)) return;
    getekend(d, &g, nr == 2);
    verslagen(d, p, nr == 3, nr == 4);
    if (g.t.kop.id) uren_bij(d, &g);
    if (nr == 5 || nr == 6) andere_dienst(d, p, nr == 6);
    if (nr == 5 || nr == 6)
        VOEG(d, gesprek, .persoon_id = p->persoon_id, .soort = CODE(GESPREK_VOORTGANG),
            .datum = demo_dag(d, nr - 4), .van = tijd_hm(10, 0), .gebruiker_id = d->stad->petra,
            .afloop = CODE(GESPREK_GEPLAND));
}

static plaatsing *lopende(demo *d, persoon_id id)
{
    plaatsing_rijen p = BIJ(&d->w, plaatsing, persoon_id, id);
    for (int i = p.n; i-- > 0;)
        if (!date_is_set(p.at[i].eind) && !date_before(d->nu, p.at[i].van)) return &p.at[i];
    return NULL;
}

static bool is_bekend(demo *d, const persoonregel *x)
{
    for (size_t i = 0; i < countof(bekenden); i++) {
        const bekende *b = &bekenden[i];
        bool zelfde = x->klantmanager_id.v == d->stad->km[0].id.v;
        if (!zelfde || !str_eq(x->naam, str_of(b->naam))) continue;
        plaatsing *p = lopende(d, x->id);
        if (!p) return true;
        een_plaatsing(d, p, 0);
        afdelingen(d, p, b);
        bezoek_vandaag(d, p, b);
        if (b->bezoek && i == 1) leert_hier(d, p);
        taken_bijwerken(&d->w, x->id);
        return true;
    }
    return false;
}

/* Someone who begins in two days: the first day must still be recorded. */
static bool begint_straks(demo *d, persoon_id id)
{
    const werkplek *k = &d->stad->plek[PLEK_INPAK];
    date van = demo_dag(d, 2), tot = date_plus_months(van, 6);
    plaatsing_rijen al = BIJ(&d->w, plaatsing, persoon_id, id);
    lesdeelname_rijen lessen = BIJ(&d->w, lesdeelname, persoon_id, id);
    if (al.n || !lessen.n) return false;
    plaatsing_id p = VOEG(d, plaatsing, .persoon_id = id, .plek_id = k->id,
        .contract = CODE(CONTRACT_GEEN), .van = van, .tot = tot, .uren = NUM(k->uren),
        .jobcoach_id = d->stad->petra);
    plaatsing rij;
    if (HAAL(&d->w, plaatsing, p, &rij)) werktijden_begin(&d->w, &rij);
    VOEG(d, traject, .persoon_id = id, .instrument = CODE(INS_WERKERVARING), .van = van,
        .tot = tot, .uren = NUM(k->uren), .organisatie_id = k->org, .plaatsing_id = p,
        .doel = S("Ervaring opdoen en de taal van het werk leren"));
    return true;
}

static bool loopt_jobcoaching(demo *d, persoon_id id)
{
    traject_rijen t = BIJ(&d->w, traject, persoon_id, id);
    for (int i = 0; i < t.n; i++)
        if (code_is(t.at[i].instrument, INS_JOBCOACH) && !date_is_set(t.at[i].eind)) return true;
    return false;
}

void demo_plaatsingen(demo *d)
{
    int anderen = 0;
    bool straks = false;
    gebruiker_id sanne = d->stad->km[0].id;
    persoonregel_rijen l = LIJST(&d->w, persoonregel, MENSEN_NA, A(na, 0), A(aantal, KIJK));
    aanpak_voor(&d->w, NULL); /* read once for everyone in it */
    for (int i = 0; i < l.n; i++) {
        const persoonregel *x = &l.at[i];
        arena kladje = *d->w.a;
        bool gedaan = is_bekend(d, x);
        bool ander = !gedaan && x->klantmanager_id.v != sanne.v && anderen < ANDEREN;
        plaatsing *p = ander && loopt_jobcoaching(d, x->id) ? lopende(d, x->id) : NULL;
        if (p) {
            een_plaatsing(d, p, ++anderen);
            taken_bijwerken(&d->w, x->id);
        } else if (!gedaan && !straks && x->klantmanager_id.v != sanne.v) {
            straks = begint_straks(d, x->id);
            taken_bijwerken(&d->w, x->id);
        }
        *d->w.a = kladje;
    }
}
