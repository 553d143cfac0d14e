-- Messages to a person (letters, and mails that wait in this table until they are sent), and the
-- calls for the brede intake that are among them.
CREATE TABLE bericht (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  sjabloon TEXT NOT NULL,
  kanaal TEXT NOT NULL,
  taal TEXT,
  aan TEXT,
  onderwerp TEXT,
  tekst TEXT NOT NULL,
  eigen_tekst TEXT,
  gesprek_id INTEGER REFERENCES gesprek (id),
  stand TEXT,
  gemaakt INTEGER,
  niet_voor INTEGER,
  verzonden INTEGER,
  pogingen INTEGER,
  reden TEXT,
  kenmerk TEXT
) STRICT;
CREATE INDEX bericht_persoon_id ON bericht (persoon_id);
CREATE UNIQUE INDEX bericht_kenmerk ON bericht (kenmerk);
CREATE INDEX bericht_gesprek_id ON bericht (gesprek_id);
CREATE INDEX bericht_wacht ON bericht (stand, kanaal, niet_voor);
CREATE INDEX bericht_van ON bericht (gebruiker_id, stand);
CREATE TABLE oproep (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gesprek_id INTEGER REFERENCES gesprek (id),
  bericht_id INTEGER NOT NULL REFERENCES bericht (id),
  volgnummer INTEGER NOT NULL,
  datum TEXT NOT NULL,
  bezorgd TEXT,
  herinnerd TEXT
) STRICT;
CREATE INDEX oproep_persoon_id ON oproep (persoon_id);
CREATE INDEX oproep_gesprek_id ON oproep (gesprek_id);
CREATE INDEX oproep_bericht_id ON oproep (bericht_id);
