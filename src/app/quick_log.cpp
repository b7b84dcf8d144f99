// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/quick_log.h"

#include "app/contact_service.h"
#include "app/customer_list_service.h"
#include "base/text.h"
#include "domain/visit/visit_rules.h"
#include "domain/visit/visit_words.h"

#include <algorithm>
#include <utility>

namespace accord::app {
namespace {

using domain::QuickIntent;

constexpr int kMostCandidates = 8;
constexpr int kMostPeople = 500;
constexpr std::size_t kShortestName = 2; // code points of a name inside running text

// Ends of the code points of a text, so that it is cut between characters.
std::vector<std::size_t> endsOf(const std::string &text) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 1; i <= text.size(); ++i) {
        if (i == text.size() || (static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U) {
            ends.push_back(i);
        }
    }
    return ends;
}

bool hasTimeToCome(const Context &context, const domain::QuickLine &line) {
    if (!line.minute) {
        return false;
    }
    constexpr std::size_t kTimeAt = 11; // 2026-03-18T10:00:00+08:00
    constexpr std::size_t kTimeLength = 5;
    const std::string now = context.clock.now().toString(context.company.zone);
    return domain::timeText(line.minute) > now.substr(kTimeAt, kTimeLength);
}

QuickAct actOf(const Context &context, const domain::QuickLine &line, base::Date day) {
    if (line.intent == QuickIntent::Task) {
        return QuickAct::Task;
    }
    const base::Date now = today(context);
    const bool isOver = day < now || (day == now && !hasTimeToCome(context, line));
    return isOver ? QuickAct::Log : QuickAct::Plan;
}

std::string joined(const std::vector<std::string> &words) {
    std::string text;
    for (const std::string &word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

} // namespace

std::vector<QuickCandidate> QuickLog::named(const std::string &words) const {
    CustomerListService customers(m_context);
    CustomerOrderRequest request;
    request.search = words;
    request.limit = kMostCandidates;
    const auto order = customers.order(request);
    std::vector<QuickCandidate> found;
    if (!order) {
        return found;
    }
    const std::string folded = base::fold(words);
    bool isExact = false;
    for (const CustomerRow &row : customers.rows(order->ids)) {
        const bool equals = base::fold(row.name) == folded || base::fold(row.code) == folded ||
                            base::fold(row.shortName) == folded;
        if (equals && !isExact) {
            found.clear();
            isExact = true;
        }
        if (equals || !isExact) {
            found.push_back({row.code, row.name, row.city, row.ownerCode});
        }
    }
    std::ranges::stable_partition(found, [this](const QuickCandidate &candidate) {
        return candidate.ownerCode == m_context.actor.code;
    });
    return found;
}

QuickDraft QuickLog::draft(const std::string &text) const {
    const db::ReadTransaction snapshot(m_context.db);
    QuickDraft draft;
    draft.line = domain::readQuickLine(text, today(m_context));
    draft.day = draft.line.day.isNull() ? today(m_context) : draft.line.day;
    draft.act = actOf(m_context, draft.line, draft.day);
    for (const std::string &word : draft.line.rest) {
        if (!draft.customers.empty()) {
            draft.words.push_back(word);
            continue;
        }
        // The whole word, else its longest beginning that is a name: Chinese has no blanks.
        const std::vector<std::size_t> ends = endsOf(word);
        std::size_t taken = 0;
        for (std::size_t i = ends.size(); i >= std::min(kShortestName, ends.size()) && i > 0; --i) {
            draft.customers = named(word.substr(0, ends[i - 1]));
            if (!draft.customers.empty()) {
                taken = ends[i - 1];
                break;
            }
        }
        if (taken < word.size()) {
            draft.words.push_back(word.substr(taken));
        }
    }
    findPeople(draft);
    draft.document = document(draft);
    return draft;
}

void QuickLog::choose(QuickDraft &draft, const QuickCandidate &customer) const {
    draft.customers = {customer};
    std::vector<std::string> names; // those of another customer are words again
    names.reserve(draft.people.size());
    for (const QuickPerson &person : draft.people) {
        names.push_back(person.name);
    }
    draft.people.clear();
    draft.words.insert(draft.words.begin(), names.begin(), names.end());
    findPeople(draft);
    draft.document = document(draft);
}

void QuickLog::findPeople(QuickDraft &draft) const {
    if (draft.customers.size() != 1) {
        return;
    }
    ContactListing listing;
    listing.customer = draft.customers.front().code;
    listing.limit = kMostPeople;
    const auto contacts = ContactService(m_context).list(listing);
    if (!contacts) {
        return;
    }
    std::erase_if(draft.words, [&](const std::string &word) {
        const std::string folded = base::fold(word);
        for (const auto &row : contacts->rows) {
            if (row.contact.leftOn.isNull() && base::fold(row.contact.name) == folded) {
                draft.people.push_back(
                    {row.contact.id.value(), row.contact.name, row.contact.title});
                return true;
            }
        }
        return false;
    });
}

nlohmann::json QuickLog::document(const QuickDraft &draft) {
    nlohmann::json wanted = nlohmann::json::object();
    if (draft.customers.size() == 1) {
        wanted["customer"] = draft.customers.front().code;
    }
    if (draft.act == QuickAct::Task) {
        std::vector<std::string> what;
        what.reserve(draft.people.size() + draft.words.size());
        for (const QuickPerson &person : draft.people) {
            what.push_back(person.name);
        }
        what.insert(what.end(), draft.words.begin(), draft.words.end());
        wanted["what"] = joined(what);
        wanted["when"] = draft.day.toString();
        return wanted;
    }
    const domain::VisitKind kind =
        draft.line.intent == QuickIntent::Phone   ? domain::VisitKind::Phone
        : draft.line.intent == QuickIntent::Video ? domain::VisitKind::Video
                                                  : domain::VisitKind::OnSite;
    wanted["kind"] = code(kind);
    wanted["date"] = draft.day.toString();
    if (draft.line.minute) {
        wanted["at"] = domain::timeText(draft.line.minute);
    }
    for (const QuickPerson &person : draft.people) {
        wanted["contacts"].push_back(
            {{"contact_id", std::to_string(person.id)}, {"name", person.name}});
    }
    if (!draft.words.empty()) {
        wanted["purpose"] = joined(draft.words);
    }
    return wanted;
}

} // namespace accord::app
