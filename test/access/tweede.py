#!/usr/bin/env python3
"""A second reading of the policy: from the text of src/domain/beleid_lijst.h and beleid_onderwerp.h,
with nothing of the program, to every cell (rol x relatie x doel x field x operation); compared with
the cells that `tweespoor access --json` prints. Counted by entity.

    tweede.py cells PROGRAM     every cell; last line: N passed, N failed
    tweede.py file PROGRAM OUT  every cell that gives something, for test/matrix: rol, relatie, doel,
                                entiteit, veld, a bit for each bewerking
    tweede.py lines             how many lines the policy has
"""
import json
import re
import subprocess
import sys
from pathlib import Path

DOMAIN = Path(__file__).resolve().parents[2] / "src" / "domain"


def text_of(name):
    """A header without comments, with its continued lines joined."""
    text = re.sub(r"/\*.*?\*/", " ", (DOMAIN / name).read_text(encoding="utf-8"), flags=re.S)
    return text.replace("\\\n", " ")


def code_list(name, macro):
    """{symbol: (number, code)} of a list of codes."""
    body = re.search(rf"#define {macro}\(C\)(.*)", text_of(name)).group(1)
    rows = re.findall(r"C\(\s*(\w+),\s*\"([^\"]+)\"", body)
    return {symbol: (number, code) for number, (symbol, code) in enumerate(rows, 1)}


def calls(text, macro, letter):
    """The arguments of each letter(..) in the body of a macro."""
    body = re.search(rf"#define {macro}\({letter}\)(.*)", text).group(1)
    found, depth, start = [], 0, None
    for at, sign in enumerate(body):
        if sign == "(":
            depth += 1
            if depth == 1 and body[:at].rstrip().endswith(letter):
                start = at + 1
        elif sign == ")":
            depth -= 1
            if depth == 0 and start is not None:
                found.append(split(body[start:at]))
                start = None
    return found


def split(arguments):
    """Commas that are not inside brackets or quotes divide."""
    out, depth, quoted, now = [], 0, False, ""
    for sign in arguments:
        quoted ^= sign == '"'
        if not quoted:
            depth += {"(": 1, ")": -1}.get(sign, 0)
            if sign == "," and depth == 0:
                out.append(now.strip())
                now = ""
                continue
        now += sign
    return out + [now.strip()]


class Sets:
    """Evaluates EEN(..) | TUSSEN(..) & ~ .. over the numbers of all codes, as sets."""

    def __init__(self, text, numbers):
        self.macros = {name: body.strip() for name, body in
                       re.findall(r"#define ([A-Z_]+) (.*)", text) if not name.startswith("DOMAIN_")}
        self.numbers = numbers

    def of(self, expression):
        names = {"EEN": lambda n: {n}, "TUSSEN": lambda a, b: set(range(a, b + 1)),
                 "KLASSEN_TOT": lambda k: set(range(0, k + 1))}
        while True:
            bigger = re.sub(r"\b([A-Z_]+)\b(?!\()",
                            lambda m: f"({self.macros[m[1]]})" if m[1] in self.macros else m[0], expression)
            if bigger == expression:
                break
            expression = bigger
        expression = expression.replace("UINT64_MAX", "set(range(64))").replace("& ~", "-")
        return eval(expression, {"__builtins__": {"set": set, "range": range}}, {**names, **self.numbers})


def policy():
    lijst, onderwerp = text_of("beleid_lijst.h"), text_of("beleid_onderwerp.h")
    lists = {"rol": code_list("gebruiker.h", "ROL_CODES"), "doel": code_list("gebruiker.h", "DOEL_CODES"),
             "relatie": code_list("beleid.h", "RELATIE_CODES"),
             "bewerking": code_list("beleid.h", "BEWERKING_CODES"),
             "gegevens": code_list("beleid.h", "CATEGORIE_CODES")}
    numbers = {symbol: number for l in lists.values() for symbol, (number, _) in l.items()}
    numbers.update({f"K{k}": k for k in range(6)})
    sets = Sets(lijst, numbers)
    lines = [(numbers[rol], *[sets.of(x) for x in rest[:5]])
             for rol, *rest in calls(lijst, "BELEID", "B")]
    category = {entity: numbers[c] for entity, c, _ in calls(onderwerp, "ONDERWERPEN", "O")}
    special = {(entity, field): numbers[c] for entity, field, c in calls(onderwerp, "VELDCATEGORIEEN", "V")}
    return lists, lines, category, special


class Ways:
    """How a rol can stand to rows of an entity at all, and what a share can give: a line of the policy
    that says more gives nothing."""

    def __init__(self, dictionary):
        self.people = {e["entiteit"] for e in dictionary if e["persoon"] or e["via"]}
        self.many = {e["entiteit"] for e in dictionary if e["via"]}
        text = text_of("beleid_onderwerp.h")
        body = re.search(r"#define BIJ_WERKGEVER\(W\)(.*)", text).group(1)
        self.of_share = set(re.findall(r"W\((\w+)\)", body)) | {"deling"}
        self.of_share |= {e["entiteit"] for e in dictionary if any(v["veld"] == "deling_id" for v in e["velden"])}

    def relations(self, rol, entity, part):
        if entity not in self.people:
            return {"gemeente"}
        if rol in ("partner", "werkgever"):
            given = part <= 20 or entity in self.of_share
            return {"deling"} if given and entity not in self.many else set()
        return {"deling"} if rol == "taalschool" else {"eigen", "team"}


def expected(lists, lines, category, special, fields, ways):
    names = {kind: {number: code for number, code in l.values()} for kind, l in lists.items()}
    cells = {}
    for entity, field, klasse in fields:
        part = special.get((entity, field), category[entity])
        for rol, relaties, doelen, delen, klassen, mag in lines:
            if part not in delen or klasse not in klassen:
                continue
            possible = ways.relations(names["rol"][rol], entity, part)
            for relatie in (r for r in relaties if names["relatie"].get(r) in possible):
                for doel in doelen & set(names["doel"]):
                    key = (names["rol"][rol], names["relatie"][relatie], names["doel"][doel], entity, field)
                    cells.setdefault(key, set()).update(names["bewerking"][m] for m in mag)
    return cells


def known(program):
    return json.loads(subprocess.run([program, "fields", "--json"], capture_output=True, check=True).stdout)


def fields_of(program):
    dictionary = known(program)
    return [(e["entiteit"], v["veld"], v["klasse"]) for e in dictionary for v in e["velden"]], Ways(dictionary)


def compare(program):
    told = json.loads(subprocess.run([program, "access", "--json"], capture_output=True, check=True).stdout)
    fields, ways = fields_of(program)
    lists, lines, category, special = policy()
    wanted = expected(lists, lines, category, special, fields, ways)
    got = {(c["rol"], c["relatie"], c["doel"], c["entiteit"], c["veld"]): set(c["mag"]) for c in told["cellen"]}
    wrong = [k for k in wanted.keys() | got.keys() if wanted.get(k, set()) != got.get(k, set())]
    for k in sorted(wrong)[:20]:
        print(f"{' '.join(k)}: {sorted(got.get(k, []))}, second reading {sorted(wanted.get(k, []))}")
    cells = len(lists["rol"]) * len(lists["relatie"]) * len(lists["doel"]) * len(fields) * len(lists["bewerking"])
    print(f"{cells} cells, {len(wanted)} combinations give something")
    entities = {k[3] for k in wanted.keys()}
    bad = {k[3] for k in wrong}
    print(f"{len(entities - bad)} passed, {len(bad)} failed")
    return 1 if wrong or not wanted else 0


def write(program, out):
    lists, lines, category, special = policy()
    wanted = expected(lists, lines, category, special, *fields_of(program))
    bit = {code: 1 << number for number, code in lists["bewerking"].values()}
    with open(out, "w", encoding="utf-8") as f:
        for key, mag in sorted(wanted.items()):
            f.write("\t".join([*key, str(sum(bit[m] for m in mag))]) + "\n")


if __name__ == "__main__":
    if sys.argv[1] == "lines":
        print(len(policy()[1]))
    elif sys.argv[1] == "file":
        write(sys.argv[2], sys.argv[3])
    else:
        sys.exit(compare(sys.argv[2]))
