// SPDX-License-Identifier: GPL-3.0-or-later
// The words at the top of columns of contacts, visits and money facts, as phones, mail
// programs and finance systems write them.
#include "io/column_words.h"

#include <array>

namespace accord::io {
namespace {

constexpr std::string_view kCustomerCode =
    "customercode|客户编码|客户代码|客户编号|客户号|customerid|customerno|customernumber|"
    "accountcode|accountid|clientcode|clientid|门店编码|门店代码";
constexpr std::string_view kCustomerName =
    "customername|客户名称|客户|客户全称|customer|accountname|account|clientname|client|门店名称|"
    "公司|公司名称|单位|单位名称|company|organization|organisation|org";

constexpr std::string_view kProduct =
    "product|产品|产品名称|商品|商品名称|品名|物料|物料名称|productname|sku|item|itemname";

constexpr std::array kContactWords = {
    FieldWords{"id", "id|联系人编号|contactid|内部号"},
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"name", "name|姓名|联系人|联系人姓名|联络人|联络人姓名|名字|名称|fullname|"
                       "contactname|displayname|contact"},
    FieldWords{"family_name", "familyname|姓|姓氏|lastname|surname"},
    FieldWords{"given_name", "givenname|名|firstname|forename"},
    FieldWords{"title", "title|职务|职位|头衔|jobtitle|position"},
    FieldWords{"department", "department|部门|所在部门|dept"},
    FieldWords{"role", "role|决策角色|角色|decisionrole"},
    FieldWords{"attitude", "attitude|态度|对我方态度"},
    FieldWords{"phones", "phones|手机|手机号|手机号码|移动电话|mobile|mobilephone|cell|cellphone"},
    FieldWords{"phone_2", "phone2|电话2|电话|办公电话|座机|固定电话|联系电话|phone|tel|telephone|"
                          "workphone|businessphone|officephone"},
    FieldWords{"phone_3", "phone3|电话3|其他电话|家庭电话|homephone|otherphone|businessphone2"},
    FieldWords{"email", "email|邮箱|电子邮箱|电子邮件|邮件|emailaddress|mail"},
    FieldWords{"wechat", "wechat|微信|微信号|wechatid|weixin"},
    FieldWords{"birthday", "birthday|生日|出生日期|birthdate|dateofbirth"},
    FieldWords{"salutation", "salutation|称呼|昵称|nickname|addressedas"},
    FieldWords{"channel",
               "channel|偏好联系方式|偏好联络方式|偏好方式|联系方式|preferredchannel|prefers"},
    FieldWords{"notes", "notes|备注|说明|remark|remarks|note|comment"},
    FieldWords{"primary",
               "primary|首要联系人|首选联系人|首要联络人|首选联络人|主联系人|主要联系人|isprimary|"
               "maincontact|firstonetoask"},
    FieldWords{"left_on", "lefton|离职日期|离职日|离开日期|leavingdate"},
    FieldWords{"superior",
               "superior|上级|上级编号|直接上级|汇报对象|superiorid|reportsto|reportstoid|manager"},
};

constexpr std::array kReceivableWords = {
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"invoice", "invoice|发票号|发票号码|发票|单据号|单据编号|应收单号|invoiceno|"
                          "invoicenumber|documentno|document"},
    FieldWords{"invoice_date",
               "invoicedate|开票日期|开票日|发票日期|单据日期|日期|date|documentdate"},
    FieldWords{"due_date", "duedate|到期日|到期日期|应收日期|付款期限|due"},
    FieldWords{"amount", "amount|金额|应收金额|应收|发票金额|价税合计|invoiceamount|total"},
    FieldWords{"paid",
               "paid|已收|已收金额|已付|已付金额|回款|已回款|paidamount|paidsofar|received"},
    FieldWords{"paid_on",
               "paidon|收款日期|回款日期|付款日期|最近付款日|paymentdate|paiddate|lastpaymenton"},
};

constexpr std::array kStockWords = {
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"product", kProduct},
    FieldWords{"quantity", "quantity|数量|库存|库存数量|箱数|件数|qty|cases|stock|onhand"},
    FieldWords{"produced_on", "producedon|生产日期|批次日期|生产|productiondate|mfgdate"},
    FieldWords{"counted_on", "countedon|盘点日期|盘点日|库存日期|日期|date|countdate|stockdate"},
    FieldWords{"value", "value|金额|库存金额|货值|价值|amount|stockvalue"},
};

constexpr std::array kMustHaveWords = {
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"product", kProduct},
    FieldWords{"item_code", "itemcode|货号|客户货号|客户商品编码|商品编码|店内码|itemno|itemnumber|"
                            "customeritemcode|customersitemcode|articleno"},
    FieldWords{"day", "day|上架日期|进场日期|开始日期|日期|date|listedon|listedsince|since"},
};

constexpr std::array kServiceWords = {
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"month", "month|月份|月|年月|期间|统计月份|period|yearmonth|date|日期"},
    FieldWords{"fill_rate", "fillrate|满足率|订单满足率|到货率|订货满足率|fillratepercent|infull"},
    FieldWords{"on_time", "ontime|准时率|准时到货率|准时交货率|按时交货率|及时率|ontimerate|"
                          "ontimedelivery"},
};

constexpr std::array kVisitWords = {
    FieldWords{"id", "id|拜访编号|visitid|内部号"},
    FieldWords{"uid", "uid|日历编号"},
    FieldWords{"customer_code", kCustomerCode},
    FieldWords{"customer_name", kCustomerName},
    FieldWords{"event_title", "eventtitle|日程标题"},
    FieldWords{"event_place", "eventplace|日程地点"},
    FieldWords{"date", "date|日期|拜访日期|计划日期|实际日期|visitdate|day"},
    FieldWords{"at", "at|时间|拜访时间|开始时间|time|starttime"},
    FieldWords{"kind", "kind|方式|拜访方式|类型|拜访类型|type|visittype"},
    FieldWords{"state", "state|状态|拜访状态|status"},
    FieldWords{"owner", "owner|拜访人|客户经理|负责人|业务员|销售代表|by|salesrep|visitedby|"
                        "accountmanager|who"},
    FieldWords{"partner", "partner|协访人|陪同人|同行人|同行|jointwith|with"},
    FieldWords{"purpose", "purpose|目的|拜访目的|主题|目标|goal|subject"},
    FieldWords{"contacts", "contacts|联系人|联络人|见到的人|会见人|contact|met"},
    FieldWords{"overview", "overview|概括|概括问题"},
    FieldWords{"central", "central|中心|中心问题"},
    FieldWords{"reality", "reality|现实|现实问题"},
    FieldWords{"closing", "closing|收尾|收尾问题"},
    FieldWords{"degree", "degree|程度|程度问题"},
    FieldWords{"agreements", "agreements|达成一致|约定|拜访结果|结论|outcome|notes|备注|小结"},
    FieldWords{"result", "result|结果|评分|结果评分|score|rating"},
    FieldWords{"mood", "mood|客户态度|情绪|态度"},
    FieldWords{"next_visit", "nextvisit|下次拜访|下次拜访日期|下次|nextvisitdate"},
    FieldWords{"reason", "reason|原因|取消原因|未成行原因"},
    FieldWords{"reason_note", "reasonnote|原因说明"},
    FieldWords{"card", "card"},
};

} // namespace

std::span<const FieldWords> mustHaveFieldWords() {
    return kMustHaveWords;
}

std::span<const FieldWords> serviceFieldWords() {
    return kServiceWords;
}

std::span<const FieldWords> visitFieldWords() {
    return kVisitWords;
}

std::span<const FieldWords> contactFieldWords() {
    return kContactWords;
}

std::span<const FieldWords> receivableFieldWords() {
    return kReceivableWords;
}

std::span<const FieldWords> stockFieldWords() {
    return kStockWords;
}

} // namespace accord::io
