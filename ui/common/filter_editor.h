// SPDX-License-Identifier: GPL-3.0-or-later
// FilterEditor: edits one condition of a list filter, by the kind of its field: words to tick, a
// text, a number, an amount in yuan, a day. And the condition in words, for its chip.
#pragma once

#include "ui/common/list_source.h"

#include <QCoreApplication>
#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;

namespace accord::ui {

class FilterEditor : public QDialog {
    Q_OBJECT
public:
    // An empty op in `condition` = a new one.
    FilterEditor(const ListFilterField &field, const FilterCondition &condition,
                 QWidget *parent = nullptr);
    // After accept(); without values = no condition.
    [[nodiscard]] FilterCondition condition() const;
    void accept() override;

private:
    void addOperators(const QStringList &offered, const QString &chosen);
    [[nodiscard]] QString wrong() const; // sentence, "" = in order

    ListFilterField m_field;
    QComboBox *m_operator = nullptr;
    QLineEdit *m_value = nullptr;
    QListWidget *m_words = nullptr;
    QLabel *m_error;
};

class FilterWords {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::FilterWords)
public:
    // "≥", "contains"; for the operator box and chips.
    [[nodiscard]] static QString operatorText(const QString &op);
    // The value part of a chip: "≥ 2000000", "Growth, Harvest".
    [[nodiscard]] static QString valueText(const ListFilterField &field,
                                           const FilterCondition &condition);
};

} // namespace accord::ui
