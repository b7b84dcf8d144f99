// SPDX-License-Identifier: GPL-3.0-or-later
// NavBar: the column at the left: company, areas with what needs action, the views a person pinned,
// who is working, settings.
// Narrow it shows only the icons.
#pragma once

#include "ui/common/feature.h"
#include "ui/common/pinned_views.h"

#include <QAbstractButton>
#include <QWidget>
#include <vector>

class QBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace accord::ui {

// One line of the column: icon, text, badge; the chosen one on the colour of the selection.
class NavItem : public QAbstractButton {
    Q_OBJECT
public:
    NavItem(const QString &id, const Theme &theme, const Icons &icons, QString icon,
            const QString &text);
    void setBadge(int count);
    void setNarrow(bool isNarrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void showTip();
    void paintBadge(QPainter &painter, const QRect &area) const;
    const Theme &m_theme;
    const Icons &m_icons;
    QString m_icon;
    int m_badge = 0;
    bool m_isNarrow = false;
};

class NavBar : public QWidget {
    Q_OBJECT
public:
    NavBar(PageContext &context, const std::vector<Feature> &features);
    void setCurrent(const QString &feature);
    void setBadge(const QString &feature, int count);
    void setNarrow(bool isNarrow);
    [[nodiscard]] bool isNarrow() const { return m_isNarrow; }
    // Company, user and pinned views as they are now.
    void refresh();
    void showPins();
    // The ids of the areas from top to bottom.
    [[nodiscard]] QStringList order() const;
    [[nodiscard]] QPushButton *companyButton() const { return m_company; }
    [[nodiscard]] QPushButton *userButton() const { return m_user; }

Q_SIGNALS:
    void chosen(const QString &feature);
    void viewChosen(const PinnedView &view);
    void pinWanted(); // the view of the list in front
    void settingsWanted();
    void narrowWanted(bool isNarrow);

private:
    void addItems(const std::vector<Feature> &features, bool isBelow, QBoxLayout &list);
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeFoot();
    [[nodiscard]] QWidget *makePins();
    void addPin(const PinnedView &view);
    PageContext &m_context;
    QPushButton *m_company = nullptr;
    QPushButton *m_user = nullptr;
    QBoxLayout *m_footLine = nullptr;
    NavItem *m_fold = nullptr;
    QWidget *m_pinsHead = nullptr;
    QVBoxLayout *m_pins = nullptr;
    std::vector<std::pair<QString, NavItem *>> m_items;
    bool m_isNarrow = false;
};

} // namespace accord::ui
