// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_period_dialog.h"

#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>

namespace accord::ui {

using base::Month;

AbcPeriodDialog::AbcPeriodDialog(PageContext &context, const std::optional<base::Period> &months,
                                 const base::Period &now, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_error(makeLabel(LabelKind::Error)),
      m_apply(makeButton(QStringLiteral("abc_period_apply"), ButtonKind::Primary,
                         tr("Use this period"))) {
    setObjectName(QStringLiteral("abc_period_dialog"));
    setWindowTitle(tr("Months of the analysis"));
    base::Period all = months.value_or(now);
    all.from = std::min(all.from, now.from);
    all.to = std::max(all.to, now.to);
    m_from = makeMonths(QStringLiteral("abc_period_from"), tr("First month"), all, now.from);
    m_to = makeMonths(QStringLiteral("abc_period_to"), tr("Last month"), all, now.to);
    auto *form = new QFormLayout;
    form->addRow(tr("&From"), m_from);
    form->addRow(tr("&To"), m_to);
    m_error->setWordWrap(true);
    auto *cancel = makeButton(QStringLiteral("abc_period_cancel"), ButtonKind::Plain, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    m_apply->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(measure::kSideInset));
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    setMinimumWidth(context.theme.px(320));
    check();
}

QComboBox *AbcPeriodDialog::makeMonths(const QString &id, const QString &name,
                                       const base::Period &all, Month now) {
    auto *box = new QComboBox;
    box->setObjectName(id);
    box->setAccessibleName(name);
    for (Month month = all.from; month <= all.to; month = month.plus(1)) {
        box->addItem(m_context.figures.month(month), month.number());
    }
    box->setCurrentIndex(box->findData(now.number()));
    connect(box, &QComboBox::currentIndexChanged, this, &AbcPeriodDialog::check);
    return box;
}

base::Period AbcPeriodDialog::period() const {
    return {Month::fromNumber(m_from->currentData().toInt()),
            Month::fromNumber(m_to->currentData().toInt())};
}

void AbcPeriodDialog::check() {
    if (m_to == nullptr) {
        return;
    }
    constexpr int kMostMonths = 120;
    QString wrong;
    if (period().to < period().from) {
        wrong = tr("The last month lies before the first.");
    } else if (period().months() > kMostMonths) {
        wrong = tr("A period has 120 months at most.");
    }
    showFieldError(*m_to, *m_error, wrong);
    m_apply->setEnabled(wrong.isEmpty());
}

} // namespace accord::ui
