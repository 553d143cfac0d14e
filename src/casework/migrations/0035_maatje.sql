-- Volunteers with an occupation of their own, linked to a person by a traject.
CREATE TABLE maatje (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  naam TEXT NOT NULL,
  naam_sleutel TEXT,
  soort TEXT NOT NULL,
  vak TEXT NOT NULL,
  beroepscode TEXT,
  sector TEXT,
  hoogstens INTEGER NOT NULL,
  maandag INTEGER,
  dinsdag INTEGER,
  woensdag INTEGER,
  donderdag INTEGER,
  vrijdag INTEGER,
  zaterdag INTEGER,
  zondag INTEGER,
  van INTEGER,
  tot INTEGER,
  telefoon TEXT,
  email TEXT,
  weg TEXT
) STRICT;
CREATE INDEX maatje_organisatie_id ON maatje (organisatie_id);
ALTER TABLE traject ADD COLUMN maatje_id INTEGER REFERENCES maatje (id);
CREATE INDEX traject_maatje_id ON traject (maatje_id);
