-- The few events that say where a merged dossier went: found by its former number or id.
CREATE INDEX gebeurtenis_samengevoegd ON gebeurtenis (persoon_id)
  WHERE soort = 'samengevoegd' AND samen IS NULL;
