#include "casework/onthul.h"

#include "base/text.h"
#include "casework/nood.h"

static bool weiger(werk *w, const char *tekst)
{
    return problem_with(w->p, PROBLEM_GEWEIGERD, "", tekst, (str){0});
}

static int letters(str s)
{
    int n = 0;
    u32 letter;
    for (str rest = s; rest.n && text_next(&rest, &letter);) n++;
    return n;
}

i64 onthul_over(werk *w)
{
    moment vandaag = moment_of(w->vandaag, tijd_hm(0, 0));
    i64 over = ONTHUL_PER_DAG - GETAL(w, ONTHULD_SINDS, A(sinds_ms, vandaag));
    return over > 0 ? over : 0;
}

static bool mag(werk *w, onthulling *v)
{
    int voor = w->p->n;
    v->woorden = str_trim(v->woorden);
    if (!v->reden.i) problem_add(w->p, "reden", N_("is verplicht. Kies waarvoor."));
    if (letters(v->woorden) < ONTHUL_WOORDEN_MIN)
        problem_add(w->p, "woorden", N_("is te kort. Schrijf minstens 10 tekens."));
    if (nood_leest(w, v->persoon_id))
        weiger(w, N_("Met noodtoegang zie je geen heel nummer."));
    if (w->p->n > voor) return false;
    return onthul_over(w) > 0 || weiger(w, N_("Je zag vandaag al 20 nummers. Morgen kan het weer. "
                                              "Eerder nodig? Vraag je manager."));
}

str onthul(werk *w, onthulling *v)
{
    str nummer;
    if (!mag(w, v)) return (str){0};
    if (!db_onthul(w->db, &w->t, w->a, &persoon_entity, code_text(&onthulnummer_codes, v->soort).p,
                   v->persoon_id.v, &nummer)) {
        problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Dit nummer is hier niet bekend."), (str){0});
        return (str){0};
    }
    v->gebruiker_id = (gebruiker_id){w->t.gebruiker};
    v->moment = werk_nu(w);
    if (!db_add(w->db, &w->t, &onthulling_entity, v)) {
        weiger(w, N_("Je mag dit nummer niet zien."));
        return (str){0};
    }
    gebeur(w, (gebeurtenis){.soort = CODE(GEB_ONTHULLING), .persoon_id = v->persoon_id,
                            .code1 = code_text(&onthulreden_codes, v->reden)});
    return nummer;
}

onthulregel_rijen onthullingen(werk *w, int hoogstens)
{
    moment jaar = moment_of(date_plus(w->vandaag, -365), tijd_hm(0, 0));
    return LIJST(w, onthulregel, ONTHULLINGEN, A(sinds_ms, jaar), A(aantal, hoogstens));
}
