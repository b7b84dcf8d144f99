// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_terms_pane.h"

#include "app/money_facts.h"
#include "app/relation_service.h"
#include "base/money.h"
#include "ui/common/action_runner.h"
#include "ui/common/figures.h"
#include "ui/common/parts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace accord::ui {
namespace {

constexpr std::int64_t kWhole = 10'000; // basis points

} // namespace

CustomerTermsPane::CustomerTermsPane(PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_lines(new QFormLayout) {
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kSideInset);
    layout->setContentsMargins(inset, 0, inset, inset);
    layout->addWidget(makeHairline());
    layout->addSpacing(context.theme.px(10));
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(LabelKind::Section, tr("Commercial terms")));
    head->addStretch();
    auto *more = makeButton(QStringLiteral("terms_more"), ButtonKind::Link, tr("More"));
    more->setAccessibleName(tr("Money and stock of the customer"));
    connect(more, &QPushButton::clicked, this, [this] {
        Q_EMIT partWanted({{QStringLiteral("tab"), QStringLiteral("money")}});
    });
    head->addWidget(more);
    layout->addLayout(head);
    m_lines->setVerticalSpacing(context.theme.px(6));
    m_lines->setHorizontalSpacing(context.theme.px(12));
    layout->addLayout(m_lines);
}

void CustomerTermsPane::addLine(const QString &title, const QString &value, const char *kind) {
    auto *text = makeLabel(LabelKind::Body, value);
    setLabelKind(*text, kind);
    text->setWordWrap(true);
    m_lines->addRow(makeLabel(LabelKind::Muted, title), text);
}

void CustomerTermsPane::showCustomer(const std::string &code, domain::Rollup rollup) {
    while (m_lines->rowCount() > 0) {
        m_lines->removeRow(0);
    }
    const auto terms =
        m_context.actions.attempt([&] { return app::TermsService(m_context.app()).of(code); });
    const auto owed = m_context.actions.attempt([&] {
        return app::MoneyFigures(m_context.app())
            .receivables(code, app::today(m_context.app()), rollup);
    });
    if (owed) {
        showTerms(terms.value_or(domain::CustomerTerms()), *owed);
        showOwed(*owed);
    }
}

void CustomerTermsPane::showTerms(const domain::CustomerTerms &terms,
                                  const app::ReceivableView &owed) {
    const Figures &figures = m_context.figures;
    addLine(tr("Credit"),
            terms.creditLimitFen
                ? tr("%1 %2").arg(figures.amount(terms.creditLimitFen), figures.unitName())
                : Figures::none());
    if (terms.creditLimitFen && *terms.creditLimitFen > 0) {
        const std::int64_t used = base::divRound(
            static_cast<base::Wide>(owed.ageing.balanceFen) * kWhole, *terms.creditLimitFen);
        addLine(tr("Used"),
                tr("%1 %2, %3")
                    .arg(figures.amount(owed.ageing.balanceFen), figures.unitName(),
                         figures.percent(used)),
                used > kWhole ? "negative" : "body");
    }
    QStringList payment;
    if (terms.creditDays) {
        payment << tr("%n days", nullptr, static_cast<int>(*terms.creditDays));
    }
    if (!terms.paymentMethod.empty()) {
        payment << QString::fromStdString(terms.paymentMethod);
    }
    addLine(tr("Payment"),
            payment.isEmpty() ? Figures::none() : payment.join(QStringLiteral(" · ")));
}

void CustomerTermsPane::showOwed(const app::ReceivableView &owed) {
    const Figures &figures = m_context.figures;
    if (owed.ageing.overdueFen > 0) {
        addLine(tr("Overdue"),
                tr("%1 %2, up to %n days", nullptr, static_cast<int>(owed.ageing.overdueDays))
                    .arg(figures.amount(owed.ageing.overdueFen), figures.unitName()),
                "negative");
    } else {
        addLine(tr("Overdue"), tr("nothing"));
    }
    addLine(tr("DSO"), owed.salesOutstandingDays
                           ? tr("%n days", nullptr, static_cast<int>(*owed.salesOutstandingDays))
                           : Figures::none());
}

} // namespace accord::ui
