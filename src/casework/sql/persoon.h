/* People: the caseload in each order, search, and who looks like whom. */
#define MENSEN_KOLOMMEN \
    "p.id, p.nummer, p.naam, p.naam_sleutel, p.contacttaal, p.laatste_contact, " \
    "p.klantmanager_id, " \
    "p.laaggeletterd, p.werkervaring_bekend, p.aanmelding, " \
    "(SELECT pl.leerroute FROM v_plan pl WHERE pl.voor = :ik AND pl.persoon_id = p.id " \
    "AND pl.leerroute IS NOT NULL " \
    " ORDER BY pl.nummer DESC LIMIT 1) AS leerroute, " \
    "(SELECT tm.niveau FROM v_taalmeting tm WHERE tm.voor = :ik AND tm.persoon_id = p.id " \
    "AND tm.vaardigheid = 'SP' " \
    " ORDER BY tm.datum DESC, tm.id DESC LIMIT 1) AS niveau, " \
    "(SELECT pl.niveau FROM v_plan pl WHERE pl.voor = :ik AND pl.persoon_id = p.id AND " \
    "pl.niveau IS NOT NULL " \
    " ORDER BY pl.nummer DESC LIMIT 1) AS niveau_doel, " \
    "(SELECT ps.uren FROM v_plaatsing ps WHERE ps.voor = :ik AND ps.persoon_id = p.id " \
    "AND ps.eind IS NULL " \
    " AND ps.van <= :vandaag ORDER BY ps.van DESC LIMIT 1) AS werk_uren, " \
    "(SELECT k.soort FROM v_plaatsing ps JOIN plek k ON k.id = ps.plek_id WHERE ps.voor " \
    "= :ik AND ps.persoon_id = p.id " \
    " AND ps.eind IS NULL AND ps.van <= :vandaag ORDER BY ps.van DESC LIMIT 1) AS werk_soort, " \
    "(SELECT count(*) FROM v_voorstel v WHERE v.voor = :ik AND v.persoon_id = p.id AND " \
    "v.stand IN ('voorgesteld', 'wil')) " \
    " AS voorstellen, " \
    "(SELECT i.afgerond FROM v_intake i WHERE i.voor = :ik AND i.persoon_id = p.id) AS " \
    "intake_klaar, " \
    "(SELECT t.soort FROM v_taak t WHERE t.voor = :ik AND t.persoon_id = p.id AND " \
    "t.stand = 'open' " \
    " ORDER BY t.uiterlijk, t.id LIMIT 1) AS taak_soort, " \
    "(SELECT t.tekst FROM v_taak t WHERE t.voor = :ik AND t.persoon_id = p.id AND " \
    "t.stand = 'open' " \
    " ORDER BY t.uiterlijk, t.id LIMIT 1) AS taak_tekst, " \
    "(SELECT t.uiterlijk FROM v_taak t WHERE t.voor = :ik AND t.persoon_id = p.id AND " \
    "t.stand = 'open' " \
    " ORDER BY t.uiterlijk, t.id LIMIT 1) AS uiterlijk "
/* van/aantal: the page; klantmanager: whose people; the filters are optional. */
#define MENSEN_WAAR \
    " FROM v_persoon p WHERE p.voor = :ik AND p.klantmanager_id = :klantmanager " \
    "AND p.uit_beeld IS NULL " \
    "AND (p.naam_sleutel LIKE :naam OR :naam IS NULL) "
#define MENSEN_BUITEN \
    "SELECT * FROM (SELECT " MENSEN_KOLOMMEN MENSEN_WAAR ") m WHERE " \
    "(m.leerroute = :leerroute OR :leerroute IS NULL) " \
    "AND (m.uiterlijk < :voor_dag OR :voor_dag IS NULL) " \
    "AND (m.uiterlijk >= :vanaf_dag OR :vanaf_dag IS NULL) " \
    "AND (m.laatste_contact < :contact_voor OR :contact_voor IS NULL) "
Q(MENSEN_DRINGEND, mensenregel, MENSEN_BUITEN
  "ORDER BY CASE WHEN m.uiterlijk IS NULL THEN 1 ELSE 0 END, m.uiterlijk, m.id "
  "LIMIT :aantal OFFSET :vanaf")
Q(MENSEN_OP_NAAM, mensenregel, MENSEN_BUITEN
  "ORDER BY m.naam_sleutel, m.id LIMIT :aantal OFFSET :vanaf")
Q(MENSEN_OP_CONTACT, mensenregel, MENSEN_BUITEN
  "ORDER BY m.laatste_contact, m.id LIMIT :aantal OFFSET :vanaf")
Q(MENSEN_TELLEN, aantalrij, "SELECT count(*) AS aantal FROM (" MENSEN_BUITEN ") n")

Q(PERSOON_BIJ_NUMMER, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.nummer = :nummer")
Q(ZOEK_WOORD, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.id IN (SELECT z.persoon_id FROM zoekwoord z "
  "WHERE (z.woord >= :van AND z.woord < :tot) OR z.woord = :klank) "
  "ORDER BY p.naam_sleutel, p.id LIMIT 400")
Q(ZOEK_NUMMER, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.nummer >= :van AND p.nummer < :tot ORDER BY p.nummer LIMIT 50")
Q(ZOEK_TELEFOON, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.telefoon_sleutel >= :van AND p.telefoon_sleutel < :tot LIMIT 50")
/* Uniqueness must be known about people of other teams too; only the number leaves. */
Q(NUMMER_HOOGSTE, nummerrij, "SELECT max(nummer) AS nummer FROM persoon "
  "WHERE nummer >= :van AND nummer < :tot")
Q_DOE(ZOEKWOORD_WEG, "DELETE FROM zoekwoord WHERE persoon_id = :persoon")
Q_DOE(ZOEKWOORD_BIJ,
  "INSERT INTO zoekwoord (persoon_id, woord) VALUES (:persoon, :woord)")
Q(TEAM_VAN_KLANTMANAGER, gebruiker, "SELECT * FROM gebruiker WHERE id = :gebruiker")
Q(AANTAL_VAN_KLANTMANAGER, aantalrij, "SELECT count(*) AS aantal FROM v_persoon p "
  "WHERE p.voor = :ik AND p.klantmanager_id = :klantmanager AND p.uit_beeld IS NULL")
