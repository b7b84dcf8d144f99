// SPDX-License-Identifier: GPL-3.0-or-later
// Entries of a company's pick lists in the language of the window.
#pragma once

#include "app/views/visit_views.h"

#include <QString>

namespace accord::ui {

[[nodiscard]] inline QString policyWord(const app::VisitWord &word, const QString &language) {
    if (language == QLatin1String("zh_CN")) {
        return QString::fromStdString(word.zhCn);
    }
    return QString::fromStdString(language == QLatin1String("zh_TW") ? word.zhTw : word.en);
}

} // namespace accord::ui
