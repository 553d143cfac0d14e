#include "casework/document.h"

#include "base/bestand.h"
#include "base/geheim.h"
#include "casework/vastleggen.h"

/* Where a piece belongs: another one cannot stand in its place. */
static str plaats_van(arena *a, i64 id, i64 nr)
{
    buf b = buf_new(a);
    PLAIN(&b, "document {}.{}", id, nr);
    return buf_str(&b);
}

/* ---- taking in ---- */

static bool mag_erbij(werk *w, const document *d)
{
    document_rijen al = BIJ(w, document, persoon_id, d->persoon_id);
    int n = 0;
    for (int i = 0; i < al.n; i++) {
        if (date_is_set(al.at[i].gewist)) continue;
        n++;
        if (al.at[i].vingerafdruk.n && str_eq(al.at[i].vingerafdruk, d->vingerafdruk))
            return problem_with(w->p, PROBLEM_INVOER, "bestand",
                                N_("Dit bestand staat er al, met de naam {}."), al.at[i].naam);
    }
    if (n < DOCUMENTEN_MAX) return true;
    return problem_add(w->p, "bestand",
                       N_("Er staan al 60 documenten. Wis er eerst een die niet meer nodig is."));
}

static bool keur(werk *w, document *d, str inhoud)
{
    const char *waarom = NULL;
    if (!inhoud.n)
        return problem_add(w->p, "bestand", N_("Kies een bestand dat niet leeg is."));
    if (inhoud.n > DOCUMENT_MAX)
        return problem_add(w->p, "bestand", N_("Dit bestand is te groot. Het mag 10 MB zijn."));
    bestand_soort s = bestand_kijk(inhoud, &waarom);
    if (s == BESTAND_GEEN) return problem_add(w->p, "bestand", waarom);
    bool film = s == BESTAND_MP4 || s == BESTAND_WEBM;
    if (film != code_is(d->soort, DOC_INTRODUCTIE))
        return problem_add(w->p, "bestand",
                           film ? N_("Dit is een film. Voeg hem toe bij Introductie.")
                                : N_("Dit bestand is geen film. Kies MP4 of WebM."));
    d->type = CODE(TYPE_PDF + (int)s - BESTAND_PDF);
    d->grootte = NUM((i64)inhoud.n);
    d->vingerafdruk = geheim_hash(w->a, NULL, inhoud);
    d->naam = bestand_naam(w->a, d->naam);
    if (!d->naam.n) return problem_add(w->p, "naam", N_("is verplicht. Vul dit in."));
    return mag_erbij(w, d);
}

static void schrijf_stukken(werk *w, i64 id, str inhoud)
{
    for (size_t at = 0, nr = 0; at < inhoud.n; at += STUK_BYTES, nr++) {
        arena kladje = *w->a; /* given back after each piece */
        size_t tot = at + STUK_BYTES < inhoud.n ? at + STUK_BYTES : inhoud.n;
        str zegel = store_verzegel(&kladje, db_store(w->db),
                                   plaats_van(&kladje, id, (i64)nr), str_sub(inhoud, at, tot));
        db_doe(w->db, &w->t, Q_STUK_BIJ,
               ARGS(A(document, id), A(nr, (i64)nr), A(inhoud, zegel)));
    }
}

bool document_bewaar(werk *w, document *d, str inhoud)
{
    if (w->t.rol == ROL_WERKMAKELAAR && !code_is(d->zicht, ZICHT_WERK))
        return problem_add(w->p, "zicht", N_("moet ‘ook de werkmakelaar’ zijn, anders zie je het "
                                             "zelf niet."));
    if (!keur(w, d, inhoud)) return false;
    vastlegging v = {.e = &document_entity,
                     .rij = d,
                     .wie = d->persoon_id,
                     .soort = GEB_DOCUMENT,
                     .code1 = code_text(&document_soort_codes, d->soort)};
    if (!vastleggen(w, &v, NULL)) return false;
    schrijf_stukken(w, d->kop.id, inhoud);
    return true;
}

/* ---- giving out ---- */

bool document_lees(werk *w, const document *d, arena *a, str *inhoud)
{
    buf b = {.a = a, .p = arena_alloc(a, 1, (size_t)d->grootte.n + 1),
             .cap = (size_t)d->grootte.n + 1};
    if (!document_mag(d, w->vandaag)) return false;
    for (i64 nr = 0; (i64)b.n < d->grootte.n; nr++) {
        arena kladje = *w->a;
        werk klein = *w;
        nummerrij stuk;
        str deel;
        klein.a = &kladje;
        if (!RIJ(&klein, nummerrij, STUK, &stuk, A(document, d->kop.id), A(nr, nr)) ||
            !store_ontzegel(&kladje, db_store(w->db), plaats_van(&kladje, d->kop.id, nr),
                            stuk.nummer, &deel) ||
            b.n + deel.n > (size_t)d->grootte.n || !deel.n)
            return false;
        buf_add(&b, deel);
    }
    *inhoud = buf_str(&b);
    return !d->vingerafdruk.n || str_eq(geheim_hash(w->a, NULL, *inhoud), d->vingerafdruk);
}

/* ---- wiping ---- */

bool document_wis(werk *w, document *d, str reden)
{
    if (date_is_set(d->gewist))
        return problem_with(w->p, PROBLEM_GEWIJZIGD, "", N_("Dit document is al gewist."),
                            (str){0});
    if (!str_trim(reden).n)
        return problem_add(w->p, "gewist_reden", N_("is verplicht. Vul dit in."));
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
    db_doe(w->db, &w->t, Q_STUKKEN_WEG, ARGS(A(document, d->kop.id)));
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
    return gedaan;
}
