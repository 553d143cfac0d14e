/* People: the caseload in each order, search, and who looks like whom.
 *
 * Mijn mensen works in two steps: MENSEN_LICHT gives what a filter, the order and the counts ask of
 * everybody; only the lines of one page get the rest. A task that was put off until later than
 * today does not count. */
#define MENSEN_TAAK \
    "FROM v_taak t WHERE t.voor = :ik AND t.persoon_id = p.id AND t.stand = 'open' " \
    "AND (t.later <= :vandaag OR t.later IS NULL) "
#define MENSEN_WERK \
    "FROM v_plaatsing ps JOIN plek k ON k.id = ps.plek_id WHERE ps.voor = :ik " \
    "AND ps.persoon_id = p.id AND ps.van <= :vandaag " \
    "AND (ps.eind > :vandaag OR ps.eind IS NULL) ORDER BY ps.van DESC, ps.id DESC LIMIT 1"
#define MENSEN_PLAN \
    "FROM v_plan pl WHERE pl.voor = :ik AND pl.persoon_id = p.id AND pl.leerroute IS NOT NULL " \
    "ORDER BY pl.nummer DESC LIMIT 1"
/* klantmanager: whose people, not given: of my teams. naam, van1..klank2: of the name; see
 * zoek.c. */
#define MENSEN_LICHT \
    "(SELECT p.id, p.naam_sleutel, p.laatste_contact, p.aanmelding, " \
    "(SELECT min(t.uiterlijk) " MENSEN_TAAK ") AS uiterlijk, " \
    "(SELECT count(*) " MENSEN_TAAK "AND t.soort = 'botsing') AS botst, " \
    "(SELECT pl.leerroute " MENSEN_PLAN ") AS leerroute, " \
    "(SELECT k.soort " MENSEN_WERK ") AS werk_soort, " \
    "(SELECT count(*) FROM v_voorstel v WHERE v.voor = :ik AND v.persoon_id = p.id " \
    " AND v.stand IN ('voorgesteld', 'wil')) AS voorstellen, " \
    "(SELECT i.afgerond FROM v_intake i WHERE i.voor = :ik AND i.persoon_id = p.id) AS klaar " \
    "FROM v_persoon p WHERE p.voor = :ik AND p.uit_beeld IS NULL " \
    "AND (p.klantmanager_id = :klantmanager OR :klantmanager IS NULL) " \
    "AND (p.naam_sleutel LIKE :naam OR :naam IS NULL OR " MENSEN_WOORD("1") " AND (" \
    MENSEN_WOORD("2") " OR :woord2 IS NULL))) "
#define MENSEN_WOORD(n) \
    "p.id IN (SELECT z.persoon_id FROM zoekwoord z " \
    "WHERE (z.woord >= :woord" n " AND z.woord < :tot" n ") OR z.woord = :klank" n ")"
#define MENSEN_STAND \
    "CASE WHEN m.uiterlijk < :vandaag THEN 'laat' WHEN m.uiterlijk = :vandaag THEN 'vandaag' " \
    "WHEN m.uiterlijk <= :week THEN 'week' ELSE 'schema' END"
#define MENSEN_STAP \
    "CASE WHEN m.werk_soort IN ('baan', 'BBL-plek') THEN 'betaald' " \
    "WHEN m.werk_soort IS NOT NULL THEN 'plek' WHEN m.voorstellen > 0 THEN 'zoekt' " \
    "WHEN m.klaar IS NOT NULL THEN 'orientatie' ELSE 'intake' END"
#define MENSEN_LANG "coalesce(m.laatste_contact, m.aanmelding) < :contact_voor"
#define MENSEN_KEUS \
    "FROM (SELECT m.*, " MENSEN_STAND " AS stand, " MENSEN_STAP " AS werkstap FROM " \
    MENSEN_LICHT "m) m WHERE (m.leerroute = :leerroute OR :leerroute IS NULL) " \
    "AND (m.stand = :stand OR :stand IS NULL) AND (m.werkstap = :werkstap OR :werkstap IS NULL) " \
    "AND (" MENSEN_LANG " OR :contact_voor IS NULL) " \
    "AND (m.botst >= :botst OR :botst IS NULL) "
#define MENSEN_VOLGORDE(m) \
    "ORDER BY CASE WHEN CAST(:sorteer AS TEXT) = 'naam' THEN " m ".naam_sleutel " \
    "WHEN CAST(:sorteer AS TEXT) = 'contact' THEN coalesce(" m ".laatste_contact, '') " \
    "ELSE coalesce(" m ".uiterlijk, '9999') END, " m ".naam_sleutel, " m ".id "
Q(MENSEN, mensenregel,
  "SELECT p.id, p.nummer, p.naam, p.contacttaal, p.laatste_contact, p.klantmanager_id, "
  "m.leerroute, "
  "(SELECT tm.niveau FROM v_taalmeting tm WHERE tm.voor = :ik AND tm.persoon_id = p.id "
  " AND tm.vaardigheid = 'SP' ORDER BY tm.datum DESC, tm.id DESC LIMIT 1) AS niveau, "
  "(SELECT pl.niveau " MENSEN_PLAN ") AS niveau_doel, "
  "(SELECT ps.uren " MENSEN_WERK ") AS werk_uren, m.werk_soort, m.werkstap, "
  "(SELECT t.soort " MENSEN_TAAK "ORDER BY t.uiterlijk, t.id LIMIT 1) AS taak_soort, "
  "(SELECT t.tekst " MENSEN_TAAK "ORDER BY t.uiterlijk, t.id LIMIT 1) AS taak_tekst, "
  "m.uiterlijk, m.stand "
  "FROM (SELECT * " MENSEN_KEUS MENSEN_VOLGORDE("m") "LIMIT :aantal OFFSET :vanaf) m "
  "JOIN v_persoon p ON p.id = m.id WHERE p.voor = :ik " MENSEN_VOLGORDE("m"))
Q(MENSEN_TELLEN, aantalrij, "SELECT count(*) AS aantal " MENSEN_KEUS)
#define MENSEN_ALS(wanneer) "coalesce(sum(CASE WHEN " wanneer " THEN 1 ELSE 0 END), 0)"
Q(MENSEN_TELLING, mensentelling,
  "SELECT count(*) AS alle, " MENSEN_ALS("m.uiterlijk < :vandaag") " AS laat, "
  MENSEN_ALS("m.uiterlijk = :vandaag") " AS vandaag, "
  MENSEN_ALS("m.uiterlijk > :vandaag AND m.uiterlijk <= :week") " AS week, "
  MENSEN_ALS(MENSEN_LANG) " AS contact, " MENSEN_ALS("m.botst > 0") " AS botst "
  "FROM (SELECT p.laatste_contact, p.aanmelding, "
  "(SELECT min(t.uiterlijk) " MENSEN_TAAK ") AS uiterlijk, "
  "(SELECT count(*) " MENSEN_TAAK "AND t.soort = 'botsing') AS botst "
  "FROM v_persoon p WHERE p.voor = :ik AND p.uit_beeld IS NULL "
  "AND (p.klantmanager_id = :klantmanager OR :klantmanager IS NULL)) m")
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
  "WHERE length(nummer) = :lengte AND nummer >= :van AND nummer < :tot")
Q_DOE(ZOEKWOORD_WEG, "DELETE FROM zoekwoord WHERE persoon_id = :persoon")
Q_DOE(ZOEKWOORD_BIJ,
  "INSERT INTO zoekwoord (persoon_id, woord) VALUES (:persoon, :woord)")
Q(TEAM_VAN_KLANTMANAGER, gebruiker, "SELECT * FROM gebruiker WHERE id = :gebruiker")
Q(AANTAL_VAN_KLANTMANAGER, aantalrij, "SELECT count(*) AS aantal FROM v_persoon p "
  "WHERE p.voor = :ik AND p.klantmanager_id = :klantmanager AND p.uit_beeld IS NULL")
Q(HUISHOUDEN_LEDEN, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_huishouden_lid l "
  "JOIN v_persoon p ON p.id = l.persoon_id WHERE l.voor = :ik AND p.voor = :ik "
  "AND l.huishouden_id = :huishouden ORDER BY p.geboortedatum, p.id")
