-- A search looks at each sector of open places once; which places have room is counted in the index.
CREATE INDEX plek_open_sector ON plek (gesloten, sector);
DROP INDEX plaatsing_plek_id;
CREATE INDEX plaatsing_plek_dagen ON plaatsing (plek_id, van, eind);
