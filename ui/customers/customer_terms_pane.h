// SPDX-License-Identifier: GPL-3.0-or-later
// The commercial terms of a customer in short: how much of its credit is used, what is overdue, how
// long it takes to pay. The part "Money and stock" of the page has all of it.
#pragma once

#include "app/views/money_view.h"
#include "domain/customer/rollup.h"
#include "domain/relation/relation.h"
#include "ui/common/page_context.h"

#include <QVariantMap>
#include <QWidget>
#include <string>

class QFormLayout;

namespace accord::ui {

class CustomerTermsPane : public QWidget {
    Q_OBJECT
public:
    explicit CustomerTermsPane(PageContext &context, QWidget *parent = nullptr);
    void showCustomer(const std::string &code, domain::Rollup rollup);

Q_SIGNALS:
    // {"tab": …} of the page.
    void partWanted(const QVariantMap &hint);

private:
    void addLine(const QString &title, const QString &value, const char *kind = "body");
    void showTerms(const domain::CustomerTerms &terms, const app::ReceivableView &owed);
    void showOwed(const app::ReceivableView &owed);

    PageContext &m_context;
    QFormLayout *m_lines;
};

} // namespace accord::ui
