// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/lookalike_list.h"

#include "ui/common/action_runner.h"
#include "ui/common/import_words.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QSignalBlocker>
#include <QTableView>

namespace accord::ui {
namespace {

using app::LookalikeRow;

constexpr int kTableHeight = 190;

Column<LookalikeRow> column(const char *id, const QString &title, int width,
                            std::function<QVariant(const LookalikeRow &)> text) {
    Column<LookalikeRow> made;
    made.id = QLatin1String(id);
    made.title = title;
    made.width = width;
    made.text = std::move(text);
    return made;
}

QString of(const std::string &text) {
    return QString::fromStdString(text);
}

} // namespace

LookalikeList::LookalikeList(PageContext &context, bool isOffered, QWidget *parent)
    : QWidget(parent),
      m_title(makeLabel(LabelKind::Section)),
      m_skip(new QCheckBox(tr("Leave these rows out"))),
      m_table(new QTableView) {
    const FailureWords &words = context.actions.words();
    auto line = column("line", tr("Line"), 64, [](const LookalikeRow &row) {
        return QVariant::fromValue<qlonglong>(row.line);
    });
    line.alignment = Qt::AlignRight | Qt::AlignVCenter;
    m_model = new ColumnTableModel<LookalikeRow>(
        {std::move(line),
         column("name", tr("New row"), 220, [](const LookalikeRow &row) { return of(row.name); }),
         column("by", tr("What is the same"), 150,
                [&words](const LookalikeRow &row) { return lookalikeWord(words, row.by); }),
         column(
             "other", tr("Resembles"), 320,
             [](const LookalikeRow &row) {
                 return row.otherLine > 0
                            ? tr("%1, line %2 of this file")
                                  .arg(of(row.otherName))
                                  .arg(row.otherLine)
                            : tr("%1 (%2), on file").arg(of(row.otherName), of(row.customerCode));
             })},
        this);
    m_table->setObjectName(QStringLiteral("lookalikeRows"));
    m_table->setAccessibleName(tr("Rows that resemble others"));
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kCompactRow));
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setMaximumHeight(context.theme.px(kTableHeight));
    for (int i = 0; i < m_model->columnCount(); ++i) {
        m_table->setColumnWidth(
            i, context.theme.px(m_model->columns()[static_cast<std::size_t>(i)].width));
    }
    m_skip->setObjectName(QStringLiteral("skipLookalikes"));
    m_skip->setVisible(isOffered);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_skip);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, context.theme.px(12), 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_table);
    connect(m_skip, &QCheckBox::toggled, this, &LookalikeList::skipWanted);
    hide();
}

void LookalikeList::show(const app::ImportResult &result, bool isSkipped) {
    const QSignalBlocker quiet(m_skip); // what is set here was wanted before
    m_skip->setChecked(isSkipped);
    m_title->setText(isSkipped ? tr("%Ln rows resemble others and are left out", nullptr,
                                    static_cast<int>(result.lookalikes))
                               : tr("%Ln new rows resemble others; perhaps they are the same",
                                    nullptr, static_cast<int>(result.lookalikes)));
    m_model->setRows(result.lookalikeRows);
    setVisible(result.lookalikes > 0);
}

} // namespace accord::ui
