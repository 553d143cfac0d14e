/* Who needs a place: no work, no schooling and no place, or somebody was asked to find one; the
 * departments of the gemeente and who is there. */
#define OPDRACHT_VAN(kolom) \
    "(SELECT " kolom " FROM plekopdracht o WHERE o.id = m.opdracht_id) "
Q(PLEKZOEKERS, plekzoeker,
  "SELECT m.*, " OPDRACHT_VAN("o.manier") "AS manier, " OPDRACHT_VAN("o.wat") "AS wat, "
  "(SELECT g.naam FROM gebruiker g WHERE g.id = " OPDRACHT_VAN("o.gebruiker_id") ") AS wie, "
  OPDRACHT_VAN("o.uiterlijk") "AS uiterlijk FROM (SELECT p.id, p.nummer, p.naam, "
  "coalesce((SELECT max(e.eind) FROM v_plaatsing e WHERE e.voor = :ik AND e.persoon_id = p.id "
  "AND e.eind <= :vandaag), p.aanmelding) AS sinds, "
  "(SELECT max(i.wens_sector) FROM v_intake i WHERE i.voor = :ik AND i.persoon_id = p.id) "
  "AS wens_sector, "
  "(SELECT max(i.uren_max) FROM v_intake i WHERE i.voor = :ik AND i.persoon_id = p.id) "
  "AS uren_max, "
  "(SELECT count(*) FROM v_voorstel v WHERE v.voor = :ik AND v.persoon_id = p.id "
  "AND v.stand IN ('voorgesteld', 'wil')) AS voorstellen, "
  "(SELECT max(o.id) FROM v_plekopdracht o WHERE o.voor = :ik AND o.persoon_id = p.id "
  "AND o.klaar IS NULL) AS opdracht_id, "
  "(SELECT max(i.afgerond) FROM v_intake i WHERE i.voor = :ik AND i.persoon_id = p.id) "
  "AS intake FROM v_persoon p WHERE p.voor = :ik AND p.uit_beeld IS NULL) m "
  "WHERE m.opdracht_id IS NOT NULL OR (m.intake IS NOT NULL "
  "AND NOT EXISTS (SELECT 1 FROM v_plaatsing ps WHERE ps.voor = :ik AND ps.persoon_id = m.id "
  "AND (ps.eind IS NULL OR ps.eind > :vandaag)) "
  "AND NOT EXISTS (SELECT 1 FROM v_traject t WHERE t.voor = :ik AND t.persoon_id = m.id "
  "AND (t.uitstroom IN ('baan hier', 'ander werk', 'opleiding') "
  "OR (t.instrument IN ('betaald werk', 'opleiding', 'BBL') AND t.eind IS NULL)))) "
  "ORDER BY CASE WHEN m.opdracht_id IS NULL THEN 1 ELSE 0 END, m.sinds, m.nummer "
  "LIMIT :aantal")
#define AFDELING_NAAM "coalesce(k.afdeling, o.naam)"
#define AFDELING_VAN "JOIN plek k ON k.id = ps.plek_id JOIN organisatie o " \
    "ON o.id = k.organisatie_id AND o.soort = 'gemeenteafdeling' "
#define AFDELING_NU "ps.van <= :vandaag AND (ps.eind IS NULL OR ps.eind > :vandaag) "
#define ROTATIE_NU "r.plaatsing_id = ps.id AND r.van <= :vandaag " \
    "AND (r.tot IS NULL OR r.tot > :vandaag)"
Q(AFDELINGMENSEN, afdelingmens,
  "SELECT ps.id, ps.persoon_id, p.naam, coalesce((SELECT max(r.afdeling) FROM v_rotatie r "
  "WHERE r.voor = :ik AND " ROTATIE_NU "), " AFDELING_NAAM ") AS afdeling, k.functie, "
  "k.id AS plek_id, k.groep_min, ps.van, ps.tot, "
  "(SELECT count(DISTINCT r.afdeling) FROM v_rotatie r WHERE r.voor = :ik "
  "AND r.plaatsing_id = ps.id) AS afdelingen, "
  "(SELECT r.afdeling FROM v_rotatie r WHERE r.voor = :ik AND r.plaatsing_id = ps.id "
  "AND r.van > :vandaag ORDER BY r.van, r.id LIMIT 1) AS straks, "
  "(SELECT min(r.van) FROM v_rotatie r WHERE r.voor = :ik AND r.plaatsing_id = ps.id "
  "AND r.van > :vandaag) AS straks_van "
  "FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id " AFDELING_VAN
  "WHERE ps.voor = :ik AND p.voor = :ik AND " AFDELING_NU "ORDER BY 4, p.naam_sleutel, ps.id")
Q(AFDELINGEINDES, afdelingeinde,
  "SELECT ps.id, ps.persoon_id, p.naam, k.functie, ps.van, ps.eind, ps.uitstroom, ps.stopreden "
  "FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id " AFDELING_VAN
  "WHERE ps.voor = :ik AND p.voor = :ik AND ps.eind <= :vandaag "
  "ORDER BY ps.eind DESC, ps.id LIMIT :aantal")
Q(AFDELINGPLEKKEN, afdelingplek,
  "SELECT m.afdeling, count(*) AS plekken, sum(m.aantal) AS plaatsen, sum(m.bezet) AS bezet, "
  "sum(CASE WHEN m.groep_min > 0 THEN 1 ELSE 0 END) AS groepen FROM ("
  "SELECT " AFDELING_NAAM " AS afdeling, k.aantal, coalesce(k.groep_min, 0) AS groep_min, "
  "(SELECT count(*) FROM plaatsing ps WHERE ps.plek_id = k.id AND " AFDELING_NU ") AS bezet "
  "FROM plek k JOIN organisatie o ON o.id = k.organisatie_id AND o.soort = 'gemeenteafdeling' "
  "WHERE k.gesloten IS NULL) m GROUP BY m.afdeling ORDER BY m.afdeling")
Q(AFDELING_STAND, afdelingstand, "SELECT "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU ") AS mensen, "
  "(SELECT count(DISTINCT coalesce((SELECT max(r.afdeling) FROM rotatie r WHERE " ROTATIE_NU "), "
  AFDELING_NAAM ")) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU ") AS afdelingen, "
  "(SELECT count(DISTINCT k.id) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU
  "AND k.groep_min > 0) AS groepen, "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU
  "AND coalesce(k.groep_min, 0) = 0) AS op_maat, "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU
  "AND ps.van < :sinds) AS te_lang, "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE " AFDELING_NU
  "AND ps.van >= :sinds AND ps.van < :voor_dag) AS bijna, "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE ps.eind <= :vandaag) AS geeindigd, "
  "(SELECT count(*) FROM plaatsing ps " AFDELING_VAN "WHERE ps.eind <= :vandaag "
  "AND ps.uitstroom IS NULL) AS zonder_uitstroom")
