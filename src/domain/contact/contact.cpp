// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contact/contact.h"

#include "domain/code_table.h"

#include <array>

namespace accord::domain {

namespace {

constexpr CodeTable<DecisionRole, 6> kRoles{
    {"", "decides", "influences", "uses", "gatekeeper", "signs"}};
constexpr CodeTable<Attitude, 4> kAttitudes{{"", "supports", "neutral", "against"}};
constexpr CodeTable<ContactChannel, 5> kChannels{{"", "phone", "email", "wechat", "visit"}};

} // namespace

std::string_view code(DecisionRole value) {
    return kRoles.word(value);
}
std::string_view code(Attitude value) {
    return kAttitudes.word(value);
}
std::string_view code(ContactChannel value) {
    return kChannels.word(value);
}
std::optional<DecisionRole> decisionRoleFromCode(std::string_view text) {
    return kRoles.value(text);
}
std::optional<Attitude> attitudeFromCode(std::string_view text) {
    return kAttitudes.value(text);
}
std::optional<ContactChannel> contactChannelFromCode(std::string_view text) {
    return kChannels.value(text);
}

template<>
std::span<const RecordField<Contact>> recordFields<Contact>() {
    static const std::array kFields{
        field<&Contact::customer>("customer", "Customer").required().byRule(),
        field<&Contact::name>("name", "Name").required().personal(),
        field<&Contact::pinyin>("pinyin", "Name in pinyin").byRule().personal(),
        field<&Contact::title>("title", "Job title"),
        field<&Contact::department>("department", "Department"),
        field<&Contact::role, decisionRoleFromCode>(
            "role", "decides, influences, uses, gatekeeper or signs"),
        field<&Contact::attitude, attitudeFromCode>("attitude",
                                                    "supports, neutral or against (us)"),
        field<&Contact::phones>("phones", "Phones, separated by commas").personal(),
        field<&Contact::email>("email", "E-mail").personal(),
        field<&Contact::wechat>("wechat", "WeChat").personal(),
        field<&Contact::birthday>("birthday", "Birthday").personal(),
        field<&Contact::salutation>("salutation", "How they like to be addressed").personal(),
        field<&Contact::channel, contactChannelFromCode>("channel",
                                                         "phone, email, wechat or visit"),
        field<&Contact::notes>("notes", "Notes").as(FieldKind::Text).personal(),
        field<&Contact::isPrimary>("primary", "true: the first one to ask"),
        field<&Contact::superior>("superior", "Id of the contact they report to"),
        field<&Contact::leftOn>("left_on", "Day they left"),
        field<&Contact::isErased>("erased", "Personal data is erased").byRule(),
        field<&Contact::searched>("searched", "").as(FieldKind::Text).hidden().personal(),
    };
    return kFields;
}

} // namespace accord::domain
