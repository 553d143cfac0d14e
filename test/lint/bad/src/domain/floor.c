/* Bron: none, a fixture. */
#include "base/base.h"
#include "casework/casework.h"
