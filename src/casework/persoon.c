#include "casework/persoon.h"

#include "base/text.h"
#include "casework/caseload.h"
#include "casework/samenvoegen.h"
#include "casework/taak.h"

/* "2026-" + the next free number of four figures or more. */
static str volgend_nummer(werk *w)
{
    buf van = buf_new(w->a), tot = buf_new(w->a), nieuw = buf_new(w->a);
    buf_fmt(&van, "%d-", date_year(w->vandaag));
    buf_fmt(&tot, "%d.", date_year(w->vandaag)); /* '.' comes right after '-' */
    enum { JAAR = 5 /* "2026-" */, KORTST = JAAR + 4, LANGST = JAAR + 7 };
    i64 hoogste = 0;
    for (int lengte = LANGST; lengte >= KORTST && !hoogste; lengte--) {
        nummerrij r = {0};
        RIJ(w, nummerrij, NUMMER_HOOGSTE, &r, A(lengte, lengte), A(van, buf_str(&van)),
            A(tot, buf_str(&tot)));
        if (r.nummer.n > JAAR) str_to_i64(str_sub(r.nummer, JAAR, r.nummer.n), &hoogste);
    }
    buf_fmt(&nieuw, "%d-%04lld", date_year(w->vandaag), (long long)hoogste + 1);
    return buf_str(&nieuw);
}

/* Keys that follow from what people type. */
static u64 zet_sleutels(werk *w, persoon *p)
{
    p->naam_sleutel = text_sleutel(w->a, p->naam);
    p->telefoon_sleutel = text_telefoon(w->a, p->telefoon);
    return field_bit(&persoon_entity, "naam_sleutel")
           | field_bit(&persoon_entity, "telefoon_sleutel");
}

static void zoekwoorden_bij(werk *w, const persoon *p)
{
    persoon_id id = persoon_id_van(p);
    db_doe(w->db, &w->t, Q_ZOEKWOORD_WEG, ARGS(AI(persoon, id)));
    str rest = text_zoeksleutel(w->a, p->naam), woord, gehad[24];
    int n = 0;
    while (n < (int)countof(gehad) && str_split(&rest, ' ', &woord)) {
        bool al = !woord.n;
        for (int i = 0; i < n; i++) al |= str_eq(gehad[i], woord);
        if (al) continue;
        gehad[n++] = woord;
        db_doe(w->db, &w->t, Q_ZOEKWOORD_BIJ, ARGS(AI(persoon, id), A(woord, woord)));
    }
}

void persoon_vindbaar(werk *w, persoon_id id)
{
    persoon p;
    if (HAAL(w, persoon, id, &p)) zoekwoorden_bij(w, &p);
}

/* The same words whoever has the number: they do not say whether the caller may see that person. */
static bool nummer_is_vrij(werk *w, const char *naam, str nieuw, i64 zelf)
{
    if (!nieuw.n) return true;
    i64 id = db_zoek_geheim(w->db, &persoon_entity, naam, nieuw);
    if (!id || id == zelf) return true;
    return problem_add(w->p, naam, NUMMER_NIET_VRIJ);
}

gebruiker_rijen klantmanagers_te_kiezen(werk *w)
{
    return LIJST(w, gebruiker, KLANTMANAGERS_TE_KIEZEN, A(vandaag, w->vandaag));
}

const gebruiker *klantmanager_te_kiezen(werk *w, gebruiker_id id)
{
    gebruiker_rijen g = klantmanagers_te_kiezen(w);
    for (int i = 0; i < g.n; i++)
        if (g.at[i].kop.id == id.v) return &g.at[i];
    problem_add(w->p, "klantmanager_id",
                N_("is geen klantmanager met toegang in een van jouw teams. Kies een "
                   "ander."));
    return NULL;
}

/* How intensively this person is guided; a new one: as the aanpak begins. */
static int intensiteit_van(werk *w, persoon_id id)
{
    dossier d;
    if (!id.v) return fase_intensiteit(aanpak_voor(w, NULL), 1);
    const aanpak_deelname *n = dossier_lees(w, id, &d) ? aanpak_deelname_nu(&d, w->vandaag) : NULL;
    return n ? n->intensiteit.i : 0;
}

bool klantmanager_heeft_plaats(werk *w, const gebruiker *g, persoon_id id)
{
    return caseload_mag(w, g, intensiteit_van(w, id));
}

/* The account that is named, when it is another than before. */
static bool klantmanager_mag(werk *w, const persoon *p, gebruiker_id was)
{
    if (!p->klantmanager_id.v || p->klantmanager_id.v == was.v) return true;
    const gebruiker *g = klantmanager_te_kiezen(w, p->klantmanager_id);
    return g && klantmanager_heeft_plaats(w, g, persoon_id_van(p));
}

static bool mag_bewaard(werk *w, const persoon *p)
{
    int voor = w->p->n;
    if (!str_trim(p->naam).n) problem_add(w->p, "naam", N_("is verplicht. Vul de naam in."));
    bool ziet = !p->kop.id || (p->kop.masker & field_bit(&persoon_entity, "doelgroep"));
    if (ziet && !p->doelgroep.i)
        problem_add(w->p, "doelgroep", N_("is verplicht. Kies een doelgroep."));
    if (date_is_set(p->geboortedatum) && date_before(w->vandaag, p->geboortedatum))
        problem_add(w->p, "geboortedatum", N_("ligt in de toekomst. Kijk het jaar na."));
    nummer_is_vrij(w, "bsn", p->bsn.nieuw, p->kop.id);
    nummer_is_vrij(w, "vnummer", p->vnummer.nieuw, p->kop.id);
    return w->p->n == voor;
}

/* The team is that of the klantmanager; without one, that of the caller. */
static u64 zet_team(werk *w, persoon *p)
{
    gebruiker g;
    if (p->klantmanager_id.v &&
        db_get(w->db, &w->t, w->a, &gebruiker_entity, p->klantmanager_id.v, &g))
        p->team_id = g.team_id;
    if (!p->team_id.v) p->team_id = (team_id){w->t.team};
    return field_bit(&persoon_entity, "team_id");
}

static void begin_aanpak(werk *w, persoon_id id)
{
    aanpak a;
    const aanpak_inhoud *in = aanpak_voor(w, NULL);
    if (!in || !aanpak_nu(w, &a)) return;
    bool orde = in->plaatsen.volgorde.n > 0; /* not everyone at once: until someone decides */
    int hoe = orde ? WACHT : fase_intensiteit(in, 1);
    aanpak_deelname d = {.persoon_id = id,
                         .aanpak_id = aanpak_id_van(&a),
                         .van = w->vandaag,
                         .fase = NUM(1),
                         .fase_sinds = w->vandaag,
                         .intensiteit = CODE(hoe),
                         .intensiteit_sinds = hoe ? w->vandaag : (date){0}};
    db_add(w->db, &w->t, &aanpak_deelname_entity, &d);
}

static u64 gezet(const persoon *p)
{
    persoon leeg = {0};
    return field_diff(&persoon_entity, p, &leeg);
}

persoon_id persoon_aanmelden(werk *w, persoon *p, int bron)
{
    if (!mag_bewaard(w, p) || !klantmanager_mag(w, p, (gebruiker_id){0})) return (persoon_id){0};
    u64 feiten = gezet(p);
    if (!date_is_set(p->aanmelding)) p->aanmelding = w->vandaag;
    gebruiker_id ik = {w->t.gebruiker};
    if (!p->klantmanager_id.v && w->t.rol == ROL_KLANTMANAGER
        && caseload_past(w, ik, intensiteit_van(w, (persoon_id){0})))
        p->klantmanager_id = ik; /* who has no room: the team, until someone is named */
    zet_team(w, p);
    zet_sleutels(w, p);
    if (!p->nummer.n) p->nummer = volgend_nummer(w);
    if (!db_add(w->db, &w->t, &persoon_entity, p)) {
        problem_with(w->p, PROBLEM_INVOER, "nummer", N_("bestaat al: {}."), p->nummer);
        return (persoon_id){0};
    }
    persoon_id id = persoon_id_van(p);
    zoekwoorden_bij(w, p);
    herkomst_vastleggen(w, &persoon_entity, id.v, id, feiten, bron, (gesprek_id){0});
    begin_aanpak(w, id);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_AANGEMELD),
                            .persoon_id = id,
                            .spoor = CODE(SPOOR_WET),
                            .onderwerp = S("persoon"),
                            .onderwerp_id = NUM(id.v),
                            .versie_voor = NUM(0)});
    taken_bijwerken(w, id);
    return id;
}

bool persoon_bewaar(werk *w, persoon *p, u64 offered, int bron)
{
    persoon was;
    bool offers = offered & field_bit(&persoon_entity, "klantmanager_id");
    if (!mag_bewaard(w, p)) return false;
    if (offers && HAAL(w, persoon, persoon_id_van(p), &was) &&
        !klantmanager_mag(w, p, was.klantmanager_id))
        return false;
    i64 versie = p->kop.versie;
    u64 naam = field_bit(&persoon_entity, "naam"), anders = 0;
    if (offered & (naam | field_bit(&persoon_entity, "telefoon"))) offered |= zet_sleutels(w, p);
    if (offered & field_bit(&persoon_entity, "klantmanager_id")) offered |= zet_team(w, p);
    if (!db_save(w->db, &w->t, &persoon_entity, p, offered, &anders))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "",
                            N_("Iemand anders heeft dit net gewijzigd. Kijk wat er nu staat."),
                            (str){0});
    if (!anders) return true;
    persoon_id id = persoon_id_van(p);
    if (anders & naam) zoekwoorden_bij(w, p);
    herkomst_vastleggen(w, &persoon_entity, id.v, id, anders, bron, (gesprek_id){0});
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_GEGEVENS),
                            .persoon_id = id,
                            .onderwerp = S("persoon"),
                            .onderwerp_id = NUM(id.v),
                            .versie_voor = NUM(versie)});
    taken_bijwerken(w, id);
    return true;
}

persoon_id persoon_bij_nummer(werk *w, str nummer)
{
    persoonregel r;
    if (!RIJ(w, persoonregel, PERSOON_BIJ_NUMMER, &r, A(nummer, str_trim(nummer))))
        return samengevoegd_nummer(w, str_trim(nummer));
    return r.id;
}
