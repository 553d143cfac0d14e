-- A search by number asks for a merged dossier each time: by its former number, or its former row.
DROP INDEX gebeurtenis_samengevoegd;
CREATE INDEX gebeurtenis_samengevoegd_nummer ON gebeurtenis (code1)
  WHERE soort = 'samengevoegd' AND samen IS NULL;
CREATE INDEX gebeurtenis_samengevoegd_rij ON gebeurtenis (onderwerp_id)
  WHERE soort = 'samengevoegd' AND samen IS NULL;
