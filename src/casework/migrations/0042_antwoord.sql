-- Messages that ask an answer, with their reminders; and what stands on the letters of the gemeente.
ALTER TABLE bericht ADD COLUMN gevraagd TEXT;
ALTER TABLE bericht ADD COLUMN antwoord_voor TEXT;
ALTER TABLE bericht ADD COLUMN gereageerd TEXT;
ALTER TABLE bericht ADD COLUMN herinnert_id INTEGER REFERENCES bericht (id);
CREATE INDEX bericht_herinnert_id ON bericht (herinnert_id);
CREATE TABLE briefhoofd (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  van TEXT NOT NULL,
  afdeling TEXT,
  adres TEXT NOT NULL,
  postcode TEXT,
  plaats TEXT NOT NULL,
  telefoon TEXT,
  retour TEXT,
  herinner_dagen INTEGER NOT NULL
) STRICT;
