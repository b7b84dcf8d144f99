// SPDX-License-Identifier: GPL-3.0-or-later
// VisitBriefDialog: the brief before a visit, to read where the window has no room beside the card.
#pragma once

#include "ui/common/page_context.h"

#include <QDialog>

namespace accord::ui {

class VisitBriefDialog : public QDialog {
    Q_OBJECT
public:
    VisitBriefDialog(PageContext &context, const QString &customer, QWidget *parent);
};

} // namespace accord::ui
