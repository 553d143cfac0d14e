#include "cli/teller.h"

#include "casework/cijfers_blad.h"
#include "web/intern.h"

#include <pthread.h>
#include <unistd.h>

static pthread_t draad;
static const gemeenten *van;
static bool (*klaar)(void);

static void ronde(void *ctx)
{
    (void)ctx;
    for (int i = 0; i < van->n && !klaar(); i++) cijfers_ververs(van->at[i].store);
}

/* Each so many seconds; a count that fails is tried again later, its reason is in the log. */
enum { TUSSEN = 5, NA_FOUT = 600 };

static void *tel(void *ctx)
{
    (void)ctx;
    while (!klaar()) {
        const char *wat = NULL;
        char nummer[12];
        bool goed = web_guard(ronde, NULL, &wat);
        if (!goed) web_log_bug("de cijfers", wat, nummer);
        for (int i = goed ? TUSSEN : NA_FOUT; i > 0 && !klaar(); i--) sleep(1);
    }
    return NULL;
}

void teller_begin(const gemeenten *alle, bool (*stopt)(void))
{
    van = alle;
    klaar = stopt;
    cijfers_achtergrond(true);
    if (pthread_create(&draad, NULL, tel, NULL)) no_memory("the thread that counts figures");
}

void teller_einde(void)
{
    pthread_join(draad, NULL);
    cijfers_achtergrond(false);
}
