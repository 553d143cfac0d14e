/* Wet: Wi 14 (brede intake), Wi 22 (a warning before anything else). */
#include "casework/oproep.h"

#include "casework/bericht.h"
#include "casework/vastleggen.h"

static const int brieven[] = {[OPROEP_EERSTE] = SJABLOON_OPROEP1,
                              [OPROEP_WAARSCHUW_EN_TWEEDE] = SJABLOON_OPROEP2,
                              [OPROEP_VOLGENDE] = SJABLOON_OPROEP3,
                              [OPROEP_AFRONDEN] = SJABLOON_AFRONDEN};

static void tel_gesprek(oproep_stand *s, const gesprek *g, date vandaag)
{
    if (!code_is(g->soort, GESPREK_INTAKE)) return;
    if (code_is(g->afloop, GESPREK_GEKOMEN)) s->opgelost = true;
    if (code_is(g->afloop, GESPREK_NIET_GEKOMEN)) {
        s->niet_gekomen++;
        if (!date_before(g->datum, s->laatste)) {
            s->laatste = g->datum;
            s->gemist = gesprek_id_van(g);
        }
    }
    bool komt = code_is(g->afloop, GESPREK_GEPLAND) && !date_before(g->datum, vandaag);
    if (komt && (!date_is_set(s->dag) || date_before(g->datum, s->dag))) {
        s->dag = g->datum;
        s->gepland = gesprek_id_van(g);
    }
}

oproep_stand oproep_waar(werk *w, const dossier *d)
{
    oproep_stand s = {.opgelost = date_is_set(d->i.afgerond)};
    oproep_rijen o = BIJ(w, oproep, persoon_id, persoon_id_van(&d->p));
    for (int i = 0; i < d->gesprekken.n; i++) tel_gesprek(&s, &d->gesprekken.at[i], w->vandaag);
    date op = date_is_set(s.laatste) ? s.laatste : w->vandaag;
    s.vervolg = oproep_volgende(s.niet_gekomen, op);
    s.sjabloon = brieven[s.vervolg];
    bool laatste = s.vervolg == OPROEP_AFRONDEN;
    for (int i = 0; i < o.n; i++)
        s.opgeroepen |= laatste ? !o.at[i].gesprek_id.v && o.at[i].volgnummer.n > s.niet_gekomen
                                : s.gepland.v && o.at[i].gesprek_id.v == s.gepland.v;
    return s;
}

static bool weiger(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static bool mag(werk *w, const oproep_stand *s)
{
    if (s->opgelost) return weiger(w, N_("De intake is gedaan. Een oproep is niet meer nodig."));
    if (s->opgeroepen) return weiger(w, N_("Voor dit gesprek is al een oproep gemaakt."));
    if (s->vervolg != OPROEP_AFRONDEN && !s->gepland.v)
        return weiger(w, N_("Plan eerst een gesprek voor de intake."));
    return true;
}

static bool leg_vast(werk *w, persoon_id id, const oproep_stand *s, bericht_id brief)
{
    bool laatste = s->vervolg == OPROEP_AFRONDEN;
    oproep o = {.persoon_id = id, .gesprek_id = laatste ? (gesprek_id){0} : s->gepland,
                .bericht_id = brief, .volgnummer = NUM(s->niet_gekomen + 1),
                .datum = w->vandaag};
    return vastleggen(w, &(vastlegging){.e = &oproep_entity, .rij = &o, .velden = UINT64_MAX,
                             .wie = id, .soort = GEB_OPROEP, .spoor = SPOOR_WET,
                             .code1 = code_text(&sjabloon_codes, CODE(s->sjabloon)),
                             .datum1 = s->dag}, NULL);
}

bool oproep_maken(werk *w, persoon_id id, bericht_id *brief, gebeurtenis_id *g)
{
    dossier d;
    gebeurtenis_id eerste = {0};
    if (!dossier_lees(w, id, &d))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze persoon is er niet."), (str){0});
    oproep_stand s = oproep_waar(w, &d);
    if (!mag(w, &s)) return false;
    bericht_wens wens = {.sjabloon = s.sjabloon, .vorige = s.laatste, .als_brief = true,
                         .vraagt = s.vervolg != OPROEP_AFRONDEN};
    if (s.vervolg != OPROEP_AFRONDEN) wens.gesprek_id = s.gepland;
    w->samen = &eerste;
    *brief = bericht_maken(w, id, &wens, NULL);
    bool goed = brief->v && leg_vast(w, id, &s, *brief);
    w->samen = NULL;
    if (g) *g = eerste;
    return goed;
}

bool oproep_bezorging(werk *w, oproep_id id, int bezorgd, gebeurtenis_id *g)
{
    oproep o;
    if (!HAAL(w, oproep, id, &o))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze oproep is er niet."), (str){0});
    o.bezorgd = CODE(bezorgd);
    return vastleggen(w, &(vastlegging){.e = &oproep_entity, .rij = &o, .velden = UINT64_MAX,
                             .wie = o.persoon_id, .soort = GEB_OPROEP, .spoor = SPOOR_WET}, g);
}
