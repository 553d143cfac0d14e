/* Rows for the figures, as they were known at :toen, people (:na, :tot]: counts only, no names. The
 * k_ views hold every version with [vastgelegd_van, vastgelegd_tot). */
#define TOEN(t) t ".vastgelegd_van <= :toen AND " t ".vastgelegd_tot > :toen "
#define VAN_MENSEN(t) t ".persoon_id > :na AND " t ".persoon_id <= :tot AND " TOEN(t)
Q(CIJFER_MENSEN, cijfermens,
  "SELECT p.id, p.aanmelding, p.uit_beeld, p.doelgroep, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland, p.koppeling, p.vestiging FROM k_persoon p "
  "WHERE p.id > :na AND p.id <= :tot AND " TOEN("p")
  "ORDER BY p.id")
Q(CIJFER_GRENS, cijfergrens, "SELECT max(n.id) AS id FROM (SELECT p.id FROM persoon p "
  "WHERE p.id > :na ORDER BY p.id LIMIT :aantal) n")
Q(CIJFER_TRAJECTEN, cijfertraject,
  "SELECT t.persoon_id, t.instrument, t.van, t.eind, t.uitstroom, t.uren FROM k_traject t "
  "WHERE " VAN_MENSEN("t") "ORDER BY t.persoon_id, t.van, t.id")
Q(CIJFER_PLAATSINGEN, cijferplaatsing,
  "SELECT s.persoon_id, s.contract, s.van, s.eind, s.uren FROM k_plaatsing s "
  "WHERE " VAN_MENSEN("s") "ORDER BY s.persoon_id, s.van, s.id")
Q(CIJFER_UITKERINGEN, cijferuitkering,
  "SELECT u.persoon_id, u.soort, u.omvang, u.van, u.tot, u.einde FROM k_uitkering u "
  "WHERE " VAN_MENSEN("u") "ORDER BY u.persoon_id, u.van, u.id")
Q(CIJFER_STANDEN, cijferstand,
  "SELECT i.persoon_id, i.stand, i.van FROM k_inburgeringstatus i "
  "WHERE " VAN_MENSEN("i") "ORDER BY i.persoon_id, i.van, i.id")
Q(CIJFER_PLANNEN, cijferplan,
  "SELECT l.persoon_id, l.id AS plan, l.leerroute, l.dagtekening, l.stand FROM k_plan l "
  "WHERE " VAN_MENSEN("l")
  "AND l.dagtekening IS NOT NULL ORDER BY l.persoon_id, l.dagtekening, l.id")
Q(CIJFER_HANDTEKENINGEN, cijferhandtekening,
  "SELECT o.persoon_id, o.plan_id AS plan, o.wie, o.datum FROM k_ondertekening o "
  "WHERE " VAN_MENSEN("o") "ORDER BY o.persoon_id, o.datum, o.id")
Q(CIJFER_INTAKES, cijferintake,
  "SELECT i.persoon_id, i.afgerond, i.zelf_geld FROM k_intake i "
  "WHERE " VAN_MENSEN("i") "ORDER BY i.persoon_id, i.id")
Q(CIJFER_GESPREKKEN, cijfergesprek,
  "SELECT g.persoon_id, min(g.datum) AS datum FROM k_gesprek g WHERE " VAN_MENSEN("g")
  "AND g.afloop = 'gekomen' GROUP BY g.persoon_id ORDER BY g.persoon_id")
Q(CIJFER_ASSESSMENTS, cijfergesprek,
  "SELECT s.persoon_id, min(s.datum) AS datum FROM k_assessment s WHERE " VAN_MENSEN("s")
  "GROUP BY s.persoon_id ORDER BY s.persoon_id")
Q(CIJFER_SCREENINGEN, cijfergesprek,
  "SELECT m.persoon_id, min(m.afgerond) AS datum FROM k_campagne_mens m WHERE " VAN_MENSEN("m")
  "GROUP BY m.persoon_id ORDER BY m.persoon_id")
Q(CIJFER_LESSEN, cijferles,
  "SELECT d.persoon_id, d.lesgroep_id AS groep, d.van, d.tot FROM k_lesdeelname d "
  "WHERE " VAN_MENSEN("d") "ORDER BY d.persoon_id, d.van, d.id")
/* Groups with a lesson that begins at 17.00 or later, or in the weekend. */
Q(CIJFER_AVONDGROEPEN, cijfergroep,
  "SELECT DISTINCT s.lesgroep_id AS groep FROM k_les s WHERE " TOEN("s")
  "AND (s.van >= 1020 OR s.dag IN ('za', 'zo')) ORDER BY s.lesgroep_id")
Q(CIJFER_DEELNAMES, cijferdeelname,
  "SELECT d.persoon_id, a.naam, d.van, d.tot, d.intensiteit FROM k_aanpak_deelname d "
  "JOIN aanpak a ON a.id = d.aanpak_id WHERE " VAN_MENSEN("d")
  "ORDER BY d.persoon_id, d.van, d.id")
Q(CIJFER_AANPAKKEN, cijferaanpak, "SELECT DISTINCT a.naam FROM aanpak a ORDER BY a.naam")
/* Changes with every verb. */
Q(CIJFER_STAND_VAN_ZAKEN, aantalrij, "SELECT max(g.id) AS aantal FROM gebeurtenis g")
/* Ids first, without names: only who counts is shown. */
Q(CIJFER_MIJN_NUMMERS, cijfergrens, "SELECT p.id FROM v_persoon p WHERE p.voor = :ik "
  "ORDER BY p.naam_sleutel, p.id LIMIT :aantal OFFSET :vanaf")
Q(CIJFER_MIJN_MENS, persoonregel, "SELECT p.id, p.nummer, p.naam, p.geboortedatum, "
  "p.klantmanager_id FROM v_persoon p WHERE p.voor = :ik AND p.id = :persoon")
#define MET_INTENSITEIT(hoe) \
  "coalesce(sum(CASE WHEN EXISTS (SELECT 1 FROM aanpak_deelname d WHERE d.persoon_id = p.id " \
  "AND d.van <= :vandaag AND (d.tot IS NULL OR d.tot > :vandaag) AND d.intensiteit = '" hoe "') " \
  "THEN 1 ELSE 0 END), 0)"
/* How many people each colleague guides: of all teams, so a number without names of people. */
Q(CIJFER_BEGELEIDING, cijferbegeleiding,
  "SELECT g.naam, t.naam AS team, count(p.id) AS mensen, "
  MET_INTENSITEIT("intensief") " AS intensief, " MET_INTENSITEIT("wacht") " AS wacht "
  "FROM persoon p LEFT JOIN gebruiker g ON g.id = p.klantmanager_id "
  "LEFT JOIN team t ON t.id = g.team_id WHERE p.uit_beeld IS NULL "
  "GROUP BY g.id, g.naam, t.naam ORDER BY g.naam NULLS FIRST")
/* Who looks for a place, by the sector of his wish; and seats that are free, by sector. */
Q(CIJFER_PLEK_NODIG, cijfersector,
  "SELECT i.wens_sector AS sector, count(*) AS aantal, 0 AS jaar FROM persoon p "
  "JOIN intake i ON i.persoon_id = p.id WHERE p.uit_beeld IS NULL AND i.afgerond IS NOT NULL "
  "AND NOT EXISTS (SELECT 1 FROM plaatsing s WHERE s.persoon_id = p.id AND s.van <= :vandaag "
  "AND (s.eind IS NULL OR s.eind > :vandaag)) "
  "AND NOT EXISTS (SELECT 1 FROM traject t WHERE t.persoon_id = p.id AND t.van <= :vandaag "
  "AND (t.eind IS NULL OR t.eind > :vandaag) AND t.instrument IN ('betaald werk', 'opleiding', "
  "'BBL', 'derde leerweg')) GROUP BY i.wens_sector ORDER BY i.wens_sector NULLS FIRST")
Q(CIJFER_PLEK_VRIJ, cijfersector,
  "SELECT m.sector, sum(m.vrij) AS aantal, sum(m.gevonden) AS jaar FROM (SELECT k.sector, "
  "CASE WHEN k.gesloten IS NULL THEN k.aantal - (SELECT count(*) FROM plaatsing s "
  "WHERE s.plek_id = k.id AND s.van <= :vandaag AND (s.eind IS NULL OR s.eind > :vandaag)) "
  "ELSE 0 END AS vrij, (SELECT count(*) FROM plaatsing s WHERE s.plek_id = k.id "
  "AND s.van <= :vandaag AND s.van > :dag) AS gevonden FROM plek k) m "
  "GROUP BY m.sector ORDER BY m.sector NULLS FIRST")
Q(RAPPORTEN, rapport, "SELECT * FROM rapport ORDER BY tot DESC, id DESC")
Q(CIJFER_AANPAK_NU, aantalrij, "SELECT max(a.id) AS aantal FROM aanpak a")
