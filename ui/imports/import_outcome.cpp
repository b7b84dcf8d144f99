// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/import_outcome.h"

#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/import_words.h"
#include "ui/common/parts.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>
#include <functional>
#include <utility>

namespace accord::ui {
namespace {

FallingMonthsModel *makeFallingModel(PageContext &context, QObject *parent) {
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
    const auto money = [&context](std::int64_t fen) { return context.figures.yuan(fen); };
    std::vector<Column<app::FallingMonth>> columns;
    columns.push_back(
        {QStringLiteral("month"),
         ImportOutcome::tr("Month"),
         90,
         kLeft,
         [&context](const app::FallingMonth &fall) { return context.figures.month(fall.month); },
         {}});
    columns.push_back({QStringLiteral("field"),
                       ImportOutcome::tr("Figure"),
                       120,
                       kLeft,
                       [&context](const app::FallingMonth &fall) {
                           return fieldWord(context.actions.words(), fall.field);
                       },
                       {}});
    columns.push_back({QStringLiteral("before"), ImportOutcome::tr("Now (CNY)"), 150, kRight,
                       [money](const app::FallingMonth &fall) { return money(fall.before); },
                       [](const app::FallingMonth &fall) {
                           return QVariant::fromValue<qlonglong>(fall.before);
                       }});
    columns.push_back(
        {QStringLiteral("after"), ImportOutcome::tr("Afterwards (CNY)"), 150, kRight,
         [money](const app::FallingMonth &fall) { return money(fall.after); },
         [](const app::FallingMonth &fall) { return QVariant::fromValue<qlonglong>(fall.after); }});
    return new FallingMonthsModel(std::move(columns), parent);
}

ConflictsModel *makeConflictsModel(PageContext &context, QObject *parent) {
    constexpr auto kLeft = Qt::AlignLeft | Qt::AlignVCenter;
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const auto column = [](const char *id, const QString &title, int width, Qt::Alignment alignment,
                           std::function<QVariant(const ConflictLine &)> text) {
        return Column<ConflictLine>{QLatin1String(id), title,           width,
                                    alignment,         std::move(text), {}};
    };
    const auto plain = [](std::string ConflictLine::*part) {
        return [part](const ConflictLine &line) {
            return (line.*part).empty() ? Figures::none() : QString::fromStdString(line.*part);
        };
    };
    return new ConflictsModel(
        {column("line", ImportOutcome::tr("Line"), 60, kRight,
                [&context](const ConflictLine &line) { return context.figures.count(line.line); }),
         column("key", ImportOutcome::tr("Record"), 110, kLeft, plain(&ConflictLine::key)),
         column("field", ImportOutcome::tr("Field"), 120, kLeft,
                [&context](const ConflictLine &line) {
                    return fieldWord(context.actions.words(), line.field);
                }),
         column("before", ImportOutcome::tr("On file"), 180, kLeft, plain(&ConflictLine::before)),
         column("after", ImportOutcome::tr("In the file"), 180, kLeft,
                plain(&ConflictLine::after))},
        parent);
}

std::vector<ConflictLine> linesOf(const std::vector<app::ImportConflict> &conflicts) {
    std::vector<ConflictLine> lines;
    for (const app::ImportConflict &conflict : conflicts) {
        for (const app::ImportConflict::Change &change : conflict.changes) {
            lines.push_back(
                {conflict.line, conflict.key, change.field, change.before, change.after});
        }
    }
    return lines;
}

template<class Model>
void setUpTable(PageContext &context, QTableView &table, Model &model) {
    table.setModel(&model);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(context.theme.px(measure::kCompactRow));
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setMaximumHeight(context.theme.px(160));
    for (int column = 0; column < model.columnCount(); ++column) {
        table.setColumnWidth(
            column, context.theme.px(model.columns()[static_cast<std::size_t>(column)].width));
    }
}

} // namespace

ImportOutcome::ImportOutcome(PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_sentence(makeLabel(LabelKind::Body)),
      m_notices(makeLabel(LabelKind::Muted)),
      m_fallingTitle(makeLabel(LabelKind::Section, tr("Monthly totals that fall"))),
      m_falling(new QTableView),
      m_fallingModel(makeFallingModel(context, this)),
      m_conflictsTitle(makeLabel(LabelKind::Section, tr("What is on file and would change"))),
      m_conflicts(new QTableView),
      m_conflictsModel(makeConflictsModel(context, this)) {
    m_sentence->setObjectName(QStringLiteral("outcomeTotals"));
    for (QLabel *label : {m_sentence, m_notices}) {
        label->setWordWrap(true);
    }
    m_falling->setObjectName(QStringLiteral("fallingMonths"));
    m_falling->setAccessibleName(tr("Monthly totals that fall"));
    setUpTable(context, *m_falling, *m_fallingModel);
    m_conflicts->setObjectName(QStringLiteral("conflicts"));
    m_conflicts->setAccessibleName(tr("What is on file and would change"));
    setUpTable(context, *m_conflicts, *m_conflictsModel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFigures());
    for (QWidget *part :
         {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_notices),
          static_cast<QWidget *>(m_fallingTitle), static_cast<QWidget *>(m_falling),
          static_cast<QWidget *>(m_conflictsTitle), static_cast<QWidget *>(m_conflicts)}) {
        layout->addWidget(part);
    }
}

QWidget *ImportOutcome::makeFigures() {
    auto *figures = new QWidget;
    auto *row = new QHBoxLayout(figures);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_context.theme.px(measure::kPageInset));
    const QStringList captions = {tr("Rows new"), tr("Rows changed"), tr("Rows unchanged"),
                                  tr("Rows rejected")};
    for (int i = 0; i < captions.size(); ++i) {
        auto *column = new QVBoxLayout;
        column->setSpacing(0);
        m_figures[i] = makeLabel(LabelKind::Figure);
        m_figures[i]->setObjectName(QStringLiteral("outcome%1").arg(i));
        column->addWidget(makeLabel(LabelKind::Caption, captions[i]));
        column->addWidget(m_figures[i]);
        row->addLayout(column);
    }
    row->addStretch();
    return figures;
}

QString ImportOutcome::totalsOf(const app::ImportResult &result) const {
    QStringList totals;
    for (const auto &[field, fen] : result.totalsFen) {
        totals << tr("%1 %2").arg(fieldWord(m_context.actions.words(), field),
                                  m_context.figures.yuan(fen));
    }
    return totals.isEmpty() ? QString()
                            : tr("Totals of the rows taken: %1").arg(totals.join(tr(" · ")));
}

void ImportOutcome::show(const app::ImportResult &result, io::ImportKind kind) {
    const std::int64_t values[] = {result.rowCounts.made, result.rowCounts.changed,
                                   result.rowCounts.unchanged, result.rejected};
    for (int i = 0; i < 4; ++i) {
        m_figures[i]->setText(m_context.figures.count(values[i]));
    }
    QStringList sentences;
    if (kind == io::ImportKind::Sales) {
        sentences << tr("%1 rows become %2 figures by customer, month and category that are new, "
                        "%3 that change, %4 that stay.")
                         .arg(m_context.figures.count(result.rows),
                              m_context.figures.count(result.keys.made),
                              m_context.figures.count(result.keys.changed),
                              m_context.figures.count(result.keys.unchanged));
        sentences << totalsOf(result);
    }
    if (result.customersCreated > 0) {
        sentences << tr("%n customers opened.", nullptr, static_cast<int>(result.customersCreated));
    }
    sentences.removeAll(QString());
    m_sentence->setText(sentences.join(QLatin1Char('\n')));
    QStringList notices;
    for (const app::ImportNotice &notice : result.notices) {
        notices << noticeSentence(m_context.actions.words(), notice);
    }
    m_notices->setText(notices.join(QLatin1Char('\n')));
    m_notices->setVisible(!notices.isEmpty());
    m_fallingModel->setRows(result.fallingMonths);
    m_fallingTitle->setVisible(!result.fallingMonths.empty());
    m_falling->setVisible(!result.fallingMonths.empty());
    m_conflictsModel->setRows(linesOf(result.conflicts));
    m_conflictsTitle->setVisible(!result.conflicts.empty());
    m_conflicts->setVisible(!result.conflicts.empty());
}

} // namespace accord::ui
