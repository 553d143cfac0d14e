-- The name that an employer sees of who works with him: the first name, no more.
ALTER TABLE plaatsing ADD COLUMN roepnaam TEXT;
