// SPDX-License-Identifier: GPL-3.0-or-later
// ListHeader: the column titles of a list, with the arrow of the sort and a box that selects all.
#pragma once

#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHeaderView>

namespace accord::ui {

class ListModel;

class ListHeader : public QHeaderView {
    Q_OBJECT
public:
    ListHeader(const Theme &theme, const Icons &icons, ListModel &model, QWidget *parent);
    // Shows the arrow at this section, -1 = nowhere.
    void setSort(int section, bool isDescending);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void sortWanted(int section);

protected:
    void paintSection(QPainter *painter, const QRect &area, int section) const override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] bool isOnBox(const QPoint &place) const;
    void paintBox(QPainter &painter, const QRect &area) const;

    const Theme &m_theme;
    const Icons &m_icons;
    ListModel &m_model;
    int m_sorted = -1;
    bool m_isDescending = false;
    QPoint m_pressedAt;
    QList<int> m_sizesPressed;
};

} // namespace accord::ui
