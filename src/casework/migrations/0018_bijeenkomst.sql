-- People and organisations meet: kennismaking, ontmoeting, activiteit, themabijeenkomst.
CREATE TABLE bijeenkomst (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  soort TEXT NOT NULL,
  naam TEXT NOT NULL,
  datum TEXT NOT NULL,
  van INTEGER,
  tot INTEGER,
  plaats TEXT,
  plek_id INTEGER REFERENCES plek (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  telt_als TEXT,
  opbrengst TEXT,
  afgelast TEXT
) STRICT;
CREATE INDEX bijeenkomst_datum ON bijeenkomst (datum);
CREATE INDEX bijeenkomst_plek_id ON bijeenkomst (plek_id);
CREATE INDEX bijeenkomst_gebruiker_id ON bijeenkomst (gebruiker_id);
CREATE TABLE bijeenkomst_mens (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  bijeenkomst_id INTEGER NOT NULL REFERENCES bijeenkomst (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  komst TEXT NOT NULL,
  uren_id INTEGER REFERENCES uren (id)
) STRICT;
CREATE UNIQUE INDEX bijeenkomst_mens_eens ON bijeenkomst_mens (bijeenkomst_id, persoon_id);
CREATE INDEX bijeenkomst_mens_persoon_id ON bijeenkomst_mens (persoon_id);
CREATE INDEX bijeenkomst_mens_uren_id ON bijeenkomst_mens (uren_id);
CREATE TABLE bijeenkomst_org (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  bijeenkomst_id INTEGER NOT NULL REFERENCES bijeenkomst (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  komst TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX bijeenkomst_org_eens ON bijeenkomst_org (bijeenkomst_id, organisatie_id);
CREATE INDEX bijeenkomst_org_organisatie_id ON bijeenkomst_org (organisatie_id);
CREATE TABLE bijeenkomst_paar (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  bijeenkomst_id INTEGER NOT NULL REFERENCES bijeenkomst (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  uitkomst TEXT NOT NULL,
  woorden TEXT
) STRICT;
CREATE INDEX bijeenkomst_paar_bijeenkomst_id ON bijeenkomst_paar (bijeenkomst_id);
CREATE INDEX bijeenkomst_paar_persoon_id ON bijeenkomst_paar (persoon_id);
CREATE INDEX bijeenkomst_paar_organisatie_id ON bijeenkomst_paar (organisatie_id);
