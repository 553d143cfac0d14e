/* Organisations. Numbers count people of every team: no names. */
Q(ORGANISATIES, organisatie, "SELECT * FROM organisatie ORDER BY naam_sleutel, id")
Q(ORGANISATIES_MET_SOORT, organisatie,
  "SELECT * FROM organisatie WHERE soort = :soort ORDER BY naam_sleutel, id")
Q(ORGANISATIE_BIJ_NAAM, organisatie, "SELECT * FROM organisatie WHERE naam = :naam")
#define ORG_LIJST \
    "FROM (SELECT o.*, (SELECT max(c.datum) FROM contactmoment c WHERE c.organisatie_id = o.id) " \
    "AS contact FROM organisatie o) o " \
    "WHERE (coalesce(o.contact, '') < :contact_voor OR :contact_voor IS NULL) " \
    "AND (o.soort = :soort OR :soort IS NULL) AND (o.sector = :sector OR :sector IS NULL) " \
    "AND (o.leerbedrijf = :is_leerbedrijf OR :is_leerbedrijf IS NULL) " \
    "AND ((CASE WHEN o.convenant <= :vandaag AND (o.convenant_tot IS NULL " \
    "OR o.convenant_tot > :vandaag) THEN 1 ELSE 0 END) = :met_convenant " \
    "OR :met_convenant IS NULL) "
Q(ORGANISATIES_LIJST, organisatieregel,
  "SELECT o.id, o.naam, o.soort, o.sector, o.convenant, o.convenant_tot, o.convenant_plaatsen, "
  "o.leerbedrijf, o.contact, "
  "(SELECT coalesce(sum(k.aantal), 0) FROM plek k WHERE k.organisatie_id = o.id "
  "AND k.gesloten IS NULL) AS plaatsen " ORG_LIJST "ORDER BY o.naam_sleutel, o.id")
Q(ORGANISATIES_AANTAL, aantalrij, "SELECT count(*) AS aantal " ORG_LIJST)
/* Convenanten that run today: promised and delivered. */
Q(CONVENANT_BELOFTEN, belofteregel,
  "SELECT o.id, o.naam, o.convenant, o.convenant_plaatsen AS beloofd, "
  "o.convenant_belofte AS belofte, (SELECT coalesce(sum(k.aantal), 0) FROM plek k "
  "WHERE k.organisatie_id = o.id AND k.gesloten IS NULL) AS geleverd, "
  "(SELECT count(*) FROM plaatsing ps JOIN plek k ON k.id = ps.plek_id "
  "WHERE k.organisatie_id = o.id AND ps.van >= o.convenant AND ps.van <= :vandaag) AS begonnen "
  "FROM organisatie o WHERE o.convenant <= :vandaag AND (o.convenant_tot IS NULL "
  "OR o.convenant_tot > :vandaag) ORDER BY o.naam_sleutel, o.id")
Q(CONTACTMOMENTEN, contactregel,
  "SELECT c.id, c.datum, c.soort, c.tekst, c.motivatie, c.energie, c.orgcoaching_id, "
  "u.naam AS wie, m.naam AS met FROM contactmoment c "
  "LEFT JOIN gebruiker u ON u.id = c.gebruiker_id "
  "LEFT JOIN contactpersoon m ON m.id = c.contactpersoon_id "
  "WHERE c.organisatie_id = :organisatie ORDER BY c.datum DESC, c.id DESC")
Q(CONTACT_WIE, contactwie,
  "SELECT u.naam AS wie, u.rol, max(c.datum) AS laatst, count(*) AS aantal FROM contactmoment c "
  "JOIN gebruiker u ON u.id = c.gebruiker_id WHERE c.organisatie_id = :organisatie "
  "GROUP BY u.naam, u.rol ORDER BY max(c.datum) DESC, u.naam")
Q(ORGVRAGEN_OPEN, orgvraagregel,
  "SELECT v.id, v.organisatie_id, o.naam AS organisatie, v.richting, v.vraag, v.uiterlijk, "
  "u.naam AS wie FROM orgvraag v JOIN organisatie o ON o.id = v.organisatie_id "
  "LEFT JOIN gebruiker u ON u.id = v.gebruiker_id WHERE v.beantwoord IS NULL "
  "AND (v.gebruiker_id = :gebruiker OR :gebruiker IS NULL) "
  "ORDER BY v.uiterlijk NULLS LAST, v.id")
Q(ORG_TELLING, orgtelling, "SELECT "
  "(SELECT coalesce(sum(k.aantal), 0) FROM plek k WHERE k.organisatie_id = :organisatie "
  " AND k.gesloten IS NULL) AS plaatsen, "
  "(SELECT count(*) FROM plaatsing ps JOIN plek k ON k.id = ps.plek_id "
  " WHERE k.organisatie_id = :organisatie AND ps.van <= :vandaag "
  " AND (ps.eind IS NULL OR ps.eind > :vandaag)) AS bezet, "
  "(SELECT count(*) FROM plaatsing ps JOIN plek k ON k.id = ps.plek_id "
  " WHERE k.organisatie_id = :organisatie AND ps.van > :vandaag AND ps.eind IS NULL) AS straks, "
  "(SELECT count(*) FROM vasthouding h JOIN plek k ON k.id = h.plek_id "
  " WHERE k.organisatie_id = :organisatie AND h.eind IS NULL AND h.tot > :vandaag) AS vast, "
  "(SELECT count(*) FROM plaatsing ps JOIN plek k ON k.id = ps.plek_id "
  " WHERE k.organisatie_id = :organisatie AND ps.van <= :vandaag AND ps.van >= :sinds) AS sinds")
Q(ORG_UITSTROOM, uitstroomregel,
  "SELECT ps.uitstroom, count(*) AS aantal FROM plaatsing ps JOIN plek k ON k.id = ps.plek_id "
  "WHERE k.organisatie_id = :organisatie AND ps.eind IS NOT NULL AND ps.uitstroom IS NOT NULL "
  "GROUP BY ps.uitstroom ORDER BY count(*) DESC, ps.uitstroom")
Q(ORG_MENSEN, orgmens,
  "SELECT ps.id, ps.persoon_id, p.naam, k.id AS plek_id, k.functie, ps.van, ps.tot, ps.eind, "
  "ps.uitstroom FROM v_plaatsing ps JOIN v_persoon p ON p.id = ps.persoon_id "
  "JOIN plek k ON k.id = ps.plek_id WHERE ps.voor = :ik AND p.voor = :ik "
  "AND k.organisatie_id = :organisatie "
  "ORDER BY CASE WHEN ps.eind IS NULL THEN 0 ELSE 1 END, ps.eind DESC, ps.van, ps.id "
  "LIMIT :aantal")
/* Functions that are taken apart; who is meant for a task of one. The counts are of every team. */
Q(JOBCARVINGS, carvingregel,
  "SELECT c.id, c.organisatie_id, o.naam AS organisatie, c.functie, c.afdeling, c.stand, c.uren, "
  "u.naam AS wie, c.volgende, c.volgende_op, "
  "(SELECT count(*) FROM carvingtaak t WHERE t.jobcarving_id = c.id AND t.weg IS NULL) AS taken, "
  "(SELECT count(*) FROM carvingtaak t JOIN plek k ON k.id = t.plek_id "
  "WHERE t.jobcarving_id = c.id AND t.weg IS NULL AND k.gesloten IS NULL) AS geplaatst "
  "FROM jobcarving c JOIN organisatie o ON o.id = c.organisatie_id "
  "LEFT JOIN gebruiker u ON u.id = c.gebruiker_id "
  "WHERE (c.gebruiker_id = :gebruiker OR :gebruiker IS NULL) "
  "ORDER BY CASE WHEN c.stand IN ('gemaakt', 'vervallen') THEN 1 ELSE 0 END, "
  "coalesce(c.volgende_op, '9999'), c.id")
Q(CARVING_MENSEN, carvingmens_regel,
  "SELECT m.id, m.persoon_id, p.naam, m.carvingtaak_id, m.datum, m.nodig FROM v_carvingmens m "
  "JOIN v_persoon p ON p.id = m.persoon_id JOIN carvingtaak t ON t.id = m.carvingtaak_id "
  "WHERE m.voor = :ik AND p.voor = :ik AND t.jobcarving_id = :jobcarving AND m.eind IS NULL "
  "ORDER BY p.naam_sleutel, m.id")
Q(CARVING_AANTAL, aantalrij, "SELECT count(*) AS aantal FROM carvingmens m "
  "WHERE m.carvingtaak_id = :carvingtaak AND m.eind IS NULL")
/* taken: ids with a comma before and after each. */
Q(CARVING_AANTAL_SAMEN, aantalrij, "SELECT count(DISTINCT m.persoon_id) AS aantal "
  "FROM carvingtaak t JOIN carvingmens m ON m.carvingtaak_id = t.id "
  "WHERE t.jobcarving_id = :jobcarving AND m.eind IS NULL AND :taken LIKE '%,' || t.id || ',%'")
/* Maatjes with how many people each has today, of every team. */
#define MAATJE_LOOPT \
    "(SELECT count(*) FROM traject t WHERE t.maatje_id = m.id AND t.van <= :vandaag " \
    "AND (t.eind IS NULL OR t.eind > :vandaag)) AS mensen "
Q(MAATJES, maatjeregel,
  "SELECT m.id, m.organisatie_id, o.naam AS organisatie, m.naam, m.soort, m.vak, m.sector, "
  "m.hoogstens, m.weg, " MAATJE_LOOPT "FROM maatje m JOIN organisatie o ON o.id = m.organisatie_id "
  "ORDER BY CASE WHEN m.weg IS NULL THEN 0 ELSE 1 END, m.naam_sleutel, m.id")
/* Links that begin later take room too. */
Q(MAATJE_MENSEN, aantalrij, "SELECT count(*) AS aantal FROM traject t "
  "WHERE t.maatje_id = :maatje AND (t.eind IS NULL OR t.eind > :vandaag)")
