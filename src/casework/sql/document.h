/* Documents: the pieces of their bytes have no history; who may is asked of the document first. */
Q_DOE(STUK_BIJ,
  "INSERT INTO document_stuk (document_id, nr, inhoud) VALUES (:document, :nr, :inhoud)")
Q_DOE(STUKKEN_WEG, "DELETE FROM document_stuk WHERE document_id = :document")
Q(STUK, nummerrij, "SELECT inhoud AS nummer FROM document_stuk "
  "WHERE document_id = :document AND nr = :nr")
Q_DOE(ORGSTUK_BIJ,
  "INSERT INTO orgdocument_stuk (orgdocument_id, nr, inhoud) VALUES (:document, :nr, :inhoud)")
Q_DOE(ORGSTUKKEN_WEG, "DELETE FROM orgdocument_stuk WHERE orgdocument_id = :document")
Q(ORGSTUK, nummerrij, "SELECT inhoud AS nummer FROM orgdocument_stuk "
  "WHERE orgdocument_id = :document AND nr = :nr")
Q(ORGDOCUMENTEN_OUD, orgdocument, "SELECT * FROM orgdocument "
  "WHERE gewist IS NULL AND bewaren_tot <= :vandaag ORDER BY bewaren_tot, id")
/* Introductions whose consent is over, or draft too old, and whose words still stand here. */
Q(INTRODUCTIES_OUD, introductieregel,
  "SELECT i.id, i.persoon_id FROM v_introductie i WHERE i.voor = :ik AND i.id > :na "
  "AND i.gewist IS NULL AND (i.tot <= :vandaag OR i.ingetrokken IS NOT NULL) "
  "ORDER BY i.id LIMIT :aantal")
Q_DOE(INTRODUCTIE_WAS_LEEG, "UPDATE introductie_was SET tekst = NULL WHERE id = :introductie")
/* What may be past its date: with a date of its own, or of someone out of view. */
Q(DOCUMENTEN_OUD, documentregel,
  "SELECT d.id, d.persoon_id, p.nummer, p.uit_beeld, d.naam, d.soort, d.bewaren_tot "
  "FROM v_document d JOIN v_persoon p ON p.id = d.persoon_id "
  "WHERE d.voor = :ik AND p.voor = :ik AND d.gewist IS NULL "
  "AND (d.bewaren_tot <= :vandaag OR p.uit_beeld IS NOT NULL) ORDER BY d.id")
