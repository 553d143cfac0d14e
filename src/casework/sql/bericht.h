/* Messages of one gebruiker that still ask something, and mails whose time has come. */
Q(BERICHTEN_TE_DRUKKEN, bericht, "SELECT b.* FROM v_bericht b WHERE b.voor = :ik "
  "AND b.gebruiker_id = :gebruiker AND b.stand = 'klaar' AND b.kanaal = 'brief' "
  "ORDER BY b.id LIMIT :aantal")
Q(BERICHTEN_OPEN, bericht, "SELECT b.* FROM v_bericht b WHERE b.voor = :ik "
  "AND b.gebruiker_id = :gebruiker AND b.stand IN ('klaar', 'mislukt') "
  "ORDER BY b.id DESC LIMIT :aantal")
Q(POST_WACHT, bericht, "SELECT b.* FROM v_bericht b WHERE b.voor = :ik "
  "AND b.stand = 'klaar' AND (b.kanaal = :kanaal OR :kanaal IS NULL) "
  "AND (b.niet_voor <= :nu OR :nu IS NULL) "
  "ORDER BY b.niet_voor, b.id LIMIT :aantal")
Q(POST_OPEN, bericht, "SELECT b.* FROM v_bericht b WHERE b.voor = :ik "
  "AND b.stand IN ('klaar', 'mislukt') ORDER BY b.id LIMIT :aantal")
Q(GESPREK_VOLGENDE, gesprek, "SELECT g.* FROM v_gesprek g WHERE g.voor = :ik "
  "AND g.persoon_id = :persoon AND g.afloop = 'gepland' AND g.datum >= :vanaf "
  "ORDER BY g.datum, coalesce(g.van, 0), g.id LIMIT 1")
