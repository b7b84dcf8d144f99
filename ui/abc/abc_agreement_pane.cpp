// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_agreement_pane.h"

#include "ui/abc/abc_facts.h"
#include "ui/abc/abc_text.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>
#include <QVBoxLayout>
#include <cstdlib>

namespace accord::ui {
namespace {

constexpr int kCell = 22;
constexpr int kHead = 18;
constexpr int kNamesHeight = 44;
constexpr int kRoomForNames = 262;

} // namespace

AbcGrid::AbcGrid(const Theme &theme, const domain::AbcAgreement::Pair &pair)
    : m_theme(theme), m_pair(pair) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(
        tr("%1 against %2").arg(AbcText::indicator(pair.down), AbcText::indicator(pair.across)));
    QStringList lines;
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            lines << QStringLiteral("%1-%2 %3")
                         .arg(QChar('A' + row))
                         .arg(QChar('A' + column))
                         .arg(pair.count.at(static_cast<std::size_t>(row))
                                  .at(static_cast<std::size_t>(column)));
        }
    }
    setAccessibleDescription(lines.join(QStringLiteral(", ")));
}

QSize AbcGrid::sizeHint() const {
    return {m_theme.px(kHead + 3 * kCell), m_theme.px(2 * kHead + 4 * kCell)};
}

QRect AbcGrid::cell(int row, int column) const {
    const int side = m_theme.px(kCell);
    return {m_theme.px(kHead) + column * side, m_theme.px(kHead) + (row + 1) * side, side - 1,
            side - 1};
}

void AbcGrid::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    const QFont plain = m_theme.font(TypeRole::Caption);
    QFont bold = plain;
    bold.setBold(true);
    painter.setFont(plain);
    painter.setPen(m_theme.color(Role::Muted));
    const int side = m_theme.px(kCell);
    const QRect above(m_theme.px(kHead), 0, 3 * side, m_theme.px(kHead));
    painter.drawText(above, Qt::AlignCenter,
                     AbcText::indicator(m_pair.across) + QStringLiteral(" →"));
    const QRect below(m_theme.px(kHead), m_theme.px(kHead) + 4 * side, 3 * side, m_theme.px(kHead));
    painter.drawText(below, Qt::AlignCenter,
                     QStringLiteral("↑ ") + AbcText::indicator(m_pair.down));
    for (int i = 0; i < 3; ++i) {
        const QString letter(QChar('A' + i));
        painter.drawText(cell(-1, i), Qt::AlignCenter, letter);
        painter.drawText(QRect(0, cell(i, 0).top(), m_theme.px(kHead), side), Qt::AlignCenter,
                         letter);
    }
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            const int count =
                m_pair.count.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(column));
            const int apart = std::abs(row - column);
            const Role ground = count == 0   ? Role::Window
                                : apart == 0 ? Role::ClassCSoft
                                : apart == 1 ? Role::AccentSoft
                                             : Role::WarningSoft;
            const Role ink = count == 0   ? Role::Faint
                             : apart == 0 ? Role::Text
                             : apart == 1 ? Role::Accent
                                          : Role::Warning;
            painter.fillRect(cell(row, column), m_theme.color(ground));
            painter.setFont(apart == 2 && count > 0 ? bold : plain);
            painter.setPen(m_theme.color(ink));
            painter.drawText(cell(row, column), Qt::AlignCenter,
                             count == 0 ? QStringLiteral("·") : QString::number(count));
        }
    }
}

bool AbcGrid::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *help = static_cast<QHelpEvent *>(event);
    for (int row = 0; row < 3; ++row) {
        for (int column = 0; column < 3; ++column) {
            if (cell(row, column).contains(help->pos())) {
                QToolTip::showText(
                    help->globalPos(),
                    tr("%1 %2, %3 %4: %n customers", nullptr,
                       m_pair
                           .count[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)])
                        .arg(AbcText::indicator(m_pair.down), QString(QChar('A' + row)),
                             AbcText::indicator(m_pair.across), QString(QChar('A' + column))),
                    this);
                return true;
            }
        }
    }
    QToolTip::hideText();
    return true;
}

AbcAgreementPane::AbcAgreementPane(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_title(makeLabel(LabelKind::Section)),
      m_note(makeLabel(LabelKind::Caption)),
      m_grids(new QWidget),
      m_far(new QWidget),
      m_farTitle(makeLabel(LabelKind::Caption)) {
    const Theme &theme = context.theme;
    setFixedWidth(theme.px(312));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.px(measure::kSideInset), theme.px(10),
                               theme.px(measure::kSideInset), 0);
    layout->setSpacing(theme.px(4));
    layout->addWidget(m_title);
    layout->addWidget(m_note);
    new QHBoxLayout(m_grids);
    m_grids->layout()->setContentsMargins(0, theme.px(4), 0, 0);
    layout->addWidget(m_grids);
    m_line = makeHairline();
    layout->addWidget(m_line);
    layout->addWidget(m_farTitle);
    m_names = new QVBoxLayout(m_far);
    m_names->setContentsMargins(0, 0, 0, 0);
    m_names->setSpacing(0);
    auto *scroll = new QScrollArea;
    m_scroll = scroll;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_far);
    scroll->setMinimumHeight(theme.px(kNamesHeight));
    scroll->viewport()->setAutoFillBackground(false);
    m_far->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
}

// The grids are never squashed: where there is no room for both, the names wait.
void AbcAgreementPane::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool fits = height() >= m_context.theme.px(kRoomForNames);
    for (QWidget *part : {static_cast<QWidget *>(m_line), static_cast<QWidget *>(m_farTitle),
                          static_cast<QWidget *>(m_scroll)}) {
        part->setVisible(fits);
    }
}

void AbcAgreementPane::setReport(const app::AbcReport &report) {
    constexpr std::size_t kMost = 40;
    const domain::AbcAgreement agreement = domain::agreementOf(report.result);
    const auto count = static_cast<int>(agreement.indicators.size());
    m_title->setText(count > 1 ? tr("Do the %n indicators agree?", nullptr, count)
                               : tr("Only one indicator is shown"));
    m_note->setText(tr("%n agree", nullptr, agreement.agreeing) + QStringLiteral(" · ") +
                    tr("%n differ", nullptr, agreement.differing));
    qDeleteAll(m_grids->findChildren<AbcGrid *>());
    auto *grids = static_cast<QHBoxLayout *>(m_grids->layout());
    while (QLayoutItem *old = grids->takeAt(0)) {
        delete old;
    }
    for (std::size_t i = 0; i < agreement.pairs.size(); ++i) {
        if (i > 0) {
            grids->addStretch(1);
        }
        grids->addWidget(new AbcGrid(m_context.theme, agreement.pairs[i]));
    }
    if (agreement.pairs.size() == 1) {
        grids->addStretch(1);
    }
    qDeleteAll(m_far->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    while (QLayoutItem *old = m_names->takeAt(0)) {
        delete old;
    }
    QStringList names;
    for (const domain::AbcIndicator indicator : agreement.indicators) {
        names << AbcText::indicator(indicator);
    }
    m_farTitle->setText(agreement.twoOff.empty()
                            ? tr("Nobody is two classes apart")
                            : tr("%n customers are two classes apart (%1)", nullptr,
                                 static_cast<int>(agreement.twoOff.size()))
                                  .arg(names.join(QLatin1Char('-'))));
    for (std::size_t i = 0; i < std::min(kMost, agreement.twoOff.size()); ++i) {
        addName(report, agreement.twoOff[i], agreement);
    }
    m_names->addStretch(1);
}

void AbcAgreementPane::addName(const app::AbcReport &report, std::size_t row,
                               const domain::AbcAgreement &agreement) {
    const QString code = QString::fromStdString(report.rows[row].code);
    const QString name = QString::fromStdString(report.rows[row].name);
    QStringList classes;
    for (const domain::AbcIndicator indicator : agreement.indicators) {
        classes << AbcText::cls(
            report.result.rows[row].indicatorClass[static_cast<std::size_t>(indicator)]);
    }
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.px(measure::kGap));
    const int width = m_context.theme.px(136);
    QPushButton *button = makeButton(QStringLiteral("abc_far_") + code, ButtonKind::Link,
                                     QFontMetrics(m_context.theme.font(TypeRole::Caption))
                                         .elidedText(name, Qt::ElideRight, width));
    button->setAccessibleName(name);
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(button, &QPushButton::clicked, this, [this, code] { Q_EMIT chosen(code); });
    QLabel *sequence = makeLabel(LabelKind::Body, classes.join(QLatin1Char('-')));
    setLabelKind(*sequence, "warning");
    layout->addWidget(button);
    layout->addWidget(sequence);
    layout->addStretch(1);
    layout->addWidget(makeLabel(LabelKind::Caption,
                                tr("Composite %1").arg(AbcText::cls(effectiveClass(report, row)))));
    m_names->addWidget(line);
}

} // namespace accord::ui
