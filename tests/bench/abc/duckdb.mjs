// SPDX-License-Identifier: GPL-3.0-or-later
// duckdb.mjs FOLDER DATABASE CSV TIMES: the same classification over DuckDB's own raw rows, from the
// closed file to the result; prints milliseconds and the counts of A, B, C.
import { createRequire } from 'module';
import fs from 'fs';

const [folder, database, csv, times] = process.argv.slice(2);
const { DuckDBInstance } = createRequire(folder + '/')('@duckdb/node-api');

if (!fs.existsSync(database)) {
    const instance = await DuckDBInstance.create(database);
    const connection = await instance.connect();
    await connection.run(`CREATE TABLE IF NOT EXISTS sales AS SELECT substr(customer_code, 2)::INT AS customer,
        replace(substr("month"::VARCHAR, 1, 7), '-', '')::INT AS "month", category,
        round(net_sales * 100)::BIGINT AS net_fen, round(payment * 100)::BIGINT AS payment_fen,
        round(margin * 100)::BIGINT AS margin_fen
        FROM read_csv('${csv}', types = {'month': 'VARCHAR'})`);
    await connection.run('CHECKPOINT');
    connection.closeSync();
    instance.closeSync();
}

const cut = n => `greatest(1, (2 * ${n} + 5) // 10)`;
const cutAb = n => `greatest(least(${n}, ${cut(n)} + 1), (6 * ${n} + 5) // 10)`;
const sql = `
WITH sums AS (SELECT customer, sum(payment_fen)::BIGINT AS payment, sum(margin_fen)::BIGINT AS margin
              FROM sales WHERE "month" BETWEEN 202501 AND 202512 GROUP BY customer),
ranks AS (SELECT *, count(*) OVER () AS n,
                 rank() OVER (ORDER BY payment DESC) AS p1, count(*) OVER (PARTITION BY payment) AS pt,
                 rank() OVER (ORDER BY margin DESC) AS m1, count(*) OVER (PARTITION BY margin) AS mt
          FROM sums),
scores AS (SELECT *, (round(1000000 * (2 * n - (2 * p1 + pt - 1)) / (2 * n - 2))
                    + round(1000000 * (2 * n - (2 * m1 + mt - 1)) / (2 * n - 2))) / 2 AS score
           FROM ranks),
classes AS (SELECT *, rank() OVER (ORDER BY score DESC) AS place,
                   row_number() OVER (ORDER BY score DESC, payment DESC, customer) AS line FROM scores)
SELECT customer, payment, margin, score, line,
       CASE WHEN p1 <= ${cut('n')} AND payment > 0 THEN 'A' WHEN p1 <= ${cutAb('n')} AND payment > 0 THEN 'B' ELSE 'C' END AS by_payment,
       CASE WHEN m1 <= ${cut('n')} AND margin > 0 THEN 'A' WHEN m1 <= ${cutAb('n')} AND margin > 0 THEN 'B' ELSE 'C' END AS by_margin,
       CASE WHEN payment <= 0 THEN 'C' WHEN place <= ${cut('n')} THEN 'A' WHEN place <= ${cutAb('n')} THEN 'B' ELSE 'C' END AS class
FROM classes ORDER BY line`;

for (let i = 0; i < Number(times); ++i) {
    const start = performance.now();
    const instance = await DuckDBInstance.create(database);
    const connection = await instance.connect();
    await connection.run('SET threads = 2');
    const reader = await connection.runAndReadAll(sql);
    const took = performance.now() - start;
    const counts = { A: 0, B: 0, C: 0 };
    for (const value of reader.getColumns()[7]) {
        ++counts[value];
    }
    console.log(`${took.toFixed(1)} A=${counts.A} B=${counts.B} C=${counts.C}`);
    connection.closeSync();
    instance.closeSync();
}
