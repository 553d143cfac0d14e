-- One action for several people at once: its events name the first one, and go back together.
ALTER TABLE gebeurtenis ADD COLUMN samen INTEGER REFERENCES gebeurtenis (id);
CREATE INDEX gebeurtenis_samen ON gebeurtenis (samen);
