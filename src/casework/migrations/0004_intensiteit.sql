-- How many people have intensive guidance, and how many wait, of the whole gemeente.
CREATE INDEX aanpak_deelname_telt ON aanpak_deelname (intensiteit, tot, persoon_id);
