// SPDX-License-Identifier: GPL-3.0-or-later
// The new rows of an import that resemble what is on file or stands in the file twice, each beside
// what it resembles; they can be left out.
#pragma once

#include "app/import_result.h"
#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QTableView;

namespace accord::ui {

class LookalikeList : public QWidget {
    Q_OBJECT
public:
    // `isOffered`: whether they can still be left out.
    LookalikeList(PageContext &context, bool isOffered, QWidget *parent = nullptr);
    // Hides itself when there are none. `isSkipped`: they are left out.
    void show(const app::ImportResult &result, bool isSkipped);

Q_SIGNALS:
    void skipWanted(bool isSkipped);

private:
    ColumnTableModel<app::LookalikeRow> *m_model;
    QLabel *m_title;
    QCheckBox *m_skip;
    QTableView *m_table;
};

} // namespace accord::ui
