-- A task of the aanpak is on a worklist from the day that its warning says.
ALTER TABLE taak ADD COLUMN vanaf TEXT;
