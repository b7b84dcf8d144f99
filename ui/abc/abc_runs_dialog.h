// SPDX-License-Identifier: GPL-3.0-or-later
// AbcRunsDialog: the kept runs, newest first: open one, or compare one with what the page shows or
// with another.
#pragma once

#include "app/abc_service.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <memory>

class QPushButton;
class QTableView;

namespace accord::ui {

class AbcRunsDialog : public QDialog {
    Q_OBJECT
public:
    // `now`: what the page shows, may be null.
    AbcRunsDialog(PageContext &context, std::shared_ptr<const app::AbcReport> now, QWidget *parent);

Q_SIGNALS:
    void opened(const QString &name);
    void customerWanted(const QString &code);

private:
    void fill();
    void open();
    void compare();
    void apply();
    void noteSelection();
    [[nodiscard]] std::vector<app::AbcRunListItem> selected() const;

    PageContext &m_context;
    std::shared_ptr<const app::AbcReport> m_now;
    ColumnTableModel<app::AbcRunListItem> *m_model;
    QTableView *m_table;
    QPushButton *m_apply;
    QPushButton *m_open;
    QPushButton *m_compare;
};

} // namespace accord::ui
