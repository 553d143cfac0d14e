/* routes_buiten.h: the rows of routes.h for employers outside. Under {deling} the rights are those
 * of that one share. */
#ifndef WEB_ROUTES_BUITEN_H
#define WEB_ROUTES_BUITEN_H
#include "web/web.h"

#define WG_PLEK .doel = DOEL_PLAATSING
#define ROUTES_WERKGEVER(R) \
    R(werkgever_begin, GET, "/werkgever", WERKGEVERS, WG_PLEK, .menu = N_("Mijn plekken"), \
      .volgorde = 10) \
    R(werkgever_link, GET, "/werkgever/link/{*}", IEDEREEN, .los = true) \
    R(werkgever_link_doe, POST, "/werkgever/link/{*}", IEDEREEN, .los = true) \
    R(werkgever_plek_nieuw, GET, "/werkgever/plek", WERKGEVERS, WG_PLEK) \
    R(werkgever_plek_maak, POST, "/werkgever/plek", WERKGEVERS, WG_PLEK) \
    R(werkgever_verwacht, GET, "/werkgever/verwacht", WERKGEVERS, WG_PLEK) \
    R(werkgever_mens_toon, GET, "/werkgever/{deling}", WERKGEVERS, WG_PLEK) \
    R(werkgever_afwezig, POST, "/werkgever/{deling}/afwezig", WERKGEVERS, WG_PLEK) \
    R(werkgever_andere_dag, POST, "/werkgever/{deling}/andere-dag", WERKGEVERS, WG_PLEK) \
    R(werkgever_baan, GET, "/werkgever/{deling}/baan", WERKGEVERS, WG_PLEK) \
    R(werkgever_baan_bied, POST, "/werkgever/{deling}/baan", WERKGEVERS, WG_PLEK) \
    R(werkgever_begonnen, POST, "/werkgever/{deling}/begonnen", WERKGEVERS, WG_PLEK) \
    R(werkgever_feedback_doe, POST, "/werkgever/{deling}/feedback", WERKGEVERS, WG_PLEK) \
    R(werkgever_klopt, POST, "/werkgever/{deling}/klopt", WERKGEVERS, WG_PLEK) \
    R(werkgever_nee, POST, "/werkgever/{deling}/nee", WERKGEVERS, WG_PLEK) \
    R(werkgever_overeenkomst, GET, "/werkgever/{deling}/overeenkomst", WERKGEVERS, WG_PLEK) \
    R(werkgever_teken, POST, "/werkgever/{deling}/overeenkomst", WERKGEVERS, WG_PLEK) \
    R(werkgever_tijden, GET, "/werkgever/{deling}/tijden", WERKGEVERS, WG_PLEK) \
    R(werkgever_tijden_zet, POST, "/werkgever/{deling}/tijden", WERKGEVERS, WG_PLEK) \
    R(werkgever_uitnodigen, POST, "/werkgever/{deling}/uitnodigen", WERKGEVERS, WG_PLEK) \
    R(werkgever_vraag, POST, "/werkgever/{deling}/vraag", WERKGEVERS, WG_PLEK)
#endif
