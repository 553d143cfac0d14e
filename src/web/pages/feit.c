/* feit.c: rows that are kept about a person, all in one way: list, add, change, take out. */
#include "web/pages/feit.h"

#include "casework/gegevens.h"
#include "casework/traject.h"
#include "web/routes.h"

static const feit_soort soorten[] = {
    {"taal", &taalmeting_entity, N_("Meting toevoegen"), N_("Meting wijzigen"),
     {"vaardigheid", "niveau", "datum", "bron"}, "taal"},
    {"opleiding", &opleiding_entity, N_("Opleiding toevoegen"), N_("Opleiding wijzigen"),
     {"naam", "niveau", "land", "in_nederland", "diploma", "waardering", "jaar"}, "opleiding"},
    {"werk", &werkervaring_entity, N_("Werk toevoegen"), N_("Werk wijzigen"),
     {"beroep", "jaren", "land", "sector", "beroepscode"}, "werk"},
    {"vaardigheid", &vaardigheid_entity, N_("Vaardigheid toevoegen"), N_("Vaardigheid wijzigen"),
     {"naam", "bewijs"}, "werk"},
    {"tijd", &beschikbaarheid_entity, N_("Andere tijd toevoegen"), N_("Tijd wijzigen"),
     {"dag", "van", "tot", "soort"}, "tijd"},
    {"grens", &werkgrens_entity, N_("Grens toevoegen"), N_("Grens wijzigen"), {"soort", "tekst"},
     "grenzen"},
    {"belastbaarheid", &belastbaarheid_entity, N_("Belastbaarheid toevoegen"),
     N_("Belastbaarheid wijzigen"), {"uren_week", "uren_dag", "taken", "geldig_tot"}, "grenzen"},
    {"assessment", &assessment_entity, N_("Assessment toevoegen"), N_("Assessment wijzigen"),
     {"soort", "datum", "door", "resultaat"}, "assessment"},
    {"uitkering", &uitkering_entity, N_("Uitkering toevoegen"), N_("Uitkering wijzigen"),
     {"soort", "omvang", "van", "tot", "einde"}, NULL},
    {"inburgering", &inburgeringstatus_entity, N_("Stand van de inburgering toevoegen"),
     N_("Stand van de inburgering wijzigen"),
     {"stand", "wet", "van", "tot", "kennisgeving", "termijn_eind"}, NULL},
    {"examen", &examen_entity, N_("Examen toevoegen"), N_("Examen wijzigen"),
     {"onderdeel", "niveau", "datum", "uitslag"}, NULL},
};

const feit_soort *feit_soort_vind(str pad)
{
    for (size_t i = 0; i < countof(soorten); i++)
        if (str_eq(pad, str_of(soorten[i].pad))) return &soorten[i];
    return NULL;
}

const feit_soort *feit_soort_van(const entity *e)
{
    for (size_t i = 0; i < countof(soorten); i++)
        if (soorten[i].e == e) return &soorten[i];
    return NULL;
}

/* All its fields, or not at all: a form never offers half a row. */
bool feit_zichtbaar(req *r, const feit_soort *s)
{
    u64 mag = db_mask(r->w.db, &r->w.t, s->e);
    for (int i = 0; i < (int)countof(s->velden) && s->velden[i]; i++)
        if (!(mag & field_bit(s->e, s->velden[i]))) return false;
    return true;
}

/* Facts of law and money, which are no part of the intake, are written by a klantmanager. */
bool feit_mag(const req *r, const feit_soort *s)
{
    return s->deel || code_is(r->ik.rol, ROL_KLANTMANAGER);
}

/* ---- rows of a dossier ---- */

int feit_aantal(const dossier *d, const feit_soort *s)
{
#define FEIT_N(ent, lid) \
    if (s->e == &ent##_entity) return d->lid.n;
    DOSSIER_RIJEN(FEIT_N)
    return 0;
}

const void *feit_rij(const dossier *d, const feit_soort *s, int i)
{
#define FEIT_RIJ(ent, lid) \
    if (s->e == &ent##_entity) return &d->lid.at[i];
    DOSSIER_RIJEN(FEIT_RIJ)
    bug("a dossier holds no rows of this kind");
}

static const rijkop *kop_van(const void *rij) { return rij; }

/* ---- the list ---- */

static void put_weg(req *r, const dossier *d, const feit_soort *s, i64 id, str wat)
{
    PUT(&r->h, "<form method=\"post\" action=\"{}\">", URL(r, feit_weg, persoon_id_van(&d->p)));
    form_hidden(r);
    PUT(&r->h,
        "<input type=\"hidden\" name=\"feit\" value=\"{}\">"
        "<input type=\"hidden\" name=\"rij\" value=\"{}\">"
        "<button class=\"utrecht-button utrecht-button--subtle\" type=\"submit\">{}"
        "<span class=\"vh\">: {}</span></button></form>",
        str_of(s->pad), token_van(r, (id_any){s->e, id}), T("Haal weg"), wat);
}

static url wijzig_adres(req *r, const dossier *d, const feit_soort *s, i64 id)
{
    str rij = id ? token_van(r, (id_any){s->e, id}) : (str){0};
    return URL_MET(r, URL(r, feit_toon, persoon_id_van(&d->p)), A(feit, str_of(s->pad)),
        A(rij, rij));
}

static markup acties_van(req *r, const dossier *d, const feit_soort *s, i64 id, str wat)
{
    buf pagina = r->h;
    r->h = buf_new(r->w.a);
    PUT(&r->h, "<span class=\"rij kleinacties geenprint\">{}",
        link_voor(r, wijzig_adres(r, d, s, id), T("Wijzig"), wat, "subtle"));
    put_weg(r, d, s, id, wat);
    PUT(&r->h, "</span>");
    markup m = markup_of(&r->h);
    r->h = pagina;
    return m;
}

static const field *veld_van(const feit_soort *s, int i)
{
    return s->velden[i] ? field_find(s->e, str_of(s->velden[i])) : NULL;
}

/* A box that is not ticked says nothing in a list. */
static str waarde(req *r, const field *f, const void *rij)
{
    if (f->type == FIELD_BOOL && !*(const bool *)field_in(f, rij)) return (str){0};
    return field_label(r->w.a, f, rij, r->w.vandaag);
}

static markup met_bron(req *r, const dossier *d, const feit_soort *s, const void *rij, str tekst)
{
    const herkomst *h = dossier_herkomst(d, s->e, kop_van(rij)->id, s->velden[0]);
    if (!h || !h->bron.i) return MARKUP(r->w.a, "{}", tekst);
    return MARKUP(r->w.a, "{}<span class=\"klein\">{}, {}</span>", tekst,
        code_label(&bron_codes, h->bron), dag_kort(r, h->datum));
}

static void put_rij(req *r, const dossier *d, const feit_soort *s, const void *rij)
{
    str wat = waarde(r, veld_van(s, 0), rij);
    tabel_rij(r);
    tabel_rijkop(r, met_bron(r, d, s, rij, wat));
    for (int i = 1; i < (int)countof(s->velden) && s->velden[i]; i++) {
        const field *f = veld_van(s, i);
        tabel_cel(r, lang_text(f->label), MARKUP(r->w.a, "{}", waarde(r, f, rij)));
    }
    markup doen = {0};
    if (feit_mag(r, s)) doen = acties_van(r, d, s, kop_van(rij)->id, wat);
    tabel_cel(r, T("Doen"), doen);
}

/* By day and time. */
static void sorteer_week(beschikbaarheid_rijen b)
{
    for (int i = 1; i < b.n; i++)
        for (int j = i; j > 0; j--) {
            beschikbaarheid *x = &b.at[j], *voor = &b.at[j - 1], was = *voor;
            bool goed = voor->dag.i < x->dag.i;
            if (goed || (voor->dag.i == x->dag.i && voor->van.m <= x->van.m)) break;
            *voor = *x;
            *x = was;
        }
}

void feit_lijst(req *r, const dossier *d, const feit_soort *s)
{
    int n = feit_aantal(d, s);
    if (!n || !feit_zichtbaar(r, s)) return;
    tabel_open(r, lang_text(s->e->label));
    for (int i = 0; i < (int)countof(s->velden) && s->velden[i]; i++)
        tabel_kop(r, lang_text(veld_van(s, i)->label), (url){0}, 0);
    tabel_kop(r, T("Doen"), (url){0}, 0);
    if (s->e == &beschikbaarheid_entity) sorteer_week(d->beschikbaar);
    for (int i = 0; i < n; i++)
        put_rij(r, d, s, feit_rij(d, s, s->e == &beschikbaarheid_entity ? i : n - 1 - i));
    tabel_sluit(r);
}

/* ---- form ---- */

void feit_velden(formulier *f, const feit_soort *s, const void *rij)
{
    const entity *e = f->e;
    const void *was = f->rij;
    f->e = s->e;
    f->rij = rij;
    for (int i = 0; i < (int)countof(s->velden) && s->velden[i]; i++) form_veld(f, s->velden[i]);
    f->e = e;
    f->rij = was;
}

static void zet_persoon(const entity *e, void *rij, persoon_id id)
{
    *(persoon_id *)field_at(field_find(e, S("persoon_id")), rij) = id;
}

/* A box is not enough: it is sent also when nobody touched the form. */
static bool iets_ingevuld(req *r, const feit_soort *s)
{
    for (int i = 0; i < (int)countof(s->velden) && s->velden[i]; i++)
        if (veld_van(s, i)->type != FIELD_BOOL && veld(r, s->velden[i]).n) return true;
    return false;
}

void *feit_nieuw_lees(req *r, const feit_soort *s, persoon_id id)
{
    if (!iets_ingevuld(r, s)) return NULL;
    void *rij = arena_alloc(r->w.a, s->e->size, 1);
    zet_persoon(s->e, rij, id);
    int voor = r->w.p->n;
    form_lees(r, s->e, s->velden, rij);
    return r->w.p->n == voor ? rij : NULL;
}

/* The kind and the row that the address or the post names; a new row has kop.id 0. False:
 * niet_gevonden() is said. */
static bool rij_uit(req *r, const feit_soort **s, void **rij)
{
    i64 id = 0;
    str token = veld(r, "rij");
    *s = feit_soort_vind(veld(r, "feit"));
    if (*s && feit_zichtbaar(r, *s) && feit_mag(r, *s)) {
        *rij = arena_alloc(r->w.a, (*s)->e->size, 1);
        ((rijkop *)*rij)->masker = UINT64_MAX;
        zet_persoon((*s)->e, *rij, (persoon_id){r->id[0]});
        if (token.n) id = token_lees(r, (*s)->e, token);
        if (!token.n) return true;
        persoon_id wie = {0};
        if (id && db_get(r->w.db, &r->w.t, r->w.a, (*s)->e, id, *rij))
            wie = *(persoon_id *)field_at(field_find((*s)->e, S("persoon_id")), *rij);
        if (wie.v && wie.v == r->id[0]) return true;
    }
    niet_gevonden(r);
    return false;
}

static url terug_naar(req *r, const feit_soort *s, persoon_id id)
{
    if (!s->deel) return URL(r, gegevens_toon, id);
    return URL_MET(r, URL(r, intake_deel_toon, id), A(deel, str_of(s->deel)));
}

void feit_toon(req *r)
{
    const feit_soort *s;
    void *rij;
    dossier d;
    if (!mens_lees(r, &d) || !rij_uit(r, &s, &rij)) return;
    persoon_id id = persoon_id_van(&d.p);
    str titel = lang_text(((rijkop *)rij)->id ? s->wijzig : s->nieuw);
    mens_kruimels(r, &d.p, titel);
    kop(r, titel, d.p.naam);
    PUT(&r->h, "<div class=\"kaart\">");
    url actie = URL_MET(r, URL(r, feit_bewaren, id), A(feit, str_of(s->pad)),
        A(rij, veld(r, "rij")));
    formulier f = form_open(r, actie, s->e, rij);
    feit_velden(&f, s, rij);
    if (s->deel) bron_velden(&f, &d);
    form_verborgen(&f, "feit", str_of(s->pad));
    form_verborgen(&f, "rij", veld(r, "rij"));
    form_sluit_met(&f, T("Bewaar"), terug_naar(r, s, id), T("Terug"));
    PUT(&r->h, "</div>\n");
}

/* ---- verbs ---- */

static bool bewaar(req *r, const feit_soort *s, void *rij, u64 velden, gebeurtenis_id *g)
{
    werk *w = &r->w;
    if (s->e == &uitkering_entity) return uitkering_bewaar(w, rij, velden, g);
    if (s->e == &examen_entity) return examen_bewaar(w, rij, velden, g);
    if (s->e == &inburgeringstatus_entity) return inburgering_bewaar(w, rij, velden, g);
    van_wie v = bron_lees(r);
    return intake_rij_bewaar(w, s->e, rij, (persoon_id){r->id[0]}, velden, v.bron, v.gesprek, g);
}

void feit_bewaren(req *r)
{
    const feit_soort *s;
    void *rij;
    gebeurtenis_id g = {0};
    if (!rij_uit(r, &s, &rij)) return;
    u64 velden = form_lees(r, s->e, s->velden, rij);
    if (r->w.p->n || !bewaar(r, s, rij, velden, &g)) feit_toon(r);
    else ga_naar_met_ongedaan(r, terug_naar(r, s, (persoon_id){r->id[0]}), T("Bewaard."), g);
}

static bool haal_weg(req *r, const feit_soort *s, void *rij, gebeurtenis_id *g)
{
    persoon_id id = {r->id[0]};
    return s->deel ? intake_rij_weg(&r->w, s->e, rij, id, g)
                   : gegeven_weg(&r->w, s->e, rij, id, g);
}

void feit_weg(req *r)
{
    const feit_soort *s;
    void *rij;
    gebeurtenis_id g = {0};
    if (!rij_uit(r, &s, &rij)) return;
    persoon_id id = {r->id[0]};
    if (!((rijkop *)rij)->id) niet_gevonden(r);
    else if (haal_weg(r, s, rij, &g))
        ga_naar_met_ongedaan(r, terug_naar(r, s, id), T("Weggehaald."), g);
    else feit_toon(r);
}

/* ---- who said it ---- */

#define BRONVORM_FIELDS(F) \
    F(code, van_wie, N_("Van wie weet je dit?"), .codes = &bron_codes, .required = true) \
    F(gesprek_id, in_gesprek, N_("In welk gesprek?"), .ref = "gesprek")
FORMULIER(bronvorm, BRONVORM_FIELDS)
#define SELF bronvorm
FORMULIER_DEF(bronvorm, BRONVORM_FIELDS)
#undef SELF

/* Could this conversation have been held? */
static bool kan_gehouden(req *r, const gesprek *g)
{
    return !date_before(r->w.vandaag, g->datum) && !code_is(g->afloop, GESPREK_AFGEMELD) &&
           !code_is(g->afloop, GESPREK_NIET_GEKOMEN);
}

/* Conversations that were held, newest first; kind and day as text. */
static int gehouden(req *r, const dossier *d, keuze *uit, int max)
{
    int n = 0, hoogste = -1;
    bool *gehad = arena_make(r->w.a, bool, d->gesprekken.n + 1);
    for (; n < max; n++) {
        hoogste = -1;
        for (int i = 0; i < d->gesprekken.n; i++) {
            const gesprek *g = &d->gesprekken.at[i];
            if (gehad[i] || !kan_gehouden(r, g)) continue;
            if (hoogste < 0 || date_before(d->gesprekken.at[hoogste].datum, g->datum)) hoogste = i;
        }
        if (hoogste < 0) break;
        gehad[hoogste] = true;
        const gesprek *g = &d->gesprekken.at[hoogste];
        str tekst = TF(r->w.a, "{}, {}", code_label(&gesprek_soort_codes, g->soort),
            dag_tekst(r, g->datum, false));
        uit[n] = (keuze){ID(gesprek_id_van(g)), tekst};
    }
    return n;
}

void bron_velden(formulier *f, const dossier *d)
{
    enum { GESPREKKEN = 8 };
    keuze k[GESPREKKEN];
    int n = gehouden(f->r, d, k, GESPREKKEN);
    const entity *e = f->e;
    const void *was = f->rij;
    bronvorm *v = arena_make(f->r->w.a, bronvorm, 1);
    *v = (bronvorm){.masker = UINT64_MAX, .van_wie = CODE(n ? BRON_GESPREK : BRON_PERSOON)};
    if (n) v->in_gesprek.v = k[0].id.id;
    f->e = &bronvorm_entity;
    f->rij = v;
    form_groep(f, T("Bron"));
    form_veld(f, "van_wie");
    if (n) form_keuze(f, "in_gesprek", k, n, v->in_gesprek.v);
    form_groep_klaar(f);
    f->e = e;
    f->rij = was;
}

van_wie bron_lees(req *r)
{
    static const char *const velden[] = {"van_wie", "in_gesprek", NULL};
    bronvorm v = {.masker = UINT64_MAX};
    form_lees(r, &bronvorm_entity, velden, &v);
    return (van_wie){v.van_wie.i ? v.van_wie.i : BRON_PERSOON, v.in_gesprek};
}
