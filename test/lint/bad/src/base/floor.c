#include "base/base.h"
#include "store/db.h"
#include "domain/plan.h"
