-- The organisation as the place where a werkmakelaar works: what was promised and expected,
-- questions with their answer, coaching of the organisation, and how willing it is over time.
ALTER TABLE organisatie ADD COLUMN leerbedrijf_voor TEXT;
ALTER TABLE organisatie ADD COLUMN leerbedrijf_gezien TEXT;
ALTER TABLE organisatie ADD COLUMN convenant_tot TEXT;
ALTER TABLE organisatie ADD COLUMN convenant_plaatsen INTEGER;
ALTER TABLE organisatie ADD COLUMN convenant_belofte TEXT;
ALTER TABLE organisatie ADD COLUMN verwacht TEXT;
ALTER TABLE organisatie ADD COLUMN wij_verwachten TEXT;
ALTER TABLE organisatie ADD COLUMN werkcultuur TEXT;
ALTER TABLE contactpersoon ADD COLUMN weg TEXT;
CREATE TABLE orgcoaching (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  doel TEXT NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  van TEXT NOT NULL,
  keren INTEGER,
  eind TEXT,
  resultaat TEXT
) STRICT;
CREATE INDEX orgcoaching_organisatie_id ON orgcoaching (organisatie_id);
CREATE INDEX orgcoaching_gebruiker_id ON orgcoaching (gebruiker_id);
ALTER TABLE contactmoment ADD COLUMN soort TEXT;
ALTER TABLE contactmoment ADD COLUMN contactpersoon_id INTEGER REFERENCES contactpersoon (id);
ALTER TABLE contactmoment ADD COLUMN motivatie TEXT;
ALTER TABLE contactmoment ADD COLUMN energie TEXT;
ALTER TABLE contactmoment ADD COLUMN orgcoaching_id INTEGER REFERENCES orgcoaching (id);
CREATE INDEX contactmoment_contactpersoon_id ON contactmoment (contactpersoon_id);
CREATE INDEX contactmoment_orgcoaching_id ON contactmoment (orgcoaching_id);
CREATE TABLE orgvraag (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  organisatie_id INTEGER NOT NULL REFERENCES organisatie (id),
  richting TEXT NOT NULL,
  plek_id INTEGER REFERENCES plek (id),
  datum TEXT,
  vraag TEXT NOT NULL,
  gebruiker_id INTEGER REFERENCES gebruiker (id),
  uiterlijk TEXT,
  antwoord TEXT,
  beantwoord TEXT
) STRICT;
CREATE INDEX orgvraag_organisatie_id ON orgvraag (organisatie_id);
CREATE INDEX orgvraag_plek_id ON orgvraag (plek_id);
CREATE INDEX orgvraag_gebruiker_id ON orgvraag (gebruiker_id);
CREATE INDEX orgvraag_open ON orgvraag (beantwoord, uiterlijk);
