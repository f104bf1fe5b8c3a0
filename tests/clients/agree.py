"""Compares what a client in another language read with the bank's CSV.

python3 agree.py FOLDER TABLE FILE...    each file has a line for each cell: codes, and the figure or ".."
"""

import sys

import bank


def main(folder, table, *files):
    expected = bank.reference(f"{folder}/{table}.csv", table)
    for file in files:
        with open(file, "rb") as lines:
            count = bank.compare(expected, bank.delimited(lines.read(), "\t", table), file.rsplit("/", 1)[-1])
        print(f"{file.rsplit('/', 1)[-1]}: {count} cells agree")


main(*sys.argv[1:])
