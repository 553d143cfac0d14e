#include "casework/document.h"

#include "base/bestand.h"
#include "base/geheim.h"
#include "casework/vastleggen.h"

/* Where the pieces of a file are kept: of a person, or of an organisation. */
typedef struct {
    const char *naam;
    int bij, weg, lees;
} kast;
static const kast van_mens = {"document", Q_STUK_BIJ, Q_STUKKEN_WEG, Q_STUK};
static const kast van_org = {"orgdocument", Q_ORGSTUK_BIJ, Q_ORGSTUKKEN_WEG, Q_ORGSTUK};

/* Where a piece belongs: another one cannot stand in its place. */
static str plaats_van(arena *a, const kast *k, i64 id, i64 nr)
{
    buf b = buf_new(a);
    PLAIN(&b, "{} {}.{}", str_of(k->naam), id, nr);
    return buf_str(&b);
}

/* ---- taking in ---- */

static bool is_dubbel(werk *w, str naam)
{
    return !problem_with(w->p, PROBLEM_INVOER, "bestand",
                         N_("Dit bestand staat er al, met de naam {}."), naam);
}

static bool nog_ruimte(werk *w, int n)
{
    if (n < DOCUMENTEN_MAX) return true;
    return problem_add(w->p, "bestand",
                       N_("Er staan al 60 documenten. Wis er eerst een die niet meer nodig is."));
}

static bool mag_erbij(werk *w, const document *d)
{
    document_rijen al = BIJ(w, document, persoon_id, d->persoon_id);
    int n = 0;
    for (int i = 0; i < al.n; i++) {
        if (date_is_set(al.at[i].gewist)) continue;
        n++;
        if (al.at[i].vingerafdruk.n && str_eq(al.at[i].vingerafdruk, d->vingerafdruk))
            return !is_dubbel(w, al.at[i].naam);
    }
    return nog_ruimte(w, n);
}

static bool mag_bij_org(werk *w, const orgdocument *d)
{
    orgdocument_rijen al = BIJ(w, orgdocument, organisatie_id, d->organisatie_id);
    int n = 0;
    for (int i = 0; i < al.n; i++) {
        if (date_is_set(al.at[i].gewist)) continue;
        n++;
        if (str_eq(al.at[i].vingerafdruk, d->vingerafdruk)) return !is_dubbel(w, al.at[i].naam);
    }
    return nog_ruimte(w, n);
}

/* What the file is follows from its bytes. */
static bool keur(werk *w, str inhoud, bool wil_film, str *naam, code *type, num *grootte,
                 str *vingerafdruk)
{
    const char *waarom = NULL;
    if (!inhoud.n)
        return problem_add(w->p, "bestand", N_("Kies een bestand dat niet leeg is."));
    if (inhoud.n > DOCUMENT_MAX)
        return problem_add(w->p, "bestand", N_("Dit bestand is te groot. Het mag 10 MB zijn."));
    bestand_soort s = bestand_kijk(inhoud, &waarom);
    if (s == BESTAND_GEEN) return problem_add(w->p, "bestand", waarom);
    bool film = s == BESTAND_MP4 || s == BESTAND_WEBM;
    if (film != wil_film)
        return problem_add(w->p, "bestand",
                           film ? N_("Dit is een film. Voeg hem toe bij Introductie.")
                                : N_("Dit bestand is geen film. Kies MP4 of WebM."));
    *type = CODE(TYPE_PDF + (int)s - BESTAND_PDF);
    *grootte = NUM((i64)inhoud.n);
    *vingerafdruk = geheim_hash(w->a, NULL, inhoud);
    *naam = bestand_naam(w->a, *naam);
    return naam->n || problem_add(w->p, "naam", N_("is verplicht. Vul dit in."));
}

static void schrijf_stukken(werk *w, const kast *k, i64 id, str inhoud)
{
    for (size_t at = 0, nr = 0; at < inhoud.n; at += STUK_BYTES, nr++) {
        arena kladje = *w->a; /* given back after each piece */
        size_t tot = at + STUK_BYTES < inhoud.n ? at + STUK_BYTES : inhoud.n;
        str zegel = store_verzegel(&kladje, db_store(w->db),
                                   plaats_van(&kladje, k, id, (i64)nr), str_sub(inhoud, at, tot));
        db_doe(w->db, &w->t, k->bij, ARGS(A(document, id), A(nr, (i64)nr), A(inhoud, zegel)));
    }
}

/* A plaatsing of this person. */
static bool plaatsing_klopt(werk *w, const document *d)
{
    plaatsing p;
    if (!d->plaatsing_id.v) return true;
    if (HAAL(w, plaatsing, d->plaatsing_id, &p) && p.persoon_id.v == d->persoon_id.v) return true;
    return problem_add(w->p, "plaatsing_id", N_("is niet gevonden. Kies er een uit de lijst."));
}

bool document_bewaar(werk *w, document *d, str inhoud)
{
    if (w->t.rol == ROL_WERKMAKELAAR && !code_is(d->zicht, ZICHT_WERK))
        return problem_add(w->p, "zicht", N_("moet ‘ook de werkmakelaar’ zijn, anders zie je het "
                                             "zelf niet."));
    bool film = code_is(d->soort, DOC_INTRODUCTIE);
    if (!keur(w, inhoud, film, &d->naam, &d->type, &d->grootte, &d->vingerafdruk) ||
        !plaatsing_klopt(w, d) || !mag_erbij(w, d))
        return false;
    vastlegging v = {.e = &document_entity,
                     .rij = d,
                     .wie = d->persoon_id,
                     .soort = GEB_DOCUMENT,
                     .code1 = code_text(&document_soort_codes, d->soort)};
    if (!vastleggen(w, &v, NULL)) return false;
    schrijf_stukken(w, &van_mens, d->kop.id, inhoud);
    return true;
}

bool orgdocument_bewaar(werk *w, orgdocument *d, str inhoud)
{
    organisatie o;
    if (!HAAL(w, organisatie, d->organisatie_id, &o))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze organisatie is er niet."),
                            (str){0});
    if (!keur(w, inhoud, false, &d->naam, &d->type, &d->grootte, &d->vingerafdruk) ||
        !mag_bij_org(w, d) ||
        !vastleggen_zaak(w, &orgdocument_entity, d, UINT64_MAX, d->organisatie_id, GEB_ORGANISATIE,
                         NULL))
        return false;
    schrijf_stukken(w, &van_org, d->kop.id, inhoud);
    return true;
}

/* ---- giving out ---- */

static bool lees_stukken(werk *w, const kast *k, i64 id, num grootte, str vingerafdruk, arena *a,
                         str *inhoud)
{
    buf b = {.a = a, .p = arena_alloc(a, 1, (size_t)grootte.n + 1), .cap = (size_t)grootte.n + 1};
    for (i64 nr = 0; (i64)b.n < grootte.n; nr++) {
        arena kladje = *w->a;
        nummerrij stuk;
        str deel;
        if (!db_rij(w->db, &w->t, &kladje, k->lees, ARGS(A(document, id), A(nr, nr)), &stuk) ||
            !store_ontzegel(&kladje, db_store(w->db), plaats_van(&kladje, k, id, nr), stuk.nummer,
                            &deel) ||
            b.n + deel.n > (size_t)grootte.n || !deel.n)
            return false;
        buf_add(&b, deel);
    }
    *inhoud = buf_str(&b);
    return !vingerafdruk.n || str_eq(geheim_hash(w->a, NULL, *inhoud), vingerafdruk);
}

bool document_lees(werk *w, const document *d, arena *a, str *inhoud)
{
    return document_mag(d, w->vandaag) &&
           lees_stukken(w, &van_mens, d->kop.id, d->grootte, d->vingerafdruk, a, inhoud);
}

bool orgdocument_lees(werk *w, const orgdocument *d, arena *a, str *inhoud)
{
    return !date_is_set(d->gewist) &&
           lees_stukken(w, &van_org, d->kop.id, d->grootte, d->vingerafdruk, a, inhoud);
}

/* ---- wiping ---- */

static bool mag_gewist(werk *w, date gewist, str reden)
{
    if (date_is_set(gewist))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit document is al gewist."),
                            (str){0});
    if (str_trim(reden).n) return true;
    return problem_add(w->p, "gewist_reden", N_("is verplicht. Vul dit in."));
}

bool orgdocument_wis(werk *w, orgdocument *d, str reden)
{
    if (!mag_gewist(w, d->gewist, reden)) return false;
    d->gewist = w->vandaag;
    d->gewist_reden = reden;
    u64 bits = field_bit(&orgdocument_entity, "gewist") |
               field_bit(&orgdocument_entity, "gewist_reden");
    if (!vastleggen_zaak(w, &orgdocument_entity, d, bits, d->organisatie_id, GEB_ORGANISATIE, NULL))
        return false;
    db_doe(w->db, &w->t, van_org.weg, ARGS(A(document, d->kop.id)));
    return true;
}

bool document_wis(werk *w, document *d, str reden)
{
    if (!mag_gewist(w, d->gewist, reden)) return false;
    d->gewist = w->vandaag;
    d->gewist_reden = reden;
    vastlegging v = {.e = &document_entity,
                     .rij = d,
                     .velden = field_bit(&document_entity, "gewist") |
                               field_bit(&document_entity, "gewist_reden"),
                     .wie = d->persoon_id,
                     .soort = GEB_DOCUMENT,
                     .code1 = S("gewist")};
    if (!vastleggen(w, &v, NULL)) return false;
    db_doe(w->db, &w->t, van_mens.weg, ARGS(A(document, d->kop.id)));
    return true;
}

int documenten_voorbij(werk *w, documentregel **uit)
{
    documentregel_rijen r = LIJST(w, documentregel, DOCUMENTEN_OUD, A(vandaag, w->vandaag));
    int n = 0;
    for (int i = 0; i < r.n; i++) {
        document d = {.soort = r.at[i].soort, .bewaren_tot = r.at[i].bewaren_tot};
        date tot = document_bewaren_tot(&d, r.at[i].uit_beeld);
        if (date_is_set(tot) && !date_before(w->vandaag, tot)) r.at[n++] = r.at[i];
    }
    *uit = r.at;
    return n;
}

int documenten_opruimen(werk *w)
{
    documentregel *r;
    int n = documenten_voorbij(w, &r), gedaan = 0;
    for (int i = 0; i < n; i++) {
        document d;
        arena kladje = *w->a;
        werk een = *w;
        een.a = &kladje;
        if (HAAL(&een, document, r[i].id, &d))
            gedaan += document_wis(&een, &d, S("Bewaartermijn voorbij"));
    }
    orgdocument_rijen o = LIJST(w, orgdocument, ORGDOCUMENTEN_OUD, A(vandaag, w->vandaag));
    for (int i = 0; i < o.n; i++)
        gedaan += orgdocument_wis(w, &o.at[i], S("Bewaartermijn voorbij"));
    return gedaan;
}
