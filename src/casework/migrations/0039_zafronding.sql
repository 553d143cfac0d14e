-- The closing talk of the Z-route (Bi 3.14): who held it, and whether the route is done.
CREATE TABLE zafronding (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  datum TEXT NOT NULL,
  door TEXT NOT NULL,
  uitkomst TEXT NOT NULL,
  toelichting TEXT
) STRICT;
CREATE INDEX zafronding_persoon_id ON zafronding (persoon_id);
