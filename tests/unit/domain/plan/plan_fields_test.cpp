// SPDX-License-Identifier: GPL-3.0-or-later
// What the one table of fields promises: each field reaches every writer, comes back from every
// reader, and an approval binds to exactly those that are content.
#include "base/digest.h"
#include "base/storage_error.h"
#include "domain/plan/plan_content.h"
#include "domain/plan/plan_json.h"
#include "plan_maker.h"
#include "storage/image.h"
#include "support/catch.h"
#include "support/document_samples.h"
#include "support/plan_mutations.h"

#include <rapidcheck.h>

#include <set>

using namespace accord;
using namespace accord::domain;
using test::fullPlan;

namespace {

nlohmann::json shown(const Plan &plan) {
    PlanNames names;
    names.customer = "C001";
    names.zone = "Asia/Shanghai";
    names.userCode = [](UserId id) { return "U" + id.toString(); };
    return nlohmann::json::parse(planJson(plan, plan.step, names).dump());
}

std::array<std::int64_t, 12> even(const std::string & /*category*/, PlanMetric /*metric*/) {
    std::array<std::int64_t, 12> weights{};
    weights.fill(1);
    return weights;
}

} // namespace

TEST_CASE("approvals given before still bind: the digests of known contents are these") {
    CHECK(contentDigest(fullPlan()) ==
          "1b138852eec2f48d7bd9f1d137c9277f855e553f0cd86bf1adac1be709d0a2d9");
    CHECK(documentDigest(fullPlan()) ==
          "2fff5030b5a4dfb798c833d4cd67d42c9a800737608b5f35a074bbb2d7e88201");
    const Plan sample = test::samplePlan().plan;
    CHECK(contentDigest(sample) ==
          "3cc29a557c3bdec012fe975dd4829cad081fe8b4577382394d4b8c1d6129abca");
    CHECK(documentDigest(sample) ==
          "9881a90139ecec4ac5bc01f4ab8adc01130541d8929b02db01af0cf64346de49");
}

TEST_CASE("the image in the change log keeps its form, so that old changes can be undone") {
    CHECK(base::hex(base::sha256(storage::image(fullPlan()).dump())) ==
          "1e5c119dd8d9658d69a8bd9df3b96e554a1b410c0f3d6bd595283a3ba637bc00");
}

TEST_CASE("an approval binds to a field exactly when the table calls it content") {
    const Plan plan = fullPlan();
    const auto mutations = test::planMutations(plan);
    CHECK(mutations.size() > 70);
    for (const test::PlanMutation &mutation : mutations) {
        INFO(mutation.name);
        Plan changed = plan;
        mutation.apply(changed);
        CHECK((contentDigest(changed) != contentDigest(plan)) == mutation.field.isContent);
        // What can be set is guarded by the document's digest; records are not.
        CHECK((documentDigest(changed) != documentDigest(plan)) == !mutation.field.isRecord);
        CHECK(shown(changed) != shown(plan));
        CHECK(storage::image(changed) != storage::image(plan));
    }
}

TEST_CASE("records of execution are shown but never set by a document") {
    std::set<std::string> records;
    for (const test::PlanMutation &mutation : test::planMutations(fullPlan())) {
        if (mutation.field.isRecord) {
            records.insert(mutation.name);
            Plan changed = fullPlan();
            mutation.apply(changed);
            Plan plan = fullPlan();
            CHECK(applyPlanJson(shown(changed), plan, even).empty());
            CHECK(storage::image(plan) == storage::image(fullPlan()));
        }
    }
    CHECK(records == std::set<std::string>{"actions.done", "lines.applied_fen",
                                           "lines.executed_fen", "lines.settled_fen"});
}

TEST_CASE("whatever the fields hold, image and document give the same plan back") {
    REQUIRE(rc::check([] {
        const Plan plan =
            test::filledPlan(fullPlan(), *rc::gen::inRange(0, 5), *rc::gen::inRange(1, 10'000));
        const Plan undone = storage::planFromImage(storage::image(plan));
        RC_ASSERT(storage::image(undone) == storage::image(plan));
        RC_ASSERT(shown(undone) == shown(plan));
        Plan read = fullPlan();
        const base::Issues issues = applyPlanJson(shown(plan), read, even);
        for (const base::Error &issue : issues) {
            RC_LOG() << issue.field << " " << issue.reason << "\n";
        }
        RC_ASSERT(issues.empty());
        RC_ASSERT(documentDigest(read) == documentDigest(plan));
    }));
}

TEST_CASE("an image that lost a field, or holds a word or month that is none, is damage") {
    const nlohmann::json image = storage::image(fullPlan());
    const auto refuses = [&](const char *pointer, const nlohmann::json &value) {
        nlohmann::json broken = image;
        broken[nlohmann::json::json_pointer(pointer)] = value;
        CHECK_THROWS_AS(storage::planFromImage(broken), base::StorageError);
    };
    refuses("/lines/0/kind", "bribe");
    refuses("/lines/0/due_days", "soon");
    refuses("/targets/0/locked/0", 13);
    refuses("/targets/0/locked/0", 0);
    refuses("/activities/0/from", "2027-02-30");
    refuses("/actions/0/lever", "nobody");
    nlohmann::json without = image;
    without.at("kpis").at(0).erase("owner");
    CHECK_THROWS_AS(storage::planFromImage(without), base::StorageError);
}
