-- The shifts of one person on a place: those of the place when someone begins, and his own changes.
-- Whoever works now gets those of his place.
CREATE TABLE plaatsing_dienst (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  plaatsing_id INTEGER NOT NULL REFERENCES plaatsing (id),
  plek_id INTEGER NOT NULL REFERENCES plek (id),
  dag TEXT NOT NULL,
  van INTEGER NOT NULL,
  tot INTEGER NOT NULL,
  geldig_van TEXT NOT NULL,
  geldig_tot TEXT
) STRICT;
CREATE INDEX plaatsing_dienst_persoon_id ON plaatsing_dienst (persoon_id);
CREATE INDEX plaatsing_dienst_plaatsing_id ON plaatsing_dienst (plaatsing_id);
CREATE INDEX plaatsing_dienst_plek_id ON plaatsing_dienst (plek_id);
INSERT INTO plaatsing_dienst (versie, vastgelegd_van, vastgelegd_door, persoon_id, plaatsing_id,
  plek_id, dag, van, tot, geldig_van)
SELECT 1, CASE WHEN k.vastgelegd_van > p.vastgelegd_van THEN k.vastgelegd_van
  ELSE p.vastgelegd_van END, p.vastgelegd_door, p.persoon_id, p.id, p.plek_id, k.dag, k.van, k.tot,
  p.van
FROM plaatsing p JOIN plek_dienst k ON k.plek_id = p.plek_id WHERE p.eind IS NULL;
