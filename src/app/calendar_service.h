// SPDX-License-Identifier: GPL-3.0-or-later
// CalendarService: the working calendar of the company, as a document (calendar_json.h).
#pragma once

#include "app/context.h"
#include "base/result.h"

#include <nlohmann/json.hpp>

namespace accord::app {

class CalendarService {
public:
    explicit CalendarService(Context &context) : m_context(context) {}

    // The company's own; without one Monday to Friday, nine to twelve and one to six.
    [[nodiscard]] nlohmann::json show() const;
    // Hours and zone become those of `calendar`; of holidays and make-up days those years that it
    // names, the others stay. What now holds. Invalid ("calendar.bad"), Forbidden.
    [[nodiscard]] base::Result<nlohmann::json> import(const nlohmann::json &calendar);

private:
    Context &m_context;
};

} // namespace accord::app
