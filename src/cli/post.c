/* post.c: tweespoor post list: what waits or failed. tweespoor post send: mails go out once; serve
 * with --post does the same each minute. */
#include "cli/post.h"

#include "casework/bericht.h"
#include "cli/inzien.h"

#include <stdio.h>

enum { LIJST_HOOGSTENS = 5000 };

bool post_opties_lees(const char *opdracht, const post_tekst *o, post_keuzes *uit, bool *aan)
{
    problems p = {0};
    *aan = o->naar != NULL;
    if (!*aan) return true;
    if (post_keuzes_lees(cli_arena(), o, uit, &p)) return true;
    cli_problemen(opdracht, &p);
    return false;
}

static void regel(werk *w, inzien *i, const bericht *b)
{
    char om[DATE_TEXT];
    persoon p;
    if (!HAAL(w, persoon, b->persoon_id, &p)) return;
    str soort = code_label(&sjabloon_codes, b->sjabloon);
    str hoe = code_label(&kanaal_codes, b->kanaal);
    if (!i->o->json) {
        REGEL(i, "{}  {}  {}: {}, {}. {}", b->gemaakt, p.nummer, p.naam, soort, hoe,
              code_is(b->stand, BERICHT_MISLUKT) ? b->reden
                                                 : code_label(&bericht_stand_codes, b->stand));
        return;
    }
    jw *j = &i->json;
    jw_object(j);
    JW(j, "nummer", p.nummer);
    JW(j, "naam", p.naam);
    JW(j, "soort", code_text(&sjabloon_codes, b->sjabloon));
    JW(j, "kanaal", code_text(&kanaal_codes, b->kanaal));
    JW(j, "stand", code_text(&bericht_stand_codes, b->stand));
    JW(j, "gemaakt", moment_iso(b->gemaakt, om));
    JW(j, "pogingen", b->pogingen);
    JW(j, "reden", b->reden);
    jw_end(j);
}

static bool toon(werk *w, inzien *i)
{
    bericht_rijen r = berichten_alle_open(w, LIJST_HOOGSTENS);
    if (i->o->json) jw_array(&i->json);
    else if (!r.n) REGEL(i, "{}", T("Er wacht niets."));
    for (int k = 0; k < r.n; k++) regel(w, i, &r.at[k]);
    if (i->o->json) {
        jw_end(&i->json);
        buf_add(&i->uit, S("\n"));
    }
    return true;
}

static int verstuur(const opties *o, const char *opdracht, const post_keuzes *k)
{
    int code_;
    post_uitslag u;
    store *s = opties_open(o, false, &code_);
    if (!s) return code_;
    bool goed = post_ronde(s, k, NULL, &u);
    store_close(s);
    if (!goed) return cli_fout(opdracht, T("Berichten versturen lukte niet."));
    str zin = TF(cli_arena(), "Verstuurd: {}. Later opnieuw: {}. Mislukt: {}.\n", u.verzonden,
        u.later, u.mislukt);
    cli_uit(zin);
    return u.mislukt || u.later ? KLAAR_GEWEIGERD : KLAAR_GOED;
}

int cli_post(int argc, char **argv)
{
    opties o;
    post_tekst p = {0};
    post_keuzes k;
    bool aan;
    const optie_rij keus[] = {POST_RIJEN(p), {0}};
    opties_einde e = opties_lees(argc, argv, "list|send --store URL [--post WAARHEEN]", keus, &o);
    if (e.klaar) return e.code;
    str wat = o.nrest == 1 ? str_of(o.rest[0]) : (str){0};
    if (str_eq(wat, S("list"))) return cli_inzien("post", &o, toon, NULL);
    if (!str_eq(wat, S("send")))
        return cli_verkeerd(argv[0], T("Zeg wat je wilt: post list of post send."));
    if (!post_opties_lees(argv[0], &p, &k, &aan)) return KLAAR_GEWEIGERD;
    if (!aan) return cli_verkeerd(argv[0], T("Zeg waarheen de mails gaan: --post WAARHEEN"));
    return verstuur(&o, argv[0], &k);
}
