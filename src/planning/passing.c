/* passing.c: the six criteria together, and the words around them.
 * Bron: design.md 5; prototype koppelen.html. */
#include "planning/passing_deel.h"

maatstaf maatstaf_gewoon(date vandaag)
{
    i64 minuten = week_maximum(vandaag);
    return (maatstaf){.vandaag = vandaag,
        .week_max = {minuten > 0, minuten / 60},
        .reis_ruimte = 15,
        .uren_ruimte = 8,
        .start_ruimte = 28,
        .dienst_ruimte = 90};
}

/* ---- one thing that was looked at ---- */

deel *weeg(weging *w, uitslag u, zin feit, zin nodig)
{
    if (w->n == DELEN_HOOGSTENS) bug("a criterion has more parts than it can hold");
    w->deel[w->n] = (deel){.uitslag = u, .feit = feit, .nodig = nodig};
    return &w->deel[w->n++];
}

static void bron_bij(deel *d, const char *wie, date datum)
{
    if (wie && d->nbron < (int)countof(d->bron)) d->bron[d->nbron++] = (feitbron){wie, datum};
}

static const char *msgid(const codes *l, code c)
{
    return c.i > 0 && c.i <= l->n ? l->at[c.i - 1].label : NULL;
}

void weeg_bron(deel *d, feitherkomst h)
{
    const char *wie = msgid(&bron_codes, h.bron);
    bron_bij(d, !wie && date_is_set(h.datum) ? N_("Intake") : wie, h.datum);
}

void weeg_taalbron(deel *d, const taalstand *t)
{
    const char *wie = msgid(&taalbron_codes, t->bron);
    bron_bij(d, wie ? wie : N_("Meting"), t->datum);
}

void weeg_werkgever(deel *d, const plekbeeld *p)
{
    bron_bij(d, N_("Volgens de werkgever"), p->gezegd_op);
}

/* ---- together ---- */

/* What is needed is said once, also when several parts need it. */
static void zeg_eens(deel *d, int n)
{
    for (int i = 1; i < n; i++)
        for (int k = 0; k < i; k++)
            if (zin_gelijk(&d[i].nodig, &d[k].nodig)) d[i].nodig = GEEN_ZIN;
}

/* The parts in the arena, worst first; of the same outcome in the order in which they were seen. */
static criterium criterium_van(arena *a, const weging *w)
{
    deel *d = arena_make(a, deel, w->n);
    int n = 0;
    for (int u = UITSLAG_NOG_NIET; u >= UITSLAG_GOED; u--)
        for (int i = 0; i < w->n; i++)
            if (w->deel[i].uitslag == (uitslag)u) d[n++] = w->deel[i];
    zeg_eens(d, n);
    return (criterium){.uitslag = d[0].uitslag, .deel = d, .ndeel = n};
}

static oordeel oordeel_van(const passing *p)
{
    if (p->nnog_niet > 0) return PAST_NOG_NIET;
    return p->ngoed == CRITERIA ? PAST_GOED : PAST_MET_AANPASSING;
}

passing passing_maak(arena *a, const kandidaat *k, const plekbeeld *p, const maatstaf *m)
{
    static void (*const weger[CRITERIA])(weging *) = {
        weeg_wens, weeg_vaardigheden, weeg_taal, weeg_rooster, weeg_reistijd, weeg_begeleiding};
    char *ruimte = arena_make(a, char, TEKST_RUIMTE);
    arena tekst = {ruimte, ruimte + TEKST_RUIMTE}, klad = *a;
    passing uit = {.wens = wens_van(&klad, k, p), .reis = p->reis_minuten};
    for (int c = 0; c < CRITERIA; c++) {
        klad = *a; /* what is weighed stands in w: its rows may now be written over */
        weging w = {.a = &klad, .tekst = &tekst, .k = k, .p = p, .m = m};
        weger[c](&w);
        uit.criterium[c] = criterium_van(a, &w);
        switch (uit.criterium[c].uitslag) {
        case UITSLAG_GOED: uit.ngoed++; break;
        case UITSLAG_ONBEKEND: uit.nonbekend++; break;
        case UITSLAG_AANPASSING: uit.naanpassing++; break;
        case UITSLAG_NOG_NIET: uit.nnog_niet++; break;
        }
    }
    uit.oordeel = oordeel_van(&uit);
    return uit;
}

/* ---- words ---- */

const char *criterium_titel(criterium_naam c)
{
    static const char *const naam[CRITERIA] = {N_("Wens"), N_("Vaardigheden"), N_("Taal"),
        N_("Rooster"), N_("Reistijd"), N_("Begeleiding")};
    return c < CRITERIA ? naam[c] : "";
}

const char *uitslag_titel(uitslag u)
{
    switch (u) {
    case UITSLAG_GOED: return N_("past");
    case UITSLAG_ONBEKEND: return N_("onbekend: vraag het na");
    case UITSLAG_AANPASSING: return N_("past bijna");
    case UITSLAG_NOG_NIET: return N_("past nog niet");
    }
    bug("no such outcome");
}

zin passing_titel(const passing *p)
{
    if (p->oordeel == PAST_GOED) return ZIN(N_("Past goed"));
    if (p->oordeel == PAST_NOG_NIET) return ZIN(N_("Past nog niet"));
    if (p->naanpassing == 1) return ZIN(N_("Past met 1 aanpassing"));
    if (p->naanpassing > 1) return ZIN(N_("Past met {} aanpassingen"), p->naanpassing);
    if (p->nonbekend == 1) return ZIN(N_("Vraag eerst 1 ding na"));
    return ZIN(N_("Vraag eerst {} dingen na"), p->nonbekend);
}

str feitbron_tekst(arena *a, feitbron b, date vandaag)
{
    char text[DATE_TEXT];
    if (!b.wie) return (str){0};
    if (!date_is_set(b.datum)) return lang_text(b.wie);
    return TF(a, "{}, {}", lang_text(b.wie), date_words(b.datum, vandaag, text));
}

const char *const *passing_telt_mee(int *n)
{
    static const char *const lijst[CRITERIA] = {
        N_("Wens: welk werk iemand wil."),
        N_("Vaardigheden: wat iemand kan, en de grenzen op het werk die samen zijn afgesproken."),
        N_("Taal: het niveau per vaardigheid naast wat de plek vraagt."),
        N_("Rooster: diensten naast lessen, zorg en de uren die kunnen."),
        N_("Reistijd: hoe lang en waarmee iemand reist."),
        N_("Begeleiding: wie er op de plek helpt."),
    };
    *n = (int)countof(lijst);
    return lijst;
}

const char *const *passing_telt_nooit_mee(int *n)
{
    static const char *const lijst[] = {
        N_("land van herkomst en nationaliteit"),
        N_("geloof"),
        N_("geslacht"),
        N_("leeftijd"),
        N_("gezondheid zelf"),
    };
    *n = (int)countof(lijst);
    return lijst;
}
