// SPDX-License-Identifier: GPL-3.0-or-later
// GroupHeader: a table header of two lines: groups of columns above, the columns below.
#pragma once

#include "ui/common/theme.h"

#include <QHeaderView>
#include <vector>

namespace accord::ui {

class GroupHeader : public QHeaderView {
    Q_OBJECT
public:
    struct Group {
        QString title;
        int columns = 1;
    };
    explicit GroupHeader(const Theme &theme, QWidget *parent = nullptr);
    void setGroups(std::vector<Group> groups);
    // Whether a column begins a group.
    [[nodiscard]] bool beginsGroup(int column) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintColumns(QPainter &painter, int first, int count, int top) const;

    const Theme &m_theme;
    std::vector<Group> m_groups;
};

} // namespace accord::ui
