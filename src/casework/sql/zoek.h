/* Organisations and places by part of their name; naam is %part% of a key. */
Q(ZOEK_ORGANISATIES, organisatie,
  "SELECT * FROM organisatie o WHERE o.naam_sleutel LIKE :naam "
  "OR lower(o.sector) LIKE :naam ORDER BY o.naam_sleutel, o.id LIMIT 20")
/* Many places have one name, or one sector: each is looked at once, from the one to the next in the
 * index, instead of in each place. */
#define ZOEK_ELK(kolom) \
    "(SELECT min(" kolom ") FROM plek WHERE gesloten IS NULL UNION ALL " \
    "SELECT (SELECT min(k." kolom ") FROM plek k WHERE k.gesloten IS NULL AND k." kolom " > e.n) " \
    "FROM elk_" kolom " e WHERE e.n IS NOT NULL)"
Q(ZOEK_PLEKKEN, plekregel,
  "WITH RECURSIVE elk_naam_sleutel (n) AS " ZOEK_ELK("naam_sleutel") ", "
  "elk_sector (n) AS " ZOEK_ELK("sector") ", gevonden (id) AS ("
  "SELECT k.id FROM elk_naam_sleutel e JOIN plek k ON k.naam_sleutel = e.n "
  "WHERE k.gesloten IS NULL AND e.n LIKE :naam "
  "UNION SELECT k.id FROM elk_sector e JOIN plek k ON k.sector = e.n "
  "WHERE k.gesloten IS NULL AND lower(e.n) LIKE :naam "
  "UNION SELECT k.id FROM organisatie o JOIN plek k ON k.organisatie_id = o.id "
  "WHERE k.gesloten IS NULL AND o.naam_sleutel LIKE :naam), "
  "eerst (id) AS (SELECT k.id FROM gevonden g JOIN plek k ON k.id = g.id "
  "JOIN organisatie o ON o.id = k.organisatie_id "
  "ORDER BY k.naam_sleutel, o.naam_sleutel, k.id LIMIT 20) "
  "SELECT " PLEK_KOLOMMEN PLEK_VAN "WHERE k.id IN (SELECT id FROM eerst) "
  "ORDER BY k.naam_sleutel, o.naam_sleutel, k.id")
