// SPDX-License-Identifier: GPL-3.0-or-later
// HealthDialog: why the health of a customer is what it is: every part with its points, how it is
// reckoned, and which parts nothing is known of.
#pragma once

#include "domain/health/health.h"
#include "ui/common/page_context.h"

#include <QDialog>

namespace accord::ui {

class HealthDialog : public QDialog {
    Q_OBJECT
public:
    HealthDialog(PageContext &context, const domain::Health &health, QWidget *parent = nullptr);

Q_SIGNALS:
    // A part was opened: the part of the page where its figures stand.
    void tabWanted(const QString &id);

private:
    QWidget *makePart(domain::HealthPart part, const domain::HealthPoints *points);

    PageContext &m_context;
};

} // namespace accord::ui
