// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/due_list.h"

#include "ui/common/parts.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStyledItemDelegate>

namespace accord::ui {
namespace {

constexpr int kRow = 44;
constexpr int kHeading = 28;
constexpr int kBadge = 20;

class DueDelegate : public QStyledItemDelegate {
public:
    DueDelegate(const Theme &theme, const DueModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_model(model) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex &index) const override {
        return {0, m_theme.px(m_model.due(index.row()) == nullptr ? kHeading : kRow)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const app::VisitDueRow *due = m_model.due(index.row());
        const int pad = m_theme.px(measure::kSideInset);
        const QRect area = option.rect.adjusted(pad, 0, -pad, 0);
        painter->save();
        if (due == nullptr) {
            painter->fillRect(option.rect, m_theme.color(Role::Window));
            painter->setFont(m_theme.font(TypeRole::Caption));
            painter->setPen(m_theme.color(Role::Muted));
            painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_model.heading(index.row()));
        } else {
            const bool isChosen = option.state.testFlag(QStyle::State_Selected);
            painter->fillRect(option.rect,
                              m_theme.color(isChosen ? Role::Selection : Role::Surface));
            paintDue(*painter, area, *due);
            const bool isCurrent = option.state.testFlag(QStyle::State_HasFocus);
            if (isCurrent) {
                painter->setPen(m_theme.color(Role::Focus));
                painter->setBrush(Qt::NoBrush);
                painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
            }
        }
        painter->restore();
    }

private:
    void paintDue(QPainter &painter, const QRect &area, const app::VisitDueRow &due) const {
        const int side = m_theme.px(kBadge);
        const QString cls = QString::fromStdString(due.cls);
        paintBadge(painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                   m_theme, cls.isEmpty() ? QStringLiteral("–") : cls, classInk(cls),
                   classGround(cls), true);
        const int left = side + m_theme.px(measure::kGap);
        const QRect upper(area.left() + left, area.top() + 3, area.width() - left,
                          area.height() / 2 - 2);
        const QRect lower(upper.left(), area.center().y(), upper.width(), area.height() / 2 - 3);
        const auto line = [&](const QRect &place, const QString &words, TypeRole type, Role role) {
            painter.setFont(m_theme.font(type));
            painter.setPen(m_theme.color(role));
            painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                             painter.fontMetrics().elidedText(words.simplified(), Qt::ElideRight,
                                                              place.width()));
        };
        line(upper, QString::fromStdString(due.name), TypeRole::Body, Role::Text);
        line(lower, DueModel::dueText(due), TypeRole::Caption,
             due.due.overdueDays > 0 ? Role::Negative : Role::Muted);
    }

    const Theme &m_theme;
    const DueModel &m_model;
};

} // namespace

void DueModel::setStops(const std::vector<app::VisitRouteStop> &stops) {
    beginResetModel();
    m_lines.clear();
    for (const app::VisitRouteStop &stop : stops) {
        QStringList place;
        for (const std::string &part : {stop.city, stop.district}) {
            if (!part.empty()) {
                place << QString::fromStdString(part).simplified();
            }
        }
        const QString where = place.isEmpty() ? tr("Without a city") : place.join(QLatin1Char(' '));
        m_lines.push_back(
            {tr("%1 · %n customers", nullptr, static_cast<int>(stop.customers.size())).arg(where),
             {}});
        for (const app::VisitDueRow &row : stop.customers) {
            m_lines.push_back({{}, row});
        }
    }
    endResetModel();
}

const app::VisitDueRow *DueModel::due(int row) const {
    const bool isRow = row >= 0 && row < rowCount();
    return isRow && m_lines.at(static_cast<std::size_t>(row)).heading.isEmpty()
               ? &m_lines.at(static_cast<std::size_t>(row)).due
               : nullptr;
}

QString DueModel::heading(int row) const {
    return m_lines.at(static_cast<std::size_t>(row)).heading;
}

QString DueModel::dueText(const app::VisitDueRow &row) {
    const int days = row.due.overdueDays;
    QString words = days > 0    ? tr("%n days overdue", nullptr, days)
                    : days == 0 ? tr("due today")
                                : tr("due in %n days", nullptr, -days);
    words += row.due.lastDone.isNull()
                 ? QStringLiteral(" · ") + tr("never visited")
                 : QStringLiteral(" · ") +
                       tr("last on %1").arg(QString::fromStdString(row.due.lastDone.toString()));
    return words;
}

int DueModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant DueModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const app::VisitDueRow *row = due(index.row());
    if (role == Qt::DisplayRole) {
        return row == nullptr ? heading(index.row()) : QString::fromStdString(row->name);
    }
    if (role == Qt::AccessibleTextRole && row != nullptr) {
        return tr("%1, %2").arg(QString::fromStdString(row->name), dueText(*row));
    }
    if (role == Qt::ToolTipRole && row != nullptr) {
        return plainTip(QString::fromStdString(row->name) + QLatin1Char('\n') +
                        QString::fromStdString(row->address));
    }
    return {};
}

Qt::ItemFlags DueModel::flags(const QModelIndex &index) const {
    return due(index.row()) == nullptr
               ? Qt::NoItemFlags
               : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QString DueModel::mimeType() {
    return QStringLiteral("application/x-accord-due-customer");
}

QMimeData *DueModel::mimeData(const QModelIndexList &indexes) const {
    auto *mime = new QMimeData;
    if (const app::VisitDueRow *row = indexes.isEmpty() ? nullptr : due(indexes.first().row())) {
        mime->setData(mimeType(), QByteArray::fromStdString(row->code));
    }
    return mime;
}

DueList::DueList(PageContext &context, QWidget *parent)
    : QListView(parent), m_model(new DueModel(this)) {
    setObjectName(QStringLiteral("visit_due"));
    setAccessibleName(tr("Visits that are due"));
    setModel(m_model);
    setItemDelegate(new DueDelegate(context.theme, *m_model, this));
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setDragDropMode(QAbstractItemView::DragOnly); // to a day of the calendar, as Enter does
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const app::VisitDueRow *row = m_model->due(index.row())) {
            Q_EMIT planWanted(QString::fromStdString(row->code));
        }
    });
}

void DueList::show(const std::vector<app::VisitRouteStop> &stops) {
    const int before = currentIndex().row();
    m_model->setStops(stops);
    for (int row = std::max(0, std::min(before, m_model->rowCount() - 1));
         row < m_model->rowCount(); ++row) {
        if (m_model->due(row) != nullptr) {
            setCurrentIndex(m_model->index(row));
            return;
        }
    }
}

const app::VisitDueRow *DueList::chosen() const {
    return m_model->due(currentIndex().row());
}

void DueList::keyPressEvent(QKeyEvent *event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const app::VisitDueRow *row = chosen();
    const auto keys = event->modifiers() & ~Qt::KeypadModifier;
    if (isEnter && row != nullptr && keys == Qt::NoModifier) {
        Q_EMIT planWanted(QString::fromStdString(row->code));
    } else if (isEnter && row != nullptr && keys == Qt::ShiftModifier) {
        Q_EMIT logWanted(QString::fromStdString(row->code));
    } else {
        QListView::keyPressEvent(event);
    }
}

void DueList::contextMenuEvent(QContextMenuEvent *event) {
    const app::VisitDueRow *row = chosen();
    if (row == nullptr) {
        return;
    }
    const QString code = QString::fromStdString(row->code);
    QMenu menu(this);
    menu.addAction(tr("Plan on the chosen day"), this, [&] { Q_EMIT planWanted(code); });
    menu.addAction(tr("Log a visit"), this, [&] { Q_EMIT logWanted(code); });
    menu.addAction(tr("Open the customer"), this, [&] { Q_EMIT openWanted(code); });
    menu.exec(event->globalPos());
}

} // namespace accord::ui
