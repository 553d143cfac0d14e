/* retention.c: tweespoor retention: wipes documents and traces whose term is over;
 * --dry-run only tells. */
#include "casework/document.h"
#include "casework/kantoor.h"
#include "casework/keten.h"
#include "cli/inzien.h"

typedef struct {
    arena *a;
    problems *p;
    int gewist;
} opruiming;

static bool ruim_op(db *d, void *arg)
{
    opruiming *o = arg;
    arena kladje = *o->a;
    werk w = werk_begin(d, &kladje, toegang_opdrachtregel(d, &kladje), o->p);
    o->gewist = documenten_opruimen(&w);
    return !db_failed(d) && !o->p->n;
}

static bool toon(werk *w, inzien *i)
{
    documentregel *r;
    int n = documenten_voorbij(w, &r);
    for (int k = 0; k < n; k++)
        REGEL(i, "{}  {}  {}", r[k].nummer, code_label(&document_soort_codes, r[k].soort),
              r[k].naam);
    orgdocument_rijen o = LIJST(w, orgdocument, ORGDOCUMENTEN_OUD, A(vandaag, w->vandaag));
    for (int k = 0; k < o.n; k++)
        REGEL(i, "{}  {}", code_label(&orgdoc_soort_codes, o.at[k].soort), o.at[k].naam);
    n += o.n;
    REGEL(i, "{}", PN(w->a, "{} document is over de termijn.",
                      "{} documenten zijn over de termijn.", n));
    return true;
}

int cli_retention(int argc, char **argv)
{
    opties o;
    problems p = {0};
    bool proef = false;
    const char *koppen = NULL;
    int code_;
    const optie_rij keus[] = {
        {"koppen", OPTIE_TEKST, &koppen,
            N_("bestand buiten de opslag met de getekende koppen")},
        {"dry-run", OPTIE_JA, &proef, N_("toon alleen wat er gewist zou worden")},
        {0},
    };
    opties_einde e = opties_lees(
        argc, argv, "--store URL [--dry-run] [--koppen BESTAND]", keus, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier hoort geen ander woord bij."));
    if (proef) return cli_inzien("retention", &o, toon, NULL);
    store *s = opties_open(&o, false, &code_);
    if (!s) return code_;
    opruiming op = {.a = cli_arena(), .p = &p};
    bool goed = store_write(s, ruim_op, &op) == WRITE_DONE;
    i64 sporen = goed ? keten_opruimen(s, cli_arena(), koppen, &p) : 0;
    store_close(s);
    if (p.n) return cli_problemen("retention", &p);
    if (!goed) return cli_fout("retention", T("De opslag werkt nu niet. Er is niets gewist."));
    buf b = buf_new(cli_arena());
    PLAIN(&b, "{}\n", PN(cli_arena(), "{} document is gewist.", "{} documenten zijn gewist.",
                         op.gewist));
    if (sporen)
        PLAIN(&b, "{}\n", PN(cli_arena(), "{} regel van het logboek is gewist.",
                             "{} regels van het logboek zijn gewist.", sporen));
    cli_uit(buf_str(&b));
    return KLAAR_GOED;
}
