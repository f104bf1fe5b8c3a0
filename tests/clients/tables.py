"""Python's standard library as a client: the CSV of every dialect, and PX with a reader of its own.

python3 tables.py ROOT FOLDER csv|px TABLE...
"""

import re
import sys

import bank


def read_px(data, table):
    """A PX file from the format's specification: keywords end at a semicolon outside quotation marks."""
    text = data.decode("windows-1252")
    keywords = {}
    for name, value in re.findall(r'([A-Z-]+(?:\[[a-z]+\])?(?:\([^)]*\))?)=((?:"[^"]*"|[^";])*);', text):
        keywords[name] = value
    texts = {name: re.findall('"([^"]*)"', re.sub('"\\s+"', "", value)) for name, value in keywords.items() if name != "DATA"}
    names = texts.get("STUB", []) + texts["HEADING"]
    codes = [texts[f'CODES("{name}")'] for name in names]
    assert [len(c) for c in codes] == [len(texts[f'VALUES("{name}")']) for name in names], f"{table}: CODES and VALUES"
    time = next(name for name in texts if name.startswith("TIMEVAL("))
    assert texts[time] == texts[time.replace("TIMEVAL", "CODES")], f"{table}: TIMEVAL is not in the order of VALUES"
    figures = [word.strip('"') for word in keywords["DATA"].split()]
    keys = [()]
    for values in codes:
        keys = [key + (value,) for key in keys for value in values]
    assert len(keys) == len(figures), f"{table}: {len(figures)} figures, not {len(keys)}"
    header = [texts[f'VARIABLECODE("{name}")'][0] for name in names]
    return bank.cells(header, [key + (figure,) for key, figure in zip(keys, figures)], table)


def csv_ways(root, table):
    asked = [{"code": v["id"], "values": ["*"]} for v in bank.variables(root, table)]
    whole = {"table": table, "lang": "en", "valuePresentation": "Code", "variables": asked}
    size = 1 + len(asked)
    for variable in bank.variables(root, table):
        size *= len(variable["values"])
    # The bank gives a million cells at a time in this form; more goes by the streamed one.
    yield "statbank", ";", bank.get(f"{root}/v1/data", whole | {"format": "CSV" if size <= 1_000_000 else "BULK"})
    yield "site", ";", bank.get(f"{root}/tables/{table}.csv?lang=en")
    address = f"{root}/api/v1/en/socialstat/{table}"
    query = [{"code": v["code"], "selection": {"filter": "all", "values": ["*"]}} for v in bank.get_json(address)["variables"]]
    yield "pxweb1", ",", bank.get(address, {"query": query, "response": {"format": "csv3"}})
    stub = ",".join(v["code"] for v in bank.get_json(address)["variables"])
    yield "pxweb2", ";", bank.get(bank.everything(root, table, f"&outputFormat=csv&outputFormatParams=UseCodes,SeparatorSemicolon&stub={stub}"))


def px_ways(root, table):
    asked = [{"code": v["id"], "values": ["*"]} for v in bank.variables(root, table)]
    yield "statbank", bank.get(f"{root}/v1/data", {"table": table, "format": "PX", "variables": asked})
    yield "site", bank.get(f"{root}/tables/{table}.px")
    yield "pxweb2", bank.get(bank.everything(root, table, "&outputFormat=px"))


def main(root, folder, kind, *tables):
    compared = 0
    for table in tables:
        expected = bank.reference(f"{folder}/{table}.csv", table)
        if kind == "csv":
            for what, delimiter, data in csv_ways(root, table):
                compared += bank.compare(expected, bank.delimited(data, delimiter, table), f"{table} {what} CSV")
        else:
            for what, data in px_ways(root, table):
                compared += bank.compare(expected, read_px(data, table), f"{table} {what} PX")
    print(f"{compared} cells agree")


main(*sys.argv[1:])
