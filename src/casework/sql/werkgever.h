/* What an employer reads: his own places, and of people what is shared with him (g_ views). */
Q(WERKGEVER_PLEKKEN, plekregel, "SELECT " PLEK_KOLOMMEN PLEK_VAN
  "WHERE k.organisatie_id = :ik_organisatie AND k.gesloten IS NULL "
  "ORDER BY k.naam_sleutel, k.id")
#define WERKGEVER_MENS \
  "SELECT ps.deling_id AS id, ps.persoon_id, ps.id AS plaatsing_id, ps.plek_id, ps.roepnaam, " \
  "k.functie, ps.van, ps.tot, ps.bevestigd, ps.begonnen, ps.uren, " \
  "(SELECT max(v.datum) FROM g_verslag v WHERE v.voor = :ik AND v.deling_id = ps.deling_id " \
  "AND v.plaatsing_id = ps.id) AS verslag, " \
  "(SELECT min(h.id) FROM g_handtekening h WHERE h.voor = :ik AND h.deling_id = ps.deling_id " \
  "AND h.kant = 'werkgever' AND h.datum IS NULL AND h.overeenkomst_id IN " \
  "(SELECT o.id FROM g_overeenkomst o WHERE o.voor = :ik AND o.deling_id = ps.deling_id " \
  "AND o.plaatsing_id = ps.id AND o.stand = 'wacht op handtekeningen')) AS teken_id " \
  "FROM g_plaatsing ps JOIN plek k ON k.id = ps.plek_id WHERE ps.voor = :ik "
Q(WERKGEVER_MENSEN, werkgevermens, WERKGEVER_MENS "ORDER BY ps.van, ps.id")
Q(WERKGEVER_MENS_VAN, werkgevermens, WERKGEVER_MENS "AND ps.deling_id = :ik_deling "
  "ORDER BY ps.van, ps.id")
#define WERKGEVER_KAART \
  "SELECT i.deling_id AS id, i.persoon_id, i.roepnaam, i.tekst, i.document_id, i.tot, " \
  "(SELECT min(v.id) FROM g_voorstel v WHERE v.voor = :ik AND v.deling_id = i.deling_id) " \
  "AS voorstel_id FROM g_introductie i WHERE i.voor = :ik "
Q(WERKGEVER_KAARTEN, werkgeverkaart, WERKGEVER_KAART "ORDER BY i.gegeven, i.id")
Q(WERKGEVER_KAART_VAN, werkgeverkaart, WERKGEVER_KAART "AND i.deling_id = :ik_deling "
  "ORDER BY i.id")
/* Did the person himself sign this agreement? His name is not in it. */
Q(WERKGEVER_PERSOON_TEKENDE, aantalrij, "SELECT count(*) AS aantal FROM handtekening h "
  "JOIN g_overeenkomst o ON o.id = h.overeenkomst_id WHERE o.voor = :ik "
  "AND o.deling_id = :ik_deling AND o.id = :overeenkomst AND h.kant = 'persoon' "
  "AND h.datum IS NOT NULL")
#define WERKGEVERLINK_LEEFT "l.gebruikt IS NULL AND l.ingetrokken IS NULL AND l.tot > vandaag()"
/* By its secret, before anyone is known: with whose account it goes. */
Q(WERKGEVERLINK_HOUDER, gebruiker, "SELECT g.* FROM gebruiker g JOIN werkgeverlink l "
  "ON l.houder_id = g.id JOIN contactpersoon c ON c.id = l.contactpersoon_id "
  "WHERE l.sleutel = :sleutel AND c.weg IS NULL AND " WERKGEVERLINK_LEEFT)
Q(WERKGEVERLINK_MET_SLEUTEL, werkgeverlinkregel, "SELECT l.id, l.bij_deling_id, l.daad, "
  "l.handtekening_id, c.naam AS wie FROM werkgeverlink l "
  "JOIN contactpersoon c ON c.id = l.contactpersoon_id "
  "WHERE l.sleutel = :sleutel AND l.houder_id = :ik AND " WERKGEVERLINK_LEEFT)
Q_DOE(WERKGEVERLINK_GEBRUIKT, "UPDATE werkgeverlink SET gebruikt = :nu WHERE id = :id "
  "AND gebruikt IS NULL AND ingetrokken IS NULL")
