-- Files of people; the bytes stand sealed in pieces, so that copy and erasure go with the rest.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  naam TEXT NOT NULL,
  soort TEXT NOT NULL,
  zicht TEXT NOT NULL,
  opleiding_id INTEGER REFERENCES opleiding (id),
  type TEXT,
  grootte INTEGER,
  vingerafdruk TEXT,
  bewaren_tot TEXT,
  gewist TEXT,
  gewist_reden TEXT
) STRICT;
CREATE INDEX document_persoon_id ON document (persoon_id);
CREATE INDEX document_opleiding_id ON document (opleiding_id);
CREATE INDEX document_bewaren_tot ON document (bewaren_tot);
CREATE TABLE document_stuk (
  document_id INTEGER NOT NULL REFERENCES document (id),
  nr INTEGER NOT NULL,
  inhoud TEXT NOT NULL,
  PRIMARY KEY (document_id, nr)
) STRICT;
