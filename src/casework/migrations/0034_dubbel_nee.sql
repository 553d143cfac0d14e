-- Two dossiers that look alike, and are of two people.
CREATE TABLE dubbel_nee (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  ander_id INTEGER NOT NULL REFERENCES persoon (id),
  bekeken TEXT
) STRICT;
CREATE INDEX dubbel_nee_persoon_id ON dubbel_nee (persoon_id, ander_id);
CREATE INDEX dubbel_nee_ander_id ON dubbel_nee (ander_id);
