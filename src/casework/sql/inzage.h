/* The record of who looked, in the order of its rows (that of time), and what was signed. */
Q(INZAGE_NA, inzage,
  "SELECT * FROM inzage WHERE id > :na AND id <= :tot ORDER BY id LIMIT :aantal")
Q(INZAGE_VANAF, inzage, "SELECT * FROM inzage WHERE id >= :id ORDER BY id LIMIT 1")
Q(INZAGE_LAATSTE, aantalrij, "SELECT max(id) AS aantal FROM inzage")
Q_DOE(INZAGE_OPRUIMEN, "DELETE FROM inzage WHERE id <= :tot")
Q(KETENKOPPEN, ketenkop, "SELECT * FROM ketenkop ORDER BY id")
/* How :ik stands to someone: -1 he is of his own caseload, another id: of whom :ik takes over. */
Q(INZAGE_BAND, aantalrij, "SELECT CASE WHEN p.klantmanager_id = :ik THEN -1 "
  "ELSE coalesce(v.gebruiker_id, 0) END AS aantal FROM persoon p "
  "LEFT JOIN vervanging v ON v.gebruiker_id = p.klantmanager_id "
  "AND v.vervanger_id = :ik AND v.van <= :vandaag AND v.tot > :vandaag WHERE p.id = :persoon")
/* Dossiers that are part of this one by now. */
Q(INZAGE_SAMENGEVOEGD, aantalrij, "SELECT g.onderwerp_id AS aantal FROM gebeurtenis g "
  "WHERE g.persoon_id = :persoon AND g.soort = 'samengevoegd' AND g.samen IS NULL "
  "AND NOT EXISTS (SELECT 1 FROM persoon w WHERE w.id = g.onderwerp_id) ORDER BY g.id")
/* Numbers shown whole: how often by this caller, and by whom at all, without saying of whom. */
Q(ONTHULD_SINDS, aantalrij, "SELECT count(*) AS aantal FROM onthulling o "
  "WHERE o.gebruiker_id = :ik AND o.moment >= :sinds_ms")
Q(ONTHULLINGEN, onthulregel, "SELECT o.moment, g.naam AS wie, o.soort, o.reden, o.woorden "
  "FROM onthulling o JOIN gebruiker g ON g.id = o.gebruiker_id WHERE o.moment >= :sinds_ms "
  "ORDER BY o.moment DESC, o.id DESC LIMIT :aantal")
/* By the secret of the person himself, before anyone is known. */
Q(INZAGELINK_MET_SLEUTEL, inzagelinkregel, "SELECT l.id, l.persoon_id, l.gebruiker_id, l.taal, "
  "l.tot FROM inzagelink l WHERE l.sleutel = :sleutel AND l.ingetrokken IS NULL "
  "AND l.tot > vandaag()")
Q_DOE(INZAGELINK_GEOPEND, "UPDATE inzagelink SET laatst = :nu, keer = coalesce(keer, 0) + 1 "
  "WHERE id = :id")
/* Whom the privacy officer asks about: of a klantmanager, or who live somewhere. */
Q(INZAGE_CASELOAD, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "JOIN gebruiker g ON g.id = p.klantmanager_id WHERE p.voor = :ik AND g.inlognaam = :inlognaam "
  "ORDER BY p.id")
Q(INZAGE_PLAATS, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.plaats = :plaats ORDER BY p.id")
