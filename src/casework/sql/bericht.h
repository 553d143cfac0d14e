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
/* Sent messages of one gebruiker that asked an answer which did not come in time: nobody wrote down
 * a reaction, there was no contact since, and the talk it is about was not held or called off. */
#define GEEN_ANTWOORD_VAN \
  "FROM v_bericht b JOIN v_persoon p ON p.id = b.persoon_id WHERE b.voor = :ik AND p.voor = :ik " \
  "AND b.gebruiker_id = :gebruiker AND b.stand = 'verzonden' AND b.antwoord_voor < :vandaag " \
  "AND b.gereageerd IS NULL AND p.uit_beeld IS NULL " \
  "AND coalesce(p.laatste_contact, '') <= b.gevraagd " \
  "AND NOT EXISTS (SELECT 1 FROM gesprek g WHERE g.id = b.gesprek_id AND g.afloop <> 'gepland') "
Q(GEEN_ANTWOORD, reactieregel,
  "SELECT b.id, b.persoon_id, p.naam, p.nummer, b.sjabloon, b.kanaal, b.gevraagd, "
  "b.antwoord_voor, (SELECT count(*) FROM bericht h WHERE h.herinnert_id = b.id) AS keren "
  GEEN_ANTWOORD_VAN "ORDER BY b.antwoord_voor, b.id LIMIT :aantal")
Q(GEEN_ANTWOORD_AANTAL, aantalrij, "SELECT count(*) AS aantal " GEEN_ANTWOORD_VAN)
Q(BRIEFHOOFDEN, briefhoofd, "SELECT * FROM briefhoofd ORDER BY van DESC, id DESC")
