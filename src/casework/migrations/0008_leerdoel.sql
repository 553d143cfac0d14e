-- Learning goals of a traject as rows of their own, with the day on which they are looked at
-- together. What stood in the one text of a traject becomes its first goal.
CREATE TABLE leerdoel (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  traject_id INTEGER NOT NULL REFERENCES traject (id),
  tekst TEXT NOT NULL,
  vaktaal INTEGER,
  afgesproken TEXT NOT NULL,
  evaluatie TEXT,
  geevalueerd TEXT,
  uitkomst TEXT,
  toelichting TEXT
) STRICT;
CREATE INDEX leerdoel_persoon_id ON leerdoel (persoon_id);
CREATE INDEX leerdoel_traject_id ON leerdoel (traject_id);
INSERT INTO leerdoel (versie, vastgelegd_van, vastgelegd_door, persoon_id, traject_id, tekst,
  afgesproken)
SELECT 1, t.vastgelegd_van, t.vastgelegd_door, t.persoon_id, t.id, t.leerdoel, t.van
FROM traject t WHERE t.leerdoel IS NOT NULL AND t.leerdoel <> '';
ALTER TABLE traject DROP COLUMN leerdoel;
