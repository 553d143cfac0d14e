/* Who waits for intensive guidance, and how many have it. */
Q(WACHTENDEN, wachtregel,
  "SELECT p.id, p.nummer, p.naam, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland, p.aanmelding FROM v_persoon p WHERE p.voor = :ik "
  "AND p.uit_beeld IS NULL AND EXISTS (SELECT 1 FROM v_aanpak_deelname d WHERE d.voor = :ik "
  "AND d.persoon_id = p.id AND d.tot IS NULL AND d.intensiteit = 'wacht') "
  "ORDER BY p.nummer, p.id LIMIT :aantal")
/* The places of an aanpak are of the whole gemeente: people of every team are in the order, as a
 * number; nobody's name. */
Q(WACHTRIJ, wachtrij,
  "SELECT p.id AS rij, p.nummer, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland, p.aanmelding, (SELECT max(s.termijn_eind) FROM inburgeringstatus s "
  "WHERE s.persoon_id = p.id AND s.tot IS NULL) AS termijn_eind FROM persoon p "
  "WHERE p.uit_beeld IS NULL AND EXISTS (SELECT 1 FROM aanpak_deelname d "
  "WHERE d.persoon_id = p.id AND d.tot IS NULL AND d.intensiteit = 'wacht') "
  "ORDER BY p.nummer, p.id LIMIT :aantal")
Q(INTENSITEIT_TELLEN, aantalrij,
  "SELECT count(*) AS aantal FROM aanpak_deelname d WHERE d.intensiteit = :intensiteit "
  "AND d.tot IS NULL AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon_id "
  "AND p.uit_beeld IS NOT NULL)")
/* How many people a klantmanager guides: with this intensity, or (NULL) all. A number, no names. */
Q(CASELOAD_TELLEN, aantalrij,
  "SELECT count(*) AS aantal FROM persoon p WHERE p.klantmanager_id = :klantmanager "
  "AND p.uit_beeld IS NULL AND (CAST(:intensiteit AS TEXT) IS NULL OR EXISTS (SELECT 1 "
  "FROM aanpak_deelname d WHERE d.persoon_id = p.id AND d.tot IS NULL "
  "AND d.intensiteit = :intensiteit))")
/* Who gave a place with intensive guidance free, newest first: to another intensity, always with
 * its reason, or out of view. Of every team, as a number. */
Q(PLAATSEN_VRIJGEMAAKT, vrijgemaakt,
  "SELECT m.rij, m.dag FROM (SELECT d.persoon_id AS rij, d.id, d.intensiteit_sinds AS dag "
  "FROM aanpak_deelname d WHERE d.tot IS NULL AND d.intensiteit IN ('nazorg', 'wacht') "
  "AND d.intensiteit_reden IS NOT NULL AND d.intensiteit_sinds >= :sinds "
  "AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon_id "
  "AND p.uit_beeld IS NOT NULL) UNION ALL "
  "SELECT d.persoon_id AS rij, d.id, p.uit_beeld AS dag FROM aanpak_deelname d "
  "JOIN persoon p ON p.id = d.persoon_id WHERE d.tot IS NULL AND d.intensiteit = 'intensief' "
  "AND p.uit_beeld >= :sinds) m ORDER BY m.dag DESC, m.id DESC LIMIT :aantal")
/* Who has intensive guidance and paid work, or is out of the bijstand by work. */
Q(DOORGESTROOMD, doorstroom,
  "SELECT m.* FROM (SELECT p.id, p.nummer, p.naam, p.klantmanager_id, "
  "(SELECT min(x.van) FROM v_plaatsing x WHERE x.voor = :ik AND x.persoon_id = p.id "
  "AND x.contract IN ('tijdelijk', 'vast', 'uitzend', 'BBL') AND x.van <= :vandaag "
  "AND (x.eind IS NULL OR x.eind > :vandaag)) AS plaatsing_sinds, "
  "(SELECT min(t.van) FROM v_traject t WHERE t.voor = :ik AND t.persoon_id = p.id "
  "AND t.instrument = 'betaald werk' AND t.van <= :vandaag "
  "AND (t.eind IS NULL OR t.eind > :vandaag)) AS werk_sinds, "
  "(SELECT max(u.tot) FROM v_uitkering u WHERE u.voor = :ik AND u.persoon_id = p.id "
  "AND EXISTS (SELECT 1 FROM gebruiker k WHERE k.id = :ik AND k.rol <> 'werkmakelaar') "
  "AND u.einde = 'werk' AND u.tot <= :vandaag AND NOT EXISTS (SELECT 1 FROM v_uitkering y "
  "WHERE y.voor = :ik AND y.persoon_id = p.id AND (y.tot IS NULL OR y.tot > :vandaag))) "
  "AS bijstand_tot FROM v_persoon p WHERE p.voor = :ik AND p.uit_beeld IS NULL "
  "AND (p.id = :persoon OR :persoon IS NULL) "
  "AND EXISTS (SELECT 1 FROM v_aanpak_deelname d WHERE d.voor = :ik AND d.persoon_id = p.id "
  "AND d.tot IS NULL AND d.intensiteit = 'intensief')) m "
  "WHERE coalesce(m.plaatsing_sinds, m.werk_sinds, m.bijstand_tot) IS NOT NULL "
  "ORDER BY coalesce(m.plaatsing_sinds, m.werk_sinds, m.bijstand_tot), m.nummer LIMIT :aantal")
/* Every version with who made it and how many are in it now: people of every team, as a number. */
Q(AANPAKVERSIES, aanpakversie,
  "SELECT a.id, a.naam, a.nummer, a.vanaf, a.gemeente, a.reden, a.apart, "
  "a.vastgelegd_van AS gemaakt, g.naam AS wie, (SELECT count(*) FROM aanpak_deelname d "
  "WHERE d.aanpak_id = a.id AND d.van <= :vandaag AND (d.tot > :vandaag OR d.tot IS NULL) "
  "AND NOT EXISTS (SELECT 1 FROM persoon p WHERE p.id = d.persoon_id "
  "AND p.uit_beeld IS NOT NULL)) AS mensen "
  "FROM aanpak a LEFT JOIN gebruiker g ON g.id = a.vastgelegd_door "
  "ORDER BY a.naam, a.nummer DESC")
/* Who takes part now, by version, phase and the days of aanmelding; the second one for moving a
 * group whose names the caller does not see. */
#define IN_AANPAK \
    "LEFT JOIN aanpak_deelname d ON d.persoon_id = p.id AND d.van <= :vandaag " \
    "AND (d.tot > :vandaag OR d.tot IS NULL) "
#define DEZE_GROEP \
    "p.uit_beeld IS NULL AND (d.aanpak_id = :versie OR :versie IS NULL) " \
    "AND (d.fase = :fase OR :fase IS NULL) AND (p.aanmelding >= :van OR :van IS NULL) " \
    "AND (p.aanmelding < :tot OR :tot IS NULL) "
Q(AANPAK_MENSEN, aanpakmens,
  "SELECT p.id, p.nummer, p.naam, d.aanpak_id, d.fase FROM v_persoon p " IN_AANPAK
  "WHERE p.voor = :ik AND " DEZE_GROEP "ORDER BY p.naam_sleutel, p.id LIMIT :aantal")
Q(AANPAK_ALLEN, aanpaknummer,
  "SELECT p.id, d.aanpak_id, d.fase FROM persoon p " IN_AANPAK
  "WHERE " DEZE_GROEP "ORDER BY p.id LIMIT :aantal")
#undef DEZE_GROEP
#undef IN_AANPAK
