// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_method_dialog.h"

#include "domain/abc/abc_policy.h"
#include "ui/common/action_runner.h"
#include "ui/common/parts.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QRadioButton>

namespace accord::ui {
namespace {

constexpr double kPerPercent = 100;
constexpr int kMostRatio = 1'000'000;

QDoubleSpinBox *makePercent(const QString &id, const QString &name, int basisPoints) {
    auto *spin = new QDoubleSpinBox;
    spin->setObjectName(id);
    spin->setAccessibleName(name);
    spin->setDecimals(2);
    spin->setRange(0, 100);
    spin->setSuffix(QStringLiteral(" %"));
    spin->setValue(basisPoints / kPerPercent);
    return spin;
}

} // namespace

AbcMethodDialog::AbcMethodDialog(PageContext &context, const domain::AbcPolicy &policy,
                                 QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_policy(policy),
      m_byCount(new QRadioButton(tr("By &rank: numbers of customers A : B : C"))),
      m_byShare(new QRadioButton(tr("By &value: cumulative share up to which A and B go"))),
      m_error(makeLabel(LabelKind::Error)),
      m_apply(makeButton(QStringLiteral("abc_method_apply"), ButtonKind::Primary,
                         tr("Classify like this"))) {
    setObjectName(QStringLiteral("abc_method_dialog"));
    setWindowTitle(tr("Method of classification"));
    m_byCount->setObjectName(QStringLiteral("abc_by_count"));
    m_byShare->setObjectName(QStringLiteral("abc_by_share"));
    for (QRadioButton *choice : {m_byCount, m_byShare}) {
        choice->setAccessibleName(choice->text().remove(u'&'));
        connect(choice, &QRadioButton::toggled, this, &AbcMethodDialog::check);
    }
    auto *form = new QFormLayout;
    addPopulation(*form);
    auto *cancel = makeButton(QStringLiteral("abc_method_cancel"), ButtonKind::Plain, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    m_apply->setDefault(true);
    m_error->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_apply);
    auto *layout = new QVBoxLayout(this);
    const int inset = context.theme.px(measure::kPageInset);
    layout->setContentsMargins(inset, inset, inset, inset);
    layout->setSpacing(context.theme.px(10));
    layout->addWidget(m_byCount);
    layout->addWidget(makeRatio());
    layout->addWidget(m_byShare);
    layout->addWidget(makeShares());
    layout->addWidget(makeHairline());
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    (policy.method == domain::AbcMethod::CountRatio ? m_byCount : m_byShare)->setChecked(true);
    check();
}

QSpinBox *AbcMethodDialog::makeSpin(const char *id, const QString &name, int low, int high,
                                    int value) {
    auto *spin = new QSpinBox;
    spin->setObjectName(QString::fromLatin1(id));
    spin->setAccessibleName(name);
    spin->setRange(low, high);
    spin->setValue(value);
    connect(spin, &QSpinBox::valueChanged, this, &AbcMethodDialog::check);
    return spin;
}

QWidget *AbcMethodDialog::makeRatio() {
    static constexpr std::array kIds{"abc_ratio_a", "abc_ratio_b", "abc_ratio_c"};
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_context.theme.px(26), 0, 0, 0);
    for (std::size_t i = 0; i < m_ratio.size(); ++i) {
        const QString letter(QChar('A' + static_cast<int>(i)));
        m_ratio[i] =
            makeSpin(kIds[i], tr("Part of class %1").arg(letter), 1, kMostRatio, m_policy.ratio[i]);
        QLabel *label = makeLabel(LabelKind::Muted, letter);
        label->setBuddy(m_ratio[i]);
        layout->addWidget(label);
        layout->addWidget(m_ratio[i]);
    }
    layout->addStretch(1);
    return row;
}

QWidget *AbcMethodDialog::makeShares() {
    static constexpr std::array kIds{"abc_share_a", "abc_share_b"};
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(m_context.theme.px(26), 0, 0, 0);
    for (std::size_t i = 0; i < m_share.size(); ++i) {
        const QString letter(QChar('A' + static_cast<int>(i)));
        m_share[i] =
            makePercent(QString::fromLatin1(kIds[i]),
                        tr("Share up to which class %1 goes").arg(letter), m_policy.valueShare[i]);
        connect(m_share[i], &QDoubleSpinBox::valueChanged, this, &AbcMethodDialog::check);
        QLabel *label = makeLabel(LabelKind::Muted, letter);
        label->setBuddy(m_share[i]);
        layout->addWidget(label);
        layout->addWidget(m_share[i]);
    }
    layout->addStretch(1);
    return row;
}

void AbcMethodDialog::addPopulation(QFormLayout &form) {
    m_minMonths = makeSpin("abc_min_months", tr("Full months of business needed"), 0, 120,
                           m_policy.minMonths);
    m_coverage = makePercent(QStringLiteral("abc_min_coverage"),
                             tr("Share of customers an indicator needs"), m_policy.minCoverage);
    m_periods = new QComboBox;
    m_periods->setObjectName(QStringLiteral("abc_periods"));
    m_periods->setAccessibleName(tr("Periods of the sequence"));
    m_periods->addItems({tr("Months"), tr("Quarters"), tr("Half-years"), tr("Years")});
    m_periods->setCurrentIndex(static_cast<int>(m_policy.periods));
    m_horizon =
        makeSpin("abc_horizon", tr("Number of periods in the sequence"), 1, 60, m_policy.horizon);
    form.addRow(tr("Full &months of business needed"), m_minMonths);
    form.addRow(tr("&Share of customers an indicator needs"), m_coverage);
    form.addRow(tr("&Periods of the sequence"), m_periods);
    form.addRow(tr("&Number of periods"), m_horizon);
}

domain::AbcPolicy AbcMethodDialog::policy() const {
    domain::AbcPolicy policy = m_policy;
    policy.method =
        m_byShare->isChecked() ? domain::AbcMethod::ValueShare : domain::AbcMethod::CountRatio;
    for (std::size_t i = 0; i < m_ratio.size(); ++i) {
        policy.ratio[i] = m_ratio[i]->value();
    }
    for (std::size_t i = 0; i < m_share.size(); ++i) {
        policy.valueShare[i] = qRound(m_share[i]->value() * kPerPercent);
    }
    policy.minMonths = m_minMonths->value();
    policy.minCoverage = qRound(m_coverage->value() * kPerPercent);
    policy.periods = static_cast<domain::AbcPeriods>(m_periods->currentIndex());
    policy.horizon = m_horizon->value();
    return policy;
}

void AbcMethodDialog::check() {
    if (m_share[1] == nullptr || m_horizon == nullptr) {
        return; // still being made
    }
    for (QSpinBox *spin : m_ratio) {
        spin->setEnabled(m_byCount->isChecked());
    }
    for (QDoubleSpinBox *spin : m_share) {
        spin->setEnabled(m_byShare->isChecked());
    }
    const base::Issues issues = domain::issuesOf(policy());
    QString wrong;
    if (m_share[1]->value() <= m_share[0]->value() || m_share[0]->value() <= 0) {
        wrong = tr("The share of B must be above that of A, and both above 0.");
    } else if (!issues.empty()) {
        wrong = m_context.actions.words().sentence(issues.front());
    }
    showFieldError(*m_share[1], *m_error, wrong);
    m_apply->setEnabled(wrong.isEmpty());
}

} // namespace accord::ui
