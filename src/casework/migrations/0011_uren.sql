-- The ledger of hours says what was done, which theme of the MAP it was about, and whether it
-- follows from the attendance of a lesson; PVT and MAP have the day that closes them.
ALTER TABLE uren ADD COLUMN wat TEXT;
ALTER TABLE uren ADD COLUMN thema TEXT;
ALTER TABLE uren ADD COLUMN kernwaarde INTEGER;
ALTER TABLE uren ADD COLUMN uit_les INTEGER;
ALTER TABLE traject ADD COLUMN ondertekend TEXT;
ALTER TABLE traject ADD COLUMN eindgesprek TEXT;
