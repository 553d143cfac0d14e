/* namen.h */

#define VELDEN(F) \
    F(int, a)

ENTITY(bekend, VELDEN)
ENTITY(vreemd, VELDEN)
CODES(alleen_links, VELDEN)
CODES(rechts, VELDEN)

int namen_zonder(int a);

int namen_over_twee_regels(int a,
    int b);

/* Above its group. */
int namen_met(int a);
int namen_in_groep(int a);
