/* A rule that names nothing. */
static int nothing; /* Wet: too late */
