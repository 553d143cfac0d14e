/* Finding what a line of a file is about. */
Q(IMPORT_ZELFDE, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.naam_sleutel = :sleutel ORDER BY p.id LIMIT 20")
Q(IMPORT_ZELFDE_DAG, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.geboortedatum = :dag ORDER BY p.id LIMIT 400")
Q(ORGANISATIE_BIJ_SLEUTEL, organisatie,
  "SELECT * FROM organisatie WHERE naam_sleutel = :sleutel ORDER BY id LIMIT 2")
Q(ORGANISATIE_BIJ_KVK, organisatie,
  "SELECT * FROM organisatie WHERE kvk = :kvk ORDER BY id LIMIT 2")
Q(TEAM_BIJ_NAAM, team, "SELECT * FROM team WHERE naam = :naam")
Q(LESGROEP_BIJ_NAAM, lesgroep,
  "SELECT * FROM lesgroep WHERE naam = :naam "
  "AND (organisatie_id = :organisatie OR :organisatie IS NULL) ORDER BY id LIMIT 2")
/* A school knows its own pupils by dossiernummer. */
Q(IMPORT_LEERLING, aantalrij,
  "SELECT max(l.persoon_id) AS aantal FROM v_leerling l "
  "WHERE l.voor = :ik AND l.lesgroep_id = :lesgroep AND l.nummer = :nummer")
