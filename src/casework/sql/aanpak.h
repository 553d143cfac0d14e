/* Who waits for intensive guidance, and how many have it. */
Q(WACHTENDEN, wachtregel,
  "SELECT p.id, p.nummer, p.naam, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland, p.aanmelding FROM v_persoon p WHERE p.voor = :ik "
  "AND p.uit_beeld IS NULL AND EXISTS (SELECT 1 FROM v_aanpak_deelname d WHERE d.voor = :ik "
  "AND d.persoon_id = p.id AND d.tot IS NULL AND d.intensiteit = 'wacht') "
  "ORDER BY p.nummer, p.id LIMIT :aantal")
Q(INTENSITEIT_TELLEN, aantalrij,
  "SELECT count(*) AS aantal FROM v_aanpak_deelname d JOIN v_persoon p ON p.id = d.persoon_id "
  "WHERE d.voor = :ik AND p.voor = :ik AND p.uit_beeld IS NULL AND d.tot IS NULL "
  "AND d.intensiteit = :intensiteit")
