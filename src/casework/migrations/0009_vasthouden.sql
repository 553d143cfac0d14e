-- A seat of a place kept free for one person until a day.
CREATE TABLE vasthouding (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  tot TEXT NOT NULL,
  reden TEXT,
  eind TEXT
) STRICT;
CREATE INDEX vasthouding_persoon_id ON vasthouding (persoon_id);
CREATE INDEX vasthouding_plek_id ON vasthouding (plek_id);
