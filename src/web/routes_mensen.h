/* routes_mensen.h: the rows of routes.h under /mensen, sorted by path. */
#ifndef WEB_ROUTES_MENSEN_H
#define WEB_ROUTES_MENSEN_H

#define ROUTES_MENSEN(R) \
    R(mensen, GET, "/mensen", STAF, .doel = DOEL_BEGELEIDING, .menu = N_("Mijn mensen"), \
      .volgorde = 10) \
    R(dubbelen, GET, "/mensen/dubbel", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(samenvoegen_toon, GET, "/mensen/dubbel/{persoon}/{persoon}", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(samenvoegen_doe, POST, "/mensen/dubbel/{persoon}/{persoon}", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(dubbel_twee, POST, "/mensen/dubbel/{persoon}/{persoon}/twee", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(etiketten_toon, GET, "/mensen/etiketten", STAF, .doel = DOEL_BEGELEIDING) \
    R(etiket_toon, GET, "/mensen/etiketten/{etiket}", STAF, .doel = DOEL_BEGELEIDING) \
    R(etiket_wijzigen, POST, "/mensen/etiketten/{etiket}", STAF, .doel = DOEL_BEGELEIDING) \
    R(etiket_verwijder, POST, "/mensen/etiketten/{etiket}/weg", STAF, .doel = DOEL_BEGELEIDING) \
    R(mensenfilters_toon, GET, "/mensen/filters", STAF) \
    R(mensenfilter_bewaren, POST, "/mensen/filters", STAF) \
    R(mensenfilter_toon, GET, "/mensen/filters/{mensenfilter}", STAF) \
    R(mensenfilter_wijzigen, POST, "/mensen/filters/{mensenfilter}", STAF) \
    R(mensenfilter_begin_ik, POST, "/mensen/filters/{mensenfilter}/begin", STAF) \
    R(mensenfilter_begin_team, POST, "/mensen/filters/{mensenfilter}/team", STAF | STURING) \
    R(mensenfilter_verwijder, POST, "/mensen/filters/{mensenfilter}/weg", STAF) \
    R(mens_nieuw, GET, "/mensen/nieuw", KLANTMANAGERS, .doel = DOEL_INTAKE) \
    R(mens_aanmelden, POST, "/mensen/nieuw", KLANTMANAGERS, .doel = DOEL_INTAKE) \
    R(mens_nieuw_kijk, POST, "/mensen/nieuw/kijk", KLANTMANAGERS, .doel = DOEL_INTAKE, \
      .zonder_schrijven = true) \
    R(samen_kies, POST, "/mensen/samen", STAF, .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(samen_bericht_doe, POST, "/mensen/samen/bericht", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(samen_bericht_kijk, POST, "/mensen/samen/bericht/kijk", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(samen_bestand, POST, "/mensen/samen/bestand", STAF, .doel = DOEL_BEGELEIDING) \
    R(samen_campagne, POST, "/mensen/samen/campagne", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(samen_collega, POST, "/mensen/samen/collega", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(samen_druk, POST, "/mensen/samen/druk", STAF, .doel = DOEL_BEGELEIDING, \
      .zonder_schrijven = true, .type = "application/pdf") \
    R(samen_etiket_doe, POST, "/mensen/samen/etiket", STAF, .doel = DOEL_BEGELEIDING) \
    R(samen_etiket_kijk, POST, "/mensen/samen/etiket/kijk", STAF, .doel = DOEL_BEGELEIDING, \
      .zonder_schrijven = true) \
    R(samen_later_doe, POST, "/mensen/samen/later", STAF, .doel = DOEL_BEGELEIDING) \
    R(samen_taak_maken, POST, "/mensen/samen/taak", STAF, .doel = DOEL_BEGELEIDING) \
    R(te_laat_toon, GET, "/mensen/te-laat", STAF, .doel = DOEL_BEGELEIDING) \
    R(persoon_toon, GET, "/mensen/{persoon}", STAF, .doel = DOEL_BEGELEIDING) \
    R(afspraak_nieuw, GET, "/mensen/{persoon}/afspraak", STAF, .doel = DOEL_BEGELEIDING) \
    R(afspraak_maken, POST, "/mensen/{persoon}/afspraak", STAF, .doel = DOEL_BEGELEIDING) \
    R(afwijzen_vraag, GET, "/mensen/{persoon}/afwijzen/{plek}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(afwijzen_doe, POST, "/mensen/{persoon}/afwijzen/{plek}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(persoon_agendalink, GET, "/mensen/{persoon}/agenda", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(persoon_agendalink_maak, POST, "/mensen/{persoon}/agenda", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(persoon_agendalink_weg, POST, "/mensen/{persoon}/agenda/weg", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(bericht_nieuw, GET, "/mensen/{persoon}/bericht", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(bericht_zet_klaar, POST, "/mensen/{persoon}/bericht", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(berichten, GET, "/mensen/{persoon}/berichten", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(beurt_vraag, GET, "/mensen/{persoon}/beurt", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(beurt_begin_doe, POST, "/mensen/{persoon}/beurt", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(consulent_vraag, GET, "/mensen/{persoon}/consulent", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(consulent_zet, POST, "/mensen/{persoon}/consulent", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(delen_toon, GET, "/mensen/{persoon}/delen", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(delen_doe, POST, "/mensen/{persoon}/delen", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(delen_kijk, POST, "/mensen/{persoon}/delen/kijk", BEGELEIDERS, .doel = DOEL_BEGELEIDING, \
      .zonder_schrijven = true) \
    R(documenten, GET, "/mensen/{persoon}/documenten", STAF, .doel = DOEL_BEGELEIDING) \
    R(document_erbij, POST, "/mensen/{persoon}/documenten", STAF, .doel = DOEL_BEGELEIDING) \
    R(doorgeven_vraag, GET, "/mensen/{persoon}/doorgeven", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(doorgeven_doe, POST, "/mensen/{persoon}/doorgeven", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(eindgesprek_vraag, GET, "/mensen/{persoon}/eindgesprek", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(eindgesprek_leg_vast, POST, "/mensen/{persoon}/eindgesprek", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(persoon_etiketten, GET, "/mensen/{persoon}/etiketten", STAF, .doel = DOEL_BEGELEIDING) \
    R(persoon_etiket_op, POST, "/mensen/{persoon}/etiketten", STAF, .doel = DOEL_BEGELEIDING) \
    R(persoon_etiket_af, POST, "/mensen/{persoon}/etiketten/{etiket}/weg", STAF, \
      .doel = DOEL_BEGELEIDING) \
    R(examen_nieuw, GET, "/mensen/{persoon}/examen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(examen_maken, POST, "/mensen/{persoon}/examen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(feit_toon, GET, "/mensen/{persoon}/feit", STAF, .doel = DOEL_INTAKE) \
    R(feit_bewaren, POST, "/mensen/{persoon}/feit", STAF, .doel = DOEL_INTAKE) \
    R(feit_weg, POST, "/mensen/{persoon}/feit/weg", STAF, .doel = DOEL_INTAKE) \
    R(gegevens_toon, GET, "/mensen/{persoon}/gegevens", STAF, .doel = DOEL_BEGELEIDING) \
    R(gegevens_wijzig, GET, "/mensen/{persoon}/gegevens/wijzig", STAF, .doel = DOEL_BEGELEIDING) \
    R(gegevens_bewaren, POST, "/mensen/{persoon}/gegevens/wijzig", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprek_nieuw, GET, "/mensen/{persoon}/gesprek", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprek_maken, POST, "/mensen/{persoon}/gesprek", STAF, .doel = DOEL_BEGELEIDING) \
    R(gesprekken, GET, "/mensen/{persoon}/gesprekken", STAF, .doel = DOEL_BEGELEIDING) \
    R(huishouden_wijzig, GET, "/mensen/{persoon}/huishouden", STAF, .doel = DOEL_BEGELEIDING) \
    R(huishouden_bewaren, POST, "/mensen/{persoon}/huishouden", STAF, .doel = DOEL_BEGELEIDING) \
    R(huishouden_naar, POST, "/mensen/{persoon}/huishouden/naar", STAF, .doel = DOEL_BEGELEIDING) \
    R(huishouden_verlaat, POST, "/mensen/{persoon}/huishouden/weg", STAF, \
      .doel = DOEL_BEGELEIDING) \
    R(inkomen_toon, GET, "/mensen/{persoon}/inkomen", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(inkomen_toon_uit, POST, "/mensen/{persoon}/inkomen", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING, .zonder_schrijven = true) \
    R(inkomen_bewaren, POST, "/mensen/{persoon}/inkomen/bewaar", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(intake_toon, GET, "/mensen/{persoon}/intake", STAF, .doel = DOEL_INTAKE) \
    R(intake_afronden, POST, "/mensen/{persoon}/intake/afronden", KLANTMANAGERS, \
      .doel = DOEL_INTAKE) \
    R(intake_blad, GET, "/mensen/{persoon}/intake/blad", STAF, .doel = DOEL_INTAKE) \
    R(intake_blad_bewaren, POST, "/mensen/{persoon}/intake/blad", STAF, .doel = DOEL_INTAKE) \
    R(intake_deel_toon, GET, "/mensen/{persoon}/intake/deel", STAF, .doel = DOEL_INTAKE) \
    R(intake_deel_bewaren, POST, "/mensen/{persoon}/intake/deel", STAF, .doel = DOEL_INTAKE) \
    R(introductie_toon, GET, "/mensen/{persoon}/introductie", STAF, .doel = DOEL_MATCHING) \
    R(introductie_bewaren, POST, "/mensen/{persoon}/introductie", STAF, .doel = DOEL_MATCHING) \
    R(persoon_inzage, GET, "/mensen/{persoon}/inzage", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(inzagelink_toon, GET, "/mensen/{persoon}/inzage/link", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(inzagelink_nieuw, POST, "/mensen/{persoon}/inzage/link", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(inzagelink_weg, POST, "/mensen/{persoon}/inzage/link/weg", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(persoon_inzage_csv, GET, "/mensen/{persoon}/inzage/tabel", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING, .type = "text/csv") \
    R(kennismaking_nieuw, GET, "/mensen/{persoon}/kennismaking/{plek}", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(kennismaking_maak, POST, "/mensen/{persoon}/kennismaking/{plek}", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(deelname_nieuw, GET, "/mensen/{persoon}/lesgroep", STAF, .doel = DOEL_TAAL) \
    R(deelname_maken, POST, "/mensen/{persoon}/lesgroep", STAF, .doel = DOEL_TAAL) \
    R(maatje_zoeken, GET, "/mensen/{persoon}/maatje", STAF, .doel = DOEL_MATCHING) \
    R(maatje_koppelen, GET, "/mensen/{persoon}/maatje/{maatje}", STAF, .doel = DOEL_MATCHING) \
    R(maatje_koppel_doe, POST, "/mensen/{persoon}/maatje/{maatje}", STAF, .doel = DOEL_MATCHING) \
    R(notitie_nieuw, GET, "/mensen/{persoon}/notitie", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(notitie_bewaren, POST, "/mensen/{persoon}/notitie", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(onthul_vraag, GET, "/mensen/{persoon}/nummer", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(onthul_toon, POST, "/mensen/{persoon}/nummer", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(oproepen, GET, "/mensen/{persoon}/oproepen", BEGELEIDERS, .doel = DOEL_INTAKE) \
    R(oproep_maak, POST, "/mensen/{persoon}/oproepen", KLANTMANAGERS, .doel = DOEL_INTAKE) \
    R(partners_toon, GET, "/mensen/{persoon}/partners", BEGELEIDERS, .doel = DOEL_BEGELEIDING) \
    R(ggd_verwijs, POST, "/mensen/{persoon}/partners/ggd", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(partners_verdeel, POST, "/mensen/{persoon}/partners/intake", BEGELEIDERS, \
      .doel = DOEL_BEGELEIDING) \
    R(plan_toon, GET, "/mensen/{persoon}/plan", STAF, .doel = DOEL_BEGELEIDING) \
    R(plan_maken, POST, "/mensen/{persoon}/plan", KLANTMANAGERS, .doel = DOEL_BEGELEIDING) \
    R(koppelen_persoon, GET, "/mensen/{persoon}/plekken", STAF, .doel = DOEL_MATCHING) \
    R(voorstel_bovenste, POST, "/mensen/{persoon}/plekken", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plekken_vergelijk, GET, "/mensen/{persoon}/plekken/vergelijken", STAF, \
      .doel = DOEL_MATCHING) \
    R(plekopdracht_vraag, GET, "/mensen/{persoon}/plekopdracht", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plekopdracht_maak, POST, "/mensen/{persoon}/plekopdracht", MAKELAARS, .doel = DOEL_MATCHING) \
    R(plekopdracht_af, POST, "/mensen/{persoon}/plekopdracht/klaar", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(rooster_toon, GET, "/mensen/{persoon}/rooster", STAF, .doel = DOEL_BEGELEIDING) \
    R(rooster_taak, POST, "/mensen/{persoon}/rooster", STAF, .doel = DOEL_BEGELEIDING) \
    R(oplossing_toon, GET, "/mensen/{persoon}/rooster/oplossing", STAF, .doel = DOEL_BEGELEIDING) \
    R(oplossing_kies, POST, "/mensen/{persoon}/rooster/oplossing", STAF, \
      .doel = DOEL_BEGELEIDING) \
    R(rooster_vraag_school, POST, "/mensen/{persoon}/rooster/school", STAF, .doel = DOEL_TAAL) \
    R(taak_nieuw, GET, "/mensen/{persoon}/taak", STAF, .doel = DOEL_BEGELEIDING) \
    R(taak_maken, POST, "/mensen/{persoon}/taak", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_nieuw, GET, "/mensen/{persoon}/traject", STAF, .doel = DOEL_BEGELEIDING) \
    R(traject_maken, POST, "/mensen/{persoon}/traject", STAF, .doel = DOEL_BEGELEIDING) \
    R(trajecten_toon, GET, "/mensen/{persoon}/trajecten", STAF, .doel = DOEL_BEGELEIDING) \
    R(uitkering_nieuw, GET, "/mensen/{persoon}/uitkering", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(uitkering_maken, POST, "/mensen/{persoon}/uitkering", KLANTMANAGERS, \
      .doel = DOEL_BEGELEIDING) \
    R(uren_toon, GET, "/mensen/{persoon}/uren", STAF, .doel = DOEL_BEGELEIDING) \
    R(uren_nieuw, GET, "/mensen/{persoon}/uren/nieuw", STAF, .doel = DOEL_BEGELEIDING) \
    R(uren_maken, POST, "/mensen/{persoon}/uren/nieuw", STAF, .doel = DOEL_BEGELEIDING) \
    R(uren_csv, GET, "/mensen/{persoon}/uren/tabel", STAF, .doel = DOEL_BEGELEIDING, \
      .type = "text/csv") \
    R(vasthouden, GET, "/mensen/{persoon}/vasthouden/{plek}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(vasthouden_doe, POST, "/mensen/{persoon}/vasthouden/{plek}", MAKELAARS, \
      .doel = DOEL_MATCHING) \
    R(voorstel_nieuw, GET, "/mensen/{persoon}/voorstel/{plek}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(voorstel_maak, POST, "/mensen/{persoon}/voorstel/{plek}", MAKELAARS, .doel = DOEL_MATCHING) \
    R(voorstellen_toon, GET, "/mensen/{persoon}/voorstellen", STAF, .doel = DOEL_MATCHING) \
    R(werk_nieuw, GET, "/mensen/{persoon}/werk", STAF, .doel = DOEL_BEGELEIDING) \
    R(werk_maken, POST, "/mensen/{persoon}/werk", STAF, .doel = DOEL_BEGELEIDING)
#endif
