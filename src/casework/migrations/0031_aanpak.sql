-- Why a version of an aanpak was made, and whether only who is moved into it takes part.
ALTER TABLE aanpak ADD COLUMN reden TEXT;
ALTER TABLE aanpak ADD COLUMN apart INTEGER;
