// SPDX-License-Identifier: GPL-3.0-or-later
// QuickLog: the one line of the Today page read into a draft that is shown before anything is
// saved: what kind of contact, when, with which customer, and the words left over. Saving the
// draft is VisitService::plan, VisitService::log or TaskService::add with its document.
#pragma once

#include "app/context.h"
#include "domain/visit/quick_line.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>
#include <vector>

namespace accord::app {

enum class QuickAct { Plan, Log, Task };

struct QuickCandidate {
    std::string code;
    std::string name;
    std::string city;
    std::string ownerCode;
};

struct QuickPerson {
    std::int64_t id = 0;
    std::string name;
    std::string title;
};

struct QuickDraft {
    domain::QuickLine line;
    QuickAct act = QuickAct::Plan; // log: the day is over, or it is today and no time is to come
    base::Date day;                // of the line, else today
    std::vector<QuickCandidate> customers; // that the words may mean, best first; own book first
    std::vector<QuickPerson> people;       // contacts of the one customer that are named in full
    std::vector<std::string> words;        // not understood as anything else: purpose
    // What the service of `act` takes; without "customer" unless exactly one is meant, and without
    // the result that logging needs.
    nlohmann::json document;
};

class QuickLog {
public:
    explicit QuickLog(Context &context) : m_context(context) {}
    // Never refuses; an empty line is an empty draft.
    [[nodiscard]] QuickDraft draft(const std::string &text) const;
    // Makes this customer the one that is meant, and finds its people among the words.
    void choose(QuickDraft &draft, const QuickCandidate &customer) const;
    // What the service of the draft's act takes, after somebody changed the draft.
    [[nodiscard]] static nlohmann::json document(const QuickDraft &draft);

private:
    void findPeople(QuickDraft &draft) const;
    [[nodiscard]] std::vector<QuickCandidate> named(const std::string &words) const;
    Context &m_context;
};

} // namespace accord::app
