-- The first store: every table of src/domain/*.h, in the order of their references.
-- Common subset of both engines; never edited after release. uniek and ref make the indexes.

CREATE TABLE team (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX team_naam ON team (naam);

CREATE TABLE organisatie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT NOT NULL,
  naam_sleutel TEXT,
  soort TEXT NOT NULL,
  sector TEXT,
  kvk TEXT,
  leerbedrijf INTEGER,
  convenant TEXT,
  adres TEXT,
  plaats TEXT,
  telefoon TEXT,
  email TEXT
) STRICT;
CREATE UNIQUE INDEX organisatie_naam ON organisatie (naam);

CREATE TABLE gebruiker (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  inlognaam TEXT NOT NULL,
  naam TEXT NOT NULL,
  rol TEXT NOT NULL,
  team_id INTEGER REFERENCES team (id),
  organisatie_id INTEGER REFERENCES organisatie (id),
  wachtwoord TEXT,
  taal TEXT,
  sneltoetsen INTEGER,
  tot TEXT
) STRICT;
CREATE UNIQUE INDEX gebruiker_inlognaam ON gebruiker (inlognaam);
CREATE INDEX gebruiker_team_id ON gebruiker (team_id);
CREATE INDEX gebruiker_organisatie_id ON gebruiker (organisatie_id);

CREATE TABLE gebruiker_team (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  team_id INTEGER NOT NULL REFERENCES team (id)
) STRICT;
CREATE INDEX gebruiker_team_gebruiker_id ON gebruiker_team (gebruiker_id);
CREATE INDEX gebruiker_team_team_id ON gebruiker_team (team_id);

CREATE TABLE sessie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  sleutel TEXT NOT NULL,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  laatst INTEGER,
  tot INTEGER,
  csrf TEXT,
  melding TEXT,
  ongedaan_id INTEGER
) STRICT;
CREATE UNIQUE INDEX sessie_sleutel ON sessie (sleutel);
CREATE INDEX sessie_gebruiker_id ON sessie (gebruiker_id);

CREATE TABLE inzage (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  moment INTEGER NOT NULL,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  rol TEXT,
  doel TEXT,
  pagina TEXT,
  klassen INTEGER,
  aantal INTEGER
) STRICT;
CREATE INDEX inzage_gebruiker_id ON inzage (gebruiker_id);

CREATE TABLE persoon (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  nummer TEXT,
  naam TEXT NOT NULL,
  naam_sleutel TEXT,
  geboortedatum TEXT,
  aanspreekvorm TEXT,
  contacttaal TEXT,
  tolk INTEGER,
  bsn TEXT,
  bsn_zoek TEXT,
  vnummer TEXT,
  vnummer_zoek TEXT,
  telefoon TEXT,
  telefoon_sleutel TEXT,
  email TEXT,
  adres TEXT,
  postcode TEXT,
  plaats TEXT,
  woonsituatie TEXT,
  azc TEXT,
  koppeling TEXT,
  vestiging TEXT,
  doelgroep TEXT NOT NULL,
  aanmelding TEXT,
  klantmanager_id INTEGER REFERENCES gebruiker (id),
  team_id INTEGER REFERENCES team (id),
  laatste_contact TEXT,
  laaggeletterd TEXT,
  opleiding_in_nederland TEXT,
  werkervaring_bekend TEXT,
  studeert INTEGER,
  uit_beeld TEXT
) STRICT;
CREATE UNIQUE INDEX persoon_nummer ON persoon (nummer);
CREATE UNIQUE INDEX persoon_bsn ON persoon (bsn_zoek);
CREATE UNIQUE INDEX persoon_vnummer ON persoon (vnummer_zoek);
CREATE INDEX persoon_klantmanager_id ON persoon (klantmanager_id);
CREATE INDEX persoon_team_id ON persoon (team_id);

CREATE TABLE inzage_persoon (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  inzage_id INTEGER NOT NULL REFERENCES inzage (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id)
) STRICT;
CREATE INDEX inzage_persoon_inzage_id ON inzage_persoon (inzage_id);
CREATE INDEX inzage_persoon_persoon_id ON inzage_persoon (persoon_id);

CREATE TABLE huishouden (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT,
  kinderen INTEGER,
  jongste_kind TEXT,
  opvang_uren INTEGER
) STRICT;

CREATE TABLE huishouden_lid (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  huishouden_id INTEGER NOT NULL REFERENCES huishouden (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  zorgt_voor_kinderen INTEGER
) STRICT;
CREATE INDEX huishouden_lid_huishouden_id ON huishouden_lid (huishouden_id);
CREATE INDEX huishouden_lid_persoon_id ON huishouden_lid (persoon_id);

CREATE TABLE uitkering (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  omvang TEXT,
  van TEXT NOT NULL,
  tot TEXT,
  einde TEXT
) STRICT;
CREATE INDEX uitkering_persoon_id ON uitkering (persoon_id);

CREATE TABLE inburgeringstatus (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  stand TEXT NOT NULL,
  wet TEXT,
  van TEXT NOT NULL,
  tot TEXT,
  kennisgeving TEXT,
  termijn_eind TEXT
) STRICT;
CREATE INDEX inburgeringstatus_persoon_id ON inburgeringstatus (persoon_id);

CREATE TABLE examen (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  onderdeel TEXT NOT NULL,
  niveau TEXT,
  datum TEXT NOT NULL,
  uitslag TEXT
) STRICT;
CREATE INDEX examen_persoon_id ON examen (persoon_id);

CREATE TABLE gesprek (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  van INTEGER,
  tot INTEGER,
  plaats TEXT,
  tolk INTEGER,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  afloop TEXT
) STRICT;
CREATE INDEX gesprek_persoon_id ON gesprek (persoon_id);
CREATE INDEX gesprek_gebruiker_id ON gesprek (gebruiker_id);

CREATE TABLE gesprek_deelnemer (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gesprek_id INTEGER NOT NULL REFERENCES gesprek (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id)
) STRICT;
CREATE INDEX gesprek_deelnemer_gesprek_id ON gesprek_deelnemer (gesprek_id);
CREATE INDEX gesprek_deelnemer_persoon_id ON gesprek_deelnemer (persoon_id);
CREATE INDEX gesprek_deelnemer_organisatie_id ON gesprek_deelnemer (organisatie_id);

CREATE TABLE intake (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  begonnen TEXT,
  afgerond TEXT,
  alleen_gehoord INTEGER,
  lbt TEXT,
  lbt_datum TEXT,
  lbt_score TEXT,
  schoolniveau TEXT,
  schooljaren INTEGER,
  schrift_latijn TEXT,
  omstandigheden TEXT,
  vve TEXT,
  vve_afspraak TEXT,
  zelf_digitaal TEXT,
  zelf_regelen TEXT,
  zelf_reizen TEXT,
  zelf_geld TEXT,
  schulden TEXT,
  geld_afspraak TEXT,
  talenten TEXT,
  wensen TEXT,
  wens_sector TEXT,
  behoeften TEXT,
  netwerk TEXT,
  kent_arbeidsmarkt TEXT,
  arbeidsmarkt TEXT,
  reis_minuten INTEGER,
  fiets INTEGER,
  ov INTEGER,
  auto_rijbewijs INTEGER,
  uren_min INTEGER,
  uren_max INTEGER
) STRICT;
CREATE UNIQUE INDEX intake_persoon_id ON intake (persoon_id);

CREATE TABLE taalmeting (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  vaardigheid TEXT NOT NULL,
  niveau TEXT NOT NULL,
  datum TEXT NOT NULL,
  bron TEXT
) STRICT;
CREATE INDEX taalmeting_persoon_id ON taalmeting (persoon_id);

CREATE TABLE opleiding (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  naam TEXT NOT NULL,
  niveau TEXT,
  land TEXT,
  in_nederland INTEGER,
  diploma TEXT,
  waardering TEXT,
  jaar INTEGER
) STRICT;
CREATE INDEX opleiding_persoon_id ON opleiding (persoon_id);

CREATE TABLE werkervaring (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  beroep TEXT NOT NULL,
  beroepscode TEXT,
  sector TEXT,
  jaren INTEGER,
  land TEXT
) STRICT;
CREATE INDEX werkervaring_persoon_id ON werkervaring (persoon_id);

CREATE TABLE vaardigheid (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  naam TEXT NOT NULL,
  bewijs TEXT
) STRICT;
CREATE INDEX vaardigheid_persoon_id ON vaardigheid (persoon_id);

CREATE TABLE beschikbaarheid (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  dag TEXT NOT NULL,
  van INTEGER NOT NULL,
  tot INTEGER NOT NULL,
  soort TEXT NOT NULL
) STRICT;
CREATE INDEX beschikbaarheid_persoon_id ON beschikbaarheid (persoon_id);

CREATE TABLE belastbaarheid (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  uren_week INTEGER,
  uren_dag INTEGER,
  taken TEXT,
  geldig_tot TEXT
) STRICT;
CREATE INDEX belastbaarheid_persoon_id ON belastbaarheid (persoon_id);

CREATE TABLE werkgrens (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  tekst TEXT
) STRICT;
CREATE INDEX werkgrens_persoon_id ON werkgrens (persoon_id);

CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  door TEXT,
  resultaat TEXT
) STRICT;
CREATE INDEX assessment_persoon_id ON assessment (persoon_id);

CREATE TABLE herkomst (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  onderwerp TEXT NOT NULL,
  onderwerp_id INTEGER NOT NULL,
  veld TEXT NOT NULL,
  bron TEXT,
  gesprek_id INTEGER REFERENCES gesprek (id),
  datum TEXT
) STRICT;
CREATE INDEX herkomst_persoon_id ON herkomst (persoon_id);
CREATE INDEX herkomst_gesprek_id ON herkomst (gesprek_id);

CREATE TABLE plan (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  nummer INTEGER,
  stand TEXT,
  leerroute TEXT,
  niveau TEXT,
  dagtekening TEXT,
  uren_les INTEGER,
  uren_route INTEGER,
  uren_pvt INTEGER,
  uren_map INTEGER,
  gesprekken INTEGER,
  begeleiding TEXT,
  vve TEXT,
  reden TEXT
) STRICT;
CREATE INDEX plan_persoon_id ON plan (persoon_id);

CREATE TABLE doel (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  soort TEXT NOT NULL,
  spoor TEXT,
  tekst TEXT NOT NULL,
  uiterlijk TEXT,
  stand TEXT
) STRICT;
CREATE INDEX doel_plan_id ON doel (plan_id);
CREATE INDEX doel_persoon_id ON doel (persoon_id);

CREATE TABLE afspraak (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plan_id INTEGER REFERENCES plan (id),
  doel_id INTEGER REFERENCES doel (id),
  tekst TEXT NOT NULL,
  wie TEXT NOT NULL,
  wie_naam TEXT,
  uiterlijk TEXT,
  stand TEXT
) STRICT;
CREATE INDEX afspraak_persoon_id ON afspraak (persoon_id);
CREATE INDEX afspraak_plan_id ON afspraak (plan_id);
CREATE INDEX afspraak_doel_id ON afspraak (doel_id);

CREATE TABLE ondertekening (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  plan_id INTEGER NOT NULL REFERENCES plan (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  wie TEXT NOT NULL,
  naam TEXT NOT NULL,
  datum TEXT NOT NULL
) STRICT;
CREATE INDEX ondertekening_plan_id ON ondertekening (plan_id);
CREATE INDEX ondertekening_persoon_id ON ondertekening (persoon_id);

CREATE TABLE plek (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  soort TEXT NOT NULL,
  functie TEXT NOT NULL,
  naam_sleutel TEXT,
  beroepscode TEXT,
  sector TEXT,
  afdeling TEXT,
  aantal INTEGER NOT NULL,
  groep_min INTEGER,
  uren_min INTEGER,
  uren_max INTEGER,
  adres TEXT,
  reis_minuten INTEGER,
  bereikbaar_ov INTEGER,
  start_van TEXT,
  start_tot TEXT,
  maanden INTEGER,
  vraagt TEXT,
  tillen INTEGER,
  staan INTEGER,
  hoogte INTEGER,
  buiten INTEGER,
  druk INTEGER,
  rijbewijs INTEGER,
  begeleiding TEXT,
  baankans TEXT,
  gemaakt INTEGER,
  gesloten TEXT
) STRICT;
CREATE INDEX plek_organisatie_id ON plek (organisatie_id);

CREATE TABLE voorstel (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  datum TEXT,
  stand TEXT,
  redenen TEXT,
  nodig TEXT,
  overslaan TEXT,
  antwoord_op TEXT,
  weigering TEXT,
  antwoord TEXT
) STRICT;
CREATE INDEX voorstel_persoon_id ON voorstel (persoon_id);
CREATE INDEX voorstel_plek_id ON voorstel (plek_id);

CREATE TABLE plaatsing (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  voorstel_id INTEGER REFERENCES voorstel (id),
  contract TEXT NOT NULL,
  van TEXT NOT NULL,
  tot TEXT,
  uren INTEGER NOT NULL,
  loon INTEGER,
  eind TEXT,
  uitstroom TEXT,
  toelichting TEXT
) STRICT;
CREATE INDEX plaatsing_persoon_id ON plaatsing (persoon_id);
CREATE INDEX plaatsing_plek_id ON plaatsing (plek_id);
CREATE INDEX plaatsing_voorstel_id ON plaatsing (voorstel_id);

CREATE TABLE traject (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  instrument TEXT NOT NULL,
  doel TEXT,
  organisatie_id INTEGER REFERENCES organisatie (id),
  van TEXT NOT NULL,
  tot TEXT,
  uren INTEGER,
  leerdoel TEXT,
  plaatsing_id INTEGER REFERENCES plaatsing (id),
  eind TEXT,
  uitstroom TEXT,
  resultaat TEXT
) STRICT;
CREATE INDEX traject_persoon_id ON traject (persoon_id);
CREATE INDEX traject_organisatie_id ON traject (organisatie_id);
CREATE INDEX traject_plaatsing_id ON traject (plaatsing_id);

CREATE TABLE uren (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  traject_id INTEGER REFERENCES traject (id),
  datum TEXT NOT NULL,
  soort TEXT NOT NULL,
  minuten INTEGER NOT NULL,
  aanwezig TEXT,
  tijdens_intake INTEGER
) STRICT;
CREATE INDEX uren_persoon_id ON uren (persoon_id);
CREATE INDEX uren_traject_id ON uren (traject_id);

CREATE TABLE contactpersoon (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  naam TEXT NOT NULL,
  functie TEXT,
  telefoon TEXT,
  email TEXT
) STRICT;
CREATE INDEX contactpersoon_organisatie_id ON contactpersoon (organisatie_id);

CREATE TABLE contactmoment (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  datum TEXT NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  tekst TEXT NOT NULL
) STRICT;
CREATE INDEX contactmoment_organisatie_id ON contactmoment (organisatie_id);
CREATE INDEX contactmoment_gebruiker_id ON contactmoment (gebruiker_id);

CREATE TABLE plek_taal (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  vaardigheid TEXT NOT NULL,
  niveau TEXT NOT NULL
) STRICT;
CREATE INDEX plek_taal_plek_id ON plek_taal (plek_id);

CREATE TABLE plek_dienst (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  dag TEXT NOT NULL,
  van INTEGER NOT NULL,
  tot INTEGER NOT NULL
) STRICT;
CREATE INDEX plek_dienst_plek_id ON plek_dienst (plek_id);

CREATE TABLE lesgroep (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  naam TEXT NOT NULL,
  niveau TEXT,
  leerroute TEXT,
  docent TEXT,
  lokaal TEXT,
  plaatsen INTEGER,
  van TEXT,
  tot TEXT
) STRICT;
CREATE INDEX lesgroep_organisatie_id ON lesgroep (organisatie_id);

CREATE TABLE les (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  lesgroep_id INTEGER NOT NULL REFERENCES lesgroep (id),
  dag TEXT NOT NULL,
  van INTEGER NOT NULL,
  tot INTEGER NOT NULL
) STRICT;
CREATE INDEX les_lesgroep_id ON les (lesgroep_id);

CREATE TABLE lesdeelname (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  lesgroep_id INTEGER NOT NULL REFERENCES lesgroep (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  van TEXT NOT NULL,
  tot TEXT
) STRICT;
CREATE INDEX lesdeelname_lesgroep_id ON lesdeelname (lesgroep_id);
CREATE INDEX lesdeelname_persoon_id ON lesdeelname (persoon_id);

CREATE TABLE aanwezigheid (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  lesgroep_id INTEGER NOT NULL REFERENCES lesgroep (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  datum TEXT NOT NULL,
  minuten INTEGER,
  aanwezig TEXT NOT NULL
) STRICT;
CREATE INDEX aanwezigheid_lesgroep_id ON aanwezigheid (lesgroep_id);
CREATE INDEX aanwezigheid_persoon_id ON aanwezigheid (persoon_id);

CREATE TABLE aanpak (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT NOT NULL,
  nummer INTEGER NOT NULL,
  tekst TEXT NOT NULL,
  vanaf TEXT,
  demo INTEGER,
  gemeente TEXT
) STRICT;

CREATE TABLE aanpak_deelname (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  aanpak_id INTEGER NOT NULL REFERENCES aanpak (id),
  van TEXT NOT NULL,
  tot TEXT,
  fase INTEGER,
  fase_sinds TEXT,
  intensiteit TEXT
) STRICT;
CREATE INDEX aanpak_deelname_persoon_id ON aanpak_deelname (persoon_id);
CREATE INDEX aanpak_deelname_aanpak_id ON aanpak_deelname (aanpak_id);

CREATE TABLE taak (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER REFERENCES persoon (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  soort TEXT NOT NULL,
  spoor TEXT,
  tekst TEXT,
  uiterlijk TEXT,
  later TEXT,
  later_reden TEXT,
  stand TEXT,
  bron TEXT,
  grondslag TEXT,
  onderwerp_id INTEGER,
  sleutel TEXT,
  gedaan TEXT
) STRICT;
CREATE INDEX taak_persoon_id ON taak (persoon_id);
CREATE INDEX taak_gebruiker_id ON taak (gebruiker_id);
CREATE UNIQUE INDEX taak_sleutel ON taak (sleutel);

CREATE TABLE gebeurtenis (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  moment INTEGER NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  soort TEXT NOT NULL,
  persoon_id INTEGER REFERENCES persoon (id),
  organisatie_id INTEGER REFERENCES organisatie (id),
  onderwerp TEXT,
  onderwerp_id INTEGER,
  versie_voor INTEGER,
  spoor TEXT,
  code1 TEXT,
  datum1 TEXT,
  getal1 INTEGER
) STRICT;
CREATE INDEX gebeurtenis_gebruiker_id ON gebeurtenis (gebruiker_id);
CREATE INDEX gebeurtenis_persoon_id ON gebeurtenis (persoon_id);
CREATE INDEX gebeurtenis_organisatie_id ON gebeurtenis (organisatie_id);

CREATE TABLE notitie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  datum TEXT NOT NULL,
  spoor TEXT,
  tekst TEXT NOT NULL,
  verbetert INTEGER REFERENCES notitie (id)
) STRICT;
CREATE INDEX notitie_persoon_id ON notitie (persoon_id);
CREATE INDEX notitie_verbetert ON notitie (verbetert);

CREATE TABLE concept (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  sleutel TEXT NOT NULL,
  inhoud TEXT,
  gewijzigd INTEGER
) STRICT;
CREATE INDEX concept_gebruiker_id ON concept (gebruiker_id);

-- Lists and searches of many rows.
CREATE INDEX persoon_team_naam ON persoon (team_id, naam_sleutel);
CREATE INDEX persoon_klantmanager_naam ON persoon (klantmanager_id, naam_sleutel);
CREATE INDEX persoon_naam ON persoon (naam_sleutel, geboortedatum);
CREATE INDEX persoon_telefoon ON persoon (telefoon_sleutel);
CREATE UNIQUE INDEX gebruiker_team_paar ON gebruiker_team (gebruiker_id, team_id);
CREATE UNIQUE INDEX lesdeelname_begin ON lesdeelname (lesgroep_id, persoon_id, van);
CREATE UNIQUE INDEX aanwezigheid_dag ON aanwezigheid (lesgroep_id, persoon_id, datum);
CREATE UNIQUE INDEX concept_een ON concept (gebruiker_id, sleutel);
CREATE INDEX concept_oud ON concept (gewijzigd);
CREATE INDEX sessie_tot ON sessie (tot);
CREATE INDEX taak_werk ON taak (gebruiker_id, stand, uiterlijk);
CREATE INDEX gesprek_dag ON gesprek (gebruiker_id, datum);
CREATE INDEX gebeurtenis_moment ON gebeurtenis (persoon_id, moment);
CREATE INDEX herkomst_feit ON herkomst (onderwerp, onderwerp_id, veld, datum);
CREATE INDEX uitkering_persoon_van ON uitkering (persoon_id, van);
CREATE INDEX taalmeting_laatste ON taalmeting (persoon_id, vaardigheid, datum);
CREATE UNIQUE INDEX aanpak_versie ON aanpak (naam, nummer);
CREATE INDEX organisatie_naam_sleutel ON organisatie (naam_sleutel);
CREATE INDEX plek_naam_sleutel ON plek (gesloten, naam_sleutel);

-- Words of names under which a person is found (text_zoeksleutel); derived, so without history.
CREATE TABLE zoekwoord (
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  woord TEXT NOT NULL,
  PRIMARY KEY (persoon_id, woord)
) STRICT;
CREATE INDEX zoekwoord_woord ON zoekwoord (woord, persoon_id);
