// SPDX-License-Identifier: GPL-3.0-or-later
// OutlineView: the sections of the plan at the left, in groups, each with its state (tick, triangle
// or dash) and a count. Arrow keys walk it.
#pragma once

#include "ui/common/theme.h"
#include "ui/plans/plan_section.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

namespace accord::ui {

class Icons;

// Rows are sections and, between them, the headings of groups, which cannot be chosen.
class OutlineModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum DataRole { SectionRole = Qt::UserRole + 100, StateRole, FactRole };

    explicit OutlineModel(QObject *parent = nullptr);
    void setEntries(const std::vector<OutlineEntry> &entries);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexOf(PlanSection section) const;

private:
    struct Row {
        QString heading; // "" = a section
        OutlineEntry entry;
    };
    std::vector<Row> m_rows;
};

class OutlineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    OutlineDelegate(const Theme &theme, const Icons &icons, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    const Icons &m_icons;
};

class OutlineView : public QListView {
    Q_OBJECT
public:
    OutlineView(const Theme &theme, const Icons &icons, QWidget *parent = nullptr);
    void setEntries(const std::vector<OutlineEntry> &entries);
    void choose(PlanSection section);
    [[nodiscard]] PlanSection chosen() const;

Q_SIGNALS:
    void chose(accord::ui::PlanSection section);

private:
    OutlineModel m_model;
    bool m_isFilling = false;
};

} // namespace accord::ui
