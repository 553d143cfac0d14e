-- Files of an organisation, and which files of a person belong to a plaatsing.
CREATE TABLE orgdocument (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  naam TEXT NOT NULL,
  soort TEXT NOT NULL,
  type TEXT,
  grootte INTEGER,
  vingerafdruk TEXT,
  bewaren_tot TEXT,
  gewist TEXT,
  gewist_reden TEXT
) STRICT;
CREATE INDEX orgdocument_organisatie_id ON orgdocument (organisatie_id);
CREATE INDEX orgdocument_bewaren_tot ON orgdocument (bewaren_tot);
CREATE TABLE orgdocument_stuk (
  orgdocument_id INTEGER NOT NULL REFERENCES orgdocument (id),
  nr INTEGER NOT NULL,
  inhoud TEXT NOT NULL,
  PRIMARY KEY (orgdocument_id, nr)
) STRICT;
ALTER TABLE document ADD COLUMN plaatsing_id INTEGER REFERENCES plaatsing (id);
CREATE INDEX document_plaatsing_id ON document (plaatsing_id);
