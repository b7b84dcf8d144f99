// SPDX-License-Identifier: GPL-3.0-or-later
// CustomerStrip: below the header of a customer, what comes next at the left, health at the right.
#pragma once

#include "app/views/timeline.h"
#include "domain/customer/rollup.h"
#include "domain/health/health.h"
#include "ui/common/page_context.h"

#include <QWidget>
#include <string>

class QLabel;
class QPushButton;

namespace accord::ui {

class HealthBars;
class Picture;

class CustomerStrip : public QWidget {
    Q_OBJECT
public:
    explicit CustomerStrip(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const std::string &code, domain::Rollup rollup);

Q_SIGNALS:
    void tabWanted(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeNext();
    void showNext();
    void fitNext();
    void explain();

    PageContext &m_context;
    app::TimelineHead m_head;
    domain::Health m_healthNow;
    QWidget *m_nextArea = nullptr;
    Picture *m_mark;
    QLabel *m_when;
    QPushButton *m_what;
    QString m_sentence;
    HealthBars *m_health;
};

} // namespace accord::ui
