-- What of a person is shared with which organisation, for which purpose, until when.
CREATE TABLE deling (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  doel TEXT NOT NULL,
  delen INTEGER NOT NULL,
  grond TEXT NOT NULL,
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  traject_id INTEGER REFERENCES traject (id),
  introductie_id INTEGER REFERENCES introductie (id),
  verteld TEXT,
  ingetrokken TEXT,
  reden TEXT
) STRICT;
CREATE INDEX deling_persoon_id ON deling (persoon_id);
CREATE INDEX deling_organisatie_id ON deling (organisatie_id, tot);
CREATE INDEX deling_traject_id ON deling (traject_id);
CREATE INDEX deling_introductie_id ON deling (introductie_id);
