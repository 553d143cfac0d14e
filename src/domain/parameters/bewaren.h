/* bewaren.h: how long files are kept; rows of parameter.c.
 * Bi 9.9; the selectielijst is of the gemeente itself: that value is a default. */
{.naam = "bewaar_inburgering_maanden", .waarde = 60, .eenheid = "maanden", .van = "1990-01-01",
 .bron = "Besluit inburgering 2021, artikel 9.9", .nagekeken = "2026-11-22"},
{.naam = "bewaar_dossier_maanden", .waarde = 120, .eenheid = "maanden", .van = "1990-01-01",
 .bron = "Selectielijst gemeenten, 5 tot 10 jaar; de eigen lijst gaat voor",
 .nagekeken = "2026-11-22"},
