/* Sharing with partners. Callers outside read g_ views: rows and columns that a share of today
 * gives. */
#define DEEL_WIE(veld) \
  "(SELECT p." veld " FROM g_persoon p WHERE p.voor = :ik AND p.deling_id = d.id) AS " veld
Q(DELINGEN_MIJN, deelregel,
  "SELECT d.id, d.doel, d.tot, " DEEL_WIE("naam") ", " DEEL_WIE("nummer") ", "
  DEEL_WIE("naam_sleutel") " FROM g_deling d WHERE d.voor = :ik "
  "ORDER BY naam_sleutel NULLS LAST, d.id")
