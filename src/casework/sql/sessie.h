/* Sessions and drafts: rows without history. Moments are milliseconds; :nu is the machine's clock,
 * as a session lives by that and not by the clock of a demo store. */
Q(SESSIE_MET_SLEUTEL, sessie,
    "SELECT * FROM sessie WHERE sleutel = :sleutel AND tot > :nu AND laatst > :stil_sinds")
Q_DOE(SESSIE_GEBRUIKT,
    "UPDATE sessie SET laatst = :nu, melding = NULL, ongedaan_id = NULL WHERE id = :id")
Q_DOE(SESSIE_LAATST, "UPDATE sessie SET laatst = :nu WHERE id = :id")
Q_DOE(SESSIE_MELDING,
    "UPDATE sessie SET melding = :melding, ongedaan_id = :ongedaan WHERE id = :id")
Q_DOE(SESSIE_WEG, "DELETE FROM sessie WHERE id = :id")
Q_DOE(SESSIES_VAN_WEG, "DELETE FROM sessie WHERE gebruiker_id = :gebruiker AND id <> :behalve")
Q_DOE(SESSIES_STIL_WEG, "DELETE FROM sessie WHERE tot < :nu OR laatst < :stil_sinds")
Q(GEBRUIKER_MET_ID, gebruiker, "SELECT * FROM gebruiker WHERE id = :id")
Q(CONCEPT_VAN, concept,
    "SELECT * FROM concept WHERE gebruiker_id = :ik AND sleutel = :sleutel")
Q_DOE(CONCEPT_BIJ,
    "UPDATE concept SET inhoud = :inhoud, gewijzigd = :nu"
    " WHERE gebruiker_id = :ik AND sleutel = :sleutel")
Q_DOE(CONCEPT_WEG, "DELETE FROM concept WHERE gebruiker_id = :ik AND sleutel = :sleutel")
/* A form that is sent twice is done once. */
Q_DOE(VERZONDEN_BIJ,
    "INSERT INTO verzonden (sleutel, moment) VALUES (:sleutel, :nu) ON CONFLICT (sleutel) DO "
    "NOTHING")
Q_DOE(VERZONDEN_NAAR, "UPDATE verzonden SET naar = :naar WHERE sleutel = :sleutel")
Q(VERZONDEN, nummerrij, "SELECT naar AS nummer FROM verzonden WHERE sleutel = :sleutel")
Q_DOE(VERZONDEN_OUD_WEG, "DELETE FROM verzonden WHERE moment < :voor")
