// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_parameter_bar.h"

#include "app/team_service.h"
#include "ui/abc/abc_method_dialog.h"
#include "ui/abc/abc_period_dialog.h"
#include "ui/abc/abc_policy_file.h"
#include "ui/abc/abc_text.h"
#include "ui/common/action_runner.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icons.h"
#include "ui/common/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QSignalBlocker>

namespace accord::ui {
namespace {

constexpr int kWholeWeight = 10'000; // basis points
constexpr double kPerPercent = 100;

} // namespace

AbcParameterBar::AbcParameterBar(PageContext &context, const std::optional<base::Period> &months,
                                 const domain::AbcPolicy &standard, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_data(months),
      m_standard(standard),
      m_period(makeButton(QStringLiteral("abc_period"), ButtonKind::Plain, {},
                          context.icons.icon(QStringLiteral("calendar")))),
      m_sum(makeLabel(LabelKind::Caption)),
      m_method(makeButton(QStringLiteral("abc_method"), ButtonKind::Plain, {})),
      m_owner(new QComboBox),
      m_rollUp(new QCheckBox(tr("Roll up groups"))),
      m_policy(makeButton(QStringLiteral("abc_policy"), ButtonKind::Plain, {})) {
    const Theme &theme = context.theme;
    auto *layout = new FlowLayout(theme.px(14), theme.px(6), this);
    layout->setContentsMargins(theme.px(measure::kPageInset), 0, theme.px(measure::kSideInset),
                               theme.px(10));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    layout->addWidget(makeField(tr("&Period"), makePeriod(), m_period));
    QWidget *indicators = makeIndicators();
    layout->addWidget(makeField(tr("&Indicators and weights"), indicators, m_on[0]));
    connect(m_method, &QPushButton::clicked, this, &AbcParameterBar::chooseMethod);
    layout->addWidget(makeField(tr("Me&thod"), m_method, m_method));
    layout->addWidget(makeField(tr("&Scope"), makeScope(), m_owner));
    layout->addWidget(makeField(tr("P&olicy"), makePolicy(), m_policy));
}

QWidget *AbcParameterBar::makeField(const QString &label, QWidget *field, QWidget *buddy) {
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.px(measure::kGap));
    QLabel *words = makeLabel(LabelKind::Caption, label);
    words->setBuddy(buddy);
    if (auto *button = qobject_cast<QPushButton *>(buddy)) {
        button->setProperty("kind", "field");
    }
    layout->addWidget(words);
    layout->addWidget(field);
    return whole;
}

QWidget *AbcParameterBar::makePeriod() {
    m_period->setMenu(new QMenu(m_period));
    fillPeriodMenu();
    return m_period;
}

void AbcParameterBar::fillPeriodMenu() {
    QMenu *menu = m_period->menu();
    menu->clear();
    if (m_data) {
        for (const AbcPreset preset : kAbcPresets) {
            const base::Period period = periodOf(preset, m_data->to);
            QAction *action = menu->addAction(AbcText::preset(preset) + QStringLiteral("   ") +
                                              AbcText::period(period, m_context.figures));
            connect(action, &QAction::triggered, this, [this, period] {
                m_parameters.period = period;
                note();
            });
        }
        menu->addSeparator();
    }
    connect(menu->addAction(tr("Other months…")), &QAction::triggered, this,
            &AbcParameterBar::choosePeriod);
}

QWidget *AbcParameterBar::makeIndicators() {
    auto *frame = new QFrame;
    frame->setProperty("kind", "fields");
    auto *layout = new QHBoxLayout(frame);
    const int gap = m_context.theme.px(6);
    layout->setContentsMargins(gap, 0, gap, 0);
    layout->setSpacing(gap);
    for (std::size_t i = 0; i < m_on.size(); ++i) {
        const auto indicator = static_cast<domain::AbcIndicator>(i);
        const QString word = QString::fromUtf8(domain::abcIndicatorCode(indicator).data());
        const QString name = AbcText::indicator(indicator);
        m_on[i] = new QCheckBox(name);
        m_on[i]->setObjectName(QStringLiteral("abc_on_") + word);
        m_on[i]->setAccessibleName(name);
        m_weight[i] = new QDoubleSpinBox;
        m_weight[i]->setObjectName(QStringLiteral("abc_weight_") + word);
        m_weight[i]->setAccessibleName(tr("Weight of %1 in percent").arg(name));
        m_weight[i]->setRange(0, 100);
        m_weight[i]->setDecimals(0);
        m_weight[i]->setSingleStep(5);
        m_weight[i]->setButtonSymbols(QAbstractSpinBox::NoButtons);
        m_weight[i]->setAlignment(Qt::AlignRight);
        m_weight[i]->setFixedWidth(m_context.theme.px(44));
        m_weight[i]->setKeyboardTracking(false);
        layout->addWidget(m_on[i]);
        layout->addWidget(m_weight[i]);
        connect(m_on[i], &QCheckBox::toggled, this, &AbcParameterBar::takeWeights);
        connect(m_weight[i], &QDoubleSpinBox::valueChanged, this, &AbcParameterBar::takeWeights);
    }
    layout->addWidget(m_sum);
    return frame;
}

QWidget *AbcParameterBar::makeScope() {
    auto *whole = new QWidget;
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m_context.theme.px(measure::kGap));
    m_owner->setObjectName(QStringLiteral("abc_owner"));
    m_owner->setAccessibleName(tr("Whose customers"));
    m_owner->addItem(tr("All customers"), QString());
    for (const domain::User &user : app::TeamService(m_context.app()).list()) {
        m_owner->addItem(QString::fromStdString(user.name), QString::fromStdString(user.code));
    }
    m_rollUp->setObjectName(QStringLiteral("abc_roll_up"));
    m_rollUp->setAccessibleName(m_rollUp->text());
    layout->addWidget(m_owner);
    layout->addWidget(m_rollUp);
    connect(m_owner, &QComboBox::activated, this, [this] {
        m_parameters.owner = m_owner->currentData().toString().toStdString();
        note();
    });
    connect(m_rollUp, &QCheckBox::toggled, this, [this](bool rollsUp) {
        if (!m_isShowing) {
            m_parameters.policy.rollUpGroups = rollsUp;
            note();
        }
    });
    return whole;
}

QWidget *AbcParameterBar::makePolicy() {
    auto *menu = new QMenu(m_policy);
    connect(menu->addAction(tr("Back to the company's standard")), &QAction::triggered, this,
            [this] {
                m_parameters.policy = m_standard;
                m_parameters.policyName = "default";
                note();
            });
    menu->addSeparator();
    connect(menu->addAction(tr("Read from a file…")), &QAction::triggered, this,
            &AbcParameterBar::readPolicy);
    connect(menu->addAction(tr("Save as a file…")), &QAction::triggered, this,
            &AbcParameterBar::writePolicy);
    m_policy->setMenu(menu);
    return m_policy;
}

void AbcParameterBar::setParameters(const AbcParameters &parameters) {
    m_parameters = parameters;
    showAll();
}

void AbcParameterBar::setReadOnly(bool isReadOnly) {
    for (QWidget *field : findChildren<QWidget *>()) {
        if (field->focusPolicy() != Qt::NoFocus) {
            field->setEnabled(!isReadOnly);
        }
    }
}

void AbcParameterBar::showAll() {
    m_isShowing = true;
    m_period->setText(AbcText::period(m_parameters.period, m_context.figures));
    m_period->setAccessibleName(tr("Period: %1").arg(m_period->text()));
    showWeights();
    m_method->setText(AbcText::method(m_parameters.policy) + u'…');
    m_method->setAccessibleName(tr("Method: %1").arg(m_method->text()));
    const int owner = m_owner->findData(QString::fromStdString(m_parameters.owner));
    m_owner->setCurrentIndex(std::max(0, owner));
    m_rollUp->setChecked(m_parameters.policy.rollUpGroups);
    const QString file = QString::fromStdString(m_parameters.policyName);
    m_policy->setText(m_parameters.policy == m_standard      ? tr("Company's standard")
                      : m_parameters.policyName == "default" ? tr("Changed")
                                                             : file);
    m_policy->setAccessibleName(tr("Policy: %1").arg(m_policy->text()));
    m_isShowing = false;
    updateGeometry();
}

void AbcParameterBar::showWeights() {
    for (std::size_t i = 0; i < m_on.size(); ++i) {
        const auto &weight = m_parameters.policy.weights[i];
        const bool whole = weight.value_or(0) % 100 == 0;
        m_on[i]->setChecked(weight.has_value());
        m_weight[i]->setDecimals(whole ? 0 : 2);
        m_weight[i]->setValue(weight.value_or(0) / kPerPercent);
        m_weight[i]->setEnabled(weight.has_value());
    }
    const int sum = weightSum(m_parameters.policy);
    const QString percent = decimalText(sum, 2, sum % 100 == 0 ? 0 : 2);
    const bool fits = sum == kWholeWeight;
    m_sum->setText(fits ? tr("Total %1 %").arg(percent)
                        : tr("Total %1 %, must be 100 %").arg(percent));
    setLabelKind(*m_sum, fits ? "caption" : "error");
}

void AbcParameterBar::takeWeights() {
    if (m_isShowing) {
        return;
    }
    for (std::size_t i = 0; i < m_on.size(); ++i) {
        auto &weight = m_parameters.policy.weights[i];
        weight = m_on[i]->isChecked() ? std::optional(qRound(m_weight[i]->value() * kPerPercent))
                                      : std::nullopt;
    }
    note();
}

void AbcParameterBar::choosePeriod() {
    AbcPeriodDialog dialog(m_context, m_data, m_parameters.period, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_parameters.period = dialog.period();
        note();
    }
}

void AbcParameterBar::chooseMethod() {
    AbcMethodDialog dialog(m_context, m_parameters.policy, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_parameters.policy = dialog.policy();
        note();
    }
}

void AbcParameterBar::readPolicy() {
    if (const auto read = readAbcPolicy(m_context, this)) {
        m_parameters.policy = read->policy;
        m_parameters.policyName = read->name;
        note();
    }
}

void AbcParameterBar::writePolicy() {
    writeAbcPolicy(m_context, this, m_parameters.policy);
}

void AbcParameterBar::note() {
    showAll();
    Q_EMIT changed();
}

} // namespace accord::ui
