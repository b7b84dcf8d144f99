// SPDX-License-Identifier: GPL-3.0-or-later
// VisitValues: visits and briefs for people to read on the command line: words of the language
// instead of the stable words of documents, lists and their entries in a row.
#pragma once

#include "app/visit_policy.h"
#include "cli/output.h"
#include "cli/session.h"

#include <string>
#include <string_view>

namespace accord::cli {

class VisitValues {
public:
    VisitValues(const Session &session, const app::VisitPolicy &policy)
        : m_session(session), m_policy(policy) {}
    // One line of "name: value" for every key that holds something.
    [[nodiscard]] Fields fieldsOf(const Json &document) const;
    // The entries of a list, in a row; `key` says what words they are.
    [[nodiscard]] std::string list(std::string_view key, const Json &entries) const {
        return joined(key, entries);
    }

private:
    // "" when there is nothing to say.
    [[nodiscard]] std::string text(std::string_view key, const Json &value) const;
    [[nodiscard]] std::string joined(std::string_view key, const Json &value) const;
    [[nodiscard]] std::string wordOf(std::string_view key, const std::string &code) const;
    [[nodiscard]] std::string policyWord(const std::vector<app::VisitWord> &words,
                                         const std::string &code) const;

    const Session &m_session;
    const app::VisitPolicy &m_policy;
};

} // namespace accord::cli
