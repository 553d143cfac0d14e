/* A screening campagne: who is where, and what came after. reactie_voor: who was invited before
 * that day and did not react, does not react. */
Q(CAMPAGNES, campagne, "SELECT c.* FROM campagne c ORDER BY c.van DESC, c.id DESC")
#define CAMPAGNE_VAN_MIJ \
    "FROM v_campagne_mens m LEFT JOIN v_gesprek g ON g.id = m.gesprek_id AND g.voor = :ik "
#define CAMPAGNE_STAND \
    "CASE WHEN m.wil_niet IS NOT NULL THEN 'wil niet' " \
    "WHEN m.afgerond IS NOT NULL THEN 'afgerond' WHEN g.afloop = 'gekomen' THEN 'gesproken' " \
    "WHEN g.afloop = 'gepland' THEN 'gepland' " \
    "WHEN g.afloop = 'niet gekomen' AND coalesce(m.uitgenodigd, '') <= g.datum " \
    "THEN 'reageert niet' WHEN m.uitgenodigd < :reactie_voor THEN 'reageert niet' " \
    "WHEN m.uitgenodigd IS NOT NULL THEN 'uitgenodigd' ELSE 'nog niet' END"
#define CAMPAGNE_ORDE \
    "CASE s.stand WHEN 'reageert niet' THEN 1 WHEN 'nog niet' THEN 2 WHEN 'uitgenodigd' THEN 3 " \
    "WHEN 'gepland' THEN 4 WHEN 'gesproken' THEN 5 WHEN 'afgerond' THEN 6 ELSE 7 END"
Q(CAMPAGNE_MENSEN, campagneregel,
  "SELECT s.id, s.persoon_id, p.nummer, p.naam, "
  "coalesce(s.gebruiker_id, p.klantmanager_id) AS gebruiker_id, s.uitgenodigd, s.keren, "
  "s.gesprek_id, s.datum, s.van, s.afgerond, s.stand FROM (SELECT m.id, m.persoon_id, "
  "m.gebruiker_id, m.uitgenodigd, m.keren, m.gesprek_id, g.datum, g.van, m.afgerond, "
  CAMPAGNE_STAND " AS stand " CAMPAGNE_VAN_MIJ
  "WHERE m.voor = :ik AND m.campagne_id = :campagne) s JOIN v_persoon p ON p.id = s.persoon_id "
  "WHERE p.voor = :ik AND (s.stand = :stand OR :stand IS NULL) "
  "ORDER BY " CAMPAGNE_ORDE ", coalesce(s.datum, ''), p.naam_sleutel, s.id")
#define CAMPAGNE_ALS(stand) \
    "coalesce(sum(CASE WHEN s.stand = '" stand "' THEN 1 ELSE 0 END), 0)"
Q(CAMPAGNE_TELLING, campagnetelling,
  "SELECT count(*) AS alle, " CAMPAGNE_ALS("nog niet") " AS niets, "
  CAMPAGNE_ALS("reageert niet") " AS stil, " CAMPAGNE_ALS("uitgenodigd") " AS uitgenodigd, "
  CAMPAGNE_ALS("gepland") " AS gepland, " CAMPAGNE_ALS("gesproken") " AS gesproken, "
  CAMPAGNE_ALS("afgerond") " AS afgerond, " CAMPAGNE_ALS("wil niet") " AS wil_niet "
  "FROM (SELECT " CAMPAGNE_STAND " AS stand " CAMPAGNE_VAN_MIJ
  "WHERE m.voor = :ik AND m.campagne_id = :campagne) s")
/* A person counts once for each kind, from the day of his screening on. A leerwerkplek counts when
 * the place says that a job may follow. */
#define CAMPAGNE_SOORT \
    "CASE WHEN t.instrument = 'vrijwilligerswerk' THEN 'vrijwilligerswerk' " \
    "WHEN t.instrument = 'betaald werk' THEN 'baan' " \
    "WHEN t.instrument IN ('opleiding', 'BBL', 'derde leerweg') THEN 'opleiding' " \
    "WHEN t.instrument IN ('leerwerktraject', 'werkervaringsplek', 'proefplaatsing') " \
    "AND k.baankans IN ('groot', 'misschien') THEN 'leerwerkplek' END"
Q(CAMPAGNE_UITKOMST, campagneuitkomst,
  "SELECT u.persoon_id, p.naam, u.soort, min(u.van) AS van FROM (SELECT m.persoon_id, t.van, "
  CAMPAGNE_SOORT " AS soort " CAMPAGNE_VAN_MIJ
  "JOIN v_traject t ON t.persoon_id = m.persoon_id AND t.voor = :ik "
  "LEFT JOIN plaatsing ps ON ps.id = t.plaatsing_id "
  "LEFT JOIN plek k ON k.id = ps.plek_id WHERE m.voor = :ik AND m.campagne_id = :campagne "
  "AND t.van >= CASE WHEN g.afloop = 'gekomen' THEN g.datum ELSE m.afgerond END) u "
  "JOIN v_persoon p ON p.id = u.persoon_id WHERE p.voor = :ik AND u.soort IS NOT NULL "
  "GROUP BY u.persoon_id, p.naam, p.naam_sleutel, u.soort ORDER BY u.soort, p.naam_sleutel, "
  "u.persoon_id")
