-- What is kept about someone on a place: overeenkomst, signatures, stages, reports and
-- evidence; and how a plaatsing began and ended.
ALTER TABLE plaatsing ADD COLUMN jobcoach_id INTEGER REFERENCES gebruiker (id);
ALTER TABLE plaatsing ADD COLUMN begonnen TEXT;
ALTER TABLE plaatsing ADD COLUMN uit_contract TEXT;
ALTER TABLE plaatsing ADD COLUMN uit_uren INTEGER;
ALTER TABLE plaatsing ADD COLUMN gestopt_door TEXT;
ALTER TABLE plaatsing ADD COLUMN stopreden TEXT;
CREATE INDEX plaatsing_jobcoach_id ON plaatsing (jobcoach_id);

CREATE TABLE overeenkomst (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plaatsing_id INTEGER NOT NULL REFERENCES plaatsing (id),
  soort TEXT NOT NULL,
  nummer INTEGER,
  stand TEXT,
  van TEXT NOT NULL,
  tot TEXT,
  uren INTEGER NOT NULL,
  tijden TEXT,
  taken TEXT NOT NULL,
  leren TEXT,
  begeleiding TEXT,
  vergoeding TEXT,
  verzekering TEXT,
  stoppen TEXT,
  overig TEXT,
  uitgezet TEXT,
  rond TEXT
) STRICT;
CREATE INDEX overeenkomst_persoon_id ON overeenkomst (persoon_id);
CREATE INDEX overeenkomst_plaatsing_id ON overeenkomst (plaatsing_id);

CREATE TABLE handtekening (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  overeenkomst_id INTEGER NOT NULL REFERENCES overeenkomst (id),
  kant TEXT NOT NULL,
  naam TEXT NOT NULL,
  functie TEXT,
  namens TEXT,
  datum TEXT,
  herinnerd TEXT,
  keren INTEGER
) STRICT;
CREATE INDEX handtekening_persoon_id ON handtekening (persoon_id);
CREATE INDEX handtekening_overeenkomst_id ON handtekening (overeenkomst_id);

CREATE TABLE rotatie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plaatsing_id INTEGER NOT NULL REFERENCES plaatsing (id),
  plek_id INTEGER REFERENCES plek (id),
  afdeling TEXT NOT NULL,
  van TEXT NOT NULL,
  tot TEXT,
  vorm TEXT,
  mentor TEXT,
  leren TEXT,
  opbrengst TEXT
) STRICT;
CREATE INDEX rotatie_persoon_id ON rotatie (persoon_id);
CREATE INDEX rotatie_plaatsing_id ON rotatie (plaatsing_id);
CREATE INDEX rotatie_plek_id ON rotatie (plek_id);

CREATE TABLE verslag (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plaatsing_id INTEGER NOT NULL REFERENCES plaatsing (id),
  gesprek_id INTEGER REFERENCES gesprek (id),
  soort TEXT NOT NULL,
  datum TEXT NOT NULL,
  van_wie TEXT,
  op_tijd TEXT,
  werk_gaat TEXT,
  begrijpt TEXT,
  hoort_erbij TEXT,
  verandering TEXT,
  aannemen TEXT,
  afspraak TEXT
) STRICT;
CREATE INDEX verslag_persoon_id ON verslag (persoon_id);
CREATE INDEX verslag_plaatsing_id ON verslag (plaatsing_id);
CREATE INDEX verslag_gesprek_id ON verslag (gesprek_id);

CREATE TABLE praktijkleren (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plaatsing_id INTEGER NOT NULL REFERENCES plaatsing (id),
  leerweg TEXT NOT NULL,
  opleiding TEXT NOT NULL,
  crebo TEXT,
  niveau INTEGER,
  organisatie_id INTEGER REFERENCES organisatie (id),
  kwalificatie TEXT,
  rod INTEGER,
  behaald TEXT,
  behaald_op TEXT
) STRICT;
CREATE INDEX praktijkleren_persoon_id ON praktijkleren (persoon_id);
CREATE UNIQUE INDEX praktijkleren_plaatsing_id ON praktijkleren (plaatsing_id);
CREATE INDEX praktijkleren_organisatie_id ON praktijkleren (organisatie_id);
