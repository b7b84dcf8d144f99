// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_parts.h"

#include "storage/row.h"

#include <nlohmann/json.hpp>

#include <functional>
#include <string_view>

namespace accord::storage {

namespace {

using namespace domain;

// Runs `take` for every row of one part of the plan.
void eachRow(db::Connection &db, std::string_view sql, const Plan &plan,
             const std::function<void(const db::Statement &)> &take) {
    auto &row = db.cached(sql);
    row.bind(1, plan.id.value());
    while (row.next()) {
        take(row);
    }
    row.reset();
}

// The text columns of a part in their order, from the fourth parameter on.
void bindTexts(db::Statement &s, int first, std::initializer_list<std::string_view> texts) {
    for (const auto text : texts) {
        s.bind(first++, text);
    }
}

void loadTargets(db::Connection &db, Plan &plan) {
    eachRow(db,
            R"(SELECT category, metric, year, locked, m1, m2, m3, m4, m5, m6, m7, m8, m9, m10, m11,
                      m12 FROM plan_target WHERE plan_id = ?1 ORDER BY position)",
            plan, [&](const db::Statement &row) {
                PlanTarget t;
                t.category = textAt(row, 0);
                t.metric = wordAt(row, 1, planMetricFromCode);
                t.year = row.optionalInteger(2);
                for (std::size_t i = 0; i < 12; ++i) {
                    t.locked[i] = ((row.integer(3) >> i) & 1) != 0;
                    t.months[i] = row.integer(4 + static_cast<int>(i));
                }
                plan.targets.push_back(std::move(t));
            });
}

void saveTarget(db::Connection &db, const Plan &plan, const PlanTarget &t, int position,
                std::int64_t version) {
    std::int64_t locked = 0;
    for (std::size_t i = 0; i < 12; ++i) {
        locked |= t.locked[i] ? std::int64_t{1} << i : 0;
    }
    auto &s = db.cached(R"(
        INSERT INTO plan_target (plan_id, position, saved, category, metric, year, locked, m1, m2,
                                 m3, m4, m5, m6, m7, m8, m9, m10, m11, m12)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19)
        ON CONFLICT (plan_id, category, metric) DO UPDATE SET position = ?2, saved = ?3, year = ?6,
            locked = ?7, m1 = ?8, m2 = ?9, m3 = ?10, m4 = ?11, m5 = ?12, m6 = ?13, m7 = ?14,
            m8 = ?15, m9 = ?16, m10 = ?17, m11 = ?18, m12 = ?19)");
    s.bind(1, plan.id.value()).bind(2, position).bind(3, version);
    s.bind(4, t.category).bind(5, code(t.metric)).bind(6, t.year).bind(7, locked);
    for (int i = 0; i < 12; ++i) {
        s.bind(8 + i, t.months[static_cast<std::size_t>(i)]);
    }
    s.run();
}

void loadSteps(db::Connection &db, Plan &plan) {
    eachRow(db,
            R"(SELECT step, entered, on_day, by_user, people, note FROM plan_step
               WHERE plan_id = ?1 ORDER BY position)",
            plan, [&](const db::Statement &row) {
                plan.steps.push_back(
                    {wordAt(row, 0, planStepFromCode), instantAt(row, 1), dateAt(row, 2),
                     idAt<UserId>(row, 3),
                     nlohmann::json::parse(row.text(4)).get<std::vector<std::string>>(),
                     textAt(row, 5)});
            });
}

void saveStep(db::Connection &db, const Plan &plan, const PlanStepRecord &record, int position,
              std::int64_t version) {
    auto &s = db.cached(R"(
        INSERT INTO plan_step (plan_id, position, saved, step, entered, on_day, by_user, people,
                               note)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (plan_id, position) DO UPDATE SET saved = ?3, step = ?4, entered = ?5,
            on_day = ?6, by_user = ?7, people = ?8, note = ?9)");
    s.bind(1, plan.id.value()).bind(2, position).bind(3, version);
    s.bind(4, code(record.step)).bind(5, record.entered.secondsUtc());
    s.bind(6, record.on.toString()).bind(7, orNull(record.by));
    s.bind(8, nlohmann::json(record.people).dump()).bind(9, record.note).run();
}

void loadWaivers(db::Connection &db, Plan &plan) {
    eachRow(db,
            "SELECT rule, why, by_user, at FROM plan_waiver WHERE plan_id = ?1 ORDER BY position",
            plan, [&](const db::Statement &row) {
                plan.waivers.push_back(
                    {textAt(row, 0), textAt(row, 1), idAt<UserId>(row, 2), instantAt(row, 3)});
            });
}

void saveWaiver(db::Connection &db, const Plan &plan, const PlanWaiver &w, int position,
                std::int64_t version) {
    auto &s = db.cached(R"(
        INSERT INTO plan_waiver (plan_id, position, saved, rule, why, by_user, at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
        ON CONFLICT (plan_id, rule) DO UPDATE SET position = ?2, saved = ?3, why = ?5,
                                                  by_user = ?6, at = ?7)");
    s.bind(1, plan.id.value()).bind(2, position).bind(3, version);
    bindTexts(s, 4, {w.rule, w.why});
    s.bind(6, w.by.value()).bind(7, w.at.secondsUtc()).run();
}

void loadReviews(db::Connection &db, Plan &plan) {
    eachRow(db, "SELECT quarter, due FROM plan_review WHERE plan_id = ?1 ORDER BY position", plan,
            [&](const db::Statement &row) {
                plan.reviews.push_back({static_cast<int>(row.integer(0)), dateAt(row, 1)});
            });
}

void saveReview(db::Connection &db, const Plan &plan, const PlanReviewDate &r, int position,
                std::int64_t version) {
    db.cached(R"(INSERT INTO plan_review (plan_id, position, saved, quarter, due)
                 VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT (plan_id, quarter) DO UPDATE SET position = ?2, saved = ?3, due = ?5)")
        .bind(1, plan.id.value())
        .bind(2, position)
        .bind(3, version)
        .bind(4, r.quarter)
        .bind(5, r.due.toString())
        .run();
}

template<class Part>
using SavePart = void (*)(db::Connection &, const Plan &, const Part &, int, std::int64_t);

template<class Part>
void saveAll(db::Connection &db, const Plan &plan, const std::vector<Part> &parts,
             SavePart<Part> save, std::int64_t version, std::string_view removeOthers) {
    int position = 0;
    for (const Part &part : parts) {
        save(db, plan, part, position++, version);
    }
    db.cached(removeOthers).bind(1, plan.id.value()).bind(2, version).run();
}

} // namespace

void loadPlanParts(db::Connection &connection, Plan &plan) {
    loadTargets(connection, plan);
    loadPlanTerms(connection, plan);
    loadReviews(connection, plan);
    loadSteps(connection, plan);
    loadWaivers(connection, plan);
}

void savePlanParts(db::Connection &connection, const Plan &plan, std::int64_t version) {
    saveAll<PlanTarget>(connection, plan, plan.targets, saveTarget, version,
                        "DELETE FROM plan_target WHERE plan_id = ?1 AND saved <> ?2");
    savePlanTerms(connection, plan, version);
    saveAll<PlanReviewDate>(connection, plan, plan.reviews, saveReview, version,
                            "DELETE FROM plan_review WHERE plan_id = ?1 AND saved <> ?2");
    saveAll<PlanStepRecord>(connection, plan, plan.steps, saveStep, version,
                            "DELETE FROM plan_step WHERE plan_id = ?1 AND saved <> ?2");
    saveAll<PlanWaiver>(connection, plan, plan.waivers, saveWaiver, version,
                        "DELETE FROM plan_waiver WHERE plan_id = ?1 AND saved <> ?2");
}

} // namespace accord::storage
