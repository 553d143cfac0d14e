/* week.c: travel before the first bus, lessons that clash with work, and the sum of a week.
 * Bron: domain.md 8, MA-01 to MA-03; VUM/UM codes of vervoermiddel. */
#include "domain/regels/week.h"
#include "domain/inbeeld.h"

#define SELF ma01
FORMULIER_DEF(ma01, MA01_VELDEN)
#undef SELF
#define SELF ma02
FORMULIER_DEF(ma02, MA02_VELDEN)
#undef SELF
#define SELF ma03
FORMULIER_DEF(ma03, MA03_VELDEN)
#undef SELF

int weekslot_minuten(weekslot s)
{
    return s.tot > s.van ? s.tot - s.van : s.tot + DAG_MINUTEN - s.van;
}

bool week_botst(weekslot a, weekslot b)
{
    int begin = (a.dag - 1) * DAG_MINUTEN + a.van, ander = (b.dag - 1) * DAG_MINUTEN + b.van;
    int erna = (ander - begin + WEEK_MINUTEN) % WEEK_MINUTEN; /* from a forward to b */
    return erna < weekslot_minuten(a) || WEEK_MINUTEN - erna < weekslot_minuten(b);
}

bool reis_haalbaar(tijd aanwezig, tijd eerste_ov, u32 vervoer)
{
    if (!tijd_is_set(aanwezig) || !tijd_is_set(eerste_ov)) return true;
    bool eigen = (vervoer & ~(u32)(VERVOER_FIETS | VERVOER_OV)) != 0;
    return eigen || tijd_minutes(aanwezig) >= tijd_minutes(eerste_ov);
}

i64 weeksom_totaal(weeksom w)
{
    return w.les + w.werk + w.reis;
}

bool weeksom_past(weeksom w)
{
    i64 totaal = weeksom_totaal(w);
    return totaal <= w.maximum && (!w.belastbaarheid.is || totaal <= w.belastbaarheid.n);
}

i64 week_maximum(date dag)
{
    i64 uren = 0;
    return parameter_neem("week_uren", dag, &uren) ? 60 * uren : 0;
}

/* ---- MA-01 ---- */

/* "3,5" or "35" into bits; false: a sign that is no code of VUM. */
static bool vervoer_lees(str s, u32 *uit)
{
    *uit = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == ',' || c == ' ') continue;
        bool bestaat = (c >= '1' && c <= '5') || c == '9';
        if (!bestaat) return false;
        *uit |= (u32)1 << (c - '0');
    }
    return *uit != 0;
}

static uitkomst ma01_reken(const void *in, problems *p)
{
    const ma01 *i = in;
    u32 vervoer = 0;
    if (!regel_volledig(&ma01_entity, in, p)) return GEEN_UITKOMST;
    if (!vervoer_lees(i->vervoer, &vervoer)) {
        problem_add(p, "vervoer", N_("bestaat uit de cijfers 1 tot en met 5 en 9."));
        return GEEN_UITKOMST;
    }
    uitkomst u = {0};
    bool haalbaar = reis_haalbaar(i->aanwezig, i->eerste_ov, vervoer);
    STAP_V(&u, N_("Aanwezig om {} uur."), i->aanwezig);
    STAP_V(&u, N_("De eerste bus of trein is er om {} uur."), i->eerste_ov);
    if (vervoer & ~(u32)(VERVOER_FIETS | VERVOER_OV))
        STAP(&u, N_("De persoon heeft ook ander vervoer dan fiets en openbaar vervoer."));
    else STAP(&u, N_("De persoon heeft alleen fiets of openbaar vervoer."));
    u.waarschuwing = !haalbaar;
    return uit_oordeel(u, haalbaar, N_("De persoon kan op tijd zijn."),
        N_("Let op: er rijdt nog geen bus of trein. Bespreek hoe de persoon komt."));
}

/* ---- MA-02 ---- */

static weekslot slot_van(code dag, tijd van, tijd tot)
{
    return (weekslot){.dag = dag.i, .van = tijd_minutes(van), .tot = tijd_minutes(tot)};
}

static uitkomst ma02_reken(const void *in, problems *p)
{
    const ma02 *i = in;
    if (!regel_volledig(&ma02_entity, in, p)) return GEEN_UITKOMST;
    bool les_leeg = tijd_minutes(i->les_van) == tijd_minutes(i->les_tot);
    if (les_leeg || tijd_minutes(i->werk_van) == tijd_minutes(i->werk_tot)) {
        problem_add(p, les_leeg ? "les_tot" : "werk_tot", N_("is gelijk aan het begin."));
        return GEEN_UITKOMST;
    }
    weekslot les = slot_van(i->les_dag, i->les_van, i->les_tot);
    weekslot werk = slot_van(i->werk_dag, i->werk_van, i->werk_tot);
    uitkomst u = {0};
    STAP_V(&u, N_("De les is op {}."), code_label(&weekdag_codes, i->les_dag));
    STAP_V(&u, N_("Les van {} uur."), i->les_van);
    STAP_V(&u, N_("Les tot {} uur."), i->les_tot);
    STAP_V(&u, N_("Het werk is op {}."), code_label(&weekdag_codes, i->werk_dag));
    STAP_V(&u, N_("Werk van {} uur."), i->werk_van);
    STAP_V(&u, N_("Werk tot {} uur."), i->werk_tot);
    return uit_oordeel(u, !week_botst(les, werk), N_("Les en werk passen naast elkaar."),
        N_("Les en werk vallen samen. Kies een ander tijdstip."));
}

/* ---- MA-03 ---- */

static uitkomst ma03_reken(const void *in, problems *p)
{
    const ma03 *i = in;
    i64 uren = 0;
    if (!regel_volledig(&ma03_entity, in, p)) return GEEN_UITKOMST;
    if (!regel_parameter("week_uren", i->datum, "datum", &uren, p)) return GEEN_UITKOMST;
    weeksom w = {.les = i->les.n, .werk = i->werk.n, .reis = i->reis.n,
        .maximum = i->maximum.is ? 60 * i->maximum.n : week_maximum(i->datum),
        .belastbaarheid = {i->belastbaarheid.is, 60 * i->belastbaarheid.n}};
    uitkomst u = {0};
    STAP_V(&u, N_("Les in minuten per week: {}."), i->les);
    STAP_V(&u, N_("Werk in minuten per week: {}."), i->werk);
    STAP_V(&u, N_("Reizen in minuten per week: {}."), i->reis);
    STAP_V(&u, N_("Samen in minuten: {}."), weeksom_totaal(w));
    STAP_V(&u, N_("Maximum in minuten: {}."), w.maximum);
    if (w.belastbaarheid.is)
        STAP_V(&u, N_("Voor deze persoon hoogstens in minuten: {}."), w.belastbaarheid);
    return uit_oordeel(u, weeksom_past(w), N_("Deze week past."),
        N_("Deze week is te vol. Haal er uren af."));
}

static const regel lijst[] = {
    {
        .id = "MA-01",
        .naam = N_("Op tijd met bus of trein"),
        .artikel = "Eigen regel van Tweespoor, naar de vervoercodes van VUM",
        .uitleg = N_("Vraagt de plek iemand voordat er een bus of trein rijdt? En heeft "
                      "de persoon alleen fiets of openbaar vervoer? Dan waarschuwen we."),
        .invoer = &ma01_entity,
        .reken = ma01_reken,
        .voorbeeld = "aanwezig=06:00 eerste_ov=06:45 vervoer=3,5",
        .verwacht = "nee",
    },
    {
        .id = "MA-02",
        .naam = N_("Les en werk op hetzelfde moment"),
        .artikel = "Eigen regel van Tweespoor: taal en werk in een week",
        .uitleg = N_("Een les en een dienst mogen niet samenvallen."),
        .invoer = &ma02_entity,
        .reken = ma02_reken,
        .voorbeeld = "les_dag=di les_van=09:00 les_tot=12:00 werk_dag=di werk_van=08:00 "
                     "werk_tot=13:00",
        .verwacht = "nee",
    },
    {
        .id = "MA-03",
        .naam = N_("Uren in een week"),
        .artikel = "Eigen regel van Tweespoor; het maximum is een keuze van de gemeente",
        .uitleg = N_("Les, werk en reizen zijn samen niet meer dan het maximum van de gemeente. Ze "
                     "zijn ook niet meer dan de persoon aankan."),
        .invoer = &ma03_entity,
        .reken = ma03_reken,
        .voorbeeld = "datum=2026-09-14 les=540 werk=1440 reis=300",
        .verwacht = "ja",
    },
};
REGEL_GROEP(regels_week, lijst)
