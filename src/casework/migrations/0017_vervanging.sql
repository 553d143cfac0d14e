-- Who takes over for whom; the teams that someone sees only because of it; for whom something was
-- done.
CREATE TABLE vervanging (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  vervanger_id INTEGER NOT NULL REFERENCES gebruiker (id),
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  notitie TEXT
) STRICT;
CREATE INDEX vervanging_gebruiker_id ON vervanging (gebruiker_id);
CREATE INDEX vervanging_vervanger_id ON vervanging (vervanger_id);
ALTER TABLE gebruiker_team ADD COLUMN vervanging_id INTEGER REFERENCES vervanging (id);
CREATE INDEX gebruiker_team_vervanging_id ON gebruiker_team (vervanging_id);
ALTER TABLE gebeurtenis ADD COLUMN namens INTEGER REFERENCES gebruiker (id);
CREATE INDEX gebeurtenis_namens ON gebeurtenis (namens);
