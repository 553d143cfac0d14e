-- The short picture of a person that lists show: derived, without history; casework/beeld.h.
-- It holds on the days [van, tot): a task that was put off comes back, a placement begins or ends.
CREATE TABLE persoonbeeld (
  persoon_id INTEGER PRIMARY KEY,
  van TEXT NOT NULL,
  tot TEXT NOT NULL,
  leerroute TEXT,
  niveau TEXT,
  niveau_doel TEXT,
  plek_id INTEGER,
  werk_uren INTEGER,
  voorstellen INTEGER NOT NULL,
  intake_klaar TEXT,
  uiterlijk TEXT,
  taak_id INTEGER,
  botst INTEGER NOT NULL
) STRICT;
