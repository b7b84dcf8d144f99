// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_excluded_dialog.h"

#include "ui/abc/abc_dialog_table.h"
#include "ui/abc/abc_text.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

struct ExcludedRow {
    QString code;
    QString name;
    domain::AbcExclusion reason;
};

} // namespace

AbcExcludedDialog::AbcExcludedDialog(PageContext &context, const app::AbcReport &report,
                                     QWidget *parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("abc_excluded_dialog"));
    setWindowTitle(tr("Customers that are not ranked"));
    std::vector<ExcludedRow> rows;
    for (std::size_t i = 0; i < report.excluded.size(); ++i) {
        rows.push_back({QString::fromStdString(report.excluded[i].code),
                        QString::fromStdString(report.excluded[i].name),
                        report.result.excluded[i].reason});
    }
    auto *model = new ColumnTableModel<ExcludedRow>(
        {textColumn<ExcludedRow>("code", tr("Code"), 100, [](const auto &row) { return row.code; }),
         textColumn<ExcludedRow>("name", tr("Customer"), 200,
                                 [](const auto &row) { return row.name; }),
         textColumn<ExcludedRow>("reason", tr("Reason"), 80,
                                 [](const auto &row) { return AbcText::exclusion(row.reason); }),
         textColumn<ExcludedRow>(
             "fact", tr("Meaning"), 220,
             [](const auto &row) { return AbcText::exclusionFact(row.reason); })},
        this);
    model->setRows(std::move(rows));
    QTableView *table =
        makeAbcDialogTable(QStringLiteral("abc_excluded"), windowTitle(), *model, context, this);
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        Q_EMIT opened(model->row(index.row()).code);
        accept();
    });
    auto *close = makeButton(QStringLiteral("abc_excluded_close"), ButtonKind::Plain, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(makeLabel(
        LabelKind::Caption,
        tr("%n customers; the first reason that fits is shown. Double click opens the customer.",
           nullptr, static_cast<int>(report.excluded.size()))));
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(measure::kSideInset));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(context.theme.px(720), context.theme.px(460));
}

} // namespace accord::ui
