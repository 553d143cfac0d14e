/* Trajecten. People with a work traject that runs; klantmanager not given: all of the teams. */
Q(SUCCES_MENSEN, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.uit_beeld IS NULL "
  "AND (p.klantmanager_id = :klantmanager OR :klantmanager IS NULL) "
  "AND EXISTS (SELECT 1 FROM v_traject t WHERE t.voor = :ik AND t.persoon_id = p.id "
  " AND t.eind IS NULL AND t.instrument IN ('taalstage', 'leerwerktraject', 'werkervaringsplek', "
  " 'proefplaatsing', 'BBL')) ORDER BY p.naam_sleutel, p.id LIMIT :aantal")
