// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_tree_pane.h"

#include "ui/common/figures.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr int kIndent = 14;

} // namespace

CustomerTreePane::CustomerTreePane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_rows(new QVBoxLayout) {
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kSideInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Section, tr("Group and stores")));
    head->addStretch();
    head->addWidget(
        makeLabel(LabelKind::Caption, tr("12 months, %1").arg(context.figures.unitName())));
    layout->addLayout(head);
    m_rows->setSpacing(0);
    layout->addLayout(m_rows);
    layout->addStretch();
}

QWidget *CustomerTreePane::makeRow(const app::CustomerTreeRow &row) {
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(m_context.theme.px(row.depth * kIndent), 0, 0, 0);
    const QString name = QString::fromStdString(row.name);
    if (row.isShown) {
        layout->addWidget(makeLabel(LabelKind::Strong, name), 1);
    } else {
        QPushButton *open = makeButton(
            QStringLiteral("tree_%1").arg(QString::fromStdString(row.code)), ButtonKind::Link,
            QString(name).replace(QLatin1Char('&'), QLatin1String("&&")));
        open->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        open->setProperty("align", "left");
        open->setToolTip(QString::fromStdString(row.code));
        connect(open, &QPushButton::clicked, this, [this, code = row.code] {
            m_context.navigator.open(
                {QStringLiteral("customers"), QString::fromStdString(code), {}});
        });
        layout->addWidget(open, 1);
    }
    if (row.below > 0) {
        layout->addWidget(makeLabel(
            LabelKind::Muted, tr("%n below", "customers under it", static_cast<int>(row.below))));
    }
    layout->addWidget(makeLabel(row.isShown ? LabelKind::Strong : LabelKind::Body,
                                m_context.figures.amount(row.netFen)));
    return line;
}

void CustomerTreePane::show(const app::CustomerOverview &overview) {
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const app::CustomerTreeRow &row : overview.tree) {
        m_rows->addWidget(makeRow(row));
    }
}

} // namespace accord::ui
