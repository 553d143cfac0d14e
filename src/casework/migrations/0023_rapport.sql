-- Reports of a period, kept as they were made.
CREATE TABLE rapport (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  soort TEXT NOT NULL,
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  peil TEXT,
  bekend TEXT,
  gemaakt TEXT,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  aanpak_id INTEGER REFERENCES aanpak (id),
  mensen INTEGER
) STRICT;
CREATE INDEX rapport_gebruiker_id ON rapport (gebruiker_id);
CREATE INDEX rapport_aanpak_id ON rapport (aanpak_id);

CREATE TABLE rapportregel (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  rapport_id INTEGER NOT NULL REFERENCES rapport (id),
  nummer INTEGER,
  blok TEXT NOT NULL,
  groep TEXT,
  mijlpaal TEXT,
  indicator TEXT,
  noemer TEXT,
  teller INTEGER,
  van INTEGER,
  doel INTEGER,
  doel_mensen INTEGER,
  landelijk INTEGER,
  getal1 INTEGER,
  getal2 INTEGER,
  getal3 INTEGER,
  getal4 INTEGER
) STRICT;
CREATE INDEX rapportregel_rapport_id ON rapportregel (rapport_id, nummer);
