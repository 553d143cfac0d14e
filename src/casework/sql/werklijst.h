/* The worklist itself: filters that are kept, people who change hands. */
/* Of this caller, and what his team shares. */
Q(MENSENFILTERS, mensenfilter, "SELECT f.* FROM mensenfilter f "
  "WHERE f.gebruiker_id = :ik OR f.team_id = :ik_team ORDER BY f.naam, f.id")

Q(MENSENFILTERS_GEDEELD, mensenfilter, "SELECT f.* FROM mensenfilter f "
  "WHERE f.team_id IS NOT NULL ORDER BY f.team_id, f.naam, f.id")

/* Those of the teams whose people the caller sees. */
#define ETIKET_MIJN \
  "e.team_id IN (SELECT gt.team_id FROM gebruiker_team gt WHERE gt.gebruiker_id = :ik " \
  "AND gt.persoon_id IS NULL)"
Q(ETIKETTEN, etiketregel,
  "SELECT e.id, e.team_id, e.naam, (SELECT count(*) FROM persoon_etiket x "
  "WHERE x.etiket_id = e.id) AS aantal FROM etiket e WHERE " ETIKET_MIJN " ORDER BY e.naam, e.id")
Q(ETIKET_MENSEN, persoon_etiket, "SELECT x.* FROM v_persoon_etiket x WHERE x.voor = :ik "
  "AND x.etiket_id = :etiket ORDER BY x.id")

#define OVERDRACHT_VAN(waar) \
  "SELECT o.id, o.persoon_id, p.naam, p.nummer, o.van_id, o.naar_id, o.met_gesprekken, " \
  "o.notitie, o.stand, o.gevraagd, o.beantwoord, o.reden FROM v_overdracht o " \
  "JOIN v_persoon p ON p.id = o.persoon_id WHERE o.voor = :ik AND p.voor = :ik AND " waar \
  " ORDER BY o.gevraagd DESC, p.naam_sleutel, o.id LIMIT 500"
Q(OVERDRACHTEN_NAAR, overdrachtregel,
  OVERDRACHT_VAN("o.naar_id = :gebruiker AND o.stand = 'aangeboden'"))
Q(OVERDRACHTEN_VAN, overdrachtregel,
  OVERDRACHT_VAN("o.van_id = :gebruiker AND (o.stand = 'aangeboden' OR o.beantwoord >= :sinds)"))
Q(OVERDRACHT_TELLING, overdrachttelling,
  "SELECT (SELECT count(*) FROM v_overdracht o WHERE o.voor = :ik AND o.naar_id = :gebruiker "
  "AND o.stand = 'aangeboden') AS naar, "
  "(SELECT count(*) FROM v_overdracht o WHERE o.voor = :ik AND o.van_id = :gebruiker "
  "AND o.stand = 'aangeboden') AS van, "
  "(SELECT count(*) FROM v_overdracht o WHERE o.voor = :ik AND o.van_id = :gebruiker "
  "AND o.stand = 'geweigerd' AND o.beantwoord >= :sinds) AS nee")
Q(OVERDRACHT_OPEN_VOOR, overdracht, "SELECT o.* FROM v_overdracht o WHERE o.voor = :ik "
  "AND o.persoon_id = :persoon AND o.stand = 'aangeboden' ORDER BY o.id LIMIT 1")

/* Open longer than agreed; what was put off until later than today does not count. */
#define TE_LAAT_NU "t.uiterlijk < :vandaag AND " TAAK_NU
Q(TE_LAAT, telaatregel,
  "SELECT t.id, t.persoon_id, p.naam, p.nummer, t.soort, t.tekst, t.bron, t.uiterlijk, "
  "t.gebruiker_id FROM v_taak t JOIN v_persoon p ON p.id = t.persoon_id "
  "WHERE t.voor = :ik AND p.voor = :ik AND " TE_LAAT_NU
  "AND (t.gebruiker_id = :gebruiker OR :gebruiker IS NULL) "
  "AND (t.soort = :soort OR :soort IS NULL) ORDER BY t.uiterlijk, t.id LIMIT :aantal")
/* The same for who steers: which tasks, of which colleague, about nobody by name. */
Q(TE_LAAT_ZAKEN, telaatzaak,
  "SELECT t.soort, t.bron, t.uiterlijk, t.gebruiker_id FROM gebruiker g "
  "JOIN taak t ON t.gebruiker_id = g.id WHERE " TE_LAAT_NU
  "AND (t.gebruiker_id = :gebruiker OR :gebruiker IS NULL) "
  "AND (t.soort = :soort OR :soort IS NULL) ORDER BY t.uiterlijk, t.id LIMIT :aantal")
Q(TE_LAAT_TELLEN, telaattelling,
  "SELECT g.id AS gebruiker_id, g.naam, t.soort, count(*) AS aantal, min(t.uiterlijk) AS oudste "
  "FROM gebruiker g JOIN taak t ON t.gebruiker_id = g.id WHERE " TE_LAAT_NU
  "GROUP BY g.id, g.naam, t.soort ORDER BY g.naam, g.id, t.soort")
