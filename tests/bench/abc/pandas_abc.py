# SPDX-License-Identifier: GPL-3.0-or-later
"""pandas_abc.py CSV TIMES: the same classification with the rows already in memory; prints
milliseconds and the counts of A, B, C. Reading the file is not counted."""
import sys
import time

import numpy
import pandas

rows = pandas.read_csv(sys.argv[1], usecols=["customer_code", "month", "payment", "margin"])
rows["month"] = rows["month"].str.replace("-", "").astype("int32")
for field in ("payment", "margin"):
    rows[field] = (rows[field] * 100).round().astype("int64")
for _ in range(int(sys.argv[2])):
    start = time.perf_counter()
    year = rows[(rows.month >= 202501) & (rows.month <= 202512)]
    sums = year.groupby("customer_code", sort=True)[["payment", "margin"]].sum()
    n = len(sums)
    score = sum(numpy.rint(1e6 * (2 * n - 2 * sums[f].rank(ascending=False)) / (2 * n - 2))
                for f in ("payment", "margin")) / 2
    place = score.rank(ascending=False, method="min")
    a = max(1, (2 * n + 5) // 10)
    ab = max(min(n, a + 1), (6 * n + 5) // 10)
    classes = numpy.where(sums.payment <= 0, "C", numpy.where(place <= a, "A", numpy.where(place <= ab, "B", "C")))
    order = numpy.lexsort((sums.index, -sums.payment, -score))
    result = sums.iloc[order].assign(score=score, cls=classes[order])
    took = (time.perf_counter() - start) * 1000
    counts = {c: int((classes == c).sum()) for c in "ABC"}
    print(f"{took:.1f} A={counts['A']} B={counts['B']} C={counts['C']}", len(result) and "")
