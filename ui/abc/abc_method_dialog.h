// SPDX-License-Identifier: GPL-3.0-or-later
// AbcMethodDialog: how classes are cut, who takes part, and which periods the sequence shows. The
// same limits can be dragged in the chart.
#pragma once

#include "domain/abc/abc.h"
#include "ui/common/page_context.h"

#include <QDialog>
#include <array>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace accord::ui {

class AbcMethodDialog : public QDialog {
    Q_OBJECT
public:
    AbcMethodDialog(PageContext &context, const domain::AbcPolicy &policy, QWidget *parent);
    [[nodiscard]] domain::AbcPolicy policy() const;

private:
    [[nodiscard]] QWidget *makeRatio();
    [[nodiscard]] QWidget *makeShares();
    [[nodiscard]] QSpinBox *makeSpin(const char *id, const QString &name, int low, int high,
                                     int value);
    void addPopulation(QFormLayout &form);
    void check();

    PageContext &m_context;
    domain::AbcPolicy m_policy;
    QRadioButton *m_byCount;
    QRadioButton *m_byShare;
    std::array<QSpinBox *, 3> m_ratio{};
    std::array<QDoubleSpinBox *, 2> m_share{};
    QSpinBox *m_minMonths = nullptr;
    QDoubleSpinBox *m_coverage = nullptr;
    QComboBox *m_periods = nullptr;
    QSpinBox *m_horizon = nullptr;
    QLabel *m_error;
    QPushButton *m_apply;
};

} // namespace accord::ui
