/* post.h: how mails leave, as options that `post send` and `serve` share. */
#ifndef CLI_POST_H
#define CLI_POST_H
#include "casework/post.h"
#include "cli/opties.h"

#define POST_RIJEN(o) \
    {"post", OPTIE_TEKST, &(o).naar, \
        N_("waarheen mails gaan: smtp://server:587, smtps://server of een map")}, \
    {"post-from", OPTIE_TEKST, &(o).van, N_("afzender: ‘Gemeente X <post@x.nl>’")}, \
    {"post-login", OPTIE_TEKST, &(o).login, \
        N_("bestand met gebruiker en wachtwoord van de mailserver")}, \
    {"post-ca", OPTIE_TEKST, &(o).ca, \
        N_("bestand met het certificaat dat de mailserver moet tonen (PEM)")}

/* False: told why. *aan: --post was given. */
bool post_opties_lees(const char *opdracht, const post_tekst *o, post_keuzes *uit, bool *aan);
#endif
