"""What the clients in Python share: asking the site, and comparing what was read with the bank's own CSV, cell by cell."""

import csv
import decimal
import io
import json
import urllib.parse
import urllib.request


def get(address, body=None):
    """The bytes at an address; a body is posted as JSON, without a content type of its own."""
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(address, data=data), timeout=120) as answer:
        return answer.read()


def get_json(address, body=None):
    return json.loads(get(address, body))


def plain(code):
    """Codes of variables as every dialect has them: in ASCII and upper case."""
    for letter, two in (("Æ", "AE"), ("Ø", "OE"), ("Å", "AA")):
        code = code.upper().replace(letter, two)
    return {"OMRADE": "OMRAADE", "KON": "KOEN"}.get(code, code)


def variables(root, table):
    return get_json(f"{root}/v1/tableinfo/{table}?lang=en")["variables"]


def everything(root, table, extra=""):
    """The address of a whole table in PxWebApi 2."""
    codes = get_json(f"{root}/api/v2/tables/{table}/metadata?lang=en")["id"]
    return f"{root}/api/v2/tables/{table}/data?lang=en" + "".join(f"&valueCodes[{c}]=*" for c in codes) + extra


def figure(text):
    return None if text in ("..", "", "NA") else decimal.Decimal(text)


def cells(header, rows, table):
    """Cells by their codes, the variables in order of name. What is counted is no variable of the bank."""
    names = [plain(name) for name in header]
    order = sorted(i for i, name in enumerate(names) if name != "CONTENTSCODE")
    order.sort(key=lambda i: names[i])
    found = {}
    for row in rows:
        key = tuple(row[i] for i in order)
        assert key not in found, f"{table}: {key} comes twice"
        found[key] = figure(row[len(header)])
    return [names[i] for i in order], found


def reference(path, table):
    """The bank's CSV: semicolons, codes, UTF-8 with byte order mark."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    assert rows[0][-1] == "INDHOLD", rows[0]
    return cells(rows[0][:-1], rows[1:], table)


def delimited(data, delimiter, table, encoding="utf-8-sig"):
    """A file with a row for each figure, the figure last."""
    rows = list(csv.reader(io.StringIO(data.decode(encoding), newline=""), delimiter=delimiter))
    return cells(rows[0][:-1], rows[1:], table)


def compare(expected, read, what):
    """Nothing when they agree; otherwise an error that names the first differences."""
    assert expected[0] == read[0], f"{what}: variables {read[0]}, not {expected[0]}"
    wrong = [f"missing {k}" for k in expected[1].keys() - read[1].keys()]
    wrong += [f"too many {k}" for k in read[1].keys() - expected[1].keys()]
    wrong += [f"{k}: {read[1][k]}, not {v}" for k, v in expected[1].items() if k in read[1] and read[1][k] != v]
    assert not wrong, f"{what}: {len(wrong)} of {len(expected[1])} cells differ: " + "; ".join(sorted(wrong)[:5])
    return len(expected[1])
