/* The short picture of each person (beeld.h): what lists and their filters ask of everybody, worked
 * out when the dossier changes. It says what held on the days [van, tot); a statement that reads it
 * works out the rest itself, so it is never wrong, only slower. p: the person, whom the reader may
 * see; b: the picture. Who does not see all tasks (a werkmakelaar) has :alle_taken 0. */
#define BEELD_GELDT "b.van <= :vandaag AND b.tot > :vandaag"
#define BEELD(kolom, anders) \
    "CASE WHEN " BEELD_GELDT " THEN b." kolom " ELSE (" anders ") END"
#define BEELD_VAN_TAAK(kolom, anders) \
    "CASE WHEN " BEELD_GELDT " AND :alle_taken = 1 THEN b." kolom " ELSE (" anders ") END"

/* What asks for someone on this day, the same in every list: open, not put off until later than
 * today, and not of a phase or term that only shows from its warning on. */
#define TAAK_NU \
    "t.stand = 'open' AND (t.later <= :vandaag OR t.later IS NULL) " \
    "AND (t.vanaf <= :vandaag OR t.vanaf IS NULL) "

/* What it is worked out from. */
#define BEELD_OPEN "t.persoon_id = p.id AND " TAAK_NU
#define BEELD_TAAK "FROM taak t WHERE " BEELD_OPEN
#define BEELD_TAAK_RECHT "FROM v_taak t WHERE t.voor = :ik AND " BEELD_OPEN
#define BEELD_EERST "ORDER BY t.uiterlijk NULLS LAST, t.id LIMIT 1"
#define BEELD_WERK \
    "FROM plaatsing ps WHERE ps.persoon_id = p.id AND ps.van <= :vandaag " \
    "AND (ps.eind > :vandaag OR ps.eind IS NULL) ORDER BY ps.van DESC, ps.id DESC LIMIT 1"
#define BEELD_PLAN \
    "FROM plan pl WHERE pl.persoon_id = p.id AND pl.leerroute IS NOT NULL " \
    "ORDER BY pl.nummer DESC, pl.id DESC LIMIT 1"
#define BEELD_SPREEKT \
    "FROM taalmeting tm WHERE tm.persoon_id = p.id AND tm.vaardigheid = 'SP' " \
    "ORDER BY tm.datum DESC, tm.id DESC LIMIT 1"
#define BEELD_VOORSTELLEN \
    "SELECT count(*) FROM voorstel v WHERE v.persoon_id = p.id " \
    "AND v.stand IN ('voorgesteld', 'wil')"
#define BEELD_INTAKE "SELECT i.afgerond FROM intake i WHERE i.persoon_id = p.id"
#define BEELD_DAG(kolom, van) \
    "SELECT " kolom " AS dag FROM " van " x WHERE x.persoon_id = p.id AND " kolom " > :vandaag"

/* Works the picture of one person out anew, as it is :vandaag. One that still holds, stays. */
Q_DOE(BEELD_VERS,
  "INSERT INTO persoonbeeld (persoon_id, van, tot, leerroute, niveau, niveau_doel, plek_id, "
  "werk_uren, voorstellen, intake_klaar, uiterlijk, taak_id, botst) "
  "SELECT p.id, CAST(:vandaag AS TEXT), (SELECT coalesce(min(d.dag), '9999-12-31') FROM ("
  BEELD_DAG("x.later", "taak") " AND x.stand = 'open' UNION ALL "
  BEELD_DAG("x.vanaf", "taak") " AND x.stand = 'open' UNION ALL "
  BEELD_DAG("x.van", "plaatsing") " UNION ALL " BEELD_DAG("x.eind", "plaatsing") ") d), "
  "(SELECT pl.leerroute " BEELD_PLAN "), (SELECT tm.niveau " BEELD_SPREEKT "), "
  "(SELECT pl.niveau " BEELD_PLAN "), (SELECT ps.plek_id " BEELD_WERK "), "
  "(SELECT ps.uren " BEELD_WERK "), (" BEELD_VOORSTELLEN "), (" BEELD_INTAKE "), "
  "(SELECT min(t.uiterlijk) " BEELD_TAAK "), (SELECT t.id " BEELD_TAAK BEELD_EERST "), "
  "(SELECT count(*) " BEELD_TAAK "AND t.soort = 'botsing') "
  "FROM persoon p WHERE p.id = :persoon "
  "ON CONFLICT (persoon_id) DO UPDATE SET van = excluded.van, tot = excluded.tot, "
  "leerroute = excluded.leerroute, niveau = excluded.niveau, "
  "niveau_doel = excluded.niveau_doel, plek_id = excluded.plek_id, "
  "werk_uren = excluded.werk_uren, voorstellen = excluded.voorstellen, "
  "intake_klaar = excluded.intake_klaar, uiterlijk = excluded.uiterlijk, "
  "taak_id = excluded.taak_id, botst = excluded.botst "
  "WHERE (persoonbeeld.tot, persoonbeeld.leerroute, persoonbeeld.niveau, "
  "persoonbeeld.niveau_doel, persoonbeeld.plek_id, persoonbeeld.werk_uren, "
  "persoonbeeld.voorstellen, persoonbeeld.intake_klaar, persoonbeeld.uiterlijk, "
  "persoonbeeld.taak_id, persoonbeeld.botst) IS DISTINCT FROM (excluded.tot, "
  "excluded.leerroute, excluded.niveau, excluded.niveau_doel, excluded.plek_id, "
  "excluded.werk_uren, excluded.voorstellen, excluded.intake_klaar, excluded.uiterlijk, "
  "excluded.taak_id, excluded.botst)")
Q_DOE(BEELD_WEG, "DELETE FROM persoonbeeld WHERE persoon_id = :persoon "
  "AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = :persoon)")
