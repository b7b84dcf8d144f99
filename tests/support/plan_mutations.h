// SPDX-License-Identifier: GPL-3.0-or-later
// Fills and changes plans field by field, by the table of fields, so that a new field is tested
// without a new line here.
#pragma once

#include "domain/plan/plan_fields.h"

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

namespace accord::test {

// Gives a field another valid value; `salt` makes values differ from each other.
struct FieldChanger {
    int salt = 1;

    void operator()(const domain::Field &field, std::string &text) const {
        text = std::string(field.key) + " " + std::to_string(salt) + " 值";
    }
    void operator()(const domain::Field & /*field*/, base::Date &day) const {
        day = base::Date(2027, 1, 1).plusDays(salt % 300);
    }
    void operator()(const domain::Field & /*field*/, base::Instant &at) const {
        at = base::Instant(1'800'000'000 + salt);
    }
    void operator()(const domain::Field & /*field*/, domain::UserId &user) const {
        user = domain::UserId(salt + 1);
    }
    void operator()(const domain::Field & /*field*/, bool &on) const { on = !on; }
    template<std::integral Number>
    void operator()(const domain::Field &field, Number &number) const {
        const auto room =
            std::min<std::int64_t>(field.most - std::max<std::int64_t>(field.least, 0), 997);
        const auto moved =
            static_cast<Number>(std::max<std::int64_t>(field.least, 0) + salt % (room + 1));
        number = moved == number ? static_cast<Number>(moved == 1 ? 2 : 1) : moved;
    }
    template<std::integral Number>
    void operator()(const domain::Field &field, std::optional<Number> &number) const {
        Number value = number.value_or(0);
        (*this)(field, value);
        number = value;
    }
    void operator()(const domain::Field & /*field*/, std::array<std::int64_t, 12> &months) const {
        months[static_cast<std::size_t>(salt % 12)] += salt;
    }
    void operator()(const domain::Field & /*field*/, std::array<bool, 12> &locked) const {
        locked[static_cast<std::size_t>(salt % 12)] = !locked[static_cast<std::size_t>(salt % 12)];
    }
    void operator()(const domain::Field & /*field*/, std::vector<std::string> &people) const {
        people.push_back("person " + std::to_string(salt));
    }
    void operator()(const domain::Field & /*field*/,
                    domain::TiersOf<domain::PlanLine> tiers) const {
        tiers.line.tiers.push_back({10'000 + salt, 10 * (salt % 900)});
    }
    template<class Value, class FromCode>
    void operator()(const domain::Field & /*field*/, Value &word, FromCode /*fromCode*/) const {
        if constexpr (std::is_enum_v<Value>) {
            word = static_cast<Value>(static_cast<int>(word) == 0 ? 1 : 0); // every choice has two
        } else {
            word = word == "manager" ? "head_office" : "manager";
        }
    }
};

// One change of one field of one entry.
struct PlanMutation {
    std::string name; // "lines.title"
    domain::Field field{""};
    std::function<void(domain::Plan &)> apply;
};

// Calls `use` with the n-th field of a part; false when it has fewer.
template<class Part, class Use>
bool onField(Part &part, int n, Use use) {
    int at = 0;
    bool found = false;
    domain::eachField(part, [&](const domain::Field &field, auto &&value, auto... fromCode) {
        if (at++ == n) {
            use(field, value, fromCode...);
            found = true;
        }
    });
    return found;
}

// Every field of the first entry of every list, and of the sections.
inline std::vector<PlanMutation> planMutations(const domain::Plan &sample) {
    std::vector<PlanMutation> all;
    const auto add = [&all](const std::string &list, auto &part, auto partOf) {
        bool more = true;
        for (int n = 0; more; ++n) {
            more = onField(part, n, [&](const domain::Field &field, auto &&.../*value*/) {
                const auto change = [partOf, n](domain::Plan &plan) {
                    onField(partOf(plan), n,
                            [](const domain::Field &own, auto &&value, auto... from) {
                                FieldChanger{5}(own, value, from...);
                            });
                };
                all.push_back({list + "." + std::string(field.key), field, change});
            });
        }
    };
    domain::Plan plan = sample;
    add("sections", plan.sections, [](domain::Plan &p) -> auto & { return p.sections; });
    domain::eachList(plan, [&](const std::string &key, auto &parts) {
        using Parts = std::remove_reference_t<decltype(parts)>;
        add(key, parts.front(), [key](domain::Plan &p) -> auto & {
            typename Parts::value_type *first = nullptr;
            domain::eachList(p, [&](const std::string &other, auto &list) {
                if constexpr (std::is_same_v<decltype(list), Parts &>) {
                    first = other == key ? &list.front() : first;
                }
            });
            return *first;
        });
    });
    return all;
}

// A plan with `size` entries of every kind, all of them different.
inline domain::Plan filledPlan(const domain::Plan &from, int size, int salt) {
    domain::Plan plan = from;
    const auto fill = [&](auto &part, int at) {
        domain::eachField(part, [&](const domain::Field &field, auto &&value, auto... fromCode) {
            FieldChanger{salt + 13 * at}(field, value, fromCode...);
        });
    };
    fill(plan.sections, 1);
    domain::eachListWithId(plan, [&](const std::string &key, auto &parts) {
        parts.clear();
        for (int i = 1; i <= size; ++i) {
            auto &part = parts.emplace_back();
            part.id = key.substr(0, 2) + std::to_string(i);
            fill(part, i);
        }
    });
    for (domain::PlanActivity &activity : plan.activities) {
        activity.to = activity.from.plusDays(9);
    }
    plan.waivers = {{"a", "b", domain::UserId(1), base::Instant(7)}};
    fill(plan.waivers.front(), 3);
    return plan;
}

} // namespace accord::test
