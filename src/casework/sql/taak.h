/* Tasks of one gebruiker, and the timeline of a person. */
#define TAAK_KOLOMMEN \
    "t.id, t.persoon_id, p.naam, p.nummer, t.soort, t.spoor, t.tekst, t.uiterlijk, t.bron, " \
    "t.grondslag, t.onderwerp_id, t.later, t.later_reden, t.versie AS taakversie "
Q(TAKEN_OPEN, taakregel, "SELECT " TAAK_KOLOMMEN
  "FROM v_taak t JOIN v_persoon p ON p.id = t.persoon_id "
  "WHERE t.voor = :ik AND p.voor = :ik AND t.gebruiker_id = :gebruiker AND t.stand = 'open' "
  "AND (t.uiterlijk < :voor_dag OR :voor_dag IS NULL) "
  "AND (t.later <= :vandaag OR t.later IS NULL) "
  "ORDER BY t.uiterlijk, t.id LIMIT :aantal")
Q(TAKEN_VAN_PERSOON, taakregel, "SELECT " TAAK_KOLOMMEN
  "FROM v_taak t JOIN v_persoon p ON p.id = t.persoon_id "
  "WHERE t.voor = :ik AND p.voor = :ik AND t.persoon_id = :persoon AND t.stand = 'open' "
  "ORDER BY t.uiterlijk, t.id")
Q(TAAK_BIJ_SLEUTEL, taak, "SELECT t.* FROM v_taak t "
  "WHERE t.voor = :ik AND t.sleutel = :sleutel")
Q(TIJDLIJN, tijdlijnregel, "SELECT g.id, g.moment, g.soort, g.spoor, g.onderwerp, g.onderwerp_id, "
  "g.versie_voor, g.code1, g.datum1, g.getal1, u.naam AS wie, g.persoon_id "
  "FROM v_gebeurtenis g LEFT JOIN gebruiker u ON u.id = g.gebruiker_id "
  "WHERE g.voor = :ik AND g.persoon_id = :persoon "
  "AND (g.spoor = :spoor OR :spoor IS NULL) "
  "ORDER BY g.moment DESC, g.id DESC LIMIT :aantal")
