-- Consultation with other organisations; a task or an agreement may be of one of them.
ALTER TABLE taak ADD COLUMN organisatie_id INTEGER REFERENCES organisatie (id);
CREATE INDEX taak_organisatie_id ON taak (organisatie_id);
ALTER TABLE afspraak ADD COLUMN organisatie_id INTEGER REFERENCES organisatie (id);
CREATE INDEX afspraak_organisatie_id ON afspraak (organisatie_id);
CREATE TABLE overleg (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  naam TEXT NOT NULL,
  datum TEXT NOT NULL,
  van INTEGER,
  tot INTEGER,
  plaats TEXT,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  besluit TEXT,
  klaar TEXT
) STRICT;
CREATE INDEX overleg_gebruiker_id ON overleg (gebruiker_id);
CREATE TABLE overleg_org (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  overleg_id INTEGER NOT NULL REFERENCES overleg (id),
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id)
) STRICT;
CREATE INDEX overleg_org_overleg_id ON overleg_org (overleg_id);
CREATE INDEX overleg_org_organisatie_id ON overleg_org (organisatie_id);
CREATE TABLE overlegpunt (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  overleg_id INTEGER NOT NULL REFERENCES overleg (id),
  organisatie_id INTEGER REFERENCES organisatie (id),
  soort TEXT,
  onderwerp_id INTEGER,
  tekst TEXT,
  besluit TEXT,
  taak_id INTEGER REFERENCES taak (id)
) STRICT;
CREATE INDEX overlegpunt_persoon_id ON overlegpunt (persoon_id);
CREATE INDEX overlegpunt_overleg_id ON overlegpunt (overleg_id);
CREATE INDEX overlegpunt_organisatie_id ON overlegpunt (organisatie_id);
CREATE INDEX overlegpunt_taak_id ON overlegpunt (taak_id);
