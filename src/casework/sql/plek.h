/* Places. bezet counts people of every team: a number, no names; who begins later has a seat. */
#define PLEK_MENSEN_NU \
    "(SELECT count(*) FROM plaatsing ps WHERE ps.plek_id = k.id " \
    "AND (ps.eind IS NULL OR ps.eind > :vandaag)) "
#define PLEK_BEZET \
    PLEK_MENSEN_NU "AS bezet, " \
    "(SELECT count(*) FROM vasthouding h WHERE h.plek_id = k.id AND h.eind IS NULL " \
    "AND h.tot > :vandaag) AS vast "
#define PLEK_KOLOMMEN \
    "k.id, k.organisatie_id, o.naam AS organisatie, k.soort, k.functie, k.sector, k.afdeling, " \
    "k.aantal, k.groep_min, k.uren_min, k.uren_max, k.start_van, k.maanden, k.baankans, " \
    "k.gemaakt, k.reis_minuten, " \
    "(SELECT max(pt.niveau) FROM plek_taal pt WHERE pt.plek_id = k.id) AS niveau, " PLEK_BEZET
#define PLEK_VAN "FROM plek k JOIN organisatie o ON o.id = k.organisatie_id "
#define PLEK_FILTER \
    "(k.sector = :sector OR :sector IS NULL) AND (k.soort = :soort OR :soort IS NULL) "
Q(PLEKKEN_VRIJ, plekregel, "SELECT " PLEK_KOLOMMEN PLEK_VAN
  "WHERE k.gesloten IS NULL AND " PLEK_FILTER "AND " PLEK_MENSEN_NU "< k.aantal "
  "ORDER BY o.naam, k.functie, k.id")
Q(PLEKKEN_ALLE, plekregel, "SELECT " PLEK_KOLOMMEN PLEK_VAN
  "WHERE k.gesloten IS NULL AND " PLEK_FILTER "ORDER BY o.naam_sleutel, k.naam_sleutel, k.id")
Q(PLEK_BEZETTING, aantalrij, "SELECT count(*) AS aantal FROM plaatsing ps "
  "WHERE ps.plek_id = :plek AND (ps.eind IS NULL OR ps.eind > :vandaag)")
/* When the seats of a place are taken, by people of every team. */
Q(PLEK_PERIODEN, plekperiode, "SELECT ps.id, ps.van, ps.tot, ps.eind FROM plaatsing ps "
  "WHERE ps.plek_id = :plek AND (ps.eind IS NULL OR ps.eind > :vandaag) ORDER BY ps.van, ps.id")
/* Seats that are held, by number and day only: for whom is in v_vasthouding. persoon: not his. */
Q(PLEK_VAST, vastregel, "SELECT count(*) AS aantal, min(h.tot) AS tot FROM vasthouding h "
  "WHERE h.plek_id = :plek AND h.eind IS NULL AND h.tot > :vandaag "
  "AND (h.persoon_id <> :persoon OR :persoon IS NULL)")
Q(PLEK_VAST_VOOR, vast_mens,
  "SELECT h.id, h.persoon_id, p.naam, h.tot, h.reden FROM v_vasthouding h "
  "JOIN v_persoon p ON p.id = h.persoon_id WHERE h.voor = :ik AND p.voor = :ik "
  "AND h.plek_id = :plek AND h.eind IS NULL AND h.tot > :vandaag ORDER BY h.tot, h.id")
Q(PLEKKEN_EINDIGEN, plek_eindigt,
  "SELECT ps.id, ps.persoon_id, p.naam, k.id AS plek_id, k.functie, o.naam AS organisatie, "
  "ps.tot FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id "
  "JOIN plek k ON k.id = ps.plek_id JOIN organisatie o ON o.id = k.organisatie_id "
  "WHERE ps.voor = :ik AND p.voor = :ik AND ps.eind IS NULL AND ps.tot IS NOT NULL "
  "AND ps.tot <= :dag ORDER BY ps.tot, ps.id")
Q(PLEK_VOORSTELLEN, plekvoorstel,
  "SELECT v.id, v.persoon_id, p.naam, v.datum, v.stand FROM v_voorstel v "
  "JOIN v_persoon p ON p.id = v.persoon_id WHERE v.voor = :ik AND p.voor = :ik "
  "AND v.plek_id = :plek AND v.stand IN ('voorgesteld', 'wil') "
  "ORDER BY CASE WHEN v.stand = 'wil' THEN 0 ELSE 1 END, v.datum, v.id")
Q(PLEK_MENSEN, plek_mens,
  "SELECT ps.id, ps.persoon_id, p.naam, ps.van, ps.tot, ps.uren, ps.contract "
  "FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id "
  "WHERE ps.voor = :ik AND p.voor = :ik AND ps.plek_id = :plek AND ps.eind IS NULL "
  "ORDER BY ps.van, ps.id")
/* People who could start: no running plaatsing, in view, of this caller's teams. With
 * :ook_vrijwillig 1 also who does volunteer work meanwhile: that is no end of the search. */
Q(ZOEKENDEN, persoonregel,
  "SELECT p.id, p.nummer, p.naam, p.geboortedatum, p.klantmanager_id FROM v_persoon p "
  "WHERE p.voor = :ik AND p.uit_beeld IS NULL "
  "AND (p.klantmanager_id = :klantmanager OR :klantmanager IS NULL) "
  "AND NOT EXISTS (SELECT 1 FROM v_plaatsing ps WHERE ps.voor = :ik AND ps.persoon_id = p.id "
  "AND ps.van <= :vandaag AND (ps.eind IS NULL OR ps.eind > :vandaag) "
  "AND NOT (:ook_vrijwillig = 1 AND EXISTS (SELECT 1 FROM plek k WHERE k.id = ps.plek_id "
  "AND k.soort = 'vrijwilligerswerk'))) "
  "ORDER BY p.naam_sleutel, p.id LIMIT :aantal")
/* What stood beside a row and was taken out at a moment: what undo brings back. */
#define WEG_OP(e, ouder) "SELECT k.id AS rij, k.versie AS keer FROM " e "_was k WHERE k." ouder \
    " = :id AND k.vastgelegd_tot >= :moment AND k.vastgelegd_tot <= :moment + 1 " \
    "AND NOT EXISTS (SELECT 1 FROM " e " n WHERE n.id = k.id) ORDER BY k.id"
Q(PLEK_TAAL_WAS, wegrij, WEG_OP("plek_taal", "plek_id"))
Q(PLEK_DIENST_WAS, wegrij, WEG_OP("plek_dienst", "plek_id"))
Q(LES_WAS, wegrij, WEG_OP("les", "lesgroep_id"))
