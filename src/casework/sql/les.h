/* Lesson groups. bezet counts people of every team and seats of others: a number, no names. A
 * school reads its people through v_leerling, staff those of their teams through v_lesdeelname. */
#define LES_LOOPT(d, dag) d ".van <= " dag " AND (" d ".tot > " dag " OR " d ".tot IS NULL) "
Q(LESGROEPEN, lesgroepregel,
  "SELECT g.id, g.organisatie_id, o.naam AS organisatie, g.naam, g.niveau, g.leerroute, g.docent, "
  "g.lokaal, g.plaatsen, g.van, g.tot, (SELECT count(DISTINCT d.persoon_id) FROM lesdeelname d "
  " WHERE d.lesgroep_id = g.id AND " LES_LOOPT("d", ":vandaag") ") "
  "+ coalesce(g.anderen, 0) AS bezet, g.anderen, g.vaktaal "
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
    " AND a.persoon_id = " wie " AND a.datum = :dag) AS aanwezig, " \
    "(SELECT a.oorzaak FROM aanwezigheid a WHERE a.lesgroep_id = " groep " " \
    " AND a.persoon_id = " wie " AND a.datum = :dag) AS oorzaak "
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
  "AND u.soort IN ('NT2', 'alfabetisering', 'KNM') "
  "ORDER BY CASE u.soort WHEN :soort THEN 0 ELSE 1 END, u.id LIMIT 1")
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

/* ---- the work of a school ---- */

Q(LEERLING_IS, aantalrij, "SELECT count(*) AS aantal FROM v_leerling l "
  "WHERE l.voor = :ik AND l.persoon_id = :persoon")
Q(LEERLING_SCHOOL, leerlingregel,
  "SELECT l.persoon_id, l.deelname_id, l.naam, l.van, l.tot, "
  LEERLING_KOLOMMEN("l.lesgroep_id", "l.persoon_id")
  "FROM v_leerling l WHERE l.voor = :ik AND l.deelname_id = :deelname")
Q(LEERLING_STAF, leerlingregel,
  "SELECT d.persoon_id, d.id AS deelname_id, p.naam, d.van, d.tot, "
  LEERLING_KOLOMMEN("d.lesgroep_id", "d.persoon_id")
  "FROM v_lesdeelname d JOIN v_persoon p ON p.id = d.persoon_id "
  "WHERE d.voor = :ik AND p.voor = :ik AND d.id = :deelname")
/* Levels of a pupil, of every source. */
Q(TAALMETING_LEERLING, taalmeting,
  "SELECT t.* FROM taalmeting t WHERE t.persoon_id = :persoon AND EXISTS (SELECT 1 "
  "FROM v_leerling l WHERE l.voor = :ik AND l.persoon_id = t.persoon_id) "
  "ORDER BY t.datum, t.id")
/* Was anything recorded of this lesson day, of anyone? */
Q(AANWEZIGHEID_TEL, aantalrij, "SELECT count(*) AS aantal FROM aanwezigheid a "
  "WHERE a.lesgroep_id = :lesgroep AND a.datum = :dag")
/* The name by which a school knows someone. */
#define LES_NAAM(wie) "(SELECT min(l.naam) FROM v_leerling l WHERE l.voor = :ik " \
    "AND l.persoon_id = " wie ") AS naam "
Q(LESVERZOEKEN, verzoekregel,
  "SELECT v.id, v.persoon_id, v.lesgroep_id, g.naam AS groep, v.gevraagd, v.tekst, v.stand, "
  "v.antwoord, v.antwoord_op, " LES_NAAM("v.persoon_id")
  "FROM v_lesverzoek v JOIN lesgroep g ON g.id = v.lesgroep_id WHERE v.voor = :ik "
  "AND (v.stand = 'open' OR v.antwoord_op >= :sinds) "
  "ORDER BY CASE v.stand WHEN 'open' THEN 0 ELSE 1 END, v.gevraagd, v.id")
/* The lessons of pupils who work now, with each plaatsing: C reads its times, and says which fall
 * together. */
Q(LESSEN_BIJ_WERK, lesbijwerk,
  "SELECT d.persoon_id, d.deelname_id, d.naam, d.lesgroep_id, g.naam AS groep, e.dag, e.van, "
  "e.tot, ps.id AS plaatsing_id FROM v_leerling d "
  "JOIN lesgroep g ON g.id = d.lesgroep_id JOIN les e ON e.lesgroep_id = g.id "
  "JOIN plaatsing ps ON ps.persoon_id = d.persoon_id "
  "WHERE d.voor = :ik AND (g.tot > :vandaag OR g.tot IS NULL) AND " LES_LOOPT("d", ":vandaag")
  "AND ps.van <= :vandaag AND (ps.eind > :vandaag OR ps.eind IS NULL) "
  "ORDER BY g.naam, d.naam_sleutel, d.persoon_id, e.id, ps.id")
/* What a school may weigh of a pupil, and never shows: when he cannot. Only its own pupils. */
#define VAN_LEERLING(wie) "EXISTS (SELECT 1 FROM v_leerling l WHERE l.voor = :ik " \
    "AND l.persoon_id = " wie ") "
Q(LEERLING_WERK, plaatsing, "SELECT x.* FROM plaatsing x WHERE x.persoon_id = :persoon AND "
  VAN_LEERLING("x.persoon_id") "ORDER BY x.van, x.id")
Q(LEERLING_STAGES, rotatie, "SELECT x.* FROM rotatie x WHERE x.plaatsing_id = :plaatsing AND "
  VAN_LEERLING("x.persoon_id") "ORDER BY x.van, x.id")
Q(LEERLING_DIENSTEN, plaatsing_dienst, "SELECT x.* FROM plaatsing_dienst x "
  "WHERE x.plaatsing_id = :plaatsing AND " VAN_LEERLING("x.persoon_id") "ORDER BY x.id")
Q(LEERLING_LESSEN, lesdeelname, "SELECT x.* FROM lesdeelname x WHERE x.persoon_id = :persoon AND "
  VAN_LEERLING("x.persoon_id") "ORDER BY x.van, x.id")
Q(LEERLING_TIJDEN, beschikbaarheid, "SELECT x.* FROM beschikbaarheid x "
  "WHERE x.persoon_id = :persoon AND " VAN_LEERLING("x.persoon_id") "ORDER BY x.id")
Q(LEERLING_BEZET, leerlingbezet,
  "SELECT x.persoon_id, x.datum, x.van, x.tot FROM gesprek x WHERE x.persoon_id = :persoon "
  "AND x.datum >= :van AND x.datum < :tot AND coalesce(x.afloop, '') <> 'afgemeld' AND "
  VAN_LEERLING("x.persoon_id")
  "UNION ALL SELECT m.persoon_id, b.datum, b.van, b.tot FROM bijeenkomst_mens m "
  "JOIN bijeenkomst b ON b.id = m.bijeenkomst_id WHERE m.persoon_id = :persoon "
  "AND b.datum >= :van AND b.datum < :tot AND b.afgelast IS NULL "
  "AND coalesce(m.komst, '') <> 'afgemeld' AND " VAN_LEERLING("m.persoon_id")
  "ORDER BY 2, 3")
Q(VERZUIM_DOOR_WERK, verzuimregel,
  "SELECT a.persoon_id, g.naam AS groep, count(*) AS keer, max(a.datum) AS laatst, "
  LES_NAAM("a.persoon_id")
  "FROM v_aanwezigheid a JOIN lesgroep g ON g.id = a.lesgroep_id "
  "WHERE a.voor = :ik AND a.oorzaak = 'werk' AND a.datum >= :sinds "
  "GROUP BY a.persoon_id, g.id, g.naam ORDER BY keer DESC, g.naam, a.persoon_id")
#define UREN_ALS(wat) "sum(CASE a.aanwezig WHEN '" wat "' THEN coalesce(a.minuten, 0) ELSE 0 END) "
Q(LESUREN, lesurenregel,
  "SELECT a.persoon_id, a.lesgroep_id, g.naam AS groep, count(*) AS lessen, "
  UREN_ALS("aanwezig") "AS aanwezig, " UREN_ALS("afgemeld") "AS afgemeld, "
  UREN_ALS("afwezig") "AS afwezig, " LES_NAAM("a.persoon_id")
  "FROM v_aanwezigheid a JOIN lesgroep g ON g.id = a.lesgroep_id "
  "WHERE a.voor = :ik AND a.datum >= :van AND a.datum < :tot "
  "GROUP BY a.persoon_id, a.lesgroep_id, g.naam ORDER BY g.naam, a.lesgroep_id, naam, "
  "a.persoon_id")
