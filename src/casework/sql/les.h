/* Lesson groups. bezet counts people of every team: a number, no names. A school reads its people
 * through v_leerling, staff those of their teams through v_lesdeelname. */
#define LES_LOOPT(d, dag) d ".van <= " dag " AND (" d ".tot > " dag " OR " d ".tot IS NULL) "
Q(LESGROEPEN, lesgroepregel,
  "SELECT g.id, g.organisatie_id, o.naam AS organisatie, g.naam, g.niveau, g.leerroute, g.docent, "
  "g.lokaal, g.plaatsen, g.van, g.tot, (SELECT count(DISTINCT d.persoon_id) FROM lesdeelname d "
  " WHERE d.lesgroep_id = g.id AND " LES_LOOPT("d", ":vandaag") ") AS bezet "
  "FROM lesgroep g JOIN organisatie o ON o.id = g.organisatie_id "
  "WHERE (g.organisatie_id = :organisatie OR :organisatie IS NULL) "
  "AND (g.tot > :vandaag OR g.tot IS NULL) ORDER BY o.naam_sleutel, g.naam, g.id")
Q(LESGROEPEN_LESSEN, lesregel,
  "SELECT l.lesgroep_id, l.dag, l.van, l.tot FROM les l JOIN lesgroep g ON g.id = l.lesgroep_id "
  "WHERE (g.organisatie_id = :organisatie OR :organisatie IS NULL) "
  "AND (g.tot > :vandaag OR g.tot IS NULL) ORDER BY l.lesgroep_id, "
  "CASE l.dag WHEN 'ma' THEN 1 WHEN 'di' THEN 2 WHEN 'wo' THEN 3 WHEN 'do' THEN 4 "
  "WHEN 'vr' THEN 5 WHEN 'za' THEN 6 ELSE 7 END, l.van, l.id")
Q(LESGROEP_BEZET, aantalrij, "SELECT count(DISTINCT d.persoon_id) AS aantal FROM lesdeelname d "
  "WHERE d.lesgroep_id = :lesgroep AND " LES_LOOPT("d", ":dag"))
/* groep, wie: the columns that say which group and person a row is about. */
#define LEERLING_TELT(groep, wie, wat) \
    "(SELECT count(*) FROM aanwezigheid a WHERE a.lesgroep_id = " groep " " \
    "AND a.persoon_id = " wie " AND a.datum >= :sinds " wat ") "
#define LEERLING_KOLOMMEN(groep, wie) \
    "(SELECT t.niveau FROM taalmeting t WHERE t.persoon_id = " wie " AND t.vaardigheid = 'SP' " \
    " ORDER BY t.datum DESC, t.id DESC LIMIT 1) AS niveau, " \
    LEERLING_TELT(groep, wie, "") "AS lessen, " \
    LEERLING_TELT(groep, wie, "AND a.aanwezig = 'afwezig'") "AS gemist, " \
    "(SELECT a.aanwezig FROM aanwezigheid a WHERE a.lesgroep_id = " groep " " \
    " AND a.persoon_id = " wie " AND a.datum = :dag) AS aanwezig "
Q(LEERLINGEN_SCHOOL, leerlingregel,
  "SELECT l.persoon_id, l.deelname_id, l.naam, l.van, l.tot, "
  LEERLING_KOLOMMEN("l.lesgroep_id", "l.persoon_id")
  "FROM v_leerling l WHERE l.voor = :ik AND l.lesgroep_id = :lesgroep AND "
  LES_LOOPT("l", ":dag") "ORDER BY l.naam_sleutel, l.persoon_id")
Q(LEERLINGEN_STAF, leerlingregel,
  "SELECT d.persoon_id, d.id AS deelname_id, p.naam, d.van, d.tot, "
  LEERLING_KOLOMMEN("d.lesgroep_id", "d.persoon_id")
  "FROM v_lesdeelname d JOIN v_persoon p ON p.id = d.persoon_id "
  "WHERE d.voor = :ik AND p.voor = :ik AND d.lesgroep_id = :lesgroep AND "
  LES_LOOPT("d", ":dag") "ORDER BY p.naam_sleutel, d.persoon_id")
Q(AANWEZIGHEID_DAG, aanwezigheid,
  "SELECT a.* FROM v_aanwezigheid a WHERE a.voor = :ik AND a.lesgroep_id = :lesgroep "
  "AND a.persoon_id = :persoon AND a.datum = :dag")
/* The newest lessons of a person, of any group: how often someone was missed in a row. */
Q(AANWEZIGHEID_LAATST, aanwezigheid,
  "SELECT a.* FROM v_aanwezigheid a WHERE a.voor = :ik AND a.persoon_id = :persoon "
  "ORDER BY a.datum DESC, a.id DESC LIMIT :aantal")
/* The line in the ledger of hours that follows from a lesson. */
Q(UREN_VAN_LES, uren,
  "SELECT u.* FROM v_uren u WHERE u.voor = :ik AND u.persoon_id = :persoon AND u.datum = :dag "
  "AND u.minuten = :minuten AND u.aanwezig = :aanwezig "
  "AND u.soort IN ('NT2', 'alfabetisering') ORDER BY u.id LIMIT 1")
/* People who have lessons and work in a period: only they can clash. klantmanager not given: all of
 * the teams. */
Q(BOTSING_KAN, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.uit_beeld IS NULL "
  "AND (p.klantmanager_id = :klantmanager OR :klantmanager IS NULL) "
  "AND EXISTS (SELECT 1 FROM v_lesdeelname d WHERE d.voor = :ik AND d.persoon_id = p.id "
  " AND d.van < :tot AND (d.tot > :van OR d.tot IS NULL)) "
  "AND EXISTS (SELECT 1 FROM v_plaatsing ps WHERE ps.voor = :ik AND ps.persoon_id = p.id "
  " AND ps.van < :tot AND (ps.eind > :van OR ps.eind IS NULL)) "
  "ORDER BY p.naam_sleutel, p.id LIMIT :aantal")
