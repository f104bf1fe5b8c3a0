"""LibreOffice as a client: a workbook and a page, converted to CSV and read with Python.

python3 office.py ROOT FOLDER xlsx|html TABLE...
"""

import csv
import io
import os
import subprocess
import sys

import bank


def convert(folder, files, filter_name):
    """Converts files with a profile of their own, so that no other office is disturbed."""
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{os.path.abspath(folder)}/profile", "--headless",
         f"--infilter={filter_name}", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1", "--outdir", folder, *files],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=180)


def table_of(text, header, values, table):
    """Cells of a sheet with time as columns: the names of values, blank where a value goes on, and the figures."""
    rows = list(csv.reader(io.StringIO(text)))
    stub = len(header) - 1
    years = [v["text"] for v in values[-1]]
    top = next(i for i, row in enumerate(rows) if row[-len(years):] == years)
    found, last = [], [""] * stub
    for row in rows[top + 1:]:
        if len(row) < stub + len(years) or not any(row[stub:stub + len(years)]):
            continue
        row = row[-(stub + len(years)):]
        # A heading that goes over several rows stands in the first of them.
        last = [cell or above for cell, above in zip(row[:stub], last)]
        codes = [code(values[i], cell, table) for i, cell in enumerate(last)]
        found += [codes + [year["id"], figure] for year, figure in zip(values[-1], row[stub:])]
    return bank.cells(header, found, table)


def code(values, shown, table):
    fit = [v["id"] for v in values if shown in (v["id"], v["text"])]
    assert len(fit) == 1, f"{table}: {shown!r} fits {fit}"
    return fit[0]


def main(root, folder, kind, *tables):
    names = "UseCodes" if kind == "xlsx" else "UseTexts"
    for table in tables:
        with open(f"{folder}/{table}.{kind}", "wb") as file:
            file.write(bank.get(bank.everything(root, table, f"&outputFormat={kind}&outputFormatParams={names}&heading=Tid,ContentsCode")))
    filter_name = "Calc MS Excel 2007 XML" if kind == "xlsx" else "HTML (StarCalc)"
    os.makedirs(f"{folder}/{kind}", exist_ok=True)
    convert(f"{folder}/{kind}", [f"{folder}/{table}.{kind}" for table in tables], filter_name)
    compared = 0
    for table in tables:
        variables = bank.variables(root, table)
        expected = bank.reference(f"{folder}/{table}.csv", table)
        with open(f"{folder}/{kind}/{table}.csv", encoding="utf-8-sig", newline="") as file:
            read = table_of(file.read(), [v["id"] for v in variables], [v["values"] for v in variables], table)
        compared += bank.compare(expected, read, f"{table} {kind} by LibreOffice")
    print(f"{compared} cells agree")


main(*sys.argv[1:])
