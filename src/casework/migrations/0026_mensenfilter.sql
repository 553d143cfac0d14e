-- A choice of people that someone gave a name, for himself or for his team.
CREATE TABLE mensenfilter (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  naam TEXT NOT NULL,
  vraag TEXT,
  team_id INTEGER REFERENCES team (id)
) STRICT;
CREATE INDEX mensenfilter_gebruiker_id ON mensenfilter (gebruiker_id);
CREATE INDEX mensenfilter_team_id ON mensenfilter (team_id);
