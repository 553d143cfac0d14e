-- Labels that a team puts on people, and the filter with which a worklist begins.
CREATE TABLE etiket (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  team_id INTEGER NOT NULL REFERENCES team (id),
  naam TEXT NOT NULL
) STRICT;
CREATE INDEX etiket_team_id ON etiket (team_id);
CREATE TABLE persoon_etiket (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  etiket_id INTEGER NOT NULL REFERENCES etiket (id),
  sinds TEXT
) STRICT;
CREATE UNIQUE INDEX persoon_etiket_eens ON persoon_etiket (persoon_id, etiket_id);
CREATE INDEX persoon_etiket_etiket_id ON persoon_etiket (etiket_id);
ALTER TABLE mensenfilter ADD COLUMN eigen_begin INTEGER;
ALTER TABLE mensenfilter ADD COLUMN team_begin INTEGER;
