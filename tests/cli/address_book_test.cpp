// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts as phones and address books write them, through the real program.
#include "cli_driver.h"
#include "support/catch.h"

#include <map>
#include <string>

using accord::test::CliDriver;
using nlohmann::json;

namespace {

void makeCompany(CliDriver &cli) {
    cli.environment["ACCORD_NOW"] = "2026-03-20T09:00:00+08:00";
    cli.init();
    REQUIRE(cli.json({"customer", "add", "N1", "--name", "曾记超市"}).exit == 0);
}

json imported(const CliDriver &cli, const std::string &name, const std::string &content,
              const std::vector<std::string> &more = {}) {
    cli.write(name, content);
    std::vector<std::string> words{"import", "contacts", name};
    words.insert(words.end(), more.begin(), more.end());
    const auto run = cli.json(words);
    INFO(run.err);
    REQUIRE(run.exit <= 1);
    return run.document();
}

// By name.
std::map<std::string, json> peopleOf(const CliDriver &cli) {
    std::map<std::string, json> people;
    const json listed = cli.json({"contact", "list", "--limit", "100"}).document();
    for (const json &one : listed["items"]) {
        people[one["name"].get<std::string>()] = one;
    }
    return people;
}

std::string noticeOf(const json &result, const std::string &code) {
    for (const json &notice : result["notices"]) {
        if (notice["code"] == code) {
            return notice["message"].get<std::string>();
        }
    }
    return {};
}

std::string card(const std::string &name, const std::string &lines) {
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\n" + lines + "END:VCARD\r\n";
}

} // namespace

TEST_CASE("a card with an unusual phone is a person all the same, and what was left out is told") {
    CliDriver cli;
    makeCompany(cli);
    const json result =
        imported(cli, "odd.vcf",
                 card("分机", "ORG:曾记超市\r\nTEL:tel:+86-23-6543-2299;ext=12\r\n") +
                     card("总机", "ORG:曾记超市\r\nTEL:8008208820,,9\r\n") +
                     card("短号", "ORG:曾记超市\r\nTEL:*100#\r\nTEL:1\r\n") +
                     card("暂停", "ORG:曾记超市\r\nTEL:13900000000p123\r\nEMAIL:坏邮箱\r\n"));
    CHECK(result["rejected"] == 0);
    CHECK(result["new"] == 4);
    auto people = peopleOf(cli);
    CHECK(people["分机"]["phones"] == json{"+86-23-6543-2299 ext. 12"});
    CHECK(people["总机"]["phones"] == json{"8008208820,,9"});
    CHECK(people["短号"]["phones"] == json{"*100#"});
    CHECK(people["暂停"]["phones"] == json{"13900000000p123"});
    const std::string leftOut = noticeOf(result, "import.contact_left_out");
    CHECK(leftOut.find("短号: 1") != std::string::npos);
    CHECK(leftOut.find("暂停: 坏邮箱") != std::string::npos);
}

TEST_CASE("the customer of a whole file is said once, on the command line or in a map") {
    CliDriver cli;
    makeCompany(cli);
    CHECK(imported(cli, "a.vcf", card("无单位", "TEL:13712340006\r\n"))["rejected"] == 1);
    const json named = imported(cli, "b.vcf",
                                card("无单位", "TEL:13712340006\r\n") +
                                    card("别家", "ORG:不存在公司\r\nTEL:13712340007\r\n"),
                                {"--customer", "N1"});
    CHECK(named["new"] == 2);
    CHECK(named["rejected"] == 0);
    cli.write("map.json", R"({"fields": {"customer_code": {"value": "N1"}}})");
    CHECK(imported(cli, "c.vcf", card("图中", "TEL:13712340008\r\n"),
                   {"--map", "map.json"})["new"] == 1);
    CHECK(peopleOf(cli).size() == 3);
    cli.write("d.csv", "name\n表中\n");
    cli.write("map2.json", R"({"fields": {"customer_code": {"value": "N1"}, "name": "name"}})");
    CHECK(cli.json({"import", "contacts", "d.csv", "--map", "map2.json"}).document()["new"] == 1);
    const auto unknown = cli.json({"import", "contacts", "d.csv", "--customer", "N9"});
    CHECK(unknown.exit == 2);
    CHECK(unknown.errorCode() == "customer.not_found");
}

TEST_CASE(
    "cards of companies and birthdays without a year are told, not taken for people or days") {
    CliDriver cli;
    makeCompany(cli);
    const json result =
        imported(cli, "k.vcf",
                 card("曾记超市", "KIND:org\r\nORG:曾记超市\r\n") +
                     card("全体", "X-ADDRESSBOOKSERVER-KIND:group\r\n") +
                     card("赵无年", "ORG:曾记超市\r\nBDAY;X-APPLE-OMIT-YEAR=1604:1604-05-06\r\n") +
                     card("钱无年", "ORG:曾记超市\r\nBDAY:--0708\r\n"));
    CHECK(result["rows"] == 2);
    CHECK(result["new"] == 2);
    CHECK(noticeOf(result, "vcard.no_person").find("曾记超市; 全体") != std::string::npos);
    const std::string birthdays = noticeOf(result, "vcard.no_year");
    CHECK(birthdays.find("赵无年 05-06") != std::string::npos);
    CHECK(birthdays.find("钱无年 07-08") != std::string::npos);
}

TEST_CASE("the tables of Outlook and Google are known by their columns, in English and Chinese") {
    CliDriver cli;
    makeCompany(cli);
    const json english = imported(
        cli, "outlook.csv",
        "Title,First Name,Middle Name,Last Name,Suffix,Company,Department,Job Title,Account,"
        "Business Phone,Mobile Phone,E-mail Address,Birthday,Notes\n"
        "Mr,John,,Doe,,曾记超市,Sales,Boss,,02365430000,13900001113,jd@x.cn,1/31/1980,test\n"
        "Ms,Ann,,Lee,,曾记超市,,,,,13900001115,,0/0/00,\n");
    CHECK(english["rejected_rows"] == json::array());
    const json chinese =
        imported(cli, "zh.csv",
                 "称谓,名,中间名,姓,后缀,单位,部门,职务,商务电话,移动电话,电子邮件地址,生日,附注\n"
                 ",大为,,冯,,曾记超市,采购,经理,02365430000,13900001111,fdw@x.cn,1980/1/1,备注\n"
                 ",小明,,石,,曾记超市,,,,13900001112,,0/0/00,\n");
    CHECK(chinese["rejected_rows"] == json::array());
    const json google =
        imported(cli, "google.csv",
                 "Name,Given Name,Family Name,Organization 1 - Name,Organization 1 - Title,"
                 "Phone 1 - Type,Phone 1 - Value,Phone 2 - Value,E-mail 1 - Value,Birthday,Notes\n"
                 "Jane Roe,Jane,Roe,曾记超市,Head,Mobile,+86 13900001114 ::: 13900001120,"
                 "13900001119,jr@x.cn,1985-05-05,n\n");
    CHECK(google["rejected_rows"] == json::array());
    auto people = peopleOf(cli);
    REQUIRE(people.size() == 5);
    CHECK(people["John Doe"]["title"] == "Boss");
    CHECK(people["John Doe"]["birthday"] == "1980-01-31");
    CHECK(people["John Doe"]["phones"] == json{"13900001113", "02365430000"});
    CHECK(people["Ann Lee"]["birthday"].is_null());
    CHECK(people["冯大为"]["email"] == "fdw@x.cn");
    CHECK(people["冯大为"]["department"] == "采购");
    CHECK(people["石小明"]["phones"] == json{"13900001112"});
    CHECK(people["Jane Roe"]["title"] == "Head");
    CHECK(people["Jane Roe"]["phones"] == json{"+86 13900001114", "13900001120", "13900001119"});
}
