/* Who takes over for whom. */
Q(VERVANGINGEN, vervanging,
  "SELECT v.* FROM vervanging v WHERE v.tot > :vandaag ORDER BY v.van, v.id")
Q(VERVANGINGEN_NU, vervanging, "SELECT v.* FROM vervanging v "
  "WHERE (v.vervanger_id = :gebruiker OR :gebruiker IS NULL) "
  "AND v.van <= :vandaag AND v.tot > :vandaag ORDER BY v.tot, v.id")
/* Teams that someone saw because of a vervanging that does not run. */
Q(VERVANGING_VOORBIJ, gebruiker_team, "SELECT gt.* FROM gebruiker_team gt "
  "JOIN vervanging v ON v.id = gt.vervanging_id WHERE v.tot <= :vandaag OR v.van > :vandaag "
  "ORDER BY gt.id")
/* Whom this caller replaces now, of whom this person is. */
Q(VERVANGT_BIJ, vervanging, "SELECT v.* FROM vervanging v JOIN persoon p "
  "ON p.klantmanager_id = v.gebruiker_id WHERE p.id = :persoon AND v.vervanger_id = :ik "
  "AND v.van <= :vandaag AND v.tot > :vandaag ORDER BY v.id LIMIT 1")
