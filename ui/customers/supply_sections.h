// SPDX-License-Identifier: GPL-3.0-or-later
// Sections of the money tab about how a customer is supplied and what it earns with us: products it
// must have under its own item codes, fill rate and on-time delivery month by month, its profit
// from our brand and in total with their source.
#pragma once

#include "app/views/money_view.h"
#include "ui/common/column_table_model.h"
#include "ui/customers/record_dialog.h"

#include <QObject>
#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace accord::ui {

class SupplySections : public QObject {
    Q_OBJECT
public:
    // Adds the sections to `sections`, which lie in `over`.
    SupplySections(PageContext &context, QWidget &over, QVBoxLayout &sections);
    void show(const std::string &customer, bool mayEdit);
    // Opens a form again with what was typed; false when it is none of these.
    bool take(const QString &form, const std::string &record, const QVariantMap &values);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPushButton *makeVerb(const char *id, const QString &text);
    void addMustHaves(QVBoxLayout &sections);
    void addService(QVBoxLayout &sections);
    void addProfits(QVBoxLayout &sections);
    [[nodiscard]] static QString mustHaveSentence(const std::vector<app::MustHaveRow> &all);
    void showMustHaves();
    void showService();
    void showProfits();
    void removeMustHave();
    void removeServiceFact();
    void enableRemoving();
    void openForm(RecordForm form, const QVariantMap &draft = {});

    PageContext &m_context;
    QWidget &m_over;
    std::string m_customer;
    bool m_mayEdit = false;
    std::vector<QPushButton *> m_verbs;
    QPushButton *m_removeMustHave = nullptr;
    QPushButton *m_removeService = nullptr;
    QLabel *m_mustHaveText;
    ColumnTableModel<app::MustHaveRow> *m_mustHaves;
    QTableView *m_mustHaveTable;
    QLabel *m_serviceText;
    ColumnTableModel<app::ServiceRow> *m_service;
    QTableView *m_serviceTable;
    QLabel *m_profitText;
    ColumnTableModel<app::ProfitRow> *m_profits;
    QTableView *m_profitTable;
};

} // namespace accord::ui
