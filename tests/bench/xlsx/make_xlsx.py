# SPDX-License-Identifier: GPL-3.0-or-later
"""make_xlsx.py SALES.CSV OUT.XLSX: the rows as a workbook, written by openpyxl; figures as numbers,
the rest as text."""
import csv
import sys

import openpyxl

book = openpyxl.Workbook(write_only=True)
sheet = book.create_sheet("sales")
with open(sys.argv[1], encoding="utf-8", newline="") as file:
    rows = csv.reader(file)
    sheet.append(next(rows))
    for row in rows:
        sheet.append(row[:3] + [float(cell) for cell in row[3:]])
book.save(sys.argv[2])
