-- The day on which words and film of an introduction were erased: the trace that stays.
ALTER TABLE introductie ADD COLUMN gewist TEXT;
