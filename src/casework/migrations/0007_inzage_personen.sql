-- An inzage holds the people that it showed in one field: one row an answer, however many people.
ALTER TABLE inzage ADD COLUMN personen TEXT;
WITH RECURSIVE samen (inzage_id, laatste, personen) AS (
  SELECT n.inzage_id, n.id, ',' || CAST(n.persoon_id AS TEXT) || ','
    FROM inzage_persoon n
   WHERE n.id = (SELECT min(m.id) FROM inzage_persoon m WHERE m.inzage_id = n.inzage_id)
  UNION ALL
  SELECT s.inzage_id, n.id, s.personen || CAST(n.persoon_id AS TEXT) || ','
    FROM samen s JOIN inzage_persoon n ON n.id =
         (SELECT min(m.id) FROM inzage_persoon m WHERE m.inzage_id = s.inzage_id AND m.id > s.laatste)
)
UPDATE inzage SET personen =
  (SELECT s.personen FROM samen s WHERE s.inzage_id = inzage.id ORDER BY s.laatste DESC LIMIT 1);
DROP TABLE inzage_persoon;
DROP TABLE IF EXISTS inzage_persoon_was;
