/* Accounts, sessions, drafts, inzage and the running aanpak. */
Q(GEBRUIKER_BIJ_NAAM, gebruiker, "SELECT * FROM gebruiker WHERE inlognaam = :inlognaam")
Q(GEBRUIKERS, gebruiker, "SELECT * FROM gebruiker ORDER BY rol, naam")
Q(GEBRUIKERS_MET_ROL, gebruiker, "SELECT * FROM gebruiker WHERE rol = :rol ORDER BY naam")
/* Whom this caller may make klantmanager: of a team that he belongs to, with access. */
Q(KLANTMANAGERS_TE_KIEZEN, gebruiker,
  "SELECT g.* FROM gebruiker g WHERE g.rol = 'klantmanager' "
  "AND (g.tot > :vandaag OR g.tot IS NULL) AND EXISTS (SELECT 1 FROM gebruiker_team gt "
  "WHERE gt.gebruiker_id = :ik AND gt.team_id = g.team_id "
  "AND gt.persoon_id IS NULL) ORDER BY g.naam, g.id")
/* Who sees this person and can do a task about him: staff of his team, with access. */
Q(COLLEGAS, gebruiker,
  "SELECT g.* FROM gebruiker g WHERE g.rol IN ('klantmanager', 'werkmakelaar', 'jobcoach') "
  "AND (g.tot > :vandaag OR g.tot IS NULL) AND EXISTS (SELECT 1 FROM v_persoon p "
  "JOIN gebruiker_team gt ON gt.team_id = p.team_id WHERE p.voor = :ik AND p.id = :persoon "
  "AND gt.gebruiker_id = g.id AND gt.persoon_id IS NULL) ORDER BY g.rol, g.naam, g.id")
Q(TEAMS, team, "SELECT * FROM team ORDER BY naam")
Q(AANPAK_NU, aanpak, "SELECT * FROM aanpak WHERE (vanaf <= :vandaag OR vanaf IS NULL) "
  "AND coalesce(apart, 0) = 0 ORDER BY vanaf DESC, id DESC LIMIT 1")
Q(MENSEN_AANTAL, aantalrij, "SELECT count(*) AS aantal FROM persoon")
