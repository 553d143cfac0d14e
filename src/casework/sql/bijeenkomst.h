/* Bijeenkomsten. Numbers count people of every team: no names. */
#define BIJ_TELT(wat) \
    "(SELECT count(*) FROM bijeenkomst_mens m WHERE m.bijeenkomst_id = b.id " wat ")"
Q(BIJEENKOMSTEN, bijeenkomstregel,
  "SELECT b.id, b.soort, b.naam, b.datum, b.van, b.tot, b.plaats, b.afgelast, "
  BIJ_TELT("") " AS mensen, " BIJ_TELT("AND m.komst = 'gekomen'") " AS gekomen, "
  "(SELECT count(*) FROM bijeenkomst_org o WHERE o.bijeenkomst_id = b.id) AS organisaties, "
  "(SELECT count(*) FROM bijeenkomst_org o WHERE o.bijeenkomst_id = b.id "
  " AND o.komst = 'gekomen') AS org_gekomen "
  "FROM bijeenkomst b WHERE (b.soort = :soort OR :soort IS NULL) "
  "AND (b.datum >= :vanaf_dag OR :vanaf_dag IS NULL) "
  "AND (b.datum < :voor_dag OR :voor_dag IS NULL) ORDER BY b.datum, b.van NULLS FIRST, b.id")
Q(BIJEENKOMST_MENSEN, bijeenkomstmens,
  "SELECT m.id, m.persoon_id, p.naam, m.komst FROM v_bijeenkomst_mens m "
  "JOIN v_persoon p ON p.id = m.persoon_id WHERE m.voor = :ik AND p.voor = :ik "
  "AND m.bijeenkomst_id = :bijeenkomst ORDER BY p.naam_sleutel, m.id")
Q(BIJEENKOMST_ORGS, bijeenkomstorg,
  "SELECT m.id, m.organisatie_id, o.naam, m.komst FROM bijeenkomst_org m "
  "JOIN organisatie o ON o.id = m.organisatie_id WHERE m.bijeenkomst_id = :bijeenkomst "
  "ORDER BY o.naam_sleutel, m.id")
Q(BIJEENKOMST_PAREN, bijeenkomstpaar,
  "SELECT q.id, q.persoon_id, p.naam, q.organisatie_id, o.naam AS organisatie, q.uitkomst, "
  "q.woorden FROM v_bijeenkomst_paar q JOIN v_persoon p ON p.id = q.persoon_id "
  "JOIN organisatie o ON o.id = q.organisatie_id WHERE q.voor = :ik AND p.voor = :ik "
  "AND q.bijeenkomst_id = :bijeenkomst ORDER BY p.naam_sleutel, q.id")
Q(BIJEENKOMSTEN_VAN, bijeenkomstvan,
  "SELECT m.id, m.persoon_id, b.id AS bijeenkomst_id, b.soort, b.naam, b.datum, b.van, b.tot, "
  "b.plaats, m.komst FROM v_bijeenkomst_mens m JOIN bijeenkomst b ON b.id = m.bijeenkomst_id "
  "WHERE m.voor = :ik AND m.persoon_id = :persoon AND b.afgelast IS NULL "
  "ORDER BY b.datum DESC, b.id DESC")
/* What was done in a period, a line a kind: how many, how often someone came, how many people. */
Q(BIJEENKOMST_TELLING, bijeenkomsttelling,
  "SELECT b.soort, count(DISTINCT b.id) AS aantal, "
  "count(m.id) AS keren, count(DISTINCT m.persoon_id) AS mensen, "
  "(SELECT count(*) FROM bijeenkomst_org o JOIN bijeenkomst x ON x.id = o.bijeenkomst_id "
  " WHERE x.soort = b.soort AND x.afgelast IS NULL AND o.komst = 'gekomen' "
  " AND x.datum >= :vanaf_dag AND x.datum < :voor_dag) AS organisaties FROM bijeenkomst b "
  "LEFT JOIN bijeenkomst_mens m ON m.bijeenkomst_id = b.id AND m.komst = 'gekomen' "
  "WHERE b.afgelast IS NULL AND b.datum >= :vanaf_dag AND b.datum < :voor_dag "
  "GROUP BY b.soort ORDER BY b.soort")
