// SPDX-License-Identifier: GPL-3.0-or-later
// TodayService: everything of the Today page from one state of the file. Doing, moving, handing
// over and logging what it shows are TaskService and VisitService.
#pragma once

#include "app/context.h"
#include "app/views/today_view.h"

#include <string>

namespace accord::app {

class TodayService {
public:
    explicit TodayService(Context &context) : m_context(context) {}
    // The day of one user ("" = the actor). NotFound ("user.not_found").
    [[nodiscard]] base::Result<TodayView> ofUser(const std::string &userCode) const;
    // The day of everybody whose book the actor reaches: a supervisor's team; for others it is
    // their own.
    [[nodiscard]] base::Result<TodayView> ofTeam() const;

private:
    Context &m_context;
};

} // namespace accord::app
