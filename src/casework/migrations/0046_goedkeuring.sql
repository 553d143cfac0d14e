-- Four eyes: what one asks and another approves. Nobody approves what he asked himself.
CREATE TABLE goedkeuring (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  soort TEXT NOT NULL,
  aanvrager_id INTEGER NOT NULL REFERENCES gebruiker (id),
  gevraagd INTEGER NOT NULL,
  tot INTEGER NOT NULL,
  waarom TEXT NOT NULL,
  inhoud TEXT NOT NULL,
  vingerafdruk TEXT NOT NULL,
  stand TEXT NOT NULL,
  beoordelaar_id INTEGER REFERENCES gebruiker (id),
  beoordeeld INTEGER,
  antwoord TEXT,
  gedaan INTEGER,
  CHECK (beoordelaar_id <> aanvrager_id),
  CHECK (stand IN ('gevraagd', 'ingetrokken', 'machine') OR beoordelaar_id IS NOT NULL)
) STRICT;
CREATE INDEX goedkeuring_aanvrager_id ON goedkeuring (aanvrager_id);
CREATE INDEX goedkeuring_beoordelaar_id ON goedkeuring (beoordelaar_id);
CREATE INDEX goedkeuring_stand ON goedkeuring (stand, tot);
