/* The worklist itself: filters that are kept, people who change hands. */
/* Of this caller, and what his team shares. */
Q(MENSENFILTERS, mensenfilter, "SELECT f.* FROM mensenfilter f "
  "WHERE f.gebruiker_id = :ik OR f.team_id = :ik_team ORDER BY f.naam, f.id")

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
