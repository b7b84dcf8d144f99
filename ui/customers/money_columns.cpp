// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/money_columns.h"

#include "ui/common/figures.h"
#include "ui/common/theme.h"
#include "ui/customers/plain_column.h"
#include "ui/customers/relation_text.h"

#include <QCoreApplication>

namespace accord::ui {
namespace {

using app::InvoiceRow;
using app::StockRow;
using domain::Equipment;

constexpr int kMilli = 3;

class MoneyColumns {
    Q_DECLARE_TR_FUNCTIONS(accord::ui::MoneyColumns)
public:
    static QString open() { return tr("Open, yuan"); }
    static QString overdue() { return tr("Overdue, days"); }
    static QString customer() { return tr("Customer"); }
    static QString days() { return tr("Age, days"); }
    static QString shelfLife() { return tr("Shelf life used"); }
    static QString move() { return tr("Must move"); }
    static QString mustMove() { return tr("▲ must move"); }
};

QString day(const PageContext &context, base::Date date) {
    return date.isNull() ? Figures::none() : context.figures.date(date);
}

QString title(const char *key) {
    return RelationText::field(QLatin1String(key));
}

QString word(const char *set, std::string_view code) {
    return code.empty()
               ? Figures::none()
               : RelationText::word(QLatin1String(set), QString::fromStdString(std::string(code)));
}

} // namespace

std::vector<Column<InvoiceRow>> invoiceColumns(PageContext &context) {
    const auto ink = [&context](const InvoiceRow &row, int role) -> QVariant {
        return role == Qt::ForegroundRole && row.overdueDays > 0
                   ? context.theme.color(Role::Negative)
                   : QVariant();
    };
    std::vector<Column<InvoiceRow>> columns;
    columns.push_back(
        plainColumn<InvoiceRow>("invoice", title("invoice"), 110, kLeft,
                                [](const InvoiceRow &row) { return of(row.invoice.invoice); }));
    columns.push_back(
        plainColumn<InvoiceRow>("customer", MoneyColumns::customer(), 90, kLeft,
                                [](const InvoiceRow &row) { return of(row.customer); }));
    columns.push_back(plainColumn<InvoiceRow>(
        "due_date", title("due_date"), 96, kLeft,
        [&context](const InvoiceRow &row) { return day(context, row.invoice.dueDate); }));
    columns.push_back(plainColumn<InvoiceRow>(
        "overdue", MoneyColumns::overdue(), 96, kRight, [&context](const InvoiceRow &row) {
            return row.overdueDays > 0 ? context.figures.count(row.overdueDays) : Figures::none();
        }));
    columns.back().data = ink;
    columns.push_back(plainColumn<InvoiceRow>(
        "open", MoneyColumns::open(), 110, kRight,
        [&context](const InvoiceRow &row) { return context.figures.yuan(row.openFen); }));
    columns.push_back(plainColumn<InvoiceRow>(
        "amount_fen", title("amount_fen"), 110, kRight,
        [&context](const InvoiceRow &row) { return context.figures.yuan(row.invoice.amountFen); }));
    columns.push_back(plainColumn<InvoiceRow>(
        "paid_fen", title("paid_fen"), 110, kRight,
        [&context](const InvoiceRow &row) { return context.figures.yuan(row.invoice.paidFen); }));
    columns.push_back(plainColumn<InvoiceRow>(
        "invoice_date", title("invoice_date"), 96, kLeft,
        [&context](const InvoiceRow &row) { return day(context, row.invoice.invoiceDate); }));
    return columns;
}

std::vector<Column<StockRow>> stockColumns(PageContext &context) {
    std::vector<Column<StockRow>> columns;
    columns.push_back(plainColumn<StockRow>("product", title("product"), 150, kLeft,
                                            [](const StockRow &row) { return of(row.product); }));
    columns.push_back(plainColumn<StockRow>(
        "must_move", MoneyColumns::move(), 96, kLeft,
        [](const StockRow &row) { return row.mustMove ? MoneyColumns::mustMove() : QString(); }));
    columns.back().data = [&context](const StockRow & /*row*/, int role) -> QVariant {
        return role == Qt::ForegroundRole ? context.theme.color(Role::Warning) : QVariant();
    };
    columns.push_back(plainColumn<StockRow>(
        "quantity_milli", title("quantity_milli"), 92, kRight,
        [](const StockRow &row) { return decimalText(row.quantityMilli, kMilli, 0); }));
    columns.push_back(plainColumn<StockRow>(
        "value_fen", title("value_fen"), 100, kRight,
        [&context](const StockRow &row) { return context.figures.yuan(row.valueFen); }));
    columns.push_back(plainColumn<StockRow>(
        "days", MoneyColumns::days(), 76, kRight,
        [&context](const StockRow &row) { return context.figures.count(row.days); }));
    columns.push_back(plainColumn<StockRow>(
        "shelf_life", MoneyColumns::shelfLife(), 96, kRight,
        [&context](const StockRow &row) { return context.figures.percent(row.shelfLifeBp, 0); }));
    columns.push_back(plainColumn<StockRow>(
        "produced_on", title("produced_on"), 96, kLeft,
        [&context](const StockRow &row) { return day(context, row.producedOn); }));
    columns.push_back(plainColumn<StockRow>(
        "counted_on", title("counted_on"), 96, kLeft,
        [&context](const StockRow &row) { return day(context, row.countedOn); }));
    columns.push_back(plainColumn<StockRow>("customer", MoneyColumns::customer(), 90, kLeft,
                                            [](const StockRow &row) { return of(row.customer); }));
    return columns;
}

std::vector<Column<Equipment>>
equipmentColumns(PageContext &context, const std::map<domain::CustomerId, std::string> &codes) {
    std::vector<Column<Equipment>> columns;
    columns.push_back(plainColumn<Equipment>(
        "customer", MoneyColumns::customer(), 90, kLeft, [&codes](const Equipment &one) {
            const auto found = codes.find(one.customer);
            return found == codes.end() ? QString() : of(found->second);
        }));
    columns.push_back(plainColumn<Equipment>("kind", title("kind"), 110, kLeft,
                                             [](const Equipment &one) { return of(one.kind); }));
    columns.push_back(
        plainColumn<Equipment>("owner", title("owner"), 90, kLeft, [](const Equipment &one) {
            return word("equipment_owner", code(one.owner));
        }));
    columns.push_back(plainColumn<Equipment>("place", title("place"), 140, kLeft,
                                             [](const Equipment &one) { return of(one.place); }));
    columns.push_back(plainColumn<Equipment>(
        "condition", title("condition"), 80, kLeft,
        [](const Equipment &one) { return word("condition", code(one.condition)); }));
    columns.back().data = [&context](const Equipment &one, int role) -> QVariant {
        const bool isBad =
            one.condition == domain::Condition::Broken || one.condition == domain::Condition::Gone;
        return role == Qt::ForegroundRole && isBad ? context.theme.color(Role::Negative)
                                                   : QVariant();
    };
    columns.push_back(
        plainColumn<Equipment>("day", title("day"), 96, kLeft,
                               [&context](const Equipment &one) { return day(context, one.day); }));
    return columns;
}

} // namespace accord::ui
