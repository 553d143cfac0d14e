-- The record of who looked: what a row says more, its place in a chain, and what was signed over all
-- chains. Rows of before say nothing of these. It is searched by row number, which follows time.
ALTER TABLE inzage ADD COLUMN namens_id INTEGER;
ALTER TABLE inzage ADD COLUMN relatie TEXT;
ALTER TABLE inzage ADD COLUMN grond TEXT;
ALTER TABLE inzage ADD COLUMN deling INTEGER;
ALTER TABLE inzage ADD COLUMN uitslag TEXT;
ALTER TABLE inzage ADD COLUMN herkomst TEXT;
ALTER TABLE inzage ADD COLUMN nood INTEGER;
ALTER TABLE inzage ADD COLUMN keten INTEGER;
ALTER TABLE inzage ADD COLUMN nummer INTEGER;
ALTER TABLE inzage ADD COLUMN zegel TEXT;
CREATE INDEX inzage_namens_id ON inzage (namens_id) WHERE namens_id IS NOT NULL;

CREATE TABLE ketenkop (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  nr INTEGER NOT NULL,
  soort TEXT NOT NULL,
  moment INTEGER NOT NULL,
  tot INTEGER,
  fouten INTEGER,
  regel TEXT NOT NULL
) STRICT;
