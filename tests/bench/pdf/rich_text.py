# SPDX-License-Identifier: GPL-3.0-or-later
"""rich_text.py TEXT.TXT OUT.HTML: the text of a document (pdftotext -layout) as rich text; lines of
several columns become rows of a bordered table, the others paragraphs."""
import html
import re
import sys

parts, table = [], False
for line in open(sys.argv[1], encoding="utf-8"):
    cells = [html.escape(cell) for cell in re.split(r"\s{2,}", line.strip()) if cell]
    if (len(cells) > 1) != table:
        parts.append("</table>" if table else "<table border='1' cellspacing='0' cellpadding='3' width='100%'>")
        table = not table
    if table:
        parts.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in cells) + "</tr>")
    elif cells:
        parts.append(f"<p>{cells[0]}</p>")
parts.append("</table>" if table else "")
with open(sys.argv[2], "w", encoding="utf-8") as out:
    out.write("<html><head><meta charset='utf-8'></head><body>" + "".join(parts) + "</body></html>")
