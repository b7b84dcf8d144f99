// SPDX-License-Identifier: GPL-3.0-or-later
// FailureWords: refused requests and a broken world as sentences in the interface language.
#pragma once

#include "app/messages.h"
#include "base/result.h"

#include <QString>

namespace accord::ui {

class FailureWords {
public:
    explicit FailureWords(const QString &language) : m_messages(language.toStdString()) {}
    // What happened, what was kept, what to do; plain text.
    [[nodiscard]] QString sentence(const base::Error &error) const {
        return QString::fromStdString(m_messages.say(error));
    }
    // A stable word of the core (rule, step, notice) with its English sentence.
    // What a change set did, for "Undo …".
    [[nodiscard]] QString action(const std::string &code) const {
        return QString::fromStdString(m_messages.action(code));
    }
    [[nodiscard]] QString say(const std::string &word, std::string_view english,
                              const app::Arguments &arguments = {}) const {
        return QString::fromStdString(m_messages.say(word, english, arguments));
    }

private:
    app::Messages m_messages;
};

} // namespace accord::ui
