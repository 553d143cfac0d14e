-- Lesson groups: seats of others, what is taught, the language of a trade.
ALTER TABLE lesgroep ADD COLUMN anderen INTEGER;
ALTER TABLE lesgroep ADD COLUMN soort TEXT;
ALTER TABLE lesgroep ADD COLUMN vaktaal TEXT;
-- Why someone was not there, in a word.
ALTER TABLE aanwezigheid ADD COLUMN oorzaak TEXT;

CREATE TABLE lesvakantie (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  naam TEXT NOT NULL,
  van TEXT NOT NULL,
  tot TEXT NOT NULL
) STRICT;
CREATE INDEX lesvakantie_organisatie_id ON lesvakantie (organisatie_id);

CREATE TABLE lesuitval (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  lesgroep_id INTEGER NOT NULL REFERENCES lesgroep (id),
  datum TEXT NOT NULL,
  van INTEGER NOT NULL,
  oorzaak TEXT NOT NULL,
  inhaal TEXT,
  inhaal_van INTEGER,
  inhaal_tot INTEGER,
  inhaal_lokaal TEXT
) STRICT;
CREATE UNIQUE INDEX lesuitval_les ON lesuitval (lesgroep_id, datum, van);

CREATE TABLE lesverzoek (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  lesgroep_id INTEGER NOT NULL REFERENCES lesgroep (id),
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  gevraagd TEXT NOT NULL,
  tekst TEXT NOT NULL,
  stand TEXT NOT NULL,
  naar INTEGER REFERENCES lesgroep (id),
  antwoord TEXT,
  antwoord_op TEXT
) STRICT;
CREATE INDEX lesverzoek_persoon_id ON lesverzoek (persoon_id);
CREATE INDEX lesverzoek_gebruiker_id ON lesverzoek (gebruiker_id);
CREATE INDEX lesverzoek_naar ON lesverzoek (naar);
CREATE INDEX lesverzoek_lesgroep_id ON lesverzoek (lesgroep_id, stand);
