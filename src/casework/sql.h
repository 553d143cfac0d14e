/* sql.h: every statement that entities do not imply, one file a subject; included with Q defined.
 * Q(NAME, row entity, "SQL") gives rows, Q_DOE(NAME, "SQL") changes them without history. Rules for
 * writing one: store/db.h, query. No include guard. */
#include "casework/sql/aanpak.h"
#include "casework/sql/agenda.h"
#include "casework/sql/bericht.h"
#include "casework/sql/campagne.h"
#include "casework/sql/cijfers.h"
#include "casework/sql/gesprek.h"
#include "casework/sql/import.h"
#include "casework/sql/kantoor.h"
#include "casework/sql/les.h"
#include "casework/sql/organisatie.h"
#include "casework/sql/persoon.h"
#include "casework/sql/plek.h"
#include "casework/sql/sessie.h"
#include "casework/sql/taak.h"
#include "casework/sql/vervanging.h"
#include "casework/sql/zoek.h"
