// SPDX-License-Identifier: GPL-3.0-or-later
// duckdb.mjs FOLDER DATABASE CSV TIMES one|whole: the classification of 2025 over DuckDB's own raw
// rows, from the closed file to the result; prints milliseconds and the counts of A, B, C.
// one: the classes of the year and nothing else.
// whole: what the product's report holds as well: the year before with its classes and the movement,
// the classes of the four quarters, the spread of the monthly payments and the shares.
import { createRequire } from 'module';
import fs from 'fs';

const [folder, database, csv, times, work] = process.argv.slice(2);
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
const one = `
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

const whole = `
WITH months AS (SELECT customer, "month", sum(payment_fen)::BIGINT AS payment, sum(margin_fen)::BIGINT AS margin
                FROM sales WHERE "month" BETWEEN 202401 AND 202512 GROUP BY customer, "month"),
windows (w, first, last) AS (VALUES (0, 202501, 202512), (1, 202401, 202412), (2, 202501, 202503),
                                    (3, 202504, 202506), (4, 202507, 202509), (5, 202510, 202512)),
sums AS (SELECT w, customer, sum(payment)::BIGINT AS payment, sum(margin)::BIGINT AS margin
         FROM months JOIN windows ON "month" BETWEEN first AND last GROUP BY w, customer),
ranks AS (SELECT *, count(*) OVER (PARTITION BY w) AS n,
                 rank() OVER (PARTITION BY w ORDER BY payment DESC) AS p1,
                 count(*) OVER (PARTITION BY w, payment) AS pt,
                 rank() OVER (PARTITION BY w ORDER BY margin DESC) AS m1,
                 count(*) OVER (PARTITION BY w, margin) AS mt
          FROM sums),
scores AS (SELECT *, (round(1000000 * (2 * n - (2 * p1 + pt - 1)) / (2 * n - 2))
                    + round(1000000 * (2 * n - (2 * m1 + mt - 1)) / (2 * n - 2))) / 2 AS score
           FROM ranks),
places AS (SELECT *, rank() OVER (PARTITION BY w ORDER BY score DESC) AS place FROM scores),
classes AS (SELECT w, customer, payment, margin, score, p1, m1,
       CASE WHEN p1 <= ${cut('n')} AND payment > 0 THEN 'A' WHEN p1 <= ${cutAb('n')} AND payment > 0 THEN 'B' ELSE 'C' END AS by_payment,
       CASE WHEN m1 <= ${cut('n')} AND margin > 0 THEN 'A' WHEN m1 <= ${cutAb('n')} AND margin > 0 THEN 'B' ELSE 'C' END AS by_margin,
       CASE WHEN payment <= 0 THEN 'C' WHEN place <= ${cut('n')} THEN 'A' WHEN place <= ${cutAb('n')} THEN 'B' ELSE 'C' END AS class
       FROM places),
earlier AS (SELECT customer, any_value(payment) FILTER (w = 1) AS payment_before,
                   any_value(margin) FILTER (w = 1) AS margin_before, any_value(class) FILTER (w = 1) AS before,
                   any_value(class) FILTER (w = 2) AS q1, any_value(class) FILTER (w = 3) AS q2,
                   any_value(class) FILTER (w = 4) AS q3, any_value(class) FILTER (w = 5) AS q4
            FROM classes WHERE w > 0 GROUP BY customer),
spread AS (SELECT customer, sqrt(12 * sum(payment::DOUBLE * payment) - sum(payment)::DOUBLE * sum(payment)) / sum(payment) AS cv
           FROM months WHERE "month" >= 202501 GROUP BY customer)
SELECT c.customer, c.payment, c.margin, c.score, row_number() OVER (ORDER BY c.score DESC, c.payment DESC, c.customer) AS line,
       c.by_payment, c.by_margin, c.class, e.payment_before, e.margin_before, e.before, e.q1, e.q2, e.q3, e.q4, s.cv,
       CASE WHEN e.before IS NULL THEN 'entered' WHEN e.before = c.class THEN 'same' WHEN c.class < e.before THEN 'up' ELSE 'down' END AS movement,
       1000000 * greatest(c.payment, 0) / sum(greatest(c.payment, 0)) OVER () AS share,
       1000000 * sum(greatest(c.payment, 0)) OVER (ORDER BY c.payment DESC, c.customer ROWS UNBOUNDED PRECEDING)
           / sum(greatest(c.payment, 0)) OVER () AS running,
       1000000 * greatest(c.margin, 0) / sum(greatest(c.margin, 0)) OVER () AS margin_share
FROM classes c LEFT JOIN earlier e USING (customer) LEFT JOIN spread s USING (customer)
WHERE c.w = 0 ORDER BY line`;
const sql = work === 'whole' ? whole : one;

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
