// SPDX-License-Identifier: GPL-3.0-or-later
// The bin: customers made by mistake, with the days left, and the way back.
#pragma once

#include "app/bin_service.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page.h"

class QPushButton;
class QStackedWidget;
class QTableView;

namespace accord::ui {

class BinPage : public Page {
    Q_OBJECT
public:
    BinPage(PageContext &context, Place place, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Bin"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("bin"); }
    [[nodiscard]] QString helpPage() const override { return QStringLiteral("customers"); }
    void reload(app::Changes changes) override;
    [[nodiscard]] bool can(PageCommand command) const override;
    void perform(PageCommand command) override;

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void load();
    void restore();
    void noteSelection();
    [[nodiscard]] std::vector<std::string> selected() const;

    ColumnTableModel<app::BinRow> *m_model;
    QTableView *m_table;
    QPushButton *m_restore;
    QStackedWidget *m_stack;
};

} // namespace accord::ui
