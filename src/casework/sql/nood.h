/* Break-glass, and the review of rights. Who asks sees nothing of a person before it is granted:
 * these two look past the views, and give ids alone. */
Q(NOOD_PERSOON, nooddoel, "SELECT p.id AS rij, p.team_id AS team, p.klantmanager_id AS begeleider "
  "FROM persoon p WHERE p.nummer = :nummer")
/* Does this caller see this person only because of it? */
Q(NOOD_LEEST, aantalrij, "SELECT count(*) AS aantal FROM gebruiker_team gt "
  "JOIN persoon p ON p.id = gt.persoon_id WHERE gt.gebruiker_id = :ik AND gt.persoon_id = :persoon "
  "AND NOT EXISTS (SELECT 1 FROM gebruiker_team x WHERE x.gebruiker_id = gt.gebruiker_id "
  "AND x.team_id = p.team_id AND x.persoon_id IS NULL)")
/* Whose dossier this caller may see now. */
Q(NOOD_NU, gebruiker_team, "SELECT gt.* FROM gebruiker_team gt WHERE gt.gebruiker_id = :ik "
  "AND gt.persoon_id IS NOT NULL AND gt.tot > nu_ms() ORDER BY gt.id DESC LIMIT 1")
Q(NOOD_OUD, gebruiker_team, "SELECT gt.* FROM gebruiker_team gt WHERE gt.gebruiker_id = :ik "
  "AND gt.persoon_id IS NOT NULL ORDER BY gt.id")
Q(NOOD_SINDS, aantalrij, "SELECT count(*) AS aantal FROM noodtoegang n "
  "WHERE n.gebruiker_id = :ik AND n.van >= :sinds_ms")
Q(NOODTOEGANGEN, noodregel, "SELECT n.id, g.naam AS wie, n.nummer, n.reden, n.van, n.tot, "
  "n.uiterlijk, n.oordeel, n.woorden, n.nagekeken, "
  "CASE WHEN n.persoon_id IS NULL THEN 0 ELSE 1 END AS gevonden "
  "FROM noodtoegang n JOIN gebruiker g ON g.id = n.gebruiker_id "
  "ORDER BY n.van DESC, n.id DESC LIMIT :aantal")
/* Open ones about a real dossier, of which the day has passed. */
Q(NOOD_TE_LAAT, aantalrij, "SELECT count(*) AS aantal FROM noodtoegang n "
  "WHERE n.persoon_id IS NOT NULL AND n.oordeel IS NULL AND n.uiterlijk < :vandaag")
/* Not judged yet, of others than the caller. */
Q(NOOD_OPEN, aantalrij, "SELECT count(*) AS aantal FROM noodtoegang n "
  "WHERE n.persoon_id IS NOT NULL AND n.oordeel IS NULL AND n.gebruiker_id <> :ik")
Q(RECHTENCONTROLES, controleregel, "SELECT c.gedaan, g.naam AS wie, c.accounts, c.vingerafdruk, "
  "c.woorden FROM rechtencontrole c JOIN gebruiker g ON g.id = c.gebruiker_id "
  "ORDER BY c.gedaan DESC, c.id DESC LIMIT :aantal")
/* What is shared with whom, as numbers. */
Q(DELINGEN_TELLEN, deeltelling, "SELECT o.naam AS organisatie, d.doel, count(*) AS aantal, "
  "min(d.tot) AS eerste, max(d.tot) AS laatste FROM deling d "
  "JOIN organisatie o ON o.id = d.organisatie_id WHERE d.ingetrokken IS NULL "
  "AND d.van <= :vandaag AND d.tot > :vandaag GROUP BY o.naam, d.doel ORDER BY o.naam, d.doel")
