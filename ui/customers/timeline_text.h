// SPDX-License-Identifier: GPL-3.0-or-later
// What happened with a customer in one line: icon and sentence of an entry of the timeline, and
// where it leads.
#pragma once

#include "app/views/timeline.h"
#include "ui/common/navigator.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <vector>

namespace accord::ui {

class TimelineText {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::TimelineText)
public:
    [[nodiscard]] static QString icon(const app::TimelineEntry &entry);
    [[nodiscard]] static QString sentence(const app::TimelineEntry &entry);
    // Where a double-click leads; feature "" = a part of the customer page, named in hint "tab".
    [[nodiscard]] static Place place(const app::TimelineEntry &entry);
    // What the filter offers: title and kinds of entries, the first is everything.
    struct Group {
        QString title;
        std::vector<std::string> kinds;
    };
    [[nodiscard]] static std::vector<Group> groups();
};

} // namespace accord::ui
