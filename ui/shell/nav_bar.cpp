// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/nav_bar.h"

#include "ui/common/icons.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"
#include "ui/shell/user_text.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace accord::ui {
namespace {

constexpr int kNarrow = 56;
constexpr int kMark = 24;
constexpr int kFace = 28;
constexpr int kMostShown = 99;

// A button over the whole line with a round or square sign and one or two lines of text.
class SignButton : public QPushButton {
public:
    SignButton(const QString &id, const Theme &theme, const Icons &icons, bool isCompany)
        : m_theme(theme), m_icons(icons), m_isCompany(isCompany) {
        setObjectName(id);
        setProperty("kind", "nav");
        setAutoDefault(false);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void show(const QString &name, const QString &below) {
        m_name = name;
        m_below = below;
        update();
    }
    void setNarrow(bool isNarrow) {
        m_isNarrow = isNarrow;
        update();
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {m_theme.px(kNarrow - 16), m_theme.px(measure::kTopBar - 8)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override {
        QPushButton::paintEvent(event); // ground and focus frame
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const int side = m_theme.px(m_isCompany ? kMark : kFace);
        const QRect sign(m_theme.px(8) - 2, (height() - side) / 2, side, side);
        paintSign(painter, sign);
        if (m_isNarrow) {
            return;
        }
        QRect text = rect().adjusted(sign.right() + m_theme.px(9), 0, -m_theme.px(8), 0);
        if (m_isCompany) {
            const int arrow = m_theme.px(14);
            m_icons.paint(painter,
                          QRectF(text.right() - arrow, (height() - arrow) / 2.0, arrow, arrow),
                          QStringLiteral("chevron-down"), Role::Faint);
            text.setRight(text.right() - arrow - m_theme.px(4));
        }
        paintText(painter, text);
    }

private:
    void paintSign(QPainter &painter, const QRect &sign) const {
        painter.setPen(Qt::NoPen);
        if (m_isCompany) {
            painter.setBrush(m_theme.color(Role::Accent));
            painter.drawRoundedRect(sign, measure::kRadius, measure::kRadius);
            const int inset = m_theme.px(4);
            m_icons.paint(painter, sign.adjusted(inset, inset, -inset, -inset),
                          QStringLiteral("company"), Role::OnAccent);
            return;
        }
        painter.setBrush(m_theme.color(Role::AccentSoft));
        painter.drawEllipse(sign);
        QFont font = m_theme.font(TypeRole::Caption);
        font.setWeight(QFont::DemiBold);
        painter.setFont(font);
        painter.setPen(m_theme.color(Role::Accent));
        painter.drawText(sign, Qt::AlignCenter, m_name.left(1).toUpper());
    }
    void paintText(QPainter &painter, QRect area) const {
        painter.setFont(m_theme.font(m_isCompany ? TypeRole::BodyStrong : TypeRole::Body));
        painter.setPen(m_theme.color(Role::Text));
        const auto elided = [&](const QString &text) {
            return painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width());
        };
        if (m_below.isEmpty()) {
            painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, elided(m_name));
            return;
        }
        const int line = m_theme.px(18);
        area.setTop((height() - 2 * line) / 2);
        area.setHeight(line);
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, elided(m_name));
        area.translate(0, line);
        painter.setFont(m_theme.font(TypeRole::Caption));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, elided(m_below));
    }

    const Theme &m_theme;
    const Icons &m_icons;
    bool m_isCompany;
    bool m_isNarrow = false;
    QString m_name;
    QString m_below;
};

} // namespace

NavItem::NavItem(const QString &id, const Theme &theme, const Icons &icons, QString icon,
                 const QString &text)
    : m_theme(theme), m_icons(icons), m_icon(std::move(icon)) {
    setObjectName(id);
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavItem::setBadge(int count) {
    m_badge = count;
    setAccessibleDescription(count > 0 ? QString::number(count) : QString());
    showTip();
    update();
}

void NavItem::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    showTip();
    updateGeometry();
    update();
}

void NavItem::showTip() {
    const QString whole = m_badge > 0 ? QStringLiteral("%1 · %2").arg(text()).arg(m_badge) : text();
    setToolTip(m_isNarrow ? plainTip(whole) : QString());
}

QSize NavItem::sizeHint() const {
    const int wide = m_theme.px(54) + fontMetrics().horizontalAdvance(text());
    return {m_isNarrow ? m_theme.px(kNarrow - 16) : wide, m_theme.px(measure::kRow)};
}

void NavItem::enterEvent(QEnterEvent * /*event*/) {
    update();
}

void NavItem::leaveEvent(QEvent * /*event*/) {
    update();
}

void NavItem::paintBadge(QPainter &painter, const QRect &area) const {
    if (m_isNarrow) { // a dot beside the icon, which it must not hide; the number is in the tip
        const int side = m_theme.px(8);
        painter.setPen(QPen(m_theme.color(Role::Surface), 1));
        painter.setBrush(m_theme.color(Role::Warning));
        painter.drawEllipse(
            QRect(area.right() - side - m_theme.px(2), area.top() + m_theme.px(3), side, side));
        return;
    }
    const QString count =
        m_badge > kMostShown ? QStringLiteral("%1+").arg(kMostShown) : QString::number(m_badge);
    const int wide =
        std::max(m_theme.px(20), m_theme.px(12) + m_theme.px(7) * static_cast<int>(count.size()));
    const int high = m_theme.px(18);
    const QRect badge(area.right() - m_theme.px(8) - wide, area.top() + (area.height() - high) / 2,
                      wide, high);
    ui::paintBadge(painter, badge, m_theme, count, Role::Warning, Role::WarningSoft, true);
}

void NavItem::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect area = rect().adjusted(0, 1, 0, -1);
    painter.setPen(hasFocus() ? QPen(m_theme.color(Role::Focus)) : QPen(Qt::NoPen));
    painter.setBrush(isChecked()    ? QBrush(m_theme.color(Role::Selection))
                     : underMouse() ? QBrush(m_theme.color(Role::ClassCSoft))
                                    : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5), measure::kRadius,
                            measure::kRadius);
    const int side = m_theme.px(measure::kIcon);
    const int left = m_isNarrow ? (width() - side) / 2 : m_theme.px(8);
    m_icons.paint(painter, QRectF(left, (height() - side) / 2.0, side, side), m_icon,
                  isChecked() ? Role::Accent : Role::Muted);
    if (m_badge > 0) {
        paintBadge(painter, area);
    }
    if (m_isNarrow) {
        return;
    }
    painter.setFont(m_theme.font(isChecked() ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_theme.color(Role::Text));
    const QRect text =
        area.adjusted(left + side + m_theme.px(12), 0, -m_theme.px(m_badge > 0 ? 44 : 8), 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(this->text(), Qt::ElideRight, text.width()));
}

NavBar::NavBar(PageContext &context, const std::vector<Feature> &features) : m_context(context) {
    setObjectName(QStringLiteral("navigation"));
    setGround(*this, "nav");
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(makeHairline());
    auto *list = new QVBoxLayout;
    const int inset = context.theme.px(8);
    list->setContentsMargins(inset, inset, inset, inset);
    list->setSpacing(0);
    addItems(features, false, *list);
    list->addSpacing(context.theme.px(8));
    list->addWidget(makeHairline());
    list->addWidget(makePins());
    list->addStretch();
    addItems(features, true, *list);
    m_fold = new NavItem(QStringLiteral("nav_fold"), context.theme, context.icons,
                         QStringLiteral("columns"), tr("Narrow navigation"));
    connect(m_fold, &NavItem::clicked, this, [this] { Q_EMIT narrowWanted(!m_isNarrow); });
    list->addWidget(m_fold);
    column->addLayout(list, 1);
    column->addWidget(makeHairline());
    column->addWidget(makeFoot());
    refresh();
    setNarrow(false);
}

void NavBar::addItems(const std::vector<Feature> &features, bool isBelow, QBoxLayout &list) {
    for (const Feature &feature : features) {
        if (!feature.isInNavigation || feature.isBelow != isBelow) {
            continue;
        }
        auto *item = new NavItem(QStringLiteral("nav_") + feature.id, m_context.theme,
                                 m_context.icons, feature.icon, feature.title);
        item->setCheckable(true);
        connect(item, &NavItem::clicked, this, [this, id = feature.id] { Q_EMIT chosen(id); });
        list.addWidget(item);
        m_items.emplace_back(feature.id, item);
    }
}

QWidget *NavBar::makeHead() {
    auto *head = new QWidget;
    auto *line = new QHBoxLayout(head);
    const int side = m_context.theme.px(8);
    line->setContentsMargins(side, m_context.theme.px(4), side, m_context.theme.px(3));
    m_company =
        new SignButton(QStringLiteral("nav_company"), m_context.theme, m_context.icons, true);
    line->addWidget(m_company);
    return head;
}

QWidget *NavBar::makePins() {
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_pinsHead = new QWidget;
    auto *line = new QHBoxLayout(m_pinsHead);
    line->setContentsMargins(m_context.theme.px(8), m_context.theme.px(4), 0, 0);
    auto *pin =
        makeIconButton(QStringLiteral("nav_pin"), m_context.icons.icon(QStringLiteral("plus")),
                       tr("Pin the view of the list in front"));
    connect(pin, &QPushButton::clicked, this, &NavBar::pinWanted);
    line->addWidget(makeLabel(LabelKind::Caption, tr("Pinned views")), 1);
    line->addWidget(pin);
    column->addWidget(m_pinsHead);
    m_pins = new QVBoxLayout;
    m_pins->setSpacing(0);
    column->addLayout(m_pins);
    return part;
}

void NavBar::addPin(const PinnedView &view) {
    auto *item =
        new NavItem(QStringLiteral("pin_%1_%2").arg(view.feature).arg(m_pins->count()),
                    m_context.theme, m_context.icons, QStringLiteral("bookmark"), view.view);
    item->setNarrow(m_isNarrow);
    item->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *take = new QAction(tr("Take out of the navigation"), item);
    item->addAction(take);
    // Queued: the item goes with the pin.
    connect(
        take, &QAction::triggered, this,
        [this, view] {
            PinnedViews(m_context).unpin(view);
            showPins();
        },
        Qt::QueuedConnection);
    connect(item, &NavItem::clicked, this, [this, view] { Q_EMIT viewChosen(view); });
    m_pins->addWidget(item);
}

void NavBar::showPins() {
    while (QLayoutItem *line = m_pins->takeAt(0)) {
        delete line->widget();
        delete line;
    }
    const PinnedViews pins(m_context);
    for (const PinnedView &view : pins.all()) {
        addPin(view);
    }
}

QWidget *NavBar::makeFoot() {
    auto *foot = new QWidget;
    m_footLine = new QBoxLayout(QBoxLayout::LeftToRight, foot);
    const int side = m_context.theme.px(8);
    m_footLine->setContentsMargins(side, m_context.theme.px(4), side, m_context.theme.px(4));
    m_footLine->setSpacing(m_context.theme.px(2));
    m_user = new SignButton(QStringLiteral("nav_user"), m_context.theme, m_context.icons, false);
    auto *settings =
        makeIconButton(QStringLiteral("nav_settings"),
                       m_context.icons.icon(QStringLiteral("settings")), tr("Settings (Ctrl+,)"));
    connect(settings, &QPushButton::clicked, this, &NavBar::settingsWanted);
    m_footLine->addWidget(m_user, 1);
    m_footLine->addWidget(settings);
    return foot;
}

void NavBar::refresh() {
    const app::Context &context = m_context.app();
    const QString company = QString::fromStdString(context.company.name);
    static_cast<SignButton *>(m_company)->show(company, {});
    m_company->setAccessibleName(tr("Company file: %1").arg(company));
    m_company->setToolTip(plainTip(company));
    const QString user = QString::fromStdString(context.actor.name);
    const QString role = roleText(context.actor.role);
    static_cast<SignButton *>(m_user)->show(user, role);
    m_user->setAccessibleName(tr("Working as %1, %2").arg(user, role));
    m_user->setToolTip(plainTip(m_user->accessibleName()));
    showPins();
}

void NavBar::setCurrent(const QString &feature) {
    for (const auto &[id, item] : m_items) {
        item->setChecked(id == feature);
    }
}

void NavBar::setBadge(const QString &feature, int count) {
    for (const auto &[id, item] : m_items) {
        if (id == feature) {
            item->setBadge(count);
        }
    }
}

void NavBar::setNarrow(bool isNarrow) {
    m_isNarrow = isNarrow;
    setFixedWidth(m_context.theme.px(isNarrow ? kNarrow : measure::kNav));
    for (const auto &[id, item] : m_items) {
        item->setNarrow(isNarrow);
    }
    m_pinsHead->setVisible(!isNarrow);
    for (int i = 0; i < m_pins->count(); ++i) {
        static_cast<NavItem *>(m_pins->itemAt(i)->widget())->setNarrow(isNarrow);
    }
    m_fold->setText(isNarrow ? tr("Wide navigation") : tr("Narrow navigation"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setNarrow(isNarrow);
    static_cast<SignButton *>(m_company)->setNarrow(isNarrow);
    static_cast<SignButton *>(m_user)->setNarrow(isNarrow);
    m_footLine->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QStringList NavBar::order() const {
    QStringList ids;
    for (const auto &[id, item] : m_items) {
        ids << id;
    }
    return ids;
}

} // namespace accord::ui
