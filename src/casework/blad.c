#include "casework/blad.h"

#include "base/druk.h"
#include "base/lang.h"
#include "casework/dossier.h"
#include "casework/etiket.h"
#include "casework/kantoor.h"
#include "casework/taak.h"
#include "casework/tijdlijn.h"

CODES_DEF(blad, BLAD_CODES)

enum { KLAD_RUIMTE = 8 << 20, TAKEN_HOOGSTENS = 12, REGELS_HOOGSTENS = 6 };

/* One person after the other is read into room of its own; what is printed is copied. */
typedef struct {
    werk w;                   /* its arena: that room */
    druk *d;
    arena *uit;
    const etiketregel_rijen *etiketten;
    int n;
} maker;

static str over(const maker *m, str s) { return arena_str(m->uit, s); }

static str dag(const maker *m, date d)
{
    char tekst[DATE_TEXT];
    return date_is_set(d) ? over(m, date_words(d, m->w.vandaag, tekst)) : (str){0};
}

static void paar(maker *m, str wat, str waarde)
{
    if (waarde.n) druk_paar(m->d, wat, over(m, waarde));
}

static str naam_van(maker *m, gebruiker_id id)
{
    gebruiker g;
    return id.v && HAAL(&m->w, gebruiker, id, &g) ? g.naam : (str){0};
}

/* ---- what both sheets begin with ---- */

static void kop_van(maker *m, const dossier *d, str titel)
{
    const plan *p = dossier_plan(d);
    if (m->n++) druk_deel(m->d);
    druk_kop(m->d, 1, over(m, d->p.naam));
    druk_klein(m->d, TF(m->uit, "{}. Dossier {}. Gemaakt op {}.", titel, over(m, d->p.nummer),
        dag(m, m->w.vandaag)));
    paar(m, T("Klantmanager"), naam_van(m, d->p.klantmanager_id));
    if (p) paar(m, T("Leerroute"), code_label(&leerroute_codes, p->leerroute));
    if (p && p->niveau.i)
        paar(m, T("Afgesproken niveau"), code_label(&cefr_codes, p->niveau));
}

static void put_taal(maker *m, const dossier *d)
{
    const taalmeting *t = dossier_taal(d, VAARD_SP);
    if (!t) return;
    paar(m, T("Spreken"), TF(m->uit, "{}, gemeten op {}", code_label(&cefr_codes, t->niveau),
        dag(m, t->datum)));
}

static void put_werk(maker *m, const dossier *d)
{
    const plaatsing *ps = dossier_plaatsing(d, m->w.vandaag);
    plek k;
    organisatie o;
    if (!ps || !HAAL(&m->w, plek, ps->plek_id, &k)) return;
    str bij = HAAL(&m->w, organisatie, k.organisatie_id, &o) ? o.naam : (str){0};
    paar(m, T("Werkt nu"), TF(m->uit, "{}, {}, {} uur per week", over(m, k.functie),
        over(m, bij), ps->uren));
}

/* ---- the dossier ---- */

static void put_taken(maker *m, persoon_id id)
{
    taakregel_rijen t = taken_van_persoon(&m->w, id);
    druk_kop(m->d, 2, T("Nu nodig"));
    if (!t.n) druk_alinea(m->d, T("Er staat nu niets open."));
    for (int i = 0; i < t.n && i < TAKEN_HOOGSTENS; i++) {
        str wat = over(m, taak_wat(&t.at[i]));
        druk_punt(m->d, date_is_set(t.at[i].uiterlijk)
                            ? TF(m->uit, "{}, klaar op {}", wat, dag(m, t.at[i].uiterlijk))
                            : wat);
    }
}

static void put_gesprekken(maker *m, const dossier *d)
{
    int n = 0;
    for (int i = 0; i < d->gesprekken.n; i++) {
        const gesprek *g = &d->gesprekken.at[i];
        bool komt = code_is(g->afloop, GESPREK_GEPLAND) && !date_before(g->datum, m->w.vandaag);
        if (!komt) continue;
        if (!n++) druk_kop(m->d, 2, T("Gepland"));
        druk_punt(m->d, TF(m->uit, "{}: {}", dag(m, g->datum),
            code_label(&gesprek_soort_codes, g->soort)));
    }
}

static void put_tijdlijn(maker *m, persoon_id id)
{
    tijdlijnregel_rijen t = tijdlijn(&m->w, id, 0, REGELS_HOOGSTENS);
    if (t.n) druk_kop(m->d, 2, T("Wat er gebeurde"));
    for (int i = 0; i < t.n; i++)
        druk_punt(m->d, TF(m->uit, "{}: {}", dag(m, moment_date(t.at[i].moment)),
            over(m, tijdlijn_zin(m->w.a, &t.at[i]))));
}

static bool is_open(const afspraak *a)
{
    return !code_is(a->stand, KLAAR) && !code_is(a->stand, GESTOPT);
}

static void put_afspraak(maker *m, const afspraak *a)
{
    str wie = a->wie_naam.n ? a->wie_naam : code_label(&wie_codes, a->wie);
    str tekst = over(m, a->tekst), stand = code_label(&voortgang_codes, a->stand);
    druk_punt(m->d, date_is_set(a->uiterlijk)
                        ? TF(m->uit, "{} ({}, klaar op {}). {}", tekst, over(m, wie),
                              dag(m, a->uiterlijk), stand)
                        : TF(m->uit, "{} ({}). {}", tekst, over(m, wie), stand));
}

static void een_dossier(maker *m, const dossier *d)
{
    persoon_id id = persoon_id_van(&d->p);
    kop_van(m, d, T("Dossier"));
    paar(m, T("Telefoon"), d->p.telefoon);
    paar(m, T("Contacttaal"), code_label(&contacttaal_codes, d->p.contacttaal));
    put_taal(m, d);
    put_werk(m, d);
    paar(m, T("Laatste contact"), dag(m, d->p.laatste_contact));
    paar(m, T("Etiketten"), etiketten_van(&m->w, m->etiketten, id));
    put_taken(m, id);
    int n = 0;
    for (int i = 0; i < d->afspraken.n; i++) {
        if (!is_open(&d->afspraken.at[i])) continue;
        if (!n++) druk_kop(m->d, 2, T("Afspraken in het plan"));
        put_afspraak(m, &d->afspraken.at[i]);
    }
    put_gesprekken(m, d);
    put_tijdlijn(m, id);
}

/* ---- the plan ---- */

static void een_doel(maker *m, const dossier *d, const doel *g)
{
    druk_kop(m->d, 2, over(m, g->tekst.n ? g->tekst : code_label(&hoofddoel_codes, g->soort)));
    druk_klein(m->d, date_is_set(g->uiterlijk)
                         ? TF(m->uit, "{}, klaar op {}. {}.",
                               code_label(&hoofddoel_codes, g->soort), dag(m, g->uiterlijk),
                               code_label(&voortgang_codes, g->stand))
                         : TF(m->uit, "{}. {}.", code_label(&hoofddoel_codes, g->soort),
                               code_label(&voortgang_codes, g->stand)));
    for (int i = 0; i < d->afspraken.n; i++)
        if (d->afspraken.at[i].doel_id.v == g->kop.id) put_afspraak(m, &d->afspraken.at[i]);
}

static void een_plan(maker *m, const dossier *d)
{
    const plan *p = dossier_plan(d);
    if (!p) return;
    kop_van(m, d, TF(m->uit, "{}, versie {}", code_label(&plan_soort_codes, p->soort), p->nummer));
    paar(m, T("Dagtekening"), dag(m, p->dagtekening));
    if (p->uren_les.is) paar(m, T("Uren les per week"), TF(m->uit, "{}", p->uren_les));
    paar(m, T("Begeleiding en hulp"), p->begeleiding);
    for (int i = 0; i < d->doelen.n; i++)
        if (d->doelen.at[i].plan_id.v == p->kop.id) een_doel(m, d, &d->doelen.at[i]);
    const str wie[] = {over(m, d->p.naam), over(m, naam_van(m, d->p.klantmanager_id))};
    druk_ruimte(m->d, 20);
    druk_tekenen(m->d, wie, (int)countof(wie));
}

/* ---- the list ---- */

static void een_regel(maker *m, const dossier *d)
{
    taakregel_rijen t = taken_van_persoon(&m->w, persoon_id_van(&d->p));
    const plan *p = dossier_plan(d);
    const str cellen[] = {over(m, d->p.naam), over(m, d->p.nummer),
        over(m, naam_van(m, d->p.klantmanager_id)), over(m, d->p.telefoon),
        p ? code_label(&leerroute_codes, p->leerroute) : (str){0},
        t.n ? over(m, taak_wat(&t.at[0])) : (str){0}, t.n ? dag(m, t.at[0].uiterlijk) : (str){0},
        dag(m, d->p.laatste_contact)};
    if (!m->n++) {
        const druk_kolom k[] = {{T("Naam"), 20, false}, {T("Dossier"), 10, false},
            {T("Klantmanager"), 14, false}, {T("Telefoon"), 12, false}, {T("Leerroute"), 9, false},
            {T("Nu nodig"), 19, false}, {T("Klaar op"), 8, false},
            {T("Laatste contact"), 8, false}};
        m->d->liggend = true;
        druk_kop(m->d, 1, T("Lijst met mensen"));
        druk_tabel(m->d, k, (int)countof(k));
    }
    druk_rij(m->d, cellen, (int)countof(cellen));
}

static void een_mens(maker *m, persoon_id id, int soort)
{
    dossier *d = arena_make(m->w.a, dossier, 1);
    if (!dossier_lees(&m->w, id, d)) return;
    if (soort == BLAD_PLAN) een_plan(m, d);
    else if (soort == BLAD_DOSSIER) een_dossier(m, d);
    else een_regel(m, d);
}

druk *blad_mensen(werk *w, mensen_groep wie, int soort)
{
    if (!samen_aantal_klopt(w, wie.n, SAMEN_HOOGSTENS)) return NULL;
    etiketregel_rijen alle = etiketten(w);
    druk *d = druk_nieuw(w->a, T("Mensen"), lang_code(), db_now(w->db));
    d->voet = TF(w->a, "Gemeente {}", kantoor_gemeente(w));
    arena begin = arena_new(KLAD_RUIMTE);
    maker m = {.w = *w, .d = d, .uit = w->a, .etiketten = &alle};
    for (int i = 0; i < wie.n; i++) {
        arena klad = begin;
        m.w.a = &klad;
        een_mens(&m, wie.at[i], soort);
    }
    arena_free(&begin, KLAD_RUIMTE);
    if (m.n) return d;
    problem_with(w->p, PROBLEM_GEWEIGERD, "", N_("Van deze mensen is er nog geen plan."), (str){0});
    return NULL;
}
