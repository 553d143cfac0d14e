/* every_zoek.h: statements that search on what a rol with rows in that view may not search on, and
 * why that tells it nothing. */
#ifndef TEST_EVERY_ZOEK_H
#define TEST_EVERY_ZOEK_H

static const struct { const char *opdracht, *entiteit, *veld, *reden; } mag_toch[] = {
    {"AGENDA_AFSPRAKEN", "afspraak", "stand", "overleg.c asks it only for who sees that field"},
    {"AGENDA_AFSPRAKEN", "afspraak", "uiterlijk", "the same"},
    {"DOORGESTROOMD", "uitkering", "einde", "says by itself that it is not for a werkmakelaar"},
    {"DOORGESTROOMD", "uitkering", "tot", "the same"},
    {"DUBBELEN", "persoon", "bsn", "whether both have a number; for who may see and change it"},
};
#endif
