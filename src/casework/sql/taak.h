/* TAAK_NU (beeld.h): on a worklist today. */
/* Tasks of one gebruiker, and the timeline of a person. */
#define TAAK_KOLOMMEN \
    "t.id, t.persoon_id, p.naam, p.nummer, t.soort, t.spoor, t.tekst, t.uiterlijk, t.bron, " \
    "t.grondslag, t.onderwerp_id, t.vanaf, t.later, t.later_reden, t.versie AS taakversie "
#define TAKEN_VAN_MIJ \
  "FROM v_taak t JOIN v_persoon p ON p.id = t.persoon_id " \
  "WHERE t.voor = :ik AND p.voor = :ik AND t.gebruiker_id = :gebruiker AND " TAAK_NU
Q(TAKEN_OPEN, taakregel, "SELECT " TAAK_KOLOMMEN TAKEN_VAN_MIJ
  "AND (t.uiterlijk >= :vanaf_dag OR :vanaf_dag IS NULL) "
  "AND (t.uiterlijk < :voor_dag OR :voor_dag IS NULL) "
  "AND (t.soort = :soort OR :soort IS NULL) "
  "ORDER BY t.uiterlijk, t.id LIMIT :aantal")
#define TAKEN_ALS(wanneer) "coalesce(sum(CASE WHEN " wanneer " THEN 1 ELSE 0 END), 0)"
Q(TAKEN_TELLING, takentelling, "SELECT " TAKEN_ALS("t.uiterlijk < :vandaag") " AS laat, "
  TAKEN_ALS("t.uiterlijk = :vandaag") " AS vandaag, "
  TAKEN_ALS("t.uiterlijk > :vandaag AND t.uiterlijk <= :week") " AS week, "
  "(SELECT count(*) FROM v_taak x WHERE x.voor = :ik AND x.gebruiker_id = :gebruiker "
  " AND x.stand = 'klaar' AND x.gedaan = :vandaag) AS gedaan "
  TAKEN_VAN_MIJ "AND (t.soort = :soort OR :soort IS NULL)")
Q(TAKEN_VAN_PERSOON, taakregel, "SELECT " TAAK_KOLOMMEN
  "FROM v_taak t JOIN v_persoon p ON p.id = t.persoon_id "
  "WHERE t.voor = :ik AND p.voor = :ik AND t.persoon_id = :persoon AND t.stand = 'open' "
  "ORDER BY t.uiterlijk, t.id")
Q(TAAK_BIJ_SLEUTEL, taak, "SELECT t.* FROM v_taak t "
  "WHERE t.voor = :ik AND t.sleutel = :sleutel")
Q(TIJDLIJN, tijdlijnregel, "SELECT g.id, g.moment, g.soort, g.spoor, g.onderwerp, g.onderwerp_id, "
  "g.versie_voor, g.code1, g.datum1, g.getal1, u.naam AS wie, n.naam AS namens, g.persoon_id "
  "FROM v_gebeurtenis g LEFT JOIN gebruiker u ON u.id = g.gebruiker_id "
  "LEFT JOIN gebruiker n ON n.id = g.namens "
  "WHERE g.voor = :ik AND g.persoon_id = :persoon "
  "AND (g.spoor = :spoor OR :spoor IS NULL) "
  "AND (g.soort <> 'overdracht' OR g.onderwerp = 'persoon') " /* not each task that went along */
  "AND (g.soort <> 'samengevoegd' OR g.samen IS NULL) " /* nor each row of another dossier */
  "ORDER BY g.moment DESC, g.id DESC LIMIT :aantal")
/* An event about no one, for who made it; and did anything happen with this row after an event? */
Q(GEBEURTENIS_EIGEN, gebeurtenis,
  "SELECT g.* FROM gebeurtenis g WHERE g.id = :id AND g.gebruiker_id = :ik "
  "AND (g.persoon_id IS NULL OR EXISTS (SELECT 1 FROM v_leerling l WHERE l.voor = :ik "
  " AND l.persoon_id = g.persoon_id))")
/* The other events of one action of this caller: about people whom he sees, or about no one. */
Q(GEBEURTENISSEN_SAMEN, gebeurtenis,
  "SELECT g.* FROM gebeurtenis g WHERE g.samen = :gebeurtenis AND g.gebruiker_id = :ik "
  "AND (g.persoon_id IS NULL OR EXISTS (SELECT 1 FROM v_persoon p WHERE p.voor = :ik "
  " AND p.id = g.persoon_id) OR EXISTS (SELECT 1 FROM v_leerling l WHERE l.voor = :ik "
  " AND l.persoon_id = g.persoon_id)) ORDER BY g.id")
Q(GEBEURTENIS_LATER, aantalrij,
  "SELECT count(*) AS aantal FROM gebeurtenis g WHERE g.id > :na "
  "AND g.onderwerp = :onderwerp AND g.onderwerp_id = :rij")
/* What others did with the people of one klantmanager, since a moment. */
Q(NIEUWS, nieuwsregel, "SELECT g.id, g.moment, g.soort, g.spoor, g.onderwerp, g.onderwerp_id, "
  "g.versie_voor, g.code1, g.datum1, g.getal1, u.naam AS wie, n.naam AS namens, g.persoon_id, "
  "p.naam FROM v_gebeurtenis g JOIN v_persoon p ON p.id = g.persoon_id "
  "JOIN gebruiker u ON u.id = g.gebruiker_id LEFT JOIN gebruiker n ON n.id = g.namens "
  "WHERE g.voor = :ik AND p.voor = :ik AND p.klantmanager_id = :gebruiker "
  "AND g.gebruiker_id <> :gebruiker AND g.moment >= :sinds "
  "AND g.soort IN ('gesprek', 'traject start', 'traject eind', 'voorstel', 'antwoord', "
  "'plaatsing', 'plaatsing eind', 'examen', 'taal', 'les', 'notitie', 'intake klaar') "
  "ORDER BY g.moment DESC, g.id DESC LIMIT :aantal")
Q(MENSEN_NA, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.id > :na ORDER BY p.id LIMIT :aantal")
