/* A rule of law.
 * Wet: Wi2021 artikel 15. */
#include "base/goed.h"
#include "domain/goed.h"
