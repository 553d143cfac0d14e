/* rights.c: a page that gives itself rights. */
static toegang nobody(void) { return (toegang){0}; }
static toegang mine(void) { return (toegang){.rol = 1}; }
