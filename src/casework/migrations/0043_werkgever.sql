-- What an employer answers: he wants to meet someone, the first day is right.
ALTER TABLE voorstel ADD COLUMN uitgenodigd TEXT;
ALTER TABLE voorstel ADD COLUMN uitnodiging TEXT;
ALTER TABLE plaatsing ADD COLUMN bevestigd TEXT;
