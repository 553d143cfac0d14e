/* Who waits for intensive guidance, and how many have it. */
Q(WACHTENDEN, wachtregel,
  "SELECT p.id, p.nummer, p.naam, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland, p.aanmelding FROM v_persoon p WHERE p.voor = :ik "
  "AND p.uit_beeld IS NULL AND EXISTS (SELECT 1 FROM v_aanpak_deelname d WHERE d.voor = :ik "
  "AND d.persoon_id = p.id AND d.tot IS NULL AND d.intensiteit = 'wacht') "
  "ORDER BY p.nummer, p.id LIMIT :aantal")
/* The places of an aanpak are of the whole gemeente: people of every team count, as a number. */
Q(INTENSITEIT_TELLEN, aantalrij,
  "SELECT count(*) AS aantal FROM aanpak_deelname d WHERE d.intensiteit = :intensiteit "
  "AND d.tot IS NULL AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon_id "
  "AND p.uit_beeld IS NOT NULL)")
