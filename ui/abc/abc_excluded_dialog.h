// SPDX-License-Identifier: GPL-3.0-or-later
// AbcExcludedDialog: the customers that are not ranked, each with the reason.
#pragma once

#include "app/views/abc_report.h"
#include "ui/common/page_context.h"

#include <QDialog>

namespace accord::ui {

class AbcExcludedDialog : public QDialog {
    Q_OBJECT
public:
    AbcExcludedDialog(PageContext &context, const app::AbcReport &report, QWidget *parent);

Q_SIGNALS:
    void opened(const QString &code);
};

} // namespace accord::ui
