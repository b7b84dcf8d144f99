// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_compare_dialog.h"

#include "ui/abc/abc_dialog_table.h"
#include "ui/abc/abc_text.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTableView>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

using domain::AbcClass;
using Mover = app::AbcComparison::Mover;

constexpr int kWide = 52;
constexpr int kTall = 30;
constexpr int kLabel = 76;
constexpr std::size_t kUnranked = 3;

// A, B, C, not ranked: what is not ranked counts as below C.
int placeOf(AbcClass value) {
    return value == AbcClass::None ? 4 : static_cast<int>(value);
}

} // namespace

AbcTransitionGrid::AbcTransitionGrid(const Theme &theme, const app::AbcComparison &comparison)
    : m_theme(theme), m_comparison(comparison) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Transition matrix"));
    QStringList words;
    for (std::size_t from = 0; from < 4; ++from) {
        for (std::size_t to = 0; to < 4; ++to) {
            if (comparison.matrix[from][to] > 0) {
                words << QStringLiteral("%1 → %2: %3")
                             .arg(from == kUnranked ? tr("new") : QString(QChar('A' + int(from))),
                                  to == kUnranked ? tr("lost") : QString(QChar('A' + int(to))))
                             .arg(comparison.matrix[from][to]);
            }
        }
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

QSize AbcTransitionGrid::sizeHint() const {
    return {m_theme.px(kLabel + 4 * kWide), m_theme.px(5 * kTall)};
}

QRect AbcTransitionGrid::cell(int row, int column) const {
    return {m_theme.px(kLabel) + column * m_theme.px(kWide), (row + 1) * m_theme.px(kTall),
            m_theme.px(kWide) - 1, m_theme.px(kTall) - 1};
}

void AbcTransitionGrid::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setFont(m_theme.font(TypeRole::Body));
    for (int i = 0; i < 4; ++i) {
        const QString letter(QChar('A' + i));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(cell(-1, i), Qt::AlignCenter, i == 3 ? tr("lost") : letter);
        painter.drawText(QRect(0, cell(i, 0).top(), m_theme.px(kLabel - 10), m_theme.px(kTall)),
                         Qt::AlignRight | Qt::AlignVCenter,
                         i == 3 ? tr("new") : tr("was %1").arg(letter));
    }
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 4; ++column) {
            const int count =
                m_comparison
                    .matrix[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)];
            const bool nothing = row == 3 && column == 3;
            const bool better = column < row;
            const Role ground = nothing || count == 0 ? Role::Window
                                : row == column       ? Role::ClassCSoft
                                : better              ? Role::PositiveSoft
                                                      : Role::NegativeSoft;
            const Role ink = count == 0      ? Role::Faint
                             : row == column ? Role::Text
                             : better        ? Role::Positive
                                             : Role::Negative;
            painter.fillRect(cell(row, column), m_theme.color(ground));
            painter.setPen(m_theme.color(ink));
            // The arrow says what the colour says.
            const QString arrow = row == column ? QString()
                                  : better      ? QStringLiteral(" ↑")
                                                : QStringLiteral(" ↓");
            painter.drawText(cell(row, column), Qt::AlignCenter,
                             nothing || count == 0 ? QStringLiteral("·")
                                                   : QString::number(count) + arrow);
        }
    }
}

QString AbcCompareDialog::nameOf(const app::AbcReport &report) const {
    const QString period = AbcText::periodName(report.result.period, m_context.figures);
    return report.name.empty() ? tr("%1 (as shown)").arg(period)
                               : QString::fromStdString(report.name);
}

AbcCompareDialog::AbcCompareDialog(PageContext &context, const app::AbcReport &earlier,
                                   const app::AbcReport &later, QWidget *parent)
    : QDialog(parent), m_context(context) {
    setObjectName(QStringLiteral("abc_compare_dialog"));
    setWindowTitle(tr("Movement of classes"));
    const app::AbcComparison comparison = app::compareAbc(earlier, later);
    int up = 0;
    int down = 0;
    for (const Mover &mover : comparison.movers) {
        ++(placeOf(mover.to) < placeOf(mover.from) ? up : down);
    }
    auto *model = new ColumnTableModel<Mover>(
        {textColumn<Mover>("code", tr("Code"), 100,
                           [](const auto &row) { return QString::fromStdString(row.code); }),
         textColumn<Mover>("name", tr("Customer"), 220,
                           [](const auto &row) { return QString::fromStdString(row.name); }),
         textColumn<Mover>("from", tr("Was"), 70,
                           [](const auto &row) {
                               return row.from == AbcClass::None ? tr("new")
                                                                 : AbcText::cls(row.from);
                           }),
         textColumn<Mover>("to", tr("Is"), 70,
                           [](const auto &row) {
                               return row.to == AbcClass::None ? tr("lost") : AbcText::cls(row.to);
                           }),
         textColumn<Mover>("move", tr("Move"), 80,
                           [](const auto &row) {
                               return placeOf(row.to) < placeOf(row.from) ? tr("↑ better")
                                                                          : tr("↓ worse");
                           })},
        this);
    model->setRows(comparison.movers);
    QTableView *table =
        makeAbcDialogTable(QStringLiteral("abc_movers"), tr("Who moved"), *model, context, this);
    connect(table, &QTableView::activated, this, [this, model](const QModelIndex &index) {
        Q_EMIT opened(QString::fromStdString(model->row(index.row()).code));
        accept();
    });
    auto *heading =
        makeLabel(LabelKind::Section, comparison.movers.empty()
                                          ? tr("No class moved")
                                          : tr("%n customers moved: %1 up, %2 down", nullptr,
                                               static_cast<int>(comparison.movers.size()))
                                                .arg(up)
                                                .arg(down));
    heading->setObjectName(QStringLiteral("abc_compare_heading"));
    auto *close = makeButton(QStringLiteral("abc_compare_close"), ButtonKind::Plain, tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(10));
    layout->addWidget(heading);
    layout->addWidget(
        makeLabel(LabelKind::Caption, tr("From %1 to %2").arg(nameOf(earlier), nameOf(later))));
    layout->addWidget(new AbcTransitionGrid(context.theme, comparison));
    layout->addWidget(table, 1);
    layout->addLayout(buttons);
    resize(context.theme.px(640), context.theme.px(560));
}

} // namespace accord::ui
