// SPDX-License-Identifier: GPL-3.0-or-later
// How forms are left: Ctrl+Enter presses the button that Enter would press, also out of a text of
// many lines; Escape asks before what was typed goes.
#pragma once

#include "ui/common/page_context.h"

#include <QObject>
#include <QString>

class QWidget;

namespace accord::ui {

// False when something was typed, so that its draft is kept, and the person wants to go on.
[[nodiscard]] bool mayLeave(const PageContext &context, const QString &draftKey, QWidget *over);

// The same question whatever keeps what was typed; true = it goes.
[[nodiscard]] bool mayDiscard(const PageContext &context, QWidget *over);

// Installed on the application, for all dialogs.
class FormKeys : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace accord::ui
