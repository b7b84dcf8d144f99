// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a plan that carry an id of their own: one reader and one writer per table.
#include "storage/plan_parts.h"
#include "storage/row.h"

#include <map>
#include <string>
#include <utility>

namespace accord::storage {

namespace {

using namespace domain;

// The rows of one part of the plan, in their order.
template<class Part>
void load(db::Connection &db, const Plan &plan, std::string_view sql,
          Part (*partAt)(const db::Statement &), std::vector<Part> &parts) {
    auto &row = db.cached(sql);
    row.bind(1, plan.id.value());
    while (row.next()) {
        parts.push_back(partAt(row));
    }
    row.reset();
}

// ?1 plan, ?2 id, ?3 position, ?4 saved; the part's own columns follow.
template<class Part>
void save(db::Connection &db, const Plan &plan, std::int64_t version, std::string_view upsert,
          void (*bindPart)(db::Statement &, const Part &), std::string_view removeOthers,
          const std::vector<Part> &parts) {
    auto &s = db.cached(upsert);
    int position = 0;
    for (const Part &part : parts) {
        s.bind(1, plan.id.value()).bind(2, part.id).bind(3, position++).bind(4, version);
        bindPart(s, part);
        s.run();
    }
    db.cached(removeOthers).bind(1, plan.id.value()).bind(2, version).run();
}

constexpr std::string_view kLoadLine = R"(
    SELECT id, kind, spend, title, basis, mode, applies_to, period, form, condition, due_days,
           catch_up, void_late_days, cap_fen, base_fen, store, planned_fen,
           applied_fen, executed_fen, settled_fen
    FROM plan_line WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveLine = R"(
    INSERT INTO plan_line (plan_id, id, position, saved, kind, spend, title, basis, mode, applies_to, period, form,
        condition, due_days, catch_up, void_late_days, cap_fen, base_fen, store,
        planned_fen, applied_fen, executed_fen, settled_fen)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,
        ?21, ?22, ?23)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, kind = ?5, spend = ?6, title = ?7, basis = ?8, mode = ?9,
        applies_to = ?10, period = ?11, form = ?12, condition = ?13, due_days = ?14,
        catch_up = ?15, void_late_days = ?16, cap_fen = ?17, base_fen = ?18, store = ?19,
        planned_fen = ?20, applied_fen = ?21, executed_fen = ?22, settled_fen = ?23)";
PlanLine lineAt(const db::Statement &row) {
    PlanLine l;
    l.id = textAt(row, 0);
    l.kind = wordAt(row, 1, lineKindFromCode);
    l.spend = wordAt(row, 2, spendKindFromCode);
    l.title = textAt(row, 3);
    l.basis = wordAt(row, 4, rebateBasisFromCode);
    l.mode = wordAt(row, 5, rebateModeFromCode);
    l.appliesTo = wordAt(row, 6, appliesToFromCode);
    l.period = wordAt(row, 7, linePeriodFromCode);
    l.form = wordAt(row, 8, lineFormFromCode);
    l.condition = textAt(row, 9);
    l.dueDays = static_cast<int>(row.integer(10));
    l.catchUp = row.integer(11) != 0;
    if (!row.isNull(12)) {
        l.voidLateDays = static_cast<int>(row.integer(12));
    }
    l.capFen = row.optionalInteger(13);
    l.baseFen = row.optionalInteger(14);
    l.store = textAt(row, 15);
    l.plannedFen = row.integer(16);
    l.appliedFen = row.integer(17);
    l.executedFen = row.integer(18);
    l.settledFen = row.integer(19);
    return l;
}

void bindLine(db::Statement &s, const PlanLine &part) {
    s.bind(5, code(part.kind));
    s.bind(6, code(part.spend));
    s.bind(7, part.title);
    s.bind(8, code(part.basis));
    s.bind(9, code(part.mode));
    s.bind(10, code(part.appliesTo));
    s.bind(11, code(part.period));
    s.bind(12, code(part.form));
    s.bind(13, part.condition);
    s.bind(14, part.dueDays);
    s.bind(15, part.catchUp);
    s.bind(16, part.voidLateDays);
    s.bind(17, part.capFen);
    s.bind(18, part.baseFen);
    s.bind(19, part.store);
    s.bind(20, part.plannedFen);
    s.bind(21, part.appliedFen);
    s.bind(22, part.executedFen);
    s.bind(23, part.settledFen);
}

constexpr std::string_view kLoadActivity = R"(
    SELECT id, name, mechanics, products, from_day, to_day, stores, budget_fen,
           extra_volume_cases, owner
    FROM plan_activity WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveActivity = R"(
    INSERT INTO plan_activity (plan_id, id, position, saved, name, mechanics, products, from_day, to_day, stores,
        budget_fen, extra_volume_cases, owner)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, name = ?5, mechanics = ?6, products = ?7, from_day = ?8, to_day
        = ?9, stores = ?10, budget_fen = ?11, extra_volume_cases = ?12, owner = ?13)";
PlanActivity activityAt(const db::Statement &row) {
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3),         dateAt(row, 4),
            dateAt(row, 5), textAt(row, 6), row.integer(7), row.optionalInteger(8), textAt(row, 9)};
}
void bindActivity(db::Statement &s, const PlanActivity &part) {
    s.bind(5, part.name);
    s.bind(6, part.mechanics);
    s.bind(7, part.products);
    s.bind(8, part.from.toString());
    s.bind(9, part.to.toString());
    s.bind(10, part.stores);
    s.bind(11, part.budgetFen);
    s.bind(12, part.extraVolumeCases);
    s.bind(13, part.owner);
}

constexpr std::string_view kLoadMerchandising = R"(
    SELECT id, element, target, unit, current, justification, owner, due
    FROM plan_merchandising WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveMerchandising = R"(
    INSERT INTO plan_merchandising (plan_id, id, position, saved, element, target, unit, current, justification, owner, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, element = ?5, target = ?6, unit = ?7, current = ?8,
        justification = ?9, owner = ?10, due = ?11)";
PlanMerchandising merchandisingAt(const db::Statement &row) {
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3),
            textAt(row, 4), textAt(row, 5), textAt(row, 6), dateAt(row, 7)};
}
void bindMerchandising(db::Statement &s, const PlanMerchandising &part) {
    s.bind(5, part.element);
    s.bind(6, part.target);
    s.bind(7, part.unit);
    s.bind(8, part.current);
    s.bind(9, part.justification);
    s.bind(10, part.owner);
    s.bind(11, part.due.toString());
}

constexpr std::string_view kLoadEquipment = R"(
    SELECT id, type, count, owner, place, exclusivity, deposit_fen, due
    FROM plan_equipment WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveEquipment = R"(
    INSERT INTO plan_equipment (plan_id, id, position, saved, type, count, owner, place, exclusivity, deposit_fen, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, type = ?5, count = ?6, owner = ?7, place = ?8, exclusivity =
        ?9, deposit_fen = ?10, due = ?11)";
PlanEquipment equipmentAt(const db::Statement &row) {
    return {textAt(row, 0), textAt(row, 1), static_cast<int>(row.integer(2)),
            textAt(row, 3), textAt(row, 4), textAt(row, 5),
            row.integer(6), dateAt(row, 7)};
}
void bindEquipment(db::Statement &s, const PlanEquipment &part) {
    s.bind(5, part.type);
    s.bind(6, part.count);
    s.bind(7, part.owner);
    s.bind(8, part.position);
    s.bind(9, part.exclusivity);
    s.bind(10, part.depositFen);
    s.bind(11, part.due.toString());
}

constexpr std::string_view kLoadPromise = R"(
    SELECT id, side, benefit, expectation, action, by_whom, due
    FROM plan_promise WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSavePromise = R"(
    INSERT INTO plan_promise (plan_id, id, position, saved, side, benefit, expectation, action, by_whom, due)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, side = ?5, benefit = ?6, expectation = ?7, action = ?8, by_whom
        = ?9, due = ?10)";
PlanPromise promiseAt(const db::Statement &row) {
    return {textAt(row, 0), wordAt(row, 1, sideFromCode),
            textAt(row, 2), textAt(row, 3),
            textAt(row, 4), textAt(row, 5),
            dateAt(row, 6)};
}
void bindPromise(db::Statement &s, const PlanPromise &part) {
    s.bind(5, code(part.side));
    s.bind(6, part.benefit);
    s.bind(7, part.expectation);
    s.bind(8, part.action);
    s.bind(9, part.by);
    s.bind(10, part.due.toString());
}

constexpr std::string_view kLoadAction = R"(
    SELECT id, what, owner, due, side, lever, done
    FROM plan_action WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveAction = R"(
    INSERT INTO plan_action (plan_id, id, position, saved, what, owner, due, side, lever, done)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, what = ?5, owner = ?6, due = ?7, side = ?8, lever = ?9, done =
        ?10)";
PlanAction actionAt(const db::Statement &row) {
    return {textAt(row, 0),
            textAt(row, 1),
            textAt(row, 2),
            dateAt(row, 3),
            wordAt(row, 4, sideFromCode),
            textAt(row, 5),
            row.integer(6) != 0};
}
void bindAction(db::Statement &s, const PlanAction &part) {
    s.bind(5, part.what);
    s.bind(6, part.owner);
    s.bind(7, part.due.toString());
    s.bind(8, code(part.side));
    s.bind(9, part.lever);
    s.bind(10, part.done);
}

constexpr std::string_view kLoadKpi = R"(
    SELECT id, name, target, unit, measured_by, frequency, owner
    FROM plan_kpi WHERE plan_id = ?1 ORDER BY position)";
constexpr std::string_view kSaveKpi = R"(
    INSERT INTO plan_kpi (plan_id, id, position, saved, name, target, unit, measured_by, frequency, owner)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
    ON CONFLICT (plan_id, id) DO UPDATE SET
        position = ?3, saved = ?4, name = ?5, target = ?6, unit = ?7, measured_by = ?8, frequency
        = ?9, owner = ?10)";
PlanKpi kpiAt(const db::Statement &row) {
    return {textAt(row, 0), textAt(row, 1), textAt(row, 2), textAt(row, 3),
            textAt(row, 4), textAt(row, 5), textAt(row, 6)};
}
void bindKpi(db::Statement &s, const PlanKpi &part) {
    s.bind(5, part.name);
    s.bind(6, part.target);
    s.bind(7, part.unit);
    s.bind(8, part.measuredBy);
    s.bind(9, part.frequency);
    s.bind(10, part.owner);
}

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
    load<PlanLine>(connection, plan, kLoadLine, lineAt, plan.lines);
    loadTiers(connection, plan);
    load<PlanActivity>(connection, plan, kLoadActivity, activityAt, plan.activities);
    load<PlanMerchandising>(connection, plan, kLoadMerchandising, merchandisingAt,
                            plan.merchandising);
    load<PlanEquipment>(connection, plan, kLoadEquipment, equipmentAt, plan.equipment);
    load<PlanPromise>(connection, plan, kLoadPromise, promiseAt, plan.promises);
    load<PlanAction>(connection, plan, kLoadAction, actionAt, plan.actions);
    load<PlanKpi>(connection, plan, kLoadKpi, kpiAt, plan.kpis);
}

void savePlanTerms(db::Connection &connection, const Plan &plan, std::int64_t version) {
    save<PlanLine>(connection, plan, version, kSaveLine, bindLine,
                   "DELETE FROM plan_line WHERE plan_id = ?1 AND saved <> ?2", plan.lines);
    saveTiers(connection, plan);
    save<PlanActivity>(connection, plan, version, kSaveActivity, bindActivity,
                       "DELETE FROM plan_activity WHERE plan_id = ?1 AND saved <> ?2",
                       plan.activities);
    save<PlanMerchandising>(connection, plan, version, kSaveMerchandising, bindMerchandising,
                            "DELETE FROM plan_merchandising WHERE plan_id = ?1 AND saved <> ?2",
                            plan.merchandising);
    save<PlanEquipment>(connection, plan, version, kSaveEquipment, bindEquipment,
                        "DELETE FROM plan_equipment WHERE plan_id = ?1 AND saved <> ?2",
                        plan.equipment);
    save<PlanPromise>(connection, plan, version, kSavePromise, bindPromise,
                      "DELETE FROM plan_promise WHERE plan_id = ?1 AND saved <> ?2", plan.promises);
    save<PlanAction>(connection, plan, version, kSaveAction, bindAction,
                     "DELETE FROM plan_action WHERE plan_id = ?1 AND saved <> ?2", plan.actions);
    save<PlanKpi>(connection, plan, version, kSaveKpi, bindKpi,
                  "DELETE FROM plan_kpi WHERE plan_id = ?1 AND saved <> ?2", plan.kpis);
}

} // namespace accord::storage
