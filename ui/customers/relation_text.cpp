// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/relation_text.h"

#include "ui/common/figures.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace accord::ui {
namespace {

struct Word {
    std::string_view set;
    std::string_view code;
    const char *text;
};

constexpr std::array kWords{
    Word{"role", "decides", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Decides")},
    Word{"role", "influences", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Influences")},
    Word{"role", "uses", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Uses")},
    Word{"role", "gatekeeper", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Gatekeeper")},
    Word{"role", "signs", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Signs")},
    Word{"attitude", "supports", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Supports us")},
    Word{"attitude", "neutral", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Neutral")},
    Word{"attitude", "against", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Against us")},
    Word{"channel", "phone", QT_TRANSLATE_NOOP("accord::ui::RelationText", "By phone")},
    Word{"channel", "email", QT_TRANSLATE_NOOP("accord::ui::RelationText", "By e-mail")},
    Word{"channel", "wechat", QT_TRANSLATE_NOOP("accord::ui::RelationText", "WeChat message")},
    Word{"channel", "visit", QT_TRANSLATE_NOOP("accord::ui::RelationText", "In person")},
    Word{"criterion", "frequency",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Purchase frequency")},
    Word{"criterion", "volume", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Purchase volume")},
    Word{"criterion", "margin", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Profit margin")},
    Word{"criterion", "loyalty", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Loyalty")},
    Word{"criterion", "image",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Image and influence")},
    Word{"loss", "closed", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Closed down or died")},
    Word{"loss", "moved", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Moved away")},
    Word{"loss", "relationship",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Took up with another company")},
    Word{"loss", "competition", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Competition")},
    Word{"loss", "product",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Dissatisfied with the product")},
    Word{"loss", "attitude",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Attitude of our representative")},
    Word{"equipment_owner", "ours", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Ours")},
    Word{"equipment_owner", "customer",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "The customer's")},
    Word{"equipment_owner", "third",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "A third party's")},
    Word{"condition", "good", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Good")},
    Word{"condition", "worn", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Worn")},
    Word{"condition", "broken", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Broken")},
    Word{"condition", "gone", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Gone")},
    Word{"aspect", "stage", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Stage")},
    Word{"aspect", "key_account", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Account status")},
    Word{"aspect", "status", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Status")},
    Word{"aspect", "owner", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Owner")},
    Word{"visit_kind", "on_site", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Visit")},
    Word{"visit_kind", "phone", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Phone call")},
    Word{"visit_kind", "video", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Video meeting")},
    Word{"visit_kind", "incoming",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Customer came to us")},
    Word{"visit_kind", "joint", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Joint visit")},
    Word{"visit_state", "cancelled", QT_TRANSLATE_NOOP("accord::ui::RelationText", "cancelled")},
    Word{"visit_state", "not_held", QT_TRANSLATE_NOOP("accord::ui::RelationText", "not held")},
    Word{"plan_step", "data", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Data collected")},
    Word{"plan_step", "review", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Business review")},
    Word{"plan_step", "discussion", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Discussion")},
    Word{"plan_step", "draft", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Contract draft")},
    Word{"plan_step", "negotiation",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Contract negotiated")},
    Word{"plan_step", "signed", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Signed")},
    Word{"plan_step", "executing", QT_TRANSLATE_NOOP("accord::ui::RelationText", "In execution")},
    Word{"plan_step", "closed", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Closed")},
    Word{"plan_step", "terminated", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Terminated")},
    Word{"import", "sales", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Figures imported")},
};

// In the order of the keys' first use; Word::set is not used.
constexpr std::array kFields{
    Word{"", "name", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Name")},
    Word{"", "title", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Job title")},
    Word{"", "department", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Department")},
    Word{"", "role", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Decision role")},
    Word{"", "attitude", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Attitude")},
    Word{"", "phones", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Phones")},
    Word{"", "email", QT_TRANSLATE_NOOP("accord::ui::RelationText", "E-mail")},
    Word{"", "wechat", QT_TRANSLATE_NOOP("accord::ui::RelationText", "WeChat")},
    Word{"", "birthday", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Birthday")},
    Word{"", "salutation", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Addressed as")},
    Word{"", "channel", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Prefers")},
    Word{"", "notes", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Notes")},
    Word{"", "primary", QT_TRANSLATE_NOOP("accord::ui::RelationText", "First one to ask")},
    Word{"", "superior", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Reports to")},
    Word{"", "left_on", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Left on")},
    Word{"", "criterion", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Criterion")},
    Word{"", "met", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Met")},
    Word{"", "evidence", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Evidence")},
    Word{"", "day", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Day")},
    Word{"", "reason", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Reason")},
    Word{"", "text", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Text")},
    Word{"", "contact", QT_TRANSLATE_NOOP("accord::ui::RelationText", "About")},
    Word{"", "pinned", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Pinned on top")},
    Word{"", "kind", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Kind")},
    Word{"", "serial", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Serial number")},
    Word{"", "count", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Count")},
    Word{"", "owner", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Belongs to")},
    Word{"", "place", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Where it stands")},
    Word{"", "condition", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Condition")},
    Word{"", "credit_limit_fen",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Credit limit, yuan")},
    Word{"", "credit_days", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Days to pay")},
    Word{"", "payment_method", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Payment method")},
    Word{"", "price_list", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Price list")},
    Word{"", "invoice_name", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Name on invoice")},
    Word{"", "invoice_address",
         QT_TRANSLATE_NOOP("accord::ui::RelationText", "Address on invoice")},
    Word{"", "bank", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Bank")},
    Word{"", "bank_account", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Bank account")},
    Word{"", "invoice", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Invoice number")},
    Word{"", "invoice_date", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Invoice date")},
    Word{"", "due_date", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Due date")},
    Word{"", "amount_fen", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Amount, yuan")},
    Word{"", "paid_fen", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Paid so far, yuan")},
    Word{"", "paid_on", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Last payment on")},
    Word{"", "product", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Product")},
    Word{"", "quantity_milli", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Quantity, cases")},
    Word{"", "produced_on", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Produced on")},
    Word{"", "counted_on", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Counted on")},
    Word{"", "value_fen", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Value, yuan")},
    Word{"", "item_code", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Customer's item code")},
    Word{"", "month", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Month")},
    Word{"", "fill_rate_bp", QT_TRANSLATE_NOOP("accord::ui::RelationText", "Fill rate, %")},
    Word{"", "on_time_bp", QT_TRANSLATE_NOOP("accord::ui::RelationText", "On time, %")},
};

} // namespace

QString RelationText::word(const QString &set, const QString &word) {
    const std::string inSet = set.toStdString();
    const std::string code = word.toStdString();
    const auto *found = std::ranges::find_if(
        kWords, [&](const Word &one) { return one.set == inSet && one.code == code; });
    return found == kWords.end() ? word : tr(found->text);
}

QList<FilterChoice> RelationText::choices(const QString &set, bool withNone) {
    QList<FilterChoice> all;
    if (withNone) {
        all << FilterChoice{{}, Figures::none()};
    }
    const std::string inSet = set.toStdString();
    for (const Word &one : kWords) {
        if (one.set == inSet) {
            all << FilterChoice{
                QString::fromUtf8(one.code.data(), static_cast<qsizetype>(one.code.size())),
                tr(one.text)};
        }
    }
    return all;
}

QString RelationText::field(const QString &key) {
    const std::string code = key.toStdString();
    const auto *found =
        std::ranges::find_if(kFields, [&](const Word &one) { return one.code == code; });
    return found == kFields.end() ? key : tr(found->text);
}

} // namespace accord::ui
