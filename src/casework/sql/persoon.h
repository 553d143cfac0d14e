/* People: the caseload in each order, search, and who looks like whom.
 *
 * Mijn mensen works in two steps: MENSEN_LICHT gives what a filter, the order and the counts ask of
 * everybody, from the short picture; only the lines of one page get their task. One caseload and
 * all people of my teams are statements apart, so that each finds its index. */
#define MENSEN_VAN "p.klantmanager_id = :klantmanager"
#define MENSEN_ALLEN "CAST(:klantmanager AS BIGINT) IS NULL"
/* naam, woord1..klank2: of the name; see zoek.c. */
#define MENSEN_NAAM \
    "AND (p.naam_sleutel LIKE :naam OR :naam IS NULL OR " MENSEN_WOORD("1") " AND (" \
    MENSEN_WOORD("2") " OR :woord2 IS NULL)) "
#define MENSEN_WOORD(n) \
    "p.id IN (SELECT z.persoon_id FROM zoekwoord z " \
    "WHERE (z.woord >= :woord" n " AND z.woord < :tot" n ") OR z.woord = :klank" n ")"
#define MENSEN_UITERLIJK BEELD_VAN_TAAK("uiterlijk", "SELECT min(t.uiterlijk) " BEELD_TAAK_RECHT)
#define MENSEN_BOTST \
    BEELD_VAN_TAAK("botst", "SELECT count(*) " BEELD_TAAK_RECHT "AND t.soort = 'botsing'")
#define MENSEN_LICHT(wie) \
    "(SELECT p.id, p.nummer, p.naam, p.naam_sleutel, p.contacttaal, p.laatste_contact, " \
    "p.aanmelding, p.klantmanager_id, " MENSEN_UITERLIJK " AS uiterlijk, " \
    MENSEN_BOTST " AS botst, " BEELD("leerroute", "SELECT pl.leerroute " BEELD_PLAN) \
    " AS leerroute, (SELECT k.soort FROM plek k WHERE k.id = " \
    BEELD("plek_id", "SELECT ps.plek_id " BEELD_WERK) ") AS werk_soort, " \
    BEELD("voorstellen", BEELD_VOORSTELLEN) " AS voorstellen, " \
    BEELD("intake_klaar", BEELD_INTAKE) " AS klaar, " \
    BEELD("niveau", "SELECT tm.niveau " BEELD_SPREEKT) " AS niveau, " \
    BEELD("niveau_doel", "SELECT pl.niveau " BEELD_PLAN) " AS niveau_doel, " \
    BEELD("werk_uren", "SELECT ps.uren " BEELD_WERK) " AS werk_uren, " \
    BEELD_VAN_TAAK("taak_id", "SELECT t.id " BEELD_TAAK_RECHT BEELD_EERST) " AS taak_id " \
    "FROM v_persoon p LEFT JOIN persoonbeeld b ON b.persoon_id = p.id " \
    "WHERE p.voor = :ik AND p.uit_beeld IS NULL AND " wie " " MENSEN_NAAM ")"
#define MENSEN_STAND \
    "CASE WHEN m.uiterlijk < :vandaag THEN 'laat' WHEN m.uiterlijk = :vandaag THEN 'vandaag' " \
    "WHEN m.uiterlijk <= :week THEN 'week' ELSE 'schema' END"
#define MENSEN_STAP \
    "CASE WHEN m.werk_soort IN ('baan', 'BBL-plek') THEN 'betaald' " \
    "WHEN m.werk_soort IS NOT NULL THEN 'plek' WHEN m.voorstellen > 0 THEN 'zoekt' " \
    "WHEN m.klaar IS NOT NULL THEN 'orientatie' ELSE 'intake' END"
/* Longer without contact than the aanpak says, for who is intensief, who waits and who is neither.
 * Only between the shortest and the longest term the intensity has to be looked up. */
#define MENSEN_STIL "coalesce(m.laatste_contact, m.aanmelding)"
#define MENSEN_LANG \
    "(" MENSEN_STIL " < :contact_voor AND (" MENSEN_STIL " < :contact_zeker OR " MENSEN_STIL \
    " < coalesce((SELECT CASE n.intensiteit WHEN 'intensief' " \
    "THEN CAST(:contact_intensief AS TEXT) WHEN 'wacht' THEN CAST(:contact_wacht AS TEXT) END " \
    "FROM aanpak_deelname n WHERE n.persoon_id = m.id AND n.tot IS NULL " \
    "ORDER BY n.id DESC LIMIT 1), CAST(:contact_anders AS TEXT))))"
#define MENSEN_KEUS(wie) \
    "FROM (SELECT m.*, " MENSEN_STAND " AS stand, " MENSEN_STAP " AS werkstap FROM " \
    MENSEN_LICHT(wie) " m) m WHERE (m.leerroute = :leerroute OR :leerroute IS NULL) " \
    "AND (m.stand = :stand OR :stand IS NULL) AND (m.werkstap = :werkstap OR :werkstap IS NULL) " \
    "AND (" MENSEN_LANG " OR :contact_voor IS NULL) " \
    "AND (m.botst >= :botst OR :botst IS NULL) " \
    "AND (CAST(:intensiteit AS TEXT) IS NULL OR EXISTS (SELECT 1 FROM aanpak_deelname n " \
    "WHERE n.persoon_id = m.id AND n.tot IS NULL " \
    "AND (n.intensiteit = :intensiteit OR :intensiteit IS NULL))) " \
    "AND (CAST(:etiket AS BIGINT) IS NULL OR EXISTS (SELECT 1 FROM persoon_etiket pe " \
    "WHERE pe.persoon_id = m.id AND (pe.etiket_id = :etiket OR :etiket IS NULL))) "
#define MENSEN_VOLGORDE(m) \
    "ORDER BY CASE WHEN CAST(:sorteer AS TEXT) = 'naam' THEN " m ".naam_sleutel " \
    "WHEN CAST(:sorteer AS TEXT) = 'contact' THEN coalesce(" m ".laatste_contact, '') " \
    "ELSE coalesce(" m ".uiterlijk, '9999') END, " m ".naam_sleutel, " m ".id "
#define MENSEN_LIJST(wie) \
    "SELECT m.id, m.nummer, m.naam, m.contacttaal, m.laatste_contact, m.klantmanager_id, " \
    "m.leerroute, m.niveau, m.niveau_doel, m.werk_uren, m.werk_soort, m.werkstap, " \
    "t.soort AS taak_soort, t.tekst AS taak_tekst, m.uiterlijk, m.stand " \
    "FROM (SELECT * " MENSEN_KEUS(wie) MENSEN_VOLGORDE("m") "LIMIT :aantal OFFSET :vanaf) m " \
    "LEFT JOIN taak t ON t.id = m.taak_id " MENSEN_VOLGORDE("m")
Q(MENSEN_EEN, mensenregel, MENSEN_LIJST(MENSEN_VAN))
Q(MENSEN_TEAM, mensenregel, MENSEN_LIJST(MENSEN_ALLEN))
Q(MENSEN_EEN_TELLEN, aantalrij, "SELECT count(*) AS aantal " MENSEN_KEUS(MENSEN_VAN))
Q(MENSEN_TEAM_TELLEN, aantalrij, "SELECT count(*) AS aantal " MENSEN_KEUS(MENSEN_ALLEN))
#define MENSEN_ALS(wanneer) "coalesce(sum(CASE WHEN " wanneer " THEN 1 ELSE 0 END), 0)"
#define MENSEN_TELLING(wie) \
    "SELECT count(*) AS alle, " MENSEN_ALS("m.uiterlijk < :vandaag") " AS laat, " \
    MENSEN_ALS("m.uiterlijk = :vandaag") " AS vandaag, " \
    MENSEN_ALS("m.uiterlijk > :vandaag AND m.uiterlijk <= :week") " AS week, " \
    MENSEN_ALS(MENSEN_LANG) " AS contact, " MENSEN_ALS("m.botst > 0") " AS botst " \
    "FROM (SELECT p.id, p.laatste_contact, p.aanmelding, " MENSEN_UITERLIJK " AS uiterlijk, " \
    MENSEN_BOTST " AS botst " \
    "FROM v_persoon p LEFT JOIN persoonbeeld b ON b.persoon_id = p.id " \
    "WHERE p.voor = :ik AND p.uit_beeld IS NULL AND " wie ") m"
Q(MENSEN_EEN_TELLING, mensentelling, MENSEN_TELLING(MENSEN_VAN))
Q(MENSEN_TEAM_TELLING, mensentelling, MENSEN_TELLING(MENSEN_ALLEN))

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

/* Two dossiers that may be of one person: pairs, once each; two with a BSN are two people. Those of
 * one birth date share a word of the name, as it is written or as it sounds; samenvoegen.c holds
 * the whole names against each other. */
#define DUBBEL_OP(waar) \
    "SELECT a.id, b.id AS ander_id, a.naam, b.naam AS ander_naam, " \
    "CASE WHEN a.geboortedatum = b.geboortedatum THEN 1 ELSE 0 END AS geboren, " \
    "CASE WHEN a.telefoon_sleutel = b.telefoon_sleutel THEN 1 ELSE 0 END AS telefoon, " \
    "CASE WHEN lower(a.email) = lower(b.email) THEN 1 ELSE 0 END AS email " \
    "FROM v_persoon a JOIN v_persoon b ON b.id > a.id AND " waar \
    " WHERE a.voor = :ik AND b.voor = :ik AND (a.bsn IS NULL OR b.bsn IS NULL) " \
    "AND NOT EXISTS (SELECT 1 FROM dubbel_nee n WHERE n.persoon_id = a.id AND n.ander_id = b.id)"
Q(DUBBELEN, dubbelpaar, "SELECT m.* FROM ("
  DUBBEL_OP("b.geboortedatum = a.geboortedatum AND EXISTS (SELECT 1 FROM zoekwoord x "
            "JOIN zoekwoord y ON y.woord = x.woord WHERE x.persoon_id = a.id "
            "AND y.persoon_id = b.id)") " UNION "
  DUBBEL_OP("b.telefoon_sleutel = a.telefoon_sleutel") " UNION "
  DUBBEL_OP("lower(b.email) = lower(a.email)") ") m ORDER BY m.id, m.ander_id")
/* Whom a dossier that was merged, and is not there any more, leads to. */
#define SAMENGEVOEGD(welk) \
    "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM gebeurtenis g " \
    "JOIN v_persoon p ON p.id = g.persoon_id WHERE p.voor = :ik AND g.soort = 'samengevoegd' " \
    "AND g.samen IS NULL AND " welk " AND NOT EXISTS (SELECT 1 FROM persoon w " \
    "WHERE w.id = g.onderwerp_id) ORDER BY g.id DESC"
Q(SAMEN_NUMMER, persoonregel, SAMENGEVOEGD("g.code1 = :nummer"))
Q(SAMEN_ID, persoonregel, SAMENGEVOEGD("g.onderwerp_id = :rij"))
