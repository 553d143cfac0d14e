-- Who was born on a day: reading a file asks for each line whether someone is known already.
CREATE INDEX persoon_geboortedatum ON persoon (geboortedatum);
