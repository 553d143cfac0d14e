-- Since when someone has this intensity of guidance, and what counted when it was decided.
ALTER TABLE aanpak_deelname ADD COLUMN intensiteit_sinds TEXT;
ALTER TABLE aanpak_deelname ADD COLUMN intensiteit_reden TEXT;
