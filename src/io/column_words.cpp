// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/column_words.h"

#include "base/text.h"
#include "io/column_map.h"

#include <algorithm>
#include <array>

namespace accord::io {
namespace {

// Words as plainWord() makes them: simplified characters, lower case, nothing between.
constexpr std::array kSalesWords = {
    FieldWords{"customer_code",
               "customercode|客户编码|客户代码|客户编号|客户号|customerid|customerno|"
               "customernumber|accountcode|accountid|clientcode|clientid|编码|门店编码|"
               "门店代码|code"},
    FieldWords{"customer_name", "customername|客户名称|客户|客户全称|customer|accountname|account|"
                                "clientname|client|门店名称|name"},
    FieldWords{"date",
               "date|日期|订单日期|销售日期|出库日期|发货日期|单据日期|开票日期|业务日期|orderdate|"
               "salesdate|invoicedate|shipdate|postingdate"},
    FieldWords{"month", "month|月份|月|年月|会计期间|期间|period|yearmonth|salesmonth|统计月份"},
    FieldWords{"category",
               "category|品类|类别|产品类别|商品类别|产品大类|大类|产品线|productcategory|"
               "productline|分类"},
    FieldWords{"product",
               "product|产品|产品名称|商品|商品名称|品名|物料|物料名称|productname|sku|item|"
               "itemname|productcode|产品编码|商品编码"},
    FieldWords{"quantity", "quantity|数量|销量|销售数量|箱数|件数|qty|cases|volume|units|出库数量"},
    FieldWords{"net_sales",
               "netsales|销售额|净销售额|销售净额|销售金额|金额|净额|sales|salesamount|amount|"
               "revenue|turnover|netrevenue|营业额|营收|销售收入"},
    FieldWords{"gross_sales",
               "grosssales|毛销售额|含税销售额|折前金额|折前销售额|开票金额|grossamount|"
               "grossrevenue|listvalue|原价金额"},
    FieldWords{"payment",
               "payment|回款|回款额|回款金额|收款|收款金额|到账金额|paymentreceived|payments|"
               "collected|cashreceived|collections|实收金额"},
    FieldWords{"margin", "margin|毛利|毛利额|毛利润|利润|grossmargin|grossprofit|profit|贡献毛利"},
    FieldWords{"trade_spend", "tradespend|费用|市场费用|投放费用|通路费用|渠道费用|促销费用|"
                              "promotionspend|tradeexpense"},
    FieldWords{"brand_profit", "brandprofit|品牌利润|本品利润|我司品牌利润|经营本品利润|"
                               "profitfromourbrand"},
    FieldWords{"customer_profit",
               "customerprofit|客户利润|客户总利润|客户利润总额|总利润|totalprofit|"
               "customertotalprofit"},
};

constexpr std::array kCustomerWords = {
    FieldWords{"code",
               "code|customercode|客户编码|客户代码|客户编号|客户号|编码|编号|customerid|"
               "customerno|customernumber|accountcode|accountid|clientcode|clientid|门店编码|"
               "门店代码"},
    FieldWords{"name", "name|customername|客户名称|客户全称|全称|名称|customer|accountname|account|"
                       "clientname|client|客户|门店名称|公司名称|企业名称"},
    FieldWords{"short_name", "shortname|简称|客户简称|abbreviation|alias"},
    FieldWords{"kind",
               "kind|客户类型|类型|客户性质|客户类别|customertype|customerkind|channel|渠道|"
               "渠道类型|type|segment"},
    FieldWords{"parent",
               "parent|上级|上级客户|上级编码|上级客户编码|所属集团|集团|集团编码|总部|总部编码|"
               "母公司|parentcode|parentcustomer|group|groupcode|headoffice|headquarters"},
    FieldWords{
        "account_level",
        "accountlevel|客户层级|核算层级|重点客户层级|管理层级|是否客户层级|accountlevelflag"},
    FieldWords{"format",
               "format|业态|门店业态|店铺业态|门店类型|店型|storeformat|storetype|storekind"},
    FieldWords{"sales_area",
               "salesarea|营业面积|面积|卖场面积|经营面积|门店面积|area|storearea|sqm|"
               "floorspace|sellingspace"},
    FieldWords{"province", "province|省|省份|省市|state|stateprovince"},
    FieldWords{"city", "city|市|城市|地级市|所在城市|town"},
    FieldWords{"district", "district|区|区县|县|区域|county|borough"},
    FieldWords{"settlement", "settlement|城乡|城镇类型|城市乡镇|城乡类型|市场级别|urbanrural"},
    FieldWords{"address", "address|地址|详细地址|门店地址|收货地址|streetaddress|street"},
    FieldWords{"tax_number",
               "taxnumber|税号|纳税人识别号|统一社会信用代码|社会信用代码|统一编号|taxid|"
               "vatnumber|vatid|taxno"},
    FieldWords{"website", "website|网址|网站|官网|url|web|homepage"},
    FieldWords{"opened_on",
               "openedon|首次合作|开户日期|建档日期|首次合作日期|合作日期|合作开始日期|开业日期|"
               "openingdate|opened|opendate|customersince|since"},
    FieldWords{"owner",
               "owner|客户经理|负责人|业务员|销售代表|归属人|责任人|accountmanager|salesrep|"
               "manager|representative|业代"},
    FieldWords{"stage", "stage|客户关系周期|关系阶段|生命周期|阶段|relationshipstage|lifecycle"},
    FieldWords{"chain_place",
               "chainplace|价值链位置|价值链环节|渠道位置|通路位置|placeinvaluechain|"
               "placeinthechain"},
    FieldWords{"story_past", "storypast|历史|过去|past"},
    FieldWords{"story_present", "storypresent|现状|现在|present"},
    FieldWords{"story_outlook", "storyoutlook|展望|将来|outlook"},
    FieldWords{"key_account", "keyaccount|重点客户|重点客户状态|是否重点客户|身份|身分|ka|"
                              "keyaccountstatus|accountstatus"},
    FieldWords{"status", "status|状态|客户状态"},
    FieldWords{"status_on", "statuson|状态日期|状态自|statussince"},
    FieldWords{"assigned_on", "assignedon|分配日期"},
    FieldWords{"tags", "tags|标签|tag|labels"},
    FieldWords{"notes", "notes|备注|说明|remark|remarks|note|comment|comments"},
};

constexpr std::string_view kCustomPrefix = "custom.";
// What says by itself which of the phones a column is.
constexpr std::array kPhones = {FieldWords{"phones", "phones"},
                                FieldWords{"phone_2", "phone2|电话2"},
                                FieldWords{"phone_3", "phone3|电话3"}};

std::optional<std::string_view> phoneSaidBy(const std::string &cell) {
    const auto said = std::find_if(kPhones.begin(), kPhones.end(), [&](const FieldWords &phone) {
        return isListed(phone.words, plainWord(cell));
    });
    return said == kPhones.end() ? std::nullopt : std::optional(said->field);
}

// A column that is called as a field of ours is that field; the others take what is left.
void placePhones(const std::vector<std::string> &header, std::vector<std::string> &fields) {
    std::vector<std::string_view> left;
    for (const FieldWords &phone : kPhones) {
        if (std::none_of(header.begin(), header.end(), [&](const std::string &cell) {
                return phoneSaidBy(cell) == phone.field;
            })) {
            left.push_back(phone.field);
        }
    }
    auto next = left.begin();
    for (const FieldWords &meant : kPhones) {
        for (std::size_t i = 0; i < header.size() && next != left.end(); ++i) {
            if (!phoneSaidBy(header[i]) &&
                fieldOfWord(ImportKind::Contacts, header[i]) == meant.field) {
                fields[i] = *next++;
            }
        }
    }
}

} // namespace

bool isListed(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const auto bar = std::min(words.find('|'), words.size());
        if (words.substr(0, bar) == word) {
            return true;
        }
        words.remove_prefix(std::min(bar + 1, words.size()));
    }
    return false;
}

std::span<const FieldWords> fieldWords(ImportKind kind) {
    switch (kind) {
    case ImportKind::Customers:
        return kCustomerWords;
    case ImportKind::Sales:
        return kSalesWords;
    case ImportKind::Contacts:
        return contactFieldWords();
    case ImportKind::Receivables:
        return receivableFieldWords();
    case ImportKind::Stock:
        return stockFieldWords();
    case ImportKind::Visits:
        return visitFieldWords();
    case ImportKind::MustHaves:
        return mustHaveFieldWords();
    case ImportKind::ServiceFacts:
        return serviceFieldWords();
    }
    return {};
}

std::string plainWord(std::string_view text) {
    std::string folded = base::fold(text);
    // A unit behind says nothing new, unless it is a multiple: 万元 stays and so matches nothing.
    for (const std::string_view unit :
         {"(元)",   "(rmb)",   "(cny)",    "(箱)", "(件)", "(yuan)", "(¥)", "/元", "[元]", ",元",
          ", yuan", ", cases", "(平方米)", "(㎡)", "(m2)", "(sqm)",  "(%)", ",%",  ", %",  "%"}) {
        if (folded.size() > unit.size() && folded.ends_with(unit)) {
            folded.resize(folded.size() - unit.size());
            break;
        }
    }
    std::erase_if(folded, [](char c) {
        return std::string_view(" _-./\\:*#'\"").find(c) != std::string_view::npos;
    });
    return folded;
}

std::vector<std::string> fieldsOfHeader(ImportKind kind, const std::vector<std::string> &header) {
    std::vector<std::string> fields;
    fields.reserve(header.size());
    for (const std::string &cell : header) {
        fields.emplace_back(fieldOfWord(kind, cell).value_or(""));
    }
    if (kind == ImportKind::Contacts) {
        placePhones(header, fields);
    }
    return fields;
}

std::optional<std::string_view> fieldOfWord(ImportKind kind, std::string_view header) {
    if (header.starts_with(kCustomPrefix) && header.size() > kCustomPrefix.size()) {
        return header; // a custom field goes by its own name
    }
    const std::string word = plainWord(header);
    if (word.empty()) {
        return std::nullopt;
    }
    const auto among = [&](std::span<const FieldWords> table) -> std::optional<std::string_view> {
        const auto found = std::find_if(table.begin(), table.end(), [&](const FieldWords &entry) {
            return plainWord(entry.field) == word || isListed(entry.words, word);
        });
        return found == table.end() ? std::nullopt : std::optional(found->field);
    };
    if (kind != ImportKind::Sales) {
        return among(fieldWords(kind));
    }
    auto field = among(kSalesWords);
    if (!field) {
        field = among(kCustomerWords);
    }
    // In a sales file the customer's code and name go by longer names.
    if (field == "code" || field == "name") {
        field = field == "code" ? "customer_code" : "customer_name";
    }
    return field;
}

} // namespace accord::io
