/* aanpak_versie.c: the versions of an aanpak: a changed file is a new one, from a day on, with the
 * reason. Bron: shared design.md 4 and 5. */
#include "casework/aanpak.h"

#include "base/text.h"
#include "casework/goedkeuring.h"

aanpakversie_rijen aanpak_versies(werk *w)
{
    return LIJST(w, aanpakversie, AANPAKVERSIES, A(vandaag, w->vandaag));
}

i64 aanpak_volgend_nummer(werk *w, str naam)
{
    aanpakversie_rijen al = aanpak_versies(w);
    i64 nummer = 1;
    for (int i = 0; i < al.n; i++)
        if (str_eq(al.at[i].naam, naam) && al.at[i].nummer.n >= nummer)
            nummer = al.at[i].nummer.n + 1;
    return nummer;
}

str aanpak_met_versie(arena *a, str tekst, i64 nummer)
{
    buf b = buf_new(a);
    str rest = tekst, regel, woord, staart;
    bool gedaan = false;
    while (str_split(&rest, '\n', &regel)) {
        str deel = regel;
        bool is_versie = !gedaan && str_split(&deel, ':', &woord) && str_eq(woord, S("versie"));
        i64 uitleg = is_versie ? str_find(regel, S(" #")) : -1;
        staart = uitleg < 0 ? (str){0} : str_sub(regel, (size_t)uitleg, regel.n);
        if (is_versie) PLAIN(&b, "versie: {}{}\n", nummer, staart);
        else PLAIN(&b, "{}\n", regel);
        gedaan |= is_versie;
    }
    return buf_str(&b);
}

/* ---- a new one ---- */

static bool mag_beginnen(werk *w, const aanpak *rij)
{
    aanpak loopt;
    if (date_before(rij->vanaf, w->vandaag))
        return problem_add(w->p, "vanaf", N_("ligt in het verleden. Kies vandaag of later."));
    bool meteen = date_same(rij->vanaf, w->vandaag) && !rij->apart;
    if (meteen || aanpak_nu(w, &loopt)) return true;
    return problem_add(w->p, "vanaf",
                       N_("moet vandaag zijn, en voor iedereen: dit is de eerste aanpak."));
}

aanpak_id aanpak_neem_in_gebruik(werk *w, aanpak rij, gebeurtenis_id *g)
{
    const aanpak_inhoud *in = aanpak_lees(w->a, rij.tekst, w->p);
    if (w->p->n) return (aanpak_id){0};
    if (!date_is_set(rij.vanaf)) rij.vanaf = w->vandaag;
    if (!mag_beginnen(w, &rij)) return (aanpak_id){0};
    rij.kop = (rijkop){0};
    rij.naam = in->naam;
    rij.nummer = NUM(aanpak_volgend_nummer(w, in->naam));
    db_add(w->db, &w->t, &aanpak_entity, &rij);
    w->aanpak = NULL; /* the next question reads the new one */
    *g = gebeur(w, (gebeurtenis){.soort = CODE(GEB_AANPAK),
                                 .onderwerp = S("aanpak"),
                                 .onderwerp_id = NUM(rij.kop.id),
                                 .versie_voor = NUM(0),
                                 .code1 = in->naam,
                                 .datum1 = rij.vanaf,
                                 .getal1 = rij.nummer});
    return aanpak_id_van(&rij);
}

static str in_json(werk *w, const aanpak *rij, str naam)
{
    buf b = buf_new(w->a);
    jw j = jw_new(&b);
    jw_object(&j);
    JW(&j, "aanpak", naam);
    JW(&j, "nummer", aanpak_volgend_nummer(w, naam));
    JW(&j, "gemeente", rij->gemeente);
    JW(&j, "reden", rij->reden);
    JW(&j, "tekst", rij->tekst);
    JW(&j, "vanaf", date_same(rij->vanaf, w->vandaag) ? (date){0} : rij->vanaf);
    jw_key(&j, S("apart"));
    jw_bool(&j, rij->apart);
    jw_key(&j, S("demo"));
    jw_bool(&j, rij->demo);
    jw_end(&j);
    return buf_str(&b);
}

goedkeuring_id aanpak_vraag(werk *w, aanpak rij)
{
    const aanpak_inhoud *in = aanpak_lees(w->a, rij.tekst, w->p);
    if (w->p->n) return (goedkeuring_id){0};
    if (!date_is_set(rij.vanaf)) rij.vanaf = w->vandaag;
    if (!mag_beginnen(w, &rij)) return (goedkeuring_id){0};
    return goedkeuring_vraag(w, GK_AANPAK, in_json(w, &rij, in->naam), rij.reden);
}

void aanpak_op_machine(werk *w, const aanpak *rij)
{
    problems stil = {.n = 0};
    aanpak loopt;
    const aanpak_inhoud *in = aanpak_lees(w->a, rij->tekst, &stil);
    if (!stil.n && aanpak_nu(w, &loopt))
        goedkeuring_op_machine(w, GK_AANPAK, in_json(w, rij, in->naam),
                               rij->reden.n ? rij->reden : S("tweespoor aanpak use"));
}

bool aanpak_trek_in(werk *w, aanpak_id id, gebeurtenis_id *g)
{
    aanpak rij;
    if (!HAAL(w, aanpak, id, &rij))
        return problem_with(w->p, PROBLEM_ONBEKEND, "", N_("Deze versie is er niet."), (str){0});
    if (!date_before(w->vandaag, rij.vanaf))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Deze versie geldt al. Maak een nieuwe versie."), (str){0});
    if (!db_terug(w->db, &w->t, &aanpak_entity, id.v, 0))
        return problem_with(w->p, PROBLEM_GEWEIGERD, "",
                            N_("Deze versie is al ergens voor gebruikt. Hij blijft bewaard."),
                            (str){0});
    w->aanpak = NULL;
    *g = gebeur(w, (gebeurtenis){.soort = CODE(GEB_AANPAK),
                                 .onderwerp = S("aanpak"),
                                 .onderwerp_id = NUM(id.v),
                                 .versie_voor = NUM(rij.kop.versie),
                                 .code1 = rij.naam,
                                 .getal1 = rij.nummer});
    return true;
}
