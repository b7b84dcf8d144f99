// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of an ABC report in zh_CN, zh_TW, en or zh_en (Chinese and English together): why a
// class is what it is, what a notice means, what is to be done with a class.
#pragma once

#include "app/views/abc_report.h"
#include "domain/abc/abc.h"
#include "domain/abc/abc_why.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace accord::app {

[[nodiscard]] bool isReportLanguage(std::string_view language);

[[nodiscard]] std::string whySentence(const domain::AbcWhyFacts &why, const std::string &language);
// Of a row of a report, in the report's language. Precondition: row < report.rows.size().
[[nodiscard]] std::string whySentence(const AbcReport &report, std::size_t row);
[[nodiscard]] std::string noticeSentence(const domain::AbcNotice &notice,
                                         const std::string &language);

// Measures by class, previous class, movement and stability (resources/policies/measures.json).
class AbcMeasures {
public:
    // An entry that cannot be read is left out.
    AbcMeasures(const nlohmann::json &policy, const std::string &language);
    [[nodiscard]] std::vector<std::string> of(const domain::AbcRow &row,
                                              domain::AbcClass effective) const;
    // Those of them that are to become tasks when the run is applied.
    struct Task {
        std::string text;
        bool forSupervisor = false; // else for the owner
        int days = 0;               // until it is due
    };
    [[nodiscard]] std::vector<Task> tasksOf(const domain::AbcRow &row,
                                            domain::AbcClass effective) const;

private:
    struct Measure {
        std::map<std::string, std::string> when;
        std::string text;
        std::optional<Task> task;
    };
    [[nodiscard]] std::vector<const Measure *> fitting(const domain::AbcRow &row,
                                                       domain::AbcClass effective) const;
    std::vector<Measure> m_measures;
};

} // namespace accord::app
