-- A function taken apart into tasks, people on those tasks, and the places made of them.
CREATE TABLE jobcarving (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  functie TEXT NOT NULL,
  afdeling TEXT,
  sector TEXT,
  uren INTEGER,
  stand TEXT NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  volgende TEXT,
  volgende_op TEXT,
  adres TEXT,
  reis_minuten INTEGER,
  bereikbaar_ov INTEGER,
  begeleiding TEXT,
  notitie TEXT
) STRICT;
CREATE INDEX jobcarving_organisatie_id ON jobcarving (organisatie_id);
CREATE INDEX jobcarving_gebruiker_id ON jobcarving (gebruiker_id);
CREATE TABLE carvingtaak (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  jobcarving_id INTEGER NOT NULL REFERENCES jobcarving (id),
  naam TEXT NOT NULL,
  uren INTEGER NOT NULL,
  maandag INTEGER,
  dinsdag INTEGER,
  woensdag INTEGER,
  donderdag INTEGER,
  vrijdag INTEGER,
  zaterdag INTEGER,
  zondag INTEGER,
  van INTEGER,
  tot INTEGER,
  taal_le TEXT,
  taal_lu TEXT,
  taal_sc TEXT,
  taal_sp TEXT,
  tillen INTEGER,
  staan INTEGER,
  hoogte INTEGER,
  buiten INTEGER,
  druk INTEGER,
  rijbewijs INTEGER,
  certificaat TEXT,
  materiaal TEXT,
  plek_id INTEGER REFERENCES plek (id),
  weg TEXT
) STRICT;
CREATE INDEX carvingtaak_jobcarving_id ON carvingtaak (jobcarving_id);
CREATE INDEX carvingtaak_plek_id ON carvingtaak (plek_id);
CREATE TABLE carvingmens (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  carvingtaak_id INTEGER NOT NULL REFERENCES carvingtaak (id),
  datum TEXT NOT NULL,
  redenen TEXT,
  nodig TEXT,
  eind TEXT
) STRICT;
CREATE INDEX carvingmens_persoon_id ON carvingmens (persoon_id);
CREATE INDEX carvingmens_carvingtaak_id ON carvingmens (carvingtaak_id);
ALTER TABLE plek ADD COLUMN certificaat TEXT;
