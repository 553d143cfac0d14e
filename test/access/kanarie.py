#!/usr/bin/env python3
"""Canaries in a demo store that nobody serves yet: each free text about a person becomes a word that
says whose and of which field it is: Kq, three signs for the person, two for the entity, two for the
field. Writes to standard output what a reader of pages must know to judge them: who stands how to
whom, and which cells the second reading of the policy gives.

    kanarie.py PROGRAM STORE
"""
import json
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import tweede  # noqa: E402

SIGNS = "0123456789abcdefghijklmnopqrstuvwxyz"
TODAY = "2026-11-23"
# Words that the program itself reads, and what is looked up by them.
NOT = {"persoon": {"nummer", "naam_sleutel", "telefoon_sleutel"}, "bericht": {"kenmerk", "aan"},
       "herkomst": {"onderwerp", "veld"}, "taak": {"bron", "sleutel"}, "gebeurtenis": {"onderwerp", "code1"},
       "document": {"vingerafdruk"}, "intake": {"wens_sector", "lbt_score"}, "werkervaring": {"beroepscode"},
       "praktijkleren": {"crebo"}, "carvingmens": {"redenen", "nodig"}, "voorstel": {"redenen", "nodig"}}


def signs(n, wide):
    out = ""
    for _ in range(wide):
        out = SIGNS[n % 36] + out
        n //= 36
    return out


def plant(db, known):
    planted = 0
    for e, entity in enumerate(known):
        if not entity["persoon"]:
            continue
        for f, field in enumerate(entity["velden"]):
            name = field["veld"]
            if field["soort"] != "tekst" or name in NOT.get(entity["entiteit"], ()):
                continue
            rows = db.execute(f"SELECT id, {entity['persoon']} FROM {entity['entiteit']} "
                              f"WHERE {name} IS NOT NULL AND {entity['persoon']} IS NOT NULL").fetchall()
            db.executemany(f"UPDATE {entity['entiteit']} SET {name} = ? WHERE id = ?",
                           [(f"Kq{signs(who, 3)}{signs(e, 2)}{signs(f, 2)}", row) for row, who in rows])
            planted += len(rows)
    return planted


def ties(db):
    ask = lambda sql: db.execute(sql).fetchall()
    return {
        "mensen": {i: {"team": team, "van": who} for i, team, who in
                   ask("SELECT id, team_id, klantmanager_id FROM persoon")},
        "accounts": {name: {"id": i, "rol": rol, "org": org, "teams": [t for (t,) in db.execute(
            "SELECT team_id FROM gebruiker_team WHERE gebruiker_id = ?", (i,))]}
            for i, name, rol, org in ask("SELECT id, inlognaam, rol, organisatie_id FROM gebruiker")},
        "leerling": [list(r) for r in ask(
            "SELECT DISTINCT d.persoon_id, g.organisatie_id FROM lesdeelname d JOIN lesgroep g ON g.id = "
            f"d.lesgroep_id WHERE d.tot IS NULL OR d.tot > '{int(TODAY[:4]) - 1}{TODAY[4:]}'")],
        # Who is invited to a talk reads where it is, under his share (casework/sql/partner.h).
        "gast": [list(r) for r in ask(
            "SELECT persoon_id, organisatie_id FROM gesprek_deelnemer WHERE deling_id IS NOT NULL")],
        "deling": [list(r) for r in ask(
            "SELECT persoon_id, organisatie_id, doel FROM deling WHERE ingetrokken IS NULL AND "
            f"van <= '{TODAY}' AND tot > '{TODAY}'")],
    }


def main(program, store):
    known = tweede.known(program)
    lists, lines, category, special = tweede.policy()
    cells = tweede.expected(lists, lines, category, special, *tweede.fields_of(program))
    db = sqlite3.connect(store)
    out = ties(db)
    out["geplant"] = plant(db, known)
    db.commit()
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()
    out["velden"] = [[e["entiteit"], [v["veld"] for v in e["velden"]]] for e in known]
    out["cellen"] = {"\t".join(k): True for k, mag in cells.items() if mag & {"lees", "lijst"}}
    json.dump(out, sys.stdout)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
