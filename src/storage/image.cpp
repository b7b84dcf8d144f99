// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/image.h"

#include "storage/image_fields.h"

namespace accord::storage {

using nlohmann::json;

json image(const domain::User &user) {
    return {{"code", user.code},
            {"name", user.name},
            {"role", domain::roleCode(user.role)},
            {"reports_to_id", fields::idText(user.reportsTo)},
            {"active", user.active},
            {"id", user.id.toString()}};
}

domain::User userFromImage(const json &image) {
    return fields::reading([&] {
        domain::User user;
        user.id = fields::id<domain::UserId>(image.at("id"));
        user.code = image.at("code");
        user.name = image.at("name");
        user.role = fields::word(image.at("role"), domain::roleFromCode);
        user.reportsTo = fields::id<domain::UserId>(image.at("reports_to_id"));
        user.active = image.at("active");
        return user;
    });
}

json image(const domain::Customer &c) {
    return {{"id", c.id.toString()},
            {"code", c.code},
            {"name", c.name},
            {"short_name", c.shortName},
            {"pinyin", c.pinyin},
            {"kind", code(c.kind)},
            {"parent_id", fields::idText(c.parent)},
            {"account_level", c.accountLevel},
            {"format", code(c.format)},
            {"sales_area", fields::orNull(c.salesAreaSqm)},
            {"province", c.province},
            {"city", c.city},
            {"district", c.district},
            {"settlement", code(c.settlement)},
            {"address", c.address},
            {"tax_number", c.taxNumber},
            {"website", c.website},
            {"opened_on", c.openedOn.toString()},
            {"owner_id", fields::idText(c.owner)},
            {"assigned_on", c.assignedOn.toString()},
            {"stage", code(c.stage)},
            {"chain_place", c.chainPlace},
            {"story_past", c.storyPast},
            {"story_present", c.storyPresent},
            {"story_outlook", c.storyOutlook},
            {"key_account", code(c.keyAccount)},
            {"tags", c.tags},
            {"notes", c.notes},
            {"custom", c.custom},
            {"status", code(c.status)},
            {"status_on", c.statusOn.toString()}};
}

domain::Customer customerFromImage(const json &image) {
    return fields::reading([&] {
        domain::Customer c;
        c.id = fields::id<domain::CustomerId>(image.at("id"));
        c.code = image.at("code");
        c.name = image.at("name");
        c.shortName = image.at("short_name");
        c.pinyin = image.at("pinyin");
        c.kind = fields::word(image.at("kind"), domain::customerKindFromCode);
        c.parent = fields::id<domain::CustomerId>(image.at("parent_id"));
        c.accountLevel = image.at("account_level");
        c.format = fields::word(image.at("format"), domain::storeFormatFromCode);
        c.salesAreaSqm = fields::optionalNumber(image.at("sales_area"));
        c.province = image.at("province");
        c.city = image.at("city");
        c.district = image.at("district");
        c.settlement = fields::word(image.at("settlement"), domain::settlementFromCode);
        c.address = image.at("address");
        c.taxNumber = image.at("tax_number");
        c.website = image.at("website");
        c.openedOn = fields::day(image.at("opened_on"));
        c.owner = fields::id<domain::UserId>(image.at("owner_id"));
        c.assignedOn = fields::day(image.at("assigned_on"));
        c.stage = fields::word(image.at("stage"), domain::stageFromCode);
        c.chainPlace = image.at("chain_place");
        c.storyPast = image.at("story_past");
        c.storyPresent = image.at("story_present");
        c.storyOutlook = image.at("story_outlook");
        c.keyAccount = fields::word(image.at("key_account"), domain::keyAccountStatusFromCode);
        c.tags = image.at("tags").get<std::vector<std::string>>();
        c.notes = image.at("notes");
        c.custom = image.at("custom").get<std::map<std::string, std::string>>();
        c.status = fields::word(image.at("status"), domain::customerStatusFromCode);
        c.statusOn = fields::day(image.at("status_on"));
        return c;
    });
}

} // namespace accord::storage
