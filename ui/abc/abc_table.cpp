// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/abc/abc_table.h"

#include "ui/abc/abc_facts.h"
#include "ui/abc/abc_text.h"
#include "ui/common/parts.h"

#include <QPainter>

namespace accord::ui {
namespace {

using domain::AbcIndicator;
using AbcColumn = Column<AbcTableRow>;

class Words {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::AbcTable)
};

const Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
const Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;
const Qt::Alignment kMiddle = Qt::AlignCenter;

QVariant orderOf(const std::optional<std::int64_t> &value) {
    return value ? QVariant::fromValue<qlonglong>(*value) : QVariant::fromValue<qlonglong>(-1);
}

std::optional<std::int64_t> valueOf(const AbcTableRow &row, AbcIndicator indicator) {
    return row.figures().value[static_cast<std::size_t>(indicator)];
}

AbcColumn amount(const char *id, const QString &title, int width, AbcIndicator indicator,
                 const Figures &figures) {
    AbcColumn column{QString::fromLatin1(id), title, width, kRight, {}, {}, {}, {}};
    column.text = [&figures, indicator](const AbcTableRow &row) {
        return figures.amount(valueOf(row, indicator));
    };
    column.order = [indicator](const AbcTableRow &row) { return orderOf(valueOf(row, indicator)); };
    return column;
}

AbcColumn share(const char *id, const QString &title, int width, const Figures &figures,
                std::optional<std::int64_t> domain::AbcRow::*field) {
    AbcColumn column{QString::fromLatin1(id), title, width, kRight, {}, {}, {}, {}};
    column.text = [&figures, field](const AbcTableRow &row) {
        return AbcText::share(row.figures().*field, figures);
    };
    column.order = [field](const AbcTableRow &row) { return orderOf(row.figures().*field); };
    return column;
}

AbcColumn text(const char *id, const QString &title, int width,
               std::function<QString(const AbcTableRow &)> words) {
    return {QString::fromLatin1(id),
            title,
            width,
            kLeft,
            [words = std::move(words)](const AbcTableRow &row) { return QVariant(words(row)); },
            {},
            {},
            {}};
}

// Tone and icon beside the text.
std::function<QVariant(const AbcTableRow &, int)>
toned(std::function<Role(const AbcTableRow &)> role,
      std::function<QString(const AbcTableRow &)> icon = {}) {
    return [role = std::move(role), icon = std::move(icon)](const AbcTableRow &row, int asked) {
        if (asked == ToneRole) {
            return QVariant(static_cast<int>(role(row)));
        }
        return asked == IconRole && icon ? QVariant(icon(row)) : QVariant();
    };
}

AbcColumn classColumn() {
    AbcColumn column{QStringLiteral("class"), Words::tr("Class"), 46, kMiddle, {}, {}, {}, {}};
    column.text = [](const AbcTableRow &row) {
        return AbcText::cls(effectiveClass(*row.report, row.index)) +
               (row.label().override ? QStringLiteral("*") : QString());
    };
    column.data = [](const AbcTableRow &row, int asked) {
        if (asked == MarkRole) {
            return QVariant(QStringLiteral("class"));
        }
        return asked == Qt::ToolTipRole && row.label().override
                   ? QVariant(Words::tr("Set by hand; computed: %1")
                                  .arg(AbcText::cls(row.figures().computed)))
                   : QVariant();
    };
    return column;
}

void addMoves(std::vector<AbcColumn> &columns, const domain::AbcPolicy &policy) {
    columns.push_back(text("previous", Words::tr("Before"), 46, [](const AbcTableRow &row) {
        return AbcText::cls(row.figures().previous);
    }));
    columns.back().alignment = kMiddle;
    columns.back().data = toned([](const AbcTableRow &) { return Role::Muted; });
    columns.push_back(text("movement", Words::tr("Move"), 66, [](const AbcTableRow &row) {
        return AbcText::movement(row.figures().movement);
    }));
    columns.back().data =
        toned([](const AbcTableRow &row) { return AbcText::movementRole(row.figures().movement); },
              [](const AbcTableRow &row) { return AbcText::movementIcon(row.figures().movement); });
    columns.push_back(
        text("sequence", AbcText::sequenceTitle(policy), 88,
             [](const AbcTableRow &row) { return AbcText::sequence(row.figures()); }));
    columns.back().data = [](const AbcTableRow &, int asked) {
        return asked == MarkRole ? QVariant(QStringLiteral("sequence")) : QVariant();
    };
    columns.push_back(text("stability", Words::tr("Stability"), 84, [](const AbcTableRow &row) {
        return AbcText::stability(row.figures().stability);
    }));
    columns.back().data = toned(
        [](const AbcTableRow &row) { return AbcText::stabilityRole(row.figures().stability); });
    columns.push_back(text("measures", Words::tr("Measures"), 180, [](const AbcTableRow &row) {
        QStringList all;
        for (const std::string &measure : row.label().measures) {
            all << QString::fromStdString(measure);
        }
        return all.join(QStringLiteral(" · "));
    }));
}

void addCustomer(std::vector<AbcColumn> &columns) {
    AbcColumn rank{QStringLiteral("rank"), Words::tr("Rank"), 56, kRight, {}, {}, {}, {}};
    rank.text = [](const AbcTableRow &row) { return QString::number(row.figures().rank); };
    rank.order = [](const AbcTableRow &row) { return row.figures().rank; };
    rank.data = toned([](const AbcTableRow &) { return Role::Muted; });
    columns.push_back(std::move(rank));
    columns.push_back(text("customer", Words::tr("Customer"), 150, [](const AbcTableRow &row) {
        return QString::fromStdString(row.label().name);
    }));
    columns.push_back(text("code", Words::tr("Code"), 84, [](const AbcTableRow &row) {
        return QString::fromStdString(row.label().code);
    }));
    columns.push_back(text("owner", Words::tr("Owner"), 72, [](const AbcTableRow &row) {
        return row.label().owner.empty() ? Figures::none()
                                         : QString::fromStdString(row.label().owner);
    }));
    columns.push_back(text("city", Words::tr("City"), 72, [](const AbcTableRow &row) {
        return row.label().city.empty() ? Figures::none()
                                        : QString::fromStdString(row.label().city);
    }));
}

} // namespace

std::vector<AbcColumn> abcColumns(const Figures &figures, const domain::AbcPolicy &policy) {
    std::vector<AbcColumn> columns;
    addCustomer(columns);
    columns.push_back(amount("payment", AbcText::indicator(AbcIndicator::Payment), 84,
                             AbcIndicator::Payment, figures));
    columns.push_back(amount("margin", AbcText::indicator(AbcIndicator::Margin), 78,
                             AbcIndicator::Margin, figures));
    AbcColumn dependence{QStringLiteral("dependence"),
                         AbcText::indicator(AbcIndicator::Dependence),
                         76,
                         kRight,
                         {},
                         {},
                         {},
                         {}};
    dependence.text = [&figures](const AbcTableRow &row) {
        return AbcText::share(valueOf(row, AbcIndicator::Dependence), figures);
    };
    dependence.order = [](const AbcTableRow &row) {
        return orderOf(valueOf(row, AbcIndicator::Dependence));
    };
    columns.push_back(std::move(dependence));
    columns.push_back(
        share("share", Words::tr("Payment share"), 78, figures, &domain::AbcRow::paymentShare));
    columns.push_back(share("cumulative", Words::tr("Cumulative"), 78, figures,
                            &domain::AbcRow::paymentCumulativeShare));
    AbcColumn score{QStringLiteral("score"), Words::tr("Score"), 70, kRight, {}, {}, {}, {}};
    score.text = [](const AbcTableRow &row) { return AbcText::score(row.figures().score); };
    score.order = [](const AbcTableRow &row) {
        return QVariant::fromValue<qlonglong>(row.figures().score);
    };
    columns.push_back(std::move(score));
    columns.push_back(classColumn());
    addMoves(columns, policy);
    for (AbcColumn &column : columns) {
        column.data = [own = column.data](const AbcTableRow &row, int asked) {
            return asked == kAbcCutRole ? QVariant(row.isCut) : own ? own(row, asked) : QVariant();
        };
    }
    return columns;
}

QStringList abcUsualColumns() {
    return {QStringLiteral("rank"),     QStringLiteral("customer"),   QStringLiteral("owner"),
            QStringLiteral("payment"),  QStringLiteral("margin"),     QStringLiteral("dependence"),
            QStringLiteral("share"),    QStringLiteral("cumulative"), QStringLiteral("score"),
            QStringLiteral("class"),    QStringLiteral("previous"),   QStringLiteral("movement"),
            QStringLiteral("sequence"), QStringLiteral("stability"),  QStringLiteral("measures")};
}

AbcDelegate::AbcDelegate(const Theme &theme, const Icons &icons, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_icons(icons) {}

QSize AbcDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return {QStyledItemDelegate::sizeHint(option, index).width(), m_theme.px(measure::kCompactRow)};
}

void AbcDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const {
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    painter.fillRect(option.rect, m_theme.color(selected ? Role::Selection : Role::Surface));
    const bool cut = index.data(kAbcCutRole).toBool();
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_theme.color(cut ? Role::Muted : Role::Hairline));
    if (selected && option.viewItemPosition == QStyleOptionViewItem::Beginning) {
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 2, option.rect.height()),
                         m_theme.color(Role::Accent));
    }
}

void AbcDelegate::paintText(QPainter &painter, QRect area, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const {
    const QVariant tone = index.data(ToneRole);
    const Role role = tone.isValid() ? static_cast<Role>(tone.toInt()) : Role::Text;
    if (const QString icon = index.data(IconRole).toString(); !icon.isEmpty()) {
        const int side = m_theme.px(14);
        m_icons.paint(painter, QRectF(area.left(), area.center().y() - side / 2.0, side, side),
                      icon, role);
        area.setLeft(area.left() + side + 2);
    }
    const QString text = index.data().toString();
    painter.setFont(option.font);
    painter.setPen(m_theme.color(text == Figures::none() ? Role::Faint : role));
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter.drawText(area, static_cast<int>(alignment),
                     option.fontMetrics.elidedText(text, Qt::ElideRight, area.width()));
}

void AbcDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given,
                        const QModelIndex &index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(*painter, option, index);
    const int padding = m_theme.px(measure::kCellPadding);
    const QRect area = option.rect.adjusted(padding, 0, -padding, 0);
    const QString mark = index.data(MarkRole).toString();
    const QString text = index.data().toString();
    if (mark == QLatin1String("class") && text != Figures::none()) {
        QRectF badge(0, 0, m_theme.px(text.size() > 1 ? 28 : 22), m_theme.px(20));
        badge.moveCenter(QRectF(option.rect).center());
        const bool selected = (option.state & QStyle::State_Selected) != 0;
        paintBadge(*painter, badge, m_theme, text, classInk(text.left(1)),
                   selected ? Role::Surface : classGround(text.left(1)), true);
    } else if (mark == QLatin1String("sequence") && !text.isEmpty()) {
        const QFont plain = m_theme.font(TypeRole::Caption);
        QFont bold = plain;
        bold.setBold(true);
        const QString before = text.chopped(1);
        painter->setFont(plain);
        painter->setPen(m_theme.color(Role::Muted));
        painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter, before);
        painter->setFont(bold);
        painter->setPen(m_theme.color(Role::Text));
        painter->drawText(area.adjusted(QFontMetrics(plain).horizontalAdvance(before), 0, 0, 0),
                          Qt::AlignLeft | Qt::AlignVCenter, text.right(1));
    } else {
        paintText(*painter, area, option, index);
    }
    painter->restore();
}

} // namespace accord::ui
