/* import_mensen.c: a line about a person: who is known, who is new, who must be looked at. */
#include "base/text.h"
#include "casework/import_vorm.h"
#include "casework/persoon.h"

/* The name, from one column or from three. */
static void zet_naam(import_regel *r, import_mens *m)
{
    if (m->naam.n || !m->achternaam.n) return;
    buf b = buf_new(r->w->a);
    const str delen[] = {m->voornaam, m->tussenvoegsel, m->achternaam};
    for (size_t i = 0; i < countof(delen); i++) {
        if (!delen[i].n) continue;
        if (b.n) buf_add(&b, S(" "));
        buf_add(&b, delen[i]);
    }
    m->naam = buf_str(&b);
    r->gevuld |= field_bit(r->e, "naam");
}

static bool eerder_in_bestand(import_regel *r, const import_mens *m, str bsn)
{
    buf b = buf_new(r->w->a);
    char dag[DATE_TEXT];
    if (m->nummer.n) PLAIN(&b, "d{}", m->nummer);
    else if (bsn.n) PLAIN(&b, "b{}", bsn);
    else if (m->vnummer.nieuw.n) PLAIN(&b, "v{}", m->vnummer.nieuw);
    else PLAIN(&b, "n{} {}", text_sleutel(r->w->a, m->naam), date_iso(m->geboortedatum, dag));
    return import_dubbel(r, buf_str(&b));
}

/* ---- who works with this person ---- */

static bool is_klantmanager(const gebruiker *g, str wie)
{
    return code_is(g->rol, ROL_KLANTMANAGER)
           && (text_gelijk(g->inlognaam, wie) || text_gelijk(g->naam, wie));
}

static u64 zet_klantmanager(import_regel *r, const import_mens *m, persoon *p)
{
    if (!m->klantmanager.n) return 0;
    gebruiker_rijen g = LIJST(r->w, gebruiker, GEBRUIKERS);
    for (int i = 0; i < g.n; i++) {
        if (!is_klantmanager(&g.at[i], m->klantmanager)) continue;
        p->klantmanager_id = gebruiker_id_van(&g.at[i]);
        return field_bit(&persoon_entity, "klantmanager_id");
    }
    import_weiger(r, "klantmanager",
        N_("is geen klantmanager in Tweespoor. Schrijf de inlognaam, bijvoorbeeld sanne."));
    return 0;
}

static u64 zet_team(import_regel *r, const import_mens *m, persoon *p)
{
    team t;
    if (!m->team.n) return 0;
    if (!RIJ(r->w, team, TEAM_BIJ_NAAM, &t, A(naam, m->team))) {
        import_weiger(r, "team", N_("is geen team in Tweespoor. Schrijf de naam precies over."));
        return 0;
    }
    p->team_id = team_id_van(&t);
    return field_bit(&persoon_entity, "team_id");
}

/* ---- new ---- */

static regel_uitslag nieuw(import_regel *r, import_mens *m, str bsn)
{
    persoon p = {.doelgroep = CODE(DOELGROEP_STATUSHOUDER)};
    if (!m->naam.n) return import_weiger(r, "naam", N_("is verplicht. Vul de naam in."));
    import_neem_over(r, &persoon_entity, &p);
    p.bsn.nieuw = bsn;
    p.vnummer.nieuw = m->vnummer.nieuw;
    zet_klantmanager(r, m, &p);
    zet_team(r, m, &p);
    if (r->w->p->n) return REGEL_GEWEIGERD;
    if (!p.klantmanager_id.v && !p.team_id.v) p.team_id = r->team;
    if (!p.klantmanager_id.v && !p.team_id.v)
        return import_weiger(r, "team", N_("is nodig: vul een klantmanager of een team in."));
    persoon_id id = persoon_aanmelden(r->w, &p, BRON_IMPORT);
    if (!id.v) return REGEL_GEWEIGERD;
    gebeur(r->w, (gebeurtenis){.soort = CODE(GEB_IMPORT),
                     .persoon_id = id,
                     .spoor = CODE(SPOOR_WET),
                     .onderwerp = S("persoon"),
                     .onderwerp_id = NUM(id.v),
                     .code1 = import_naam(IMPORT_MENSEN)});
    return import_gedaan(r, true, REGEL_NIEUW);
}

/* ---- known ---- */

/* A number that is not known yet goes in; another one than is known is for a person to judge. */
static bool zet_nummer(str nieuw, geheim *bekend, i64 van_wie, u64 bit, u64 *bits)
{
    if (!nieuw.n || van_wie) return true;
    if (bekend->masked.n) return false;
    bekend->nieuw = nieuw;
    *bits |= bit;
    return true;
}

static regel_uitslag wijzig(import_regel *r, import_mens *m, persoon_id id, str bsn)
{
    persoon p;
    if (!HAAL(r->w, persoon, id, &p)) return REGEL_GEWEIGERD;
    persoon was = p;
    bool andere_naam = m->naam.n && !str_eq(text_sleutel(r->w->a, m->naam), p.naam_sleutel);
    bool andere_dag = date_is_set(m->geboortedatum) && date_is_set(p.geboortedatum)
                      && !date_same(m->geboortedatum, p.geboortedatum);
    if (andere_naam && andere_dag)
        return import_beoordeel(r, (import_gelijke){id, p.nummer},
            N_("Het nummer hoort bij dossier {}, maar daar staan een "
               "andere naam en geboortedatum. Kijk het na."));
    u64 nummers = 0, bits = import_neem_over(r, &persoon_entity, &p);
    i64 al_bsn = bsn.n ? db_zoek_geheim(r->w->db, &persoon_entity, "bsn", bsn) : 0;
    str v = m->vnummer.nieuw;
    i64 al_v = v.n ? db_zoek_geheim(r->w->db, &persoon_entity, "vnummer", v) : 0;
    if (!zet_nummer(bsn, &p.bsn, al_bsn, field_bit(&persoon_entity, "bsn"), &nummers)
        || !zet_nummer(v, &p.vnummer, al_v, field_bit(&persoon_entity, "vnummer"), &nummers))
        return import_beoordeel(r, (import_gelijke){id, p.nummer},
            N_("Dossier {} heeft een ander nummer dan deze regel. "
               "Kijk het na."));
    bits |= zet_klantmanager(r, m, &p) | zet_team(r, m, &p);
    if (r->w->p->n) return REGEL_GEWEIGERD;
    u64 anders = field_diff(&persoon_entity, &was, &p) & bits;
    if (!anders && !nummers) return REGEL_GELIJK;
    return import_gedaan(r, persoon_bewaar(r->w, &p, bits | nummers, BRON_IMPORT), REGEL_GEWIJZIGD);
}

/* ---- is this someone who is known? ---- */

static bool heeft_nummer(const persoon *p) { return p->bsn.masked.n || p->vnummer.masked.n; }

/* Same name, and no birth date that contradicts it. Recognised when both have no number. */
typedef struct {
    persoon_id herkend;
    int nherkend;
    import_gelijke lijkt_op;
} gelijkenis;

static gelijkenis zoek_gelijken(import_regel *r, const import_mens *m, bool met_nummer)
{
    gelijkenis g = {0};
    persoonregel_rijen z =
        LIJST(r->w, persoonregel, IMPORT_ZELFDE, A(sleutel, text_sleutel(r->w->a, m->naam)));
    for (int i = 0; i < z.n; i++) {
        persoon p;
        if (!HAAL(r->w, persoon, z.at[i].id, &p)) continue;
        bool zelfde = date_same(p.geboortedatum, m->geboortedatum);
        bool allebei = date_is_set(p.geboortedatum) && date_is_set(m->geboortedatum);
        if (allebei && !zelfde) continue;
        if (zelfde && !met_nummer && !heeft_nummer(&p)) {
            g.herkend = z.at[i].id;
            g.nherkend++;
        } else if (!g.lijkt_op.id.v) g.lijkt_op = (import_gelijke){z.at[i].id, p.nummer};
        if (g.nherkend > 1) g.lijkt_op = (import_gelijke){z.at[i].id, p.nummer};
    }
    return g;
}

/* Each word of one name is in the other, as text or as sound. */
static bool klinkt_zo(import_regel *r, const zoekwoord *w, int n, str naam)
{
    arena kladje = *r->w->a;
    str sleutel = text_zoeksleutel(&kladje, naam);
    for (int i = 0; i < n; i++)
        if (!text_vindt(sleutel, w[i])) return false;
    return n > 0;
}

/* The same name as it sounds, born on the same day. */
static import_gelijke klinkt_als(import_regel *r, const import_mens *m)
{
    zoekwoord woorden[ZOEKWOORDEN];
    if (!date_is_set(m->geboortedatum)) return (import_gelijke){0};
    persoonregel_rijen z = LIJST(r->w, persoonregel, IMPORT_ZELFDE_DAG, A(dag, m->geboortedatum));
    int n = z.n ? text_zoekwoorden(r->w->a, m->naam, woorden, ZOEKWOORDEN) : 0;
    for (int i = 0; i < z.n; i++)
        if (klinkt_zo(r, woorden, n, z.at[i].naam))
            return (import_gelijke){z.at[i].id, z.at[i].nummer};
    return (import_gelijke){0};
}

regel_uitslag import_mens_in(import_regel *r)
{
    import_mens *m = r->rij;
    persoon_id id;
    zet_naam(r, m);
    if (r->w->p->n) return REGEL_GEWEIGERD;
    import_wie wie = {.nummer = m->nummer, .bsn = m->bsn, .vnummer = m->vnummer};
    str bsn = import_bsn(r->w->a, &wie);
    if (eerder_in_bestand(r, m, bsn) || !import_wie_zoek(r, &wie, &id)) return REGEL_GEWEIGERD;
    if (id.v) return wijzig(r, m, id, bsn);
    if (!m->naam.n) return nieuw(r, m, bsn);
    gelijkenis g = zoek_gelijken(r, m, bsn.n || m->vnummer.nieuw.n);
    if (g.nherkend == 1) return wijzig(r, m, g.herkend, bsn);
    if (!g.lijkt_op.id.v) g.lijkt_op = klinkt_als(r, m);
    if (!g.lijkt_op.id.v) return nieuw(r, m, bsn);
    return import_beoordeel(r, g.lijkt_op,
        N_("Dit lijkt op dossier {}. Dezelfde persoon? Zet dat dossiernummer dan "
           "op deze regel. Iemand anders? Meld die persoon zelf aan."));
}
