/* duo.h: limits of the exchange with DUO; rows of parameter.c.
 * Bron: DUO, M2M gegevensuitwisseling gemeenten, PIP API 1.2.0. */
{.naam = "duo_intensiteit_min", .waarde = 1, .eenheid = "uur", .van = "2022-01-01",
 .bron = "DUO, PIP API 1.2.0, geschatteIntensiteitB1Route", .nagekeken = "2026-11-21"},
{.naam = "duo_intensiteit_max", .waarde = 9999, .eenheid = "uur", .van = "2022-01-01",
 .bron = "DUO, PIP API 1.2.0, geschatteIntensiteitB1Route", .nagekeken = "2026-11-21"},
