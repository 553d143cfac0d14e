-- Secret addresses with which a contactpersoon of an employer does one thing without an account.
CREATE TABLE werkgeverlink (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  sleutel TEXT NOT NULL,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  bij_deling_id INTEGER NOT NULL REFERENCES deling (id),
  contactpersoon_id INTEGER NOT NULL REFERENCES contactpersoon (id),
  houder_id INTEGER NOT NULL REFERENCES gebruiker (id),
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  daad TEXT NOT NULL,
  handtekening_id INTEGER REFERENCES handtekening (id),
  gemaakt INTEGER,
  tot TEXT NOT NULL,
  gebruikt INTEGER,
  ingetrokken INTEGER
) STRICT;
CREATE UNIQUE INDEX werkgeverlink_sleutel ON werkgeverlink (sleutel);
CREATE INDEX werkgeverlink_persoon_id ON werkgeverlink (persoon_id);
CREATE INDEX werkgeverlink_bij_deling_id ON werkgeverlink (bij_deling_id);
CREATE INDEX werkgeverlink_contactpersoon_id ON werkgeverlink (contactpersoon_id);
CREATE INDEX werkgeverlink_houder_id ON werkgeverlink (houder_id);
CREATE INDEX werkgeverlink_gebruiker_id ON werkgeverlink (gebruiker_id);
CREATE INDEX werkgeverlink_handtekening_id ON werkgeverlink (handtekening_id);
