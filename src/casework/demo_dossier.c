/* demo_dossier.c: the person, the household, inburgering, benefit and the aanpak. */
#include "base/text.h"
#include "casework/demo_maak.h"

/* Numbers that were given by hand are skipped. */
static int volgend_nummer(stad *s, int jaar)
{
    int i = jaar - s->jaar0;
    if (i < 0 || i >= JAREN) bug("demo: arrived too long ago");
    for (;;) {
        int nummer = ++s->nummer[i];
        bool bezet = false;
        for (int j = 0; j < s->nvast; j++) bezet |= s->vast[j] == jaar * 1000 + nummer;
        if (!bezet) return nummer;
    }
}

static str dossiernummer(demo *d, const mens *m)
{
    stad *s = d->stad;
    int jaar = date_year(m->aanmelding);
    if (!m->nummer) return demo_tekst(d, "%d-%04d", jaar, volgend_nummer(s, jaar));
    if (s->nvast == VAST_NUMMER || m->nummer > 999) bug("demo: no room for a fixed number");
    s->vast[s->nvast++] = jaar * 1000 + m->nummer;
    return demo_tekst(d, "%d-%04d", jaar, m->nummer);
}

/* The words by which a person is found, as persoon.c keeps them. */
static void zoekwoorden_bij(demo *d, const mens *m)
{
    str rest = text_zoeksleutel(d->w.a, m->naam), woord, gehad[24];
    int n = 0;
    while (n < (int)countof(gehad) && str_split(&rest, ' ', &woord)) {
        bool al = !woord.n;
        for (int i = 0; i < n; i++) al |= str_eq(gehad[i], woord);
        if (al) continue;
        gehad[n++] = woord;
        db_doe(d->w.db, &d->w.t, Q_ZOEKWOORD_BIJ, ARGS(AI(persoon, m->id), A(woord, woord)));
    }
}

static void huishouden_schrijf(demo *d, mens *m)
{
    if (!m->kinderen && !m->partner && !m->huishouden.v) return;
    num opvang = m->zorgt && kans_op(&d->k, 500) ? NUM(kans_tussen(&d->k, 1, 5) * 5) : (num){0};
    if (!m->huishouden.v)
        m->huishouden = VOEG(d, huishouden, .naam = demo_tekst(d, "Gezin %.*s", STR_FMT(m->naam)),
            .kinderen = NUM(m->kinderen), .jongste_kind = m->jongste, .opvang_uren = opvang);
    VOEG(d, huishouden_lid, .huishouden_id = m->huishouden, .persoon_id = m->id,
        .zorgt_voor_kinderen = m->zorgt);
}

/* Only an azc has no BSN yet; who lives here keeps no V-nummer. */
void demo_persoon(demo *d, mens *m)
{
    static const char *const dorpen[] = {"Voorbeeldstad", "Voorbeeldstad", "Voorbeeldstad",
        "Voorbeeldwoude", "Klein Voorbeeld", "Voorbeeldhaven"};
    stad *s = d->stad;
    bool hier = date_is_set(m->vestiging);
    bool net = hier && date_diff(d->nu, m->vestiging) < 60;
    str telefoon = demo_telefoon(d->w.a, &d->k);
    persoon p = {.nummer = dossiernummer(d, m),
        .naam = m->naam,
        .naam_sleutel = text_sleutel(d->w.a, m->naam),
        .geboortedatum = m->geboren,
        .aanspreekvorm = CODE(m->aanspreek),
        .contacttaal = CODE(m->taal),
        .tolk = m->tolk,
        .telefoon = telefoon,
        .telefoon_sleutel = text_telefoon(d->w.a, telefoon),
        .woonsituatie = CODE(!hier ? WOON_AZC
                             : net ? WOON_TIJDELIJK
                                   : WOON_WONING),
        .koppeling = m->aanmelding,
        .vestiging = m->vestiging,
        .doelgroep = CODE(m->doelgroep ? m->doelgroep : DOELGROEP_STATUSHOUDER),
        .aanmelding = m->aanmelding,
        .klantmanager_id = m->km->id,
        .team_id = m->km->team,
        .laatste_contact = m->contact,
        .laaggeletterd = CODE(m->laaggeletterd ? JA : NEE),
        .opleiding_in_nederland = CODE(m->nl_school ? JA : NEE),
        .werkervaring_bekend = CODE(m->beroep ? JA : NEE),
        .studeert = m->studeert,
        .uit_beeld = m->uit_beeld};
    if (!date_is_set(m->intake_van)) p.laaggeletterd = p.werkervaring_bekend = (code){0};
    if (hier) p.bsn.nieuw = demo_bsn(d->w.a, s->gedaan);
    else p.vnummer.nieuw = demo_vnummer(d->w.a, s->gedaan);
    if (kans_op(&d->k, 600))
        p.email = demo_tekst(d, "mens%lld@voorbeeld.example", (long long)s->gedaan);
    if (hier) {
        p.adres = demo_straat(d->w.a, &d->k);
        p.postcode = demo_postcode(d->w.a, &d->k);
        p.plaats = str_of(KANS_UIT(&d->k, dorpen));
    } else p.azc = S("Azc Voorbeelddorp");
    m->id = persoon_id_van(demo_voeg(d, &persoon_entity, &p));
    zoekwoorden_bij(d, m);
    huishouden_schrijf(d, m);
    static const char *const velden[] = {"naam", "geboortedatum", "telefoon", "adres"};
    for (size_t i = 0; i < countof(velden); i++)
        VOEG(d, herkomst, .persoon_id = m->id, .onderwerp = S("persoon"),
            .onderwerp_id = NUM(m->id.v), .veld = str_of(velden[i]),
            .bron = CODE(i == 2 || !hier ? BRON_COA : BRON_BRP), .datum = m->aanmelding);
    demo_gebeur(d, m->aanmelding,
        (gebeurtenis){.soort = CODE(GEB_AANGEMELD),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_WET),
            .onderwerp = S("persoon"),
            .onderwerp_id = NUM(m->id.v),
            .versie_voor = NUM(0)});
}

/* The term: three years from the day after the first plan; longer for who was not ready then. */
void demo_inburgering(demo *d, mens *m)
{
    if (!date_is_set(m->kennisgeving)) return;
    date eind = {0}, standaard = {0};
    if (date_is_set(m->pip)) standaard = date_plus_months(date_plus(m->pip, 1), 36);
    bool voorbij = date_is_set(standaard) && date_before(standaard, date_plus(d->nu, 20));
    if (date_is_set(standaard) && !voorbij) eind = standaard;
    bool verlengd = voorbij && (m->netjes || kans_op(&d->k, 900));
    if (voorbij) eind = verlengd ? date_plus(d->nu, kans_tussen(&d->k, 60, 500)) : standaard;
    VOEG(d, inburgeringstatus, .persoon_id = m->id, .stand = CODE(INBURGERING_PLICHTIG),
        .wet = CODE(WET_2021), .van = m->kennisgeving, .tot = m->voldaan,
        .kennisgeving = m->kennisgeving, .termijn_eind = eind);
    if (!date_is_set(m->voldaan)) return;
    VOEG(d, inburgeringstatus, .persoon_id = m->id, .stand = CODE(INBURGERING_VOLDAAN),
        .wet = CODE(WET_2021), .van = m->voldaan, .kennisgeving = m->kennisgeving);
}

void demo_uitkering(demo *d, mens *m, date tot, int einde)
{
    if (!date_is_set(m->vestiging)) return;
    date deels = {0};
    bool deeltijd = date_is_set(m->werk_van) && m->werk_uren < 28;
    if (deeltijd && !date_is_set(tot)) deels = m->werk_van;
    uitkering u = {.persoon_id = m->id,
        .soort = CODE(UITKERING_BIJSTAND),
        .omvang = CODE(UITKERING_VOLLEDIG),
        .van = m->vestiging,
        .tot = date_is_set(deels) ? deels : tot,
        .einde = CODE(einde)};
    demo_voeg(d, &uitkering_entity, &u);
    if (date_is_set(deels))
        VOEG(d, uitkering, .persoon_id = m->id, .soort = CODE(UITKERING_BIJSTAND),
            .omvang = CODE(UITKERING_GEDEELTELIJK), .van = deels);
    demo_gebeur(d, tot,
        (gebeurtenis){.soort = CODE(GEB_UITKERING),
            .persoon_id = m->id,
            .spoor = CODE(SPOOR_GELD),
            .onderwerp = S("uitkering"),
            .onderwerp_id = NUM(u.kop.id),
            .versie_voor = NUM(1),
            .code1 = code_text(&uitkering_einde_codes, CODE(einde))});
}

/* Phases as in every aanpak that comes along: in beeld, persoonlijk plan, op weg. */
void demo_aanpak(demo *d, mens *m)
{
    int fase = date_is_set(m->pip) ? 3 : date_is_set(m->intake_klaar) ? 2 : 1;
    date sinds = fase == 3 ? m->pip : fase == 2 ? m->intake_klaar : m->aanmelding;
    VOEG(d, aanpak_deelname, .persoon_id = m->id, .aanpak_id = d->stad->aanpak,
        .van = m->aanmelding, .tot = m->uit_beeld, .fase = NUM(fase), .fase_sinds = sinds,
        .intensiteit = CODE(m->intensief ? INTENSIEF : WACHT));
}
