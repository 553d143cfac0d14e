/* What a partner sees and does under his shares (views g_.., casework/zicht_buiten.c). The day and
 * place of a gesprek, and where a fact came from, are read under a row of the share: the invitation
 * and the share itself. */
#define DEEL_NAAM(deling) \
  "(SELECT p.naam FROM g_persoon p WHERE p.voor = :ik AND p.deling_id = " deling ") AS naam"
#define DEEL_TELLING(wat) \
  "(SELECT count(*) FROM g_intaketaak i WHERE i.voor = :ik AND i.deling_id = d.id" wat ")"
#define DEEL_TAKEN \
  "(SELECT count(*) FROM g_taak t WHERE t.voor = :ik AND t.deling_id = d.id AND t.stand = 'open')"
Q(PARTNER_MENSEN, partnermens,
  "SELECT d.id, d.doel, d.van, d.tot, d.delen, " DEEL_NAAM("d.id") ", (SELECT min(u.naam) "
  "FROM persoon q JOIN gebruiker u ON u.id = q.klantmanager_id WHERE q.id = d.persoon_id) "
  "AS begeleider, " DEEL_TELLING(" AND i.klaar IS NULL") " AS open_delen, " DEEL_TELLING("")
  " AS alle_delen, " DEEL_TAKEN " AS taken FROM g_deling d WHERE d.voor = :ik "
  "ORDER BY d.tot, d.id")
Q(PARTNER_TAKEN, partnertaak,
  "SELECT t.id, t.deling_id, t.tekst, t.spoor, t.uiterlijk, " DEEL_NAAM("t.deling_id")
  " FROM g_taak t WHERE t.voor = :ik AND t.stand = 'open' ORDER BY t.uiterlijk, t.id")
Q(PARTNER_INTAKE, partnerdeel,
  "SELECT i.id, i.deling_id, i.deel, i.uiterlijk, " DEEL_NAAM("i.deling_id")
  " FROM g_intaketaak i WHERE i.voor = :ik AND i.klaar IS NULL "
  "ORDER BY i.uiterlijk NULLS LAST, i.id")
Q(PARTNER_GESPREKKEN, partnergesprek,
  "SELECT x.id, x.deling_id, x.komst, g.soort, g.datum, g.van, g.plaats, g.tolk, "
  "(SELECT min(u.naam) FROM gebruiker u WHERE u.id = g.gebruiker_id) AS met, "
  DEEL_NAAM("x.deling_id") " FROM g_gesprek_deelnemer x JOIN gesprek g ON g.id = x.gesprek_id "
  "WHERE x.voor = :ik AND g.datum >= :vanaf_dag AND coalesce(g.afloop, 'gepland') = 'gepland' "
  "ORDER BY g.datum, coalesce(g.van, 0), x.id")
/* From whom each fact came, and when; never the fact. Only of the parts that organisations do
 * together (INTAKEDEEL_CODES; fields as in intake.c), and only for the intake. */
#define PARTNER_SAMEN \
  "(h.onderwerp IN ('opleiding', 'werkervaring', 'taalmeting', 'beschikbaarheid') " \
  "OR (h.onderwerp = 'intake' AND h.veld IN ('schoolniveau', 'schooljaren', 'schrift_latijn', " \
  "'talenten', 'uren_min', 'uren_max', 'reis_minuten', 'fiets', 'ov', 'auto_rijbewijs', " \
  "'wensen', 'wens_sector', 'behoeften')))"
Q(PARTNER_GEVRAAGD, gevraagdrij,
  "SELECT h.onderwerp, h.veld, h.bron, h.datum FROM g_deling d "
  "JOIN herkomst h ON h.persoon_id = d.persoon_id "
  "WHERE d.voor = :ik AND d.id = :ik_deling AND d.doel = 'intake' AND " PARTNER_SAMEN
  " ORDER BY h.datum, h.id")
Q(PARTNER_BEGELEIDER, aantalrij, "SELECT coalesce(p.klantmanager_id, 0) AS aantal FROM g_deling d "
  "JOIN persoon p ON p.id = d.persoon_id WHERE d.voor = :ik AND d.id = :ik_deling")
/* Of one person, for who guides him: who does which part. */
Q(INTAKETAKEN, intaketaak, "SELECT i.* FROM v_intaketaak i WHERE i.voor = :ik "
  "AND i.persoon_id = :persoon ORDER BY i.id")
/* Where someone who comes from an azc begins: the team that was there first. */
Q(TEAM_EERSTE, aantalrij, "SELECT coalesce(min(t.id), 0) AS aantal FROM team t")
Q(PARTNER_MAATJES, maatje, "SELECT m.* FROM maatje m WHERE m.organisatie_id = :ik_organisatie "
  "AND m.weg IS NULL ORDER BY m.naam_sleutel, m.id")
