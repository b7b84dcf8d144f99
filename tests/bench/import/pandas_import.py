# SPDX-License-Identifier: GPL-3.0-or-later
"""pandas_import.py DATABASE CUSTOMERS.CSV SALES.CSV: read_csv and to_sql into SQLite, with the
customers loaded before the clock starts; prints milliseconds from the start of reading to the end
of the commit, processor milliseconds, rows."""
import sqlite3
import sys
import time

import pandas

database = sqlite3.connect(sys.argv[1])
database.execute("PRAGMA journal_mode=WAL")
database.execute("PRAGMA foreign_keys=ON")
database.executescript("""
    CREATE TABLE customer (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE, name TEXT NOT NULL);
    CREATE TABLE sales (id INTEGER PRIMARY KEY,
        customer_id INTEGER NOT NULL REFERENCES customer (id), month TEXT NOT NULL,
        category TEXT NOT NULL, quantity INTEGER, net_sales INTEGER, payment INTEGER,
        margin INTEGER);""")
customers = pandas.read_csv(sys.argv[2])
customers.insert(0, "id", range(1, len(customers) + 1))
customers.to_sql("customer", database, if_exists="append", index=False)
ids = dict(zip(customers.code, customers.id))

start, processor = time.perf_counter(), time.process_time()
rows = pandas.read_csv(sys.argv[3])
rows["customer_id"] = rows.pop("customer_code").map(ids)
for field, scale in (("quantity", 1000), ("net_sales", 100), ("payment", 100), ("margin", 100)):
    rows[field] = (rows[field] * scale).round().astype("int64")
rows.to_sql("sales", database, if_exists="append", index=False)
database.commit()
print(f"{(time.perf_counter() - start) * 1000:.0f} {(time.process_time() - processor) * 1000:.0f} {len(rows)}")
