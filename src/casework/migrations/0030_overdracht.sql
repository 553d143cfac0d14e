-- Someone is asked to take a person over.
CREATE TABLE overdracht (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  van_id INTEGER REFERENCES gebruiker (id),
  naar_id INTEGER NOT NULL REFERENCES gebruiker (id),
  met_gesprekken INTEGER,
  notitie TEXT,
  stand TEXT,
  gevraagd TEXT,
  beantwoord TEXT,
  reden TEXT
) STRICT;
CREATE INDEX overdracht_persoon_id ON overdracht (persoon_id);
CREATE INDEX overdracht_van_id ON overdracht (van_id);
CREATE INDEX overdracht_naar_id ON overdracht (naar_id);
