// SPDX-License-Identifier: GPL-3.0-or-later
// SpreadDialog: asks for a year's amount of one category, or of all together, and how it is shared
// over the open months: like last year, like now, evenly. It saves nothing itself.
#pragma once

#include "ui/plans/target_grid_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;

namespace accord::ui {

class SpreadDialog : public QDialog {
    Q_OBJECT
public:
    // `category` = the column to begin with; nullopt = all together.
    SpreadDialog(const TargetGridModel &model, std::optional<std::size_t> category,
                 QWidget *parent);
    // What to do; valid after accept().
    [[nodiscard]] TargetGridModel::Edit edit() const;

private:
    void takeCategory();
    void check();
    [[nodiscard]] std::optional<std::size_t> category() const;

    const TargetGridModel &m_model;
    QComboBox *m_category;
    QLineEdit *m_amount;
    QComboBox *m_way;
    QLabel *m_error;
    QLabel *m_fact;
    QPushButton *m_share;
    std::optional<std::int64_t> m_year;
};

} // namespace accord::ui
