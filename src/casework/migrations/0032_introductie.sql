-- An introduction instead of a CV: with consent, for named organisations, until a day.
CREATE TABLE introductie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  roepnaam TEXT NOT NULL,
  tekst TEXT,
  document_id INTEGER REFERENCES document (id),
  gevraagd TEXT,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  gegeven TEXT,
  tot TEXT NOT NULL,
  ingetrokken TEXT
) STRICT;
CREATE INDEX introductie_persoon_id ON introductie (persoon_id);
CREATE INDEX introductie_document_id ON introductie (document_id);
CREATE INDEX introductie_gebruiker_id ON introductie (gebruiker_id);
CREATE TABLE introductie_org (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  introductie_id INTEGER NOT NULL REFERENCES introductie (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id)
) STRICT;
CREATE INDEX introductie_org_persoon_id ON introductie_org (persoon_id);
CREATE INDEX introductie_org_introductie_id ON introductie_org (introductie_id);
CREATE INDEX introductie_org_organisatie_id ON introductie_org (organisatie_id);
