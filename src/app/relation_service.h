// SPDX-License-Identifier: GPL-3.0-or-later
// The records of a customer beside contacts: evidence of a key account, equipment, notes, terms;
// each with RecordService's add, set and remove. LossService: losing a customer and winning it
// back.
#pragma once

#include "app/record_service.h"
#include "app/views/loss_report.h"
#include "domain/relation/relation.h"

#include <string>

namespace accord::app {

// A new entry is of today unless it says otherwise; no day lies in the future ("at.future").
template<>
struct RecordRules<domain::Qualification> {
    static void begin(const Context &context, domain::Qualification &record);
    static base::Issues check(const Context &context, const domain::Qualification *before,
                              domain::Qualification &after);
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const domain::Qualification * /*before*/,
                                const domain::Qualification & /*after*/) {
        return {};
    }
};
template<>
struct RecordRules<domain::CustomerNote> {
    static void begin(const Context &context, domain::CustomerNote &record);
    static base::Issues check(const Context &context, const domain::CustomerNote *before,
                              domain::CustomerNote &after);
    static base::Done alongside(Context & /*context*/, storage::ChangeSetWriter & /*log*/,
                                const domain::CustomerNote * /*before*/,
                                const domain::CustomerNote & /*after*/) {
        return {};
    }
};

using QualificationService = RecordService<domain::Qualification>;
using EquipmentService = RecordService<domain::Equipment>;
using NoteService = RecordService<domain::CustomerNote>;

class TermsService : public RecordService<domain::CustomerTerms> {
public:
    using RecordService::RecordService;
    // The terms of a customer; null id when none are recorded. NotFound, Forbidden.
    [[nodiscard]] base::Result<domain::CustomerTerms> of(const std::string &customerCode) const;
    // Sets the named fields, whether there are terms or not.
    [[nodiscard]] base::Result<domain::CustomerTerms> put(const std::string &customerCode,
                                                          const nlohmann::json &fields);
};

class LossService : public RecordService<domain::Loss> {
public:
    using RecordService::RecordService;

    // `fields`: reason (required), evidence, task, day (that of the event, `--at`, unless named).
    // The customer is lost from that day on. `winBack`: the document of a task to win it back, as
    // TaskService takes it; made in the same change set. Stale ("customer.bad_state") when it is
    // lost already; the first of what is wrong (`issues` gets all).
    [[nodiscard]] base::Result<domain::Loss> lose(const std::string &customerCode,
                                                  const nlohmann::json &fields,
                                                  const nlohmann::json *winBack = nullptr,
                                                  base::Issues *issues = nullptr);
    // Active again; its latest loss says since when. Stale ("customer.bad_state") when not lost.
    [[nodiscard]] base::Result<domain::Customer> winBack(const std::string &customerCode,
                                                         const std::string &why = {});
    // Losses of a period by reason beside the published shares, and who stayed (RULES section 2);
    // `owner`: of one book, null = of the whole company.
    [[nodiscard]] LossReport report(base::Date from, base::Date to,
                                    domain::UserId owner = {}) const;

private:
    // Everything that is wrong with the fields of a new loss.
    [[nodiscard]] base::Issues read(const domain::Customer &customer, nlohmann::json fields,
                                    domain::Loss &loss) const;
};

} // namespace accord::app
