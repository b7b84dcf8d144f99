// SPDX-License-Identifier: GPL-3.0-or-later
// The terms below the tiers in rebate_card.h: what the rate applies to, base, cap, voiding,
// catch-up.
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"
#include "ui/plans/rebate_card.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <numeric>

namespace accord::ui {
namespace {

using domain::PlanLine;
using domain::RebateBasis;

constexpr int kField = 120;

PartColumn termColumn(const std::string &key) {
    for (const PartColumn &column : rebateTermColumns()) {
        if (column.key == key) {
            return column;
        }
    }
    return {};
}

} // namespace

QWidget *RebateCard::makeTerms() {
    const Theme &theme = m_editing.context().theme;
    auto *terms = new QWidget;
    auto *row = new QHBoxLayout(terms);
    row->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    row->setSpacing(theme.px(measure::kPageInset));
    auto *left = new QFormLayout;
    auto *right = new QFormLayout;
    for (QFormLayout *form : {left, right}) {
        form->setVerticalSpacing(theme.px(4));
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        row->addLayout(form, 1);
    }
    m_applies = new Segments(QStringLiteral("plan.rebate.applies"));
    m_applies->setItems({PlanText::appliesTo(domain::AppliesTo::Total),
                         PlanText::appliesTo(domain::AppliesTo::Increment)});
    m_applies->setAccessibleName(termColumn("applies_to").title);
    connect(m_applies, &Segments::changed, this,
            [this](int index) { refuse(set("applies_to", index == 0 ? "total" : "increment")); });
    left->addRow(termColumn("applies_to").title, m_applies);
    addValue(*left, "base_fen", tr("last year's, frozen in the plan"));
    m_lastYear = makeButton(QStringLiteral("plan.rebate.lastyear"), ButtonKind::Link,
                            tr("Take last year's net sales"));
    connect(m_lastYear, &QPushButton::clicked, this, &RebateCard::takeLastYear);
    left->addRow(QString(), m_lastYear);
    addValue(*right, "cap_fen", tr("empty = no cap"));
    addValue(*right, "void_late_days", tr("empty = never void"));
    m_catchUp = new QCheckBox(termColumn("catch_up").title);
    m_catchUp->setObjectName(QStringLiteral("plan.rebate.catch_up"));
    m_catchUp->setToolTip(tr("If the year reaches the sum of the thresholds, each missed period "
                             "earns its rate on its own sales."));
    connect(m_catchUp, &QCheckBox::clicked, this,
            [this](bool isOn) { refuse(set("catch_up", isOn)); });
    right->addRow(QString(), m_catchUp);
    return terms;
}

void RebateCard::addValue(QFormLayout &form, const char *key, const QString &hint) {
    Value &value = m_values[key];
    value.column = termColumn(key);
    value.edit = new QLineEdit;
    value.edit->setObjectName(QStringLiteral("plan.rebate.") + QLatin1String(key));
    value.edit->setAccessibleName(value.column.title);
    value.edit->setAlignment(Qt::AlignRight);
    value.edit->setMinimumWidth(m_editing.context().theme.px(kField));
    value.edit->setPlaceholderText(hint);
    value.edit->installEventFilter(this);
    value.error = makeLabel(LabelKind::Error);
    value.error->setObjectName(value.edit->objectName() + QStringLiteral(".error"));
    value.error->setWordWrap(true);
    value.error->hide();
    form.addRow(value.column.title, value.edit);
    form.addRow(value.error);
    connect(value.edit, &QLineEdit::returnPressed, this, [this, &value] { (void)save(value); });
}

void RebateCard::showValues(const PlanLine &line) {
    const auto entries = m_editing.list("lines");
    const auto entry = std::find_if(entries.begin(), entries.end(), [&line](const auto &other) {
        return other.value("id", "") == line.id;
    });
    for (auto &[key, value] : m_values) {
        const QString stored = editedValue(entry->at(key), value.column);
        if (value.edit->text() == value.stored) {
            value.edit->setText(stored);
        }
        value.stored = stored;
        value.edit->setReadOnly(m_editing.isReadOnly());
    }
    const bool isGrowth = line.basis == RebateBasis::Growth;
    Value &base = m_values["base_fen"];
    base.edit->setEnabled(isGrowth);
    m_lastYear->setVisible(isGrowth && !m_editing.isReadOnly());
    if (isGrowth && line.baseFen.value_or(0) <= 0 && base.edit->text() == base.stored) {
        showFieldError(*base.edit, *base.error,
                       tr("Growth needs a base above 0, else the rebate earns nothing."));
    } else if (base.edit->text() == base.stored) {
        showFieldError(*base.edit, *base.error, {});
    }
}

bool RebateCard::save(Value &value) {
    const QString typed = value.edit->text();
    if (typed == value.stored || m_editing.isReadOnly() || line() == nullptr) {
        return true;
    }
    const auto read = readValue(typed, value.column, m_editing.year());
    QString said;
    if (!read) {
        said = tr("“%1” is no number.").arg(typed.left(40));
    } else {
        const QString before = value.stored;
        value.stored = typed; // so that the reload after saving sees nothing typed
        said = set(value.column.key, *read);
        value.stored = said.isEmpty() ? value.stored : before;
    }
    if (!said.isEmpty()) { // else the reload has shown what holds now
        showFieldError(*value.edit, *value.error, said);
    } else if (value.column.key != "base_fen") {
        showFieldError(*value.edit, *value.error, {});
    }
    return said.isEmpty();
}

void RebateCard::takeLastYear() {
    std::int64_t sum = 0;
    for (const app::PlanActuals &entry : m_editing.document().lastYear) {
        if (entry.metric == domain::PlanMetric::NetSales) {
            sum = std::accumulate(entry.months.begin(), entry.months.end(), sum);
        }
    }
    refuse(set("base_fen", sum));
}

} // namespace accord::ui
