/* Requests that another approves, and the accounts they are mostly about. */
#define GOEDKEURING_REGEL \
    "SELECT k.id, k.soort, a.naam AS aanvrager, k.gevraagd, k.tot, k.waarom, k.stand, " \
    "b.naam AS beoordelaar, k.beoordeeld FROM goedkeuring k " \
    "JOIN gebruiker a ON a.id = k.aanvrager_id " \
    "LEFT JOIN gebruiker b ON b.id = k.beoordelaar_id "
/* What waits for someone else than its asker. */
Q(GOEDKEURINGEN_WACHT, goedkeuringregel, GOEDKEURING_REGEL
  "WHERE k.stand = 'gevraagd' AND k.tot > :nu AND k.aanvrager_id <> :ik "
  "ORDER BY k.gevraagd, k.id")
Q(GOEDKEURINGEN_VAN, goedkeuringregel, GOEDKEURING_REGEL
  "WHERE k.aanvrager_id = :ik ORDER BY k.gevraagd DESC, k.id DESC LIMIT :aantal")
Q(GOEDKEURINGEN_LOG, goedkeuringregel, GOEDKEURING_REGEL
  "WHERE k.gevraagd >= :sinds_ms ORDER BY k.gevraagd DESC, k.id DESC LIMIT :aantal")
#undef GOEDKEURING_REGEL
Q(ACCOUNTS, accountregel,
  "SELECT g.id, g.inlognaam, g.naam, g.rol, t.naam AS team, o.naam AS organisatie, g.tot, "
  "(SELECT count(*) FROM gebruiker_team gt WHERE gt.gebruiker_id = g.id "
  "AND gt.persoon_id IS NULL) AS teams, "
  "g.vastgelegd_van AS sinds FROM gebruiker g LEFT JOIN team t ON t.id = g.team_id "
  "LEFT JOIN organisatie o ON o.id = g.organisatie_id WHERE g.rol <> 'opdrachtregel' "
  "ORDER BY g.rol, g.naam, g.id")
Q_DOE(CONCEPTEN_VAN_WEG, "DELETE FROM concept WHERE gebruiker_id = :gebruiker")
/* The links to the agenda of an account itself, that still work. */
Q(AGENDALINKS_VAN, agendalink, "SELECT l.* FROM agendalink l WHERE l.gebruiker_id = :gebruiker "
  "AND l.ingetrokken IS NULL ORDER BY l.id")
