/* Accounts, sessions, drafts, inzage and the running aanpak. */
Q(GEBRUIKER_BIJ_NAAM, gebruiker, "SELECT * FROM gebruiker WHERE inlognaam = :inlognaam")
Q(GEBRUIKERS, gebruiker, "SELECT * FROM gebruiker ORDER BY rol, naam")
Q(GEBRUIKERS_MET_ROL, gebruiker, "SELECT * FROM gebruiker WHERE rol = :rol ORDER BY naam")
Q(TEAMS, team, "SELECT * FROM team ORDER BY naam")
Q(AANPAK_NU, aanpak, "SELECT * FROM aanpak ORDER BY vanaf DESC, id DESC LIMIT 1")
Q(AANPAKKEN, aanpak, "SELECT * FROM aanpak ORDER BY naam, nummer")
Q(MENSEN_AANTAL, aantalrij, "SELECT count(*) AS aantal FROM persoon")
