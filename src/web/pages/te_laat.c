/* te_laat.c: what stands open longer than was agreed: the list for who guides, and the counts of
 * everyone for who steers. */
#include "casework/taak.h"
#include "web/pages/persoon.h"
#include "web/routes.h"

enum { LIJST_HOOGSTENS = 200, ZAKEN_HOOGSTENS = 50 };

/* The list with the people for who guides them; for who steers the one without. */
static url lijst_van(req *r, gebruiker_id wie, code soort)
{
    url u = URL0(r, te_laat_toon);
    if (!url_mag(r, GET, u)) u = URL0(r, cijfers_te_laat_lijst);
    return URL_MET(r, u, A(wie, wie.v ? token_van(r, ID(wie)) : S("team")),
        AC(soort, taak_soort, soort));
}

static str dagen_over(req *r, date uiterlijk)
{
    return PN(r->w.a, "{} dag", "{} dagen", date_diff(r->w.vandaag, uiterlijk));
}

/* ---- the list ---- */

static void put_regel(req *r, const telaatregel *t)
{
    taakregel x = {.soort = t->soort, .tekst = t->tekst};
    tabel_rij(r);
    tabel_rijkop(r, MARKUP(r->w.a, "{}<span class=\"klein\">{}</span>",
        naam_link(r, t->persoon_id, t->naam), TF(r->w.a, "Dossier {}.", t->nummer)));
    tabel_cel(r, T("Wat"), MARKUP(r->w.a, "{}", taak_wat(&x)));
    tabel_cel(r, T("Afgesproken"), MARKUP(r->w.a, "<div>{} <span class=\"klein zacht\">{}</span>"
        "</div>", TF(r->w.a, "Klaar op {}", dag_tekst(r, t->uiterlijk, false)), t->bron));
    tabel_cel(r, T("Te laat"), badge(r, S("danger"), dagen_over(r, t->uiterlijk)));
    tabel_cel(r, T("Van wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, t->gebruiker_id)));
}

static code soort_lees(req *r)
{
    code soort;
    return code_parse(&taak_soort_codes, veld(r, "soort"), &soort) ? soort : (code){0};
}

void te_laat_toon(req *r)
{
    code soort = soort_lees(r);
    gebruiker_id wie = {token_lees(r, &gebruiker_entity, veld(r, "wie"))};
    bool allen = str_eq(veld(r, "wie"), S("team"));
    if (!wie.v && !allen) wie.v = r->ik.kop.id;
    telaatregel_rijen t = LIJST(&r->w, telaatregel, TE_LAAT, A(vandaag, r->w.vandaag),
        AI(gebruiker, wie), AC(soort, taak_soort, soort), A(aantal, LIJST_HOOGSTENS));
    str van = allen ? T("Van je hele team.") : wie.v == r->ik.kop.id ? T("Van jou.")
                    : TF(r->w.a, "Van {}.", gebruiker_naam(r, wie));
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}{}{}", van, soort.i ? S(" ") : S(""), code_label(&taak_soort_codes, soort));
    markup tel = {0};
    if (url_mag(r, GET, URL0(r, cijfers_te_laat)))
        tel = link_knop(r, URL0(r, cijfers_te_laat), T("Aantallen per collega"),
            "secondary-action");
    kruimels(r, URL0(r, mensen), T("Mijn mensen"));
    kop_met(r, T("Langer open dan afgesproken"), buf_str(&b), MARKUP(r->w.a, "{}{}",
        allen ? link_knop(r, URL0(r, te_laat_toon), T("Toon alleen van mij"), "secondary-action")
             : link_knop(r, lijst_van(r, (gebruiker_id){0}, soort), T("Toon het hele team"),
                   "secondary-action"), tel));
    if (!t.n) {
        leegte(r, T("Niets staat langer open dan afgesproken."), URL0(r, mensen),
            T("Naar de lijst met mensen"));
        return;
    }
    tabel_open(r, T("Langer open dan afgesproken"));
    tabel_kop(r, T("Naam"), (url){0}, 0);
    tabel_kop(r, T("Wat"), (url){0}, 0);
    tabel_kop(r, T("Afgesproken"), (url){0}, 0);
    tabel_kop(r, T("Te laat"), (url){0}, 0);
    tabel_kop(r, T("Van wie"), (url){0}, 0);
    for (int i = 0; i < t.n; i++) put_regel(r, &t.at[i]);
    tabel_sluit(r);
}

/* ---- the counts ---- */

typedef struct {
    gebruiker_id wie;
    code soort;
    str naam;
    i64 aantal;
    date oudste;
} som;

/* Adds a line to the sum of its gebruiker, or of its kind; how many sums there are. */
static int tel_op(som *s, int n, const telaattelling *t, bool per_soort)
{
    int i = 0;
    while (i < n && (per_soort ? s[i].soort.i != t->soort.i
                               : s[i].wie.v != t->gebruiker_id.v)) i++;
    if (i == n)
        s[n++] = (som){.wie = per_soort ? (gebruiker_id){0} : t->gebruiker_id,
                       .soort = per_soort ? t->soort : (code){0},
                       .naam = per_soort ? code_label(&taak_soort_codes, t->soort) : t->naam,
                       .oudste = t->oudste};
    s[i].aantal += t->aantal.n;
    s[i].oudste = date_min(s[i].oudste, t->oudste);
    return n;
}

static void put_sommen(req *r, const telaattelling_rijen *t, bool per_soort, str titel)
{
    som *s = arena_make(r->w.a, som, t->n + 1);
    int n = 0;
    for (int i = 0; i < t->n; i++) n = tel_op(s, n, &t->at[i], per_soort);
    PUT(&r->h, "<section class=\"mt\"><h2 class=\"utrecht-heading-2 mb\">{}</h2>", titel);
    tabel_open(r, titel);
    tabel_kop(r, per_soort ? T("Soort") : T("Collega"), (url){0}, 0);
    tabel_kop(r, T("Taken te laat"), (url){0}, 0);
    tabel_kop(r, T("Langst te laat"), (url){0}, 0);
    for (int i = 0; i < n; i++) {
        str zin = PN(r->w.a, "{} taak", "{} taken", s[i].aantal);
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", s[i].naam));
        tabel_cel(r, T("Taken te laat"),
            link_naar(r, lijst_van(r, s[i].wie, s[i].soort), zin));
        tabel_cel(r, T("Langst te laat"), MARKUP(r->w.a, "{}", dagen_over(r, s[i].oudste)));
    }
    tabel_sluit(r);
    PUT(&r->h, "</section>\n");
}

void cijfers_te_laat(req *r)
{
    telaattelling_rijen t = LIJST(&r->w, telaattelling, TE_LAAT_TELLEN, A(vandaag, r->w.vandaag));
    i64 alle = 0;
    for (int i = 0; i < t.n; i++) alle += t.at[i].aantal.n;
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kop(r, T("Langer open dan afgesproken"),
        PN(r->w.a, "{} taak is te laat. Wat is uitgesteld, telt niet mee.",
            "{} taken zijn te laat. Wat is uitgesteld, telt niet mee.", alle));
    if (!t.n) {
        leegte(r, T("Niets staat langer open dan afgesproken."), URL0(r, cijfers), T("Cijfers"));
        return;
    }
    put_sommen(r, &t, false, T("Per collega"));
    put_sommen(r, &t, true, T("Per soort taak"));
}

/* ---- behind a count ---- */

void cijfers_te_laat_lijst(req *r)
{
    code soort = soort_lees(r);
    gebruiker_id wie = {token_lees(r, &gebruiker_entity, veld(r, "wie"))};
    telaatzaak_rijen t = LIJST(&r->w, telaatzaak, TE_LAAT_ZAKEN, A(vandaag, r->w.vandaag),
        AI(gebruiker, wie), AC(soort, taak_soort, soort), A(aantal, ZAKEN_HOOGSTENS));
    buf b = buf_new(r->w.a);
    PLAIN(&b, "{}", wie.v ? TF(r->w.a, "Van {}.", gebruiker_naam(r, wie)) : T("Van iedereen."));
    if (soort.i) PLAIN(&b, " {}.", code_label(&taak_soort_codes, soort));
    if (t.n == ZAKEN_HOOGSTENS) PLAIN(&b, " {}", TF(r->w.a, "Dit zijn de oudste {}.", t.n));
    PLAIN(&b, " {}", T("Over wie een taak gaat, ziet alleen wie diegene begeleidt."));
    kruimels(r, URL0(r, cijfers), T("Cijfers"));
    kruimels(r, URL0(r, cijfers_te_laat), T("Langer open dan afgesproken"));
    kop(r, T("Taken die te laat zijn"), buf_str(&b));
    if (!t.n) {
        leegte(r, T("Niets staat langer open dan afgesproken."), URL0(r, cijfers_te_laat),
            T("Alle aantallen"));
        return;
    }
    tabel_open(r, T("Taken die te laat zijn, de oudste eerst"));
    const str koppen[] = {T("Wat"), T("Komt door"), T("Afgesproken"), T("Te laat"), T("Van wie")};
    for (size_t i = 0; i < countof(koppen); i++) tabel_kop(r, koppen[i], (url){0}, 0);
    for (int i = 0; i < t.n; i++) {
        const telaatzaak *x = &t.at[i];
        tabel_rij(r);
        tabel_rijkop(r, MARKUP(r->w.a, "{}", code_label(&taak_soort_codes, x->soort)));
        tabel_cel(r, T("Komt door"), MARKUP(r->w.a, "{}", x->bron));
        tabel_cel(r, T("Afgesproken"), MARKUP(r->w.a, "{}",
            TF(r->w.a, "Klaar op {}", dag_tekst(r, x->uiterlijk, false))));
        tabel_cel(r, T("Te laat"), badge(r, S("danger"), dagen_over(r, x->uiterlijk)));
        tabel_cel(r, T("Van wie"), MARKUP(r->w.a, "{}", gebruiker_naam(r, x->gebruiker_id)));
    }
    tabel_sluit(r);
}
