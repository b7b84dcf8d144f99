// SPDX-License-Identifier: GPL-3.0-or-later
#include "abc_oracle.h"

#include <sqlite3.h>

#include <limits>
#include <stdexcept>

namespace accord::test {

using namespace domain;

namespace {

constexpr std::int64_t kAbsent = std::numeric_limits<std::int64_t>::min();

constexpr const char *kTables = R"(
CREATE TABLE customer (id INTEGER PRIMARY KEY, code TEXT COLLATE BINARY, parent INTEGER,
  account INTEGER, internal INTEGER, opened TEXT, inactive INTEGER, since TEXT,
  left_out INTEGER);
CREATE TABLE fact (customer INTEGER, month INTEGER, payment INTEGER, margin INTEGER,
  brand INTEGER, total INTEGER, sales INTEGER);
CREATE TABLE policy (i TEXT PRIMARY KEY, weight INTEGER);
CREATE TABLE setting (from_month INTEGER, to_month INTEGER, last_day TEXT, share INTEGER,
  a INTEGER, b INTEGER, c INTEGER, share_a INTEGER, share_ab INTEGER, min_months INTEGER,
  min_coverage INTEGER, roll INTEGER);
)";

// unit: every customer's ranked unit; the walk up stops at the first account level.
constexpr const char *kPopulation = R"(
DROP TABLE IF EXISTS unit; DROP TABLE IF EXISTS standing; DROP TABLE IF EXISTS figure;
CREATE TABLE unit AS
WITH RECURSIVE up(id, at, depth) AS (
  SELECT id, id, 0 FROM customer
  UNION ALL
  SELECT up.id, c.parent, depth + 1 FROM up JOIN customer c ON c.id = up.at, setting
  WHERE setting.roll AND c.parent IS NOT NULL AND NOT c.account)
SELECT id AS customer, (SELECT at FROM up u WHERE u.id = o.id ORDER BY depth DESC LIMIT 1) AS unit
FROM customer o;
CREATE TABLE standing AS
SELECT c.id, c.code,
  CASE WHEN c.internal THEN 'internal'
       WHEN c.inactive AND (c.since IS NULL OR c.since <= s.last_day) THEN 'inactive'
       WHEN c.opened IS NOT NULL AND
            (s.to_month / 100 * 12 + s.to_month % 100)
            - (substr(c.opened, 1, 4) * 12 + substr(c.opened, 6, 2)
               + (substr(c.opened, 9, 2) <> '01')) + 1 < s.min_months THEN 'new'
       WHEN NOT EXISTS (SELECT 1 FROM fact f JOIN unit u ON u.customer = f.customer
                        WHERE u.unit = c.id AND f.month BETWEEN s.from_month AND s.to_month
                          AND (f.sales OR (f.brand IS NOT NULL AND f.total IS NOT NULL)))
         THEN 'no_data' END AS reason
FROM customer c, setting s WHERE c.id IN (SELECT unit FROM unit) AND NOT c.left_out;
CREATE TABLE figure AS
SELECT st.id, st.code, sum(f.payment) AS payment, sum(f.margin) AS margin,
  sum(CASE WHEN f.brand IS NOT NULL AND f.total IS NOT NULL THEN f.brand END) AS brand,
  sum(CASE WHEN f.brand IS NOT NULL AND f.total IS NOT NULL THEN f.total END) AS total
FROM standing st JOIN unit u ON u.unit = st.id
JOIN fact f ON f.customer = u.customer, setting s
WHERE st.reason IS NULL AND f.month BETWEEN s.from_month AND s.to_month
GROUP BY st.id, st.code;
)";

// value: one row per unit and indicator that is on and available. graded: rank, score and class.
constexpr const char *kGrades = R"(
DROP TABLE IF EXISTS value; DROP TABLE IF EXISTS graded; DROP TABLE IF EXISTS scored;
DROP TABLE IF EXISTS total;
CREATE TABLE value AS
SELECT id, code, 'payment' AS i, coalesce(payment, 0) AS v FROM figure
 WHERE (SELECT count(payment) FROM figure) > 0
   AND 'payment' IN (SELECT i FROM policy WHERE weight IS NOT NULL)
UNION ALL
SELECT id, code, 'margin', coalesce(margin, 0) FROM figure
 WHERE (SELECT count(margin) FROM figure) > 0
   AND 'margin' IN (SELECT i FROM policy WHERE weight IS NOT NULL)
UNION ALL
SELECT id, code, 'dependence',
  CASE WHEN brand >= 0 THEN (2000000 * brand + total) / (2 * total)
       ELSE -((-2000000 * brand + total) / (2 * total)) END
  FROM figure WHERE total > 0
   AND 'dependence' IN (SELECT i FROM policy WHERE weight IS NOT NULL);
CREATE TABLE graded AS
WITH placed AS (
  SELECT *, rank() OVER (PARTITION BY i ORDER BY v DESC) AS best,
    count(*) OVER (PARTITION BY i, v) AS peers, count(*) OVER (PARTITION BY i) AS n,
    coalesce(sum(max(v, 0)) OVER (PARTITION BY i ORDER BY v DESC
             GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before,
    sum(max(v, 0)) OVER (PARTITION BY i) AS whole
  FROM value),
cut AS (
  SELECT placed.*, s.*, max(1, (2 * n * a + a + b + c) / (2 * (a + b + c))) AS cut_a,
    (2 * n * (a + b) + a + b + c) / (2 * (a + b + c)) AS raw_ab
  FROM placed, setting s)
SELECT id, code, i, v, n, 2 * best + peers - 1 AS rank2,
  CASE WHEN n = 1 THEN 1000000
       ELSE (2 * 1000000 * (2 * n - (2 * best + peers - 1)) + 2 * n - 2) / (2 * (2 * n - 2)) END AS s,
  CASE WHEN v <= 0 THEN 'C'
       WHEN share AND i <> 'dependence' THEN
         CASE WHEN before * 10000 < share_a * whole THEN 'A'
              WHEN before * 10000 < share_ab * whole THEN 'B' ELSE 'C' END
       WHEN best <= cut_a THEN 'A'
       WHEN best <= max(min(n, cut_a + 1), raw_ab) THEN 'B' ELSE 'C' END AS class
FROM cut;
CREATE TABLE scored AS
SELECT DISTINCT g.i, p.weight FROM graded g JOIN policy p ON p.i = g.i, setting s
WHERE p.weight > 0 AND g.n * 10000 >= s.min_coverage * (SELECT count(*) FROM figure);
CREATE TABLE total AS
SELECT f.id, (SELECT (2 * sum(w.weight * g.s) + sum(w.weight)) / (2 * sum(w.weight))
              FROM graded g JOIN scored w ON w.i = g.i WHERE g.id = f.id) AS score
FROM figure f;
)";

constexpr const char *kResult = R"(
WITH place AS (
  SELECT id, score, CASE WHEN score IS NOT NULL THEN rank() OVER (ORDER BY score DESC NULLS LAST)
    END AS best, count(score) OVER () AS n FROM total),
composite AS (
  SELECT p.id, coalesce(p.score, 0) AS score,
    CASE WHEN coalesce((SELECT v FROM graded g WHERE g.id = p.id AND g.i = 'payment') <= 0, 0)
           THEN 'C'
         WHEN (SELECT count(*) FROM scored) = 1 THEN
           coalesce((SELECT class FROM graded g JOIN scored w ON w.i = g.i WHERE g.id = p.id), '-')
         WHEN p.score IS NULL THEN '-'
         WHEN best <= max(1, (2 * n * a + a + b + c) / (2 * (a + b + c))) THEN 'A'
         WHEN best <= max(min(n, max(1, (2 * n * a + a + b + c) / (2 * (a + b + c))) + 1),
                          (2 * n * (a + b) + a + b + c) / (2 * (a + b + c))) THEN 'B'
         ELSE 'C' END AS class
  FROM place p, setting),
paid AS (
  SELECT f.id, g.v AS v, max(coalesce(g.v, 0), 0) AS positive,
    sum(max(coalesce(g.v, 0), 0)) OVER (ORDER BY coalesce(g.v, 0) DESC, f.code
        ROWS UNBOUNDED PRECEDING) AS running,
    sum(max(coalesce(g.v, 0), 0)) OVER () AS whole
  FROM figure f LEFT JOIN graded g ON g.id = f.id AND g.i = 'payment')
SELECT f.code, row_number() OVER (ORDER BY k.score DESC, coalesce(p.v, 0) DESC, f.code) AS rank,
  p.v, m.v, d.v, p.rank2, m.rank2, d.rank2, p.s, m.s, d.s, k.score,
  CASE WHEN paid.whole > 0 THEN (2000000 * paid.positive + paid.whole) / (2 * paid.whole) END,
  CASE WHEN paid.whole > 0 THEN (2000000 * paid.running + paid.whole) / (2 * paid.whole) END,
  coalesce(p.class, '-') || coalesce(m.class, '-') || coalesce(d.class, '-') || k.class
FROM figure f JOIN composite k ON k.id = f.id JOIN paid ON paid.id = f.id
LEFT JOIN graded p ON p.id = f.id AND p.i = 'payment'
LEFT JOIN graded m ON m.id = f.id AND m.i = 'margin'
LEFT JOIN graded d ON d.id = f.id AND d.i = 'dependence'
ORDER BY rank
)";
constexpr int kFirstFigure = 2;
constexpr int kFigures = 12; // values, rank2, scores, score, share, cumulative share

class Rows {
public:
    Rows(sqlite3 *db, const char *sql) {
        if (sqlite3_prepare_v2(db, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
            throw std::runtime_error(sqlite3_errmsg(db));
        }
    }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    ~Rows() { sqlite3_finalize(m_statement); }
    bool next() { return sqlite3_step(m_statement) == SQLITE_ROW; }
    [[nodiscard]] std::int64_t integer(int column) const {
        return sqlite3_column_type(m_statement, column) == SQLITE_NULL
                   ? kAbsent
                   : sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] std::string text(int column) const {
        const unsigned char *bytes = sqlite3_column_text(m_statement, column);
        return bytes == nullptr ? std::string()
                                : std::string(reinterpret_cast<const char *>(bytes));
    }

private:
    sqlite3_stmt *m_statement = nullptr;
};

std::string orNull(bool present, std::int64_t value) {
    return present ? std::to_string(value) : "NULL";
}
std::string quotedOrNull(base::Date date) {
    return date.isNull() ? "NULL" : "'" + date.toString() + "'";
}

} // namespace

void AbcOracle::Close::operator()(sqlite3 *db) const {
    sqlite3_close(db);
}

void AbcOracle::execute(const std::string &sql) {
    char *message = nullptr;
    if (sqlite3_exec(m_db.get(), sql.c_str(), nullptr, nullptr, &message) != SQLITE_OK) {
        const std::string text = message != nullptr ? message : "unknown";
        sqlite3_free(message);
        throw std::runtime_error(text);
    }
}

AbcOracle::AbcOracle(const AbcInput &input) {
    sqlite3 *db = nullptr;
    if (sqlite3_open(":memory:", &db) != SQLITE_OK) {
        throw std::runtime_error("no database in memory");
    }
    m_db.reset(db);
    execute(kTables);
    for (std::size_t i = 0; i < input.customers.size(); ++i) {
        const AbcCustomer &c = input.customers[i];
        execute("INSERT INTO customer VALUES (" + std::to_string(i) + ",'" + c.code + "'," +
                orNull(c.parent >= 0, c.parent) + "," + std::to_string(c.accountLevel ? 1 : 0) +
                "," + std::to_string(c.internal ? 1 : 0) + "," + quotedOrNull(c.openedOn) + "," +
                std::to_string(c.inactive ? 1 : 0) + "," + quotedOrNull(c.inactiveSince) + "," +
                std::to_string(c.leftOut ? 1 : 0) + ")");
    }
    for (const AbcFact &f : input.facts) {
        execute("INSERT INTO fact VALUES (" + std::to_string(f.customer) + "," +
                std::to_string(f.month) + "," + orNull(f.hasPayment, f.paymentFen) + "," +
                orNull(f.hasMargin, f.marginFen) + "," + orNull(f.hasProfit, f.brandProfitFen) +
                "," + orNull(f.hasProfit, f.customerProfitFen) + "," +
                std::to_string(f.hasSales ? 1 : 0) + ")");
    }
}

void AbcOracle::prepareWindow(const base::Period &window, const AbcPolicy &policy) {
    execute("DELETE FROM policy; DELETE FROM setting;");
    const char *names[] = {"payment", "margin", "dependence"};
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        execute(std::string("INSERT INTO policy VALUES ('") + names[i] + "'," +
                orNull(policy.weights[i].has_value(), policy.weights[i].value_or(0)) + ")");
    }
    const auto number = [](std::int64_t value) { return "," + std::to_string(value); };
    execute("INSERT INTO setting VALUES (" + std::to_string(window.from.number()) +
            number(window.to.number()) + ",'" + window.to.lastDay().toString() + "'" +
            number(policy.method == AbcMethod::ValueShare ? 1 : 0) + number(policy.ratio[0]) +
            number(policy.ratio[1]) + number(policy.ratio[2]) + number(policy.valueShare[0]) +
            number(policy.valueShare[1]) + number(policy.minMonths) + number(policy.minCoverage) +
            number(policy.rollUpGroups ? 1 : 0) + ")");
    execute(kPopulation);
}

std::vector<OracleRow> AbcOracle::rows(const base::Period &window, const AbcPolicy &policy) {
    prepareWindow(window, policy);
    execute(kGrades);
    std::vector<OracleRow> rows;
    Rows result(m_db.get(), kResult);
    while (result.next()) {
        OracleRow row;
        row.code = result.text(0);
        row.rank = result.integer(1);
        for (int i = 0; i < kFigures; ++i) {
            row.figures.push_back(result.integer(kFirstFigure + i));
        }
        row.classes = result.text(kFirstFigure + kFigures);
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<std::string> AbcOracle::excluded(const base::Period &window, const AbcPolicy &policy) {
    prepareWindow(window, policy);
    std::vector<std::string> found;
    Rows result(m_db.get(),
                "SELECT code || ':' || reason FROM standing WHERE reason IS NOT NULL ORDER BY id");
    while (result.next()) {
        found.push_back(result.text(0));
    }
    return found;
}

OracleRow oracleView(const AbcInput &input, const AbcRow &row) {
    OracleRow view;
    view.code = input.customers[static_cast<std::size_t>(row.customer)].code;
    view.rank = row.rank;
    for (const auto &value : row.value) {
        view.figures.push_back(value.value_or(kAbsent));
    }
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        view.figures.push_back(row.value[i] ? row.indicatorRank2[i] : kAbsent);
    }
    for (std::size_t i = 0; i < kAbcIndicatorCount; ++i) {
        view.figures.push_back(row.value[i] ? row.indicatorScore[i] : kAbsent);
    }
    view.figures.push_back(row.score);
    view.figures.push_back(row.paymentShare.value_or(kAbsent));
    view.figures.push_back(row.paymentCumulativeShare.value_or(kAbsent));
    for (const AbcClass value : row.indicatorClass) {
        view.classes += abcClassCode(value);
    }
    view.classes += abcClassCode(row.computed);
    return view;
}

} // namespace accord::test
