// SPDX-License-Identifier: GPL-3.0-or-later
// The customers list: its first views, the peek pane, new customers, bulk changes.
#pragma once

#include "ui/common/list_page.h"

#include <QPointer>

namespace accord::ui {

class CustomerPeek;
struct RecordForm;

class CustomersPage : public ListPage {
    Q_OBJECT
public:
    CustomersPage(PageContext &context, Place place, QWidget *parent = nullptr);
    ~CustomersPage() override;

    [[nodiscard]] QString title() const override { return tr("Customers"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("customers"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("customers"); }
    [[nodiscard]] QWidget *peek() override;

    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

    // Asks for a new customer and opens it; also from the New menu.
    static void addCustomer(PageContext &context, QWidget *over);
    // {"draft": …}: a customer that was typed and not saved when the program ended.
    void take(const QVariantMap &hint) override;

protected:
    [[nodiscard]] bool concerns(app::Changes changes) const override;
    [[nodiscard]] QString countText(qint64 shown) const override;
    [[nodiscard]] QString selectedText(qint64 count) const override;
    [[nodiscard]] QString totalsTitle(qint64 count) const override;
    [[nodiscard]] Place placeOf(const QString &key) const override;
    void showPeek(const ListRow *row) override;
    void addRecord() override { addCustomer(context(), this); }
    [[nodiscard]] bool mayAdd() const override;
    void fillMenu(QMenu &menu) override;

private:
    void duplicate();
    void binChosen();
    void addBulkWork(const char *id, const char *icon, const QString &text,
                     RecordForm (*form)(PageContext &, const QStringList &));
    void bulkEdit(const QString &field);
    void setStatus(const QStringList &keys, bool isArchived);
    void fillStatusMenu(QMenu &menu, const QString &code, bool isActive);

    QPointer<CustomerPeek> m_peek; // shown by the window beside the page
};

} // namespace accord::ui
