/* Consultations with other organisations, and what asks for their agenda. */
#define OVERLEG_REGEL \
    "SELECT v.id, v.naam, v.datum, v.van, v.plaats, v.klaar, " \
    "(SELECT min(o.naam) FROM overleg_org x JOIN organisatie o ON o.id = x.organisatie_id " \
    " WHERE x.overleg_id = v.id) AS met, " \
    "(SELECT count(*) FROM overleg_org y WHERE y.overleg_id = v.id) AS orgs FROM overleg v "
Q(OVERLEGGEN_OPEN, overlegregel, OVERLEG_REGEL "WHERE v.klaar IS NULL ORDER BY v.datum, v.id")
Q(OVERLEGGEN_KLAAR, overlegregel, OVERLEG_REGEL
  "WHERE v.klaar IS NOT NULL ORDER BY v.datum DESC, v.id DESC LIMIT :aantal")
Q(OVERLEG_ORGANISATIES, organisatie, "SELECT o.* FROM organisatie o "
  "JOIN overleg_org x ON x.organisatie_id = o.id WHERE x.overleg_id = :overleg "
  "ORDER BY o.naam_sleutel, o.id")
#define BIJ_OVERLEG \
    "o.id AS organisatie_id, o.naam AS organisatie FROM overleg_org x " \
    "JOIN organisatie o ON o.id = x.organisatie_id "
Q(AGENDA_TAKEN, agendapunt, "SELECT t.id AS rij, t.persoon_id, p.naam, p.nummer, t.tekst, "
  "t.uiterlijk, " BIJ_OVERLEG "JOIN v_taak t ON t.organisatie_id = o.id "
  "JOIN v_persoon p ON p.id = t.persoon_id WHERE x.overleg_id = :overleg AND t.voor = :ik "
  "AND p.voor = :ik AND t.stand = 'open' ORDER BY p.naam_sleutel, p.id, t.uiterlijk, t.id")
Q(AGENDA_AFSPRAKEN, agendapunt, "SELECT a.id AS rij, a.persoon_id, p.naam, p.nummer, a.tekst, "
  "a.uiterlijk, " BIJ_OVERLEG "JOIN v_afspraak a ON a.organisatie_id = o.id "
  "JOIN v_persoon p ON p.id = a.persoon_id WHERE x.overleg_id = :overleg AND a.voor = :ik "
  "AND p.voor = :ik AND coalesce(a.stand, '') NOT IN ('klaar', 'gestopt') "
  "ORDER BY p.naam_sleutel, p.id, a.uiterlijk NULLS LAST, a.id")
