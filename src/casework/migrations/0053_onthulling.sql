-- A BSN or V-nummer that was shown whole, and why; the record of who looked says the reason too.
CREATE TABLE onthulling (
  id INTEGER PRIMARY KEY,
  versie INTEGER NOT NULL,
  vastgelegd_van INTEGER NOT NULL,
  vastgelegd_door INTEGER,
  persoon_id INTEGER NOT NULL REFERENCES persoon (id),
  gebruiker_id INTEGER NOT NULL REFERENCES gebruiker (id),
  moment INTEGER NOT NULL,
  soort TEXT NOT NULL,
  reden TEXT NOT NULL,
  woorden TEXT NOT NULL
) STRICT;
CREATE INDEX onthulling_persoon_id ON onthulling (persoon_id);
CREATE INDEX onthulling_gebruiker_id ON onthulling (gebruiker_id, moment);
CREATE INDEX onthulling_moment ON onthulling (moment);

ALTER TABLE inzage ADD COLUMN reden TEXT;
