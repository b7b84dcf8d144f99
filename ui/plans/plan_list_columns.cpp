// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plan_list_columns.h"

#include "base/money.h"
#include "domain/plan/plan_rules.h"
#include "ui/common/parts.h"
#include "ui/plans/plan_text.h"

#include <QPainter>
#include <QStringList>

namespace accord::ui {
namespace {

using Row = app::PlanOverviewRow;
constexpr int kSteps = 6;
constexpr int kBehind = 9'500; // basis points of the months due (RULES section 5)
const Qt::Alignment kRight = Qt::AlignRight | Qt::AlignVCenter;
const Qt::Alignment kLeft = Qt::AlignLeft | Qt::AlignVCenter;

QString text(const std::string &words) {
    return QString::fromStdString(words);
}

QVariant badge(const QString &words, Role ink, Role ground) {
    return QVariantList{QStringLiteral("badge"), words, static_cast<int>(ink),
                        static_cast<int>(ground)};
}

std::optional<std::int64_t> share(std::optional<std::int64_t> part,
                                  std::optional<std::int64_t> whole) {
    if (!part || !whole || *whole <= 0) {
        return std::nullopt;
    }
    return base::divRound(base::Wide{*part} * 10'000, base::Wide{*whole});
}

bool isBehind(const Row &row) {
    return share(row.actualFen, row.dueFen).value_or(kBehind) < kBehind;
}

QVariant classLook(const Row &row, int role) {
    const QString cls = text(row.abcClass);
    return role == MarkRole && !cls.isEmpty() ? badge(cls, classInk(cls), classGround(cls))
                                              : QVariant();
}

// How many of the six steps are done; a signed plan has none left.
QVariant stepLook(const Row &row, int role) {
    const int done = domain::isReadOnly(row.step) ? kSteps : static_cast<int>(row.step);
    return role == MarkRole ? QVariant(QVariantList{QStringLiteral("pips"), done}) : QVariant();
}

QVariant approvalLook(const Row &row, int role) {
    return role == MarkRole
               ? badge(PlanText::approval(row.approval), PlanText::approvalInk(row.approval),
                       PlanText::approvalGround(row.approval))
               : QVariant();
}

class Titles {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::PlansPage)
public:
    static QString missing(const Row &row);
    static QString achieved(const Row &row, const Figures &figures);
    static QVariant achievedLook(const Row &row, int role);
    static std::vector<Column<Row>> identity();
    static std::vector<Column<Row>> progress(const Figures &figures);
};

QString Titles::missing(const Row &row) {
    QStringList names;
    for (const base::Error &issue : row.missing) {
        if (const QString name = PlanText::missing(issue); !names.contains(name)) {
            names << name;
        }
    }
    return names.isEmpty() ? QStringLiteral("–") : names.join(tr(", "));
}

QString Titles::achieved(const Row &row, const Figures &figures) {
    const auto reached = share(row.actualFen, row.targetFen);
    const QString words = figures.percent(reached);
    return isBehind(row) ? tr("⌄ %1").arg(words) : words;
}

QVariant Titles::achievedLook(const Row &row, int role) {
    if (role == ToneRole && isBehind(row)) {
        return static_cast<int>(Role::Negative);
    }
    return role == Qt::ToolTipRole && isBehind(row)
               ? QVariant(tr("behind: under 95 % of the months due"))
               : QVariant();
}

std::vector<Column<Row>> Titles::identity() {
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("customer"),
                       tr("Customer"),
                       220,
                       kLeft,
                       [](const Row &row) { return text(row.customerName); },
                       {},
                       [](const Row &row, int role) -> QVariant {
                           return role == Qt::ToolTipRole ? QVariant(text(row.customerCode))
                                                          : QVariant();
                       }});
    columns.push_back(
        {QStringLiteral("class"),
         tr("Class"),
         52,
         Qt::AlignCenter,
         [](const Row &row) { return row.abcClass.empty() ? Figures::none() : text(row.abcClass); },
         {},
         classLook});
    columns.push_back({QStringLiteral("year"),
                       tr("Year"),
                       56,
                       kLeft,
                       [](const Row &row) { return row.year; },
                       {}});
    columns.push_back({QStringLiteral("owner"),
                       tr("Owner"),
                       80,
                       kLeft,
                       [](const Row &row) {
                           return row.ownerName.empty() ? Figures::none() : text(row.ownerName);
                       },
                       {}});
    return columns;
}

std::vector<Column<Row>> Titles::progress(const Figures &figures) {
    std::vector<Column<Row>> columns;
    columns.push_back({QStringLiteral("step"), tr("Step"), 210, kLeft,
                       [](const Row &row) { return PlanText::step(row.step); },
                       [](const Row &row) { return static_cast<int>(row.step); }, stepLook});
    columns.push_back({QStringLiteral("target"), tr("Net sales target"), 120, kRight,
                       [&figures](const Row &row) { return figures.amount(row.targetFen); },
                       [](const Row &row) { return qlonglong{row.targetFen.value_or(-1)}; }});
    columns.push_back(
        {QStringLiteral("achieved"), tr("Achieved"), 92, kRight,
         [&figures](const Row &row) { return achieved(row, figures); },
         [](const Row &row) { return qlonglong{share(row.actualFen, row.targetFen).value_or(-1)}; },
         achievedLook});
    columns.push_back({QStringLiteral("approval"), tr("Approval"), 150, kLeft,
                       [](const Row &row) { return PlanText::approval(row.approval); },
                       [](const Row &row) { return static_cast<int>(row.approval); },
                       approvalLook});
    columns.push_back({QStringLiteral("missing"),
                       tr("Missing for the next step"),
                       220,
                       kLeft,
                       [](const Row &row) { return missing(row); },
                       {}});
    return columns;
}

} // namespace

std::vector<Column<Row>> planListColumns(const Figures &figures) {
    std::vector<Column<Row>> columns = Titles::identity();
    for (Column<Row> &column : Titles::progress(figures)) {
        columns.push_back(std::move(column));
    }
    return columns;
}

PlanListDelegate::PlanListDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent), m_theme(theme) {}

QSize PlanListDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                 const QModelIndex & /*index*/) const {
    return {m_theme.px(80), m_theme.px(measure::kRow)};
}

void PlanListDelegate::paintPips(QPainter &painter, QRect &cell, int step) const {
    const int size = m_theme.px(6);
    const int gap = m_theme.px(3);
    for (int i = 0; i < kSteps; ++i) {
        const QRectF pip(cell.left() + i * (size + gap), cell.center().y() - size / 2.0 + 1, size,
                         size);
        const bool isDone = i < step;
        painter.setBrush(isDone      ? QBrush(m_theme.color(Role::Accent))
                         : i == step ? QBrush(m_theme.color(Role::AccentSoft))
                                     : QBrush(Qt::NoBrush));
        painter.setPen(m_theme.color(i <= step ? Role::Accent : Role::HairlineStrong));
        painter.drawEllipse(pip);
    }
    cell.setLeft(cell.left() + kSteps * (size + gap) + gap);
}

void PlanListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const {
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.color(isChosen ? Role::Selection : Role::Surface));
    painter->setPen(m_theme.color(Role::Hairline));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (isChosen && index.column() == 0) {
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          m_theme.color(Role::Accent));
    }
    const int pad = m_theme.px(measure::kCellPadding);
    const QRect cell = option.rect.adjusted(pad, 0, -pad, 0);
    const QVariantList mark = index.data(MarkRole).toList();
    if (!mark.isEmpty() && mark.first() == QStringLiteral("badge")) {
        paintBadgeIn(*painter, cell, index, mark);
    } else {
        paintWords(*painter, cell, index, mark);
    }
    painter->restore();
}

void PlanListDelegate::paintBadgeIn(QPainter &painter, const QRect &cell, const QModelIndex &index,
                                    const QVariantList &mark) const {
    const QString words = mark.at(1).toString();
    const QFontMetrics metrics(m_theme.font(TypeRole::Caption));
    const int wide = metrics.horizontalAdvance(words) + m_theme.px(12);
    const int high = m_theme.px(20);
    const bool isCentred =
        index.data(Qt::TextAlignmentRole).toInt() == static_cast<int>(Qt::AlignCenter);
    const QRect area(isCentred ? cell.center().x() - wide / 2 : cell.left(),
                     cell.center().y() - high / 2, wide, high);
    paintBadge(painter, area, m_theme, words, static_cast<Role>(mark.at(2).toInt()),
               static_cast<Role>(mark.at(3).toInt()), isCentred);
}

void PlanListDelegate::paintWords(QPainter &painter, QRect cell, const QModelIndex &index,
                                  const QVariantList &pips) const {
    if (!pips.isEmpty()) {
        paintPips(painter, cell, pips.at(1).toInt());
    }
    const QVariant tone = index.data(ToneRole);
    painter.setFont(m_theme.font(index.column() == 0 ? TypeRole::BodyStrong : TypeRole::Body));
    painter.setPen(m_theme.color(tone.isValid() ? static_cast<Role>(tone.toInt()) : Role::Text));
    painter.drawText(
        cell, index.data(Qt::TextAlignmentRole).toInt(),
        painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, cell.width()));
}

} // namespace accord::ui
