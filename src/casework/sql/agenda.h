/* Secret addresses of calendars. The secret says who may; the rows of people that follow are read
 * with the rights of the gebruiker that the link stands on. */
#define LINK_LEEFT "l.ingetrokken IS NULL ORDER BY l.id DESC LIMIT 1"
Q(AGENDALINK_MET_SLEUTEL, agendalink,
  "SELECT l.* FROM agendalink l WHERE l.sleutel = :sleutel AND " LINK_LEEFT)
Q(AGENDALINK_PERSOON, agendalink, "SELECT l.* FROM agendalink l JOIN v_persoon p "
  "ON p.id = l.persoon_id WHERE p.voor = :ik AND l.persoon_id = :persoon AND " LINK_LEEFT)
Q(AGENDALINK_MEDEWERKER, agendalink, "SELECT l.* FROM agendalink l WHERE l.gebruiker_id = :ik "
  "AND l.soort = 'medewerker' AND " LINK_LEEFT)
Q(AGENDALINK_LESGROEP, agendalink,
  "SELECT l.* FROM agendalink l WHERE l.lesgroep_id = :lesgroep AND " LINK_LEEFT)
Q(AGENDALINK_PLEK, agendalink,
  "SELECT l.* FROM agendalink l WHERE l.plek_id = :plek AND " LINK_LEEFT)
Q_DOE(AGENDALINK_GEBRUIKT, "UPDATE agendalink SET laatst = :nu WHERE id = :id")
/* On whose authority a link of a person is read: his klantmanager, also after a hand-over. */
Q(AGENDALINK_KLANTMANAGER, gebruiker, "SELECT g.* FROM gebruiker g JOIN persoon p "
  "ON p.klantmanager_id = g.id WHERE p.id = :persoon")
