// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a plan that carry an id of their own. Their columns stand in the order of the fields
// in domain/plan/plan_fields.h; tiers have a table of their own.
#include "domain/plan/plan_fields.h"
#include "storage/plan_parts.h"
#include "storage/row.h"

#include <map>
#include <string>
#include <utility>

namespace accord::storage {

namespace {

using namespace domain;

// Takes the next column of a row for each field.
struct ColumnReader {
    const db::Statement &row;
    int column = 0;

    void operator()(const Field & /*field*/, std::string &text) { text = textAt(row, column++); }
    void operator()(const Field & /*field*/, base::Date &day) { day = dateAt(row, column++); }
    template<std::integral Number>
    void operator()(const Field & /*field*/, Number &number) {
        number = static_cast<Number>(row.integer(column++));
    }
    template<std::integral Number>
    void operator()(const Field & /*field*/, std::optional<Number> &number) {
        const auto found = row.optionalInteger(column++);
        number = found ? std::optional(static_cast<Number>(*found)) : std::nullopt;
    }
    void operator()(const Field & /*field*/, TiersOf<PlanLine> /*tiers*/) {}
    template<class Value>
    void operator()(const Field & /*field*/, Value &word,
                    std::optional<Value> (*fromCode)(std::string_view)) {
        word = wordAt(row, column++, fromCode);
    }
};

// Binds the next parameter for each field.
struct ColumnBinder {
    db::Statement &statement;
    int parameter = 0;

    template<class Value>
    void operator()(const Field & /*field*/, const Value &value) {
        statement.bind(parameter++, value);
    }
    void operator()(const Field & /*field*/, base::Date day) {
        statement.bind(parameter++, day.toString());
    }
    void operator()(const Field & /*field*/, TiersOf<const PlanLine> /*tiers*/) {}
    template<class Value, class FromCode>
    void operator()(const Field & /*field*/, const Value &word, FromCode /*fromCode*/) {
        statement.bind(parameter++, wordOf(word));
    }
};

// The rows of one part of the plan, in their order.
template<class Part>
void load(db::Connection &db, const Plan &plan, std::string_view sql, std::vector<Part> &parts) {
    auto &row = db.cached(sql);
    row.bind(1, plan.id.value());
    while (row.next()) {
        Part part;
        part.id = textAt(row, 0);
        eachField(part, ColumnReader{row, 1});
        parts.push_back(std::move(part));
    }
    row.reset();
}

// ?1 plan, ?2 id, ?3 position, ?4 saved; the part's own columns follow.
template<class Part>
void save(db::Connection &db, const Plan &plan, std::int64_t version, std::string_view upsert,
          std::string_view removeOthers, const std::vector<Part> &parts) {
    auto &s = db.cached(upsert);
    int position = 0;
    for (const Part &part : parts) {
        s.bind(1, plan.id.value()).bind(2, part.id).bind(3, position++).bind(4, version);
        eachField(part, ColumnBinder{s, 5});
        s.run();
    }
    db.cached(removeOthers).bind(1, plan.id.value()).bind(2, version).run();
}

constexpr std::string_view kLoadLine = R"(
    SELECT id, kind, spend, title, basis, mode, applies_to, period, form, condition, due_days,
           catch_up, void_late_days, cap_fen, base_fen, planned_fen, applied_fen, executed_fen,
           settled_fen, store
    FROM plan_line WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveLine = R"(
    INSERT INTO plan_line (plan_id, id, position, saved, kind, spend, title, basis, mode,
        applies_to, period, form, condition, due_days, catch_up, void_late_days, cap_fen,
        base_fen, planned_fen, applied_fen, executed_fen, settled_fen, store)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18,
        ?19, ?20, ?21, ?22, ?23)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, kind = ?5, spend = ?6, title = ?7, basis = ?8, mode = ?9,
        applies_to = ?10, period = ?11, form = ?12, condition = ?13, due_days = ?14,
        catch_up = ?15, void_late_days = ?16, cap_fen = ?17, base_fen = ?18, planned_fen = ?19,
        applied_fen = ?20, executed_fen = ?21, settled_fen = ?22, store = ?23)";

constexpr std::string_view kLoadActivity = R"(
    SELECT id, name, mechanics, products, from_day, to_day, stores, budget_fen,
           extra_volume_cases, owner
    FROM plan_activity WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveActivity = R"(
    INSERT INTO plan_activity (plan_id, id, position, saved, name, mechanics, products,
        from_day, to_day, stores, budget_fen, extra_volume_cases, owner)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, name = ?5, mechanics = ?6, products = ?7, from_day = ?8,
        to_day = ?9, stores = ?10, budget_fen = ?11, extra_volume_cases = ?12, owner = ?13)";

constexpr std::string_view kLoadMerchandising = R"(
    SELECT id, element, target, unit, current, justification, owner, due
    FROM plan_merchandising WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveMerchandising = R"(
    INSERT INTO plan_merchandising (plan_id, id, position, saved, element, target, unit,
        current, justification, owner, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, element = ?5, target = ?6, unit = ?7, current = ?8,
        justification = ?9, owner = ?10, due = ?11)";

constexpr std::string_view kLoadEquipment = R"(
    SELECT id, type, count, owner, place, exclusivity, deposit_fen, due
    FROM plan_equipment WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveEquipment = R"(
    INSERT INTO plan_equipment (plan_id, id, position, saved, type, count, owner, place,
        exclusivity, deposit_fen, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, type = ?5, count = ?6, owner = ?7, place = ?8,
        exclusivity = ?9, deposit_fen = ?10, due = ?11)";

constexpr std::string_view kLoadPromise = R"(
    SELECT id, side, benefit, expectation, action, by_whom, due
    FROM plan_promise WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSavePromise = R"(
    INSERT INTO plan_promise (plan_id, id, position, saved, side, benefit, expectation, action,
        by_whom, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, side = ?5, benefit = ?6, expectation = ?7, action = ?8,
        by_whom = ?9, due = ?10)";

constexpr std::string_view kLoadAction = R"(
    SELECT id, what, owner, due, side, lever, done
    FROM plan_action WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveAction = R"(
    INSERT INTO plan_action (plan_id, id, position, saved, what, owner, due, side, lever, done)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, what = ?5, owner = ?6, due = ?7, side = ?8, lever = ?9,
        done = ?10)";

constexpr std::string_view kLoadKpi = R"(
    SELECT id, name, target, unit, measured_by, frequency, owner
    FROM plan_kpi WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveKpi = R"(
    INSERT INTO plan_kpi (plan_id, id, position, saved, name, target, unit, measured_by,
        frequency, owner)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, name = ?5, target = ?6, unit = ?7, measured_by = ?8,
        frequency = ?9, owner = ?10)";

void loadTiers(db::Connection &db, Plan &plan) {
    std::map<std::string, PlanLine *> lines;
    for (PlanLine &line : plan.lines) {
        lines.emplace(line.id, &line);
    }
    auto &row = db.cached(R"(
        SELECT line_id, from_fen, rate FROM plan_tier WHERE plan_id = ?1 ORDER BY line_id, position)");
    row.bind(1, plan.id.value());
    while (row.next()) {
        lines.at(textAt(row, 0))
            ->tiers.push_back({row.integer(1), static_cast<int>(row.integer(2))});
    }
    row.reset();
}

void saveTiers(db::Connection &db, const Plan &plan) {
    db.cached("DELETE FROM plan_tier WHERE plan_id = ?1").bind(1, plan.id.value()).run();
    for (const PlanLine &line : plan.lines) {
        int position = 0;
        for (const RebateTier &tier : line.tiers) {
            db.cached(R"(INSERT INTO plan_tier (plan_id, line_id, position, from_fen, rate)
                         VALUES (?1, ?2, ?3, ?4, ?5))")
                .bind(1, plan.id.value())
                .bind(2, line.id)
                .bind(3, position++)
                .bind(4, tier.fromFen)
                .bind(5, tier.rate)
                .run();
        }
    }
}

} // namespace

void loadPlanTerms(db::Connection &connection, Plan &plan) {
    load(connection, plan, kLoadLine, plan.lines);
    loadTiers(connection, plan);
    load(connection, plan, kLoadActivity, plan.activities);
    load(connection, plan, kLoadMerchandising, plan.merchandising);
    load(connection, plan, kLoadEquipment, plan.equipment);
    load(connection, plan, kLoadPromise, plan.promises);
    load(connection, plan, kLoadAction, plan.actions);
    load(connection, plan, kLoadKpi, plan.kpis);
}

void savePlanTerms(db::Connection &connection, const Plan &plan, std::int64_t version) {
    save(connection, plan, version, kSaveLine,
         "DELETE FROM plan_line WHERE plan_id = ?1 AND saved <> ?2", plan.lines);
    saveTiers(connection, plan);
    save(connection, plan, version, kSaveActivity,
         "DELETE FROM plan_activity WHERE plan_id = ?1 AND saved <> ?2", plan.activities);
    save(connection, plan, version, kSaveMerchandising,
         "DELETE FROM plan_merchandising WHERE plan_id = ?1 AND saved <> ?2", plan.merchandising);
    save(connection, plan, version, kSaveEquipment,
         "DELETE FROM plan_equipment WHERE plan_id = ?1 AND saved <> ?2", plan.equipment);
    save(connection, plan, version, kSavePromise,
         "DELETE FROM plan_promise WHERE plan_id = ?1 AND saved <> ?2", plan.promises);
    save(connection, plan, version, kSaveAction,
         "DELETE FROM plan_action WHERE plan_id = ?1 AND saved <> ?2", plan.actions);
    save(connection, plan, version, kSaveKpi,
         "DELETE FROM plan_kpi WHERE plan_id = ?1 AND saved <> ?2", plan.kpis);
}

} // namespace accord::storage
