/* People on a place: those of a jobcoach, the visits of a day with their address, and hours. */
Q(WERKPLEKKEN, werkplekregel,
  "SELECT ps.id, ps.persoon_id, p.naam, k.id AS plek_id, k.functie, k.soort, "
  "o.naam AS organisatie, ps.van, ps.tot, ps.begonnen, ps.eind, ps.uren, "
  "(SELECT max(v.datum) FROM v_verslag v WHERE v.voor = :ik AND v.plaatsing_id = ps.id) "
  "AS verslag, (SELECT max(t.id) FROM v_traject t WHERE t.voor = :ik "
  "AND t.plaatsing_id = ps.id) AS traject_id "
  "FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id "
  "JOIN plek k ON k.id = ps.plek_id JOIN organisatie o ON o.id = k.organisatie_id "
  "WHERE ps.voor = :ik AND p.voor = :ik AND ps.jobcoach_id = :jobcoach "
  "AND (ps.eind >= :sinds OR ps.eind IS NULL) "
  "ORDER BY CASE WHEN ps.eind IS NULL THEN 0 ELSE 1 END, p.naam_sleutel, ps.id")
Q(BEZOEKEN, bezoekregel,
  "SELECT g.id, g.persoon_id, p.naam, p.contacttaal, g.soort, g.datum, g.van, g.plaats, g.tolk, "
  "g.afloop, (SELECT x.id FROM v_plaatsing x WHERE x.voor = :ik AND x.persoon_id = g.persoon_id "
  "AND x.van <= g.datum AND (x.eind > g.datum OR x.eind IS NULL) "
  "ORDER BY x.van DESC, x.id DESC LIMIT 1) AS plaatsing_id, "
  "(SELECT max(v.id) FROM v_verslag v WHERE v.voor = :ik AND v.gesprek_id = g.id) AS verslag_id "
  "FROM v_gesprek g JOIN v_persoon p ON p.id = g.persoon_id "
  "WHERE g.voor = :ik AND p.voor = :ik AND g.gebruiker_id = :gebruiker AND g.datum >= :van "
  "AND g.datum < :tot ORDER BY g.datum, coalesce(g.van, 0), g.id")
Q(UREN_VAN_TRAJECT, uren,
  "SELECT u.* FROM v_uren u WHERE u.voor = :ik AND u.traject_id = :traject "
  "AND u.datum >= :van AND u.datum < :tot ORDER BY u.datum, u.id")
Q(UREN_VAN_PLAATSING_OP, uren,
  "SELECT u.* FROM v_uren u JOIN v_traject t ON t.id = u.traject_id "
  "WHERE u.voor = :ik AND t.voor = :ik AND t.plaatsing_id = :plaatsing AND u.datum = :dag "
  "AND (u.soort = :soort OR u.soort = :ook) ORDER BY u.id")
/* Shifts of someone that were taken out at a moment: what undo brings back. By the person. */
Q(PLAATSING_DIENST_WAS, wegrij,
  "SELECT k.id AS rij, k.versie AS keer FROM plaatsing_dienst_was k "
  "WHERE k.persoon_id = (SELECT p.persoon_id FROM plaatsing p WHERE p.id = :id) "
  "AND k.plaatsing_id = :id AND k.vastgelegd_tot >= :moment AND k.vastgelegd_tot <= :moment + 1 "
  "AND NOT EXISTS (SELECT 1 FROM plaatsing_dienst n WHERE n.id = k.id) ORDER BY k.id")
