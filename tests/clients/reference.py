"""Fetches the bank's own CSV of tables, which every client is compared with.

python3 reference.py ROOT FOLDER TABLE...
"""

import sys

import bank


def main(root, folder, *tables):
    for table in tables:
        asked = [{"code": v["id"], "values": ["*"]} for v in bank.variables(root, table)]
        body = {"table": table, "format": "BULK", "lang": "en", "valuePresentation": "Code", "variables": asked}
        with open(f"{folder}/{table}.csv", "wb") as file:
            file.write(bank.get(f"{root}/v1/data", body))
        cells = bank.reference(f"{folder}/{table}.csv", table)[1]
        assert len(cells) > 10 and any(v is not None for v in cells.values()), f"{table}: no figures"
        print(f"{table}: {len(cells)} cells")


main(*sys.argv[1:])
