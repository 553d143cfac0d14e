#include "casework/nood.h"

#include "base/geheim.h"
#include "base/lang.h"
#include "base/text.h"
#include "casework/account.h"

/* The day after so many working days; a holiday is counted as one: reviewed sooner. */
static date werkdagen_later(date d, int n)
{
    while (n > 0) {
        d = date_plus(d, 1);
        n -= date_weekday(d) < 6;
    }
    return d;
}

static bool weiger(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

/* ---- asking ---- */

static size_t letters(str s)
{
    size_t n = 0;
    u32 letter;
    for (str rest = s; rest.n && text_next(&rest, &letter);) n++;
    return n;
}

static bool mag_vragen(werk *w, str nummer, str reden)
{
    int voor = w->p->n;
    moment vandaag = moment_of(w->vandaag, tijd_hm(0, 0));
    if (w->t.rol != ROL_KLANTMANAGER)
        return weiger(w, N_("Alleen een klantmanager kan noodtoegang vragen."));
    if (letters(reden) < NOOD_REDEN_MIN)
        problem_add(w->p, "reden", N_("is te kort. Schrijf minstens 20 tekens."));
    if (!nummer.n) problem_add(w->p, "nummer", N_("is verplicht. Vul dit in."));
    if (w->p->n > voor) return false;
    if (GETAL(w, NOOD_SINDS, A(sinds_ms, vandaag)) < NOOD_PER_DAG) return true;
    return weiger(w, N_("Je vroeg vandaag al vijf keer noodtoegang. Bel je manager."));
}

static void ruim_op(werk *w)
{
    gebruiker_team_rijen oud = LIJST(w, gebruiker_team, NOOD_OUD);
    for (int i = 0; i < oud.n; i++)
        db_terug(w->db, &w->t, &gebruiker_team_entity, oud.at[i].kop.id, 0);
}

/* His own klantmanager hears it at once, as a task; the event stands in the dossier. */
static void vertel(werk *w, persoon_id wie, gebruiker_id begeleider, str reden)
{
    toegang zelf = toegang_programma(w->t);
    gebruiker ik;
    str naam = HAAL(w, gebruiker, (gebruiker_id){w->t.gebruiker}, &ik) ? ik.naam : (str){0};
    str zin = TF(w->a, "{} keek met noodtoegang in dit dossier: {}", naam, reden);
    while (letters(zin) > 400) zin = str_sub(zin, 0, zin.n - 1);
    taak t = {.persoon_id = wie, .gebruiker_id = begeleider, .soort = CODE(TAAK_HAND),
              .spoor = CODE(SPOOR_WET), .tekst = zin, .uiterlijk = w->vandaag,
              .stand = CODE(TAAK_OPEN)};
    if (begeleider.v) db_add(w->db, &zelf, &taak_entity, &t);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_NOOD), .persoon_id = wie});
}

bool nood_vraag(werk *w, str nummer, str reden)
{
    nooddoel d;
    nummer = str_trim(nummer);
    reden = str_trim(reden);
    if (!mag_vragen(w, nummer, reden)) return false;
    moment nu = werk_nu(w);
    noodtoegang n = {.gebruiker_id = {w->t.gebruiker}, .nummer = nummer, .reden = reden,
        .van = nu, .tot = {nu.ms + (i64)NOOD_MINUTEN * 60000},
        .uiterlijk = werkdagen_later(w->vandaag, NOOD_WERKDAGEN)};
    bool er = RIJ(w, nooddoel, NOOD_PERSOON, &d, A(nummer, nummer));
    if (er) n.persoon_id.v = d.rij.n;
    db_add(w->db, &w->t, &noodtoegang_entity, &n);
    ruim_op(w);
    if (!er) return !db_failed(w->db);
    gebruiker_team gt = {.gebruiker_id = n.gebruiker_id, .team_id = {d.team.n},
                         .persoon_id = n.persoon_id, .tot = n.tot};
    db_add(w->db, &w->t, &gebruiker_team_entity, &gt);
    vertel(w, n.persoon_id, (gebruiker_id){d.begeleider.n}, reden);
    return !db_failed(w->db);
}

bool nood_nu(werk *w, persoon_id *wie, moment *tot)
{
    gebruiker_team gt;
    if (w->t.rol != ROL_KLANTMANAGER || !RIJ(w, gebruiker_team, NOOD_NU, &gt)) return false;
    *wie = gt.persoon_id;
    *tot = gt.tot;
    return true;
}

bool nood_leest(werk *w, persoon_id wie)
{
    return w->t.rol == ROL_KLANTMANAGER && GETAL(w, NOOD_LEEST, AI(persoon, wie)) != 0;
}

/* ---- judging ---- */

noodregel_rijen noodtoegangen(werk *w, int hoogstens)
{
    return LIJST(w, noodregel, NOODTOEGANGEN, A(aantal, hoogstens));
}

i64 nood_te_laat(werk *w) { return GETAL(w, NOOD_TE_LAAT, A(vandaag, w->vandaag)); }

i64 nood_wacht(werk *w)
{
    bool oordeelt = w->t.rol == ROL_MANAGER || w->t.rol == ROL_PRIVACY;
    return oordeelt ? GETAL(w, NOOD_OPEN) : 0;
}

goedkeuring_id nood_vraag_oordeel(werk *w, noodtoegang_id id, code oordeel, str woorden)
{
    noodtoegang n;
    int voor = w->p->n;
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    if (!HAAL(w, noodtoegang, id, &n) || n.oordeel.i)
        weiger(w, N_("Hier is al over geoordeeld."));
    else if (n.gebruiker_id.v == w->t.gebruiker)
        weiger(w, N_("Je oordeelt niet over wat je zelf deed."));
    if (!oordeel.i) problem_add(w->p, "oordeel", N_("is verplicht. Vul dit in."));
    if (!str_trim(woorden).n) problem_add(w->p, "woorden", N_("is verplicht. Vul dit in."));
    if (w->p->n > voor) return (goedkeuring_id){0};
    jw_object(&j);
    JW(&j, "noodtoegang", id.v);
    JW(&j, "oordeel", code_text(&noodoordeel_codes, oordeel));
    JW(&j, "woorden", str_trim(woorden));
    jw_end(&j);
    return goedkeuring_vraag(w, GK_NOOD, buf_str(&b), str_trim(woorden));
}

bool nood_oordeel(werk *w, const json *in, i64 keurder)
{
    noodtoegang n;
    i64 id = 0;
    str oordeel = {0};
    json_i64(in, "noodtoegang", &id);
    json_str(in, "oordeel", &oordeel);
    if (!HAAL(w, noodtoegang, (noodtoegang_id){id}, &n) || n.oordeel.i)
        return weiger(w, N_("Hier is al over geoordeeld."));
    if (n.gebruiker_id.v == keurder)
        return weiger(w, N_("Je oordeelt niet over wat je zelf deed."));
    if (!code_parse(&noodoordeel_codes, oordeel, &n.oordeel)) return false;
    json_str(in, "woorden", &n.woorden);
    n.nagekeken = werk_nu(w);
    u64 bits = field_bit(&noodtoegang_entity, "oordeel")
               | field_bit(&noodtoegang_entity, "woorden")
               | field_bit(&noodtoegang_entity, "nagekeken");
    return db_save(w->db, &w->t, &noodtoegang_entity, &n, bits, NULL);
}

/* ---- rights looked over ---- */

bool rechten_nagekeken(werk *w, str woorden)
{
    accountregel_rijen l = accounts(w);
    buf b = buf_new(w->a);
    for (int i = 0; i < l.n; i++)
        PLAIN(&b, "{};{};{};{};{}\n", l.at[i].inlognaam, code_text(&rol_codes, l.at[i].rol),
              l.at[i].team, l.at[i].organisatie, l.at[i].tot);
    rechtencontrole c = {.gebruiker_id = {w->t.gebruiker}, .gedaan = db_now(w->db),
        .accounts = NUM(l.n), .vingerafdruk = geheim_hash(w->a, NULL, buf_str(&b)),
        .woorden = woorden};
    db_add(w->db, &w->t, &rechtencontrole_entity, &c);
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ACCOUNT), .code1 = S("rechten nagekeken"),
                            .getal1 = NUM(l.n)});
    return !db_failed(w->db);
}

controleregel_rijen rechtencontroles(werk *w, int hoogstens)
{
    return LIJST(w, controleregel, RECHTENCONTROLES, A(aantal, hoogstens));
}

deeltelling_rijen delingen_tellen(werk *w)
{
    return LIJST(w, deeltelling, DELINGEN_TELLEN, A(vandaag, w->vandaag));
}
