#include "casework/intake.h"

#include "casework/vastleggen.h"

static const intake_deel delen[ONDERDEEL_AANTAL] = {
    [ONDERDEEL_GESPREK] = {"gesprek", N_("Het gesprek"),
                      N_("Wie erbij was, en wat vooraf is verteld."),
                      "Wi 14", {"begonnen", "alleen_gehoord"}, NULL, {"alleen_gehoord"}, 0},
    [ONDERDEEL_LBT] = {"leerbaarheidstoets", N_("Leerbaarheidstoets"),
                  N_("DUO neemt de toets af. De uitslag helpt bij het kiezen van de route."),
                  "Wi 14, Bi 5.2", {"lbt", "lbt_datum", "lbt_score"}, NULL, {"lbt"}, 0},
    [ONDERDEEL_OPLEIDING] = {"opleiding", N_("School en opleiding"),
                        N_("Welke school, tot welk niveau, en of er een diploma is."),
                        "Wi 14", {"schoolniveau", "schooljaren", "schrift_latijn"},
                        &opleiding_entity, {"schoolniveau", "schrift_latijn"}, 0},
    [ONDERDEEL_WERK] = {"werk", N_("Werkervaring en wat iemand kan"),
                   N_("Wat iemand deed, ook zonder papieren of thuis."), "Wi 14", {"talenten"},
                   &werkervaring_entity, {"talenten"}, 12},
    [ONDERDEEL_PERSOONLIJK] = {"persoonlijk", N_("Persoonlijke omstandigheden"),
                          N_("Wat er thuis speelt en geregeld moet worden. Geen diagnoses."),
                          "Wi 14", {"omstandigheden", "vve", "vve_afspraak"}, NULL,
                          {"omstandigheden", "vve"}, 12},
    [ONDERDEEL_TAAL] = {"taal", N_("Taal"),
                   N_("Het niveau van lezen, luisteren, schrijven en spreken."),
                   "Bi 5.2", {NULL}, &taalmeting_entity, {NULL}, 6},
    [ONDERDEEL_TIJD] = {"tijd", N_("Tijd, zorg en reizen"),
                   N_("Wanneer iemand kan, voor wie hij of zij zorgt, en hoe ver reizen kan."),
                   NULL, {"uren_min", "uren_max", "reis_minuten", "fiets", "ov",
                          "auto_rijbewijs"},
                   &beschikbaarheid_entity, {"uren_max", "reis_minuten"}, 6},
    [ONDERDEEL_ZELFREDZAAM] = {"zelfredzaam", N_("Zelf regelen"),
                          N_("Wat iemand al zelf kan, en waar hulp bij nodig is."), "Bi 5.2",
                          {"zelf_digitaal", "zelf_regelen", "zelf_reizen"}, NULL,
                          {"zelf_digitaal", "zelf_regelen", "zelf_reizen"}, 12},
    [ONDERDEEL_GELD] = {"geld", N_("Geldzaken"),
                   N_("Rekeningen, hulp bij schulden en afspraken."), NULL,
                   {"zelf_geld", "schulden", "geld_afspraak"}, NULL, {"zelf_geld"}, 12},
    [ONDERDEEL_WENSEN] = {"wensen", N_("Wensen en wat nodig is"),
                     N_("Wat iemand wil worden, en wat nodig is om te beginnen."), "Bi 5.2",
                     {"wensen", "wens_sector", "behoeften"}, NULL, {"wensen", "wens_sector"}, 12},
    [ONDERDEEL_GRENZEN] = {"grenzen", N_("Grenzen op het werk"),
                      N_("Wat niet kan op een werkplek. Nooit waarom niet."), NULL, {NULL},
                      &werkgrens_entity, {NULL}, 12},
    [ONDERDEEL_NETWERK] = {"netwerk", N_("Netwerk en de arbeidsmarkt"),
                      N_("Wie iemand kent, en wat hij of zij weet over werken in Nederland."), NULL,
                      {"netwerk", "kent_arbeidsmarkt", "arbeidsmarkt"}, NULL,
                      {"kent_arbeidsmarkt"}, 12},
    [ONDERDEEL_ASSESSMENT] = {"assessment", N_("Assessment"),
                         N_("Een test of onderzoek: soort, dag, door wie en het resultaat."), NULL,
                         {NULL}, &assessment_entity, {NULL}, 24},
};

const intake_deel *intake_delen(int *n)
{
    *n = ONDERDEEL_AANTAL;
    return delen;
}

const intake_deel *intake_deel_vind(str pad)
{
    for (int i = 0; i < ONDERDEEL_AANTAL; i++)
        if (str_eq(pad, str_of(delen[i].pad))) return &delen[i];
    return NULL;
}

/* How many rows of this kind the dossier holds. */
static int rijen_van(const dossier *d, const entity *e)
{
#define DOSSIER_N(ent, lid) \
    if (e == &ent##_entity) return d->lid.n;
    DOSSIER_RIJEN(DOSSIER_N)
    return 0;
}

static int skills_gemeten(const dossier *d)
{
    int n = 0;
    for (int s = VAARD_LE; s <= VAARD_SP; s++) n += dossier_taal(d, s) != NULL;
    return n;
}

bool intake_bekend(const intake *i, const char *veld)
{
    const field *f = field_find(&intake_entity, str_of(veld));
    if (!f) bug("intake_bekend: no such field");
    return f->type == FIELD_BOOL ? *(const bool *)field_in(f, i) : field_is_set(f, i);
}

static void tel_velden(const dossier *d, const intake_deel *deel, deel_stand *s)
{
    for (int i = 0; i < (int)countof(deel->velden) && deel->velden[i]; i++)
        s->gevuld += intake_bekend(&d->i, deel->velden[i]);
    for (int i = 0; i < (int)countof(deel->verplicht) && deel->verplicht[i]; i++)
        s->gevraagd += !intake_bekend(&d->i, deel->verplicht[i]);
}

/* Of this part: the newest herkomst of its fields and rows. */
static void zoek_laatste(const dossier *d, const intake_deel *deel, deel_stand *s)
{
    for (int i = 0; i < d->herkomst.n; i++) {
        const herkomst *h = &d->herkomst.at[i];
        bool van_dit = deel->rijen && str_eq(h->onderwerp, str_of(deel->rijen->name));
        for (int j = 0; j < (int)countof(deel->velden) && deel->velden[j]; j++)
            van_dit |= str_eq(h->onderwerp, S("intake")) &&
                       str_eq(h->veld, str_of(deel->velden[j]));
        if (!van_dit || date_before(h->datum, s->laatst)) continue;
        s->laatst = h->datum;
        s->bron = h->bron.i;
    }
}

deel_stand intake_stand(const dossier *d, const intake_deel *deel, date vandaag)
{
    deel_stand s = {.stand = NIET_BEGONNEN};
    tel_velden(d, deel, &s);
    int nrijen = deel->rijen ? rijen_van(d, deel->rijen) : 0;
    if (deel == &delen[ONDERDEEL_TAAL]) s.gevraagd += 4 - skills_gemeten(d);
    bool iets = s.gevuld || nrijen;
    zoek_laatste(d, deel, &s);
    bool alleen_rijen = !deel->velden[0] && deel != &delen[ONDERDEEL_TAAL];
    if (iets) s.stand = s.gevraagd ? BEZIG : KLAAR;
    if (alleen_rijen && !nrijen) s.stand = NIET_BEGONNEN;
    if (deel->oud_maanden && date_is_set(s.laatst))
        s.oud = date_before(date_plus_months(s.laatst, deel->oud_maanden), vandaag);
    return s;
}

bool intake_begin(werk *w, persoon_id id, intake *uit)
{
    intake_rijen al = BIJ(w, intake, persoon_id, id);
    if (al.n) {
        *uit = al.at[al.n - 1];
        return true;
    }
    *uit = (intake){.persoon_id = id, .begonnen = w->vandaag};
    return vastleggen(w, &(vastlegging){.e = &intake_entity,
                                        .rij = uit,
                                        .wie = id,
                                        .soort = GEB_INTAKE,
                                        .spoor = SPOOR_WET},
                      NULL);
}

bool intake_bewaar(werk *w, intake *rij, u64 velden, int bron, gesprek_id bij, gebeurtenis_id *g)
{
    if (rij->uren_min.is && rij->uren_max.is && rij->uren_min.n > rij->uren_max.n)
        return problem_add(w->p, "uren_max", N_("is minder dan het minimum. Kijk beide na."));
    return vastleggen(w, &(vastlegging){.e = &intake_entity,
                                        .rij = rij,
                                        .velden = velden,
                                        .wie = rij->persoon_id,
                                        .soort = GEB_INTAKE,
                                        .spoor = SPOOR_WET,
                                        .bron = bron,
                                        .bij = bij},
                      g);
}

static vastlegging bij_intake(const entity *e, void *rij, persoon_id id)
{
    bool taal = e == &taalmeting_entity;
    vastlegging v = {.e = e,
                     .rij = rij,
                     .wie = id,
                     .soort = taal ? GEB_TAAL : GEB_INTAKE,
                     .spoor = taal ? SPOOR_TAAL : SPOOR_WET};
    if (taal) v.code1 = code_text(&cefr_codes, ((taalmeting *)rij)->niveau);
    return v;
}

bool intake_rij_bewaar(werk *w, const entity *e, void *rij, persoon_id id, u64 velden, int bron,
                       gesprek_id bij, gebeurtenis_id *g)
{
    if (e == &beschikbaarheid_entity) {
        const beschikbaarheid *b = rij;
        if (tijd_is_set(b->van) && tijd_is_set(b->tot) && b->tot.m <= b->van.m)
            return problem_add(w->p, "tot", N_("moet later zijn dan de begintijd."));
    }
    vastlegging v = bij_intake(e, rij, id);
    v.velden = velden;
    v.bron = bron;
    v.bij = bij;
    return vastleggen(w, &v, g);
}

bool intake_rij_weg(werk *w, const entity *e, void *rij, persoon_id id, gebeurtenis_id *g)
{
    vastlegging v = bij_intake(e, rij, id);
    return weghalen(w, &v, g);
}

bool intake_rond_af(werk *w, persoon_id id, gebeurtenis_id *g)
{
    dossier d;
    if (!dossier_lees(w, id, &d) || !d.i.kop.id)
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("De intake is nog niet begonnen."),
                            (str){0});
    for (int i = 0; i < ONDERDEEL_AANTAL; i++) {
        if (!delen[i].artikel || intake_stand(&d, &delen[i], w->vandaag).stand == KLAAR) continue;
        problem_with(w->p, PROBLEM_GEWEIGERD, delen[i].pad,
                     N_("De wet vraagt dit deel ook: {}."), str_of(delen[i].naam));
    }
    if (w->p->n) return false;
    d.i.afgerond = w->vandaag;
    return vastleggen(w, &(vastlegging){.e = &intake_entity,
                                        .rij = &d.i,
                                        .velden = field_bit(&intake_entity, "afgerond"),
                                        .wie = id,
                                        .soort = GEB_INTAKE_KLAAR,
                                        .spoor = SPOOR_WET},
                      g);
}
