// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/health/health.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace accord::domain;

TEST_CASE("health weighs its parts, and parts without data leave their weight to the others") {
    HealthParts parts{};
    CHECK_FALSE(healthOf(parts).score.has_value());
    parts[0] = kWhole;
    parts[1] = 0;
    CHECK_FALSE(healthOf(parts).score.has_value()); // two parts say too little
    parts[2] = kWhole;
    CHECK(healthOf(parts).score == 64); // 35 of 55
    for (auto &part : parts) {
        part = kWhole;
    }
    CHECK(healthOf(parts).score == 100);
    parts[3] = 0;
    CHECK(healthOf(parts).score == 85);
}

TEST_CASE("each part follows its rule at its edges") {
    CHECK(classPart("A", {}, {}) == kWhole);
    CHECK(classPart("C", {}, {}) == 333'333);
    CHECK(classPart("B", 50, 100) == 583'334);
    CHECK(classPart("", 200, 100) == kWhole);
    CHECK_FALSE(classPart("", 200, 0).has_value());
    CHECK(planPart(80, 100) == 800'000);
    CHECK(planPart(120, 100) == kWhole);
    CHECK(overduePart(25, 100) == 750'000);
    CHECK(overduePart(0, 100) == kWhole);
    CHECK_FALSE(overduePart(0, 0).has_value());
    CHECK(contactPart(7, 7) == kWhole);
    CHECK(contactPart(14, 7) == kWhole / 2);
    CHECK(contactPart(21, 7) == 0);
    CHECK(contactPart(400, 7) == 0);
    CHECK(coveragePart(0) == 0);
    CHECK(coveragePart(3) == kWhole);
}

TEST_CASE("a better part never makes the health worse, and it stays within 0 and 100") {
    rc::check("monotone", [] {
        HealthParts parts{};
        const auto known = *rc::gen::inRange<std::size_t>(3, parts.size() + 1);
        for (std::size_t i = 0; i < known; ++i) {
            parts[i] = *rc::gen::inRange<std::int64_t>(0, kWhole + 1);
        }
        const auto score = healthOf(parts).score;
        RC_ASSERT(score.has_value());
        RC_ASSERT(*score >= 0);
        RC_ASSERT(*score <= 100);
        const auto i = *rc::gen::inRange<std::size_t>(0, known);
        parts[i] = kWhole;
        RC_ASSERT(*healthOf(parts).score >= *score);
    });
}

TEST_CASE("the points of the parts add up to the score, whatever is known") {
    REQUIRE(rc::check([](std::array<int, kHealthPartCount> given, std::uint8_t known) {
        HealthParts parts{};
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (((known >> i) & 1) != 0) {
                parts[i] = std::abs(static_cast<std::int64_t>(given[i])) % (kWhole + 1);
            }
        }
        const Health health = healthOf(parts);
        const auto points = healthPoints(health);
        std::int64_t sum = 0;
        std::int64_t most = 0;
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool isKnown = health.score.has_value() && parts[i].has_value();
            RC_ASSERT(points[i].has_value() == isKnown);
            if (points[i]) {
                RC_ASSERT((points[i]->points >= 0 && points[i]->points <= points[i]->most + 1));
                sum += points[i]->points;
                most += points[i]->most;
            }
        }
        RC_ASSERT(sum == health.score.value_or(0));
        const std::int64_t whole = health.score ? 100 : 0;
        RC_ASSERT(most == whole);
    }));
}
