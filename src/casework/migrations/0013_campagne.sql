-- A screening of a group: who is in it, and the day of each step.
CREATE TABLE campagne (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT NOT NULL,
  aanpak_id INTEGER REFERENCES aanpak (id),
  van TEXT NOT NULL,
  tot TEXT,
  vraag TEXT,
  reactie_dagen INTEGER,
  gebruiker_id INTEGER REFERENCES gebruiker (id)
) STRICT;

CREATE TABLE campagne_mens (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  campagne_id INTEGER NOT NULL REFERENCES campagne (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  erbij TEXT,
  uitgenodigd TEXT,
  keren INTEGER,
  gesprek_id INTEGER REFERENCES gesprek (id),
  afgerond TEXT,
  wil_niet TEXT,
  reden TEXT
) STRICT;
CREATE UNIQUE INDEX campagne_mens_paar ON campagne_mens (campagne_id, persoon_id);
CREATE INDEX campagne_mens_persoon_id ON campagne_mens (persoon_id);
CREATE INDEX campagne_mens_gebruiker_id ON campagne_mens (gebruiker_id);
CREATE INDEX campagne_mens_gesprek_id ON campagne_mens (gesprek_id);
