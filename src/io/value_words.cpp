// SPDX-License-Identifier: GPL-3.0-or-later
// The words people write in cells for the values of our enums.
#include "io/column_map.h"
#include "io/column_words.h"

#include <algorithm>
#include <array>

namespace accord::io {
namespace {

struct ValueWords {
    std::string_view field;
    std::string_view value;
    std::string_view words;
};
constexpr std::array kValueWords = {
    ValueWords{"kind", "end_consumer", "endconsumer|消费者|终端消费者|个人|个人客户|consumer|b2c"},
    ValueWords{"kind", "business",
               "business|企业|企业客户|团购|单位|b2b|corporate|homeoffice|company"},
    ValueWords{"kind", "distributor",
               "distributor|经销商|分销商|代理商|批发商|代理|经销|dealer|wholesaler|"
               "agent|wholesale"},
    ValueWords{"kind", "franchisee", "franchisee|加盟商|加盟|franchise"},
    ValueWords{"kind", "retailer",
               "retailer|零售商|零售|商超|终端|卖场|retail|store|零售终端|horeca"},
    ValueWords{"kind", "internal", "internal|内部|内部客户|关联公司|关联方|intercompany"},
    ValueWords{"format", "department_store",
               "departmentstore|百货店|百货|百货商场|百货商店|百货公司"},
    ValueWords{"format", "supermarket", "supermarket|超市|超级市场|标超|标准超市"},
    ValueWords{"format", "hypermarket", "hypermarket|大型综合超市|大卖场|大型超市|综合超市|量贩店"},
    ValueWords{"format", "convenience", "convenience|便利店|便利商店|便利|conveniencestore|cvs"},
    ValueWords{"format", "specialty", "specialty|专业店|specialtystore|specialitystore"},
    ValueWords{"format", "brand_store", "brandstore|专卖店|exclusivebrandstore|旗舰店|专营店"},
    ValueWords{"format", "shopping_centre",
               "shoppingcentre|shoppingcenter|购物中心|mall|shoppingmall"},
    ValueWords{"format", "warehouse_club",
               "warehouseclub|仓储式商场|仓储会员店|会员店|仓储店|仓储|"
               "warehousestore"},
    ValueWords{"format", "appliance_mall", "appliancemall|家电城|家电卖场|家电商场"},
    ValueWords{"format", "chain", "chain|连锁店|连锁|连锁超市|chainstore"},
    ValueWords{"format", "independent",
               "independent|个体|个体店|个体户|独立店|单店|夫妻店|"
               "independentstore"},
    ValueWords{"format", "other", "other|其他|其它|others"},
    ValueWords{"settlement", "urban", "urban|城市|城镇|市区|城区|city"},
    ValueWords{"settlement", "rural", "rural|乡镇|农村|乡村|县乡|country|countryside|village"},
    ValueWords{"stage", "breakthrough", "breakthrough|突破期|突破"},
    ValueWords{"stage", "consolidation", "consolidation|巩固期|巩固"},
    ValueWords{"stage", "growth", "growth|成长期|成长"},
    ValueWords{"stage", "harvest", "harvest|收获期|收获"},
    ValueWords{"stage", "defence", "defence|defense|防御期|防御"},
    ValueWords{"stage", "hibernation", "hibernation|冬眠期|冬眠"},
    ValueWords{"stage", "suspension", "suspension|暂停期|暂停"},
    ValueWords{"key_account", "candidate", "candidate|候选|候选重点客户|potential"},
    ValueWords{"key_account", "key_account", "keyaccount|重点客户|重点|是|yes|ka|1|true"},
    ValueWords{"key_account", "former", "former|曾经|前重点客户|原重点客户"},
    ValueWords{"status", "active", "active|正常|在营|启用|合作中"},
    ValueWords{"status", "archived", "archived|归档|已归档|停用"},
    ValueWords{"status", "lost", "lost|流失|已流失"},
    ValueWords{"role", "decides", "decides|决策|决策人|决策者|拍板|拍板人|decisionmaker|decider"},
    ValueWords{"role", "influences", "influences|影响|影响者|影响人|influencer"},
    ValueWords{"role", "uses", "uses|使用|使用者|使用人|user"},
    ValueWords{"role", "gatekeeper", "gatekeeper|把关|把关人|守门人"},
    ValueWords{"role", "signs", "signs|签字|签字人|签约人|signer|signatory"},
    ValueWords{"attitude", "supports", "supports|支持|支持者|友好|supporter|ally"},
    ValueWords{"attitude", "neutral", "neutral|中立|一般"},
    ValueWords{"attitude", "against", "against|反对|抵触|opponent"},
    ValueWords{"channel", "phone", "phone|电话|手机|call"},
    ValueWords{"channel", "email", "email|邮件|邮箱|电子邮件|mail"},
    ValueWords{"channel", "wechat", "wechat|微信|weixin"},
    ValueWords{"channel", "visit", "visit|拜访|面谈|当面|inperson"},
    ValueWords{"visit_kind", "on_site", "onsite|上门|实地|现场|上门拜访|visit"},
    ValueWords{"visit_kind", "phone", "phone|电话|call"},
    ValueWords{"visit_kind", "video", "video|视频|视频会议|线上|online"},
    ValueWords{"visit_kind", "incoming", "incoming|来访|客户来访"},
    ValueWords{"visit_kind", "joint", "joint|协访|联合拜访|协同拜访"},
    ValueWords{"visit_state", "planned", "planned|计划|已计划|待拜访|open"},
    ValueWords{"visit_state", "done", "done|完成|已完成|已拜访|completed"},
    ValueWords{"visit_state", "cancelled", "cancelled|canceled|取消|已取消"},
    ValueWords{"visit_state", "not_held", "notheld|未成行|未进行|missed"},
    ValueWords{"visit_mood", "pleased", "pleased|满意|高兴"},
    ValueWords{"visit_mood", "neutral", "neutral|中立|一般"},
    ValueWords{"visit_mood", "displeased", "displeased|不满|不满意"},
    ValueWords{"primary", "true", "true|是|yes|1|y"},
    ValueWords{"primary", "false", "false|否|no|0|n"},
    ValueWords{"account_level", "true", "true|是|yes|1|y"},
    ValueWords{"account_level", "false", "false|否|no|0|n"},
};

} // namespace

std::optional<std::string_view> valueWord(std::string_view field, std::string_view text) {
    const std::string word = plainWord(text);
    const auto *found =
        std::find_if(kValueWords.begin(), kValueWords.end(), [&](const ValueWords &v) {
            return v.field == field && isListed(v.words, word);
        });
    return found == kValueWords.end() ? std::nullopt : std::optional(found->value);
}

} // namespace accord::io
