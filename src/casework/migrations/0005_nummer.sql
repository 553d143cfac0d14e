-- The highest dossiernummer of a year also past 9999: 2026-10000 comes before 2026-9999 as text.
CREATE INDEX persoon_nummer_lengte ON persoon (length(nummer), nummer);
