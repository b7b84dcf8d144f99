// SPDX-License-Identifier: GPL-3.0-or-later
// AbcParameterBar: period, indicators with weights, method, scope and policy. Says at once when the
// weights do not add up; every other change is passed on.
#pragma once

#include "ui/abc/abc_parameters.h"
#include "ui/common/page_context.h"

#include <QWidget>
#include <array>
#include <optional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace accord::ui {

class AbcParameterBar : public QWidget {
    Q_OBJECT
public:
    // `months`: the months with figures.
    AbcParameterBar(PageContext &context, const std::optional<base::Period> &months,
                    const domain::AbcPolicy &standard, QWidget *parent = nullptr);
    [[nodiscard]] const AbcParameters &parameters() const { return m_parameters; }
    void setParameters(const AbcParameters &parameters);
    // A kept run: shown, not to be changed.
    void setReadOnly(bool isReadOnly);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *makeField(const QString &label, QWidget *field, QWidget *buddy);
    [[nodiscard]] QWidget *makePeriod();
    [[nodiscard]] QWidget *makeIndicators();
    [[nodiscard]] QWidget *makeScope();
    [[nodiscard]] QWidget *makePolicy();
    void fillPeriodMenu();
    void showAll();
    void showWeights();
    void takeWeights();
    void choosePeriod();
    void chooseMethod();
    void readPolicy();
    void writePolicy();
    void note();

    PageContext &m_context;
    std::optional<base::Period> m_data;
    domain::AbcPolicy m_standard;
    AbcParameters m_parameters;
    QPushButton *m_period;
    std::array<QCheckBox *, domain::kAbcIndicatorCount> m_on{};
    std::array<QDoubleSpinBox *, domain::kAbcIndicatorCount> m_weight{};
    QLabel *m_sum;
    QPushButton *m_method;
    QComboBox *m_owner;
    QCheckBox *m_rollUp;
    QPushButton *m_policy;
    bool m_isShowing = false;
};

} // namespace accord::ui
