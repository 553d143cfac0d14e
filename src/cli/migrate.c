/* migrate, backup, restore: what is done with a store as a whole. */
#include "cli/opties.h"

int cli_migrate(int argc, char **argv)
{
    opties o;
    int code_;
    opties_einde e = opties_lees(argc, argv, "--store URL", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest) return cli_verkeerd(argv[0], T("Hier horen alleen opties achter."));
    store *s = opties_open(&o, true, &code_);
    if (!s) return code_;
    store_close(s);
    cli_uit(T("De opslag is bij.\n"));
    return KLAAR_GOED;
}

int cli_backup(int argc, char **argv)
{
    opties o;
    int code_;
    problems p = {0};
    opties_einde e = opties_lees(argc, argv, "--store URL BESTAND", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest != 1) return cli_verkeerd(argv[0], T("Zeg naar welk bestand de kopie gaat."));
    store *s = opties_open(&o, false, &code_);
    if (!s) return code_;
    bool ok = store_backup(s, o.rest[0], &p);
    store_close(s);
    if (!ok) return cli_problemen(argv[0], &p);
    cli_uit(TF(cli_arena(), "De kopie staat in {}. Bewaar de sleutel apart.\n", str_of(o.rest[0])));
    return KLAAR_GOED;
}

int cli_restore(int argc, char **argv)
{
    opties o;
    problems p = {0};
    opties_einde e = opties_lees(argc, argv, "--store URL BESTAND", NULL, &o);
    if (e.klaar) return e.code;
    if (o.nrest != 1) return cli_verkeerd(argv[0], T("Zeg welk bestand teruggezet wordt."));
    if (!o.store)
        return cli_verkeerd(argv[0], T("Zeg waar de opslag komt: --store sqlite:BESTAND"));
    if (!kantoor_herstel((kantoor_keuzes){.url = o.store, .sleutel = o.key}, o.rest[0], &p))
        return cli_problemen(argv[0], &p);
    cli_uit(T("De kopie is teruggezet en nagekeken.\n"));
    return KLAAR_GOED;
}
