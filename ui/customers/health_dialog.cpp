// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/health_dialog.h"

#include "ui/common/figures.h"
#include "ui/common/parts.h"
#include "ui/customers/health_bars.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kWidth = 480;
constexpr int kName = 88;
constexpr int kPoints = 56;

} // namespace

HealthDialog::HealthDialog(PageContext &context, const domain::Health &health, QWidget *parent)
    : QDialog(parent), m_context(context) {
    setObjectName(QStringLiteral("health_dialog"));
    setWindowTitle(tr("Why this health"));
    setMinimumWidth(context.theme.px(kWidth));
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(20);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(10));
    layout->addWidget(
        makeLabel(LabelKind::Title, health.score    ? tr("Health %1 of 100").arg(*health.score)
                                    : health.isLost ? tr("A lost customer has no health")
                                                    : tr("Too little is known for a number")));
    auto *note = makeLabel(
        LabelKind::Muted,
        health.score    ? tr("Parts of which nothing is known leave their weight to the others.")
        : health.isLost ? tr("It is reckoned again once the customer is won back.")
                        : tr("A number needs at least three parts."));
    note->setWordWrap(true);
    layout->addWidget(note);
    const auto points = domain::healthPoints(health);
    for (std::size_t i = 0; i < points.size() && !health.isLost; ++i) {
        layout->addWidget(
            makePart(static_cast<domain::HealthPart>(i), points[i] ? &*points[i] : nullptr));
    }
    auto *close = makeButton(QStringLiteral("health_close"), ButtonKind::Primary, tr("Close"));
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
}

QWidget *HealthDialog::makePart(domain::HealthPart part, const domain::HealthPoints *points) {
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    const QString tab = HealthText::tab(part);
    auto *name =
        makeButton(QStringLiteral("health_%1").arg(QString::fromStdString(std::string(code(part)))),
                   ButtonKind::Link, HealthText::part(part));
    auto *names = new QWidget;
    names->setFixedWidth(m_context.theme.px(kName));
    auto *left = new QHBoxLayout(names);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(name);
    left->addStretch();
    connect(name, &QPushButton::clicked, this, [this, tab] {
        Q_EMIT tabWanted(tab);
        accept();
    });
    auto *value = makeLabel(points == nullptr ? LabelKind::Muted : LabelKind::Strong,
                            points == nullptr
                                ? Figures::none()
                                : QStringLiteral("%1/%2").arg(points->points).arg(points->most));
    value->setFixedWidth(m_context.theme.px(kPoints));
    value->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto *rule = makeLabel(LabelKind::Muted, points == nullptr ? tr("Nothing is known yet.")
                                                               : HealthText::rule(part));
    rule->setWordWrap(true);
    row->addWidget(names, 0, Qt::AlignTop);
    row->addWidget(value, 0, Qt::AlignTop);
    row->addWidget(rule, 1);
    return line;
}

} // namespace accord::ui
