/* Rows for the figures, as they were known at :toen, people (:na, :tot]: counts only, no names. The
 * k_ views hold every version with [vastgelegd_van, vastgelegd_tot). */
#define TOEN(t) t ".vastgelegd_van <= :toen AND " t ".vastgelegd_tot > :toen "
#define VAN_MENSEN(t) t ".persoon_id > :na AND " t ".persoon_id <= :tot AND " TOEN(t)
Q(CIJFER_MENSEN, cijfermens,
  "SELECT p.id, p.aanmelding, p.uit_beeld, p.doelgroep, p.laaggeletterd, p.werkervaring_bekend, "
  "p.opleiding_in_nederland FROM k_persoon p WHERE p.id > :na AND p.id <= :tot AND " TOEN("p")
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
  "SELECT l.persoon_id, l.leerroute, l.dagtekening FROM k_plan l WHERE " VAN_MENSEN("l")
  "AND l.dagtekening IS NOT NULL ORDER BY l.persoon_id, l.dagtekening, l.id")
Q(CIJFER_INTAKES, cijferintake,
  "SELECT i.persoon_id, i.afgerond, i.zelf_geld FROM k_intake i "
  "WHERE " VAN_MENSEN("i") "ORDER BY i.persoon_id, i.id")
