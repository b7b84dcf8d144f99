// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/command_palette.h"

#include "ui/common/background_job.h"
#include "ui/common/icons.h"
#include "ui/common/navigator.h"
#include "ui/common/parts.h"
#include "ui/common/theme.h"
#include "ui/shell/customer_finder.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>
#include <algorithm>

namespace accord::ui {
namespace {

constexpr int kWidth = 620;
constexpr int kMostRows = 12;
constexpr int kRow = 36;
constexpr int kPageRows = 8;

class EntryPainter : public QStyledItemDelegate {
public:
    EntryPainter(const Theme &theme, const Icons &icons, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const override {
        return {0, m_theme.px(kRow)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override {
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, m_theme.color(isCurrent ? Role::Selection : Role::Surface));
        const int side = m_theme.px(measure::kIcon);
        QRect area = option.rect.adjusted(m_theme.px(12), 0, -m_theme.px(12), 0);
        m_icons.paint(*painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                      index.data(PaletteModel::EntryIconRole).toString(),
                      isCurrent ? Role::Accent : Role::Muted);
        area.setLeft(area.left() + side + m_theme.px(12));
        painter->setFont(m_theme.font(TypeRole::Caption));
        painter->setPen(m_theme.color(Role::Muted));
        const QString right = index.data(PaletteModel::RightRole).toString();
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignRight, right);
        area.setRight(area.right() - painter->fontMetrics().horizontalAdvance(right) -
                      m_theme.px(12));
        painter->setFont(m_theme.font(TypeRole::Body));
        painter->setPen(m_theme.color(Role::Text));
        const QString title = painter->fontMetrics().elidedText(
            index.data(Qt::DisplayRole).toString(), Qt::ElideRight, area.width());
        painter->drawText(area, Qt::AlignVCenter | Qt::AlignLeft, title);
        area.setLeft(area.left() + painter->fontMetrics().horizontalAdvance(title) +
                     m_theme.px(10));
        painter->setFont(m_theme.font(TypeRole::Caption));
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(
            area, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(PaletteModel::DetailRole).toString(),
                                              Qt::ElideRight, std::max(0, area.width())));
    }

private:
    const Theme &m_theme;
    const Icons &m_icons;
};

QString joined(const QStringList &parts) {
    QStringList shown = parts;
    shown.removeAll(QString());
    return shown.join(QStringLiteral(" · "));
}

} // namespace

CommandPalette::CommandPalette(PageContext &context, QWidget *over)
    : QFrame(over), m_context(context), m_field(new QLineEdit), m_list(new QListView) {
    setObjectName(QStringLiteral("palette"));
    setProperty("kind", "popup");
    auto *column = new QVBoxLayout(this);
    const int edge = context.theme.px(8);
    column->setContentsMargins(1, edge, 1, edge);
    column->setSpacing(edge);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(edge, 0, edge, 0);
    line->addWidget(m_field);
    column->addLayout(line);
    m_field->setObjectName(QStringLiteral("palette_field"));
    m_field->setAccessibleName(tr("Search customers and commands"));
    m_field->setPlaceholderText(tr("Name, code, pinyin, or a command"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette_list"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new EntryPainter(context.theme, context.icons, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::typed);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        runCurrent();
    });
    hide();
}

void CommandPalette::open(std::vector<PaletteEntry> commands, const QWidget &anchor) {
    if (!isVisible()) {
        m_before = QApplication::focusWidget();
    }
    m_model.setCommands(std::move(commands));
    m_field->clear();
    typed({});
    const QPoint corner = anchor.mapTo(parentWidget(), QPoint(anchor.width() / 2, 0));
    const int wide = std::min(m_context.theme.px(kWidth), parentWidget()->width() - 32);
    const int left = std::clamp(corner.x() - wide / 2, 16, parentWidget()->width() - wide - 16);
    setGeometry(left, std::max(0, corner.y() - m_context.theme.px(8)), wide, height());
    fitHeight();
    raise();
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::fitHeight() {
    const int rows = std::clamp(m_model.rowCount(), 1, kMostRows);
    const int wanted =
        m_field->sizeHint().height() + m_context.theme.px(24) + rows * m_context.theme.px(kRow) + 2;
    resize(width(), std::min(wanted, parentWidget()->height() - y() - 16));
}

void CommandPalette::typed(const QString &text) {
    m_model.setTyped(text);
    m_list->setCurrentIndex(m_model.index(0, 0));
    fitHeight();
    search();
}

void CommandPalette::search() {
    if (m_isSearching) {
        m_isStale = true;
        return;
    }
    const QString text = m_field->text().trimmed();
    if (text.isEmpty()) {
        return;
    }
    m_isSearching = true;
    std::shared_ptr<app::ReadSession> reader = m_context.workspace.openReader();
    m_context.jobs.run<std::vector<FoundCustomer>>(
        {},
        [reader, wanted = text.toStdString()](const base::Progress &) {
            return findCustomers(reader->context(), wanted);
        },
        this,
        [this, text](base::Result<std::vector<FoundCustomer>> found) {
            m_isSearching = false;
            if (found) {
                std::vector<PaletteEntry> entries;
                for (const FoundCustomer &one : *found) {
                    const auto q = [](const std::string &s) { return QString::fromStdString(s); };
                    entries.push_back(
                        {QStringLiteral("customers"), q(one.name),
                         joined({q(one.code), q(one.city), q(one.owner)}), q(one.abcClass),
                         [this, code = q(one.code)] {
                             m_context.navigator.open({QStringLiteral("customers"), code, {}});
                         }});
                }
                show(entries, text);
            }
            if (m_isStale) {
                m_isStale = false;
                search();
            }
        });
}

void CommandPalette::show(const std::vector<PaletteEntry> &found, const QString &text) {
    if (text != m_field->text().trimmed()) {
        return; // typed on since
    }
    m_model.setFound(found);
    m_list->setCurrentIndex(m_model.index(0, 0));
    fitHeight();
}

void CommandPalette::moveBy(int rows) {
    const int count = m_model.rowCount();
    if (count > 0) {
        const int row = m_list->currentIndex().row() + rows;
        const bool isPage = std::abs(rows) > 1;
        m_list->setCurrentIndex(
            m_model.index(isPage ? std::clamp(row, 0, count - 1) : (row + count) % count, 0));
    }
}

void CommandPalette::runCurrent() {
    if (const PaletteEntry *entry = m_model.entry(m_list->currentIndex().row())) {
        const auto run = entry->run; // the model may be filled anew by what it does
        leave(true);
        run();
    }
}

void CommandPalette::leave(bool giveFocusBack) {
    hide();
    if (giveFocusBack && m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason) {
        leave(false);
    }
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(kPageRows);
        return true;
    case Qt::Key_PageUp:
        moveBy(-kPageRows);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        leave(true);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // nowhere else to go
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace accord::ui
