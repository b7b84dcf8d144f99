// SPDX-License-Identifier: GPL-3.0-or-later
// What happened last with a customer, a line each; a click leads to the record behind it.
#pragma once

#include "app/views/timeline.h"
#include "domain/customer/rollup.h"
#include "ui/common/page_context.h"

#include <QVariantMap>
#include <QWidget>
#include <string>

class QVBoxLayout;

namespace accord::ui {

class LatestList : public QWidget {
    Q_OBJECT
public:
    explicit LatestList(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const std::string &code, domain::Rollup rollup);

Q_SIGNALS:
    // {"tab": …, "id": …} of the page.
    void partWanted(const QVariantMap &hint);

private:
    QWidget *makeRow(const app::TimelineEntry &entry);

    PageContext &m_context;
    QVBoxLayout *m_rows;
};

} // namespace accord::ui
