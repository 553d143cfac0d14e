-- Break-glass: who looked into whose dossier in need, and who looked that over; the review of rights.
CREATE TABLE noodtoegang (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  nummer TEXT NOT NULL,
  persoon_id INTEGER REFERENCES persoon (id),
  reden TEXT NOT NULL,
  van INTEGER NOT NULL,
  tot INTEGER NOT NULL,
  uiterlijk TEXT NOT NULL,
  oordeel TEXT,
  woorden TEXT,
  nagekeken INTEGER
) STRICT;
CREATE INDEX noodtoegang_gebruiker_id ON noodtoegang (gebruiker_id, van);
CREATE INDEX noodtoegang_persoon_id ON noodtoegang (persoon_id);
CREATE TABLE rechtencontrole (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  gedaan INTEGER NOT NULL,
  accounts INTEGER,
  vingerafdruk TEXT NOT NULL,
  woorden TEXT
) STRICT;
CREATE INDEX rechtencontrole_gebruiker_id ON rechtencontrole (gebruiker_id);
ALTER TABLE gebruiker_team ADD COLUMN persoon_id INTEGER REFERENCES persoon (id);
ALTER TABLE gebruiker_team ADD COLUMN tot INTEGER;
CREATE INDEX gebruiker_team_persoon_id ON gebruiker_team (persoon_id);
