// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/contact_layout.h"

#include "io/column_words.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace accord::io {
namespace {

struct LayoutField {
    std::string_view field;
    std::string_view words; // plain, separated by '|', the first that is there counts
};

constexpr std::array kLayout = {
    LayoutField{"name", "name|displayname|全名|显示名称"},
    LayoutField{"family_name", "lastname|familyname|姓|姓氏"},
    LayoutField{"given_name", "firstname|givenname|名|名字"},
    LayoutField{"customer_name", "company|organization1name|organizationname|单位|公司"},
    LayoutField{"department",
                "department|organization1department|organizationdepartment|部门|所在部门"},
    LayoutField{"title", "jobtitle|organization1title|organizationtitle|职务|职位|职称"},
    LayoutField{"phones", "mobilephone|phone1value|移动电话|手机|行动电话"},
    LayoutField{"phone_2", "businessphone|phone2value|商务电话|单位电话|办公电话"},
    LayoutField{"phone_3", "homephone|phone3value|住宅电话|住家电话|businessphone2|商务电话2|"
                           "otherphone|其他电话"},
    LayoutField{"email", "emailaddress|email1value|电子邮件地址|电子邮件"},
    LayoutField{"birthday", "birthday|生日"},
    LayoutField{"salutation", "nickname|昵称"},
    LayoutField{"notes", "notes|附注|备注|记事"},
    LayoutField{"customer_code", "customercode|客户编码"},
};

// What tells the table apart: columns that only stand together there.
constexpr std::array<std::array<std::string_view, 2>, 5> kSigns{{{"firstname", "lastname"},
                                                                 {"givenname", "familyname"},
                                                                 {"phone1value", "name"},
                                                                 {"名", "姓"},
                                                                 {"名字", "姓氏"}}};

std::optional<std::size_t> columnOf(const std::vector<std::string> &plain, std::string_view words) {
    for (std::size_t from = 0; from <= words.size();) {
        const std::size_t end = std::min(words.find('|', from), words.size());
        const auto found = std::ranges::find(plain, words.substr(from, end - from));
        if (found != plain.end()) {
            return static_cast<std::size_t>(found - plain.begin());
        }
        from = end + 1;
    }
    return std::nullopt;
}

// Columns of one's own beside those of the program. "Title" is Mr or Mrs there.
void addOthers(const std::vector<std::string> &header, const std::vector<std::string> &plain,
               std::map<std::string, std::size_t> &columns) {
    for (std::size_t i = 0; i < header.size(); ++i) {
        const bool isTaken =
            std::ranges::any_of(columns, [&](const auto &entry) { return entry.second == i; });
        const auto field = fieldOfWord(ImportKind::Contacts, header[i]);
        if (!isTaken && field && plain[i] != "title") {
            columns.try_emplace(std::string(*field), i);
        }
    }
}

} // namespace

std::optional<std::map<std::string, std::size_t>>
contactLayout(const std::vector<std::string> &header) {
    std::vector<std::string> plain;
    plain.reserve(header.size());
    std::ranges::transform(header, std::back_inserter(plain), plainWord);
    const auto has = [&](std::string_view word) {
        return std::ranges::find(plain, word) != plain.end();
    };
    const bool isKnown =
        std::ranges::any_of(kSigns, [&](const auto &sign) { return has(sign[0]) && has(sign[1]); });
    if (!isKnown) {
        return std::nullopt;
    }
    std::map<std::string, std::size_t> columns;
    for (const LayoutField &field : kLayout) {
        if (const auto column = columnOf(plain, field.words)) {
            columns.emplace(field.field, *column);
        }
    }
    addOthers(header, plain, columns);
    return columns;
}

} // namespace accord::io
