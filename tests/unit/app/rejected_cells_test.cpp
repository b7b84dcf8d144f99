// SPDX-License-Identifier: GPL-3.0-or-later
// A rejected row names the cell that people have to look at, whatever is imported, and what is put
// right there is taken.
#include "app/import_service.h"
#include "support/catch.h"
#include "support/imports.h"

using namespace accord;
using io::ImportKind;
using test::ImportDesk;

namespace {

struct Fault {
    ImportKind kind;
    std::string header;
    std::string row;
    std::string reason;
    std::string column;
    std::string value;
    std::string right; // what makes it a good row; "" = nothing in this cell does
};

app::ImportRequest requestOf(ImportDesk &desk, const Fault &fault) {
    app::ImportRequest request = desk.customers(fault.header + "\n" + fault.row + "\n");
    request.kind = fault.kind;
    return request;
}

const std::vector<Fault> &faults() {
    static const std::vector<Fault> all{
        {ImportKind::Customers, "编码,名称", ",甲", "customer.code_required", "编码", "", "N1"},
        {ImportKind::Customers, "编码,名称,类型", "N2,甲,怪", "field.word", "类型", "怪", "零售商"},
        {ImportKind::Customers, "编码,名称,客户经理", "N3,甲,无人", "user.not_found", "客户经理",
         "无人", "M1"},
        {ImportKind::Contacts, "客户编码,姓名,电话", "K1,张三,没有", "contact.phone_bad", "电话",
         "没有", "13800138000"},
        {ImportKind::Contacts, "客户编码,姓名,手机,办公电话", "K1,李四,13800138001,内线",
         "contact.phone_bad", "办公电话", "内线", "025-5555"},
        {ImportKind::Contacts, "客户编码,姓名,手机", ",王五,13800138002", "customer.not_found",
         "客户编码", "", "K1"},
        {ImportKind::Contacts, "客户名称,姓名", "谁家,孙七", "customer.not_found", "客户名称",
         "谁家", "一店"},
        {ImportKind::Contacts, "客户编码,姓,名", "K1,,", "field.required", "姓", "", "赵"},
        {ImportKind::Contacts, "客户编码,姓名,生日", "K1,钱六,2099-01-01",
         "contact.birthday_future", "生日", "2099-01-01", "1990-01-01"},
        {ImportKind::Visits, "客户编码,日期,方式", "K1,2026-03-01,飞", "field.word", "方式", "飞",
         "电话"},
        {ImportKind::Visits, "客户编码,日期,时间", "K1,2026-03-02,25:99", "visit.time_bad", "时间",
         "25:99", "10:00"},
        {ImportKind::Visits, "客户编码,日期,结果", "K1,2026-03-03,x", "amount.bad", "结果", "x",
         "3"},
        {ImportKind::Receivables, "客户编码,发票号,开票日,金额", ",F1,2026-01-05,10",
         "customer.not_found", "客户编码", "", "K1"},
        {ImportKind::Receivables, "客户编码,发票号,开票日,金额", "K1,,2026-01-05,10",
         "field.required", "发票号", "", "F2"},
        {ImportKind::Receivables, "客户编码,发票号,开票日,到期日,金额",
         "K1,F3,2026-01-05,2025-01-01,10", "receivable.due_before_invoice", "到期日", "2025-01-01",
         "2026-02-05"},
        {ImportKind::Receivables, "客户编码,发票号,开票日,金额", "K1,F4,2026-01-05,",
         "field.required", "金额", "", "12"},
        {ImportKind::Stock, "客户编码,产品,数量", "K1,茶,很多", "amount.bad", "数量", "很多", "3"},
        {ImportKind::Stock, "客户编码,产品,数量,盘点日期", "K1,茶,3,2099-01-01",
         "stock.counted_future", "盘点日期", "2099-01-01", "2026-03-01"},
        {ImportKind::MustHaves, "客户编码,产品,上架日期", "K1,茶,昨天", "date.bad", "上架日期",
         "昨天", "2026-03-01"},
        {ImportKind::MustHaves, "客户编码,产品", "K1,", "field.required", "产品", "", "水"},
        {ImportKind::ServiceFacts, "客户编码,月份,满足率", "K1,2026-01,500%", "service.rate_bad",
         "满足率", "500%", "95%"},
        {ImportKind::ServiceFacts, "客户编码,月份,准时率", "K1,某月,95%", "date.bad", "月份",
         "某月", "2026-02"},
    };
    return all;
}

} // namespace

TEST_CASE("a rejected row of any kind names the cell at fault, and the right value is taken") {
    ImportDesk desk;
    desk.done(desk.customers("编码,名称,客户经理\nK1,一店,M1\n"));
    for (const Fault &fault : faults()) {
        INFO(fault.header << " | " << fault.row);
        app::ImportRequest request = requestOf(desk, fault);
        const auto result = desk.done(request);
        REQUIRE(result.rejectedRows.size() == 1);
        const app::RejectedRow &row = result.rejectedRows.front();
        CHECK(row.reason == fault.reason);
        CHECK(row.column == fault.column);
        CHECK(row.value == fault.value);
        CHECK(row.field.empty());
        request.corrections[row.line][row.column] = fault.right;
        const auto mended = desk.done(request);
        CHECK(mended.rejected == 0);
        CHECK(mended.rowCounts.made == 1);
    }
}

TEST_CASE("a second row of the same record is told at the column that makes them the same") {
    ImportDesk desk;
    desk.done(desk.customers("编码,名称,客户经理\nK1,一店,M1\n"));
    const std::vector<Fault> twice{
        {ImportKind::Contacts, "客户编码,姓名", "K1,张三\nK1,张三", "", "姓名", "张三", ""},
        {ImportKind::Receivables, "客户编码,发票号,开票日期,金额",
         "K1,F1,2026-01-05,1\nK1,F1,2026-01-05,2", "", "发票号", "F1", ""},
        {ImportKind::Stock, "客户编码,产品,数量", "K1,茶,1\nK1,茶,2", "", "产品", "茶", ""},
        {ImportKind::MustHaves, "客户编码,产品", "K1,茶\nK1,茶", "", "产品", "茶", ""},
        {ImportKind::ServiceFacts, "客户编码,月份,满足率", "K1,2026-01,90%\nK1,2026-01,91%", "",
         "月份", "2026-01", ""}};
    for (const Fault &fault : twice) {
        INFO(fault.header);
        const auto result = desk.done(requestOf(desk, fault));
        REQUIRE(result.rejectedRows.size() == 1);
        CHECK(result.rejectedRows.front().reason == "import.key_twice");
        CHECK(result.rejectedRows.front().column == fault.column);
        CHECK(result.rejectedRows.front().value == fault.value);
    }
}

TEST_CASE("what no column brings is told by the name of the field") {
    ImportDesk desk;
    desk.done(desk.customers("编码,名称,客户经理\nK1,一店,M1\n"));
    const auto result = desk.done(requestOf(
        desk, {ImportKind::Receivables, "客户编码,发票号,金额", "K1,F1,10", "", "", "", ""}));
    REQUIRE(result.rejectedRows.size() == 1);
    CHECK(result.rejectedRows.front().reason == "field.required");
    CHECK(result.rejectedRows.front().column.empty());
    CHECK(result.rejectedRows.front().field == "invoice_date");
}

TEST_CASE("a superior is told by name, in the file or on file, and by nobody's name is told") {
    ImportDesk desk;
    desk.done(desk.customers("编码,名称,客户经理\nK1,一店,M1\n"));
    const auto people = [&](const std::string &rows) {
        auto request = desk.customers("客户编码,姓名,上级\n" + rows);
        request.kind = ImportKind::Contacts;
        return desk.done(request);
    };
    CHECK(people("K1,甲,乙\nK1,乙,\n").rowCounts.made == 2);
    CHECK(people("K1,丙,甲\n").rowCounts.made == 1);
    const auto unknown = people("K1,丁,没有此人\n");
    CHECK(unknown.rowCounts.made == 1);
    CHECK(std::ranges::any_of(unknown.notices, [](const app::ImportNotice &notice) {
        return notice.word == "import.superior_unknown" && notice.args.at("list") == "丁: 没有此人";
    }));
    // Who would stand above himself in a circle is refused at that cell.
    const auto circle = people("K1,乙,丙\n");
    REQUIRE(circle.rejectedRows.size() == 1);
    CHECK(circle.rejectedRows.front().reason == "contact.circle");
    CHECK(circle.rejectedRows.front().column == "上级");
    CHECK(people("K1,甲,乙\nK1,乙,\nK1,丙,甲\n").rowCounts.unchanged == 3);
}
