// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of pages in every look: light and dark, every language, wide and narrow; written to
// $ACCORD_SCREENS, else build/screenshots.
#pragma once

#include "support/ui_desk.h"

#include <QSize>
#include <QString>
#include <functional>

class QWidget;

namespace accord::test {

struct Look {
    QString language; // "zh_CN", "zh_TW", "en"
    bool isDark = false;
    QSize size;
    [[nodiscard]] QString name() const; // "zh_CN-light-1440x900"
};

void forEachLook(const std::function<void(const Look &)> &take);
// Theme and texts of the whole binary, until the next call.
void apply(const Look &look, Desk &desk);
// False when it could not be written.
[[nodiscard]] bool picture(QWidget &widget, const Look &look, const QString &name);
// A window or dialog as large as it is now.
[[nodiscard]] bool wholePicture(QWidget &widget, const Look &look, const QString &name);

} // namespace accord::test
