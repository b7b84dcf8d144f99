// SPDX-License-Identifier: GPL-3.0-or-later
// FilterBar: the line above a list: quick filter, one chip per condition, "+ condition", and what
// to do with a view that was changed.
#pragma once

#include "ui/common/icons.h"
#include "ui/common/list_source.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace accord::ui {

class FilterBar : public QWidget {
    Q_OBJECT
public:
    FilterBar(const Theme &theme, const Icons &icons, QList<ListFilterField> fields,
              QWidget *parent = nullptr);

    void show(const Conditions &conditions, const QString &search);
    void showViewState(bool isChanged);
    void focusSearch();
    [[nodiscard]] const Conditions &conditions() const { return m_conditions; }
    [[nodiscard]] QString search() const;

Q_SIGNALS:
    void changed(); // by the user
    void saveWanted();
    void restoreWanted();
    void leftDownwards(); // Down or Enter in the quick filter

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layChips();
    QWidget *makeChip(qsizetype index);
    void edit(const ListFilterField &field, qsizetype index);
    void offerFields();
    [[nodiscard]] const ListFilterField *fieldOf(const QString &name) const;

    const Theme &m_theme;
    const Icons &m_icons;
    QList<ListFilterField> m_fields;
    Conditions m_conditions;
    QLineEdit *m_search;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow;
    QPushButton *m_add;
    QLabel *m_changed;
    QPushButton *m_save;
    QPushButton *m_restore;
};

} // namespace accord::ui
