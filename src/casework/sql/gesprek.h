/* Conversations: whose agenda, who is taken at an hour, and what stood beside one. */
#define AGENDA_KOLOMMEN \
    "SELECT g.id, g.persoon_id, p.naam, p.nummer, p.contacttaal, g.soort, g.datum, g.van, g.tot, " \
    "g.plaats, g.tolk, g.tolk_taal, g.gebruiker_id, g.afloop, g.versie AS keer, " \
    "g.vastgelegd_van AS sinds, " \
    "(SELECT min(o.naam) FROM v_gesprek_deelnemer d " \
    " JOIN organisatie o ON o.id = d.organisatie_id " \
    " WHERE d.voor = :ik AND d.gesprek_id = g.id) AS met, " \
    "(SELECT count(*) FROM v_gesprek_deelnemer e WHERE e.voor = :ik AND e.gesprek_id = g.id) + " \
    "(SELECT count(*) FROM v_gesprek_collega c WHERE c.voor = :ik AND c.gesprek_id = g.id) AS " \
    "erbij FROM v_gesprek g JOIN v_persoon p ON p.id = g.persoon_id " \
    "WHERE g.voor = :ik AND p.voor = :ik "
/* Led by this gebruiker, or with him beside it. */
#define AGENDA_VAN \
    "AND (g.gebruiker_id = :gebruiker OR g.id IN (SELECT m.gesprek_id FROM v_gesprek_collega m " \
    "WHERE m.voor = :ik AND m.gebruiker_id = :gebruiker)) "
Q(AGENDA, agendaregel, AGENDA_KOLOMMEN AGENDA_VAN
  "AND g.datum >= :vanaf_dag AND g.datum < :voor_dag "
  "ORDER BY g.datum, coalesce(g.van, 0), g.id")
/* Planned, on a day that has passed, and nobody said how it went. Only who leads it is asked. */
Q(AGENDA_ZONDER_AFLOOP, agendaregel, AGENDA_KOLOMMEN
  "AND g.gebruiker_id = :gebruiker AND (g.afloop = 'gepland' OR g.afloop IS NULL) "
  "AND g.datum < :voor_dag ORDER BY g.datum DESC, coalesce(g.van, 0), g.id LIMIT :aantal")
Q(AGENDA_ZONDER_AFLOOP_AANTAL, aantalrij, "SELECT count(*) AS aantal FROM v_gesprek g "
  "WHERE g.voor = :ik AND g.gebruiker_id = :gebruiker "
  "AND (g.afloop = 'gepland' OR g.afloop IS NULL) AND g.datum < :voor_dag")
/* Is someone of the gemeente taken? A number: of every team, no names. */
Q(GESPREK_BEZET, aantalrij, "SELECT count(*) AS aantal FROM gesprek g "
  "WHERE (g.gebruiker_id = :gebruiker OR g.id IN (SELECT c.gesprek_id FROM gesprek_collega c "
  " WHERE c.gebruiker_id = :gebruiker)) AND g.datum = :dag AND g.id <> :behalve "
  "AND coalesce(g.afloop, '') NOT IN ('afgemeld', 'niet gekomen') "
  "AND g.van < :eind_tijd AND coalesce(g.tot, g.van + 60) > :begin_tijd")
Q(CONTACTPERSONEN, contactpersoon,
  "SELECT c.* FROM contactpersoon c JOIN organisatie o ON o.id = c.organisatie_id "
  "ORDER BY o.naam_sleutel, c.naam, c.id")
/* Who was invited and was taken out at a moment: what undo brings back. Found by the person. */
#define WEG_BIJ_GESPREK(e) "SELECT k.id AS rij, k.versie AS keer FROM " e "_was k " \
    "WHERE k.persoon_id = (SELECT g.persoon_id FROM gesprek g WHERE g.id = :id) " \
    "AND k.gesprek_id = :id AND k.vastgelegd_tot >= :moment AND k.vastgelegd_tot <= :moment + 1 " \
    "AND NOT EXISTS (SELECT 1 FROM " e " n WHERE n.id = k.id) ORDER BY k.id"
Q(GESPREK_DEELNEMER_WAS, wegrij, WEG_BIJ_GESPREK("gesprek_deelnemer"))
Q(GESPREK_COLLEGA_WAS, wegrij, WEG_BIJ_GESPREK("gesprek_collega"))
