-- A conversation: the interpreter by name and language, why it did not happen, whom of an
-- organisation and which colleagues are invited, and the note that belongs to it.
ALTER TABLE gesprek ADD COLUMN tolk_taal TEXT;
ALTER TABLE gesprek ADD COLUMN tolk_naam TEXT;
ALTER TABLE gesprek ADD COLUMN reden TEXT;
ALTER TABLE gesprek_deelnemer ADD COLUMN contactpersoon_id INTEGER REFERENCES contactpersoon (id);
CREATE INDEX gesprek_deelnemer_contactpersoon_id ON gesprek_deelnemer (contactpersoon_id);
ALTER TABLE notitie ADD COLUMN gesprek_id INTEGER REFERENCES gesprek (id);
CREATE INDEX notitie_gesprek_id ON notitie (gesprek_id);
CREATE INDEX gesprek_gebruiker_dag ON gesprek (gebruiker_id, datum);
CREATE TABLE gesprek_collega (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  gesprek_id INTEGER NOT NULL REFERENCES gesprek (id),
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id)
) STRICT;
CREATE INDEX gesprek_collega_gesprek_id ON gesprek_collega (gesprek_id);
CREATE INDEX gesprek_collega_persoon_id ON gesprek_collega (persoon_id);
CREATE INDEX gesprek_collega_gebruiker_id ON gesprek_collega (gebruiker_id);
