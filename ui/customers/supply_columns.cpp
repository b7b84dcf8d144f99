// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/supply_columns.h"

#include "ui/common/figures.h"
#include "ui/common/theme.h"
#include "ui/customers/plain_column.h"
#include "ui/customers/relation_text.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

using app::MustHaveRow;
using app::ProfitRow;
using app::ServiceRow;

constexpr int kMilli = 3;

class SupplyColumns {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::SupplyColumns)
public:
    static QString customer() { return tr("Customer"); }
    static QString since() { return tr("Listed since"); }
    static QString inStock() { return tr("In stock, cases"); }
    static QString out() { return tr("▲ out of stock"); }
    static QString change() { return tr("Change, points"); }
    static QString brand() { return tr("From our brand, yuan"); }
    static QString total() { return tr("In total, yuan"); }
    static QString share() { return tr("Our share"); }
    static QString source() { return tr("Source"); }
    static QString file() { return tr("File"); }
    static QString on() { return tr("On"); }
    static QString sourceWord(const std::string &word) {
        return word == "estimated" ? tr("Estimated") : tr("Declared");
    }
};

QString day(const PageContext &context, base::Date date) {
    return date.isNull() ? Figures::none() : context.figures.date(date);
}

QString monthOf(const PageContext &context, std::int64_t number) {
    return context.figures.month(base::Month::fromNumber(static_cast<int>(number)));
}

// Basis points as points of a hundredth: "+1.2", a sign always, so that it needs no colour.
QString points(std::optional<std::int64_t> change) {
    if (!change) {
        return Figures::none();
    }
    const QString text = decimalText(*change, 2, 1);
    return *change > 0 ? QLatin1Char('+') + text : text;
}

// A fall in the negative colour.
template<class Row>
auto fallInk(PageContext &context, std::optional<std::int64_t> Row::*change) {
    return [&context, change](const Row &row, int role) -> QVariant {
        return role == Qt::ForegroundRole && (row.*change).value_or(0) < 0
                   ? context.theme.color(Role::Negative)
                   : QVariant();
    };
}

} // namespace

std::vector<Column<MustHaveRow>> mustHaveColumns(PageContext &context) {
    std::vector<Column<MustHaveRow>> columns;
    columns.push_back(
        plainColumn<MustHaveRow>("product", RelationText::field(QStringLiteral("product")), 180,
                                 kLeft, [](const MustHaveRow &row) { return of(row.product); }));
    columns.push_back(plainColumn<MustHaveRow>(
        "item_code", RelationText::field(QStringLiteral("item_code")), 120, kLeft,
        [](const MustHaveRow &row) { return of(row.record.itemCode); }));
    columns.push_back(plainColumn<MustHaveRow>(
        "in_stock", SupplyColumns::inStock(), 110, kRight, [](const MustHaveRow &row) {
            return row.isOut        ? SupplyColumns::out()
                   : row.stockMilli ? decimalText(*row.stockMilli, kMilli, 0)
                                    : Figures::none();
        }));
    columns.back().data = [&context](const MustHaveRow &row, int role) -> QVariant {
        return role == Qt::ForegroundRole && row.isOut ? context.theme.color(Role::Warning)
                                                       : QVariant();
    };
    columns.push_back(plainColumn<MustHaveRow>(
        "counted_on", RelationText::field(QStringLiteral("counted_on")), 96, kLeft,
        [&context](const MustHaveRow &row) { return day(context, row.countedOn); }));
    columns.push_back(plainColumn<MustHaveRow>(
        "since", SupplyColumns::since(), 96, kLeft,
        [&context](const MustHaveRow &row) { return day(context, row.record.day); }));
    columns.push_back(
        plainColumn<MustHaveRow>("customer", SupplyColumns::customer(), 90, kLeft,
                                 [](const MustHaveRow &row) { return of(row.customer); }));
    return columns;
}

std::vector<Column<ServiceRow>> serviceColumns(PageContext &context) {
    std::vector<Column<ServiceRow>> columns;
    columns.push_back(plainColumn<ServiceRow>(
        "month", RelationText::field(QStringLiteral("month")), 96, kLeft,
        [&context](const ServiceRow &row) { return monthOf(context, row.record.month); }));
    columns.push_back(
        plainColumn<ServiceRow>("fill_rate", RelationText::field(QStringLiteral("fill_rate_bp")),
                                110, kRight, [&context](const ServiceRow &row) {
                                    return context.figures.percent(row.record.fillRateBp);
                                }));
    columns.push_back(
        plainColumn<ServiceRow>("fill_change", SupplyColumns::change(), 110, kRight,
                                [](const ServiceRow &row) { return points(row.fillChangeBp); }));
    columns.back().data = fallInk(context, &ServiceRow::fillChangeBp);
    columns.push_back(
        plainColumn<ServiceRow>("on_time", RelationText::field(QStringLiteral("on_time_bp")), 110,
                                kRight, [&context](const ServiceRow &row) {
                                    return context.figures.percent(row.record.onTimeBp);
                                }));
    columns.push_back(
        plainColumn<ServiceRow>("on_time_change", SupplyColumns::change(), 110, kRight,
                                [](const ServiceRow &row) { return points(row.onTimeChangeBp); }));
    columns.back().data = fallInk(context, &ServiceRow::onTimeChangeBp);
    return columns;
}

std::vector<Column<ProfitRow>> profitColumns(PageContext &context) {
    std::vector<Column<ProfitRow>> columns;
    columns.push_back(plainColumn<ProfitRow>(
        "month", RelationText::field(QStringLiteral("month")), 90, kLeft,
        [&context](const ProfitRow &row) { return context.figures.month(row.month); }));
    columns.push_back(plainColumn<ProfitRow>(
        "brand", SupplyColumns::brand(), 140, kRight,
        [&context](const ProfitRow &row) { return context.figures.yuan(row.brandFen); }));
    columns.push_back(plainColumn<ProfitRow>(
        "total", SupplyColumns::total(), 120, kRight,
        [&context](const ProfitRow &row) { return context.figures.yuan(row.totalFen); }));
    columns.push_back(plainColumn<ProfitRow>(
        "share", SupplyColumns::share(), 90, kRight,
        [&context](const ProfitRow &row) { return context.figures.percent(row.shareBp); }));
    columns.push_back(plainColumn<ProfitRow>(
        "source", SupplyColumns::source(), 90, kLeft,
        [](const ProfitRow &row) { return SupplyColumns::sourceWord(row.source); }));
    columns.push_back(plainColumn<ProfitRow>("file", SupplyColumns::file(), 140, kLeft,
                                             [](const ProfitRow &row) { return of(row.file); }));
    columns.push_back(
        plainColumn<ProfitRow>("on", SupplyColumns::on(), 96, kLeft,
                               [&context](const ProfitRow &row) { return day(context, row.on); }));
    return columns;
}

} // namespace accord::ui
