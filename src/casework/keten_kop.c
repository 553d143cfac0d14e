/* keten_kop.c: the line that is signed about all chains, for the store and for outside it. */
#include "casework/keten.h"

#include <unistd.h>

const geheim_sleutel *keten_sleutel(werk *w, bool maak)
{
    const char *pad = store_naast_sleutel(w->a, db_store(w->db), ".teken").p;
    bool getekend = LIJST(w, ketenkop, KETENKOPPEN).n > 0;
    if (access(pad, F_OK) && getekend) {
        problem_with(w->p, PROBLEM_GEWEIGERD, "",
            N_("Het bestand met de sleutel voor de koppen ontbreekt: {}. Zet het terug."),
            str_of(pad));
        return NULL;
    }
    if (access(pad, F_OK) && (!maak || !geheim_sleutel_maak(pad, w->p))) return NULL;
    return geheim_sleutel_laad(pad, w->p);
}

/* ---- writing ---- */

static const char *const woord[] = {
    [KETENKOP_DAG] = "tweespoor-kop", [KETENKOP_OPRUIMING] = "tweespoor-opruiming"};

static void getal(buf *b, const char *naam, i64 n)
{
    buf_fmt(b, " %s=", naam);
    buf_add_i64(b, n);
}

static void tekst(buf *b, const char *naam, str s)
{
    buf_fmt(b, " %s=", naam);
    buf_add(b, s);
}

str ketenregel_schrijf(werk *w, const geheim_sleutel *k, const ketenregel *r)
{
    char iso[DATE_TEXT];
    buf b = buf_new(w->a);
    buf_add(&b, str_of(woord[r->soort]));
    getal(&b, "nr", r->nr);
    tekst(&b, "opslag", store_kenmerk(w->a, db_store(w->db)));
    tekst(&b, "moment", moment_iso(r->moment, iso));
    getal(&b, "rij", r->rij);
    getal(&b, "aantal", r->aantal);
    getal(&b, "fouten", r->fouten);
    tekst(&b, "som", geheim_tekst(w->a, r->som, sizeof r->som));
    if (r->soort == KETENKOP_OPRUIMING) {
        tekst(&b, "laatste", geheim_tekst(w->a, r->laatste, sizeof r->laatste));
        tekst(&b, "ketens", r->ketens);
    }
    tekst(&b, "sleutel", geheim_publiek(w->a, k));
    str tot_hier = buf_str(&b);
    str hand = geheim_teken(w->a, k, tot_hier);
    tekst(&b, "handtekening", hand);
    return buf_str(&b);
}

/* ---- reading ---- */

static str waarde(str regel, str naam)
{
    str deel, sleutel;
    while (str_split(&regel, ' ', &deel))
        if (str_find(deel, S("=")) > 0 && str_split(&deel, '=', &sleutel) && str_eq(sleutel, naam))
            return deel;
    return (str){0};
}

static bool cijfers(str regel, str naam, i64 *uit) { return str_to_i64(waarde(regel, naam), uit); }

static bool vul(str regel, ketenregel *r)
{
    bool dag = str_starts(regel, S("tweespoor-kop "));
    if (!dag && !str_starts(regel, S("tweespoor-opruiming "))) return false;
    r->soort = dag ? KETENKOP_DAG : KETENKOP_OPRUIMING;
    r->regel = regel;
    r->ketens = waarde(regel, S("ketens"));
    return cijfers(regel, S("nr"), &r->nr) && cijfers(regel, S("rij"), &r->rij)
           && cijfers(regel, S("aantal"), &r->aantal) && cijfers(regel, S("fouten"), &r->fouten)
           && moment_parse(waarde(regel, S("moment")), &r->moment)
           && geheim_bytes(waarde(regel, S("som")), r->som, sizeof r->som)
           && (dag || geheim_bytes(waarde(regel, S("laatste")), r->laatste, sizeof r->laatste));
}

const char *ketenregel_lees(werk *w, str publiek, str regel, ketenregel *uit)
{
    str deel = S(" handtekening=");
    i64 einde = str_find(regel, deel);
    *uit = (ketenregel){.regel = regel};
    if (einde < 0 || !vul(regel, uit)) return N_("kop {} is niet te lezen");
    if (!str_eq(waarde(regel, S("opslag")), store_kenmerk(w->a, db_store(w->db))))
        return N_("kop {} is van een andere opslag");
    str hand = str_sub(regel, (size_t)einde + deel.n, regel.n);
    if (!str_eq(waarde(regel, S("sleutel")), publiek)
        || !geheim_teken_klopt(publiek, str_sub(regel, 0, (size_t)einde), hand))
        return N_("de handtekening onder kop {} klopt niet");
    return NULL;
}
