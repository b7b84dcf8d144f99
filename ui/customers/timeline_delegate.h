// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one row of the timeline: day, icon, what happened, and at the right who it was.
#pragma once

#include "base/clock.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QStyledItemDelegate>
#include <string>

namespace accord::app {
struct TimelineEntry;
}

namespace accord::ui {

class Figures;
class TimelineModel;

class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    TimelineDelegate(const Theme &theme, const Icons &icons, const Figures &figures,
                     const TimelineModel &model, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme),
          m_icons(icons),
          m_figures(figures),
          m_model(model) {}
    // The customer whose page it is: the entries of others say theirs. `today` tells what is late.
    void setCustomer(const std::string &code, base::Date today);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &area, const QString &text) const;
    void paintEntry(QPainter &painter, QRect area, int row) const;
    // Draws it at the right and gives back the room that is left.
    [[nodiscard]] QRect paintWho(QPainter &painter, QRect area,
                                 const app::TimelineEntry &entry) const;

    const Theme &m_theme;
    const Icons &m_icons;
    const Figures &m_figures;
    const TimelineModel &m_model;
    std::string m_customer;
    base::Date m_today;
};

} // namespace accord::ui
