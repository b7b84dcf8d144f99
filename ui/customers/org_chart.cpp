// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/org_chart.h"

#include "ui/common/parts.h"
#include "ui/customers/relation_text.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kBoxWidth = 168;
constexpr int kBoxHeight = 60;
constexpr int kAcross = 20;
constexpr int kDown = 32;
constexpr int kEdge = 4;
constexpr int kBadge = 18;

Role attitudeRole(domain::Attitude attitude) {
    switch (attitude) {
    case domain::Attitude::Supports:
        return Role::Positive;
    case domain::Attitude::Against:
        return Role::Negative;
    case domain::Attitude::Neutral:
        return Role::Warning;
    case domain::Attitude::None:
        break;
    }
    return Role::HairlineStrong;
}

// A sign besides the colour.
QString attitudeSign(domain::Attitude attitude) {
    switch (attitude) {
    case domain::Attitude::Supports:
        return QStringLiteral("＋");
    case domain::Attitude::Against:
        return QStringLiteral("−");
    case domain::Attitude::Neutral:
        return QStringLiteral("○");
    case domain::Attitude::None:
        break;
    }
    return {};
}

QString wordOf(const char *set, std::string_view code) {
    return RelationText::word(QLatin1String(set), QString::fromStdString(std::string(code)));
}

} // namespace

OrgChart::OrgChart(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) {
    setObjectName(QStringLiteral("orgChart"));
    setAccessibleName(tr("Who reports to whom"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void OrgChart::show(const std::vector<app::ContactChartLine> &lines) {
    m_boxes.clear();
    for (const app::ContactChartLine &one : lines) {
        if (!one.contact.leftOn.isNull()) {
            continue;
        }
        Box box;
        box.contact = one.contact;
        const auto superior = std::ranges::find_if(
            m_boxes, [&](const Box &other) { return other.contact.id == one.contact.superior; });
        if (superior != m_boxes.end()) {
            box.parent = static_cast<int>(superior - m_boxes.begin());
            box.depth = superior->depth + 1;
        }
        m_boxes.push_back(std::move(box));
    }
    place();
    setCurrent(std::min(m_current, count() - 1));
    updateGeometry();
    setMinimumSize(sizeHint());
    update();
}

// Those below side by side, each superior over the middle of them.
double OrgChart::placeBelow(int index, double &next) {
    Box &box = m_boxes[static_cast<std::size_t>(index)];
    m_depth = std::max(m_depth, box.depth);
    double first = -1;
    double last = -1;
    for (int i = 0; i < count(); ++i) {
        if (m_boxes[static_cast<std::size_t>(i)].parent == index) {
            last = placeBelow(i, next);
            first = first < 0 ? last : first;
        }
    }
    box.column = first < 0 ? next : (first + last) / 2;
    next = first < 0 ? next + 1 : next;
    return box.column;
}

void OrgChart::place() {
    m_depth = 0;
    m_columns = 0;
    for (int i = 0; i < count(); ++i) {
        if (m_boxes[static_cast<std::size_t>(i)].parent < 0) {
            static_cast<void>(placeBelow(i, m_columns));
        }
    }
}

QRect OrgChart::area(int index) const {
    const Box &box = m_boxes[static_cast<std::size_t>(index)];
    const int width = m_theme.px(kBoxWidth);
    const int height = m_theme.px(kBoxHeight);
    const int across = width + m_theme.px(kAcross);
    return {static_cast<int>(box.column * across), box.depth * (height + m_theme.px(kDown)), width,
            height};
}

QSize OrgChart::sizeHint() const {
    const int across = m_theme.px(kBoxWidth) + m_theme.px(kAcross);
    const int down = m_theme.px(kBoxHeight) + m_theme.px(kDown);
    return {static_cast<int>(m_columns * across) + 1, m_boxes.empty() ? 0 : (m_depth + 1) * down};
}

void OrgChart::setCurrent(int index) {
    const bool isChange = index != m_current;
    m_current = index;
    if (index >= 0 && index < count()) {
        const domain::Contact &person = contact(index);
        setAccessibleDescription(
            QStringLiteral("%1, %2, %3, %4")
                .arg(QString::fromStdString(person.name), QString::fromStdString(person.title),
                     wordOf("role", code(person.role)), wordOf("attitude", code(person.attitude))));
    }
    update();
    if (isChange) {
        Q_EMIT currentChanged();
    }
}

void OrgChart::paintLine(QPainter &painter, int index) const {
    const int parent = m_boxes[static_cast<std::size_t>(index)].parent;
    if (parent < 0) {
        return;
    }
    const QRect above = area(parent);
    const QRect below = area(index);
    const int middle = (above.bottom() + below.top()) / 2;
    painter.setPen(QPen(m_theme.color(Role::HairlineStrong), 1));
    painter.drawLine(above.center().x(), above.bottom(), above.center().x(), middle);
    painter.drawLine(above.center().x(), middle, below.center().x(), middle);
    painter.drawLine(below.center().x(), middle, below.center().x(), below.top());
}

void OrgChart::paintBox(QPainter &painter, int index) const {
    const domain::Contact &person = contact(index);
    const bool isCurrent = index == m_current;
    const QRectF box = QRectF(area(index)).adjusted(0.5, 0.5, -0.5, -0.5);
    const Role attitude = attitudeRole(person.attitude);
    painter.setPen(QPen(m_theme.color(isCurrent && hasFocus() ? Role::Focus : Role::HairlineStrong),
                        isCurrent ? 2 : 1));
    painter.setBrush(m_theme.color(isCurrent ? Role::Selection : Role::Surface));
    painter.drawRoundedRect(box, measure::kRadius, measure::kRadius);
    painter.fillRect(QRectF(box.left() + 1, box.top() + measure::kRadius, m_theme.px(kEdge),
                            box.height() - 2 * measure::kRadius),
                     m_theme.color(attitude));
    const int inset = m_theme.px(kEdge) + m_theme.px(measure::kGap);
    QRectF text = box.adjusted(inset, m_theme.px(6), -m_theme.px(measure::kGap), -m_theme.px(6));
    const QString role =
        person.role == domain::DecisionRole::None ? QString() : wordOf("role", code(person.role));
    if (!role.isEmpty()) {
        const double width =
            QFontMetrics(m_theme.font(TypeRole::Caption)).horizontalAdvance(role) + m_theme.px(10);
        const QRectF badge(text.right() - width, text.top(), width, m_theme.px(kBadge));
        paintBadge(painter, badge, m_theme, role, Role::Accent, Role::AccentSoft, false);
        text.setRight(badge.left() - m_theme.px(4));
    }
    painter.setFont(m_theme.font(TypeRole::BodyStrong));
    painter.setPen(m_theme.color(Role::Text));
    const QString sign = attitudeSign(person.attitude);
    const QString name = QString::fromStdString(person.name) +
                         (sign.isEmpty() ? QString() : QStringLiteral(" ") + sign);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(text.width())));
    text.setRight(box.right() - m_theme.px(measure::kGap));
    painter.setFont(m_theme.font(TypeRole::Caption));
    painter.setPen(m_theme.color(Role::Muted));
    const QString title = QString::fromStdString(person.title);
    painter.drawText(
        text, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(title, Qt::ElideRight, static_cast<int>(text.width())));
}

void OrgChart::paintEvent(QPaintEvent * /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < count(); ++i) {
        paintLine(painter, i);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        paintBox(painter, i);
    }
}

int OrgChart::boxAt(const QPoint &point) const {
    for (int i = 0; i < count(); ++i) {
        if (area(i).contains(point)) {
            return i;
        }
    }
    return -1;
}

int OrgChart::sibling(int by) const {
    const int depth = m_boxes[static_cast<std::size_t>(m_current)].depth;
    int found = m_current;
    for (int i = 0; i < count(); ++i) {
        const Box &box = m_boxes[static_cast<std::size_t>(i)];
        const double away = (box.column - m_boxes[static_cast<std::size_t>(m_current)].column) * by;
        const double best = (m_boxes[static_cast<std::size_t>(found)].column -
                             m_boxes[static_cast<std::size_t>(m_current)].column) *
                            by;
        if (box.depth == depth && away > 0 && (found == m_current || away < best)) {
            found = i;
        }
    }
    return found;
}

int OrgChart::neighbour(int key) const {
    const Box &box = m_boxes[static_cast<std::size_t>(m_current)];
    switch (key) {
    case Qt::Key_Up:
        return box.parent < 0 ? m_current : box.parent;
    case Qt::Key_Down: {
        const auto below = std::ranges::find(m_boxes, m_current, &Box::parent);
        return below == m_boxes.end() ? m_current : static_cast<int>(below - m_boxes.begin());
    }
    case Qt::Key_Left:
        return sibling(-1);
    default:
        return sibling(1);
    }
}

void OrgChart::keyPressEvent(QKeyEvent *event) {
    const bool isArrow = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down ||
                         event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (m_boxes.empty() ||
        (!isArrow && event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_current < 0) {
        setCurrent(0);
    } else if (isArrow) {
        setCurrent(neighbour(event->key()));
    } else {
        Q_EMIT opened();
    }
}

void OrgChart::mousePressEvent(QMouseEvent *event) {
    if (const int index = boxAt(event->pos()); index >= 0) {
        setCurrent(index);
    }
}

void OrgChart::mouseDoubleClickEvent(QMouseEvent *event) {
    if (boxAt(event->pos()) >= 0) {
        Q_EMIT opened();
    }
}

} // namespace accord::ui
