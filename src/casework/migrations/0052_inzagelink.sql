-- Secret addresses with which a person sees who looked at his data.
CREATE TABLE inzagelink (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  sleutel TEXT NOT NULL,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  taal TEXT,
  gemaakt INTEGER,
  tot TEXT NOT NULL,
  laatst INTEGER,
  keer INTEGER,
  ingetrokken INTEGER
) STRICT;
CREATE UNIQUE INDEX inzagelink_sleutel ON inzagelink (sleutel);
CREATE INDEX inzagelink_persoon_id ON inzagelink (persoon_id);
CREATE INDEX inzagelink_gebruiker_id ON inzagelink (gebruiker_id);
