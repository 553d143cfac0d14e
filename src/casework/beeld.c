#include "casework/beeld.h"

static void vers(db *d, persoon_id id, date vandaag)
{
    toegang t = {.rol = ROL_OPDRACHT};
    db_doe(d, &t, Q_BEELD_WEG, ARGS(AI(persoon, id)));
    db_doe(d, &t, Q_BEELD_VERS, ARGS(AI(persoon, id), A(vandaag, vandaag)));
}

void beeld_volg(db *d, const i64 *mensen, int n)
{
    for (int i = 0; i < n; i++) vers(d, (persoon_id){mensen[i]}, moment_date(db_now(d)));
}

void beeld_vers(werk *w, persoon_id id) { vers(w->db, id, w->vandaag); }

num beeld_alle_taken(const werk *w) { return NUM(w->t.rol != ROL_WERKMAKELAAR); }
