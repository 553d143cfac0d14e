-- Secret addresses of calendars.
CREATE TABLE agendalink (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  sleutel TEXT NOT NULL,
  soort TEXT NOT NULL,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  persoon_id INTEGER REFERENCES persoon (id),
  lesgroep_id INTEGER REFERENCES lesgroep (id),
  plek_id INTEGER REFERENCES plek (id),
  gemaakt INTEGER,
  laatst INTEGER,
  ingetrokken INTEGER
) STRICT;
CREATE UNIQUE INDEX agendalink_sleutel ON agendalink (sleutel);
CREATE INDEX agendalink_gebruiker_id ON agendalink (gebruiker_id);
CREATE INDEX agendalink_persoon_id ON agendalink (persoon_id);
CREATE INDEX agendalink_lesgroep_id ON agendalink (lesgroep_id);
CREATE INDEX agendalink_plek_id ON agendalink (plek_id);
