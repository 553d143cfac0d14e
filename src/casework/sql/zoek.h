/* Organisations and places by part of their name; naam is %part% of a key. */
Q(ZOEK_ORGANISATIES, organisatie,
  "SELECT * FROM organisatie o WHERE o.naam_sleutel LIKE :naam "
  "OR lower(o.sector) LIKE :naam ORDER BY o.naam_sleutel, o.id LIMIT 20")
Q(ZOEK_PLEKKEN, plekregel, "SELECT " PLEK_KOLOMMEN PLEK_VAN
  "WHERE k.gesloten IS NULL AND (k.naam_sleutel LIKE :naam OR o.naam_sleutel LIKE :naam "
  "OR lower(k.sector) LIKE :naam) ORDER BY k.naam_sleutel, o.naam_sleutel, k.id LIMIT 20")
