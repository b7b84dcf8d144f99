// SPDX-License-Identifier: GPL-3.0-or-later
// What an import did, or would do, in figures and sentences: counts, totals, months that would
// fall, notices. Shared by the trial and the result.
#pragma once

#include "ui/common/column_table_model.h"
#include "ui/common/page_context.h"
#include "ui/imports/import_task.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QTableView;

namespace accord::ui {

using FallingMonthsModel = ColumnTableModel<app::FallingMonth>;

// One field of a record on file that the file says something else about.
struct ConflictLine {
    std::int64_t line = 0;
    std::string key;
    std::string field;
    std::string before;
    std::string after;
};
using ConflictsModel = ColumnTableModel<ConflictLine>;

class ImportOutcome : public QWidget {
    Q_OBJECT
public:
    explicit ImportOutcome(PageContext &context, QWidget *parent = nullptr);
    void show(const app::ImportResult &result, io::ImportKind kind);

private:
    QWidget *makeFigures();
    [[nodiscard]] QString totalsOf(const app::ImportResult &result) const;

    PageContext &m_context;
    QLabel *m_figures[4] = {}; // new, changed, unchanged, rejected
    QLabel *m_sentence;
    QLabel *m_notices;
    QLabel *m_fallingTitle;
    QTableView *m_falling;
    FallingMonthsModel *m_fallingModel;
    QLabel *m_conflictsTitle;
    QTableView *m_conflicts;
    ConflictsModel *m_conflictsModel;
};

} // namespace accord::ui
