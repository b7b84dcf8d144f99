# SPDX-License-Identifier: GPL-3.0-or-later
"""pandas_xlsx.py BOOK.XLSX: read_excel alone, nothing stored; prints milliseconds, processor
milliseconds, rows."""
import sys
import time

import pandas

start, processor = time.perf_counter(), time.process_time()
rows = pandas.read_excel(sys.argv[1])
print(f"{(time.perf_counter() - start) * 1000:.0f} {(time.process_time() - processor) * 1000:.0f} {len(rows)}")
