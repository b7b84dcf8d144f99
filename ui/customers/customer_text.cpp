// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_text.h"

#include "ui/common/figures.h"
#include "ui/customers/relation_text.h"

#include <QHash>

namespace accord::ui {

using domain::CustomerKind;
using domain::CustomerStatus;
using domain::KeyAccountStatus;
using domain::Settlement;
using domain::Stage;
using domain::StoreFormat;

QString CustomerText::kind(CustomerKind kind) {
    switch (kind) {
    case CustomerKind::EndConsumer:
        return tr("End consumer");
    case CustomerKind::Business:
        return tr("Business customer");
    case CustomerKind::Distributor:
        return tr("Distributor");
    case CustomerKind::Franchisee:
        return tr("Franchisee");
    case CustomerKind::Retailer:
        return tr("Retailer");
    case CustomerKind::Internal:
        return tr("Internal");
    }
    return {};
}

QString CustomerText::format(StoreFormat format) {
    switch (format) {
    case StoreFormat::DepartmentStore:
        return tr("Department store");
    case StoreFormat::Supermarket:
        return tr("Supermarket");
    case StoreFormat::Hypermarket:
        return tr("Hypermarket");
    case StoreFormat::Convenience:
        return tr("Convenience store");
    case StoreFormat::Specialty:
        return tr("Specialty store");
    case StoreFormat::BrandStore:
        return tr("Brand store");
    case StoreFormat::ShoppingCentre:
        return tr("Shopping centre");
    case StoreFormat::WarehouseClub:
        return tr("Warehouse club");
    case StoreFormat::ApplianceMall:
        return tr("Appliance mall");
    case StoreFormat::Chain:
        return tr("Chain");
    case StoreFormat::Independent:
        return tr("Independent shop");
    case StoreFormat::Other:
        return tr("Other format");
    case StoreFormat::None:
        break;
    }
    return Figures::none();
}

QString CustomerText::stage(Stage stage) {
    switch (stage) {
    case Stage::Breakthrough:
        return tr("Breakthrough");
    case Stage::Consolidation:
        return tr("Consolidation");
    case Stage::Growth:
        return tr("Growth");
    case Stage::Harvest:
        return tr("Harvest");
    case Stage::Defence:
        return tr("Defence");
    case Stage::Hibernation:
        return tr("Hibernation");
    case Stage::Suspension:
        return tr("Suspension");
    case Stage::None:
        break;
    }
    return Figures::none();
}

QString CustomerText::status(CustomerStatus status) {
    switch (status) {
    case CustomerStatus::Active:
        return tr("Active");
    case CustomerStatus::Archived:
        return tr("Archived");
    case CustomerStatus::Lost:
        return tr("Lost");
    }
    return {};
}

QString CustomerText::keyAccount(KeyAccountStatus status) {
    switch (status) {
    case KeyAccountStatus::Candidate:
        return tr("Candidate");
    case KeyAccountStatus::KeyAccount:
        return tr("Key account");
    case KeyAccountStatus::Former:
        return tr("Former key account");
    case KeyAccountStatus::None:
        break;
    }
    return Figures::none();
}

QString CustomerText::settlement(Settlement settlement) {
    switch (settlement) {
    case Settlement::Urban:
        return tr("Urban");
    case Settlement::Rural:
        return tr("Rural");
    case Settlement::None:
        break;
    }
    return Figures::none();
}

QString CustomerText::contact(const QString &word) {
    return word == QLatin1String("this_month") ? tr("This month")
           : word == QLatin1String("earlier")  ? tr("Not this month")
                                               : tr("Never");
}

QString CustomerText::word(const QString &field, const QString &word) {
    const std::string code = word.toStdString();
    if (word.isEmpty()) {
        return tr("(none)");
    }
    if (field == QLatin1String("kind")) {
        return kind(domain::customerKindFromCode(code).value_or(CustomerKind::Retailer));
    }
    if (field == QLatin1String("format")) {
        return format(domain::storeFormatFromCode(code).value_or(StoreFormat::None));
    }
    if (field == QLatin1String("stage")) {
        return stage(domain::stageFromCode(code).value_or(Stage::None));
    }
    if (field == QLatin1String("status")) {
        return status(domain::customerStatusFromCode(code).value_or(CustomerStatus::Active));
    }
    if (field == QLatin1String("key_account")) {
        return keyAccount(domain::keyAccountStatusFromCode(code).value_or(KeyAccountStatus::None));
    }
    if (field == QLatin1String("contact")) {
        return contact(word);
    }
    if (field == QLatin1String("loss_reason")) {
        return RelationText::word(QStringLiteral("loss"), word);
    }
    if (field == QLatin1String("settlement")) {
        return settlement(domain::settlementFromCode(code).value_or(Settlement::None));
    }
    return word;
}

QString CustomerText::nobody() {
    return tr("Nobody");
}

QString CustomerText::field(const QString &key) {
    static const QHash<QString, const char *> kTitles{
        {QStringLiteral("code"), QT_TR_NOOP("Code")},
        {QStringLiteral("name"), QT_TR_NOOP("Name")},
        {QStringLiteral("found"), QT_TR_NOOP("Search")},
        {QStringLiteral("class_in_force"), QT_TR_NOOP("Class for visits")},
        {QStringLiteral("visited"), QT_TR_NOOP("Visited by interval")},
        {QStringLiteral("account"), QT_TR_NOOP("Account")},
        {QStringLiteral("has_stores"), QT_TR_NOOP("Has stores")},
        {QStringLiteral("loss_reason"), QT_TR_NOOP("Lost for")},
        {QStringLiteral("lost_on"), QT_TR_NOOP("Lost on")},
        {QStringLiteral("short_name"), QT_TR_NOOP("Short name")},
        {QStringLiteral("kind"), QT_TR_NOOP("Kind")},
        {QStringLiteral("parent"), QT_TR_NOOP("Parent")},
        {QStringLiteral("account_level"), QT_TR_NOOP("Account level")},
        {QStringLiteral("format"), QT_TR_NOOP("Format")},
        {QStringLiteral("sales_area"), QT_TR_NOOP("Sales area")},
        {QStringLiteral("province"), QT_TR_NOOP("Province")},
        {QStringLiteral("city"), QT_TR_NOOP("City")},
        {QStringLiteral("district"), QT_TR_NOOP("District")},
        {QStringLiteral("settlement"), QT_TR_NOOP("Settlement")},
        {QStringLiteral("address"), QT_TR_NOOP("Address")},
        {QStringLiteral("opened_on"), QT_TR_NOOP("Opened on")},
        {QStringLiteral("owner"), QT_TR_NOOP("Owner")},
        {QStringLiteral("assigned_on"), QT_TR_NOOP("Assigned on")},
        {QStringLiteral("stage"), QT_TR_NOOP("Stage")},
        {QStringLiteral("key_account"), QT_TR_NOOP("Account status")},
        {QStringLiteral("status"), QT_TR_NOOP("Status")},
        {QStringLiteral("status_on"), QT_TR_NOOP("Status since")},
        {QStringLiteral("tag"), QT_TR_NOOP("Tag")},
        {QStringLiteral("tags"), QT_TR_NOOP("Tags")},
        {QStringLiteral("class"), QT_TR_NOOP("Class")},
        {QStringLiteral("sales"), QT_TR_NOOP("Sales of 12 months")},
        {QStringLiteral("overdue"), QT_TR_NOOP("Overdue")},
        {QStringLiteral("contact"), QT_TR_NOOP("Contact")},
        {QStringLiteral("health"), QT_TR_NOOP("Health")},
        {QStringLiteral("last_contact"), QT_TR_NOOP("Last contact")},
        {QStringLiteral("next_visit"), QT_TR_NOOP("Next visit")},
        {QStringLiteral("updated_at"), QT_TR_NOOP("Changed")},
        {QStringLiteral("tax_number"), QT_TR_NOOP("Tax number")},
        {QStringLiteral("website"), QT_TR_NOOP("Website")},
        {QStringLiteral("notes"), QT_TR_NOOP("Notes")},
        {QStringLiteral("chain_place"), QT_TR_NOOP("Place in the chain")},
        {QStringLiteral("story_past"), QT_TR_NOOP("Past")},
        {QStringLiteral("story_present"), QT_TR_NOOP("Present")},
        {QStringLiteral("story_outlook"), QT_TR_NOOP("Outlook")},
    };
    const char *title = kTitles.value(key, nullptr);
    return title == nullptr ? key : tr(title);
}

Role CustomerText::stageInk(Stage stage) {
    return stage == Stage::Defence ? Role::Warning : Role::Muted;
}

Role CustomerText::stageGround(Stage stage) {
    return stage == Stage::Defence ? Role::WarningSoft : Role::ClassCSoft;
}

CustomerTrend CustomerText::trend(domain::AbcMovement movement) {
    switch (movement) {
    case domain::AbcMovement::Up:
        return {QStringLiteral("trend-up"), Role::Positive, "positive", tr("rising")};
    case domain::AbcMovement::Down:
        return {QStringLiteral("trend-down"), Role::Negative, "negative", tr("falling")};
    case domain::AbcMovement::Same:
        return {QStringLiteral("trend-flat"), Role::Faint, "muted", tr("as before")};
    default:
        return {};
    }
}

QString CustomerText::classBefore(domain::AbcClass before) {
    return tr("%1 before the run last applied")
        .arg(QString::fromStdString(std::string(domain::abcClassCode(before))));
}

} // namespace accord::ui
