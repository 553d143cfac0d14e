-- Specialised consulents of a person, and who finds or makes a place for him.
CREATE TABLE consulent (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  vak TEXT NOT NULL,
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  van TEXT NOT NULL,
  tot TEXT
) STRICT;
CREATE INDEX consulent_persoon_id ON consulent (persoon_id);
CREATE INDEX consulent_gebruiker_id ON consulent (gebruiker_id);
CREATE TABLE plekopdracht (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  manier TEXT NOT NULL,
  wat TEXT NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  van TEXT,
  uiterlijk TEXT NOT NULL,
  klaar TEXT,
  plek_id INTEGER REFERENCES plek (id)
) STRICT;
CREATE INDEX plekopdracht_persoon_id ON plekopdracht (persoon_id);
CREATE INDEX plekopdracht_gebruiker_id ON plekopdracht (gebruiker_id);
CREATE INDEX plekopdracht_plek_id ON plekopdracht (plek_id);
