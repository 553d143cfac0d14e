-- Partners work in the program: rows that belong to one share.
ALTER TABLE taak ADD COLUMN deling_id INTEGER REFERENCES deling (id);
CREATE INDEX taak_deling_id ON taak (deling_id);
ALTER TABLE notitie ADD COLUMN deling_id INTEGER REFERENCES deling (id);
CREATE INDEX notitie_deling_id ON notitie (deling_id);
ALTER TABLE document ADD COLUMN deling_id INTEGER REFERENCES deling (id);
CREATE INDEX document_deling_id ON document (deling_id);
ALTER TABLE traject ADD COLUMN deling_id INTEGER REFERENCES deling (id);
CREATE INDEX traject_deling_id ON traject (deling_id);
ALTER TABLE gesprek_deelnemer ADD COLUMN deling_id INTEGER REFERENCES deling (id);
ALTER TABLE gesprek_deelnemer ADD COLUMN komst TEXT;
CREATE INDEX gesprek_deelnemer_deling_id ON gesprek_deelnemer (deling_id);
CREATE TABLE intaketaak (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  deling_id INTEGER NOT NULL REFERENCES deling (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  deel TEXT NOT NULL,
  uiterlijk TEXT,
  klaar TEXT
) STRICT;
CREATE INDEX intaketaak_persoon_id ON intaketaak (persoon_id);
CREATE INDEX intaketaak_deling_id ON intaketaak (deling_id);
CREATE INDEX intaketaak_organisatie_id ON intaketaak (organisatie_id);
CREATE TABLE deelbericht (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  deling_id INTEGER NOT NULL REFERENCES deling (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  van_gemeente INTEGER,
  moment INTEGER,
  tekst TEXT NOT NULL
) STRICT;
CREATE INDEX deelbericht_persoon_id ON deelbericht (persoon_id);
CREATE INDEX deelbericht_deling_id ON deelbericht (deling_id);
CREATE INDEX deelbericht_gebruiker_id ON deelbericht (gebruiker_id);
CREATE TABLE zorgadvies (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  deling_id INTEGER NOT NULL REFERENCES deling (id),
  datum TEXT,
  uren_week INTEGER,
  uren_dag INTEGER,
  tillen INTEGER,
  staan INTEGER,
  nacht INTEGER,
  avond INTEGER,
  hoogte INTEGER,
  buiten INTEGER,
  drukte INTEGER,
  taken TEXT,
  geldig_tot TEXT,
  stand TEXT,
  besproken TEXT
) STRICT;
CREATE INDEX zorgadvies_persoon_id ON zorgadvies (persoon_id);
CREATE INDEX zorgadvies_deling_id ON zorgadvies (deling_id);
